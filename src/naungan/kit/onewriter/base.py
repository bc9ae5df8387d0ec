"""The database backend `naungan.kit.onewriter`: SQLite, one writer at a time, fair tails."""

from __future__ import annotations

from typing import Any

from django.db import OperationalError
from django.db.backends.sqlite3 import base

# The stubs of Django leave out these hooks of its own backend; the tests of the lock hold them.
from naungan.kit.onewriter.lock import WriterBusy, WriterLock


class DatabaseWrapper(base.DatabaseWrapper):
    """Takes the writer lock before every transaction and gives it back at its end."""

    _writer: WriterLock | None = None

    def _lock(self) -> WriterLock | None:
        name = str(self.settings_dict["NAME"])
        if self.is_in_memory_db() or name.startswith("file:"):
            return None
        if self.settings_dict["OPTIONS"].get("transaction_mode") != "IMMEDIATE":
            return None
        if not self.settings_dict.get("ONE_WRITER", True):
            return None
        if self._writer is None:
            timeout = float(self.settings_dict["OPTIONS"].get("timeout", 10))
            self._writer = WriterLock(f"{name}.writer", timeout)
        return self._writer

    def _start_transaction_under_autocommit(self) -> None:
        lock = self._lock()
        if lock is None:
            return super()._start_transaction_under_autocommit()  # type: ignore[misc]
        try:
            lock.acquire()
        except WriterBusy as busy:
            raise OperationalError(str(busy)) from busy
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            lock.release()
            raise

    def _release(self) -> None:
        if self._writer is not None:
            self._writer.release()

    def _commit(self) -> Any:
        super()._commit()  # type: ignore[misc]
        # Only after a commit that worked: a failed one is rolled back, and the lock goes with that.
        self._release()

    def _rollback(self) -> Any:
        try:
            return super()._rollback()  # type: ignore[misc]
        finally:
            self._release()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            if self._writer is not None:
                self._writer.close()
                self._writer = None
