"""Telling the whole year: checks that nothing real is there, founds the regency, runs the chapters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from naungan.casework import queries as cases
from naungan.casework.rules import Permission as CasePermission
from naungan.config.demo import regency
from naungan.config.demo.story import chapters, present, year
from naungan.config.demo.story.cast import NARRATOR, Cast
from naungan.config.demo.story.tale import Tale
from naungan.directory import queries as directory
from naungan.intake import queries as reports
from naungan.intake.rules import Permission
from naungan.kit.refs import drawing_from
from naungan.law import calendar

#: The first day from which the story can be told: before it, clocks of law that it starts do not exist.
EARLIEST = date(2025, 10, 20)
SHORTEST = timedelta(days=200)
#: The roster reaches this far beyond the end of the story.
AHEAD = timedelta(days=21)

Progress = Callable[[str, float], None]


class CannotTell(Exception):
    """The story is not told here; the message is a sentence for whoever started it."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was told: how many reports and cases, and the references of situations worth opening."""

    reports: int
    cases: int
    refs: Mapping[str, str]


def tell(
    *, seed: int = 2026, start: date | datetime, at: datetime, progress: Progress | None = None
) -> Told:
    """Tell one year of the demo's regency, from `start` up to `at`, the present of the story.

    The same seed, start and end tell the same year. Raises CannotTell beside anything real. All of
    it is one transaction: a story that was broken off leaves nothing behind, and the disk is
    waited for once instead of at every step.
    """
    begins = _moment(start)
    _check(begins, at)
    rng = Random(seed)
    with transaction.atomic(), drawing_from(Random(f"{seed} refs")):
        if directory.installation() is None:
            regency.found_regency(at=begins)
            _extend_roster(begins, at)
        tale = Tale(rng=rng, start=begins, until=at, cast=Cast())
        chapters.begin(tale)
        year.plan(tale)
        present.begin(tale)
        tale.run(_by_month(tale, progress))
        tale.settle_notices()
        told = Told(
            reports=reports.reports(NARRATOR, Permission.READ_REPORT_SUMMARY).count(),
            cases=cases.cases(NARRATOR, CasePermission.READ_CASE_SUMMARY).count(),
            refs=dict(tale.refs),
        )
    if progress is not None:
        progress(_month(at), 1.0)
    return told


def _moment(start: date | datetime) -> datetime:
    if isinstance(start, datetime):
        return start
    return datetime.combine(start, time(0), tzinfo=timezone.get_current_timezone())


def _check(begins: datetime, at: datetime) -> None:
    """Nothing real may be here, and the days must be ones that law and calendar know."""
    found = directory.installation()
    if found is not None and not found.is_demo:
        raise CannotTell(
            "A real regency is set up here. The demo story is told only in an empty data folder."
        )
    if not reports.nothing_came_in():
        raise CannotTell("There are reports here already. The demo story is told only once.")
    if begins.tzinfo is None or at.tzinfo is None:
        raise CannotTell("The story needs moments with a time zone.")
    if at - begins < SHORTEST:
        raise CannotTell("The story needs at least 200 days between its start and its end.")
    if directory.local_day(begins) < EARLIEST or directory.local_day(at).year not in calendar.YEARS:
        raise CannotTell("The calendar of holidays does not reach over these days.")


def _extend_roster(begins: datetime, at: datetime) -> None:
    """The regency's roster covers about a year; a longer story enters the rest."""
    first = directory.local_day(begins) + timedelta(days=regency.ROSTER_DAYS)
    missing = (directory.local_day(at + AHEAD) - first).days
    if missing > 0:
        regency.roster(start=first, days=missing, at=begins)


def _by_month(tale: Tale, progress: Progress | None) -> Callable[[datetime], None]:
    """Settle the outbox once a month, and say how far the story has come."""
    seen = ""

    def tick(moment: datetime) -> None:
        nonlocal seen
        month = _month(moment)
        if month == seen:
            return
        seen = month
        tale.settle_notices()
        if progress is not None:
            progress(month, (moment - tale.start) / (tale.until - tale.start))

    return tick


def _month(moment: datetime) -> str:
    """The month as a page writes it, in the active language."""
    return date_format(timezone.localtime(moment), "F Y")
