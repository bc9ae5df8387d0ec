"""One report through the whole house: read this first.

A neighbour's sentence comes in by the public form, reaches a desk, becomes a case, goes to the
hospital's desk, is answered, served and closed; at the end the trail is searched for the child's
name and the neighbour's words.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from naungan.audit.models import Entry
from naungan.casework import actions as casework
from naungan.casework import queries as cases
from naungan.casework.rules import Permission
from naungan.config import today
from naungan.config import worker as sweeper
from naungan.intake import actions as intake
from naungan.intake import queries as reports
from naungan.intake.models import Report
from naungan.intake.rules import receipt
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.notices.models import Notice
from tests.conftest import Regency

WORDS = (
    "Anak tetangga, Contoh Rimba, dipukul ayahnya tiap magrib. Tadi ayahnya teriak mau bunuh dia."
)


@pytest.mark.django_db
def test_a_report_travels_from_the_public_form_to_a_closed_case(
    regency: Regency,
    worker: Actor,
    colleague: Actor,
    supervisor: Actor,
    doctor: Actor,
    coordinator: Actor,
    stranger: Actor,
    now: datetime,
    keys: Iterator[str],
    settings: object,
    tmp_path: Path,
) -> None:
    settings.NOTICE_CHANNEL, settings.NOTICE_FOLDER = "file", tmp_path  # type: ignore[attr-defined]
    regency.on_duty(regency.worker_row, now - timedelta(hours=1))

    # 1. The public door: one letter, one receipt. Sent twice, it is still one.
    key = next(keys)
    sent = intake.drop_report(
        content={"story": WORDS, "area_code": "16.09.15.2001", "about": "CHILD"}, key=key, at=now
    )
    again = intake.drop_report(content={"story": WORDS}, key=key, at=now)
    assert (again.receipt, again.is_new) == (sent.receipt, False)
    shown = receipt.shown(sent.receipt)

    # 2. The worker opens the letter box: graded, clock and ladder running, the one on duty told.
    done = sweeper.sweep(at=now + timedelta(seconds=1))
    assert done["letters"] == 1 and done["told"] == 1
    report = Report.objects.get()
    assert report.grade == "HIGH"

    # 3. It stands first in Hari ini of the desk, and nobody else's.
    assert today.waiting(worker, at=now)[0].kind == "waiting_answer_report"
    assert today.waiting(stranger, at=now) == []
    assert reports.queue(stranger) == []

    # 4. Nobody answers for a quarter of an hour: the first rung fires.
    assert sweeper.sweep(at=now + timedelta(minutes=16))["rungs"] == 1

    # 5. An officer takes it and asks back; the reporter answers with her receipt.
    intake.take(actor=worker, ref=report.ref, at=now + timedelta(minutes=17))
    intake.ask_back(
        actor=worker, ref=report.ref, body="Rumah yang mana?", at=now + timedelta(minutes=18)
    )
    status = reports.public_status(shown)
    assert status is not None and status.state == "PUBLIC_QUESTION_FOR_YOU"
    intake.drop_message(
        typed_receipt=shown, body="Cat hijau", key=next(keys), at=now + timedelta(minutes=20)
    )
    sweeper.sweep(at=now + timedelta(minutes=20))
    report.refresh_from_db()
    assert report.state == "IN_REVIEW"

    # 6. Somebody goes; the child is seen.
    visit = intake.send_out(
        actor=worker,
        ref=report.ref,
        who="Contoh Pendamping",
        left_at=now + timedelta(minutes=25),
        at=now + timedelta(minutes=25),
    )
    intake.record_arrival(
        actor=worker,
        ref=report.ref,
        dispatch=visit.pk,
        arrived_at=now + timedelta(hours=1),
        at=now + timedelta(hours=1),
    )

    # 7. The report becomes a case; nothing is typed again.
    at = now + timedelta(hours=2)
    case = casework.open_case(actor=worker, report_ref=report.ref, kinds=["AMPK", "KDRT"], at=at)
    casework.add_person(
        actor=worker, ref=case.ref, role="SURVIVOR", name="Contoh Rimba", age=9, sex="MALE", at=at
    )
    casework.assess(
        actor=worker,
        ref=case.ref,
        risk="HIGH",
        risks="ancaman",
        needs="visum",
        own_words="takut pulang",
        at=at,
    )

    # 8. The hospital's desk is asked, on a named ground, for named parts of the file.
    referral = casework.refer_case(
        actor=worker,
        ref=case.ref,
        to_desk="rsud-meja",
        reason="visum dan perawatan",
        ground="IMMEDIATE_DANGER",
        ground_note="luka belum diperiksa",
        opens=["IDN", "MED"],
        key=next(keys),
        at=at,
    )
    assert [i.ref for i in today.waiting(doctor, at=at)] == [referral.ref]
    casework.accept_referral(actor=doctor, ref=referral.ref, at=at + timedelta(hours=1))
    casework.read_case(actor=doctor, ref=case.ref, at=at + timedelta(hours=1))
    sheet = cases.sheet(doctor, case)
    assert sheet["survivor_name"] == "Contoh Rimba"
    assert sheet["story"] is None

    # 9. The coordinator opens the same page: a count, a state, no names.
    assert cases.case_count(coordinator) == 1
    assert cases.sheet(coordinator, case)["survivor_name"] is None
    with pytest.raises(OutOfSight):
        cases.case(stranger, case.ref, Permission.READ_CASE_SUMMARY)

    # 10. The service is recorded, the referral answered; with that the doctor's sight ends.
    casework.record_service(
        actor=doctor,
        ref=case.ref,
        code="SERVICE_HEALTH",
        status="SERVICE_DONE",
        given_at=at + timedelta(hours=2),
        at=at + timedelta(hours=2),
    )
    casework.report_back(
        actor=doctor, ref=referral.ref, answer="sudah diperiksa", at=at + timedelta(hours=3)
    )
    with pytest.raises(OutOfSight):
        cases.case(doctor, case.ref, Permission.READ_CASE_SUMMARY)

    # 11. Follow-up, then closing: asked by one, confirmed by another.
    at = at + timedelta(days=14)
    casework.plan_follow_up(
        actor=worker, ref=case.ref, due_at=at + timedelta(days=1), what="kunjungan", at=at
    )
    visit_row = cases.follow_ups(case)[0]
    casework.record_follow_up(
        actor=worker,
        ref=case.ref,
        follow_up=visit_row.pk,
        found="anak sekolah lagi",
        done_at=at + timedelta(days=1),
        at=at + timedelta(days=1),
    )
    casework.ask_closure(
        actor=worker,
        ref=case.ref,
        reason="SERVICES_COMPLETE",
        note="aman di rumah tante",
        person_view="lega",
        at=at + timedelta(days=2),
    )
    assert "waiting_confirm_closure" in [
        i.kind for i in today.waiting(supervisor, at=at + timedelta(days=2))
    ]
    casework.confirm_closure(actor=supervisor, ref=case.ref, at=at + timedelta(days=3))
    case.refresh_from_db()
    assert case.state == "CLOSED"
    closed = reports.public_status(shown)
    assert closed is not None and closed.state == "PUBLIC_BEING_HANDLED"

    # 12. The trail tells the whole way, in codes. No name, no word of the story is in it, nor in
    # any notice, nor in anything that left the machine.
    verbs = [entry.verb for entry in cases.trail(case)]
    assert verbs[0] == "case.closed" and verbs[-1] == "report.received"
    sweeper.sweep(at=at + timedelta(days=3))
    written = "".join(str(vars(row)) for row in [*Entry.objects.all(), *Notice.objects.all()])
    written += "".join(path.read_text() + path.name for path in tmp_path.iterdir())
    for secret in ("Rimba", "dipukul", "magrib", "Cat hijau", "luka", "Contoh", sent.receipt):
        assert secret not in written
