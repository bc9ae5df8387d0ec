"""What can be asked of cases: two ways of asking agree, and parts are loaded only where opened."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from naungan.casework import actions, queries
from naungan.casework.models import Case, Referral
from naungan.casework.policy import CASE_ACCESS
from naungan.kit.actor import Actor
from tests.conftest import Regency

EVERYBODY = ("worker", "supervisor", "colleague", "doctor", "coordinator", "admin", "stranger")


@pytest.mark.parametrize("accepted", [False, True])
def test_what_is_asked_in_two_rounds_is_what_all_standings_add_up_to(
    referral: Referral, regency: Regency, doctor: Actor, now: datetime, accepted: bool
) -> None:
    if accepted:
        actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    for who in EVERYBODY:
        actor = regency.actor(getattr(regency, f"{who}_row"), now)
        standings = CASE_ACCESS.held(Case, actor, referral.case_id)
        assert CASE_ACCESS.permissions(Case, actor, referral.case_id) == CASE_ACCESS.granted(
            standings
        ), who


def test_a_part_that_is_not_granted_is_empty(
    referral: Referral, worker: Actor, doctor: Actor, now: datetime
) -> None:
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    case = referral.case
    hers = queries.case_file(doctor, case, at=now)
    assert [person.name for person in hers.people] == ["Contoh Rimba"]
    assert (hers.trail, hers.notes, hers.seen, hers.clocks, hers.referrals) == ((), (), (), (), ())
    assert [row.ref for row in hers.to_me] == [referral.ref]
    assert hers.next_step == "serve"
    whole = queries.case_file(worker, case, at=now)
    assert whole.leads and whole.trail and whole.clocks
    assert [row.ref for row in whole.referrals] == [referral.ref]


def test_witness_and_reporter_are_not_opened_by_a_referral_of_the_identity(
    referral: Referral, worker: Actor, doctor: Actor, now: datetime
) -> None:
    actions.add_person(
        actor=worker, ref=referral.case.ref, role="WITNESS", name="Contoh Saksi", at=now
    )
    actions.accept_referral(actor=doctor, ref=referral.ref, at=now)
    names = [row.name for row in queries.case_file(doctor, referral.case, at=now).people]
    assert names == ["Contoh Rimba"]
    names = [row.name for row in queries.case_file(worker, referral.case, at=now).people]
    assert names == ["Contoh Rimba", "Contoh Saksi"]


def test_who_asked_for_the_closing_has_no_button_to_confirm_it(
    assessed: Case, supervisor: Actor, head: Actor, now: datetime
) -> None:
    actions.ask_closure(
        actor=supervisor, ref=assessed.ref, reason="MOVED_AWAY", note="pindah", at=now
    )
    assessed.refresh_from_db()
    mine = {step.name for step in queries.open_steps(supervisor, assessed)}
    theirs = {step.name for step in queries.open_steps(head, assessed)}
    assert mine == set() and theirs == {"confirm_closure", "refuse_closure"}


def test_the_restart_of_the_silence_clock_is_no_news(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    told = [(entry.verb, entry.facts.get("clock")) for entry in queries.trail(assessed)]
    assert ("clock.started", "K9") not in told and ("clock.met", "K9") not in told
    actions.start_clock(actor=worker, ref=assessed.ref, code="L7", starts_at=now, at=now)
    assert ("clock.started", "L7") in [
        (entry.verb, entry.facts.get("clock")) for entry in queries.trail(assessed)
    ]


def test_a_visit_that_is_the_nearest_clock_waits_once(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    actions.plan_follow_up(
        actor=worker, ref=assessed.ref, due_at=now + timedelta(days=1), what="dijenguk", at=now
    )
    kinds = [item.kind for item in queries.waiting(worker, at=now)]
    assert kinds == ["waiting_follow_up"]


def test_what_lies_far_off_does_not_wait_today(
    assessed: Case, worker: Actor, now: datetime
) -> None:
    assert queries.waiting(worker, at=now) == []
    later = now + timedelta(days=8)
    assert [item.kind for item in queries.waiting(worker, at=later)] == ["waiting_case_clock"]


def test_what_others_owe_me_stands_apart_until_they_have_answered(
    referral: Referral, worker: Actor, doctor: Actor, now: datetime
) -> None:
    assert [row.ref for row in queries.waiting_for_others(worker)] == [referral.ref]
    assert queries.waiting_for_others(doctor) == []
    actions.report_back(
        actor=doctor,
        ref=actions.accept_referral(actor=doctor, ref=referral.ref, at=now).ref,
        answer="selesai",
        at=now,
    )
    assert queries.waiting_for_others(worker) == []
