"""National holidays and joint leave, as the three ministers decree them year by year.

The decree for a year comes out in the autumn before it. A year without one is refused: no clock
is better than one that ends on the wrong day. Dates of the Islamic year may still be moved by the
minister of religion; a moved day is a change to this table, with its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType


class HolidayKind(StrEnum):
    """A holiday of the nation, or a day of joint leave; on both the offices are closed."""

    NATIONAL = "NATIONAL"
    JOINT_LEAVE = "JOINT_LEAVE"


@dataclass(frozen=True, slots=True)
class Holiday:
    """One day on which offices are closed."""

    day: date
    name_id: str
    name_en: str
    kind: HolidayKind
    source: str


class CalendarUnknown(LookupError):
    """No decree is in the table for this year, so working days in it cannot be counted."""


_NAMES = {
    "new_year": ("Tahun Baru Masehi", "New Year's Day"),
    "isra": ("Isra Mikraj Nabi Muhammad saw.", "Ascension of the Prophet Muhammad"),
    "imlek": ("Tahun Baru Imlek", "Lunar New Year"),
    "nyepi": ("Hari Suci Nyepi", "Day of Silence (Nyepi)"),
    "lebaran": ("Idulfitri", "Eid al-Fitr"),
    "good_friday": ("Wafat Yesus Kristus", "Good Friday"),
    "easter": ("Kebangkitan Yesus Kristus (Paskah)", "Easter"),
    "labour": ("Hari Buruh Internasional", "International Workers' Day"),
    "ascension": ("Kenaikan Yesus Kristus", "Ascension of Jesus Christ"),
    "iduladha": ("Iduladha", "Eid al-Adha"),
    "waisak": ("Hari Raya Waisak", "Vesak"),
    "pancasila": ("Hari Lahir Pancasila", "Pancasila Day"),
    "muharam": ("1 Muharam Tahun Baru Islam", "Islamic New Year"),
    "independence": ("Proklamasi Kemerdekaan", "Independence Day"),
    "maulid": ("Maulid Nabi Muhammad saw.", "Birthday of the Prophet Muhammad"),
    "christmas": ("Kelahiran Yesus Kristus", "Christmas"),
}

_SKB_2025 = "SKB 1017/2024, 2/2024, 2/2024, diubah SKB 933/2025, 1/2025, 3/2025"
_SKB_2026 = "SKB 1497/2025, 2/2025, 5/2025"
_SKB_2027 = "SKB 1205/2026, 3/2026, 2/2026"

#: Year → source, national holidays, joint leave; each day as month-day and name.
_DECREES: Mapping[int, tuple[str, str, str]] = {
    2025: (
        _SKB_2025,
        "01-01 new_year 01-27 isra 01-29 imlek 03-29 nyepi 03-31 lebaran 04-01 lebaran "
        "04-18 good_friday 04-20 easter 05-01 labour 05-12 waisak 05-29 ascension "
        "06-01 pancasila 06-06 iduladha 06-27 muharam 08-17 independence 09-05 maulid "
        "12-25 christmas",
        "01-28 imlek 03-28 nyepi 04-02 lebaran 04-03 lebaran 04-04 lebaran 04-07 lebaran "
        "05-13 waisak 05-30 ascension 06-09 iduladha 08-18 independence 12-26 christmas",
    ),
    2026: (
        _SKB_2026,
        "01-01 new_year 01-16 isra 02-17 imlek 03-19 nyepi 03-21 lebaran 03-22 lebaran "
        "04-03 good_friday 04-05 easter 05-01 labour 05-14 ascension 05-27 iduladha "
        "05-31 waisak 06-01 pancasila 06-16 muharam 08-17 independence 08-25 maulid "
        "12-25 christmas",
        "02-16 imlek 03-18 nyepi 03-20 lebaran 03-23 lebaran 03-24 lebaran 05-15 ascension "
        "05-28 iduladha 12-24 christmas",
    ),
    2027: (
        _SKB_2027,
        "01-01 new_year 01-05 isra 02-06 imlek 03-08 nyepi 03-10 lebaran 03-11 lebaran "
        "03-26 good_friday 03-28 easter 05-01 labour 05-06 ascension 05-17 iduladha "
        "05-20 waisak 06-01 pancasila 06-06 muharam 08-15 maulid 08-17 independence "
        "12-25 christmas 12-26 isra",
        "02-05 imlek 03-09 lebaran 03-12 lebaran 03-15 lebaran 03-25 good_friday "
        "05-18 iduladha 05-19 waisak 12-24 christmas",
    ),
}

#: Years whose decree is in the table.
YEARS: tuple[int, ...] = tuple(_DECREES)


@cache
def holidays(year: int) -> Mapping[date, Holiday]:
    """The closed days of a year; refuses a year whose decree is not in the table."""
    if year not in _DECREES:
        raise CalendarUnknown(f"no decree on holidays is in the table for {year}")
    source, national, leave = _DECREES[year]
    found: dict[date, Holiday] = {}
    for kind, row in ((HolidayKind.JOINT_LEAVE, leave), (HolidayKind.NATIONAL, national)):
        words = row.split()
        for month_day, name in zip(words[::2], words[1::2], strict=True):
            day = date.fromisoformat(f"{year}-{month_day}")
            name_id, name_en = _NAMES[name]
            found[day] = Holiday(day, name_id, name_en, kind, source)
    return MappingProxyType(dict(sorted(found.items())))


def holidays_if_known(year: int) -> Mapping[date, Holiday]:
    """The closed days of a year, empty where its decree is not in the table.

    For a look across New Year only, where the clock that is counted ends in all likelihood before.
    """
    return holidays(year) if year in _DECREES else MappingProxyType({})


def holidays_between(a: date, b: date) -> Mapping[date, Holiday]:
    """The closed days from `a` to `b`, both included; refuses when a year of the span is unknown."""
    return MappingProxyType(
        {
            day: holiday
            for year in range(a.year, b.year + 1)
            for day, holiday in holidays(year).items()
            if a <= day <= b
        }
    )
