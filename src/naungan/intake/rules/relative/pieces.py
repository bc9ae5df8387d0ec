"""The pieces that days are said with: a number, an hour, a part of the day, a date, which way it lies."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from naungan.intake.rules.relative.names import (
    AHEAD,
    BACK,
    LAST,
    MONTHS,
    NEXT,
    NUMBERS,
    PARTS,
    SPELLING,
)
from naungan.intake.rules.relative.when import WIB

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?;\n…](?:\s|$)")

Found = tuple[datetime, datetime, int]


class Pieces:
    """The words of one text and a place among them."""

    def __init__(self, text: str, now: datetime) -> None:
        self.text = text
        self.now = now
        self.today = now.date()
        self.either_way = False
        # Parallel rows: a report has a thousand words, and few of them speak of time.
        self.spans = [match.span() for match in _WORD.finditer(text)]
        spell = SPELLING.get
        lower = [text[at:until].lower() for at, until in self.spans]
        self.words = [spell(word, word) for word in lower]

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def gap(self, i: int) -> str:
        """What stands between word i and the next; only its first characters matter."""
        if i + 1 >= len(self.words) or i < 0:
            return "\n"
        until = self.spans[i][1]
        return self.text[until : min(self.spans[i + 1][0], until + 4)]

    def capital(self, i: int) -> bool:
        raw = self.text[slice(*self.spans[i])]
        return raw[0].isupper() and raw != raw.upper()

    def together(self, i: int) -> bool:
        """Whether word i + 1 goes on in the same sentence."""
        gap = self.gap(i)
        return gap == " " or _SENTENCE_END.search(gap) is None

    def number(self, i: int) -> int | None:
        word = NUMBERS.get(self.word(i), self.word(i))
        if word.isdecimal() and len(word) <= 4:
            return int(word)
        return None

    # Pieces

    def part(self, i: int) -> tuple[tuple[int, int] | None, int]:
        if self.word(i) in ("tengah", "dini"):
            second = self.word(i + 1)
            if (self.word(i), second) == ("tengah", "malam"):
                return (22, 28), i + 2
            if (self.word(i), second) == ("dini", "hari"):
                return (0, 5), i + 2
        found = PARTS.get(self.word(i))
        return (found, i + 1) if found else (None, i)

    def clock(self, i: int) -> tuple[time | None, bool, int]:
        """A time of day at word i: the time, whether morning or evening was said, the next word."""
        if self.word(i) != "jam":
            return None, False, i
        hour = self.number(i + 1)
        if hour is None or hour > 24:
            return None, False, i
        after = i + 2
        minute = 0
        if self.gap(i + 1) in (".", ":"):
            said = self.number(after)
            if said is not None and said < 60:
                minute, after = said, after + 1
        part, past_part = self.part(after)
        if part is not None:
            name = self.word(after)
            if hour < 12 and (
                name in ("sore", "magrib")
                or (name == "siang" and hour <= 6)
                or (name == "malam" and hour >= 5)
            ):
                hour += 12
            elif hour == 12 and name == "malam":
                hour = 0
            after = past_part
        return time(hour % 24, minute), part is not None, after

    def day(self, day: date, part: tuple[int, int] | None, i: int) -> Found:
        """A day, narrowed by a part already read or standing at word i, and by an hour after it."""
        if part is None:
            part, i = self.part(i)
        clock, _, after = self.clock(i)
        midnight = datetime.combine(day, time(0), WIB)
        if clock is not None:
            start = datetime.combine(day, clock, WIB)
            return start, start + timedelta(hours=1), after
        low, high = part or (0, 24)
        return midnight + timedelta(hours=low), midnight + timedelta(hours=high), i

    def hint(self, i: int) -> int:
        """-1 when the words before say it is past, +1 when they look ahead, 0 when they do not say."""
        for j in range(i - 1, max(i - 7, -1), -1):
            if not self.together(j):
                break
            if self.word(j) in BACK:
                return -1
            if self.word(j) in AHEAD:
                return 1
        return 0

    def modifier(self, i: int) -> tuple[str, int]:
        """lalu, depan or ini after a name of time, with "yang" and "akan datang" allowed."""
        j = i + 1 if self.word(i) == "yang" else i
        word = self.word(j)
        if word in LAST:
            return "lalu", j + 1
        if word in NEXT:
            return "depan", j + 1
        if word in ("datang", "akan") and (word == "datang" or self.word(j + 1) == "datang"):
            return "depan", j + (1 if word == "datang" else 2)
        if word == "ini" and j == i:
            return "ini", j + 1
        return "", i

    def weekday(self, wanted: int, modifier: str, i: int, after: int) -> date:
        ago = (self.today.weekday() - wanted) % 7
        ahead = (wanted - self.today.weekday()) % 7
        if modifier == "lalu":
            return self.today - timedelta(days=ago or 7)
        if modifier == "depan":
            return self.today + timedelta(days=ahead or 7)
        if modifier == "ini":
            return self.today + timedelta(days=ahead)
        if self.word(after) == "terakhir" or self.hint(i) > 0:
            return self.today + timedelta(days=ahead or 7)
        self.either_way = self.hint(i) == 0
        return self.today - timedelta(days=ago)

    def calendar(self, i: int) -> tuple[date, int] | None:
        """A date with a day number at word i: "tgl 30 bulan ini", "4 januari kemaren", "9-8-2026"."""
        j = i + 1 if self.word(i) == "tanggal" else i
        number = self.number(j)
        if number is None or not 1 <= number <= 31:
            return None
        if self.word(i - 1) in ("lahir", "kelahiran", "ttl") or self.word(i - 2) == "lahir":
            return None
        month = MONTHS.get(self.word(j + 1))
        if month is None and self.gap(j) in ("-", "/", ".") and self.gap(j) == self.gap(j + 1):
            numeric, year = self.number(j + 1), self.number(j + 2)
            if numeric is not None and year is not None and 1 <= numeric <= 12:
                full = year if year >= 100 else 2000 + year
                return self._valid(full, numeric, number, j + 3)
        if month is None:
            if j == i:
                return None
            if self.word(j + 1) == "bulan":
                modifier, after = self.modifier(j + 2)
                step = {"ini": 0, "depan": 1, "lalu": -1}.get(modifier)
                if step is not None:
                    year, zero = divmod(self.today.year * 12 + self.today.month - 1 + step, 12)
                    return self._valid(year, zero + 1, number, after)
                month = MONTHS.get(self.word(j + 2))
                if month is not None:
                    return self._near(month, number, i, j + 3)
            modifier, after = self.modifier(j + 1)
            return self._of_some_month(number, modifier, i, after)
        year_said = self.number(j + 2)
        if year_said is not None and 1900 <= year_said <= 2200:
            return self._valid(year_said, month, number, j + 3)
        return self._near(month, number, i, j + 2)

    def _valid(self, year: int, month: int, day: int, after: int) -> tuple[date, int] | None:
        try:
            return date(year, month, day), after
        except ValueError:
            return None

    def _near(self, month: int, day: int, i: int, after: int) -> tuple[date, int] | None:
        modifier, past_modifier = self.modifier(after)
        years = (self.today.year - 1, self.today.year, self.today.year + 1)
        days = [found[0] for year in years if (found := self._valid(year, month, day, after))]
        return self._choose(days, modifier, i, past_modifier)

    def _of_some_month(
        self, day: int, modifier: str, i: int, after: int
    ) -> tuple[date, int] | None:
        months = (
            divmod(self.today.year * 12 + self.today.month - 1 + step, 12) for step in (-1, 0, 1)
        )
        days = [
            found[0] for year, zero in months if (found := self._valid(year, zero + 1, day, after))
        ]
        return self._choose(days, modifier, i, after)

    def _choose(
        self, days: list[date], modifier: str, i: int, after: int
    ) -> tuple[date, int] | None:
        before = [day for day in days if day < self.today]
        ahead = [day for day in days if day >= self.today]
        hint = {"lalu": -1, "depan": 1, "ini": 1}.get(modifier) or self.hint(i)
        if hint < 0 and before:
            return before[-1], after
        if hint > 0 and ahead:
            return ahead[0], after
        if not days:
            return None
        return min(days, key=lambda day: abs((day - self.today).days)), after

    def stretch(self, first: date, last: date) -> tuple[datetime, datetime]:
        return (
            datetime.combine(first, time(0), WIB),
            datetime.combine(last, time(0), WIB) + timedelta(days=1),
        )
