"""What people say of time, one method a kind of saying: a stretch of time and the word after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from naungan.intake.rules.relative.names import (
    FEASTS,
    LAST,
    MONTHS,
    NUMBERS,
    ONE_UNIT,
    PARTS,
    UNIT_DAYS,
    WEEKDAYS,
)
from naungan.intake.rules.relative.pieces import Found, Pieces
from naungan.intake.rules.relative.when import WIB


class Sayings(Pieces):
    """The sayings that may stand at a word. None when it is something else after all."""

    def near_day(self, i: int) -> Found | None:
        word = self.word(i)
        if word == "besok":
            step, after = (2, i + 2) if self.word(i + 1) == "lusa" else (1, i + 1)
        elif word == "lusa":
            step, after = 2, i + 1
        else:
            step, after = (-2, i + 2) if self.word(i + 1) in ("lusa", "dulu") else (-1, i + 1)
        return self.day(self.today + timedelta(days=step), None, after)

    def earlier_today(self, i: int) -> Found | None:
        if self.word(i + 1) == "malam":
            return self.last_night(i + 2)
        part, after = self.part(i + 1)
        if self.word(i + 1) == "siang" and self.word(i + 2) == "hari":
            after = i + 3
        clock, _, after = self.clock(after)
        midnight = datetime.combine(self.today, time(0), WIB)
        if clock is not None:
            start = datetime.combine(self.today, clock, WIB)
            if start > self.now:
                start -= timedelta(days=1)
            return start, min(start + timedelta(hours=1), max(self.now, start)), after
        low, high = part or (0, 24)
        start = midnight + timedelta(hours=low)
        if start > self.now:
            start -= timedelta(days=1)
        return start, max(start, min(start + timedelta(hours=high - low), self.now)), after

    def last_night(self, after: int) -> Found:
        """Last night; while the night still runs, the one that is running."""
        start = self.today - timedelta(days=1)
        clock, _, past_clock = self.clock(after)
        if clock is not None:
            day = start if clock.hour >= 12 else self.today
            begin = datetime.combine(day, clock, WIB)
            return begin, begin + timedelta(hours=1), past_clock
        begin = datetime.combine(start, time(18), WIB)
        return begin, begin + timedelta(hours=12), after

    def just_now(self, i: int) -> Found | None:
        return self.now - timedelta(hours=6), self.now, i + 1

    def night_before(self, i: int) -> Found | None:
        return self.last_night(i + 1)

    def later(self, i: int) -> Found | None:
        part, after = self.part(i + 1)
        clock, _, past_clock = self.clock(i + 1)
        if clock is not None:
            return self.next_clock(clock, past_clock)
        if part is None:
            return None
        return self.day(self.today, part, after)

    def next_clock(self, clock: time, after: int) -> Found:
        start = datetime.combine(self.today, clock, WIB)
        if start <= self.now:
            start += timedelta(days=1)
        return start, start + timedelta(hours=1), after

    def by_the_clock(self, i: int) -> Found | None:
        """An hour of its own, only when morning or evening is said and it is no daily habit."""
        if self.word(i - 1) in ("setiap", "sejak", "sampai", "sampe", "pulang"):
            return None
        clock, sure, after = self.clock(i)
        if clock is None or not sure:
            return None
        if self.word(after) == "tadi":
            found, _, _ = self.next_clock(clock, after)
            return found - timedelta(days=1), found - timedelta(hours=23), after + 1
        return self.next_clock(clock, after)

    def part_first(self, i: int) -> Found | None:
        """ "malam ini", "pagi besok", "malam Kamis": the part of the day comes first."""
        part, after = self.part(i)
        word = self.word(after)
        if part is None:
            return None
        if word == "ini":
            if part == PARTS["malam"] and self.now.hour < 5:
                return self.last_night(after + 1)
            return self.day(self.today, part, after + 1)
        if word == "tadi":
            return (
                self.last_night(after + 1) if part == PARTS["malam"] else self.earlier_today(i - 1)
            )
        if word == "besok":
            return self.day(self.today + timedelta(days=1), part, after + 1)
        if word == "kemarin":
            return self.day(self.today - timedelta(days=1), part, after + 1)
        wanted = WEEKDAYS.get(word)
        if wanted is None or not self.together(i) or self.word(i) != "malam":
            return None
        modifier, past_modifier = self.modifier(after + 1)
        ago = (self.today.weekday() - wanted) % 7
        ahead = (wanted - self.today.weekday()) % 7
        if modifier in ("depan", "ini") or (not modifier and self.hint(i) > 0):
            day = self.today + timedelta(days=ahead or 7)
        else:
            self.either_way = not modifier and self.hint(i) == 0
            day = self.today - timedelta(days=ago)
        begin = datetime.combine(day - timedelta(days=1), time(18), WIB)
        return begin, begin + timedelta(hours=12), past_modifier

    def named_day(self, i: int) -> Found | None:
        """ "hari Minggu ini", "Sabtu tgl 30", "minggu malam kemaren"."""
        j = i + 1 if self.word(i) == "hari" else i
        name = self.word(j)
        if name == "ini" and j > i:
            return self.day(self.today, None, j + 1)
        wanted = WEEKDAYS.get(name)
        if wanted is None:
            return None
        dated = self.calendar(j + 1)
        if dated is not None and self.together(j):
            return self.day(dated[0], None, dated[1])
        part, after = self.part(j + 1)
        modifier, past_modifier = self.modifier(after)
        if name == "minggu" and part is None and not self.is_sunday(i, j):
            return self.week(i, j, modifier, past_modifier)
        day = self.weekday(wanted, modifier, i, past_modifier)
        if part is None:
            part, past_modifier = self.part(past_modifier)
        return self.day(day, part, past_modifier)

    def is_sunday(self, i: int, j: int) -> bool:
        """minggu is a day after "hari" or written large within a sentence; else it is a week."""
        if self.word(i - 1) == "setiap" or self.number(i - 1) is not None:
            return False
        if i != j:
            return True
        return self.capital(j) and j > 0 and self.together(j - 1)

    def week(self, i: int, j: int, modifier: str, after: int) -> Found | None:
        if self.word(i - 1) == "setiap" or self.number(i - 1) is not None:
            return None
        monday = self.today - timedelta(days=self.today.weekday())
        if modifier == "lalu":
            return *self.stretch(monday - timedelta(days=7), monday - timedelta(days=1)), after
        if modifier == "depan":
            return *self.stretch(monday + timedelta(days=7), monday + timedelta(days=13)), after
        if modifier == "ini":
            return *self.stretch(self.today, monday + timedelta(days=6)), after
        return None

    def counted(self, i: int) -> Found | None:
        """ "3 hari lagi", "dua jam lalu", "4 januari kemaren"."""
        dated = self.calendar(i)
        if dated is not None:
            return self.day(dated[0], None, dated[1])
        number = self.number(i)
        if number is None or not 1 <= number <= 400:
            return None
        return self._some_units(number, self.word(i + 1), i + 2)

    def one_unit(self, i: int) -> Found | None:
        return self._some_units(1, ONE_UNIT[self.word(i)], i + 1)

    def _some_units(self, number: int, unit: str, after: int) -> Found | None:
        ahead = self.word(after) == "lagi"
        j = after + 1 if self.word(after) == "yang" else after
        ago = self.word(j) in LAST
        if not (ahead or ago):
            return None
        sign = 1 if ahead else -1
        past = after + 1 if ahead else j + 1
        if unit == "jam":
            moment = self.now + timedelta(hours=sign * number)
            return moment, moment + timedelta(hours=1), past
        days = UNIT_DAYS.get(unit)
        if days is None:
            return None
        if unit == "tahun" and number > 100:
            return None
        day = self.today + timedelta(days=sign * number * days)
        spread = timedelta(days=days // 2 if days > 7 else (2 if days == 7 else 0))
        return *self.stretch(day - spread, day + spread), past

    def on_date(self, i: int) -> Found | None:
        dated = self.calendar(i)
        return self.day(dated[0], None, dated[1]) if dated else None

    def some_month(self, i: int) -> Found | None:
        """ "bulan lalu", "Maret 2024", "bulan Oktober"."""
        j = i + 1 if self.word(i) == "bulan" else i
        month = MONTHS.get(self.word(j))
        if month is None:
            modifier, after = self.modifier(j) if j > i else ("", i)
            step = {"ini": 0, "depan": 1, "lalu": -1}.get(modifier)
            if step is None or self.number(i - 1) is not None:
                return None
            year, zero = divmod(self.today.year * 12 + self.today.month - 1 + step, 12)
            return *self._whole_month(year, zero + 1), after
        year_said = self.number(j + 1)
        if year_said is not None and 1900 <= year_said <= 2200:
            return *self._whole_month(year_said, month), j + 2
        modifier, after = self.modifier(j + 1)
        if j == i and not modifier and not self.capital(j):
            return None
        ahead = modifier == "depan" or (not modifier and self.hint(i) > 0)
        year = self.today.year
        if ahead and month < self.today.month:
            year += 1
        if not ahead and month > self.today.month:
            year -= 1
        return *self._whole_month(year, month), after

    def _whole_month(self, year: int, month: int) -> tuple[datetime, datetime]:
        following = date(year + month // 12, month % 12 + 1, 1)
        return self.stretch(date(year, month, 1), following - timedelta(days=1))

    def some_year(self, i: int) -> Found | None:
        modifier, after = self.modifier(i + 1)
        step = {"ini": 0, "depan": 1, "lalu": -1}.get(modifier)
        if step is None or self.number(i - 1) is not None:
            return None
        year = self.today.year + step
        return *self.stretch(date(year, 1, 1), date(year, 12, 31)), after

    def feast(self, i: int) -> Found | None:
        """ "lebaran haji tahun lalu", "Idul Fitri kemarin"."""
        word, second = self.word(i), self.word(i + 1)
        if word == "idul":
            kind, after = ("haji" if second == "adha" else "fitri"), i + 2
        elif word in ("iduladha", "idulfitri"):
            kind, after = ("haji" if word == "iduladha" else "fitri"), i + 1
        else:
            kind, after = ("haji", i + 2) if second in ("haji", "adha") else ("fitri", i + 1)
        days = [date(year, *day) for year, day in FEASTS[kind].items()]
        year_step = self.word(after) == "tahun"
        modifier, past = self.modifier(after + 1 if year_step else after)
        step = {"ini": 0, "depan": 1, "lalu": -1}.get(modifier)
        if year_step and step is not None:
            days = [day for day in days if day.year == self.today.year + step]
        chosen = self._choose(days, "" if year_step else modifier, i, past if modifier else after)
        return self.day(chosen[0], (0, 24), chosen[1]) if chosen else None


Handler = Callable[[Sayings, int], Found | None]
AT_WORD: dict[str, Handler] = {
    "besok": Sayings.near_day,
    "lusa": Sayings.near_day,
    "kemarin": Sayings.near_day,
    "tadi": Sayings.earlier_today,
    "semalam": Sayings.night_before,
    "barusan": Sayings.just_now,
    "nanti": Sayings.later,
    "jam": Sayings.by_the_clock,
    "hari": Sayings.named_day,
    "tanggal": Sayings.on_date,
    "bulan": Sayings.some_month,
    "tahun": Sayings.some_year,
    "lebaran": Sayings.feast,
    "idul": Sayings.feast,
    "iduladha": Sayings.feast,
    "idulfitri": Sayings.feast,
    **dict.fromkeys(PARTS, Sayings.part_first),
    **dict.fromkeys(WEEKDAYS, Sayings.named_day),
    **dict.fromkeys(MONTHS, Sayings.some_month),
    **dict.fromkeys(ONE_UNIT, Sayings.one_unit),
    **dict.fromkeys(NUMBERS, Sayings.counted),
}
