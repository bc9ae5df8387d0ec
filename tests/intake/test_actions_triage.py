"""What an officer decides: each act asserts state, trail and notice; each has a refusal and a stranger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from naungan.audit.models import Entry
from naungan.clocks.models import Clock
from naungan.intake import actions, queries, rules
from naungan.intake.models import Report
from naungan.intake.rules import REPORT, Permission
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.workflow import StepRefused
from naungan.notices.models import Notice
from tests.conftest import Regency


def _verbs(report: Report) -> list[str]:
    return list(
        Entry.objects.filter(about=report.ref).order_by("pk").values_list("verb", flat=True)
    )


def test_taking_a_report_meets_its_clock_and_spares_the_ladder(
    urgent: Report, worker: Actor, now: datetime
) -> None:
    at = now + timedelta(minutes=12)
    actions.take(actor=worker, ref=urgent.ref, at=at)
    urgent.refresh_from_db()
    assert (urgent.state, urgent.holder_id, urgent.queue_rank) == (
        "IN_REVIEW",
        worker.worker_id,
        1,
    )
    clock = Clock.objects.get(about=urgent.ref)
    assert clock.met_at == at and clock.breached_at is None
    assert urgent.rungs.filter(spared_at=at).count() == 3
    assert actions.climb_ladders(at=now + timedelta(hours=2)) == 0
    assert _verbs(urgent)[-2:] == ["report.acknowledged", "report.taken"]


def test_the_second_officer_is_told_who_was_faster(
    urgent: Report, worker: Actor, colleague: Actor, now: datetime
) -> None:
    actions.take(actor=worker, ref=urgent.ref, at=now)
    with pytest.raises(rules.AlreadyTaken) as taken:
        actions.take(actor=colleague, ref=urgent.ref, at=now + timedelta(seconds=1))
    assert taken.value.worker_id == worker.worker_id
    assert taken.value.taken_at == now


def test_without_an_answer_the_ladder_climbs_by_post_and_each_rung_is_stored(
    regency: Regency, urgent: Report, now: datetime
) -> None:
    assert actions.climb_ladders(at=now + timedelta(minutes=14, seconds=59)) == 0
    assert actions.climb_ladders(at=now + timedelta(minutes=15)) == 1
    assert actions.climb_ladders(at=now + timedelta(minutes=16)) == 0
    assert actions.climb_ladders(at=now + timedelta(minutes=61)) == 2
    told = Notice.objects.filter(kind="report.ladder").order_by("pk")
    assert [(n.role, n.agency_id) for n in told] == [
        ("SUPERVISOR", regency.uptd.pk),
        ("AGENCY_HEAD", regency.uptd.pk),
        ("AGENCY_HEAD", regency.office.pk),
    ]
    assert Entry.objects.filter(verb="ladder.climbed").count() == 3


def test_who_was_called_by_the_ladder_may_act_and_before_that_sees_nothing(
    urgent: Report, chief: Actor, now: datetime
) -> None:
    with pytest.raises(OutOfSight):
        actions.take(actor=chief, ref=urgent.ref, at=now)
    actions.climb_ladders(at=now + timedelta(minutes=61))
    actions.take(actor=chief, ref=urgent.ref, at=now + timedelta(minutes=62))
    urgent.refresh_from_db()
    assert urgent.holder_id == chief.worker_id


def test_raising_is_free_and_starts_the_clock_and_the_ladder_of_the_higher_grade(
    quiet: Report, worker: Actor, now: datetime
) -> None:
    at = now + timedelta(hours=1)
    actions.regrade(actor=worker, ref=quiet.ref, grade="HIGH", reason="", at=at)
    quiet.refresh_from_db()
    assert quiet.grade == "HIGH" and quiet.proposed_grade == "LOW"
    running = Clock.objects.get(about=quiet.ref, stopped_at=None)
    assert (running.code, running.starts_at) == ("K1", at)
    assert quiet.rungs.order_by("number").first().due_at == at + timedelta(minutes=15)  # type: ignore[union-attr]
    entry = Entry.objects.get(verb="report.regraded")
    assert entry.facts == {"before": "LOW", "grade": "HIGH"}


def test_lowering_needs_a_reason(urgent: Report, worker: Actor, now: datetime) -> None:
    with pytest.raises(rules.ReportRefused, match="lower_needs_reason"):
        actions.regrade(actor=worker, ref=urgent.ref, grade="LOW", reason="  ", at=now)
    actions.regrade(actor=worker, ref=urgent.ref, grade="MEDIUM", reason="sudah dilihat", at=now)
    urgent.refresh_from_db()
    assert urgent.grade == "MEDIUM"
    assert not urgent.rungs.filter(spared_at=None).exists()


def test_asking_back_waits_for_the_reporter_and_her_answer_returns_it(
    urgent: Report, worker: Actor, now: datetime
) -> None:
    actions.ask_back(actor=worker, ref=urgent.ref, body="Desa yang mana?", at=now)
    urgent.refresh_from_db()
    assert urgent.state == "WAITING_REPORTER"
    assert [m.body for m in queries.thread(urgent)] == ["Desa yang mana?"]
    with pytest.raises(rules.ReportRefused, match="message_empty"):
        actions.ask_back(actor=worker, ref=urgent.ref, body="   ", at=now)


def test_passing_to_another_desk_moves_the_sight_with_it(
    regency: Regency, urgent: Report, worker: Actor, officer: Actor, now: datetime
) -> None:
    assert not queries.queue(officer)
    actions.pass_to_desk(
        actor=worker, ref=urgent.ref, desk_code="unit-ppa-meja", reason="wewenang polisi", at=now
    )
    urgent.refresh_from_db()
    assert urgent.state == "RECEIVED"
    assert urgent.desk == regency.police_desk
    assert [r.ref for r in queries.queue(officer)] == [urgent.ref]
    with pytest.raises(OutOfSight):
        queries.report(worker, urgent.ref, Permission.TRIAGE)
    assert Clock.objects.filter(about=urgent.ref, code="K1", met_at=None).count() == 1


def test_passing_outside_says_where_and_why(quiet: Report, worker: Actor, now: datetime) -> None:
    with pytest.raises(rules.ReportRefused, match="reason_missing"):
        actions.pass_outside(actor=worker, ref=quiet.ref, authority="", reason="x", at=now)
    actions.pass_outside(
        actor=worker, ref=quiet.ref, authority="Kabupaten lain", reason="di luar wilayah", at=now
    )
    quiet.refresh_from_db()
    assert (quiet.state, quiet.closed_at) == ("PASSED_ON", now)


def test_merging_keeps_both_stories_and_the_earlier_report_leads(
    received: Callable[..., Report], worker: Actor, now: datetime
) -> None:
    first, second, third = received(), received(), received()
    actions.merge(actor=worker, ref=third.ref, into=second.ref, at=now)
    actions.merge(actor=worker, ref=second.ref, into=first.ref, at=now)
    third.refresh_from_db()
    assert third.merged_into == first
    assert third.story
    with pytest.raises(rules.ReportRefused, match="merge_into_itself"):
        actions.merge(actor=worker, ref=first.ref, into=first.ref, at=now)


def test_a_quiet_report_is_dismissed_by_one_person_with_words(
    quiet: Report, worker: Actor, now: datetime
) -> None:
    with pytest.raises(rules.ReportRefused, match="dismissal_needs_words"):
        actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note=" ", at=now)
    actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note="dijawab", at=now)
    quiet.refresh_from_db()
    assert (quiet.state, quiet.closed_at) == ("DISMISSED", now)


def test_the_highest_grade_is_dismissed_by_two_persons(
    urgent: Report, worker: Actor, supervisor: Actor, now: datetime
) -> None:
    with pytest.raises(rules.ReportRefused, match="dismissal_needs_second_person"):
        actions.dismiss(actor=worker, ref=urgent.ref, reason="PRANK", note="iseng", at=now)
    actions.ask_dismissal(actor=worker, ref=urgent.ref, reason="PRANK", note="iseng", at=now)
    with pytest.raises(OutOfSight):
        actions.confirm_dismissal(actor=worker, ref=urgent.ref, at=now)
    actions.confirm_dismissal(actor=supervisor, ref=urgent.ref, at=now)
    urgent.refresh_from_db()
    assert urgent.state == "DISMISSED"


def test_an_ending_waits_for_the_second_person_and_not_for_the_one_who_asked(
    urgent: Report, worker: Actor, supervisor: Actor, now: datetime
) -> None:
    actions.ask_dismissal(actor=worker, ref=urgent.ref, reason="PRANK", note="iseng", at=now)
    assert [i.kind for i in queries.waiting(supervisor, at=now)] == ["waiting_confirm_dismissal"]
    assert queries.waiting(worker, at=now) == []


def test_a_supervisor_who_asked_cannot_confirm(
    urgent: Report, supervisor: Actor, head: Actor, now: datetime
) -> None:
    actions.ask_dismissal(actor=supervisor, ref=urgent.ref, reason="PRANK", note="iseng", at=now)
    with pytest.raises(rules.ReportRefused, match="same_person_twice"):
        actions.confirm_dismissal(actor=supervisor, ref=urgent.ref, at=now)
    actions.refuse_dismissal(actor=head, ref=urgent.ref, at=now)
    urgent.refresh_from_db()
    assert (urgent.state, urgent.dismiss_reason) == ("IN_REVIEW", "")


def test_a_dismissed_report_comes_back_with_its_history(
    quiet: Report, worker: Actor, supervisor: Actor, now: datetime
) -> None:
    actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note="ok", at=now)
    actions.reopen_report(actor=supervisor, ref=quiet.ref, reason="kabar baru", at=now)
    quiet.refresh_from_db()
    assert (quiet.state, quiet.closed_at) == ("IN_REVIEW", None)
    assert "report.dismissed" in _verbs(quiet)


def test_a_dispatch_is_a_row_of_moments_in_order(
    urgent: Report, worker: Actor, now: datetime
) -> None:
    actions.plan_outreach(actor=worker, ref=urgent.ref, at=now)
    row = actions.send_out(
        actor=worker, ref=urgent.ref, who="Contoh Pendamping", left_at=now, at=now
    )
    with pytest.raises(rules.ReportRefused, match="moments_out_of_order"):
        actions.record_arrival(
            actor=worker,
            ref=urgent.ref,
            dispatch=row.pk,
            arrived_at=now - timedelta(minutes=1),
            at=now,
        )
    later = now + timedelta(hours=13)
    actions.record_arrival(
        actor=worker,
        ref=urgent.ref,
        dispatch=row.pk,
        arrived_at=later,
        at=later,
        reason="jalan putus",
    )
    clock = Clock.objects.get(about=urgent.ref, code="K7")
    assert clock.breached_at == now + timedelta(hours=12)
    assert clock.breach_reason == "jalan putus"
    actions.record_safe(actor=worker, ref=urgent.ref, dispatch=row.pk, safe_at=later, at=later)
    assert Entry.objects.filter(verb="dispatch.person_safe").exists()


STEPS = sorted({step.name for step in REPORT.steps if not step.by_system})


@pytest.mark.parametrize("step", STEPS)
def test_a_reader_of_summaries_can_take_no_step(
    urgent: Report, coordinator: Actor, step: str
) -> None:
    """The coordinator sees that the report exists; every step loads with the permission it needs."""
    assert queries.report(coordinator, urgent.ref, Permission.READ_REPORT_SUMMARY)
    with pytest.raises(OutOfSight):
        queries.report(coordinator, urgent.ref, REPORT.needs(step))


def _calls(ref: str, now: datetime) -> dict[str, Callable[[Actor], object]]:
    return {
        "take": lambda a: actions.take(actor=a, ref=ref, at=now),
        "regrade": lambda a: actions.regrade(actor=a, ref=ref, grade="LOW", reason="x", at=now),
        "ask_back": lambda a: actions.ask_back(actor=a, ref=ref, body="x", at=now),
        "reply": lambda a: actions.reply(actor=a, ref=ref, body="x", at=now),
        "accept": lambda a: actions.accept_report(actor=a, ref=ref, at=now),
        "pass_to_desk": lambda a: actions.pass_to_desk(
            actor=a, ref=ref, desk_code="rsud-meja", reason="x", at=now
        ),
        "pass_outside": lambda a: actions.pass_outside(
            actor=a, ref=ref, authority="x", reason="x", at=now
        ),
        "merge": lambda a: actions.merge(actor=a, ref=ref, into=ref, at=now),
        "dismiss": lambda a: actions.dismiss(actor=a, ref=ref, reason="PRANK", note="x", at=now),
        "ask_dismissal": lambda a: actions.ask_dismissal(
            actor=a, ref=ref, reason="PRANK", note="x", at=now
        ),
        "confirm_dismissal": lambda a: actions.confirm_dismissal(actor=a, ref=ref, at=now),
        "refuse_dismissal": lambda a: actions.refuse_dismissal(actor=a, ref=ref, at=now),
        "reopen_report": lambda a: actions.reopen_report(actor=a, ref=ref, reason="x", at=now),
        "dispatch": lambda a: actions.send_out(actor=a, ref=ref, who="x", left_at=now, at=now),
        "plan_outreach": lambda a: actions.plan_outreach(actor=a, ref=ref, at=now),
        "start_clock": lambda a: actions.start_clock(
            actor=a, ref=ref, code="L1", starts_at=now, at=now
        ),
    }


@pytest.mark.parametrize("who", ["stranger", "coordinator", "admin", "doctor"])
def test_without_standing_no_act_is_possible_and_nothing_is_written(
    urgent: Report, now: datetime, who: str, request: pytest.FixtureRequest
) -> None:
    actor = request.getfixturevalue(who)
    before = Entry.objects.count()
    for name, call in _calls(urgent.ref, now).items():
        with pytest.raises(OutOfSight):
            call(actor)
            pytest.fail(f"{who} could {name}")
    assert Entry.objects.count() == before


def test_a_decided_report_takes_no_further_step(
    quiet: Report, worker: Actor, now: datetime
) -> None:
    actions.pass_outside(actor=worker, ref=quiet.ref, authority="x", reason="x", at=now)
    with pytest.raises(StepRefused):
        actions.take(actor=worker, ref=quiet.ref, at=now)


def test_the_queue_puts_unanswered_danger_above_every_overdue_clock(
    received: Callable[..., Report], worker: Actor, now: datetime
) -> None:
    late = received("Selamat siang, mau tanya jam buka kantor.", at=now - timedelta(days=30))
    fresh = received()
    assert [r.ref for r in queries.queue(worker)] == [fresh.ref, late.ref]
    actions.take(actor=worker, ref=fresh.ref, at=now)
    assert [r.ref for r in queries.queue(worker)] == [late.ref, fresh.ref]
