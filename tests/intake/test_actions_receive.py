"""How a report comes in: once, on disk, graded, with its clock, its ladder and its trail."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from naungan.audit.models import Entry
from naungan.clocks.models import Clock
from naungan.intake import actions, queries, rules
from naungan.intake.models import Letter, Message, Report
from naungan.intake.rules import receipt
from naungan.notices.models import Notice
from tests.conftest import Regency
from tests.intake.conftest import DANGER, QUIET

KEY = "one-form-one-key"


def _drop(now: datetime, story: str = DANGER, key: str = KEY, **more: str) -> actions.Received:
    return actions.drop_report(content={"story": story, **more}, key=key, at=now)


def test_the_public_door_writes_one_letter_and_shows_a_receipt(
    regency: Regency, now: datetime
) -> None:
    done = _drop(now)
    assert done.is_new
    letter = Letter.objects.get()
    assert done.receipt not in (letter.receipt, letter.key_hash)
    assert not Report.objects.exists()


def test_a_double_tap_is_one_report_and_the_same_receipt(regency: Regency, now: datetime) -> None:
    first, second = _drop(now), _drop(now + timedelta(seconds=1))
    assert second.receipt == first.receipt
    assert not second.is_new
    actions.open_letterbox(at=now)
    third = _drop(now + timedelta(minutes=5))
    assert third.receipt == first.receipt
    actions.open_letterbox(at=now + timedelta(minutes=6))
    assert Report.objects.count() == 1


def test_a_story_written_anew_on_the_same_form_is_not_lost(regency: Regency, now: datetime) -> None:
    """She went back, changed her words and sent again: one report, and both texts are kept."""
    first = _drop(now)
    later = now + timedelta(minutes=2)
    second = _drop(later, story="Sudah pindah rumah, sekarang di dekat masjid.")
    assert (second.receipt, second.is_new) == (first.receipt, False)
    _drop(later, story="Sudah pindah rumah, sekarang di dekat masjid.")
    actions.open_letterbox(at=later)
    report = Report.objects.get()
    assert report.story == DANGER
    assert [m.body for m in report.messages.all()] == [
        "Sudah pindah rumah, sekarang di dekat masjid."
    ]


def test_an_opened_letter_becomes_a_graded_report_with_clock_ladder_trail_and_notice(
    regency: Regency, now: datetime
) -> None:
    regency.on_duty(regency.worker_row, now - timedelta(hours=1))
    _drop(now, place_text="dekat masjid", area_code="16.09.15.2001")
    assert actions.open_letterbox(at=now) == 1
    report = Report.objects.get()
    assert report.grade == report.proposed_grade == "HIGH"
    assert report.queue_rank == 0
    assert report.area == regency.village
    clock = Clock.objects.get(about=report.ref)
    assert (clock.code, clock.starts_at) == ("K1", now)
    assert report.next_due_at == clock.due_at
    assert [r.due_at - now for r in report.rungs.order_by("number")] == [
        timedelta(minutes=15),
        timedelta(minutes=30),
        timedelta(minutes=60),
    ]
    notice = Notice.objects.get()
    assert (notice.kind, notice.worker_id) == ("report.urgent", regency.worker_row.pk)
    entry = Entry.objects.get(verb="report.received")
    assert entry.facts == {"channel": "WEB", "grade": "HIGH"}
    assert Letter.objects.get().content == {}


def test_a_gap_in_the_roster_tells_the_whole_desk_and_is_recorded(
    regency: Regency, now: datetime
) -> None:
    _drop(now)
    actions.open_letterbox(at=now)
    assert Notice.objects.get().desk_id == regency.front.pk
    assert Entry.objects.filter(verb="duty.gap_found").count() == 1


def test_a_question_is_low_and_has_no_ladder(regency: Regency, now: datetime) -> None:
    _drop(now, story=QUIET)
    actions.open_letterbox(at=now)
    report = Report.objects.get()
    assert report.grade == "LOW"
    assert not report.rungs.exists()
    assert Clock.objects.get(about=report.ref).code == "K3"


def test_an_unknown_village_does_not_cost_the_report(regency: Regency, now: datetime) -> None:
    _drop(now, area_code="99.99.99.9999", place_text="rumah hijau")
    actions.open_letterbox(at=now)
    report = Report.objects.get()
    assert report.area is None
    assert report.place_text == "rumah hijau · 99.99.99.9999"


def test_a_letter_that_cannot_be_opened_blocks_no_other_and_loses_nothing(
    regency: Regency, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    Letter.objects.create(
        kind="REPORT", key_hash="k", receipt="r", content={"nonsense": "Contoh"}, arrived_at=now
    )
    _drop(now + timedelta(seconds=1))
    assert actions.open_letterbox(at=now + timedelta(seconds=2)) == 1
    assert Letter.objects.get(key_hash="k").content == {"nonsense": "Contoh"}
    assert "Contoh" not in caplog.text


def test_a_message_reaches_the_thread_and_wakes_the_desk(regency: Regency, now: datetime) -> None:
    done = _drop(now)
    shown = receipt.shown(done.receipt)
    assert actions.drop_message(typed_receipt=shown, body="Sudah di jalan", key="m1", at=now)
    assert actions.drop_message(typed_receipt=shown, body="Sudah di jalan", key="m1", at=now)
    actions.open_letterbox(at=now)
    assert Message.objects.get().body == "Sudah di jalan"
    assert Report.objects.get().reporter_wrote_at == now
    status = queries.public_status(shown)
    assert status is not None
    assert [words for _, words, _ in status.messages] == ["Sudah di jalan"]


def test_an_unknown_receipt_is_simply_unknown(regency: Regency, now: datetime) -> None:
    assert queries.public_status("0000-0000-0000-0000") is None
    assert queries.public_status("bukan kode") is None
    assert not actions.drop_message(typed_receipt="0000000000000000", body="x", key="m", at=now)
    assert not Letter.objects.exists()


def test_the_reporter_sees_the_clock_of_the_office_and_plain_words(
    regency: Regency, now: datetime
) -> None:
    done = _drop(now)
    before = queries.public_status(done.receipt)
    assert before is not None and before.state == "PUBLIC_RECEIVED"
    actions.open_letterbox(at=now)
    after = queries.public_status(done.receipt)
    assert after is not None
    assert after.answer_by == now + timedelta(minutes=15)


def test_the_operators_form_makes_the_same_record_and_counts_from_its_arrival(
    regency: Regency, worker: object, now: datetime
) -> None:
    came = now - timedelta(hours=2)
    done = actions.receive_report(
        actor=worker,  # type: ignore[arg-type]
        channel="LETTER",
        content={"story": QUIET, "reporter_name": "Contoh Pelapor"},
        key=KEY,
        received_at=came,
        at=now,
    )
    again = actions.receive_report(
        actor=worker,  # type: ignore[arg-type]
        channel="LETTER",
        content={"story": QUIET},
        key=KEY,
        received_at=came,
        at=now,
    )
    assert again.receipt == done.receipt
    assert not again.is_new
    report = Report.objects.get()
    assert (report.channel, report.received_at, report.recorded_at) == ("LETTER", came, now)
    assert Clock.objects.get(about=report.ref).starts_at == came


def test_nothing_arrives_tomorrow(regency: Regency, worker: object, now: datetime) -> None:
    with pytest.raises(rules.ReportRefused, match="moment_in_future"):
        actions.receive_report(
            actor=worker,  # type: ignore[arg-type]
            channel="PHONE",
            content={"story": QUIET},
            key=KEY,
            received_at=now + timedelta(minutes=1),
            at=now,
        )
