"""The desk as an officer's browser sees it: queue, report, decisions, and the operator's form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from naungan.audit.models import Entry
from naungan.clocks.models import Clock
from naungan.intake import actions
from naungan.intake.models import Dispatch, Report
from naungan.intake.views import acts
from naungan.kit.actor import Actor
from naungan.law.terms import GLOSSARY
from tests.conftest import Regency, SignIn
from tests.intake.conftest import DANGER, QUIET, field_of, text_of

QUEUE, NEW = "/kerja/laporan/", "/kerja/laporan/baru/"


def page_of(report: Report) -> str:
    return f"{QUEUE}{report.ref}/"


def act(client: Client, report: Report, word: str, **typed: Any) -> HttpResponse:
    return client.post(f"{page_of(report)}{word}/", typed)


def local(moment: datetime) -> str:
    return timezone.localtime(moment).strftime("%Y-%m-%dT%H:%M")


def filled(answer: HttpResponse) -> list[str]:
    """The words of the filled buttons of a page."""
    body = answer.content.decode()
    found = re.findall(r'<(?:a|button) class="(btn[^"]*)"[^>]*>(.*?)</(?:a|button)>', body, re.S)
    outlined = {"btn--line", "btn--stop", "btn--plain"}
    return [
        re.sub("<[^>]+>", "", words) for kind, words in found if not outlined & set(kind.split())
    ]


def words_of_acts(answer: HttpResponse, report: Report) -> set[str]:
    """The last words of the addresses to which this page can send something about the report."""
    return set(re.findall(rf'action="{page_of(report)}([a-z-]+)/"', answer.content.decode()))


def read(report: Report) -> int:
    return Entry.objects.filter(verb="report.read", about=report.ref).count()


# --- the queue -----------------------------------------------------------------------------------


def test_the_queue_opens_the_letter_box_and_puts_unanswered_danger_on_top(
    quiet: Report, signed_in: SignIn, now: datetime
) -> None:
    actions.drop_report(content={"story": DANGER, "in_danger_now": "YES"}, key="k" * 32, at=now)
    answer = signed_in("worker").get(QUEUE)
    urgent = Report.objects.exclude(pk=quiet.pk).get()
    body = answer.content.decode()
    assert body.index(urgent.ref) < body.index(quiet.ref)
    seen = text_of(answer)
    assert "1 bahaya belum dijawab" in seen
    assert "dalam bahaya" in seen
    assert filled(answer) == [f"Buka laporan: {urgent.ref}"]
    # j, k and Enter walk along the links of this list.
    assert 'class="rows" data-keys' in body


def test_the_queue_tells_no_word_of_a_story_and_no_village(
    received: Callable[..., Report], signed_in: SignIn
) -> None:
    received(DANGER, reporter_name="Contoh Tetangga", contact_value="0800-0000-1234")
    seen = text_of(signed_in("worker").get(QUEUE))
    assert "Sungai Are" in seen
    for secret in ("teriak", "Contoh Tetangga", "0800", "Pulau Kemuning"):
        assert secret not in seen


def test_an_empty_desk_says_that_nothing_waits(regency: Regency, signed_in: SignIn) -> None:
    assert "Tidak ada yang menunggu" in text_of(signed_in("worker").get(QUEUE))


def test_a_long_queue_shows_a_look_and_the_rest_behind_one_click(
    received: Callable[..., Report], signed_in: SignIn
) -> None:
    for _ in range(26):
        received(QUIET)
    client = signed_in("worker")
    short, whole = client.get(QUEUE), client.get(QUEUE + "?semua=1")
    assert len(re.findall('class="row["\\s]', short.content.decode())) == 25
    assert "?semua=1" in short.content.decode()
    assert len(re.findall('class="row["\\s]', whole.content.decode())) == 26
    assert "?semua=1" not in whole.content.decode()


def test_a_decided_report_leaves_the_queue_and_stands_among_the_decided(
    quiet: Report, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note="dijawab", at=now)
    client = signed_in("worker")
    assert quiet.ref not in client.get(QUEUE).content.decode()
    assert quiet.ref in client.get(QUEUE + "selesai/").content.decode()


@pytest.mark.parametrize("who", ["stranger", "doctor", "admin"])
def test_who_has_no_standing_sees_no_report_anywhere(
    urgent: Report, signed_in: SignIn, who: str
) -> None:
    client = signed_in(who)
    assert urgent.ref not in client.get(QUEUE).content.decode()
    assert client.get(page_of(urgent)).status_code == 404
    for word in acts.ACTS:
        assert act(client, urgent, word, reason="x", body="x").status_code == 404
    assert read(urgent) == 0


def test_nobody_comes_here_without_signing_in(urgent: Report) -> None:
    for path in (QUEUE, NEW, page_of(urgent)):
        assert Client().get(path).status_code == 302
    assert Client().post(f"{page_of(urgent)}ambil/").status_code == 302


# --- one report ----------------------------------------------------------------------------------


def test_the_page_underlines_what_matched_and_says_that_this_is_no_finding(
    urgent: Report, signed_in: SignIn
) -> None:
    answer = signed_in("worker").get(page_of(urgent))
    assert re.search(r"<mark[^>]*>memukul", answer.content.decode())
    seen = text_of(answer)
    assert "bukan kesimpulan" in seen
    assert "U1" in seen and "Ancaman terhadap nyawa" in seen
    assert "Sungai Are" in seen


def test_what_a_reporter_wrote_is_never_markup(
    received: Callable[..., Report], signed_in: SignIn
) -> None:
    report = received('<script>alert(1)</script> dia dipukul <img src=x onerror="y"> & "luka"')
    body = signed_in("worker").get(page_of(report)).content.decode()
    assert "<script>alert" not in body and "<img" not in body
    assert "&lt;script&gt;" in body


def test_each_showing_of_a_report_is_recorded_the_refused_form_too(
    urgent: Report, signed_in: SignIn
) -> None:
    client = signed_in("worker")
    client.get(page_of(urgent))
    assert read(urgent) == 1
    assert act(client, urgent, "tanya", body=" ").status_code == 422
    assert read(urgent) == 2


def test_the_coordinator_reads_the_summary_and_that_the_rest_is_withheld(
    received: Callable[..., Report], signed_in: SignIn
) -> None:
    report = received(
        DANGER,
        reporter_name="Contoh Tetangga",
        contact_value="0800-0000-1234",
        place_text="rumah nomor 7",
    )
    answer = signed_in("coordinator").get(page_of(report))
    seen = text_of(answer)
    assert "dirahasiakan" in seen and "Tinggi" in seen
    hidden = ("teriak", "Contoh Tetangga", "0800", "nomor 7", "Pulau Kemuning", "U1")
    assert not [secret for secret in hidden if secret in seen]
    assert words_of_acts(answer, report) == set()


def test_only_what_is_lawful_now_can_be_pressed_and_one_button_is_filled(
    urgent: Report, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    desk = {"tanya", "balas", "berangkat", "jangkau", "kegentingan", "teruskan"}
    desk |= {"teruskan-keluar", "gabung", "usul-henti", "tenggat", "jadikan-kasus"}
    client = signed_in("worker")
    answer = client.get(page_of(urgent))
    assert words_of_acts(answer, urgent) == {"ambil", *desk}
    assert filled(answer) == ["Ambil laporan"]
    assert act(client, urgent, "ambil").status_code == 302
    answer = client.get(page_of(urgent))
    assert words_of_acts(answer, urgent) == desk
    assert filled(answer) == ["Jadikan kasus"]
    actions.ask_dismissal(actor=worker, ref=urgent.ref, reason="PRANK", note="anak main", at=now)
    answer = client.get(page_of(urgent))
    assert words_of_acts(answer, urgent) == {"balas", "tenggat"}
    assert filled(answer) == []
    answer = signed_in("supervisor").get(page_of(urgent))
    assert words_of_acts(answer, urgent) == {"balas", "tenggat", "setuju-henti", "tolak-henti"}
    assert filled(answer) == ["Setujui dihentikan"]


def test_reports_that_may_be_the_same_are_read_side_by_side_and_both_are_recorded(
    received: Callable[..., Report], signed_in: SignIn
) -> None:
    first, second = received("Anak itu menangis lagi."), received("Tangis anak tiap malam.")
    client = signed_in("worker")
    answer = client.get(page_of(second))
    assert f"?dengan={first.ref}" in answer.content.decode()
    assert "menangis lagi" not in text_of(answer)
    assert read(first) == 0
    beside = client.get(page_of(second), {"dengan": first.ref})
    assert "menangis lagi" in text_of(beside) and "Tangis anak" in text_of(beside)
    assert (read(first), read(second)) == (1, 2)
    assert act(client, second, "gabung", into=first.ref).status_code == 302
    second.refresh_from_db()
    assert second.merged_into == first
    merged = client.get(page_of(second))
    assert first.ref in merged.content.decode()
    assert words_of_acts(merged, second) == {"balas", "tenggat"}


@pytest.mark.parametrize("ref", ["L-0000-0000", "", "\x00", "<b>", "L" * 500])
def test_a_comparison_with_nothing_is_just_the_report(
    urgent: Report, signed_in: SignIn, ref: str
) -> None:
    answer = signed_in("worker").get(page_of(urgent), {"dengan": ref})
    assert answer.status_code == 200
    assert "Berdampingan" not in text_of(answer)


def test_a_place_in_words_is_answered_with_candidates_and_nothing_is_chosen(
    received: Callable[..., Report], signed_in: SignIn
) -> None:
    report = received(QUIET, area_code="", place_text="dekat masjid Pulau Kemuning")
    seen = text_of(signed_in("worker").get(page_of(report)))
    assert "Tempat mana yang dimaksud?" in seen
    assert "16.09.15.2001" in seen
    report.refresh_from_db()
    assert report.area is None
    named = received(QUIET, place_text="dekat masjid Pulau Kemuning")
    assert "Tempat mana" not in text_of(signed_in("worker").get(page_of(named)))


def test_the_page_is_whole_in_english(urgent: Report, signed_in: SignIn) -> None:
    client = signed_in("worker")
    client.cookies["bahasa"] = "en"
    seen = text_of(client.get(page_of(urgent)))
    for words in ("Decision", "Take the report", "Signs and reasons", "Clocks", "Quick response"):
        assert words in seen
    for words in ("Keputusan", "Ambil", "Tenggat", "Pelapor"):
        assert words not in seen


# --- the decisions -------------------------------------------------------------------------------


def test_every_act_has_a_word_for_what_then_has_happened() -> None:
    assert {found.done for found in acts.ACTS.values()} <= GLOSSARY.keys()


def _typed(now: datetime) -> dict[str, dict[str, str]]:
    return {
        "ambil": {},
        "kegentingan": {"grade": "LOW", "reason": "sudah dicek"},
        "tanya": {"body": "Di rumah mana?"},
        "balas": {"body": "Kami segera datang."},
        "teruskan": {"desk_code": "rsud-meja", "reason": "luka"},
        "teruskan-keluar": {"authority": "Polda", "reason": "lintas daerah"},
        "usul-henti": {"reason": "PRANK", "note": "anak bermain telepon"},
        "jangkau": {},
        "berangkat": {"who": "Contoh Petugas", "left_at": local(now)},
        "tenggat": {"code": "L5", "starts_at": local(now)},
    }


@pytest.mark.parametrize("word", list(_typed(datetime(2026, 1, 1, tzinfo=UTC))))
def test_an_act_is_done_said_and_left_in_the_trail(
    urgent: Report, signed_in: SignIn, now: datetime, word: str
) -> None:
    client = signed_in("worker")
    answer = act(client, urgent, word, **_typed(now)[word])
    assert answer.status_code == 302
    assert answer.headers["Location"] == (QUEUE if word == "teruskan" else page_of(urgent))
    assert Entry.objects.filter(about=urgent.ref, verb=acts.ACTS[word].done).exists()
    said = GLOSSARY[acts.ACTS[word].done].id
    assert said in text_of(client.get(answer.headers["Location"]))


def test_a_quiet_report_ends_and_is_opened_again_by_the_supervisor(
    quiet: Report, signed_in: SignIn
) -> None:
    client = signed_in("worker")
    assert "hentikan" in words_of_acts(client.get(page_of(quiet)), quiet)
    act(client, quiet, "hentikan", reason="INFORMATION_GIVEN", note="Jam buka dijawab.")
    quiet.refresh_from_db()
    assert quiet.state == "DISMISSED"
    assert "Jam buka dijawab." in text_of(client.get(page_of(quiet)))
    assert "buka-lagi" not in words_of_acts(client.get(page_of(quiet)), quiet)
    boss = signed_in("supervisor")
    assert "buka-lagi" in words_of_acts(boss.get(page_of(quiet)), quiet)
    assert act(boss, quiet, "buka-lagi", reason="telepon lagi").status_code == 302
    quiet.refresh_from_db()
    assert quiet.state == "IN_REVIEW"


def test_two_persons_end_a_report_of_the_highest_grade(urgent: Report, signed_in: SignIn) -> None:
    asker = signed_in("supervisor")
    act(asker, urgent, "usul-henti", reason="PRANK", note="anak bermain")
    answer = asker.get(page_of(urgent))
    assert "setuju-henti" not in words_of_acts(answer, urgent)
    refused = act(asker, urgent, "setuju-henti")
    assert refused.status_code == 422
    assert GLOSSARY["same_person_twice"].id in text_of(refused)
    assert act(signed_in("head"), urgent, "tolak-henti").status_code == 302
    urgent.refresh_from_db()
    assert urgent.state == "IN_REVIEW"


def test_the_slower_of_two_officers_reads_who_was_faster_and_when(
    urgent: Report, colleague: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.take(actor=colleague, ref=urgent.ref, at=now)
    answer = act(signed_in("worker"), urgent, "ambil")
    assert answer.status_code == 409
    seen = text_of(answer)
    assert "Contoh Rekan" in seen and "12.00 WIB" in seen


def test_lowering_without_a_reason_is_refused_and_the_choice_stays(
    urgent: Report, signed_in: SignIn
) -> None:
    answer = act(signed_in("worker"), urgent, "kegentingan", grade="LOW", reason="")
    assert answer.status_code == 422
    assert GLOSSARY["lower_needs_reason"].id in text_of(answer)
    assert re.search(r'value="LOW"[^>]*checked', answer.content.decode())
    assert '<details class="fold" open>' in answer.content.decode()
    urgent.refresh_from_db()
    assert urgent.grade == "HIGH"


REFUSED: list[tuple[str, dict[str, str], str]] = [
    ("tanya", {"body": ""}, "body"),
    ("balas", {"body": "x" * 4_001}, "body"),
    ("kegentingan", {"grade": "SANGAT", "reason": "karena"}, "reason"),
    ("teruskan", {"desk_code": "tidak-ada", "reason": "karena"}, "reason"),
    ("teruskan", {"desk_code": "uptd-ppa-meja", "reason": "karena"}, "reason"),
    ("teruskan-keluar", {"authority": "Polda", "reason": " "}, "authority"),
    ("gabung", {"into": "L-0000-0000"}, "into"),
    ("usul-henti", {"reason": "PRANK", "note": ""}, "note"),
    ("usul-henti", {"reason": "BOSAN", "note": "capek"}, "note"),
    ("berangkat", {"who": "Contoh Petugas", "left_at": "kemarin"}, "who"),
    ("berangkat", {"who": "Contoh Petugas", "left_at": "0001-01-01T00:00"}, "who"),
    ("berangkat", {"who": "Contoh Petugas", "left_at": "2099-01-01T00:00"}, "who"),
    ("tenggat", {"code": "L99", "starts_at": "2026-11-24T08:00"}, "starts_at"),
    ("tenggat", {"code": "L5", "starts_at": "0001-01-01T00:00"}, "starts_at"),
    ("tenggat", {"code": "L5", "starts_at": "9999-12-31T23:59"}, "starts_at"),
    ("tenggat", {"code": "L5", "starts_at": "2026-11-25T08:00"}, "starts_at"),
]


@pytest.mark.parametrize(("word", "typed", "kept"), REFUSED)
def test_what_cannot_be_done_is_said_and_what_was_typed_stays(
    urgent: Report, signed_in: SignIn, word: str, typed: dict[str, str], kept: str
) -> None:
    answer = act(signed_in("worker"), urgent, word, **typed)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert '<details class="fold" open>' in answer.content.decode()
    shown = re.findall(rf'name="{kept}"[^>]*value="([^"]*)"', answer.content.decode())
    fold = answer.content.decode().split('<details class="fold" open>')[1].split("</details>")[0]
    assert typed[kept].strip() in fold or typed[kept] in shown
    before = urgent.state
    urgent.refresh_from_db()
    assert urgent.state == before


def test_a_clock_whose_limit_is_over_is_started_only_on_purpose(
    urgent: Report, signed_in: SignIn, now: datetime
) -> None:
    client, long_ago = signed_in("worker"), local(now - timedelta(days=30))
    answer = act(client, urgent, "tenggat", code="L5", starts_at=long_ago)
    assert answer.status_code == 422
    assert GLOSSARY["clock_already_over"].id in text_of(answer)
    assert not Clock.objects.filter(about=urgent.ref, code="L5").exists()
    meant = act(client, urgent, "tenggat", code="L5", starts_at=long_ago, past_is_meant="on")
    assert meant.status_code == 302
    assert Clock.objects.filter(about=urgent.ref, code="L5").exists()


def test_a_step_that_closed_meanwhile_gives_back_what_was_typed(
    quiet: Report, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note="dijawab", at=now)
    answer = act(signed_in("worker"), quiet, "tanya", body="Tulisan yang panjang sekali")
    assert answer.status_code == 422
    assert "Tulisan yang panjang sekali" in text_of(answer)
    assert 'role="alert"' in answer.content.decode()


def test_a_visit_is_recorded_from_leaving_to_safe(
    urgent: Report, signed_in: SignIn, now: datetime
) -> None:
    client = signed_in("worker")
    act(client, urgent, "berangkat", who="Contoh Petugas", left_at=local(now))
    visit = Dispatch.objects.get()
    early = act(
        client,
        urgent,
        "tiba",
        dispatch=visit.pk,
        arrived_at=local(now - timedelta(hours=1)),
        reason="jalan putus",
    )
    assert early.status_code == 422
    assert GLOSSARY["moments_out_of_order"].id in text_of(early)
    assert field_of(early, "reason") == "" or "jalan putus" in early.content.decode()
    assert "jalan putus" in early.content.decode()
    assert act(client, urgent, "tiba", dispatch=visit.pk, arrived_at=local(now)).status_code == 302
    assert "aman" in words_of_acts(client.get(page_of(urgent)), urgent)
    done = act(client, urgent, "aman", dispatch=visit.pk, safe_at=local(now), note="di rumah bibi")
    assert done.status_code == 302
    answer = client.get(page_of(urgent))
    assert "di rumah bibi" in text_of(answer)
    assert not {"tiba", "aman"} & words_of_acts(answer, urgent)


@pytest.mark.parametrize("dispatch", ["", "999", "-1", "dua", "9" * 30])
@pytest.mark.parametrize(("word", "moment"), [("tiba", "arrived_at"), ("aman", "safe_at")])
def test_a_visit_that_is_not_there_is_a_sentence(
    urgent: Report, signed_in: SignIn, now: datetime, word: str, moment: str, dispatch: str
) -> None:
    answer = act(signed_in("worker"), urgent, word, dispatch=dispatch, **{moment: local(now)})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()


def test_an_act_is_asked_for_by_post_and_by_its_own_word(urgent: Report, signed_in: SignIn) -> None:
    client = signed_in("worker")
    assert client.get(f"{page_of(urgent)}ambil/").headers["Location"] == page_of(urgent)
    assert client.get(f"{page_of(urgent)}terbang/").status_code == 404
    assert act(client, urgent, "terbang").status_code == 404
    for odd in ("L-0000-0000", "apa", "%00", "L%2F..", "L" * 300):
        assert client.get(f"{QUEUE}{odd}/").status_code == 404
    urgent.refresh_from_db()
    assert urgent.state == "RECEIVED"


def test_a_form_older_than_the_sign_in_is_a_sentence(urgent: Report, signed_in: SignIn) -> None:
    client = signed_in("worker")
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = client.cookies
    answer = act(strict, urgent, "ambil")
    assert answer.status_code == 403
    assert "<html" in answer.content.decode()


def test_the_thread_is_answered_in_every_state(
    quiet: Report, worker: Actor, signed_in: SignIn, now: datetime
) -> None:
    actions.dismiss(actor=worker, ref=quiet.ref, reason="INFORMATION_GIVEN", note="dijawab", at=now)
    client = signed_in("worker")
    assert act(client, quiet, "balas", body="Silakan menulis lagi.").status_code == 302
    assert "Silakan menulis lagi." in text_of(client.get(page_of(quiet)))


# --- typing a report in --------------------------------------------------------------------------


@pytest.fixture
def call(now: datetime, keys: Iterator[str]) -> dict[str, str]:
    return {
        "channel": "PHONE",
        "received_at": local(now),
        "story": DANGER,
        "in_danger_now": "YES",
        "area_code": "16.09.15.2001",
        "contact_way": "PHONE_CALL",
        "contact_value": "0800-0000-1234",
        "reporter_relation": "tetangga",
        "key": next(keys),
    }


def test_the_form_begins_with_the_story_and_the_hour_is_set(
    regency: Regency, signed_in: SignIn, now: datetime
) -> None:
    answer = signed_in("worker").get(NEW)
    assert field_of(answer, "channel") == "PHONE"
    assert field_of(answer, "received_at") == local(now)
    body = answer.content.decode()
    assert re.search(r'<textarea[^>]*name="story"[^>]*autofocus', body)
    assert set(re.findall(r'accesskey="(\w)"', body)) == {"c", "t", "n", "s"}
    assert filled(answer) == ["Catat laporan"]


def test_a_call_becomes_a_report_and_the_code_is_read_out(
    regency: Regency, signed_in: SignIn, call: dict[str, str], now: datetime
) -> None:
    client = signed_in("worker")
    answer = client.post(NEW, call)
    report = Report.objects.get()
    assert (report.channel, report.grade, report.received_at) == ("PHONE", "HIGH", now)
    assert report.typed_by == regency.worker_row
    assert report.area == regency.village
    code = re.search(
        r'class="ticket__n">([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<', answer.content.decode()
    )
    assert code is not None
    assert report.ref in answer.content.decode()
    again = client.post(NEW, call)
    assert code[1] in again.content.decode()
    assert Report.objects.count() == 1


def test_a_letter_counts_from_the_day_it_came(
    regency: Regency, signed_in: SignIn, call: dict[str, str], now: datetime
) -> None:
    came = now - timedelta(days=3)
    signed_in("worker").post(NEW, {**call, "channel": "LETTER", "received_at": local(came)})
    assert Report.objects.get().received_at == came


BAD_CALLS = [
    ("story", ""),
    ("story", "x" * 10_001),
    ("received_at", "2099-01-01T00:00"),
    ("received_at", "0001-01-01T00:00"),
    ("received_at", "9999-12-31T23:59"),
    ("received_at", "2026-11-25T08:00"),
    ("received_at", "tadi"),
    ("channel", "MERPATI"),
    ("channel", "WEB"),
    ("contact_value", "0" * 121),
]


@pytest.mark.parametrize(("field", "value"), BAD_CALLS)
def test_what_does_not_fit_is_said_and_the_rest_of_the_call_stays(
    regency: Regency, signed_in: SignIn, call: dict[str, str], field: str, value: str
) -> None:
    answer = signed_in("worker").post(NEW, {**call, field: value})
    assert answer.status_code == 422
    assert 'id="galat"' in answer.content.decode()
    for name, typed in {**call, field: value}.items():
        if name != "channel":
            assert field_of(answer, name) == typed, name
    assert not Report.objects.exists()


def test_a_village_that_is_not_in_the_table_does_not_cost_the_call(
    regency: Regency, signed_in: SignIn, call: dict[str, str]
) -> None:
    signed_in("worker").post(NEW, {**call, "area_code": "16.09.99.9999", "place_text": "hulu"})
    report = Report.objects.get()
    assert report.area is None
    assert report.place_text == "hulu · 16.09.99.9999"


@pytest.mark.parametrize("key", ["", "x" * 300])
def test_a_lost_key_does_not_cost_the_call(
    regency: Regency, signed_in: SignIn, call: dict[str, str], key: str
) -> None:
    client = signed_in("worker")
    answer = client.post(NEW, {**call, "key": key})
    assert answer.status_code == 200
    assert Report.objects.count() == 1


def test_a_file_is_declined_in_words_and_the_call_stays(
    regency: Regency, signed_in: SignIn, call: dict[str, str]
) -> None:
    file = SimpleUploadedFile("surat.pdf", b"%PDF")
    answer = signed_in("worker").post(NEW, {**call, "surat": file})
    assert answer.status_code == 422
    assert field_of(answer, "story") == DANGER
    assert not Report.objects.exists()


def test_invisible_characters_are_taken_out_and_the_words_stay(
    regency: Regency, signed_in: SignIn, call: dict[str, str]
) -> None:
    signed_in("worker").post(NEW, {**call, "story": "dia\x00 \u202edipukul\u2066 tadi"})
    assert Report.objects.get().story == "dia dipukul tadi"
