"""The duty roster as intervals: which shift may be entered, and where nobody is on call."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from naungan.directory.rules.refusals import DirectoryRefused

#: Longer than this nobody answers a phone at night.
LONGEST_SHIFT = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Span:
    """From (inclusive) until (exclusive)."""

    starts_at: datetime
    ends_at: datetime

    def overlaps(self, other: Span) -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


def check_shift(new: Span, *, same_worker: Iterable[Span], at_this_desk: bool) -> None:
    """Two workers may share a shift; one worker cannot stand twice at once."""
    if not at_this_desk:
        raise DirectoryRefused("worker_not_at_this_desk")
    if new.ends_at <= new.starts_at:
        raise DirectoryRefused("shift_ends_before_start")
    if new.ends_at - new.starts_at > LONGEST_SHIFT:
        raise DirectoryRefused("shift_too_long")
    if any(new.overlaps(old) for old in same_worker):
        raise DirectoryRefused("shift_overlaps")


def gaps(shifts: Iterable[Span], *, starts_at: datetime, ends_at: datetime) -> list[Span]:
    """Where between two moments no shift runs; one gap over everything when there is none."""
    found: list[Span] = []
    covered_until = starts_at
    for shift in sorted(shifts, key=lambda span: span.starts_at):
        if shift.ends_at <= covered_until:
            continue
        if shift.starts_at >= ends_at:
            break
        if shift.starts_at > covered_until:
            found.append(Span(covered_until, shift.starts_at))
        covered_until = shift.ends_at
    if covered_until < ends_at:
        found.append(Span(covered_until, ends_at))
    return found
