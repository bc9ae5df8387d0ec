"""The duty roster and the ladder behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.directory import queries
from naungan.directory.models import DutyShift, LadderRung, Worker
from naungan.directory.rules import (
    DirectoryRefused,
    Permission,
    Rung,
    Span,
    check_ladder,
    check_shift,
)
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight

#: One shift to enter: sign-in name, from, until.
Shift = tuple[str, datetime, datetime]


@transaction.atomic
def add_shifts(
    *, actor: Actor, desk: str, shifts: Sequence[Shift], at: datetime
) -> list[DutyShift]:
    """Enter several shifts of one desk at once; one that may not stand refuses them all."""
    place = queries.desk_for(actor, desk, Permission.EDIT_ROSTER, lock=True)
    if not shifts:
        return []
    begin, end = min(s[1] for s in shifts), max(s[2] for s in shifts)
    names = {username for username, _, _ in shifts}
    workers = {w.username: w for w in Worker.objects.filter(username__in=names, is_active=True)}
    standing: dict[int, list[Span]] = {}
    for row in DutyShift.objects.filter(
        worker__username__in=names, starts_at__lt=end, ends_at__gt=begin
    ):
        standing.setdefault(row.worker_id, []).append(Span(row.starts_at, row.ends_at))
    posted: dict[object, set[int]] = {}
    rows = []
    for username, starts_at, ends_at in shifts:
        worker = workers.get(username)
        if worker is None:
            raise OutOfSight("worker")
        day = queries.local_day(starts_at)
        if day not in posted:
            here = queries.desk_workers([place.pk], on=day)
            posted[day] = set(here.values_list("pk", flat=True))
        span = Span(starts_at, ends_at)
        spans = standing.setdefault(worker.pk, [])
        check_shift(span, same_worker=spans, at_this_desk=worker.pk in posted[day])
        spans.append(span)
        rows.append(DutyShift(desk=place, worker=worker, starts_at=starts_at, ends_at=ends_at))
    created = DutyShift.objects.bulk_create(rows)
    audit.record(
        actor,
        "roster.shifts_added",
        f"desk-{place.pk}",
        at=at,
        desk=place.code,
        shifts=len(created),
        starts_at=begin.isoformat(),
        ends_at=end.isoformat(),
        worker=created[0].worker_id if len(created) == 1 else None,
    )
    return created


def add_shift(
    *,
    actor: Actor,
    desk: str,
    username: str,
    starts_at: datetime,
    ends_at: datetime,
    at: datetime,
) -> DutyShift:
    """Put one worker on call at a desk, from-to."""
    return add_shifts(actor=actor, desk=desk, shifts=[(username, starts_at, ends_at)], at=at)[0]


@transaction.atomic
def remove_shift(*, actor: Actor, desk: str, shift: int, at: datetime) -> None:
    """Take a shift off the roster. One that is over stays: it tells who was on call."""
    place = queries.desk_for(actor, desk, Permission.EDIT_ROSTER, lock=True)
    row = DutyShift.objects.filter(pk=shift, desk=place).first()
    if row is None:
        raise OutOfSight("shift")
    if row.ends_at <= at:
        raise DirectoryRefused("shift_is_over")
    audit.record(
        actor,
        "roster.shift_removed",
        f"desk-{place.pk}",
        at=at,
        desk=place.code,
        worker=row.worker_id,
        starts_at=row.starts_at.isoformat(),
        ends_at=row.ends_at.isoformat(),
    )
    row.delete()


@transaction.atomic
def set_ladder(*, actor: Actor, desk: str, rungs: Sequence[Rung], at: datetime) -> list[LadderRung]:
    """Replace the ladder of a desk. Ladders that climb already keep the rungs they began with."""
    place = queries.desk_for(actor, desk, Permission.EDIT_LADDER, lock=True)
    check_ladder(rungs)
    homes = {agency.code: agency for agency in queries.agencies()}
    if any(rung.agency not in homes for rung in rungs):
        raise OutOfSight("agency")
    place.ladder.all().delete()
    created = LadderRung.objects.bulk_create(
        LadderRung(
            desk=place,
            number=number,
            minutes=rung.minutes,
            role=rung.role,
            agency=homes[rung.agency],
        )
        for number, rung in enumerate(rungs, 1)
    )
    audit.record(
        actor,
        "ladder.set",
        f"desk-{place.pk}",
        at=at,
        desk=place.code,
        minutes="/".join(str(rung.minutes) for rung in rungs),
    )
    return created
