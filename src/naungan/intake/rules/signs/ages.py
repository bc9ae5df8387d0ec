"""Ages said in a report: "14 thn", "umur sekitar 8 tahun", "tigo belas umurnyo", "lahir 9-8-2010"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from naungan.intake.rules.signs.matcher import LEXICON
from naungan.intake.rules.signs.text import Words
from naungan.intake.rules.signs.words import forms

ADULT_FROM = 18
OLDEST = 110

_UNITS = {
    "satu": 1, "sikok": 1, "se": 1, "dua": 2, "duo": 2, "due": 2, "tiga": 3, "tigo": 3, "tige": 3,
    "empat": 4, "lima": 5, "limo": 5, "lime": 5, "enam": 6, "tujuh": 7, "delapan": 8, "lapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
_MONTH_NAMES = (
    "januari jan", "februari feb pebruari", "maret mar", "april apr", "mei", "juni jun",
    "juli jul", "agustus agt ags", "september sep sept", "oktober okt",
    "november nov nopember", "desember des",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_AGE_WORD = forms("umur")
_YEARS = forms("tahun")
_MONTH_UNIT = forms("bulan") | {"minggu", "hari"}
_BORN = frozenset({"lahir", "kelahiran", "ttl"})
_SPAN_WORDS = """
    lalu yang yg kemudian penjara lagi kerja bekerja kerjo begawe di jadi tinggal menikah lebih sudah
    udah disekap terakhir ini kemarin kemaren silam berturut kontrak lamanya
"""
_NO_AGE_AFTER = frozenset(_SPAN_WORDS.split())
_HEDGE = LEXICON.classes["HEDGE"]
_PERSON = LEXICON.classes["PERSON"]
_BABY = LEXICON.classes["BABY"]
_SPEAKER = LEXICON.classes["I"]


@dataclass(frozen=True, slots=True)
class Age:
    """An age in years, and the first and last word that say it."""

    years: int
    first: int
    last: int


def _number(words: Words, i: int) -> tuple[int | None, int]:
    """The number at word i and the word after it."""
    low = words.low
    if i >= len(low):
        return None, i
    word = low[i]
    if word.isdecimal():
        return (int(word), i + 1) if len(word) <= 3 else (None, i)
    unit = _UNITS.get(word)
    if unit is None:
        return None, i
    after = low[i + 1] if i + 1 < len(low) else ""
    if after == "belas" and unit < 10:
        return 10 + unit, i + 2
    if after == "puluh" and unit < 10:
        last = _UNITS.get(low[i + 2]) if i + 2 < len(low) else None
        return (unit * 10 + last, i + 3) if last and last < 10 else (unit * 10, i + 2)
    return unit, i + 1


def ages(words: Words, row: list[frozenset[int]], today: date) -> list[Age]:
    """Every age said, in reading order. Spans of time ("3 tahun lalu") are not ages."""
    found: list[Age] = []
    i = 0
    low = words.low
    while i < len(low):
        word = low[i]
        if not (word.isdecimal() or word in _UNITS or word in _BORN):
            i += 1
            continue
        if word in _BORN:
            born = _born(words, i, today)
            if born is not None:
                found.append(born)
                i = born.last + 1
                continue
        number, after = _number(words, i)
        if number is None:
            i += 1
            continue
        age = _age(words, row, i, number, after)
        if age is not None and age.years <= OLDEST:
            found.append(age)
            i = age.last + 1
        else:
            i = after
    return found


def _age(words: Words, row: list[frozenset[int]], i: int, number: int, after: int) -> Age | None:
    low = words.low
    follows = low[after] if after < len(low) else ""
    start = i
    back = i - 1
    for _ in range(3):
        if back < 0 or words.sentence[back] != words.sentence[i]:
            break
        if low[back] in _AGE_WORD:
            start = back
            break
        if _HEDGE not in row[back] and low[back] not in ("lebih", "kurang", "nyo", "nya"):
            break
        back -= 1
    if start < i:
        if follows in _MONTH_UNIT:
            return Age(0, start, after)
        return Age(number, start, after if follows in _YEARS else after - 1)
    if follows in _AGE_WORD:
        return Age(number, i, after)
    if follows in _MONTH_UNIT:
        return Age(0, i - 1, after) if i and _BABY in row[i - 1] else None
    if follows in _YEARS:
        beyond = low[after + 1] if after + 1 < len(low) else ""
        if beyond in _AGE_WORD:
            return Age(number, i, after + 1)
        return Age(number, i, after) if _said_of_person(words, row, i, number, after) else None
    return _bare(words, row, i, number, after)


def _said_of_person(
    words: Words, row: list[frozenset[int]], i: int, number: int, unit: int
) -> bool:
    """Whether the word before makes "N tahun" an age: a person, a name, or "baru", "sekitar" …"""
    if words.text[max(words.start[i] - 3, 0) : words.start[i]].strip() in ("±", "(", "+-", "~"):
        return True
    if i == 0 or words.sentence[i - 1] != words.sentence[i]:
        return False
    before = row[i - 1]
    beyond = words.low[unit + 1] if words.clause_after(unit) else ""
    spans_time = beyond in _NO_AGE_AFTER
    if _SPEAKER in before:
        return number >= 7 and not spans_time
    if _PERSON in before or _HEDGE in before:
        return not (spans_time and beyond in ("lalu", "penjara", "lagi", "silam", "kemudian"))
    return words.named(i - 1) and not (spans_time and beyond in ("lalu", "penjara", "silam"))


def _bare(words: Words, row: list[frozenset[int]], i: int, number: int, after: int) -> Age | None:
    """ "Contoh Bahar, 34, dari": a name, a comma, two digits; or "aku masih 16"."""
    if i == 0 or not 5 <= number <= 90:
        return None
    between = words.text[words.end[i - 1] : words.start[i]].strip()
    behind = words.text[words.end[after - 1] : words.end[after - 1] + 1]
    if words.named(i - 1) and between in (",", "(") and behind in (",", ")", ".", ""):
        return Age(number, i, after - 1)
    if between or behind not in (",", ".", "", ")"):
        return None
    if _SPEAKER in row[i - 1] and 8 <= number < ADULT_FROM:
        return Age(number, i, after - 1)
    if words.low[i - 1] in ("masih", "baru") and i > 1:
        person = row[i - 2]
        if _PERSON in person or _SPEAKER in person:
            return Age(number, i, after - 1)
    return None


def _born(words: Words, i: int, today: date) -> Age | None:
    """ "lahir 9-8-2010", "lahir 30 November 2018", "kelahiran 2010"."""
    parts: list[int] = []
    last = i
    for j in range(i + 1, min(i + 6, len(words))):
        word = words.low[j]
        if word.isdecimal() and len(word) <= 4:
            parts.append(int(word))
        elif word in _MONTHS:
            parts.append(_MONTHS[word])
        elif word in ("tahun", "thn", "th", "tgl", "tanggal", "pada") and not parts:
            continue
        else:
            break
        last = j
        if len(parts) == 3 or parts[-1] > 1900:
            break
    if not parts or parts[-1] <= 1900:
        return None
    day, month = (parts[0], parts[1]) if len(parts) == 3 else (31, 12)
    try:
        birth = date(parts[-1], month, day)
    except ValueError:
        birth = date(parts[-1], 12, 31)
    years = today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))
    return Age(years, i, last) if 0 <= years <= OLDEST else None
