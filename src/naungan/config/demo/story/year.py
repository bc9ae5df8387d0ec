"""The plan of the ordinary year: which matters come when and how they are going to run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from naungan.config.demo.story import matters
from naungan.config.demo.story.arrivals import AT_THE_OFFICE, arrive, decks
from naungan.config.demo.story.casefile import Habits
from naungan.config.demo.story.matters import Course, Matter
from naungan.config.demo.story.tale import Deck, Tale
from naungan.intake.rules import Channel

CASES, DISMISSED, ELSEWHERE, TWICE = 46, 23, 19, 8
#: Nothing ordinary comes in the last days: how the present stands is told on purpose.
QUIET = timedelta(days=9)
#: Reports by month as in a regency where more is told after people were told how: little around the
#: fasting month and its feast, more after the school year begins. January first.
MONTHS = (7, 7, 6, 9, 8, 7, 9, 11, 10, 9, 8, 7)

REFERRALS = (
    ["done"] * 10 + ["questioned"] * 3 + ["running"] * 3 + ["declined"] * 2 + ["silent"] + ["revoked"]
)  # fmt: skip
SERVICES = (
    ["SERVICE_DONE"] * 5
    + ["SERVICE_OFFERED", "SERVICE_AGREED", "SERVICE_REFUSED", "SERVICE_RUNNING"]
    + ["SERVICE_UNAVAILABLE"]
)
VISITS = ["kept"] * 5 + ["late"] * 2 + ["dropped"]


def plan(tale: Tale) -> None:
    """Lay every ordinary report of the year on the heap."""
    rng = tale.rng
    desk = decks(tale)
    by_course = {
        Course.CASE: (Deck(rng, matters.CASES), CASES),
        Course.INFORMATION: (Deck(rng, matters.DISMISSED), DISMISSED),
        Course.OUTSIDE: (Deck(rng, matters.ELSEWHERE), ELSEWHERE),
    }
    drawn: list[tuple[datetime, Matter, str]] = []
    channels = {
        matter.code: Deck(rng, matter.channels)
        for pack in (matters.CASES, matters.DISMISSED, matters.ELSEWHERE)
        for matter in pack
    }
    for pack, count in by_course.values():
        for _ in range(count):
            matter = pack.deal()
            channel = channels[matter.code].deal()
            drawn.append((_moment(tale, channel), matter, channel))
    drawn.sort(key=lambda one: (one[0], one[1].code))
    habits, twice = _habits(tale), TWICE
    for moment, matter, channel in drawn:
        again = bool(matter.again) and twice > 0 and rng.random() < 0.7
        twice -= again
        tale.begin(arrive(tale, matter, channel, desk, twice=again, habits=habits), at=moment)


def _moment(tale: Tale, channel: str) -> datetime:
    """A moment of the year: by the share of its month, and by the hours of its channel."""
    rng = tale.rng
    last = tale.until - QUIET
    while True:
        at = tale.start + (last - tale.start) * rng.random()
        if rng.random() * max(MONTHS) < MONTHS[at.month - 1]:
            break
    hours = {
        Channel.WEB: (0, 1, 6, 9, 11, 13, 16, 18, 19, 20, 21, 21, 22, 23),
        Channel.WHATSAPP: (5, 7, 9, 12, 15, 17, 19, 20, 21, 22),
        Channel.PHONE: (7, 8, 9, 10, 13, 15, 16, 19, 20),
    }.get(Channel(channel), (9, 10, 11, 13, 14))
    local = at.astimezone(tale.zone).replace(
        hour=tale.pick(hours), minute=rng.randrange(60), second=0, microsecond=0
    )
    local = min(max(local, tale.start), last)
    return tale.office(local) if channel in AT_THE_OFFICE else local


def _habits(tale: Tale) -> Iterator[Habits]:
    """How the cases run, in the order in which they open. The first ones are chosen, not drawn."""
    rng = tale.rng
    referrals, services, visits = Deck(rng, REFERRALS), Deck(rng, SERVICES), Deck(rng, VISITS)
    days = Deck(rng, (10, 20, 25, 40, 40, 60, 75, 90, 120, 160))
    closing = Deck(rng, ["confirmed"] * 5 + ["refused first"])
    gap, after_care = Deck(rng, [True] + [False] * 6), Deck(rng, [True, False, False])
    handed_on = Deck(rng, [True, False, False])
    number = 0
    while True:
        number += 1
        yield Habits(
            days=20 if number < 5 else days.deal(),
            referrals=tuple(referrals.deal() for _ in range(rng.choice((1, 1, 2, 2, 3)))),
            services=tuple(services.deal() for _ in range(rng.choice((2, 3, 3, 4)))),
            visits=tuple(visits.deal() for _ in range(rng.choice((1, 2, 2, 3)))),
            closing="refused first" if number == 3 else closing.deal(),
            silent_gap=gap.deal(),
            after_care=number == 2 or after_care.deal(),
            reopened=number == 1,
            handed_on=handed_on.deal(),
        )
