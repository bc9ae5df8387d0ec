"""What time does to reports: rungs fire, dated events come near, clocks run out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.intake import rules
from naungan.intake.actions.receive import refresh_due, restart_first_act
from naungan.intake.models import Report, Rung
from naungan.intake.rules import Grade
from naungan.kit.actor import SYSTEM, Role
from naungan.notices import actions as notices


def climb_ladders(*, at: datetime, most: int = 100) -> int:
    """Fire the rungs that are due and not spared; each is a stored event. Returns how many."""
    fired = 0
    for pk in (
        Rung.objects.filter(fired_at=None, spared_at=None, due_at__lte=at)
        .order_by("due_at", "number", "pk")
        .values_list("pk", flat=True)[:most]
    ):
        with transaction.atomic():
            rung = Rung.objects.select_for_update(of=("self",)).select_related("report").get(pk=pk)
            if rung.fired_at is not None or rung.spared_at is not None:
                continue
            rung.fired_at = at
            rung.save(update_fields=["fired_at"])
            audit.record(
                SYSTEM, "ladder.climbed", rung.report.ref, at=at, rung=rung.number, role=rung.role
            )
            notices.enqueue(
                "report.ladder",
                about=rung.report.ref,
                at=at,
                agency_id=rung.agency_id,
                role=Role(rung.role),
            )
            fired += 1
    return fired


def raise_grades(*, at: datetime, most: int = 100) -> int:
    """A wedding or a departure has come within 72 hours: the report becomes urgent by its rule."""
    raised = 0
    for pk in (
        Report.objects.filter(closed_at=None, rises_at__lte=at)
        .order_by("rises_at")
        .values_list("pk", flat=True)[:most]
    ):
        with transaction.atomic():
            report = Report.objects.select_for_update(of=("self",)).get(pk=pk)
            if report.rises_at is None or report.closed_at is not None:
                continue
            since, before = report.rises_at, Grade(report.grade)
            report.rises_at = None
            report.grade = Grade.HIGH
            report.queue_rank = rules.queue_rank(
                grade=Grade.HIGH, acknowledged=report.acknowledged_at is not None
            )
            report.save(update_fields=["grade", "rises_at", "queue_rank"])
            if report.acknowledged_at is None:
                restart_first_act(report, actor=SYSTEM, before=before, since=since, at=at)
            else:
                notices.enqueue(
                    "report.urgent", about=report.ref, at=at, worker_id=report.holder_id
                )
            refresh_due(report)
            audit.record(SYSTEM, "report.risen", report.ref, at=at, before=before.value)
            raised += 1
    return raised


def tell_breaches(over: Iterable[str], *, at: datetime) -> None:
    """Clocks ran out on these records: the desk of each open report among them is told that one did."""
    for report in Report.objects.filter(ref__in=set(over), closed_at=None):
        notices.enqueue("clock.breached", about=report.ref, at=at, desk_id=report.desk_id)
