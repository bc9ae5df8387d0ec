"""What can be asked of the clocks. The caller has loaded the record they belong to by policy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Min, Q, QuerySet

from naungan.clocks.models import Clock, LocalClock
from naungan.clocks.rules import NO_CLOCK
from naungan.law import calendar
from naungan.law import clocks as law
from naungan.law.evidence import Evidence

RUNNING = Q(met_at=None, stopped_at=None)


def zone() -> ZoneInfo:
    """The installation's zone, in which days begin and end."""
    return ZoneInfo(settings.TIME_ZONE)


def length_of(code: str, *, on: date) -> law.ClockRule:
    """The rule in force on that day, with the regency's own length where law leaves it open."""
    rule = law.rule(code, on=on)
    if rule.locked:
        return rule
    local = LocalClock.objects.filter(code=code, valid_from__lte=on).order_by("-valid_from").first()
    if local is None:
        return rule
    return law.with_length(
        rule, unit=law.Unit(local.unit), length=local.length, source=local.decree
    )


def due_at(rule: law.ClockRule, *, starts_at: datetime) -> datetime | None:
    """When a clock of this rule runs out; None where no number is confirmed.

    In a year whose holidays have not been decreed yet only weekends are left out: the clock then
    ends too early, never too late, and no report is lost for want of a calendar.
    """
    if rule.length is None:
        return None
    holidays: set[date] = set()
    if rule.unit == law.Unit.WORKING_DAYS:
        year = starts_at.astimezone(zone()).year
        holidays = set(calendar.holidays_if_known(year)) | set(calendar.holidays_if_known(year + 1))
    return law.due(rule.unit, rule.length, starts_at, holidays=holidays, tz=zone())


def clocks(about: str) -> QuerySet[Clock]:
    """All clocks of a record, the one that runs out first on top."""
    return Clock.objects.filter(about=about, stopped_at=None).order_by("due_at", "pk")


def running(abouts: Iterable[str]) -> QuerySet[Clock]:
    """Clocks that still run on any of these records."""
    return Clock.objects.filter(RUNNING, about__in=list(abouts)).order_by("due_at", "pk")


def first_of(about: str, *, codes: Iterable[str]) -> Clock | None:
    """The earliest clock of these kinds on a record, running or not."""
    return Clock.objects.filter(about=about, code__in=list(codes)).order_by("starts_at").first()


def next_due(about: str) -> datetime:
    """What runs out first on this record; NO_CLOCK when nothing with a known end runs."""
    found: datetime | None = Clock.objects.filter(RUNNING, about=about, paused_at=None).aggregate(
        first=Min("due_at")
    )["first"]
    return found or NO_CLOCK


def local_clocks() -> QuerySet[LocalClock]:
    """The regency's own lengths, newest first."""
    return LocalClock.objects.order_by("code", "-valid_from")


@dataclass(frozen=True, slots=True)
class InForce:
    """A clock as it runs today in this regency; `own` is the decree behind it, `coming` later ones."""

    rule: law.ClockRule
    own: LocalClock | None
    coming: tuple[LocalClock, ...]

    @property
    def unconfirmed(self) -> bool:
        """Our proposal or general knowledge, neither signed off by an official nor by decree."""
        proposed = self.rule.evidence in (Evidence.GENERAL, Evidence.LOCAL)
        return proposed and self.own is None and not self.rule.confirmed_by


def in_force(*, on: date) -> list[InForce]:
    """Every clock of that day, clocks of law first, with the regency's own lengths."""
    settings_of: dict[str, list[LocalClock]] = {}
    for row in local_clocks():
        settings_of.setdefault(row.code, []).append(row)
    found = []
    for rule in law.CLOCKS:
        if not rule.holds_on(on):
            continue
        rows = [] if rule.locked else settings_of.get(rule.code, [])
        own = next((row for row in rows if row.valid_from <= on), None)
        if own is not None:
            rule = law.with_length(
                rule, unit=law.Unit(own.unit), length=own.length, source=own.decree
            )
        coming = tuple(row for row in reversed(rows) if row.valid_from > on)
        found.append(InForce(rule, own, coming))
    return found
