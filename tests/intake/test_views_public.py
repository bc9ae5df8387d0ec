"""The public door as a browser sees it: three steps, a receipt, an answer; and whatever else is sent."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from unittest import mock

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from naungan.intake import actions
from naungan.intake.models import Letter, Message, Report
from naungan.kit.actor import Actor
from tests.intake.conftest import DANGER, field_of, text_of

FORM, MINE, HOME, EMERGENCY = "/lapor/", "/laporan-saya/", "/", "/darurat/"
KEY = "k" * 32
#: Everything a careful reporter may fill in.
WHOLE = {
    "in_danger_now": "YES",
    "about": "CHILD",
    "story": DANGER,
    "area_code": "16.09.15",
    "place_text": "belakang pasar",
    "when_text": "tadi malam",
    "contact_way": "PHONE_CALL",
    "contact_value": "0800-0000-1234",
    "contact_hours": "siang",
    "contact_words": "suami saya",
    "reporter_name": "Contoh Tetangga",
}


def send(public: Client, **more: str) -> HttpResponse:
    return public.post(FORM, {"story": DANGER, "key": KEY, "step": "3", "go": "send", **more})


def code_of(answer: HttpResponse) -> str:
    found = re.search(r'class="ticket__n"[^>]*>([^<]+)<', answer.content.decode())
    assert found is not None
    return found[1]


def step_of(answer: HttpResponse) -> str:
    return field_of(answer, "step")


# --- the three steps -----------------------------------------------------------------------------


def test_the_three_steps_lead_from_the_story_to_the_receipt(public: Client) -> None:
    first = public.get(FORM)
    typed = {name: field_of(first, name) for name in ("key", "step")}
    second = public.post(FORM, {**typed, "story": DANGER, "about": "CHILD", "go": "next"})
    assert step_of(second) == "2"
    assert field_of(second, "story") == DANGER
    typed = {name: field_of(second, name) for name in ("key", "step", "story", "about")}
    third = public.post(FORM, {**typed, "place_text": "dekat masjid", "go": "next"})
    assert step_of(third) == "3"
    names = ("key", "step", "story", "about", "place_text")
    typed = {name: field_of(third, name) for name in names}
    answer = public.post(FORM, {**typed, "contact_hours": "siang", "go": "send"})
    assert len(code_of(answer).replace("-", "")) == 16
    letter = Letter.objects.get()
    assert letter.content == {
        "story": DANGER,
        "about": "CHILD",
        "place_text": "dekat masjid",
        "contact_hours": "siang",
        "language": "id",
    }


def test_the_first_step_asks_for_the_story_and_nothing_else(public: Client) -> None:
    answer = public.post(FORM, {"key": KEY, "step": "1", "go": "next"})
    assert step_of(answer) == "1"
    assert "Ini perlu diisi" in text_of(answer) or 'id="galat"' in answer.content.decode()
    assert step_of(public.post(FORM, {"key": KEY, "step": "1", "go": "next", "story": "x"})) == "2"


@pytest.mark.parametrize("step", ["2", "3"])
def test_back_keeps_what_was_typed_and_asks_nothing(public: Client, step: str) -> None:
    typed = {**WHOLE, "place_text": "p" * 900, "contact_value": "n" * 900}
    answer = public.post(FORM, {**typed, "key": KEY, "step": step, "go": "back"})
    assert step_of(answer) == str(int(step) - 1)
    assert "galat" not in answer.content.decode()
    for name, value in typed.items():
        assert field_of(answer, name) == value, name
    assert field_of(answer, "key") == KEY


def test_back_from_an_empty_first_step_stays_there(public: Client) -> None:
    assert step_of(public.post(FORM, {"key": KEY, "step": "1", "go": "back"})) == "1"


def test_an_error_keeps_every_answer_of_every_step(public: Client) -> None:
    answer = public.post(FORM, {**WHOLE, "story": "", "key": KEY, "step": "3", "go": "send"})
    assert step_of(answer) == "1"
    assert 'role="alert"' in answer.content.decode()
    for name, value in {**WHOLE, "story": "", "key": KEY}.items():
        assert field_of(answer, name) == value, name
    assert not Letter.objects.exists()


def test_sending_twice_is_one_report_with_the_same_receipt(public: Client) -> None:
    assert code_of(send(public)) == code_of(send(public))
    assert Letter.objects.count() == 1


def test_two_forms_are_two_reports(public: Client) -> None:
    assert code_of(send(public, key="a" * 32)) != code_of(send(public, key="b" * 32))
    assert Letter.objects.count() == 2


def test_danger_shows_the_numbers_on_the_pages_after_it(public: Client) -> None:
    typed = {"key": KEY, "story": "x", "in_danger_now": "YES", "step": "1", "go": "next"}
    assert "tel:110" in public.post(FORM, typed).content.decode()
    calm = public.post(FORM, {**typed, "in_danger_now": "NO"}).content.decode()
    assert "tel:110" not in calm


def test_the_report_remembers_in_which_language_it_was_written(public: Client) -> None:
    public.cookies["bahasa"] = "en"
    send(public)
    assert Letter.objects.get().content["language"] == "en"


# --- the receipt ---------------------------------------------------------------------------------


def test_the_receipt_page_holds_the_code_and_no_word_of_the_story(public: Client) -> None:
    answer = send(public)
    body = answer.content.decode()
    assert "Location" not in answer
    assert DANGER[:20] not in body
    assert code_of(answer) not in answer.headers.get("Link", "")
    # What is printed is the card alone: it must not say what it is for.
    card = re.search(r'<(\w+) class="ticket".*?</\1>', body, re.DOTALL)
    assert card is not None
    shown = re.sub(r"<[^>]+>", " ", card[0])
    assert not re.search(r"lapor|kekerasan|anak|bahaya", shown, re.IGNORECASE)


@pytest.mark.parametrize(
    "shape", [str, str.lower, lambda c: c.replace("-", "  "), lambda c: f" {c}."]
)
def test_the_code_typed_back_right_is_said_to_be_right(
    public: Client, shape: Callable[[str], str]
) -> None:
    code = code_of(send(public))
    answer = public.post(FORM, {"key": KEY, "go": "check", "typed_code": shape(code)})
    assert code_of(answer) == code
    assert 'data-tone="done" role="status"' in answer.content.decode()


@pytest.mark.parametrize("typed", ["", "salah", "0000 0000 0000 0000", "<script>", "k" * 9000])
def test_the_code_typed_back_wrong_is_said_gently_and_stays(public: Client, typed: str) -> None:
    code = code_of(send(public))
    answer = public.post(FORM, {"key": KEY, "go": "check", "typed_code": typed})
    assert code_of(answer) == code
    assert 'role="alert"' in answer.content.decode()
    assert field_of(answer, "typed_code") == typed


# --- my report -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code", ["", "apa saja", "0000-0000-0000-0000", "1" * 16, "'; DROP TABLE", "k" * 300]
)
def test_an_unknown_code_is_a_sentence_and_stays_typed(public: Client, code: str) -> None:
    answer = public.post(MINE, {"code": code})
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()
    assert field_of(answer, "code") == code


def test_a_report_that_nobody_has_opened_yet_is_known_by_its_code(public: Client) -> None:
    answer = public.post(MINE, {"code": code_of(send(public))})
    assert "Laporan Anda sudah kami terima." in text_of(answer)


def test_the_thread_goes_both_ways_once_each_and_shows_no_name_of_an_officer(
    public: Client, worker: Actor, now: datetime
) -> None:
    code = code_of(send(public))
    actions.open_letterbox(at=now)
    report = Report.objects.get()
    actions.ask_back(actor=worker, ref=report.ref, body="Rumah <b>yang</b> mana?", at=now)
    seen = public.post(MINE, {"code": code})
    assert "Rumah <b>yang</b> mana?" in text_of_escaped(seen)
    assert "Contoh Petugas" not in text_of(seen)
    typed = {"code": code, "key": KEY, "go": "write", "body": "Cat hijau"}
    assert "Cat hijau" in text_of(public.post(MINE, typed))
    public.post(MINE, typed)
    public.post(MINE, {**typed, "body": "Pagar biru"})
    actions.open_letterbox(at=now)
    written = Message.objects.filter(report=report, from_reporter=True).order_by("pk")
    assert [message.body for message in written] == ["Cat hijau", "Pagar biru"]


def text_of_escaped(answer: HttpResponse) -> str:
    body = answer.content.decode()
    assert "<b>yang</b>" not in body
    return html.unescape(body)


def test_an_empty_message_is_asked_for_again(public: Client) -> None:
    code = code_of(send(public))
    answer = public.post(MINE, {"code": code, "key": KEY, "go": "write", "body": " "})
    assert 'role="alert"' in answer.content.decode()
    assert Letter.objects.count() == 1


def test_a_message_that_is_too_long_is_kept(public: Client) -> None:
    code, body = code_of(send(public)), "panjang " * 2_000
    answer = public.post(MINE, {"code": code, "key": KEY, "go": "write", "body": body})
    assert field_of(answer, "body").strip() == body.strip()
    assert Letter.objects.count() == 1


# --- what every page of this door keeps ----------------------------------------------------------


def every_answer(public: Client) -> list[HttpResponse]:
    code = code_of(send(public))
    return [
        public.get(HOME),
        public.get(EMERGENCY),
        public.get(FORM),
        public.get(MINE),
        public.post(FORM, {"key": KEY, "step": "1", "go": "next"}),
        public.post(FORM, {"key": KEY, "step": "1", "go": "next", "story": "x"}),
        public.post(FORM, {"key": KEY, "step": "2", "go": "next", "story": "x"}),
        send(public),
        public.post(FORM, {"key": KEY, "go": "check", "typed_code": code}),
        public.post(MINE, {"code": code}),
        public.post(MINE, {"code": "salah"}),
        public.get("/tidak-ada/"),
    ]


@pytest.mark.django_db
def test_every_page_is_neutral_unstored_and_sets_no_cookie(public: Client) -> None:
    for answer in every_answer(public):
        page = answer.request["PATH_INFO"]
        assert "Set-Cookie" not in answer.headers and not answer.cookies, page
        assert answer.headers["Cache-Control"] == "no-store", page
        assert answer.headers["Referrer-Policy"] == "no-referrer", page
        assert answer.headers["X-Content-Type-Options"] == "nosniff", page
        assert answer.headers["X-Frame-Options"] == "DENY", page
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy, page
        body = answer.content.decode()
        title = re.search(r"<title>(.*?)</title>", body, re.DOTALL)
        assert title is not None and title[1].startswith("Layanan warga"), page
        assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=", body), page
        assert 'id="keluar-cepat"' in body, page
        assert not re.search(r'(?:src|href)="https?://(?!www\.bmkg\.go\.id)', body), page


def test_no_form_of_this_door_sends_by_address(public: Client) -> None:
    for answer in every_answer(public):
        for form in re.findall(r"<form[^>]*>", answer.content.decode()):
            assert 'method="post"' in form


@pytest.mark.parametrize("path", [HOME, FORM, MINE, EMERGENCY])
def test_every_page_reads_in_english_for_who_asks(public: Client, path: str) -> None:
    public.cookies["bahasa"] = "en"
    answer = public.get(path)
    assert answer.headers["Content-Language"] == "en"
    assert '<html lang="en">' in answer.content.decode()
    assert "Citizen services" in answer.content.decode()


def test_the_emergency_page_asks_no_database(
    public: Client, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(0):
        answer = public.get(EMERGENCY)
    for number in ("110", "119", "129"):
        assert f"tel:{number}" in answer.content.decode()


def test_the_emergency_page_stands_while_the_database_is_down(settings: Any) -> None:
    """This test has no database at all: any question would fail."""
    settings.DOOR = "public"
    settings.ROOT_URLCONF = "naungan.config.urls.public"
    settings.MIDDLEWARE = settings.MIDDLEWARE_PUBLIC
    answer = Client().get(EMERGENCY)
    assert answer.status_code == 200
    assert "tel:110" in answer.content.decode()


def test_health_says_ok_and_nothing_else(public: Client) -> None:
    answer = public.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok")


def test_health_says_when_the_database_is_gone(public: Client) -> None:
    from django.db import OperationalError

    with mock.patch.object(connection, "cursor", side_effect=OperationalError("secret")):
        answer = public.get("/healthz")
    assert answer.status_code == 503
    assert b"secret" not in answer.content


def test_sending_asks_the_database_a_handful_of_questions(public: Client) -> None:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        send(public)
    assert len(asked) <= 12
