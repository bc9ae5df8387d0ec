"""What can happen to a case and a referral: state, trail and notice; refusals; strangers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from naungan.audit.models import Entry
from naungan.casework import actions, queries, rules
from naungan.casework.models import Case, Referral
from naungan.casework.rules import CASE, REFERRAL, Permission
from naungan.clocks.models import Clock
from naungan.intake import rules as intake_rules
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.workflow import StepRefused
from naungan.notices.models import Notice
from tests.conftest import Regency

P = Permission


def test_a_case_grows_out_of_a_report_and_nothing_is_copied(
    case: Case, worker: Actor, now: datetime
) -> None:
    assert case.state == "REGISTERED"
    assert case.report.state == "ACCEPTED"
    assert (case.risk, case.area) == (case.report.grade, case.report.area)
    assert case.safe_contact == "jangan telepon malam"
    assert not [f for f in Case._meta.get_fields() if f.name == "story"]
    assert queries.sheet(worker, case)["story"] == case.report.story


def test_two_officers_at_once_make_one_case(
    case: Case, colleague: Actor, worker: Actor, now: datetime
) -> None:
    with pytest.raises(intake_rules.AlreadyTaken) as taken:
        actions.open_case(actor=colleague, report_ref=case.report.ref, at=now)
    assert taken.value.worker_id == worker.worker_id
    assert Case.objects.count() == 1


def test_assessing_keeps_every_assessment_and_moves_the_case(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    assert assessed.state == "ASSESSED"
    actions.assess(
        actor=worker,
        ref=assessed.ref,
        risk="LOW",
        risks="reda",
        needs="sekolah",
        own_words="",
        at=now + timedelta(days=3),
    )
    assert assessed.assessments.count() == 2
    assert queries.sheet(worker, queries.case(worker, assessed.ref, P.READ_RISK))["risks"] == "reda"
    with pytest.raises(rules.CaseRefused, match="assessment_incomplete"):
        actions.assess(
            actor=worker, ref=assessed.ref, risk="LOW", risks=" ", needs="", own_words="", at=now
        )


def test_refer_case_moves_it_records_it_and_tells_the_desk(
    regency: Regency, referral: Referral, now: datetime
) -> None:
    assert referral.case.state == "IN_SERVICE"
    assert referral.due_at == now + timedelta(hours=24)
    facts = Entry.objects.get(verb="case.referred").facts
    assert facts == {
        "referral": referral.ref,
        "to": "rsud-meja",
        "ground": "CONSENT",
        "opens": "IDN,MED",
    }
    notice = Notice.objects.get(kind="referral.received")
    assert (notice.about, notice.desk_id) == (referral.ref, regency.hospital_desk.pk)


def test_a_referral_names_its_ground(
    assessed: Case, worker: Actor, now: datetime, keys: Iterator[str]
) -> None:
    common = {"actor": worker, "ref": assessed.ref, "opens": [], "at": now}
    with pytest.raises(rules.CaseRefused, match="ground_note_missing"):
        actions.refer_case(
            **common, to_desk="rsud-meja", reason="x", ground="IMMEDIATE_DANGER", key=next(keys)
        )
    with pytest.raises(rules.CaseRefused, match="reason_missing"):
        actions.refer_case(
            **common, to_desk="rsud-meja", reason=" ", ground="CONSENT", key=next(keys)
        )
    with pytest.raises(rules.CaseRefused, match="already_lead"):
        actions.refer_case(
            **common, to_desk="uptd-ppa-meja", reason="x", ground="CONSENT", key=next(keys)
        )


def test_the_database_itself_refuses_a_ground_without_words(referral: Referral) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Referral.objects.filter(pk=referral.pk).update(ground="BEST_INTERESTS", ground_note="")


def test_the_same_form_sent_twice_is_one_referral(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    sent = [
        actions.refer_case(
            actor=worker,
            ref=assessed.ref,
            to_desk="rsud-meja",
            reason="x",
            ground="CONSENT",
            opens=[],
            key="same-key",
            at=now,
        )
        for _ in range(2)
    ]
    assert sent[0].pk == sent[1].pk
    with pytest.raises(rules.CaseRefused, match="referral_already_open"):
        actions.refer_case(
            actor=worker,
            ref=assessed.ref,
            to_desk="rsud-meja",
            reason="x",
            ground="CONSENT",
            opens=[],
            key="other-key",
            at=now,
        )


def test_the_hospital_sees_a_case_only_while_it_is_referred(
    assessed: Case, worker: Actor, doctor: Actor, now: datetime, keys: Iterator[str]
) -> None:
    assert not queries.cases(doctor, P.READ_CASE_SUMMARY).exists()
    referral = actions.refer_case(
        actor=worker,
        ref=assessed.ref,
        to_desk="rsud-meja",
        reason="visum",
        ground="CONSENT",
        opens=["IDN", "MED"],
        key=next(keys),
        at=now,
    )
    assert queries.cases(doctor, P.READ_CASE_SUMMARY).get().ref == assessed.ref
    assert not queries.cases(doctor, P.READ_IDENTITY).exists()

    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    sheet = queries.sheet(doctor, queries.case(doctor, assessed.ref, P.READ_IDENTITY))
    assert sheet["survivor_name"] == "Contoh Rimba"
    assert not sheet.shows("story") and sheet["story"] is None
    assert not sheet.shows("reporter") and not sheet.shows("shelter")
    assert not queries.cases(doctor, P.READ_STORY).exists()

    actions.report_back(actor=doctor, ref=referral.ref, answer="selesai", at=now)
    assert not queries.cases(doctor, P.READ_CASE_SUMMARY).exists()


def test_declining_says_why_and_closes_the_file_at_once(
    referral: Referral, doctor: Actor, now: datetime
) -> None:
    with pytest.raises(rules.CaseRefused, match="reason_missing"):
        actions.decline_referral(actor=doctor, ref=referral.ref, reason=" ", at=now)
    actions.decline_referral(actor=doctor, ref=referral.ref, reason="tidak ada BPJS", at=now)
    referral.refresh_from_db()
    assert (referral.state, referral.ended_at, referral.answer) == (
        "REFERRAL_DECLINED",
        now,
        "tidak ada BPJS",
    )
    assert not queries.cases(doctor, P.READ_CASE_SUMMARY).exists()
    assert Notice.objects.filter(kind="referral.declined").exists()


def test_silence_returns_a_referral_visibly(
    referral: Referral, worker: Actor, doctor: Actor, now: datetime
) -> None:
    assert actions.return_silent_referrals(at=referral.due_at) == 0
    late = referral.due_at + timedelta(minutes=1)
    assert actions.return_silent_referrals(at=late) == 1
    assert not queries.cases(doctor, P.READ_CASE_SUMMARY).exists()
    kinds = [item.kind for item in queries.waiting(worker, at=late)]
    assert "waiting_silent_referral" in kinds
    assert Entry.objects.filter(verb="referral.returned").exists()
    clock = Clock.objects.get(about=referral.ref)
    assert (clock.breached_at, clock.stopped_at) == (referral.due_at, late)
    actions.note_return(actor=worker, ref=referral.ref, at=late)
    kinds = [item.kind for item in queries.waiting(worker, at=late)]
    assert "waiting_silent_referral" not in kinds


def test_a_question_gives_the_word_back_and_stops_the_silence(
    referral: Referral, worker: Actor, doctor: Actor, now: datetime
) -> None:
    actions.question_referral(actor=doctor, ref=referral.ref, body="Siapa yang antar?", at=now)
    assert actions.return_silent_referrals(at=now + timedelta(days=9)) == 0
    actions.answer_question(actor=worker, ref=referral.ref, body="Pendamping", at=now)
    referral.refresh_from_db()
    assert referral.state == "REFERRAL_SENT"
    assert [m.body for m in referral.messages.order_by("pk")] == ["Siapa yang antar?", "Pendamping"]


def test_revoking_closes_the_file_with_its_commit(
    referral: Referral, worker: Actor, doctor: Actor, now: datetime
) -> None:
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    assert queries.cases(doctor, P.READ_IDENTITY).exists()
    actions.revoke_referral(actor=worker, ref=referral.ref, reason="persetujuan dicabut", at=now)
    assert not queries.cases(doctor, P.READ_CASE_SUMMARY).exists()


def test_a_desk_that_accepted_may_record_its_service(
    referral: Referral, doctor: Actor, now: datetime
) -> None:
    with pytest.raises(OutOfSight):
        actions.record_service(
            actor=doctor,
            ref=referral.case.ref,
            code="SERVICE_HEALTH",
            status="SERVICE_DONE",
            given_at=now,
            at=now,
        )
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    actions.record_service(
        actor=doctor,
        ref=referral.case.ref,
        code="SERVICE_HEALTH",
        status="SERVICE_DONE",
        given_at=now,
        at=now,
    )
    assert [s.code for s in queries.services(referral.case)] == ["SERVICE_HEALTH"]


def test_mediation_is_refused_for_trafficking_and_sexual_violence(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    actions.name_kinds(actor=worker, ref=assessed.ref, kinds=["TPPO", "AMPK"], at=now)
    with pytest.raises(rules.CaseRefused, match="mediation_forbidden"):
        actions.record_service(
            actor=worker, ref=assessed.ref, code="F5", status="SERVICE_DONE", given_at=now, at=now
        )


def test_refused_and_missing_services_are_explained(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    with pytest.raises(rules.CaseRefused, match="service_note_missing"):
        actions.record_service(
            actor=worker,
            ref=assessed.ref,
            code="SERVICE_EDUCATION",
            status="SERVICE_UNAVAILABLE",
            given_at=now,
            at=now,
        )
    with pytest.raises(rules.CaseRefused, match="moment_in_future"):
        actions.record_service(
            actor=worker,
            ref=assessed.ref,
            code="SERVICE_EDUCATION",
            status="SERVICE_DONE",
            given_at=now + timedelta(hours=1),
            at=now,
        )


def test_closing_takes_two_persons_and_no_open_referral(
    referral: Referral, worker: Actor, supervisor: Actor, doctor: Actor, now: datetime
) -> None:
    ref = referral.case.ref
    close = {"actor": worker, "ref": ref, "reason": "SERVICES_COMPLETE", "at": now}
    with pytest.raises(rules.CaseRefused, match="closure_needs_words"):
        actions.ask_closure(**close, note=" ")
    with pytest.raises(rules.CaseRefused, match="open_referrals"):
        actions.ask_closure(**close, note="selesai")
    actions.decline_referral(actor=doctor, ref=referral.ref, reason="penuh", at=now)
    actions.record_service(
        actor=worker, ref=ref, code="SERVICE_HEALTH", status="SERVICE_RUNNING", given_at=now, at=now
    )
    with pytest.raises(rules.CaseRefused, match="unsettled_services"):
        actions.ask_closure(**close, note="selesai")
    actions.ask_closure(**close, note="selesai", unsettled_note="dilanjutkan puskesmas")
    with pytest.raises(OutOfSight):
        actions.confirm_closure(actor=worker, ref=ref, at=now)
    actions.confirm_closure(actor=supervisor, ref=ref, at=now)
    case = Case.objects.get(ref=ref)
    assert (case.state, case.closed_at) == ("CLOSED", now)
    assert not Clock.objects.filter(about=ref, met_at=None, stopped_at=None).exists()
    with pytest.raises(StepRefused):
        actions.monitor(actor=worker, ref=ref, at=now)


def test_a_supervisor_who_asked_for_the_closing_cannot_confirm_it(
    assessed: Case, supervisor: Actor, head: Actor, now: datetime
) -> None:
    actions.ask_closure(
        actor=supervisor, ref=assessed.ref, reason="MOVED_AWAY", note="pindah", at=now
    )
    with pytest.raises(rules.CaseRefused, match="same_person_twice"):
        actions.confirm_closure(actor=supervisor, ref=assessed.ref, at=now)
    actions.refuse_closure(actor=head, ref=assessed.ref, reason="belum dikunjungi", at=now)
    assessed.refresh_from_db()
    assert assessed.state == "IN_SERVICE"


def test_the_database_itself_refuses_a_closing_by_one_person(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=assessed.pk).update(
            state="CLOSED",
            closed_at=now,
            closure_asked_by_id=worker.worker_id,
            closure_confirmed_by_id=worker.worker_id,
        )


def test_reopening_is_the_same_case(
    assessed: Case, worker: Actor, supervisor: Actor, now: datetime
) -> None:
    actions.ask_closure(actor=worker, ref=assessed.ref, reason="MOVED_AWAY", note="x", at=now)
    actions.confirm_closure(actor=supervisor, ref=assessed.ref, at=now)
    actions.reopen(actor=supervisor, ref=assessed.ref, reason="kejadian baru", at=now)
    assessed.refresh_from_db()
    assert (assessed.state, assessed.closed_at) == ("ASSESSED", None)
    assert Case.objects.count() == 1


def test_after_care_is_planned_by_the_standard_and_waits_beyond_the_closing(
    assessed: Case, worker: Actor, supervisor: Actor, now: datetime
) -> None:
    actions.plan_after_care(actor=worker, ref=assessed.ref, since=now, at=now, what="kunjungan")
    due = [row.due_at for row in queries.follow_ups(assessed)]
    assert [(d - now).days for d in due] == [14, 30, 90]
    actions.ask_closure(actor=worker, ref=assessed.ref, reason="MOVED_AWAY", note="x", at=now)
    actions.confirm_closure(actor=supervisor, ref=assessed.ref, at=now)
    kinds = [i.kind for i in queries.waiting(worker, at=now + timedelta(days=12))]
    assert kinds == ["waiting_follow_up"]
    row = queries.follow_ups(assessed)[0]
    actions.record_follow_up(
        actor=worker, ref=assessed.ref, follow_up=row.pk, found="baik", done_at=now, at=now
    )
    assert Entry.objects.filter(verb="follow_up.done").exists()


def test_reading_a_file_leaves_its_trace(case: Case, worker: Actor, now: datetime) -> None:
    actions.read_case(actor=worker, ref=case.ref, at=now)
    actions.read_case(actor=worker, ref=case.ref, at=now + timedelta(minutes=1))
    seen = queries.seen_by(case, at=now + timedelta(hours=1))
    assert [(s.worker_id, s.times) for s in seen] == [(worker.worker_id, 2)]


def test_handing_on_a_case_moves_the_sight(
    assessed: Case,
    worker: Actor,
    colleague: Actor,
    supervisor: Actor,
    stranger: Actor,
    now: datetime,
) -> None:
    with pytest.raises(rules.CaseRefused, match="not_of_this_desk"):
        actions.assign(
            actor=supervisor, ref=assessed.ref, worker_id=stranger.worker_id or 0, at=now
        )
    actions.assign(actor=supervisor, ref=assessed.ref, worker_id=colleague.worker_id or 0, at=now)
    assert queries.cases(colleague, P.READ_IDENTITY).exists()
    assert not queries.cases(worker, P.READ_IDENTITY).exists()


def test_a_silent_case_is_found_by_its_clock(assessed: Case, worker: Actor, now: datetime) -> None:
    running = Clock.objects.get(about=assessed.ref, code="K9", met_at=None, stopped_at=None)
    assert assessed.next_due_at == running.due_at
    late = now + timedelta(days=20)
    assert "waiting_case_clock" in [i.kind for i in queries.waiting(worker, at=late)]


CASE_STEPS = sorted({step.name for step in CASE.steps})


@pytest.mark.parametrize("step", CASE_STEPS)
def test_a_reader_of_summaries_can_take_no_step(
    assessed: Case, coordinator: Actor, step: str
) -> None:
    assert queries.case(coordinator, assessed.ref, P.READ_CASE_SUMMARY)
    with pytest.raises(OutOfSight):
        queries.case(coordinator, assessed.ref, CASE.needs(step))


def test_the_coordinator_counts_and_reads_no_names(assessed: Case, coordinator: Actor) -> None:
    sheet = queries.sheet(coordinator, assessed)
    assert sheet.open_names == {name for name, p in rules.SHEET.items() if p == P.READ_CASE_SUMMARY}
    values = [row.value for row in sheet if row.value]
    assert "Contoh Rimba" not in str(values)


def _case_calls(ref: str, now: datetime) -> dict[str, Callable[[Actor], object]]:
    return {
        "read": lambda a: actions.read_case(actor=a, ref=ref, at=now),
        "assess": lambda a: actions.assess(
            actor=a, ref=ref, risk="LOW", risks="x", needs="x", own_words="", at=now
        ),
        "refer": lambda a: actions.refer_case(
            actor=a,
            ref=ref,
            to_desk="disdik-meja",
            reason="x",
            ground="CONSENT",
            opens=[],
            key="k",
            at=now,
        ),
        "serve": lambda a: actions.record_service(
            actor=a, ref=ref, code="SERVICE_HEALTH", status="SERVICE_DONE", given_at=now, at=now
        ),
        "monitor": lambda a: actions.monitor(actor=a, ref=ref, at=now),
        "person": lambda a: actions.add_person(
            actor=a, ref=ref, role="WITNESS", name="Contoh", at=now
        ),
        "field": lambda a: actions.write_field(actor=a, ref=ref, field="shelter", text="x", at=now),
        "note": lambda a: actions.add_note(actor=a, ref=ref, body="x", at=now),
        "kinds": lambda a: actions.name_kinds(actor=a, ref=ref, kinds=["KDRT"], at=now),
        "assign": lambda a: actions.assign(actor=a, ref=ref, worker_id=1, at=now),
        "clock": lambda a: actions.start_clock(actor=a, ref=ref, code="L1", starts_at=now, at=now),
        "met": lambda a: actions.meet_clock(actor=a, ref=ref, code="K9", at=now),
        "follow up": lambda a: actions.plan_follow_up(
            actor=a, ref=ref, due_at=now + timedelta(days=1), what="x", at=now
        ),
        "after care": lambda a: actions.plan_after_care(
            actor=a, ref=ref, since=now, what="x", at=now
        ),
        "ask closure": lambda a: actions.ask_closure(
            actor=a, ref=ref, reason="MOVED_AWAY", note="x", at=now
        ),
        "confirm": lambda a: actions.confirm_closure(actor=a, ref=ref, at=now),
        "refuse": lambda a: actions.refuse_closure(actor=a, ref=ref, reason="x", at=now),
        "reopen": lambda a: actions.reopen(actor=a, ref=ref, reason="x", at=now),
    }


@pytest.mark.parametrize("who", ["stranger", "admin", "officer"])
def test_without_standing_no_act_on_a_case_is_possible(
    referral: Referral, now: datetime, who: str, request: pytest.FixtureRequest
) -> None:
    actor = request.getfixturevalue(who)
    before = Entry.objects.count()
    for name, call in _case_calls(referral.case.ref, now).items():
        with pytest.raises(OutOfSight):
            call(actor)
            pytest.fail(f"{who} could {name}")
    assert Entry.objects.count() == before


@pytest.mark.parametrize("who", ["stranger", "admin", "officer", "coordinator", "colleague"])
def test_without_standing_no_act_on_a_referral_is_possible(
    referral: Referral, now: datetime, who: str, request: pytest.FixtureRequest
) -> None:
    actor, ref = request.getfixturevalue(who), referral.ref
    calls: list[Callable[[], object]] = [
        lambda: actions.accept_referral(actor=actor, ref=ref, at=now),
        lambda: actions.decline_referral(actor=actor, ref=ref, reason="x", at=now),
        lambda: actions.question_referral(actor=actor, ref=ref, body="x", at=now),
        lambda: actions.answer_question(actor=actor, ref=ref, body="x", at=now),
        lambda: actions.report_back(actor=actor, ref=ref, answer="x", at=now),
        lambda: actions.revoke_referral(actor=actor, ref=ref, reason="x", at=now),
        lambda: actions.note_return(actor=actor, ref=ref, at=now),
    ]
    assert len(calls) == len({s.name for s in REFERRAL.steps if not s.by_system})
    for call in calls:
        with pytest.raises(OutOfSight):
            call()
            pytest.fail(f"{who} could act on the referral")


def test_the_sender_cannot_answer_for_the_receiver(
    referral: Referral, worker: Actor, now: datetime
) -> None:
    with pytest.raises(OutOfSight):
        actions.accept_referral(actor=worker, ref=referral.ref, at=now)


def test_with_the_appointment_ends_the_sight_whoever_leads_the_file(
    referral: Referral, regency: Regency, worker: Actor, now: datetime
) -> None:
    assert queries.cases(worker, P.READ_IDENTITY).exists()
    regency.worker_row.appointments.update(ends_on=(now - timedelta(days=1)).date())
    gone = regency.actor(regency.worker_row, now)
    for permission in Permission:
        assert not queries.cases(gone, permission).exists()
        assert not queries.referrals(gone, permission).exists()


WHO = [
    "worker",
    "colleague",
    "supervisor",
    "head",
    "doctor",
    "officer",
    "coordinator",
    "admin",
    "stranger",
]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("accepted", [False, True])
def test_list_single_row_and_sheet_agree_for_every_permission(
    referral: Referral,
    doctor: Actor,
    now: datetime,
    who: str,
    accepted: bool,
    request: pytest.FixtureRequest,
) -> None:
    """The agreement table: what a list shows, one row opens, `granted` says and the sheet holds."""
    if accepted:
        actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    actor, case = request.getfixturevalue(who), referral.case
    held = queries.granted(actor, case)
    for permission in Permission:
        listed = queries.cases(actor, permission).filter(pk=case.pk).exists()
        assert listed == (permission in held), (who, permission)
        try:
            queries.case(actor, case.ref, permission)
            opened = True
        except OutOfSight:
            opened = False
        assert opened == listed, (who, permission)
    sheet = queries.sheet(actor, case)
    assert sheet.open_names == {name for name, p in rules.SHEET.items() if p in held}
    assert all(row.value is None for row in sheet if row.withheld)
