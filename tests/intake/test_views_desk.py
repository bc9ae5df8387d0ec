"""The desk as a browser sees it: the queue, one report, every decision, the operator's form."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from naungan.audit.models import Entry
from naungan.clocks.models import Clock
from naungan.intake import actions
from naungan.intake.models import Dispatch, Message, Report
from naungan.intake.views.acts import ACTS
from naungan.kit.actor import Actor
from tests.conftest import Regency, SignIn
from tests.intake.conftest import DANGER, QUIET, field_of, text_of

QUEUE, DECIDED, NEW = "/kerja/laporan/", "/kerja/laporan/selesai/", "/kerja/laporan/baru/"
Receive = Callable[..., Report]


def page_of(report: Report) -> str:
    return f"{QUEUE}{report.ref}/"


def act(browser: Client, report: Report, word: str, **typed: Any) -> HttpResponse:
    return browser.post(f"{page_of(report)}{word}/", typed)


def moment(at: datetime) -> str:
    """As the browser's own control sends it."""
    return timezone.localtime(at).strftime("%Y-%m-%dT%H:%M")


def state_of(report: Report) -> str:
    return Report.objects.values_list("state", flat=True).get(pk=report.pk)


# --- the queue -----------------------------------------------------------------------------------


def test_unanswered_danger_stands_first_then_what_runs_out_first(
    received: Receive, signed_in: SignIn, now: datetime
) -> None:
    late = received(QUIET, at=now - timedelta(hours=1))
    early = received(QUIET, at=now - timedelta(days=1))
    danger = received(DANGER)
    body = text_of(signed_in("worker").get(QUEUE))
    places = [body.index(report.ref) for report in (danger, early, late)]
    assert places == sorted(places)
    assert "1 bahaya belum dijawab" in body


def test_a_letter_that_just_arrived_stands_in_the_queue(
    regency: Regency, signed_in: SignIn, now: datetime
) -> None:
    actions.drop_report(content={"story": DANGER}, key="k" * 32, at=now)
    assert "Situs" in text_of(signed_in("worker").get(QUEUE))
    assert Report.objects.count() == 1


def test_the_queue_shows_no_story_no_name_and_no_number(
    received: Receive, signed_in: SignIn
) -> None:
    received(DANGER, reporter_name="Contoh Tetangga", contact_value="0800-0000-1234")
    for who in ("worker", "coordinator"):
        body = text_of(signed_in(who).get(QUEUE))
        assert DANGER[:20] not in body and "Contoh Tetangga" not in body and "0800" not in body


def test_an_empty_queue_says_so(signed_in: SignIn) -> None:
    assert "Tidak ada yang menunggu di meja ini." in text_of(signed_in("worker").get(QUEUE))


def test_a_long_queue_shows_a_look_and_the_rest_behind_one_click(
    received: Receive, signed_in: SignIn
) -> None:
    for _ in range(27):
        received(QUIET)
    browser = signed_in("worker")
    assert browser.get(QUEUE).content.decode().count('class="row"') == 25
    assert browser.get(f"{QUEUE}?semua=1").content.decode().count('class="row"') == 27


def test_the_desk_of_another_office_sees_nothing(urgent: Report, signed_in: SignIn) -> None:
    browser = signed_in("stranger")
    assert urgent.ref not in text_of(browser.get(QUEUE))
    assert browser.get(page_of(urgent)).status_code == 404


def test_whoever_is_not_signed_in_is_led_to_the_door(urgent: Report) -> None:
    for path in (QUEUE, DECIDED, NEW, page_of(urgent)):
        assert Client().get(path).status_code == 302
    assert Client().post(f"{page_of(urgent)}ambil/").status_code == 302
    assert state_of(urgent) == "RECEIVED"


def test_decided_reports_leave_the_queue_and_stand_in_their_own_list(
    quiet: Report, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    browser = signed_in("worker")
    assert "Belum ada laporan yang diputus." in text_of(browser.get(DECIDED))
    actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note="jam 8", at=now)
    assert quiet.ref not in text_of(browser.get(QUEUE))
    decided = text_of(browser.get(DECIDED))
    assert quiet.ref in decided and "jam 8" not in decided
    assert quiet.ref not in text_of(signed_in("stranger").get(DECIDED))


# --- one report ----------------------------------------------------------------------------------


def test_the_officer_reads_the_whole_report_and_that_is_recorded(
    received: Receive, signed_in: SignIn
) -> None:
    report = received(DANGER, reporter_name="Contoh Tetangga", contact_value="0800-0000-1234")
    body = text_of(signed_in("worker").get(page_of(report)))
    for part in ("Contoh Tetangga", "0800-0000-1234", "Pulau Kemuning", "teriak mau"):
        assert part in body
    assert Entry.objects.filter(verb="report.read", about=report.ref).count() == 1


def test_the_coordinator_sees_that_there_is_a_report_and_reads_nothing(
    received: Receive, signed_in: SignIn
) -> None:
    report = received(DANGER, reporter_name="Contoh Tetangga", contact_value="0800-0000-1234")
    answer = signed_in("coordinator").get(page_of(report))
    body = text_of(answer)
    assert report.ref in body and "dirahasiakan" in body
    for secret in ("Contoh Tetangga", "0800", "teriak", "bunuh", "Pulau Kemuning"):
        assert secret not in body
    assert f'action="{page_of(report)}' not in answer.content.decode()


def test_marks_of_the_story_are_escaped_and_underlined(
    received: Receive, signed_in: SignIn
) -> None:
    report = received(f'<script>alert(1)</script> "x" & <b>{DANGER}</b>')
    body = signed_in("worker").get(page_of(report)).content.decode()
    assert "<script>alert" not in body and "<b>Tetangga" not in body
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in body
    assert re.search(r"<mark[^>]*>[^<]*bunuh", body)


def test_a_report_that_may_be_the_same_is_read_beside_and_merged_with_one_press(
    received: Receive, signed_in: SignIn
) -> None:
    first, second = received(DANGER), received(QUIET)
    browser = signed_in("worker")
    assert first.ref in text_of(browser.get(page_of(second)))
    beside = browser.get(f"{page_of(second)}?dengan={first.ref}")
    assert DANGER[:30] in text_of(beside) and QUIET[:20] in text_of(beside)
    assert field_of(beside, "into") == first.ref
    assert act(browser, second, "gabung", into=first.ref).status_code == 302
    assert state_of(second) == "MERGED"


@pytest.mark.parametrize("beside", ["L-0000-0000", "", "\x00", "'", "a" * 3000, "L-" + "é" * 9])
def test_a_comparison_with_what_is_not_there_is_the_page_itself(
    urgent: Report, signed_in: SignIn, beside: str
) -> None:
    answer = signed_in("worker").get(page_of(urgent), {"dengan": beside})
    assert answer.status_code == 200


def test_a_place_name_that_fits_several_villages_is_shown_with_all_of_them(
    regency: Regency, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    """Two villages of this regency are called Tanjung Sari."""
    report = actions.receive_report(
        actor=worker,
        channel="PHONE",
        content={"story": QUIET, "place_text": "desa Tanjung Sari"},
        key="k",
        at=now,
    ).report
    assert report is not None
    body = text_of(signed_in("worker").get(page_of(report)))
    assert "Tempat mana yang dimaksud?" in body
    assert len(set(re.findall(r"16\.09\.\d\d\.\d{4}", body))) >= 2
    report.refresh_from_db()
    assert report.area is None


# --- every decision ------------------------------------------------------------------------------

#: word -> what is typed, and the state it leads to. Each is right for an urgent, taken report.
RIGHT: dict[str, tuple[dict[str, str], str]] = {
    "kegentingan": ({"grade": "LOW", "reason": "salah sambung"}, "IN_REVIEW"),
    "tanya": ({"body": "Rumah yang mana?"}, "WAITING_REPORTER"),
    "balas": ({"body": "Terima kasih."}, "IN_REVIEW"),
    "teruskan": ({"desk_code": "unit-ppa-meja", "reason": "perlu polisi"}, "RECEIVED"),
    "teruskan-keluar": ({"authority": "Polres Lahat", "reason": "di luar wilayah"}, "PASSED_ON"),
    "usul-henti": ({"reason": "PRANK", "note": "iseng, sudah dicek"}, "DISMISSAL_ASKED"),
    "jangkau": ({}, "IN_REVIEW"),
    "berangkat": ({"who": "Contoh Pendamping"}, "IN_REVIEW"),
    "tenggat": ({"code": "L1"}, "IN_REVIEW"),
}


def filled(word: str, now: datetime) -> dict[str, str]:
    typed = dict(RIGHT[word][0])
    if word == "berangkat":
        typed["left_at"] = moment(now)
    if word == "tenggat":
        typed["starts_at"] = moment(now)
    return typed


def test_taking_a_report_makes_it_mine(urgent: Report, signed_in: SignIn) -> None:
    browser = signed_in("worker")
    answer = act(browser, urgent, "ambil")
    assert answer["Location"] == page_of(urgent)
    assert "Dipegang oleh Contoh Petugas" in text_of(browser.get(page_of(urgent)))


@pytest.mark.parametrize("word", RIGHT)
def test_a_decision_is_taken_and_said(
    taken: Report, signed_in: SignIn, now: datetime, word: str
) -> None:
    browser = signed_in("worker")
    answer = browser.post(f"{page_of(taken)}{word}/", filled(word, now), follow=True)
    assert answer.redirect_chain, text_of(answer)
    assert answer.status_code == 200
    assert 'role="status"' in answer.content.decode()
    assert state_of(taken) == RIGHT[word][1]


@pytest.mark.parametrize("word", ACTS)
@pytest.mark.parametrize("who", ["stranger", "coordinator", "admin", "doctor"])
def test_whoever_has_no_standing_can_decide_nothing(
    urgent: Report, signed_in: SignIn, now: datetime, who: str, word: str
) -> None:
    typed = filled(word, now) if word in RIGHT else {}
    answer = signed_in(who).post(f"{page_of(urgent)}{word}/", typed)
    if ACTS[word].form is None or word in RIGHT or who != "coordinator":
        assert answer.status_code == 404
    assert state_of(urgent) == "RECEIVED"
    assert not Message.objects.exists() and not Dispatch.objects.exists()
    assert Clock.objects.count() == 1


@pytest.mark.parametrize("word", [word for word, (typed, _) in RIGHT.items() if typed])
def test_a_decision_with_nothing_typed_is_asked_for_again_in_place(
    taken: Report, signed_in: SignIn, word: str
) -> None:
    answer = act(signed_in("worker"), taken, word)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert state_of(taken) == "IN_REVIEW"


@pytest.mark.parametrize(
    ("word", "typed", "sentence"),
    [
        ("kegentingan", {"grade": "LOW"}, "Menurunkan kegentingan perlu alasan."),
        ("gabung", {"into": "L-0000-0000"}, "Tidak ada laporan dengan nomor ini"),
        ("teruskan", {"desk_code": "uptd-ppa-meja", "reason": "x"}, "sudah di meja itu"),
        ("hentikan", {"reason": "PRANK", "note": "iseng"}, "dihentikan oleh dua orang"),
        ("ambil", {}, "Langkah ini tidak terbuka lagi."),
    ],
)
def test_a_refusal_says_why_and_keeps_what_was_typed(
    taken: Report, signed_in: SignIn, word: str, typed: dict[str, str], sentence: str
) -> None:
    answer = act(signed_in("worker"), taken, word, **typed)
    assert answer.status_code == 422
    assert sentence in text_of(answer)
    for value in typed.values():
        assert value in answer.content.decode()
    assert state_of(taken) == "IN_REVIEW"


def test_a_report_cannot_be_merged_with_itself(taken: Report, signed_in: SignIn) -> None:
    answer = act(signed_in("worker"), taken, "gabung", into=taken.ref.lower())
    assert answer.status_code == 422
    assert "tidak dapat digabung dengan dirinya" in text_of(answer)
    assert taken.ref.lower() in answer.content.decode()


def test_the_slower_officer_is_told_who_was_faster_and_keeps_her_words(
    urgent: Report, colleague: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.pass_outside(
        actor=colleague, ref=urgent.ref, authority="Polres Lahat", reason="luar", at=now
    )
    browser = signed_in("worker")
    answer = act(browser, urgent, "ambil")
    assert answer.status_code == 409
    assert "Sudah diambil oleh Contoh Rekan" in text_of(answer)
    answer = act(browser, urgent, "tanya", body="Rumah yang mana, Bu?")
    assert answer.status_code == 409
    assert "Sudah diambil oleh Contoh Rekan" in text_of(answer)
    assert "Rumah yang mana, Bu?" in text_of(answer)
    assert not Message.objects.exists()


def test_the_highest_urgency_ends_by_two_persons(
    taken: Report, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    first, second = signed_in("worker"), signed_in("supervisor")
    act(first, taken, "usul-henti", reason="PRANK", note="sudah dicek")
    assert "Anda mengusulkan henti" in text_of(first.get(page_of(taken)))
    assert act(first, taken, "setuju-henti").status_code in {404, 422}
    assert act(second, taken, "tolak-henti").status_code == 302
    assert state_of(taken) == "IN_REVIEW"
    act(first, taken, "usul-henti", reason="PRANK", note="sudah dicek lagi")
    assert act(second, taken, "setuju-henti").status_code == 302
    assert state_of(taken) == "DISMISSED"
    assert act(second, taken, "buka-lagi", reason="ada kabar baru").status_code == 302
    assert state_of(taken) == "IN_REVIEW"


def test_a_report_of_low_urgency_is_ended_by_one_person_with_words(
    quiet: Report, signed_in: SignIn
) -> None:
    browser = signed_in("worker")
    assert act(browser, quiet, "hentikan", reason="INFORMATION_GIVEN").status_code == 422
    typed = {"reason": "INFORMATION_GIVEN", "note": "buka jam 8"}
    assert act(browser, quiet, "hentikan", **typed).status_code == 302
    assert state_of(quiet) == "DISMISSED"


def test_somebody_leaves_arrives_and_the_person_is_safe(
    taken: Report, signed_in: SignIn, now: datetime
) -> None:
    browser = signed_in("worker")
    act(browser, taken, "berangkat", who="Contoh Pendamping", left_at=moment(now))
    visit = Dispatch.objects.get()
    early = moment(now - timedelta(hours=2))
    answer = act(browser, taken, "tiba", dispatch=visit.pk, arrived_at=early, reason="macet")
    assert answer.status_code == 422
    assert "Urutan waktu keliru" in text_of(answer)
    assert "macet" in answer.content.decode()
    act(browser, taken, "tiba", dispatch=visit.pk, arrived_at=moment(now))
    act(browser, taken, "aman", dispatch=visit.pk, safe_at=moment(now), note="di rumah bibi")
    visit.refresh_from_db()
    assert visit.safe_at is not None
    assert "di rumah bibi" in text_of(browser.get(page_of(taken)))


@pytest.mark.parametrize("pk", ["0", "999999", "-1", "9" * 40, "satu", "", "1.5", "\x00"])
@pytest.mark.parametrize("word", ["tiba", "aman"])
def test_a_visit_that_is_not_there_is_a_sentence(
    taken: Report, signed_in: SignIn, now: datetime, word: str, pk: str
) -> None:
    name = "arrived_at" if word == "tiba" else "safe_at"
    answer = act(signed_in("worker"), taken, word, dispatch=pk, **{name: moment(now)})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()


@pytest.mark.parametrize(("word", "name"), [("berangkat", "left_at"), ("tenggat", "starts_at")])
@pytest.mark.parametrize(
    "value",
    ["", "kemarin", "2026-13-40T99:99", "0001-01-01T00:00", "9999-12-31T23:59", "2026", "1" * 500],
)
def test_a_moment_that_is_none_is_said_and_kept(
    taken: Report, signed_in: SignIn, word: str, name: str, value: str
) -> None:
    typed = {**RIGHT[word][0], name: value}
    answer = act(signed_in("worker"), taken, word, **typed)
    assert answer.status_code == 422
    assert value in answer.content.decode()
    assert "Isi kapan." in text_of(answer) or "bukan tanggal dan jam" in text_of(answer)


def test_a_visit_in_the_future_is_refused(taken: Report, signed_in: SignIn, now: datetime) -> None:
    soon = moment(now + timedelta(hours=3))
    answer = act(signed_in("worker"), taken, "berangkat", who="Contoh", left_at=soon)
    assert answer.status_code == 422
    assert "Waktu ini belum terjadi." in text_of(answer)
    assert soon in answer.content.decode()


def test_a_clock_that_is_already_over_asks_whether_that_is_meant(
    taken: Report, signed_in: SignIn, now: datetime
) -> None:
    browser, typed = signed_in("worker"), {"code": "L1", "starts_at": moment(now - timedelta(9))}
    answer = act(browser, taken, "tenggat", **typed)
    assert answer.status_code == 422
    assert "Batas:" in text_of(answer)
    assert not Clock.objects.filter(code="L1").exists()
    assert act(browser, taken, "tenggat", **typed, past_is_meant="on").status_code == 302
    assert Clock.objects.filter(code="L1", about=taken.ref).exists()


def test_a_clock_cannot_begin_in_the_future(
    taken: Report, signed_in: SignIn, now: datetime
) -> None:
    typed = {"code": "L1", "starts_at": moment(now + timedelta(days=2)), "past_is_meant": "on"}
    answer = act(signed_in("worker"), taken, "tenggat", **typed)
    assert answer.status_code == 422
    assert not Clock.objects.filter(code="L1").exists()


def test_an_act_that_is_none_is_not_there(urgent: Report, signed_in: SignIn) -> None:
    browser = signed_in("worker")
    assert act(browser, urgent, "hapus").status_code == 404
    assert browser.get(f"{page_of(urgent)}ambil/").status_code == 302
    assert browser.post(f"{QUEUE}L-0000-0000/ambil/").status_code == 404
    assert browser.get(f"{QUEUE}{'a' * 2000}/").status_code == 404
    assert state_of(urgent) == "RECEIVED"


# --- the operator's form -------------------------------------------------------------------------


def call(now: datetime, **more: Any) -> dict[str, Any]:
    return {
        "key": "k" * 32,
        "channel": "PHONE",
        "received_at": moment(now - timedelta(minutes=5)),
        "story": DANGER,
        **more,
    }


def test_a_call_is_typed_in_and_its_code_read_out(signed_in: SignIn, now: datetime) -> None:
    browser = signed_in("worker")
    typed = call(now, about="CHILD", area_code="16.09.15.2001", contact_value="0800-0000-1234")
    answer = browser.post(NEW, typed)
    report = Report.objects.get()
    assert report.ref in text_of(answer)
    assert (report.channel, report.area_id, report.grade) == ("PHONE", report.area_id, "HIGH")
    assert re.search(r"\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b", text_of(answer))


def test_the_form_begins_with_the_story_and_a_key_of_its_own(signed_in: SignIn) -> None:
    browser = signed_in("worker")
    first, second = browser.get(NEW), browser.get(NEW)
    assert field_of(first, "key") != field_of(second, "key") != ""
    assert field_of(first, "channel") == "PHONE"
    assert re.search(r"<textarea[^>]*autofocus", first.content.decode())


def test_two_posts_of_one_form_are_one_report(signed_in: SignIn, now: datetime) -> None:
    browser = signed_in("worker")
    codes = [
        re.findall(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b", text_of(browser.post(NEW, call(now))))
        for _ in range(2)
    ]
    assert codes[0] == codes[1] != []
    assert Report.objects.count() == 1


def test_a_call_cannot_have_come_in_the_future(signed_in: SignIn, now: datetime) -> None:
    soon = moment(now + timedelta(hours=5))
    answer = signed_in("worker").post(NEW, call(now, received_at=soon, place_text="pasar"))
    assert answer.status_code == 422
    assert "Waktu ini belum terjadi." in text_of(answer)
    assert (field_of(answer, "received_at"), field_of(answer, "place_text")) == (soon, "pasar")
    assert DANGER in text_of(answer)
    assert not Report.objects.exists()
