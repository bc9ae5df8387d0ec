"""Quick response: who goes, left at, arrived at, person safe at; and the clocks that bind it."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.clocks import actions as clocks
from naungan.intake import queries, rules
from naungan.intake.actions.receive import refresh_due
from naungan.intake.actions.triage import acknowledge, load
from naungan.intake.models import Dispatch, Report
from naungan.kit.actor import Actor


@transaction.atomic
def plan_outreach(*, actor: Actor, ref: str, at: datetime) -> Report:
    """Somebody must go and see. The outreach clock counts from the report, not from now."""
    report, _ = load(actor, ref, "dispatch")
    clocks.start(
        actor=actor,
        code=rules.OUTREACH_CLOCK,
        about=report.ref,
        starts_at=report.received_at,
        at=at,
        past_is_meant=True,
    )
    refresh_due(report)
    audit.record(actor, "outreach.planned", report.ref, at=at)
    return report


@transaction.atomic
def start_clock(
    *,
    actor: Actor,
    ref: str,
    code: str,
    starts_at: datetime,
    at: datetime,
    past_is_meant: bool = False,
    reading: str = "",
) -> None:
    """Start a clock of law on a report, from the moment its trigger happened."""
    report = queries.report(actor, ref, rules.Permission.TRIAGE, lock=True)
    clocks.start(
        actor=actor,
        code=code,
        about=report.ref,
        starts_at=starts_at,
        at=at,
        past_is_meant=past_is_meant,
        reading=reading,
    )
    refresh_due(report)


@transaction.atomic
def send_out(
    *, actor: Actor, ref: str, who: str, left_at: datetime, at: datetime, note: str = ""
) -> Dispatch:
    """Somebody leaves for the place. Also acknowledges: acting is answering."""
    report, _ = load(actor, ref, "dispatch")
    rules.check_dispatch(left_at=left_at, arrived_at=None, safe_at=None, at=at)
    if not who.strip():
        raise rules.ReportRefused("who_goes_missing")
    changed = acknowledge(actor, report, at=at)
    if changed:
        report.save(update_fields=changed)
        refresh_due(report)
    dispatch = Dispatch.objects.create(
        report=report, who=who.strip(), left_at=left_at, note=note.strip(), created_at=at
    )
    audit.record(actor, "dispatch.left", report.ref, at=at)
    return dispatch


def _dispatch(actor: Actor, ref: str, pk: int) -> tuple[Report, Dispatch]:
    # A visit may end after the report became a case, so this asks for the permission, not a state.
    report = queries.report(actor, ref, rules.Permission.TRIAGE, lock=True)
    return report, report.dispatches.select_for_update().get(pk=pk)


@transaction.atomic
def record_arrival(
    *, actor: Actor, ref: str, dispatch: int, arrived_at: datetime, at: datetime, reason: str = ""
) -> Dispatch:
    """They are there. Meets the outreach clock; a late arrival keeps its reason."""
    report, row = _dispatch(actor, ref, dispatch)
    rules.check_dispatch(left_at=row.left_at, arrived_at=arrived_at, safe_at=row.safe_at, at=at)
    row.arrived_at = arrived_at
    row.save(update_fields=["arrived_at"])
    clocks.meet(
        actor=actor, code=rules.OUTREACH_CLOCK, about=report.ref, at=arrived_at, reason=reason
    )
    refresh_due(report)
    audit.record(actor, "dispatch.arrived", report.ref, at=at)
    return row


@transaction.atomic
def record_safe(
    *, actor: Actor, ref: str, dispatch: int, safe_at: datetime, at: datetime, note: str = ""
) -> Dispatch:
    """The person is safe (or nobody was found: said in the note)."""
    report, row = _dispatch(actor, ref, dispatch)
    rules.check_dispatch(left_at=row.left_at, arrived_at=row.arrived_at, safe_at=safe_at, at=at)
    row.safe_at = safe_at
    if note.strip():
        row.note = note.strip()
    row.save(update_fields=["safe_at", "note"])
    audit.record(actor, "dispatch.person_safe", report.ref, at=at)
    return row
