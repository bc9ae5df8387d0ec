"""The telling itself: one clock that jumps from event to event, seeded chance, and a heap of chapters.

A chapter is a generator. It acts at `tale.now`, then yields the moment at which it goes on; between
two moments everybody else's chapters go on and time does its own work (ladders climb, clocks run
out, silence returns a referral). What a chapter yields beyond the end of the story never happens,
which is how the present comes to be full of things that are still open.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Generic, TypeVar

from django.conf import settings
from django.utils import timezone

from naungan.config.demo.story.cast import NARRATOR, Cast, Worker
from naungan.config.demo.story.names import FEMALE, MALE, SECOND
from naungan.config.worker import pass_time
from naungan.directory import queries as directory
from naungan.intake import actions as intake
from naungan.intake import queries as reports
from naungan.intake.rules import Channel, Grade, Permission, receipt
from naungan.kit.actor import Actor
from naungan.law import calendar
from naungan.notices.worker import deliver

#: Between the moments at which something is known to run out, time does its work this often.
SWEEP_GAP = timedelta(hours=5)

T = TypeVar("T")
Chapter = Iterator[datetime]

#: The year to which the worked stories belong begins here; another start moves them by whole weeks.
TOLD_FROM = datetime(2025, 11, 24)


class Deck(Generic[T]):
    """Cards dealt without repeating until all are dealt: chance that keeps its proportions."""

    def __init__(self, rng: Random, cards: Sequence[T]) -> None:
        self._rng, self._cards = rng, tuple(cards)
        self._left: list[T] = []

    def deal(self) -> T:
        if not self._left:
            self._left = list(self._cards)
            self._rng.shuffle(self._left)
        return self._left.pop()


@dataclass(frozen=True, slots=True)
class Heard:
    """A report that came in: its reference, and the receipt as its reporter would type it."""

    ref: str
    receipt: str
    grade: str


class Tale:
    """What the chapters share: the moment, the people, the places, chance, and what comes next."""

    def __init__(self, *, rng: Random, start: datetime, until: datetime, cast: Cast) -> None:
        self.rng, self.cast = rng, cast
        self.start, self.until, self.now = start, until, start
        self._passed = start
        self.refs: dict[str, str] = {}
        self._heap: list[tuple[datetime, int, Chapter | None]] = []
        self._sequence = 0
        self._numbers = 5000
        self.zone = timezone.get_current_timezone()
        weeks = round((start.astimezone(self.zone).replace(tzinfo=None) - TOLD_FROM).days / 7)
        self._shift = timedelta(weeks=weeks)
        place = directory.installation()
        under = place.regency.code if place else ""
        villages = directory.areas(kinds=("VILLAGE", "KELURAHAN"), under=under)
        self.villages = sorted(villages, key=lambda area: area.code)
        self._ladder = [rung.minutes for rung in directory.ladder(cast.front)]

    # --- time ----------------------------------------------------------------------------------

    def when(self, text: str) -> datetime:
        """A moment of a worked story (`2026-03-03 19:41`), moved with the start by whole weeks."""
        return (datetime.fromisoformat(text) + self._shift).replace(tzinfo=self.zone)

    def later(self, *, minutes: float = 0, hours: float = 0, days: float = 0) -> datetime:
        """That long after now, give or take a tenth, on a full minute."""
        span = timedelta(minutes=minutes, hours=hours, days=days) * self.rng.uniform(0.9, 1.1)
        return (self.now + span).replace(second=0, microsecond=0)

    def office(self, moment: datetime) -> datetime:
        """The moment itself in office hours, else some time after the office next opens."""
        local = moment.astimezone(self.zone)
        if local.hour >= 15:
            local = (local + timedelta(days=1)).replace(hour=0)
        while local.weekday() > 4 or local.date() in calendar.holidays_if_known(local.year):
            local = (local + timedelta(days=1)).replace(hour=0)
        if local.hour < 8:
            local = local.replace(hour=8, minute=self.rng.randrange(5, 55))
        return local.replace(second=0, microsecond=0)

    def begin(self, chapter: Chapter, *, at: datetime) -> None:
        """Let a chapter begin at a moment; one that lies in the past begins now."""
        self._push(at, chapter)

    def look_again(self, at: datetime) -> None:
        """Let time do its work at this moment, as the worker process does every second."""
        self._push(at, None)

    def _push(self, at: datetime, chapter: Chapter | None) -> None:
        self._sequence += 1
        heapq.heappush(self._heap, (max(at, self.now), self._sequence, chapter))

    def run(self, tick: Callable[[datetime], None]) -> None:
        """Tell everything up to the end of the story, in order."""
        while self._heap and self._heap[0][0] <= self.until:
            self.now, _, chapter = heapq.heappop(self._heap)
            tick(self.now)
            if chapter is None or self.now - self._passed > SWEEP_GAP:
                self._let_time_work()
            if chapter is None:
                continue
            following = next(chapter, None)
            if following is not None:
                self._push(following, chapter)
        self.now = self.until
        self._let_time_work()

    def _let_time_work(self) -> None:
        pass_time(at=self.now)
        self._passed = self.now

    def settle_notices(self) -> None:
        """Mark what is due in the outbox as done, telling nobody: these people do not exist."""
        while deliver(at=self.now, resolve=lambda notice, at: (), channel=_Nobody(), most=500):
            pass

    # --- chance --------------------------------------------------------------------------------

    def pick(self, things: Sequence[T]) -> T:
        return things[self.rng.randrange(len(things))]

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def name(self, sex: str = "") -> str:
        """An invented name; every one begins with *Contoh*."""
        female = sex == "FEMALE" or (sex != "MALE" and self.chance(0.5))
        first = self.pick(FEMALE if female else MALE)
        return f"Contoh {first} {self.pick(SECOND)}" if self.chance(0.4) else f"Contoh {first}"

    def number(self) -> str:
        """A telephone number that cannot be dialled."""
        self._numbers += 1
        return f"0800-0000-{self._numbers:04d}"

    def key(self) -> str:
        """The random key of a form."""
        return f"{self.rng.getrandbits(128):032x}"

    # --- people --------------------------------------------------------------------------------

    def as_actor(self, worker: Worker) -> Actor:
        return self.cast.actor(worker, self.now)

    @property
    def duty(self) -> Actor:
        """Who answers at the front desk now."""
        return self.as_actor(self.cast.on_duty(self.now))

    def at_desk_of(self, ref: str) -> Actor:
        """Who answers at the desk where this report lies now."""
        desk = reports.report(NARRATOR, ref, Permission.READ_REPORT_SUMMARY).desk
        if desk.pk == self.cast.front.pk:
            return self.duty
        return self.as_actor(self.cast.at_desk(desk, self.now)[0])

    # --- reports -------------------------------------------------------------------------------

    def place(self, code: str) -> str:
        """The code of a village of the worked stories, where this regency has it."""
        return code if any(area.code == code for area in self.villages) else ""

    def hear(
        self, channel: str, content: dict[str, str], *, received_at: datetime | None = None
    ) -> Heard:
        """A report comes in now: by the public door, or typed by whoever is on duty."""
        key = self.key()
        if channel == Channel.WEB:
            drawn = intake.drop_report(content=content, key=key, at=self.now).receipt
            self._let_time_work()
        else:
            drawn = intake.receive_report(
                actor=self.duty,
                channel=channel,
                content=content,
                key=key,
                at=self.now,
                received_at=received_at,
            ).receipt
        mark = receipt.fingerprint(drawn, secret=settings.SECRET_KEY)
        row = reports.reports(NARRATOR, Permission.READ_REPORT_SUMMARY).get(receipt=mark)
        for minutes in (*self._ladder, 15) if row.grade == Grade.HIGH else (360,):
            self.look_again(row.received_at + timedelta(minutes=minutes, seconds=5))
        return Heard(ref=row.ref, receipt=receipt.shown(drawn), grade=row.grade)

    def write_back(self, heard: Heard, body: str) -> None:
        """The reporter writes with her receipt; the worker opens the letter box."""
        intake.drop_message(typed_receipt=heard.receipt, body=body, key=self.key(), at=self.now)
        self._let_time_work()

    def grade(self, ref: str) -> str:
        """The grade of a report as it stands now."""
        return reports.report(NARRATOR, ref, Permission.READ_REPORT_SUMMARY).grade


class _Nobody:
    """A channel on which nothing is ever sent."""

    def send(self, address: str) -> None:
        raise AssertionError("the story tells nobody")
