"""What may be done with a clock, in plain Python: refusals by code, pause arithmetic."""

from __future__ import annotations

from datetime import UTC, datetime

#: Stands where nothing with a known end runs, so that "what runs out first" needs no null.
NO_CLOCK = datetime(9000, 1, 1, tzinfo=UTC)


class ClockRefused(Exception):
    """A rule forbids this. The message is a term code; `due_at` helps the page to explain."""

    def __init__(self, code: str, *, due_at: datetime | None = None) -> None:
        super().__init__(code)
        self.due_at = due_at


def check_start(
    *, starts_at: datetime, due_at: datetime | None, at: datetime, past_is_meant: bool
) -> None:
    """A clock never starts tomorrow; one that is already over is only started on purpose."""
    if starts_at > at:
        raise ClockRefused("clock_starts_in_future")
    if due_at is not None and due_at <= at and not past_is_meant:
        raise ClockRefused("clock_already_over", due_at=due_at)


def check_pause(*, locked: bool, paused: bool, ended: bool, reason: str) -> None:
    """Clocks of law do not pause; the others pause once, with a reason."""
    if ended:
        raise ClockRefused("clock_ended")
    if locked:
        raise ClockRefused("clock_locked")
    if paused:
        raise ClockRefused("clock_paused_already")
    if not reason.strip():
        raise ClockRefused("pause_reason_missing")


def check_setting(*, locked: bool, decree: str) -> None:
    """A length fixed by law cannot be set here; a local one names its decree."""
    if locked:
        raise ClockRefused("clock_locked")
    if not decree.strip():
        raise ClockRefused("decree_missing")


def after_pause(*, due_at: datetime, paused_at: datetime, resumed_at: datetime) -> datetime:
    """The new due time: the pause is added, to the minute."""
    return due_at + (resumed_at - paused_at)


def is_breached(*, due_at: datetime | None, met_at: datetime | None, at: datetime) -> bool:
    """Met late, or not met and over."""
    if due_at is None:
        return False
    return (met_at or at) > due_at
