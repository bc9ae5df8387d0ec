"""The public door keeps what was typed: over a change of language, a stale page, a wrong code."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from naungan.intake import actions, queries
from naungan.intake.models import Letter, Report
from naungan.intake.rules import receipt
from tests.intake.conftest import DANGER, QUIET, field_of, text_of

FORM, MINE = "/lapor/", "/laporan-saya/"
KEY = "k" * 32
SENT = {"story": DANGER, "key": KEY, "step": "3", "go": "send"}


def code_of(answer: HttpResponse) -> str:
    found = re.search(r'class="ticket__n"[^>]*>([^<]+)<', answer.content.decode())
    assert found is not None
    return found[1]


# --- the other language, in the middle -----------------------------------------------------------


@pytest.mark.parametrize("step", ["1", "2", "3"])
def test_the_language_changes_in_the_middle_and_nothing_is_asked_or_lost(
    public: Client, step: str
) -> None:
    typed = {"story": "", "place_text": "p" * 900, "contact_hours": "siang", "key": KEY}
    answer = public.post(FORM, {**typed, "step": step, "bahasa": "en"})
    assert '<html lang="en">' in answer.content.decode()
    assert answer.headers["Content-Language"] == "en"
    assert field_of(answer, "step") == step
    assert 'role="alert"' not in answer.content.decode()
    for name, value in typed.items():
        assert field_of(answer, name).strip() == value
    assert public.cookies["bahasa"].value == "en"
    back = public.post(FORM, {**typed, "step": step, "bahasa": "id"})
    assert '<html lang="id">' in back.content.decode()


def test_the_code_stays_when_the_language_changes_on_its_page(public: Client) -> None:
    code = code_of(public.post(FORM, SENT))
    answer = public.post(FORM, {"key": KEY, "go": "check", "typed_code": "", "bahasa": "en"})
    assert code_of(answer) == code
    assert "Keep this code now" in text_of(answer)
    assert 'role="alert"' not in answer.content.decode()


def test_a_message_begun_stays_when_the_language_changes(public: Client) -> None:
    code = code_of(public.post(FORM, SENT))
    answer = public.post(MINE, {"code": code, "key": KEY, "body": "dia di", "bahasa": "en"})
    assert field_of(answer, "body") == "dia di"
    assert "Messages" in text_of(answer)
    assert Letter.objects.count() == 1


@pytest.mark.parametrize("language", ["", "de", "id\r\nSet-Cookie: x=1", "\x00", "e" * 5_000])
def test_a_language_nobody_offers_sets_nothing(public: Client, language: str) -> None:
    answer = public.post(FORM, {"story": "x", "key": KEY, "step": "1", "bahasa": language})
    assert answer.status_code == 200
    assert "bahasa" not in answer.cookies
    assert field_of(answer, "story") in {"x", ""}


# --- the receipt ---------------------------------------------------------------------------------


def test_a_page_from_which_nothing_was_sent_shows_no_code(public: Client) -> None:
    answer = public.post(FORM, {"key": KEY, "go": "check", "typed_code": "x", "story": "kata"})
    assert "ticket__n" not in answer.content.decode()
    assert "belum ada yang terkirim" in text_of(answer)
    assert field_of(answer, "story") == "kata"


def test_the_receipt_says_by_when_the_office_must_act(public: Client, now: datetime) -> None:
    danger = text_of(public.post(FORM, {**SENT, "in_danger_now": "YES"}))
    assert "paling lambat Selasa, 24 November 2026, 12.15 WIB" in danger
    calm = text_of(public.post(FORM, {**SENT, "key": "c" * 32}))
    assert "paling lambat Jumat, 27 November 2026" in calm
    actions.open_letterbox(at=now)
    # Once read by the rules it can only be sooner, never later.
    for report in Report.objects.all():
        limit = queries.first_act_limit(in_danger=report.in_danger_now == "YES", at=now)
        assert limit is not None
        assert report.next_due_at <= limit


def test_the_limit_on_the_receipt_does_not_move_when_the_code_is_compared(
    public: Client, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    public.post(FORM, {**SENT, "in_danger_now": "YES"})
    monkeypatch.setattr("django.utils.timezone.now", lambda: now + timedelta(minutes=9))
    typed = {"key": KEY, "go": "check", "typed_code": "x", "in_danger_now": "YES"}
    assert "12.15 WIB" in text_of(public.post(FORM, typed))


def test_who_sends_a_second_time_reads_that_it_stays_one_report(public: Client) -> None:
    assert "tetap satu laporan" not in text_of(public.post(FORM, SENT))
    assert "tetap satu laporan" in text_of(public.post(FORM, SENT))


def test_the_numbers_to_call_stand_beside_every_code(public: Client) -> None:
    for key, danger in (("a" * 32, "YES"), ("b" * 32, "NO"), ("c" * 32, "")):
        answer = public.post(FORM, {**SENT, "key": key, "in_danger_now": danger})
        assert {"110", "119", "129"} <= set(re.findall(r"tel:(\d+)", answer.content.decode()))


def test_line_ends_are_kept_as_they_were_typed(public: Client) -> None:
    public.post(FORM, {**SENT, "story": "satu\r\ndua\r\n\r\ntiga"})
    assert Letter.objects.get().content["story"] == "satu\ndua\n\ntiga"


# --- my report -----------------------------------------------------------------------------------


def test_words_written_beside_a_wrong_code_wait_until_it_is_right(public: Client) -> None:
    code = code_of(public.post(FORM, SENT))
    wrong = {"code": "0000-0000-0000-0000", "key": "m" * 32, "go": "write", "body": "dia pindah"}
    answer = public.post(MINE, wrong)
    assert field_of(answer, "body") == "dia pindah"
    assert Letter.objects.count() == 1
    kept = {name: field_of(answer, name) for name in ("key", "body")}
    right = public.post(MINE, {**kept, "code": code, "go": "write"})
    assert "Pesan Anda sudah sampai." in text_of(right)
    assert Letter.objects.filter(kind="MESSAGE").count() == 1


def test_a_file_beside_a_message_is_declined_and_the_words_stay(public: Client) -> None:
    code = code_of(public.post(FORM, SENT))
    file = SimpleUploadedFile("foto.jpg", b"\xff\xd8\xff")
    typed = {"code": code, "key": "m" * 32, "go": "write", "body": "ini fotonya", "foto": file}
    answer = public.post(MINE, typed)
    assert "Berkas belum dapat diterima" in text_of(answer)
    assert field_of(answer, "body") == "ini fotonya"
    assert Letter.objects.count() == 1


def test_a_wrong_and_an_unknown_code_read_the_same(public: Client) -> None:
    public.post(FORM, SENT)
    unknown = public.post(MINE, {"code": "0000-0000-0000-0000"})
    garbled = public.post(MINE, {"code": "0000-0000-0000-0001"})
    assert text_of(unknown) == text_of(garbled)
    assert "Tidak ada laporan dengan kode ini" in text_of(unknown)


def test_the_clock_of_the_office_stands_on_the_page_until_somebody_acts(
    public: Client, now: datetime, regency: object, worker: object
) -> None:
    code = code_of(public.post(FORM, {**SENT, "story": QUIET}))
    assert "Sebentar lagi" in text_of(public.post(MINE, {"code": code}))
    actions.open_letterbox(at=now)
    assert "Kantor harus bertindak paling lambat" in text_of(public.post(MINE, {"code": code}))
    report = Report.objects.get()
    actions.take(actor=worker, ref=report.ref, at=now)  # type: ignore[arg-type]
    seen = text_of(public.post(MINE, {"code": code}))
    assert "Sudah di tangan petugas sejak" in seen
    assert "Kantor harus bertindak" not in seen


def test_no_answer_of_this_door_repeats_the_code_in_an_address(public: Client) -> None:
    code = code_of(public.post(FORM, SENT))
    bare = receipt.read(code)
    for answer in (public.post(MINE, {"code": code}), public.post(FORM, SENT)):
        for address in re.findall(r'(?:href|action|src)="([^"]*)"', answer.content.decode()):
            assert code not in address
            assert bare is not None and bare not in address
