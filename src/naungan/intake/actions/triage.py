"""What an officer decides about a report."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.clocks import actions as clocks
from naungan.directory import queries as directory
from naungan.intake import queries, rules
from naungan.intake.actions.receive import raise_alarm, refresh_due, restart_first_act
from naungan.intake.models import Report
from naungan.intake.rules import REPORT, Grade, State
from naungan.kit.actor import Actor
from naungan.kit.workflow import StepRefused
from naungan.notices import actions as notices


def load(actor: Actor, ref: str, step: str) -> tuple[Report, str]:
    """The row, locked, with the permission that the step needs, and the state the step leads to.

    A report that somebody else has decided meanwhile says so, with the name to be looked up.
    """
    report = queries.report(actor, ref, REPORT.needs(step), lock=True)
    try:
        return report, REPORT.step(step, state=report.state).target
    except StepRefused:
        if report.holder_id is not None and report.holder_id != actor.worker_id:
            raise rules.AlreadyTaken(report.holder_id, report.acknowledged_at) from None
        raise


def acknowledge(actor: Actor, report: Report, *, at: datetime) -> list[str]:
    """The first act on a report by a person: the clock of the first act is met, the ladder rests.

    Returns the names of changed columns; the caller saves them with its own.
    """
    changed: list[str] = []
    if report.holder_id is None:
        report.holder_id = actor.worker_id
        changed.append("holder")
    if report.acknowledged_at is None:
        report.acknowledged_at = at
        report.queue_rank = rules.queue_rank(grade=Grade(report.grade), acknowledged=True)
        changed += ["acknowledged_at", "queue_rank"]
        report.rungs.filter(fired_at=None, spared_at=None).update(spared_at=at)
        for code in rules.FIRST_ACT_CLOCK.values():
            clocks.meet(actor=actor, code=code, about=report.ref, at=at)
        audit.record(actor, "report.acknowledged", report.ref, at=at)
    return changed


def close(report: Report, actor: Actor, *, at: datetime) -> list[str]:
    """Columns that say the report is decided; clocks that still ran on it fall away."""
    report.closed_at = at
    clocks.stop(actor=actor, about=report.ref, at=at)
    report.rungs.filter(fired_at=None, spared_at=None).update(spared_at=at)
    return ["closed_at"]


@transaction.atomic
def read_report(*, actor: Actor, ref: str, at: datetime) -> Report:
    """Open a report. Reading is an act and leaves its trace."""
    report = queries.report(actor, ref, rules.Permission.READ_REPORT_SUMMARY)
    audit.record(actor, "report.read", report.ref, at=at)
    return report


@transaction.atomic
def take(*, actor: Actor, ref: str, at: datetime) -> Report:
    """Answer for a report: acknowledge it and hold it."""
    report, target = load(actor, ref, "take")
    report.state = target
    report.holder_id = actor.worker_id
    changed = acknowledge(actor, report, at=at)
    report.save(update_fields=["state", "holder", *changed])
    refresh_due(report)
    audit.record(actor, "report.taken", report.ref, at=at)
    return report


@transaction.atomic
def regrade(*, actor: Actor, ref: str, grade: str, reason: str, at: datetime) -> Report:
    """Set the urgency. Raising starts the clock and the ladder of the higher grade at once."""
    report, _ = load(actor, ref, "regrade")
    now, to = Grade(report.grade), Grade(grade)
    rules.check_regrade(now=now, to=to, reason=reason)
    if now == to:
        return report
    report.grade, report.grade_reason, report.graded_by_id = to, reason.strip(), actor.worker_id
    report.rises_at = None if to == Grade.HIGH else report.rises_at
    report.queue_rank = rules.queue_rank(grade=to, acknowledged=report.acknowledged_at is not None)
    report.save(update_fields=["grade", "grade_reason", "graded_by", "rises_at", "queue_rank"])
    if report.acknowledged_at is None:
        restart_first_act(report, actor=actor, before=now, since=at, at=at)
    refresh_due(report)
    audit.record(actor, "report.regraded", report.ref, at=at, before=now.value, grade=to.value)
    return report


@transaction.atomic
def accept_report(*, actor: Actor, ref: str, at: datetime) -> Report:
    """The report becomes a case. Called by casework, which writes the case beside it."""
    report, target = load(actor, ref, "accept")
    changed = acknowledge(actor, report, at=at)
    report.state = target
    report.holder_id = actor.worker_id
    changed += close(report, actor, at=at)
    report.save(update_fields=["state", "holder", *changed])
    refresh_due(report)
    audit.record(actor, "report.accepted", report.ref, at=at)
    return report


@transaction.atomic
def pass_to_desk(*, actor: Actor, ref: str, desk_code: str, reason: str, at: datetime) -> Report:
    """Another desk of the task force is the right one. It stays unanswered until somebody there acts."""
    report, target = load(actor, ref, "pass_to_desk")
    desk = directory.desk(desk_code)
    if desk.pk == report.desk_id:
        raise rules.ReportRefused("already_at_this_desk")
    if not reason.strip():
        raise rules.ReportRefused("reason_missing")
    acknowledge(actor, report, at=at)
    report.state, report.desk, report.holder = target, desk, None
    report.passed_to, report.passed_reason = desk.code, reason.strip()
    report.acknowledged_at = None
    report.queue_rank = rules.queue_rank(grade=Grade(report.grade), acknowledged=False)
    report.save(
        update_fields=[
            "state",
            "desk",
            "holder",
            "passed_to",
            "passed_reason",
            "acknowledged_at",
            "queue_rank",
        ]
    )
    clocks.start(
        actor=actor,
        code=rules.FIRST_ACT_CLOCK[Grade(report.grade)],
        about=report.ref,
        starts_at=at,
        at=at,
    )
    refresh_due(report)
    audit.record(actor, "report.passed", report.ref, at=at, to=desk.code)
    if report.grade == Grade.HIGH:
        raise_alarm(report, since=at, at=at)
    else:
        notices.enqueue("report.received", about=report.ref, at=at, desk_id=desk.pk)
    return report


@transaction.atomic
def pass_outside(*, actor: Actor, ref: str, authority: str, reason: str, at: datetime) -> Report:
    """An authority outside the task force is the right one; what was handed over is said in words."""
    report, target = load(actor, ref, "pass_outside")
    if not authority.strip() or not reason.strip():
        raise rules.ReportRefused("reason_missing")
    changed = acknowledge(actor, report, at=at)
    report.state = target
    report.passed_to, report.passed_reason = authority.strip(), reason.strip()
    changed += close(report, actor, at=at)
    report.save(update_fields=["state", "passed_to", "passed_reason", *changed])
    refresh_due(report)
    audit.record(actor, "report.passed_outside", report.ref, at=at)
    return report


@transaction.atomic
def merge(*, actor: Actor, ref: str, into: str, at: datetime) -> Report:
    """The same event was reported before. Both stories stay; the earlier report leads."""
    report, target = load(actor, ref, "merge")
    leading = queries.report(actor, into, REPORT.needs("merge"), lock=True)
    if leading.pk == report.pk:
        raise rules.ReportRefused("merge_into_itself")
    if leading.state == State.MERGED:
        raise rules.ReportRefused("merge_into_merged")
    changed = acknowledge(actor, report, at=at)
    report.state, report.merged_into = target, leading
    changed += close(report, actor, at=at)
    report.save(update_fields=["state", "merged_into", *changed])
    # What was merged into this one earlier follows, so that nothing hangs two steps away.
    report.merged.update(merged_into=leading)
    refresh_due(report)
    audit.record(actor, "report.merged", report.ref, at=at, into=leading.ref)
    return leading


@transaction.atomic
def dismiss(*, actor: Actor, ref: str, reason: str, note: str, at: datetime) -> Report:
    """End without a case. Refused for the highest grade: that takes two persons."""
    report, target = load(actor, ref, "dismiss")
    rules.check_dismissal(grade=Grade(report.grade), confirmed_by_second=False, note=note)
    changed = acknowledge(actor, report, at=at)
    report.state = target
    report.dismiss_reason, report.dismiss_note = rules.DismissReason(reason), note.strip()
    changed += close(report, actor, at=at)
    report.save(update_fields=["state", "dismiss_reason", "dismiss_note", *changed])
    refresh_due(report)
    audit.record(actor, "report.dismissed", report.ref, at=at, reason=reason)
    return report


@transaction.atomic
def ask_dismissal(*, actor: Actor, ref: str, reason: str, note: str, at: datetime) -> Report:
    """Propose to end a report of the highest grade; a supervisor confirms or refuses."""
    report, target = load(actor, ref, "ask_dismissal")
    rules.check_dismissal(grade=Grade(report.grade), confirmed_by_second=True, note=note)
    changed = acknowledge(actor, report, at=at)
    report.state = target
    report.dismiss_reason, report.dismiss_note = rules.DismissReason(reason), note.strip()
    report.dismissal_asked_by_id = actor.worker_id
    report.save(
        update_fields=["state", "dismiss_reason", "dismiss_note", "dismissal_asked_by", *changed]
    )
    refresh_due(report)
    audit.record(actor, "report.dismissal_asked", report.ref, at=at, reason=reason)
    notices.enqueue("report.dismissal_asked", about=report.ref, at=at, desk_id=report.desk_id)
    return report


@transaction.atomic
def confirm_dismissal(*, actor: Actor, ref: str, at: datetime) -> Report:
    """The second person agrees that the report ends without a case."""
    report, target = load(actor, ref, "confirm_dismissal")
    rules.check_second_person(asked_by=report.dismissal_asked_by_id, confirmed_by=actor.worker_id)
    report.state = target
    changed = close(report, actor, at=at)
    report.save(update_fields=["state", *changed])
    refresh_due(report)
    audit.record(actor, "report.dismissed", report.ref, at=at, reason=report.dismiss_reason)
    return report


@transaction.atomic
def refuse_dismissal(*, actor: Actor, ref: str, at: datetime) -> Report:
    """The second person does not agree: back to the desk."""
    report, target = load(actor, ref, "refuse_dismissal")
    rules.check_second_person(asked_by=report.dismissal_asked_by_id, confirmed_by=actor.worker_id)
    report.state = target
    report.dismiss_reason, report.dismiss_note, report.dismissal_asked_by = "", "", None
    report.save(update_fields=["state", "dismiss_reason", "dismiss_note", "dismissal_asked_by"])
    audit.record(actor, "report.dismissal_refused", report.ref, at=at)
    if report.holder_id:
        notices.enqueue(
            "report.dismissal_refused", about=report.ref, at=at, worker_id=report.holder_id
        )
    return report


@transaction.atomic
def reopen_report(*, actor: Actor, ref: str, reason: str, at: datetime) -> Report:
    """New facts on a report that was dismissed: it returns to the desk, its history stays."""
    report, target = load(actor, ref, "reopen_report")
    if not reason.strip():
        raise rules.ReportRefused("reason_missing")
    report.state, report.closed_at = target, None
    report.holder_id = actor.worker_id
    report.save(update_fields=["state", "closed_at", "holder"])
    refresh_due(report)
    audit.record(actor, "report.reopened", report.ref, at=at)
    return report
