"""What was offered, accepted, refused or given to the person."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.casework import rules
from naungan.casework.actions.case import heard, load
from naungan.casework.models import Case, Service
from naungan.casework.rules import ServiceStatus
from naungan.kit.actor import Actor
from naungan.law.terms import SUBJECTS
from naungan.notices import actions as notices

#: The six functions of the service unit and the services that the law names.
SERVICES = frozenset(word.code for word in SUBJECTS["services"])


@transaction.atomic
def record_service(
    *,
    actor: Actor,
    ref: str,
    code: str,
    status: str,
    given_at: datetime,
    at: datetime,
    note: str = "",
) -> Service:
    """Record where one service stands, by the leading office or by a desk that accepted a referral."""
    case, target = load(actor, ref, "serve")
    if code not in SERVICES:
        raise rules.CaseRefused("no_such_service")
    rules.check_moment(given_at, at=at)
    rules.check_service(
        code=code,
        kinds=frozenset(case.kinds.values_list("kind", flat=True)),
        status=ServiceStatus(status),
        note=note,
    )
    service = Service.objects.create(
        case=case,
        code=code,
        status=ServiceStatus(status),
        agency_id=actor.signing_agency,
        note=note.strip(),
        given_at=given_at,
        recorded_by_id=actor.signing_worker,
    )
    case.state = target
    case.save(update_fields=["state"])
    audit.record(actor, "service.recorded", case.ref, at=at, service=code, status=status)
    if actor.worker_id != case.lead_worker_id:
        notices.enqueue("service.recorded", about=case.ref, at=at, worker_id=case.lead_worker_id)
    heard(case, actor=actor, at=at)
    return service


@transaction.atomic
def monitor(*, actor: Actor, ref: str, at: datetime) -> Case:
    """Services have been given; from now on the case is watched over."""
    case, target = load(actor, ref, "monitor")
    case.state = target
    case.save(update_fields=["state"])
    audit.record(actor, "case.monitored", case.ref, at=at)
    heard(case, actor=actor, at=at)
    return case
