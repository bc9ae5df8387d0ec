"""What may be decided about a report, in plain Python. Refusals are codes; the page has the words."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Grade(StrEnum):
    """Urgency. The rules propose; an officer decides."""

    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"


class Channel(StrEnum):
    """How a report came in."""

    WEB = "WEB"
    PHONE = "PHONE"
    WHATSAPP = "WHATSAPP"
    WALK_IN = "WALK_IN"
    LETTER = "LETTER"
    OUTREACH = "OUTREACH"
    SAPA129 = "SAPA129"
    REFERRAL_IN = "REFERRAL_IN"
    EARLY_DETECTION = "EARLY_DETECTION"


class ContactWay(StrEnum):
    """How the reporter wants to be reached, if at all."""

    THREAD = "THREAD"
    PHONE_CALL = "PHONE_CALL"
    TEXT_MESSAGE = "TEXT_MESSAGE"
    NO_CONTACT = "NO_CONTACT"


class About(StrEnum):
    """Whom the report is about."""

    SELF = "SELF"
    CHILD = "CHILD"
    OTHER = "OTHER"


class Danger(StrEnum):
    """The reporter's own answer to: is somebody in danger now?"""

    YES = "YES"
    NO = "NO"
    UNSURE = "UNSURE"


class DismissReason(StrEnum):
    """Why a report ends without a case. Dismissed is not deleted."""

    NOT_PROVEN = "NOT_PROVEN"
    PRANK = "PRANK"
    NOT_OUR_MATTER = "NOT_OUR_MATTER"
    INFORMATION_GIVEN = "INFORMATION_GIVEN"
    REPORTER_WITHDREW = "REPORTER_WITHDREW"


STORY_LIMIT = 10_000
MESSAGE_LIMIT = 4_000
SHORT_LIMIT = 500
NAME_LIMIT = 120

#: The clock that binds the first act, by grade.
FIRST_ACT_CLOCK = {Grade.HIGH: "K1", Grade.MEDIUM: "K2", Grade.LOW: "K3"}
#: The outreach visit of the service standard.
OUTREACH_CLOCK = "K7"

_HEIGHT = {Grade.LOW: 0, Grade.MEDIUM: 1, Grade.HIGH: 2}


class ReportRefused(Exception):
    """A rule forbids this. The message is a term code."""


class AlreadyTaken(Exception):
    """Somebody else was faster. Says who (a worker's key) and when, for the sentence on the page."""

    def __init__(self, worker_id: int | None, taken_at: datetime | None) -> None:
        super().__init__("already_taken")
        self.worker_id = worker_id
        self.taken_at = taken_at


def check_regrade(*, now: Grade, to: Grade, reason: str) -> None:
    """Raising is free; lowering needs a reason, because a wrong grade can cost a child."""
    if _HEIGHT[to] < _HEIGHT[now] and not reason.strip():
        raise ReportRefused("lower_needs_reason")


def check_dismissal(*, grade: Grade, confirmed_by_second: bool, note: str) -> None:
    """A reason in words always; the highest grade is never dismissed by one person."""
    if not note.strip():
        raise ReportRefused("dismissal_needs_words")
    if grade == Grade.HIGH and not confirmed_by_second:
        raise ReportRefused("dismissal_needs_second_person")


def check_second_person(*, asked_by: int | None, confirmed_by: int | None) -> None:
    """Who asked cannot confirm."""
    if asked_by is not None and asked_by == confirmed_by:
        raise ReportRefused("same_person_twice")


def check_dispatch(
    *,
    left_at: datetime | None,
    arrived_at: datetime | None,
    safe_at: datetime | None,
    at: datetime,
) -> None:
    """Moments of one visit come in order and none lies in the future."""
    moments = [moment for moment in (left_at, arrived_at, safe_at) if moment is not None]
    if any(moment > at for moment in moments):
        raise ReportRefused("moment_in_future")
    if moments != sorted(moments):
        raise ReportRefused("moments_out_of_order")
    if arrived_at is not None and left_at is None:
        raise ReportRefused("arrival_without_leaving")


def queue_rank(*, grade: Grade, acknowledged: bool) -> int:
    """0 for the highest grade while nobody has answered; everything else is ordered by its clock."""
    return 0 if grade == Grade.HIGH and not acknowledged else 1
