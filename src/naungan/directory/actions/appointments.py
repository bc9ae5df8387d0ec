"""Appointments: a post is given with its decree, and ended. Each change ends open sessions."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q

from naungan.audit import actions as audit
from naungan.directory import queries
from naungan.directory.actions.accounts import end_sessions
from naungan.directory.actions.agencies import named
from naungan.directory.models import Appointment, Desk, DutyShift
from naungan.directory.rules import (
    DirectoryRefused,
    Held,
    Permission,
    check_appointment,
    check_end,
)
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import OutOfSight


def _held(row: Appointment) -> Held:
    return Held(row.worker_id, row.agency_id, row.desk_id, row.role, row.starts_on, row.ends_on)


@transaction.atomic
def appoint(
    *,
    actor: Actor,
    username: str,
    agency: str,
    role: str,
    post: str,
    starts_on: date,
    ends_on: date | None = None,
    desk: str = "",
    decree: str = "",
    at: datetime,
) -> Appointment:
    """Give a worker a post at an agency, and at a desk where the post is bound to one."""
    worker = queries.account(actor, username, Permission.EDIT_APPOINTMENTS, lock=True)
    home = queries.agency_for(actor, agency, Permission.EDIT_APPOINTMENTS, lock=True)
    place: Desk | None = None
    if desk:
        place = queries.desk_for(actor, desk, Permission.EDIT_APPOINTMENTS)
        if place.agency_id != home.pk:
            raise DirectoryRefused("desk_of_another_agency")
    new = Held(
        worker.pk, home.pk, place.pk if place else None, Role(role).value, starts_on, ends_on
    )
    others = Appointment.objects.filter(Q(worker=worker) | Q(agency=home, worker__is_active=True))
    check_appointment(new, by=actor.worker_id, others=[_held(row) for row in others])

    appointment = Appointment.objects.create(
        worker=worker,
        agency=home,
        desk=place,
        post=named(post),
        role=new.role,
        decree=" ".join(decree.split()),
        starts_on=starts_on,
        ends_on=ends_on,
    )
    end_sessions(worker)
    audit.record(
        actor,
        "worker.appointed",
        f"worker-{worker.pk}",
        at=at,
        agency=home.code,
        desk=place.code if place else None,
        role=new.role,
        starts_on=starts_on.isoformat(),
        ends_on=ends_on.isoformat() if ends_on else None,
    )
    return appointment


@transaction.atomic
def end_appointment(*, actor: Actor, appointment: int, on: date, at: datetime) -> Appointment:
    """The last day of a post. Duty shifts at its desk after that day fall away and show as gaps."""
    queries.require(actor, Permission.EDIT_APPOINTMENTS)
    row = (
        Appointment.objects.select_for_update(of=("self",))
        .select_related("worker", "agency", "desk")
        .filter(pk=appointment)
        .first()
    )
    if row is None:
        raise OutOfSight("appointment")
    day_after = max(on + timedelta(days=1), queries.local_day(at))
    left = queries.administrators(on=day_after) - {row.worker_id}
    check_end(_held(row), on=on, by=actor.worker_id, administrators_left=len(left))

    row.ends_on = on
    row.save(update_fields=["ends_on"])
    dropped = _drop_shifts(row)
    end_sessions(row.worker)
    audit.record(
        actor,
        "worker.appointment_ended",
        f"worker-{row.worker_id}",
        at=at,
        agency=row.agency.code,
        role=row.role,
        on=on.isoformat(),
        shifts_dropped=dropped,
    )
    return row


def _drop_shifts(ended: Appointment) -> int:
    """Shifts at the desk that the worker no longer belongs to."""
    assert ended.ends_on is not None
    if ended.desk_id is None:
        return 0
    stays = Appointment.objects.filter(
        Q(ends_on=None) | Q(ends_on__gt=ended.ends_on),
        worker=ended.worker_id,
        desk=ended.desk_id,
    ).exclude(pk=ended.pk)
    if stays.exists():
        return 0
    later = DutyShift.objects.filter(
        worker=ended.worker_id, desk=ended.desk_id, starts_at__date__gt=ended.ends_on
    )
    return later.delete()[0]
