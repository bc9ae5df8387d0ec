"""Two officers at once, two taps at once: real threads on a real database."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

import pytest
from django.db import connection

from naungan.audit.models import Entry
from naungan.casework import actions as casework
from naungan.casework.models import Case
from naungan.intake import actions as intake
from naungan.intake.models import Letter, Report
from naungan.intake.rules import AlreadyTaken
from naungan.kit.actor import Actor
from tests.conftest import Regency
from tests.intake.conftest import DANGER

pytestmark = pytest.mark.django_db(transaction=True)


def _together(*jobs: Callable[[], object]) -> list[object]:
    """Run the jobs at the same moment; what each returned or raised."""
    outcomes: list[object] = [None] * len(jobs)
    start = threading.Barrier(len(jobs))

    def run(place: int, job: Callable[[], object]) -> None:
        try:
            start.wait(10)
            outcomes[place] = job()
        except Exception as error:
            outcomes[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(place, job)) for place, job in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return outcomes


def _report(worker: Actor, now: datetime) -> Report:
    done = intake.receive_report(
        actor=worker, channel="PHONE", content={"story": DANGER}, key="once", at=now
    )
    assert done.report is not None
    return done.report


def test_two_concurrent_accepts_make_one_case_and_one_clear_already_taken(
    regency: Regency, worker: Actor, colleague: Actor, now: datetime
) -> None:
    report = _report(worker, now)
    outcomes = _together(
        lambda: casework.open_case(actor=worker, report_ref=report.ref, at=now),
        lambda: casework.open_case(actor=colleague, report_ref=report.ref, at=now),
    )
    assert Case.objects.count() == 1
    taken = [o for o in outcomes if isinstance(o, AlreadyTaken)]
    opened = [o for o in outcomes if isinstance(o, Case)]
    assert len(taken) == len(opened) == 1
    assert taken[0].worker_id == opened[0].lead_worker_id
    assert Entry.objects.filter(verb="case.opened").count() == 1


def test_two_concurrent_takes_give_one_holder(
    regency: Regency, worker: Actor, colleague: Actor, now: datetime
) -> None:
    report = _report(worker, now)
    outcomes = _together(
        lambda: intake.take(actor=worker, ref=report.ref, at=now),
        lambda: intake.take(actor=colleague, ref=report.ref, at=now),
    )
    assert sorted(type(o).__name__ for o in outcomes) == ["AlreadyTaken", "Report"]


def test_six_taps_at_once_are_one_letter_with_one_receipt(regency: Regency, now: datetime) -> None:
    outcomes = _together(
        *[
            lambda: intake.drop_report(content={"story": DANGER}, key="one-form", at=now)
            for _ in range(6)
        ]
    )
    assert Letter.objects.count() == 1
    assert {o.receipt for o in outcomes} == {outcomes[0].receipt}  # type: ignore[attr-defined]
    assert sum(o.is_new for o in outcomes) == 1  # type: ignore[attr-defined]


def test_the_operators_form_sent_twice_at_once_is_one_report(
    regency: Regency, worker: Actor, now: datetime
) -> None:
    outcomes = _together(*[lambda: _report(worker, now) for _ in range(4)])
    assert Report.objects.count() == 1
    assert {o.ref for o in outcomes} == {Report.objects.get().ref}  # type: ignore[attr-defined]


def test_worker_and_desk_open_the_same_letter_once(regency: Regency, now: datetime) -> None:
    intake.drop_report(content={"story": DANGER}, key="one-form", at=now)
    opened = _together(lambda: intake.open_letterbox(at=now), lambda: intake.open_letterbox(at=now))
    assert sorted(opened) == [0, 1]  # type: ignore[type-var]
    assert Report.objects.count() == 1
