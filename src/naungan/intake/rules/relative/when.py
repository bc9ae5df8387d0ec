"""A stretch of time somebody spoke of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

# Asia/Jakarta has had no summer time since 1964; a fixed offset needs no tz database on the machine.
WIB = timezone(timedelta(hours=7), "WIB")


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of time somebody spoke of: the exact words, where they stand, from when until when."""

    words: str
    start: datetime
    end: datetime
    at: int
    until: int

    def within_last(self, hours: int, now: datetime) -> bool:
        """Whether any of it lies in the hours before `now`."""
        return self.end > now - timedelta(hours=hours) and self.start <= now

    def within_next(self, hours: int, now: datetime) -> bool:
        """Whether any of it lies in the hours after `now`."""
        return self.start <= now + timedelta(hours=hours) and self.end > now
