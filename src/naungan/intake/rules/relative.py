"""Days and hours as people say them ("Senin kemaren", "malam Kamis"), set against the moment of a report.

Reading is one pass over the words, so its time grows with the text and no further. Where speech
leaves a choice (a bare "Jumat"), the words before it decide; where they do not, both days are given, the
past one first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

# Asia/Jakarta has had no summer time since 1964; a fixed offset needs no tz database on the machine.
WIB = timezone(timedelta(hours=7), "WIB")

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?;\n…](?:\s|$)")


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of time somebody spoke of: the exact words, where they stand, from when until when."""

    words: str
    start: datetime
    end: datetime
    at: int
    until: int

    def within_last(self, hours: int, now: datetime) -> bool:
        """Whether any of it lies in the hours before `now`."""
        return self.end > now - timedelta(hours=hours) and self.start <= now

    def within_next(self, hours: int, now: datetime) -> bool:
        """Whether any of it lies in the hours after `now`."""
        return self.start <= now + timedelta(hours=hours) and self.end > now


def _forms(table: dict[str, str]) -> dict[str, str]:
    return {form: word for word, forms in table.items() for form in (word, *forms.split())}


_SPELLING = _forms(
    {
        "kemarin": "kemaren kmarin kmaren kmrn kmren kemarenlah kemaghin kemariknyo wingi",
        "lalu": "lau",
        "depan": "dpn",
        "besok": "bsk bsok besuk esok sesok mbesok pagisuk",
        "lusa": "luso lusanya",
        "tadi": "td tadinya tadek",
        "nanti": "nnti ntar entar gek kagek kage tar mengko",
        "malam": "malem mlm mlam mlem bengi",
        "pagi": "pg isuk",
        "siang": "siank tengahari",
        "sore": "petang soreh",
        "subuh": "shubuh sahur fajar",
        "magrib": "maghrib mahgrib isya",
        "hari": "hr ari harinya",
        "minggu": "mggu mgg mingguan pekan",
        "bulan": "bln",
        "tahun": "taun thn th",
        "tanggal": "tgl tg tgal",
        "jam": "pukul pkl",
        "ini": "ni nih",
        "yang": "yg",
        "lagi": "lg lgi",
        "semalam": "semalem smalem smlm smalam",
        "barusan": "brusan baru2 tadinian",
        "senin": "snin sen",
        "selasa": "slasa",
        "rabu": "rebo rabo",
        "kamis": "kemis kmis",
        "jumat": "jum'at jum’at jumaat jumahat jmat jumat'",
        "sabtu": "saptu sbtu",
        "ahad": "akad",
        "terakhir": "trakhir terakir trakir",
        "sejak": "dari semenjak sedari mulai dr sjak",
        "setiap": "tiap tiap2 saban per sekali",
        "juni": "jun",
        "juli": "jul",
        "januari": "jan januwari",
        "februari": "feb pebruari",
        "maret": "mar mrt",
        "april": "apr",
        "mei": "may",
        "agustus": "agt agust ags",
        "september": "sep sept",
        "oktober": "okt",
        "november": "nov nopember",
        "desember": "des",
    }
)
# "akad" is a wedding far more often than the Palembang Sunday.
del _SPELLING["akad"]

_WEEKDAYS = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
_MONTHS = {
    "januari": 1, "februari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "desember": 12,
}  # fmt: skip
_NUMBERS = _forms(
    {
        "1": "satu sikok sekok suatu se",
        "2": "dua duo due",
        "3": "tiga tigo tige",
        "4": "empat ampat",
        "5": "lima limo lime",
        "6": "enam anam",
        "7": "tujuh",
        "8": "delapan lapan",
        "9": "sembilan",
        "10": "sepuluh",
    }
)
_ONE_UNIT = {
    "sehari": "hari",
    "sejam": "jam",
    "seminggu": "minggu",
    "sebulan": "bulan",
    "setahun": "tahun",
}
_UNIT_DAYS = {"hari": 1, "minggu": 7, "bulan": 30, "tahun": 365}

# Hours of a part of the day; past 24 it runs into the next one.
_PARTS = {
    "subuh": (3, 6), "pagi": (3, 11), "siang": (10, 15), "sore": (15, 19),
    "magrib": (17, 20), "malam": (18, 30),
}  # fmt: skip

_BACK = frozenset(
    {"sejak", "waktu", "wktu", "terakhir", "kejadian", "kejadiannya", "pas", "sudah", "udah"}
)
_AHEAD_WORDS = """
    akan mau nak hendak bakal rencana rencananya rencanonyo berangkat brangkat diberangkatkan
    diberangkatke dibawa dikirim dijemput terbang akad nikah menikah dinikahkan dinikahke kawin
    dikawinkan ijab resepsi jadwal jadwalnya batas deadline paling sampai nanti diserahkan dijual
    tiket
"""
_AHEAD = frozenset(_AHEAD_WORDS.split())
_LAST = frozenset({"kemarin", "lalu"})
_NEXT = frozenset({"depan", "besok", "nanti"})

# The feast days that reports are dated by. [GK] until the joint decree of each year confirms them.
_FEASTS = {
    "haji": {
        2023: (6, 29), 2024: (6, 17), 2025: (6, 6), 2026: (5, 27), 2027: (5, 16), 2028: (5, 5),
    },
    "fitri": {
        2023: (4, 22), 2024: (4, 10), 2025: (3, 31), 2026: (3, 20), 2027: (3, 10), 2028: (2, 27),
    },
}  # fmt: skip


_Found = tuple[datetime, datetime, int]


class _Reader:
    """The words of one text and a place among them."""

    def __init__(self, text: str, now: datetime) -> None:
        self.text = text
        self.now = now
        self.today = now.date()
        self.either_way = False
        # Parallel rows: a report has a thousand words, and few of them speak of time.
        self.spans = [match.span() for match in _WORD.finditer(text)]
        spell = _SPELLING.get
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
        return _SENTENCE_END.search(self.gap(i)) is None

    def number(self, i: int) -> int | None:
        word = _NUMBERS.get(self.word(i), self.word(i))
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
        found = _PARTS.get(self.word(i))
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

    def day(self, day: date, part: tuple[int, int] | None, i: int) -> _Found:
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
            if self.word(j) in _BACK:
                return -1
            if self.word(j) in _AHEAD:
                return 1
        return 0

    def modifier(self, i: int) -> tuple[str, int]:
        """lalu, depan or ini after a name of time, with "yang" and "akan datang" allowed."""
        j = i + 1 if self.word(i) == "yang" else i
        word = self.word(j)
        if word in _LAST:
            return "lalu", j + 1
        if word in _NEXT:
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
        month = _MONTHS.get(self.word(j + 1))
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
                month = _MONTHS.get(self.word(j + 2))
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

    # What may stand at word i; each answers a stretch of time and the word after it.

    def near_day(self, i: int) -> _Found | None:
        word = self.word(i)
        if word == "besok":
            step, after = (2, i + 2) if self.word(i + 1) == "lusa" else (1, i + 1)
        elif word == "lusa":
            step, after = 2, i + 1
        else:
            step, after = (-2, i + 2) if self.word(i + 1) in ("lusa", "dulu") else (-1, i + 1)
        return self.day(self.today + timedelta(days=step), None, after)

    def earlier_today(self, i: int) -> _Found | None:
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

    def last_night(self, after: int) -> _Found:
        """Last night; while the night still runs, the one that is running."""
        start = self.today - timedelta(days=1)
        clock, _, past_clock = self.clock(after)
        if clock is not None:
            day = start if clock.hour >= 12 else self.today
            begin = datetime.combine(day, clock, WIB)
            return begin, begin + timedelta(hours=1), past_clock
        begin = datetime.combine(start, time(18), WIB)
        return begin, begin + timedelta(hours=12), after

    def just_now(self, i: int) -> _Found | None:
        return self.now - timedelta(hours=6), self.now, i + 1

    def night_before(self, i: int) -> _Found | None:
        return self.last_night(i + 1)

    def later(self, i: int) -> _Found | None:
        part, after = self.part(i + 1)
        clock, _, past_clock = self.clock(i + 1)
        if clock is not None:
            return self._next_clock(clock, past_clock)
        if part is None:
            return None
        return self.day(self.today, part, after)

    def _next_clock(self, clock: time, after: int) -> _Found:
        start = datetime.combine(self.today, clock, WIB)
        if start <= self.now:
            start += timedelta(days=1)
        return start, start + timedelta(hours=1), after

    def by_the_clock(self, i: int) -> _Found | None:
        """An hour of its own, only when morning or evening is said and it is no daily habit."""
        if self.word(i - 1) in ("setiap", "sejak", "sampai", "sampe", "pulang"):
            return None
        clock, sure, after = self.clock(i)
        if clock is None or not sure:
            return None
        if self.word(after) == "tadi":
            found, _, _ = self._next_clock(clock, after)
            return found - timedelta(days=1), found - timedelta(hours=23), after + 1
        return self._next_clock(clock, after)

    def part_first(self, i: int) -> _Found | None:
        """ "malam ini", "pagi besok", "malam Kamis": the part of the day comes first."""
        part, after = self.part(i)
        word = self.word(after)
        if part is None:
            return None
        if word == "ini":
            if part == _PARTS["malam"] and self.now.hour < 5:
                return self.last_night(after + 1)
            return self.day(self.today, part, after + 1)
        if word == "tadi":
            return (
                self.last_night(after + 1) if part == _PARTS["malam"] else self.earlier_today(i - 1)
            )
        if word == "besok":
            return self.day(self.today + timedelta(days=1), part, after + 1)
        if word == "kemarin":
            return self.day(self.today - timedelta(days=1), part, after + 1)
        wanted = _WEEKDAYS.get(word)
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

    def named_day(self, i: int) -> _Found | None:
        """ "hari Minggu ini", "Sabtu tgl 30", "minggu malam kemaren"."""
        j = i + 1 if self.word(i) == "hari" else i
        name = self.word(j)
        if name == "ini" and j > i:
            return self.day(self.today, None, j + 1)
        wanted = _WEEKDAYS.get(name)
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

    def week(self, i: int, j: int, modifier: str, after: int) -> _Found | None:
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

    def counted(self, i: int) -> _Found | None:
        """ "3 hari lagi", "dua jam lalu", "4 januari kemaren"."""
        dated = self.calendar(i)
        if dated is not None:
            return self.day(dated[0], None, dated[1])
        number = self.number(i)
        if number is None or not 1 <= number <= 400:
            return None
        return self._some_units(number, self.word(i + 1), i + 2)

    def one_unit(self, i: int) -> _Found | None:
        return self._some_units(1, _ONE_UNIT[self.word(i)], i + 1)

    def _some_units(self, number: int, unit: str, after: int) -> _Found | None:
        ahead = self.word(after) == "lagi"
        j = after + 1 if self.word(after) == "yang" else after
        ago = self.word(j) in _LAST
        if not (ahead or ago):
            return None
        sign = 1 if ahead else -1
        past = after + 1 if ahead else j + 1
        if unit == "jam":
            moment = self.now + timedelta(hours=sign * number)
            return moment, moment + timedelta(hours=1), past
        days = _UNIT_DAYS.get(unit)
        if days is None:
            return None
        if unit == "tahun" and number > 100:
            return None
        day = self.today + timedelta(days=sign * number * days)
        spread = timedelta(days=days // 2 if days > 7 else (2 if days == 7 else 0))
        return *self.stretch(day - spread, day + spread), past

    def on_date(self, i: int) -> _Found | None:
        dated = self.calendar(i)
        return self.day(dated[0], None, dated[1]) if dated else None

    def some_month(self, i: int) -> _Found | None:
        """ "bulan lalu", "Maret 2024", "bulan Oktober"."""
        j = i + 1 if self.word(i) == "bulan" else i
        month = _MONTHS.get(self.word(j))
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

    def some_year(self, i: int) -> _Found | None:
        modifier, after = self.modifier(i + 1)
        step = {"ini": 0, "depan": 1, "lalu": -1}.get(modifier)
        if step is None or self.number(i - 1) is not None:
            return None
        year = self.today.year + step
        return *self.stretch(date(year, 1, 1), date(year, 12, 31)), after

    def feast(self, i: int) -> _Found | None:
        """ "lebaran haji tahun lalu", "Idul Fitri kemarin"."""
        word, second = self.word(i), self.word(i + 1)
        if word == "idul":
            kind, after = ("haji" if second == "adha" else "fitri"), i + 2
        elif word in ("iduladha", "idulfitri"):
            kind, after = ("haji" if word == "iduladha" else "fitri"), i + 1
        else:
            kind, after = ("haji", i + 2) if second in ("haji", "adha") else ("fitri", i + 1)
        days = [date(year, *day) for year, day in _FEASTS[kind].items()]
        year_step = self.word(after) == "tahun"
        modifier, past = self.modifier(after + 1 if year_step else after)
        step = {"ini": 0, "depan": 1, "lalu": -1}.get(modifier)
        if year_step and step is not None:
            days = [day for day in days if day.year == self.today.year + step]
        chosen = self._choose(days, "" if year_step else modifier, i, past if modifier else after)
        return self.day(chosen[0], (0, 24), chosen[1]) if chosen else None


_Handler = Callable[[_Reader, int], _Found | None]
_AT: dict[str, _Handler] = {
    "besok": _Reader.near_day,
    "lusa": _Reader.near_day,
    "kemarin": _Reader.near_day,
    "tadi": _Reader.earlier_today,
    "semalam": _Reader.night_before,
    "barusan": _Reader.just_now,
    "nanti": _Reader.later,
    "jam": _Reader.by_the_clock,
    "hari": _Reader.named_day,
    "tanggal": _Reader.on_date,
    "bulan": _Reader.some_month,
    "tahun": _Reader.some_year,
    "lebaran": _Reader.feast,
    "idul": _Reader.feast,
    "iduladha": _Reader.feast,
    "idulfitri": _Reader.feast,
    **dict.fromkeys(_PARTS, _Reader.part_first),
    **dict.fromkeys(_WEEKDAYS, _Reader.named_day),
    **dict.fromkeys(_MONTHS, _Reader.some_month),
    **dict.fromkeys(_ONE_UNIT, _Reader.one_unit),
    **dict.fromkeys(_NUMBERS, _Reader.counted),
}


def moments(text: str, *, received_at: datetime) -> tuple[When, ...]:
    """Every stretch of time the text speaks of, in reading order, seen from `received_at` in WIB."""
    reader = _Reader(text, received_at.astimezone(WIB))
    found: list[When] = []
    at = _AT
    i = 0
    while i < len(reader.words):
        word = reader.words[i]
        handler = at.get(word)
        if handler is None and word[0].isdecimal():
            handler = _Reader.counted
        if handler is None:
            i += 1
            continue
        reader.either_way = False
        try:
            hit = handler(reader, i)
        except OverflowError:
            hit = None  # a date beyond the calendar is no date
        if hit is None:
            i += 1
            continue
        start, end, after = hit
        first = reader.spans[i][0]
        until = reader.spans[min(after, len(reader.spans)) - 1][1]
        found.append(When(text[first:until], start, end, first, until))
        if reader.either_way:
            week = timedelta(days=7)
            found.append(When(text[first:until], start + week, end + week, first, until))
        i = max(after, i + 1)
    return tuple(found)
