"""Log lines without people: what happened and where in the code, never the words of a request."""

from __future__ import annotations

import logging
import traceback


class SafeFormatter(logging.Formatter):
    """Level, logger, and for an exception its type and the places it passed; no message, no values.

    The text of an exception and the query string of a request can carry what somebody wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        head = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.name.startswith("django"):
            status = getattr(record, "status_code", "")
            said = f"status {status}" if status else "see below"
        else:
            said = record.getMessage()
        line = f"{head} {said}".replace("\r", "\\r").replace("\n", "\\n")
        if record.exc_info and record.exc_info[0] is not None:
            places = traceback.extract_tb(record.exc_info[2])[-6:]
            trail = " < ".join(
                f"{p.filename.rsplit('/', 1)[-1]}:{p.lineno}" for p in reversed(places)
            )
            line += f" {record.exc_info[0].__name__} at {trail}"
        return line
