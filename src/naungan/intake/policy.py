"""Need to know on reports: each standing as a row filter. Names columns, never classes."""

from __future__ import annotations

from django.db.models import Q

from naungan.intake.rules import MAY, Standing
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import NOBODY, Policy

_AT_DESK = {Role.DESK_OFFICER, Role.CASE_WORKER, Role.SUPERVISOR, Role.AGENCY_HEAD}


def _of_my_desk(actor: Actor) -> Q:
    if not actor.desk_ids or not any(actor.has(role) for role in _AT_DESK):
        return NOBODY
    return Q(desk_id__in=sorted(actor.desk_ids))


def _of_my_agency(actor: Actor) -> Q:
    if not actor.supervised_agency_ids:
        return NOBODY
    return Q(desk__agency_id__in=sorted(actor.supervised_agency_ids))


def _called_by_ladder(actor: Actor) -> Q:
    if not actor.supervised_agency_ids:
        return NOBODY
    return Q(
        rungs__agency_id__in=sorted(actor.supervised_agency_ids),
        rungs__fired_at__isnull=False,
        closed_at=None,
    )


def _typed_by_me(actor: Actor) -> Q:
    # Only while an appointment is in force: whoever has left sees nothing, own typing included.
    if actor.worker_id is None or not actor.agency_ids:
        return NOBODY
    return Q(typed_by_id=actor.worker_id)


def _coordinates(actor: Actor) -> Q:
    return Q(pk__isnull=False) if actor.has(Role.COORDINATOR) else NOBODY


REPORT_ACCESS = Policy(
    where={
        Standing.REPORT_DESK: _of_my_desk,
        Standing.REPORT_SUPERVISOR: _of_my_agency,
        Standing.REPORT_CALLED: _called_by_ladder,
        Standing.REPORT_TYPIST: _typed_by_me,
        Standing.REPORT_COORDINATOR: _coordinates,
    },
    may=MAY,
)
