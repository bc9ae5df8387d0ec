"""The outbox: content-free by type, claimed once, told through the policy, tried again."""

from __future__ import annotations

import inspect
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.db import models

from naungan.config import worker as sweeper
from naungan.intake.models import Report
from naungan.notices import actions, rules
from naungan.notices.channels import Folder
from naungan.notices.models import Notice
from naungan.notices.worker import claim, deliver
from tests.conftest import Regency


class Broken:
    """A mail server that is down."""

    def send(self, address: str) -> None:
        raise OSError


def test_a_notice_cannot_carry_text() -> None:
    assert not [f for f in Notice._meta.get_fields() if isinstance(f, models.TextField)]
    taken = set(inspect.signature(actions.enqueue).parameters)
    assert taken == {"kind", "about", "at", "desk_id", "agency_id", "role", "worker_id"}
    assert "{" not in rules.SUBJECT + rules.BODY and "%" not in rules.SUBJECT + rules.BODY


@pytest.mark.django_db
def test_only_who_may_see_the_record_is_told(
    regency: Regency, urgent: Report, now: datetime, tmp_path: Path
) -> None:
    Notice.objects.all().delete()
    for worker in (regency.worker_row, regency.stranger_row):
        actions.enqueue("report.urgent", about=urgent.ref, at=now, worker_id=worker.pk)
    assert deliver(at=now, resolve=sweeper.readers, channel=Folder(tmp_path)) == 2
    sent = [path.read_text() for path in tmp_path.iterdir()]
    assert len(sent) == 1
    assert "To: petugas@contoh.invalid" in sent[0]
    assert urgent.ref not in sent[0] and "Contoh" not in sent[0]


@pytest.mark.django_db
def test_who_lost_standing_between_enqueueing_and_sending_is_not_told(
    regency: Regency, urgent: Report, now: datetime
) -> None:
    notice = actions.enqueue("report.urgent", about=urgent.ref, at=now, desk_id=regency.front.pk)
    assert "petugas@contoh.invalid" in sweeper.readers(notice, now)
    regency.worker_row.appointments.update(ends_on=(now - timedelta(days=1)).date())
    assert "petugas@contoh.invalid" not in sweeper.readers(notice, now)


@pytest.mark.django_db
def test_a_notice_is_claimed_by_one_worker_and_freed_when_that_one_dies(
    regency: Regency, now: datetime
) -> None:
    actions.enqueue("report.received", about="L-X", at=now, desk_id=regency.front.pk)
    assert claim(now) is not None
    assert claim(now + timedelta(seconds=5)) is None
    assert claim(now + rules.CLAIM_LASTS + timedelta(seconds=1)) is not None


@pytest.mark.django_db
def test_a_failed_notice_is_tried_again_later_and_given_up_in_the_end(
    regency: Regency, urgent: Report, now: datetime
) -> None:
    Notice.objects.all().delete()
    notice = actions.enqueue("report.urgent", about=urgent.ref, at=now, desk_id=regency.front.pk)
    at = now
    for attempt in range(1, rules.MOST_ATTEMPTS + 1):
        assert deliver(at=at, resolve=sweeper.readers, channel=Broken()) == 0
        notice.refresh_from_db()
        assert notice.attempts == attempt
        at = notice.due_at + timedelta(seconds=1)
    assert notice.done_at is not None and notice.told == 0


@pytest.mark.django_db
def test_nothing_leaves_before_it_is_due(regency: Regency, now: datetime) -> None:
    actions.enqueue("report.received", about="L-X", at=now, desk_id=regency.front.pk)
    early = now - timedelta(seconds=1)
    assert deliver(at=early, resolve=lambda n, t: ["x@y"], channel=Broken()) == 0
    assert Notice.objects.get().attempts == 0
