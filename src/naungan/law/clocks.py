"""Every clock that law or practice starts, as dated rows, and how its end is counted.

Codes that begin with L are clocks of law and locked; codes that begin with K are practice, and a
regency sets its own length by decree. A length of None says that nobody has confirmed a number:
such a clock runs and is shown, but has no end.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from naungan.law.evidence import Evidence

#: The new Code of Criminal Procedure and the new Criminal Code apply from this day.
NEW_CODES = date(2026, 1, 2)
#: A day counted in calendar days ends here (confirm with the legal bureau).
END_OF_DAY = time(23, 59)
#: A working day ends when the office closes.
CLOSE_OF_OFFICE = time(16, 0)


class Unit(StrEnum):
    """How a length is counted."""

    MINUTES = "MINUTES"
    HOURS = "HOURS"
    CALENDAR_DAYS = "CALENDAR_DAYS"
    WORKING_DAYS = "WORKING_DAYS"


@dataclass(frozen=True, slots=True)
class ClockRule:
    """One clock as it stands from `valid_from` to `valid_to`, both days included.

    `starts` is the code of the event that sets it off, `doubt` the code of what is not certain
    about the row; their terms say it in words.
    """

    code: str
    unit: Unit
    length: int | None
    locked: bool
    starts: str
    source: str
    evidence: Evidence
    valid_from: date
    valid_to: date | None = None
    doubt: str = ""
    confirmed_by: str = ""

    def holds_on(self, day: date) -> bool:
        """True when this row is the law of that day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class NoClock(LookupError):
    """No row of this clock holds on that day."""


def _law(
    code: str,
    unit: Unit,
    length: int | None,
    starts: str,
    source: str,
    since: date,
    *,
    evidence: Evidence = Evidence.READ,
    until: date | None = None,
    doubt: str = "",
) -> ClockRule:
    return ClockRule(code, unit, length, True, starts, source, evidence, since, until, doubt)


def _practice(
    code: str, unit: Unit, length: int, starts: str, source: str, evidence: Evidence
) -> ClockRule:
    return ClockRule(code, unit, length, False, starts, source, evidence, _PRACTICE_SINCE)


_H, _D, _W, _M = Unit.HOURS, Unit.CALENDAR_DAYS, Unit.WORKING_DAYS, Unit.MINUTES
_READ, _GENERAL, _LOCAL = Evidence.READ, Evidence.GENERAL, Evidence.LOCAL
_TPPO = date(2007, 4, 19)
_KDRT = date(2004, 9, 22)
_TPKS = date(2022, 5, 9)
_PDP = date(2024, 10, 17)
_PP7 = date(2018, 3, 7)
_PERMA1 = date(2022, 3, 1)
_SPPA = date(2014, 7, 30)
_MK130 = date(2017, 1, 11)
_PRACTICE_SINCE = date(2020, 1, 1)
_DAYS = "DOUBT_WORKING_DAYS"
_DECREE = "usulan; ditetapkan SK standar pelayanan daerah"

CLOCKS: tuple[ClockRule, ...] = (
    _law("L1", _H, 72, "STARTS_TOLD_TO_UNIT", "UU 12/2022 pasal 41", _TPKS, doubt="DOUBT_START"),
    _law("L2_MAY", _H, 24, "STARTS_POLICE_REPORT", "UU 12/2022 pasal 42", _TPKS),
    _law("L2_LASTS", _D, 14, "STARTS_PROTECTION_GIVEN", "UU 12/2022 pasal 42", _TPKS),
    _law("L3", _H, 24, "STARTS_PROTECTION_GIVEN", "UU 12/2022 pasal 43", _TPKS),
    _law("L4_PROTECTION", _H, 24, "STARTS_POLICE_REPORT", "UU 23/2004", _KDRT),
    _law("L4_LASTS", _D, 7, "STARTS_PROTECTION_GIVEN", "UU 23/2004", _KDRT),
    _law("L4_COURT", _H, 24, "STARTS_PROTECTION_GIVEN", "UU 23/2004", _KDRT),
    _law("L5", _D, 7, "STARTS_APPLICATION", "UU 21/2007 pasal 52", _TPPO),
    _law("L6", _D, 7, "STARTS_APPLICATION", "UU 21/2007 pasal 53", _TPPO),
    _law("L7", _D, 14, "STARTS_POLICE_REPORT", "UU 20/2025 (KUHAP) pasal 23", NEW_CODES),
    _law("L8", _D, 1, "STARTS_INVESTIGATION_STOPPED", "UU 20/2025 (KUHAP) pasal 24(4)", NEW_CODES),
    _law("L9", _D, 14, "STARTS_VERDICT_NOTICE", "UU 21/2007 pasal 48", _TPPO),
    _law(
        "L10",
        _D,
        30,
        "STARTS_VERDICT_COPY",
        "PP 7/2018; Perma 1/2022 pasal 30(5); PP 29/2025 pasal 8",
        _PP7,
        doubt=_DAYS,
    ),
    _law("L11", _D, 90, "STARTS_VERDICT_KNOWN", "Perma 1/2022", _PERMA1),
    _law(
        "L12_PROSECUTOR", _D, 7, "STARTS_VERDICT_COPY_OWED", "PP 7/2018 pasal 30", _PP7, doubt=_DAYS
    ),
    _law("L12_LPSK", _D, 7, "STARTS_VERDICT_COPY", "PP 7/2018 pasal 30", _PP7, doubt=_DAYS),
    _law("L13", _H, 72, "STARTS_BREACH_KNOWN", "UU 27/2022 pasal 46", _PDP),
    _law("L14", _H, 72, "STARTS_INQUIRY_ASKED", "UU 11/2012 (SPPA)", _SPPA, evidence=_GENERAL),
    _law(
        "L15",
        _D,
        7,
        "STARTS_INVESTIGATION_ORDER",
        "Putusan MK 130/PUU-XIII/2015 (KUHAP 1981)",
        _MK130,
        until=NEW_CODES - timedelta(days=1),
    ),
    _law(
        "L15",
        _D,
        None,
        "STARTS_INVESTIGATION_ORDER",
        "UU 20/2025 (KUHAP): tenggat belum dipastikan",
        NEW_CODES,
        evidence=_GENERAL,
        doubt="DOUBT_LENGTH",
    ),
    _practice("K1", _M, 15, "STARTS_REPORT", "standar layanan Permen PPPA 2/2022", _LOCAL),
    _practice("K1_1", _M, 15, "STARTS_REPORT", _DECREE, _LOCAL),
    _practice("K1_2", _M, 30, "STARTS_REPORT", _DECREE, _LOCAL),
    _practice("K1_3", _M, 60, "STARTS_REPORT", _DECREE, _LOCAL),
    _practice("K2", _H, 6, "STARTS_REPORT", "standar pelayanan sebuah kabupaten", _READ),
    _practice("K3", _W, 3, "STARTS_REPORT", "standar pelayanan Kota Probolinggo", _READ),
    _practice("K4", _D, 3, "STARTS_POLICE_REPORT", "standar SP2HP kepolisian", _READ),
    _practice("K5_HIGH", _H, 24, "STARTS_REFERRAL", _DECREE, _LOCAL),
    _practice("K5", _W, 3, "STARTS_REFERRAL", _DECREE, _LOCAL),
    _practice("K6", _D, 7, "STARTS_SHELTER", "standar layanan sebuah rumah aman", _READ),
    _practice("K7", _H, 12, "STARTS_REPORT", "standar penjangkauan Kabupaten Aceh Utara", _LOCAL),
    _practice("K8", _D, 7, "STARTS_ASSESSMENT", _DECREE, _LOCAL),
    _practice("K9", _D, 14, "STARTS_LAST_ENTRY", _DECREE, _LOCAL),
    _practice("K10_1", _D, 14, "STARTS_RETURN", _DECREE, _LOCAL),
    _practice("K10_2", _D, 30, "STARTS_RETURN", _DECREE, _LOCAL),
    _practice("K10_3", _D, 90, "STARTS_RETURN", _DECREE, _LOCAL),
)


def rule(code: str, *, on: date) -> ClockRule:
    """The row of a clock that holds on the day the case or the act belongs to."""
    for row in CLOCKS:
        if row.code == code and row.holds_on(on):
            return row
    raise NoClock(f"no clock {code} holds on {on.isoformat()}")


def with_length(rule: ClockRule, *, unit: Unit, length: int, source: str) -> ClockRule:
    """A practice clock with the regency's own length and the decree that sets it."""
    if rule.locked:
        raise ValueError(f"{rule.code} is a clock of law and keeps its length")
    return replace(rule, unit=unit, length=length, source=source, evidence=Evidence.LOCAL)


def due(
    unit: Unit, length: int, start: datetime, *, holidays: Collection[date], tz: tzinfo
) -> datetime:
    """When `length` units from `start` are over, in UTC.

    Minutes and hours run through nights and holidays from the minute of the trigger. Calendar
    days end at 23:59 local time on day n after the trigger day and are not moved by a holiday.
    Working days (Monday to Friday without `holidays`) end at 16:00 local time on the nth one
    after the trigger day.

    `holidays` must reach to the end of the clock. Only the caller can see to that: a year whose
    decree is not out yet has no days in the set, and the result is then a day too early. Ask
    `calendar.holidays_between` first, which refuses such a year.
    """
    if start.utcoffset() is None:
        raise ValueError("a clock starts at a moment with a time zone")
    if length < 1:
        raise ValueError("a clock takes at least one unit of time")
    minute = start.replace(second=0, microsecond=0)
    if unit is Unit.MINUTES:
        return minute.astimezone(UTC) + timedelta(minutes=length)
    if unit is Unit.HOURS:
        return minute.astimezone(UTC) + timedelta(hours=length)
    day = start.astimezone(tz).date()
    if unit is Unit.CALENDAR_DAYS:
        return _moment(day + timedelta(days=length), END_OF_DAY, tz)
    while length:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            length -= 1
    return _moment(day, CLOSE_OF_OFFICE, tz)


def _moment(day: date, clock: time, tz: tzinfo) -> datetime:
    return datetime.combine(day, clock, tzinfo=tz).astimezone(UTC)
