"""Starts the doors and the worker, watches them, and stops all of them together.

Only the standard library: this process stays beside the others for as long as they run, so it
must be small, and it must not fall with what it watches.
"""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import IO

from naungan.config.environment import Unsafe

#: So long may the doors take until they answer, and the children until they have stopped.
READY_WITHIN, STOPPED_WITHIN = 60.0, 15.0
LOOK_EVERY = 0.1
PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """Ask the kernel for a SIGTERM when the parent dies, so that even a kill -9 leaves no orphan.

    Linux only; elsewhere the children of a killed supervisor must be ended by hand.
    """
    if sys.platform == "linux":
        import ctypes  # here: the supervisor itself never needs it

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket, taken before anything starts; a port in use is a sentence."""
    if not 0 < port < 65536:
        raise Unsafe(f"There is no port {port}: choose one between 1 and 65535 with --port.")
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError:
        raise Unsafe(f"This machine does not know the address {host!r}.") from None
    family, kind, protocol, _, address = found[0]
    door = socket.socket(family, kind, protocol)
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(address)
        door.listen(1024)
    except PermissionError:
        door.close()
        raise Unsafe(
            f"Port {port} may not be used by this account: choose another with --port."
        ) from None
    except OSError as error:
        door.close()
        raise Unsafe(
            f"Port {port} on {host} cannot be used ({error.strerror}): another program, perhaps "
            f"another Naungan, listens there. Stop it or choose another with --port. "
            f"Nothing was started."
        ) from None
    return door


def claim(folder: Path) -> IO[str]:
    """The right to run on this data folder; held until the process ends."""
    mark = (folder / "running.lock").open("a+")
    try:
        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        mark.close()
        raise Unsafe(
            f"Another Naungan is running on {folder}. Stop it or choose another folder with --data."
        ) from None
    return mark


@dataclass
class Child:
    """One process of the installation."""

    name: str
    command: Sequence[str]
    environment: dict[str, str]
    sockets: Sequence[socket.socket] = ()
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        """In a process group of its own, so that Ctrl-C reaches the supervisor alone."""
        self.process = subprocess.Popen(  # noqa: S603 (our own processes, no shell)
            self.command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            pass_fds=[door.fileno() for door in self.sockets],
            process_group=0,
        )

    def ended(self) -> int | None:
        return self.process.poll() if self.process else None

    def send(self, number: signal.Signals) -> None:
        """To the whole group: a web server has children of its own."""
        if self.process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, number)


class Supervisor:
    """Runs children until a signal comes or one of them dies; then none is left."""

    def __init__(self, children: Sequence[Child], say: Callable[[str], None]) -> None:
        self.children = children
        self.say = say
        self.asked_to_stop = 0

    def _heard(self, number: int, frame: FrameType | None) -> None:
        self.asked_to_stop += 1

    def listen_to_signals(self) -> None:
        """From now on Ctrl-C, a closed terminal and SIGTERM ask for an orderly stop."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._heard)

    def run(self, doors: Sequence[tuple[str, int]], ready: Callable[[], None]) -> int:
        """Start everything, call `ready` once every door answers, watch; the exit code."""
        try:
            for child in self.children:
                child.start()
            code = self._until_ready(doors)
            if code is None:
                ready()
                code = self._watch()
        finally:
            self._stop()
        return code

    def _dead(self) -> Child | None:
        return next((child for child in self.children if child.ended() is not None), None)

    def _until_ready(self, doors: Sequence[tuple[str, int]]) -> int | None:
        until = time.monotonic() + READY_WITHIN
        waiting = list(doors)
        while waiting:
            code = self._over()
            if code is not None:
                return code
            waiting = [door for door in waiting if not answers(*door)]
            if time.monotonic() > until:
                self.say(f"The doors did not answer within {READY_WITHIN:.0f} seconds; stopping.")
                return 1
            time.sleep(0.03)
        return None

    def _watch(self) -> int:
        while True:
            code = self._over()
            if code is not None:
                return code
            time.sleep(LOOK_EVERY)

    def _over(self) -> int | None:
        """0 when asked to stop, 1 when a child died, None while all is well."""
        if self.asked_to_stop:
            return 0
        dead = self._dead()
        if dead is None:
            return None
        self.say(f"The {dead.name} ended by itself ({_how(dead.ended())}); stopping the rest.")
        return 1

    def _stop(self) -> None:
        """SIGTERM to all, and SIGKILL to whatever is left when time is up or somebody insists."""
        before = self.asked_to_stop
        for child in self.children:
            if child.process is not None and child.ended() is None:
                with suppress(ProcessLookupError):
                    child.process.terminate()
        until = time.monotonic() + STOPPED_WITHIN
        while any(child.process and child.ended() is None for child in self.children):
            if time.monotonic() > until or self.asked_to_stop > before:
                break
            time.sleep(0.03)
        for child in self.children:
            # The group may outlive its first process.
            child.send(signal.SIGKILL)
            if child.process is not None:
                child.process.wait()


def answers(host: str, port: int) -> bool:
    """Whether the door says that it is well."""
    request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    try:
        with socket.create_connection((host, port), timeout=2) as link:
            link.sendall(request)
            return link.recv(64).split(b" ")[1:2] == [b"200"]
    except OSError:
        return False


def _how(code: int | None) -> str:
    if code is not None and code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"
