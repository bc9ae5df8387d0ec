"""A case, opened from the urgent report of the small regency."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from naungan.casework import actions
from naungan.casework.models import Case, Referral
from naungan.intake import actions as intake
from naungan.kit.actor import Actor
from tests.conftest import Regency
from tests.conftest import SignIn as SignIn
from tests.intake.conftest import DANGER


@pytest.fixture
def case(regency: Regency, worker: Actor, now: datetime, keys: Iterator[str]) -> Case:
    done = intake.receive_report(
        actor=worker,
        channel="PHONE",
        content={
            "story": DANGER,
            "area_code": "16.09.15.2001",
            "reporter_name": "Contoh Tetangga",
            "contact_way": "PHONE_CALL",
            "contact_value": "0800-0000-4477",
            "contact_words": "jangan telepon malam",
        },
        key=next(keys),
        at=now,
    )
    assert done.report is not None
    return actions.open_case(actor=worker, report_ref=done.report.ref, kinds=["AMPK"], at=now)


@pytest.fixture
def assessed(case: Case, worker: Actor, now: datetime) -> Case:
    actions.add_person(
        actor=worker, ref=case.ref, role="SURVIVOR", name="Contoh Rimba", age=9, sex="MALE", at=now
    )
    actions.assess(
        actor=worker,
        ref=case.ref,
        risk="HIGH",
        risks="ayah mengancam",
        needs="visum dan tempat aman",
        own_words="mau ikut tante",
        at=now,
    )
    case.refresh_from_db()
    return case


@pytest.fixture
def referral(assessed: Case, worker: Actor, now: datetime, keys: Iterator[str]) -> Referral:
    return actions.refer_case(
        actor=worker,
        ref=assessed.ref,
        to_desk="rsud-meja",
        reason="pemeriksaan",
        ground="CONSENT",
        opens=["IDN", "MED"],
        key=next(keys),
        at=now,
    )
