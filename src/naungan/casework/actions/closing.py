"""Ending a case: asked by one person, confirmed by another; and opening it again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.casework import queries, rules
from naungan.casework.actions.case import heard, load, refresh_due
from naungan.casework.models import Case
from naungan.clocks import actions as clocks
from naungan.kit.actor import Actor, Role
from naungan.notices import actions as notices


@transaction.atomic
def ask_closure(
    *,
    actor: Actor,
    ref: str,
    reason: str,
    note: str,
    at: datetime,
    person_view: str = "",
    unsettled_note: str = "",
) -> Case:
    """Ask to close: why, what the person says about it, and a word on every service left open."""
    case, target = load(actor, ref, "ask_closure")
    unsettled = [row for row in queries.services(case) if row.status not in rules.SETTLED]
    rules.check_closure(
        note=note,
        open_referrals=case.referrals.filter(ended_at=None).count(),
        unsettled=len(unsettled),
        unsettled_note=unsettled_note,
    )
    case.state = target
    case.closure_reason = rules.ClosureReason(reason)
    case.closure_note, case.closure_view = note.strip(), person_view.strip()
    case.closure_unsettled = unsettled_note.strip()
    case.closure_asked_by_id = actor.worker_id
    case.save(
        update_fields=[
            "state",
            "closure_reason",
            "closure_note",
            "closure_view",
            "closure_unsettled",
            "closure_asked_by",
        ]
    )
    audit.record(actor, "closure.asked", case.ref, at=at, reason=reason)
    notices.enqueue(
        "closure.asked", about=case.ref, at=at, agency_id=case.lead_agency_id, role=Role.SUPERVISOR
    )
    heard(case, actor=actor, at=at)
    return case


@transaction.atomic
def confirm_closure(*, actor: Actor, ref: str, at: datetime) -> Case:
    """A second person agrees: the case is closed. What was promised for after stays promised."""
    case, target = load(actor, ref, "confirm_closure")
    rules.check_second_person(asked_by=case.closure_asked_by_id, confirmed_by=actor.worker_id)
    case.state, case.closed_at = target, at
    case.closure_confirmed_by_id = actor.worker_id
    case.save(update_fields=["state", "closed_at", "closure_confirmed_by"])
    clocks.stop(actor=actor, about=case.ref, at=at)
    refresh_due(case)
    audit.record(actor, "case.closed", case.ref, at=at, reason=case.closure_reason)
    notices.enqueue("case.closed", about=case.ref, at=at, worker_id=case.lead_worker_id)
    return case


@transaction.atomic
def refuse_closure(*, actor: Actor, ref: str, reason: str, at: datetime) -> Case:
    """The second person does not agree; the case goes on, and the reason is a note in the file."""
    case, target = load(actor, ref, "refuse_closure")
    rules.check_second_person(asked_by=case.closure_asked_by_id, confirmed_by=actor.worker_id)
    if not reason.strip():
        raise rules.CaseRefused("reason_missing")
    case.state, case.closure_asked_by = target, None
    case.save(update_fields=["state", "closure_asked_by"])
    case.notes.create(body=reason.strip(), written_at=at, written_by_id=actor.signing_worker)
    audit.record(actor, "closure.refused", case.ref, at=at)
    notices.enqueue("closure.refused", about=case.ref, at=at, worker_id=case.lead_worker_id)
    heard(case, actor=actor, at=at)
    return case


@transaction.atomic
def reopen(*, actor: Actor, ref: str, reason: str, at: datetime) -> Case:
    """The same case, opened again: same reference, same history, no second count."""
    case, target = load(actor, ref, "reopen_case")
    if not reason.strip():
        raise rules.CaseRefused("reason_missing")
    case.state, case.closed_at = target, None
    case.closure_asked_by, case.closure_confirmed_by = None, None
    case.save(update_fields=["state", "closed_at", "closure_asked_by", "closure_confirmed_by"])
    case.notes.create(body=reason.strip(), written_at=at, written_by_id=actor.signing_worker)
    audit.record(actor, "case.reopened", case.ref, at=at)
    notices.enqueue("case.reopened", about=case.ref, at=at, worker_id=case.lead_worker_id)
    heard(case, actor=actor, at=at)
    return case
