"""What may be decided about a case, in plain Python. Refusals are codes; the page has the words."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Ground(StrEnum):
    """Why data may cross to another agency. Every referral names one."""

    CONSENT = "CONSENT"
    BEST_INTERESTS = "BEST_INTERESTS"
    IMMEDIATE_DANGER = "IMMEDIATE_DANGER"


class Kind(StrEnum):
    """Which law a case may touch; several at once. Proposed by people, never concluded here."""

    TPPO = "TPPO"
    AMPK = "AMPK"
    TPKS = "TPKS"
    KDRT = "KDRT"


class Sex(StrEnum):
    FEMALE = "FEMALE"
    MALE = "MALE"
    UNKNOWN_SEX = "UNKNOWN_SEX"


class AgeBand(StrEnum):
    """The age bands of the national register, so that nothing is typed twice."""

    AGE_0_5 = "AGE_0_5"
    AGE_6_12 = "AGE_6_12"
    AGE_13_17 = "AGE_13_17"
    AGE_18_24 = "AGE_18_24"
    AGE_25_44 = "AGE_25_44"
    AGE_45_59 = "AGE_45_59"
    AGE_60_UP = "AGE_60_UP"
    AGE_UNKNOWN = "AGE_UNKNOWN"


class PersonRole(StrEnum):
    """How a person belongs to a case."""

    SURVIVOR = "SURVIVOR"
    GUARDIAN = "GUARDIAN"
    ALLEGED_PERPETRATOR = "ALLEGED_PERPETRATOR"
    WITNESS = "WITNESS"
    COMPANION = "COMPANION"


class ServiceStatus(StrEnum):
    """Where one service stands. Missing is visible; refused is the person's right."""

    SERVICE_OFFERED = "SERVICE_OFFERED"
    SERVICE_AGREED = "SERVICE_AGREED"
    SERVICE_REFUSED = "SERVICE_REFUSED"
    SERVICE_RUNNING = "SERVICE_RUNNING"
    SERVICE_DONE = "SERVICE_DONE"
    SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE"


class ClosureReason(StrEnum):
    """Why a case ends."""

    SERVICES_COMPLETE = "SERVICES_COMPLETE"
    PERSON_WITHDREW = "PERSON_WITHDREW"
    MOVED_AWAY = "MOVED_AWAY"
    LEAD_TRANSFERRED = "LEAD_TRANSFERRED"
    NOT_REACHABLE = "NOT_REACHABLE"


#: Services whose absence of a settled state asks for a word at closing.
SETTLED = frozenset(
    {
        ServiceStatus.SERVICE_DONE,
        ServiceStatus.SERVICE_REFUSED,
        ServiceStatus.SERVICE_UNAVAILABLE,
    }
)
#: No kind with this permits settling it among the parties.
NO_MEDIATION = frozenset({Kind.TPPO, Kind.TPKS})
MEDIATION = "F5"
#: The clock of a referral's answer, by risk of the case.
ANSWER_CLOCK_HIGH, ANSWER_CLOCK = "K5_HIGH", "K5"
SILENT_CLOCK = "K9"
AFTER_CARE_CLOCKS = ("K10_1", "K10_2", "K10_3")

TEXT_LIMIT = 8_000
SHORT_LIMIT = 500
NAME_LIMIT = 120

_BANDS = (
    (5, AgeBand.AGE_0_5),
    (12, AgeBand.AGE_6_12),
    (17, AgeBand.AGE_13_17),
    (24, AgeBand.AGE_18_24),
    (44, AgeBand.AGE_25_44),
    (59, AgeBand.AGE_45_59),
)


class CaseRefused(Exception):
    """A rule forbids this. The message is a term code."""


def age_band(age: int | None) -> AgeBand:
    """The band of an age in completed years; unknown stays unknown."""
    if age is None:
        return AgeBand.AGE_UNKNOWN
    for last, band in _BANDS:
        if age <= last:
            return band
    return AgeBand.AGE_60_UP


def check_referral(
    *, ground: Ground, ground_note: str, reason: str, to_lead_desk: bool, already_open: bool
) -> None:
    """Consent speaks for itself; any other ground is explained in writing."""
    if to_lead_desk:
        raise CaseRefused("already_lead")
    if already_open:
        raise CaseRefused("referral_already_open")
    if not reason.strip():
        raise CaseRefused("reason_missing")
    if ground != Ground.CONSENT and not ground_note.strip():
        raise CaseRefused("ground_note_missing")


def check_service(*, code: str, kinds: frozenset[str], status: ServiceStatus, note: str) -> None:
    """Trafficking and sexual violence are not settled among the parties; absence is explained."""
    if code == MEDIATION and kinds & NO_MEDIATION:
        raise CaseRefused("mediation_forbidden")
    explained = {ServiceStatus.SERVICE_REFUSED, ServiceStatus.SERVICE_UNAVAILABLE}
    if status in explained and not note.strip():
        raise CaseRefused("service_note_missing")


def check_moment(moment: datetime, *, at: datetime) -> None:
    """What is recorded as done did not happen tomorrow."""
    if moment > at:
        raise CaseRefused("moment_in_future")


def check_closure(*, note: str, open_referrals: int, unsettled: int, unsettled_note: str) -> None:
    """Return home is not the end: open referrals end first, open services are explained."""
    if not note.strip():
        raise CaseRefused("closure_needs_words")
    if open_referrals:
        raise CaseRefused("open_referrals")
    if unsettled and not unsettled_note.strip():
        raise CaseRefused("unsettled_services")


def check_second_person(*, asked_by: int | None, confirmed_by: int | None) -> None:
    """Who asked for the closing cannot confirm it."""
    if asked_by is not None and asked_by == confirmed_by:
        raise CaseRefused("same_person_twice")
