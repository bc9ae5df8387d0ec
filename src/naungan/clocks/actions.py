"""What can happen to a clock: start, pause, resume, meet, stop, be found breached."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.db.models import F

from naungan.audit import actions as audit
from naungan.clocks import queries, rules
from naungan.clocks.models import Clock, LocalClock
from naungan.kit.actor import SYSTEM, Actor
from naungan.law import clocks as law


@transaction.atomic
def start(
    *,
    actor: Actor,
    code: str,
    about: str,
    starts_at: datetime,
    at: datetime,
    on: date | None = None,
    past_is_meant: bool = False,
    reading: str = "",
) -> Clock:
    """Start a clock on a record. `on` picks the law of that day (default: the day it starts).

    `reading` "CAUTIOUS" keeps the earlier of two defensible starts beside the other.

    A clock of this kind that already runs on the record is kept: starting twice is one clock.
    """
    day = on or starts_at.astimezone(queries.zone()).date()
    try:
        rule = queries.length_of(code, on=day)
    except law.NoClock:
        raise rules.ClockRefused("clock_not_in_force") from None
    due_at = queries.due_at(rule, starts_at=starts_at)
    rules.check_start(starts_at=starts_at, due_at=due_at, at=at, past_is_meant=past_is_meant)
    clock, created = Clock.objects.get_or_create(
        about=about,
        code=code,
        reading=reading,
        met_at=None,
        stopped_at=None,
        defaults={
            "unit": rule.unit.value,
            "length": rule.length,
            "locked": rule.locked,
            "starts_at": starts_at,
            "due_at": due_at,
        },
    )
    if created:
        audit.record(actor, "clock.started", about, at=at, clock=code)
    return clock


@transaction.atomic
def pause(*, actor: Actor, clock: Clock, reason: str, at: datetime) -> None:
    """Hold a clock that law does not lock, with a reason."""
    rules.check_pause(
        locked=clock.locked,
        paused=clock.paused_at is not None,
        ended=clock.met_at is not None or clock.stopped_at is not None,
        reason=reason,
    )
    clock.paused_at, clock.pause_reason = at, reason.strip()
    clock.save(update_fields=["paused_at", "pause_reason"])
    audit.record(actor, "clock.paused", clock.about, at=at, clock=clock.code)


@transaction.atomic
def resume(*, actor: Actor, clock: Clock, at: datetime) -> None:
    """Let a held clock run on; the time it stood still is added."""
    if clock.paused_at is None:
        raise rules.ClockRefused("clock_not_paused")
    if clock.due_at is not None:
        clock.due_at = rules.after_pause(
            due_at=clock.due_at, paused_at=clock.paused_at, resumed_at=at
        )
    clock.paused_at = None
    clock.save(update_fields=["paused_at", "due_at"])
    audit.record(actor, "clock.resumed", clock.about, at=at, clock=clock.code)


@transaction.atomic
def meet(*, actor: Actor, code: str, about: str, at: datetime, reason: str = "") -> None:
    """What was owed has been done. Late is kept as a breach, with the reason that was given."""
    for clock in Clock.objects.filter(queries.RUNNING, about=about, code=code).order_by("pk"):
        clock.met_at = max(at, clock.starts_at)
        if rules.is_breached(due_at=clock.due_at, met_at=clock.met_at, at=at):
            clock.breached_at = clock.breached_at or clock.due_at
            clock.breach_reason = reason.strip() or clock.breach_reason
        clock.save(update_fields=["met_at", "breached_at", "breach_reason"])
        late = clock.breached_at is not None
        audit.record(actor, "clock.met", about, at=at, clock=code, late=late)


@transaction.atomic
def stop(*, actor: Actor, about: str, at: datetime, code: str = "") -> None:
    """What was owed falls away (a report was merged, a referral withdrawn): one clock, or all."""
    rows = Clock.objects.filter(queries.RUNNING, about=about)
    if code:
        rows = rows.filter(code=code)
    # One that ran out before stays a breach, although nothing is owed any more.
    rows.filter(due_at__lt=at, breached_at=None, paused_at=None).update(breached_at=F("due_at"))
    if rows.update(stopped_at=at):
        audit.record(actor, "clock.stopped", about, at=at, clock=code or None)


@transaction.atomic
def mark_breaches(*, at: datetime, most: int = 200) -> list[Clock]:
    """Clocks that ran out since the last sweep, marked and recorded once each."""
    over = list(
        Clock.objects.filter(
            queries.RUNNING, paused_at=None, breached_at=None, due_at__lt=at
        ).order_by("due_at", "pk")[:most]
    )
    for clock in over:
        clock.breached_at = clock.due_at
        clock.save(update_fields=["breached_at"])
        audit.record(SYSTEM, "clock.breached", clock.about, at=at, clock=clock.code)
    return over


@transaction.atomic
def set_local_length(
    *,
    actor: Actor,
    code: str,
    unit: law.Unit,
    length: int,
    decree: str,
    valid_from: date,
    at: datetime,
) -> LocalClock:
    """A decree sets the regency's own length from a day on; clocks already running keep theirs."""
    try:
        rule = law.rule(code, on=valid_from)
    except law.NoClock:
        raise rules.ClockRefused("clock_not_in_force") from None
    rules.check_setting(locked=rule.locked, decree=decree)
    setting, _ = LocalClock.objects.update_or_create(
        code=code,
        valid_from=valid_from,
        defaults={
            "unit": unit.value,
            "length": length,
            "decree": decree.strip(),
            "set_by": actor.worker_id,
            "set_at": at,
        },
    )
    audit.record(
        actor,
        "clock.set",
        code,
        at=at,
        unit=unit.value,
        length=length,
        valid_from=valid_from.isoformat(),
    )
    return setting
