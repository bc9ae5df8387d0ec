"""The calendar: the joint decrees, day by day, and the years nobody has decreed yet."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from lokal.holidays import HOLIDAY_YEARS, get_holidays

from naungan.law import calendar
from naungan.law.calendar import CalendarUnknown, HolidayKind, holidays, holidays_between

N, J = HolidayKind.NATIONAL, HolidayKind.JOINT_LEAVE

STORY_DAYS = {
    "S02 Iduladha 2025": (date(2025, 6, 6), N),
    "S01 Monday before Imlek": (date(2026, 2, 16), J),
    "S02 day after the report": (date(2026, 3, 18), J),
    "S01 Nyepi": (date(2026, 3, 19), N),
    "S02 block, Friday": (date(2026, 3, 20), J),
    "S02 block, Monday": (date(2026, 3, 23), J),
    "S02 block, Tuesday": (date(2026, 3, 24), J),
    "S17 Labour Day": (date(2026, 5, 1), N),
    "S04 Ascension": (date(2026, 5, 14), N),
    "S04 Friday after it": (date(2026, 5, 15), J),
    "S05 Islamic New Year": (date(2026, 6, 16), N),
    "S08 Independence Day": (date(2026, 8, 17), N),
}


@pytest.mark.parametrize(("day", "kind"), STORY_DAYS.values(), ids=STORY_DAYS)
def test_the_closed_days_of_the_stories(day, kind):
    assert holidays(day.year)[day].kind == kind


def test_seven_days_are_closed_around_lebaran_2026():
    first, last = date(2026, 3, 18), date(2026, 3, 24)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    closed = holidays(2026)
    assert len(days) == 7
    assert all(day in closed or day.weekday() >= 5 for day in days)
    assert date(2026, 3, 17) not in closed and date(2026, 3, 25) not in closed


@pytest.mark.parametrize(
    ("year", "national", "leave"), [(2025, 17, 11), (2026, 17, 8), (2027, 18, 8)]
)
def test_a_year_has_as_many_days_as_its_decree(year, national, leave):
    kinds = [one.kind for one in holidays(year).values()]
    assert (kinds.count(N), kinds.count(J)) == (national, leave)


@pytest.mark.parametrize("year", sorted(set(HOLIDAY_YEARS) & set(calendar.YEARS)))
def test_our_table_agrees_with_the_published_one(year):
    kinds = {"libur_nasional": N, "cuti_bersama": J}
    published = {(date.fromisoformat(h.date), kinds[h.type]) for h in get_holidays(year).holidays}
    assert {(day, one.kind) for day, one in holidays(year).items()} == published


@pytest.mark.parametrize("year", calendar.YEARS)
def test_a_holiday_has_names_and_a_decree(year):
    for day, one in holidays(year).items():
        assert one.day == day and day.year == year
        assert one.name_id and one.name_en and one.source.startswith("SKB ")


@pytest.mark.parametrize("year", [2024, 2028])
def test_a_year_without_a_decree_is_refused(year):
    with pytest.raises(CalendarUnknown, match=str(year)):
        holidays(year)
    with pytest.raises(CalendarUnknown):
        holidays_between(date(2026, 12, 20), date(2028, 1, 3))
    assert calendar.holidays_if_known(year) == {}


def test_a_span_takes_both_its_ends():
    found = holidays_between(date(2026, 12, 24), date(2027, 1, 1))
    assert list(found) == [date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1)]
    assert holidays_between(date(2026, 7, 1), date(2026, 7, 31)) == {}
