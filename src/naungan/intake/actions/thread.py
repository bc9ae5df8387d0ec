"""The desk's side of the two-way thread."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.intake import queries, rules
from naungan.intake.actions.receive import refresh_due
from naungan.intake.actions.triage import acknowledge, load
from naungan.intake.models import Message, Report
from naungan.kit.actor import Actor


def _write(actor: Actor, report: Report, body: str, *, at: datetime) -> Message:
    words = body.strip()
    if not words:
        raise rules.ReportRefused("message_empty")
    report.reporter_wrote_at = None
    return Message.objects.create(
        report=report, from_reporter=False, body=words, sent_at=at, written_by_id=actor.worker_id
    )


@transaction.atomic
def ask_back(*, actor: Actor, ref: str, body: str, at: datetime) -> Message:
    """Ask the reporter something. It waits for her answer; the desk's clock has been met."""
    report, target = load(actor, ref, "ask_back")
    message = _write(actor, report, body, at=at)
    changed = acknowledge(actor, report, at=at)
    report.state = target
    report.save(update_fields=["state", "reporter_wrote_at", *changed])
    refresh_due(report)
    audit.record(actor, "report.asked_back", report.ref, at=at)
    return message


@transaction.atomic
def reply(*, actor: Actor, ref: str, body: str, at: datetime) -> Message:
    """Write to the reporter without asking anything. Open in every state: a thread never dies."""
    report = queries.report(actor, ref, rules.Permission.TRIAGE, lock=True)
    message = _write(actor, report, body, at=at)
    changed = acknowledge(actor, report, at=at) if report.closed_at is None else []
    report.save(update_fields=["reporter_wrote_at", *changed])
    refresh_due(report)
    audit.record(actor, "report.replied", report.ref, at=at)
    return message
