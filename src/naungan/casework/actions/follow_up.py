"""Visits and calls that were promised. Return home is not the end of a case."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.casework import queries, rules
from naungan.casework.actions.case import heard
from naungan.casework.models import Case, FollowUp
from naungan.casework.rules import Permission
from naungan.clocks import queries as clocks
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight


@transaction.atomic
def plan_follow_up(
    *, actor: Actor, ref: str, due_at: datetime, what: str, at: datetime
) -> FollowUp:
    """Promise a visit or a call by a day."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    if due_at <= at:
        raise rules.CaseRefused("follow_up_in_past")
    if not what.strip():
        raise rules.CaseRefused("follow_up_empty")
    row = FollowUp.objects.create(case=case, due_at=due_at, what=what.strip())
    audit.record(actor, "follow_up.planned", case.ref, at=at)
    heard(case, actor=actor, at=at)
    return row


@transaction.atomic
def plan_after_care(*, actor: Actor, ref: str, since: datetime, at: datetime, what: str) -> Case:
    """The after-care visits of the service standard, counted from the return home or the closing."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    rules.check_moment(since, at=at)
    day = since.astimezone(clocks.zone()).date()
    for code in rules.AFTER_CARE_CLOCKS:
        due_at = clocks.due_at(clocks.length_of(code, on=day), starts_at=since)
        if due_at is not None and not case.follow_ups.filter(due_at=due_at).exists():
            FollowUp.objects.create(case=case, due_at=due_at, what=what.strip())
    audit.record(actor, "after_care.planned", case.ref, at=at)
    heard(case, actor=actor, at=at)
    return case


def _load(actor: Actor, ref: str, pk: int) -> tuple[Case, FollowUp]:
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    row = case.follow_ups.select_for_update(of=("self",)).filter(pk=pk).first()
    if row is None:
        raise OutOfSight(ref)
    if row.done_at is not None or row.dropped_at is not None:
        raise rules.CaseRefused("follow_up_settled")
    return case, row


@transaction.atomic
def record_follow_up(
    *, actor: Actor, ref: str, follow_up: int, found: str, done_at: datetime, at: datetime
) -> FollowUp:
    """The visit happened: what was found."""
    case, row = _load(actor, ref, follow_up)
    rules.check_moment(done_at, at=at)
    if not found.strip():
        raise rules.CaseRefused("note_empty")
    row.done_at, row.found, row.done_by_id = done_at, found.strip(), actor.worker_id
    row.save(update_fields=["done_at", "found", "done_by"])
    audit.record(actor, "follow_up.done", case.ref, at=at, late=done_at > row.due_at)
    heard(case, actor=actor, at=at)
    return row


@transaction.atomic
def drop_follow_up(
    *, actor: Actor, ref: str, follow_up: int, reason: str, at: datetime
) -> FollowUp:
    """The visit falls away; the reason stays in the file."""
    case, row = _load(actor, ref, follow_up)
    if not reason.strip():
        raise rules.CaseRefused("reason_missing")
    row.dropped_at, row.found = at, reason.strip()
    row.save(update_fields=["dropped_at", "found"])
    audit.record(actor, "follow_up.dropped", case.ref, at=at)
    heard(case, actor=actor, at=at)
    return row
