"""The one-writer lock: a thread lock in the process, then `flock` on a file beside the database.

SQLite lets one writer in and makes the others poll with a growing back-off, so with several threads
and processes an unlucky writer waits many times the usual. Queueing before `BEGIN IMMEDIATE` keeps
the tail short. The kernel drops an `flock` when its process dies, so a kill leaves nothing behind.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time

_THREAD_LOCKS: dict[str, threading.Lock] = {}
_GUARD = threading.Lock()

FIRST_PAUSE = 0.0003
LONGEST_PAUSE = 0.002


class WriterBusy(Exception):
    """Nobody let go of the database within the time limit."""


def _thread_lock(path: str) -> threading.Lock:
    with _GUARD:
        return _THREAD_LOCKS.setdefault(path, threading.Lock())


class WriterLock:
    """Held by one connection from before BEGIN IMMEDIATE until after COMMIT or ROLLBACK."""

    def __init__(self, path: str, timeout: float) -> None:
        self.path = path
        self.timeout = timeout
        self._in_process = _thread_lock(path)
        self._file: int | None = None
        self.held = False

    def acquire(self) -> None:
        """Wait for the turn; raises WriterBusy after `timeout` seconds."""
        if self.held:
            return
        until = time.monotonic() + self.timeout
        if not self._in_process.acquire(timeout=self.timeout):
            raise WriterBusy(f"no turn to write within {self.timeout:g} s")
        try:
            if self._file is None:
                self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            pause = FIRST_PAUSE
            while True:
                try:
                    fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() >= until:
                        raise WriterBusy(f"no turn to write within {self.timeout:g} s") from None
                    time.sleep(pause)
                    pause = min(pause * 1.5, LONGEST_PAUSE)
        except BaseException:
            self._in_process.release()
            raise
        self.held = True

    def release(self) -> None:
        """Let the next writer in. Releasing what is not held is a no-op."""
        if not self.held:
            return
        self.held = False
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_UN)
        self._in_process.release()

    def close(self) -> None:
        """Release and give the file descriptor back."""
        self.release()
        if self._file is not None:
            os.close(self._file)
            self._file = None
