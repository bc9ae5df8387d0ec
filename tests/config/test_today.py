"""*Hari ini*: what waits for one person, in the order in which it matters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from naungan.casework import actions
from naungan.casework.models import Case, Referral
from naungan.config import today
from naungan.intake import actions as intake
from naungan.intake.models import Report
from naungan.kit.actor import Actor
from tests.casework.conftest import assessed as assessed
from tests.casework.conftest import case as case
from tests.casework.conftest import referral as referral
from tests.conftest import Regency, SignIn
from tests.intake.conftest import DANGER

TODAY = "/kerja/"


def reported(worker: Actor, at: datetime, key: str) -> Report:
    report = intake.receive_report(
        actor=worker, channel="PHONE", content={"story": DANGER}, key=key, at=at
    ).report
    assert report is not None
    return report


def test_unanswered_danger_stands_above_a_visit_that_is_hours_late(
    assessed: Case, worker: Actor, now: datetime, keys: Iterator[str]
) -> None:
    actions.plan_follow_up(
        actor=worker, ref=assessed.ref, due_at=now + timedelta(hours=1), what="dijenguk", at=now
    )
    late = now + timedelta(hours=8)
    report = reported(worker, late, next(keys))
    rows = today.waiting(worker, at=late + timedelta(minutes=3))
    assert [row.ref for row in rows[:2]] == [report.ref, assessed.ref]
    assert rows[1].kind == "waiting_follow_up"


def test_nothing_waits_says_that_it_is_fine_to_rest(regency: Regency, signed_in: SignIn) -> None:
    body = signed_in("stranger").get(TODAY).content.decode()
    assert 'class="empty"' in body and 'class="rows"' not in body


def test_each_row_has_one_verb_and_only_the_first_is_filled(
    referral: Referral, worker: Actor, now: datetime, keys: Iterator[str], signed_in: SignIn
) -> None:
    for _ in range(3):
        report = reported(worker, now, next(keys))
        actions.open_case(actor=worker, report_ref=report.ref, at=now)
    body = signed_in("worker").get(TODAY).content.decode()
    rows = re.findall(r'<li class="row.*?</li>', body, flags=re.S)
    assert len(rows) == 4
    assert all(row.count("<a ") == 1 and 'class="vh"' in row for row in rows)
    assert len(re.findall(r'class="btn btn--s"', body)) == 1


def test_what_others_owe_stands_in_its_own_part(referral: Referral, signed_in: SignIn) -> None:
    body = signed_in("worker").get(TODAY).content.decode()
    part = body.split('id="a-diam"')[1]
    assert referral.ref in part and "RSUD Muaradua" in part
    assert 'id="a-diam"' not in signed_in("doctor").get(TODAY).content.decode()


def test_the_page_names_nobody_and_tells_no_story(referral: Referral, signed_in: SignIn) -> None:
    for who in ("worker", "doctor", "supervisor", "coordinator"):
        body = signed_in(who).get(TODAY).content.decode()
        for secret in ("Contoh Rimba", "Contoh Tetangga", "0800", referral.reason, DANGER[:30]):
            assert secret not in body, (who, secret)


def test_who_is_on_call_reads_until_when(
    regency: Regency, signed_in: SignIn, now: datetime
) -> None:
    assert "#phone" not in signed_in("worker").get(TODAY).content.decode()
    regency.on_duty(regency.worker_row, now - timedelta(hours=1))
    assert "#phone" in signed_in("worker").get(TODAY).content.decode()
