"""The clocks: every due time of the worked stories, and how days and hours are counted."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.law.calendar import holidays, holidays_between
from naungan.law.clocks import CLOCKS, NoClock, Unit, due, rule, with_length
from naungan.law.evidence import Evidence

WIB = ZoneInfo("Asia/Jakarta")
JAYAPURA = ZoneInfo("Asia/Jayapura")
CLOSED = frozenset({*holidays(2025), *holidays(2026), *holidays(2027)})


class Told(NamedTuple):
    """One due time as a story tells it, in local time. Days without an hour start at noon."""

    story: str
    clock: str
    start: str
    due: str


STORIES = (
    Told("S01", "K1_1", "2026-02-10 21:40", "2026-02-10 21:55"),
    Told("S01", "K1_2", "2026-02-10 21:40", "2026-02-10 22:10"),
    Told("S01", "K1_3", "2026-02-10 21:40", "2026-02-10 22:40"),
    Told("S01", "K4", "2026-02-11", "2026-02-14 23:59"),
    Told("S01", "L7", "2026-02-11", "2026-02-25 23:59"),
    Told("S01", "K5_HIGH", "2026-02-11 10:00", "2026-02-12 10:00"),
    Told("S01", "L5", "2026-03-12", "2026-03-19 23:59"),
    Told("S01", "L6", "2026-03-12", "2026-03-19 23:59"),
    Told("S01", "K10_1", "2026-03-12", "2026-03-26 23:59"),
    Told("S01", "K10_2", "2026-03-12", "2026-04-11 23:59"),
    Told("S01", "K10_3", "2026-03-12", "2026-06-10 23:59"),
    Told("S02", "K1", "2026-03-17 16:45", "2026-03-17 17:00"),
    Told("S02", "K1_2", "2026-03-17 16:45", "2026-03-17 17:15"),
    Told("S02", "K1_3", "2026-03-17 16:45", "2026-03-17 17:45"),
    Told("S02", "K3", "2026-03-17 16:45", "2026-03-27 16:00"),
    Told("S02", "K7", "2026-03-17 16:45", "2026-03-18 04:45"),
    Told("S02", "K6", "2026-03-18 15:30", "2026-03-25 23:59"),
    Told("S02", "K4", "2026-03-18", "2026-03-21 23:59"),
    Told("S02", "L7", "2026-03-18", "2026-04-01 23:59"),
    Told("S02", "L5", "2026-03-19", "2026-03-26 23:59"),
    Told("S02", "K10_1", "2026-04-06", "2026-04-20 23:59"),
    Told("S02", "K10_2", "2026-04-06", "2026-05-06 23:59"),
    Told("S02", "K10_3", "2026-04-06", "2026-07-05 23:59"),
    Told("S03", "K7", "2026-04-17 13:20", "2026-04-18 01:20"),
    Told("S03", "L1", "2026-04-18 10:05", "2026-04-21 10:05"),
    Told("S03", "L5", "2026-05-06", "2026-05-13 23:59"),
    Told("S03", "K10_1", "2026-08-03", "2026-08-17 23:59"),
    Told("S03", "K10_2", "2026-08-03", "2026-09-02 23:59"),
    Told("S03", "K10_3", "2026-08-03", "2026-11-01 23:59"),
    Told("S04", "K2", "2026-05-11 09:30", "2026-05-11 15:30"),
    Told("S04", "K9", "2026-05-11 09:30", "2026-05-25 23:59"),
    Told("S05", "L1", "2026-06-13 11:30", "2026-06-16 11:30"),
    Told("S05", "L2_MAY", "2026-06-13 15:00", "2026-06-14 15:00"),
    Told("S05", "L3", "2026-06-13 19:00", "2026-06-14 19:00"),
    Told("S05", "L2_LASTS", "2026-06-13 19:00", "2026-06-27 23:59"),
    Told("S05", "L4_COURT", "2026-06-13 19:00", "2026-06-14 19:00"),
    Told("S05", "L4_LASTS", "2026-06-13 19:00", "2026-06-20 23:59"),
    Told("S05", "K4", "2026-06-13 15:00", "2026-06-16 23:59"),
    Told("S05", "K6", "2026-06-13 20:15", "2026-06-20 23:59"),
    Told("S05", "L10", "2026-10-14", "2026-11-13 23:59"),
    Told("S06", "K1", "2026-07-07 23:18", "2026-07-07 23:33"),
    Told("S06", "L1", "2026-07-07 23:18", "2026-07-10 23:18"),
    Told("S07", "L1", "2026-05-06 09:00", "2026-05-09 09:00"),
    Told("S07", "L2_MAY", "2026-05-07 14:00", "2026-05-08 14:00"),
    Told("S07", "L3", "2026-05-08 10:00", "2026-05-09 10:00"),
    Told("S07", "K4", "2026-05-07 14:00", "2026-05-10 23:59"),
    Told("S07", "L7", "2026-05-07 14:00", "2026-05-21 23:59"),
    Told("S07", "K6", "2026-05-08", "2026-05-15 23:59"),
    Told("S08", "K2", "2026-08-13 14:10", "2026-08-13 20:10"),
    Told("S08 cautious", "L1", "2026-08-13 14:10", "2026-08-16 14:10"),
    Told("S08 own words", "L1", "2026-08-14 09:30", "2026-08-17 09:30"),
    Told("S08", "K4", "2026-08-14 16:00", "2026-08-17 23:59"),
    Told("S08", "L7", "2026-08-14 16:00", "2026-08-28 23:59"),
    Told("S09", "L14", "2026-09-03 08:30", "2026-09-06 08:30"),
    Told("S09", "K4", "2026-09-03", "2026-09-06 23:59"),
    Told("S09", "L8", "2026-10-01", "2026-10-02 23:59"),
    Told("S10", "K4", "2026-09-22 07:30", "2026-09-25 23:59"),
    Told("S10", "L7", "2026-09-22 07:30", "2026-10-06 23:59"),
    Told("S10", "K6", "2026-09-23", "2026-09-30 23:59"),
    Told("S10", "K10_1", "2026-10-05", "2026-10-19 23:59"),
    Told("S10", "K10_2", "2026-10-05", "2026-11-04 23:59"),
    Told("S10", "K10_3", "2026-10-05", "2027-01-03 23:59"),
    Told("S11", "K2", "2025-11-18 11:20", "2025-11-18 17:20"),
    Told("S11", "K4", "2025-11-19 10:00", "2025-11-22 23:59"),
    Told("S11", "L5", "2025-11-20", "2025-11-27 23:59"),
    Told("S11", "L15", "2025-12-10", "2025-12-17 23:59"),
    Told("S11", "L9", "2026-06-22", "2026-07-06 23:59"),
    Told("S11", "L12_PROSECUTOR", "2026-06-22", "2026-06-29 23:59"),
    Told("S11", "L10", "2026-06-29", "2026-07-29 23:59"),
    Told("S12", "K7", "2026-01-22 10:40", "2026-01-22 22:40"),
    Told("S12", "K5_HIGH", "2026-01-22 12:00", "2026-01-23 12:00"),
    Told("S12", "K8", "2026-01-22", "2026-01-29 23:59"),
    Told("S12", "K10_1", "2026-02-05", "2026-02-19 23:59"),
    Told("S12", "K10_2", "2026-02-05", "2026-03-07 23:59"),
    Told("S12", "K10_3", "2026-02-05", "2026-05-06 23:59"),
    Told("S13", "K1_1", "2026-08-29 01:12", "2026-08-29 01:27"),
    Told("S13", "K1_2", "2026-08-29 01:12", "2026-08-29 01:42"),
    Told("S13", "K1_3", "2026-08-29 01:12", "2026-08-29 02:12"),
    Told("S14", "K7", "2026-03-03 19:35", "2026-03-04 07:35"),
    Told("S14 mother", "L4_PROTECTION", "2026-03-04 09:40", "2026-03-05 09:40"),
    Told("S14 hint", "L4_PROTECTION", "2026-03-03 20:10", "2026-03-04 20:10"),
    Told("S14", "K4", "2026-03-09", "2026-03-12 23:59"),
    Told("S14 report", "L4_PROTECTION", "2026-03-09 13:00", "2026-03-10 13:00"),
    Told("S14", "L4_LASTS", "2026-03-10 09:00", "2026-03-17 23:59"),
    Told("S14", "L4_COURT", "2026-03-10 09:00", "2026-03-11 09:00"),
    Told("S14", "K10_1", "2026-06-01", "2026-06-15 23:59"),
    Told("S14", "K10_2", "2026-06-01", "2026-07-01 23:59"),
    Told("S14", "K10_3", "2026-06-01", "2026-08-30 23:59"),
    Told("S15", "K5_HIGH", "2026-10-06 10:00", "2026-10-07 10:00"),
    Told("S16", "K5_HIGH", "2026-10-19 14:30", "2026-10-20 14:30"),
    Told("S16", "K4", "2026-10-17", "2026-10-20 23:59"),
    Told("S16", "L7", "2026-10-17", "2026-10-31 23:59"),
    Told("S16", "K10_1", "2026-11-04", "2026-11-18 23:59"),
    Told("S16", "K10_2", "2026-11-04", "2026-12-04 23:59"),
    Told("S16", "K10_3", "2026-11-04", "2027-02-02 23:59"),
)

#: Due times of the stories whose length is a local one and stands in no table here.
LOCAL = (
    ("S04 recommendation to the court", Unit.WORKING_DAYS, 5, "2026-05-13", "2026-05-22 16:00"),
    ("S11 dossier put right", Unit.CALENDAR_DAYS, 14, "2026-01-23", "2026-02-06 23:59"),
    ("S17 agency head", Unit.WORKING_DAYS, 3, "2026-04-30", "2026-05-06 16:00"),
    ("S17 secretary", Unit.WORKING_DAYS, 7, "2026-04-30", "2026-05-12 16:00"),
    ("S17 daily chair", Unit.WORKING_DAYS, 14, "2026-04-30", "2026-05-25 16:00"),
    ("S18 check of the link alarm", Unit.WORKING_DAYS, 3, "2026-06-14", "2026-06-18 16:00"),
    ("S18 check of the joined alarm", Unit.WORKING_DAYS, 3, "2026-06-21", "2026-06-24 16:00"),
)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text if ":" in text else f"{text} 12:00").replace(tzinfo=WIB)


@pytest.mark.parametrize(
    "told", STORIES, ids=lambda told: f"{told.story}-{told.clock}-{told.start}"
)
def test_a_clock_of_the_stories_is_due_when_the_story_says(told):
    start = local(told.start)
    row = rule(told.clock, on=start.date())
    found = due(row.unit, row.length, start, holidays=CLOSED, tz=WIB)
    assert found == local(told.due)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("unit", "length", "start", "end"), [row[1:] for row in LOCAL], ids=[row[0] for row in LOCAL]
)
def test_a_local_length_of_the_stories_is_due_when_the_story_says(unit, length, start, end):
    assert due(unit, length, local(start), holidays=CLOSED, tz=WIB) == local(end)


def test_the_notice_of_investigation_has_a_number_under_the_old_code_only():
    old = rule("L15", on=date(2026, 1, 1))
    new = rule("L15", on=date(2026, 1, 2))
    assert (old.length, old.unit) == (7, Unit.CALENDAR_DAYS)
    assert new.length is None and new.doubt == "DOUBT_LENGTH"


def test_a_case_of_last_year_keeps_the_clock_of_its_own_day():
    """S11: the steps of 2026 are asked with the day the case belongs to."""
    belongs_to = date(2025, 11, 18)
    assert rule("L15", on=belongs_to).length == 7
    with pytest.raises(NoClock, match="L7 holds on 2025-11-18"):
        rule("L7", on=belongs_to)


def test_a_clock_nobody_wrote_down_is_refused():
    with pytest.raises(NoClock):
        rule("L99", on=date(2026, 1, 2))


def test_no_two_rows_of_a_clock_hold_on_one_day():
    for row in CLOCKS:
        same = [other for other in CLOCKS if other.code == row.code and other is not row]
        assert not [other for other in same if other.holds_on(row.valid_from)]


def test_clocks_of_law_are_locked_and_clocks_of_practice_are_not():
    assert all(row.locked == row.code.startswith("L") for row in CLOCKS)


def test_a_decree_sets_the_length_of_a_practice_clock_only():
    mine = with_length(
        rule("K2", on=date(2026, 1, 2)), unit=Unit.HOURS, length=4, source="SK Contoh 1/2026"
    )
    assert (mine.length, mine.source, mine.evidence) == (4, "SK Contoh 1/2026", Evidence.LOCAL)
    with pytest.raises(ValueError, match="L1 is a clock of law"):
        with_length(rule("L1", on=date(2026, 1, 2)), unit=Unit.HOURS, length=96, source="SK Contoh")


def test_every_clock_can_be_counted_or_says_that_it_cannot():
    for row in CLOCKS:
        assert row.length is None or row.length > 0
        assert row.length is not None or row.doubt
        assert row.source and row.starts


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        due(Unit.HOURS, 1, datetime(2026, 2, 10, 21, 40), holidays=(), tz=WIB)


@pytest.mark.parametrize("length", [0, -3])
def test_a_clock_takes_time(length):
    with pytest.raises(ValueError, match="at least one"):
        due(Unit.CALENDAR_DAYS, length, local("2026-02-10"), holidays=(), tz=WIB)


def test_hours_count_from_the_minute():
    start = datetime(2026, 2, 10, 21, 40, 37, tzinfo=WIB)
    assert due(Unit.HOURS, 6, start, holidays=(), tz=WIB) == local("2026-02-11 03:40")


def test_the_local_day_decides_even_when_the_moment_is_told_in_utc():
    late_evening = datetime(2026, 2, 10, 16, 30, tzinfo=UTC)  # 23:30 in Jakarta, 01:30 in Jayapura
    west = due(Unit.CALENDAR_DAYS, 3, late_evening, holidays=(), tz=WIB)
    east = due(Unit.CALENDAR_DAYS, 3, late_evening, holidays=(), tz=JAYAPURA)
    assert west == local("2026-02-13 23:59")
    assert east == datetime(2026, 2, 14, 23, 59, tzinfo=JAYAPURA)


MOMENTS = st.datetimes(
    min_value=datetime(2025, 1, 1), max_value=datetime(2027, 10, 1), timezones=st.just(WIB)
)


@given(start=MOMENTS, days=st.integers(1, 20))
def test_a_working_day_clock_ends_on_an_open_day_with_that_many_behind_it(start, days):
    end = due(Unit.WORKING_DAYS, days, start, holidays=CLOSED, tz=WIB).astimezone(WIB)
    span = [start.date() + timedelta(days=n + 1) for n in range((end.date() - start.date()).days)]
    closed = holidays_between(span[0], span[-1])
    assert end.time() == time(16, 0)
    assert end.date().weekday() < 5 and end.date() not in closed
    assert sum(day.weekday() < 5 and day not in closed for day in span) == days


@given(start=MOMENTS, unit=st.sampled_from(Unit), length=st.integers(1, 60))
def test_a_longer_clock_never_ends_earlier(start, unit, length):
    shorter, longer = (due(unit, n, start, holidays=CLOSED, tz=WIB) for n in (length, length + 1))
    assert start.replace(second=0, microsecond=0) < shorter < longer
