"""Whatever else is sent to the public door: never a fault of ours, never a lost word."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from naungan.intake import actions
from naungan.intake.models import Letter, Report
from tests.intake.conftest import DANGER, field_of, text_of
from tests.intake.test_views_public import (
    EMERGENCY,
    FORM,
    HOME,
    KEY,
    MINE,
    WHOLE,
    code_of,
    send,
    step_of,
)

JUNK = {
    "empty": "",
    "too long": "a" * 10_001,
    "far too long": "ceria " * 50_000,
    "nul": "a\x00b",
    "turned around": "\u202eabc\u2066def",
    "half characters": "a\\ud800b",
    "markup": "<script>alert(1)</script>",
    "template": "{% include 'x' %}{{ x }}",
    "lines": "a\r\nb\nc",
    "faces": "😭😭",
}
FIELDS = (
    "story",
    "area_code",
    "about",
    "in_danger_now",
    "place_text",
    "contact_way",
    "key",
    "step",
    "go",
)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("go", ["next", "send", "back", "check"])
def test_junk_in_any_field_of_the_form_never_breaks_the_page(
    public: Client, field: str, go: str
) -> None:
    for kind, text in JUNK.items():
        typed = {"story": DANGER, "key": KEY, "step": "1", "go": go, field: text}
        answer = public.post(FORM, typed)
        assert answer.status_code == 200, kind
        assert "<html" in answer.content.decode(), kind


@pytest.mark.parametrize("field", ["code", "body", "key", "go"])
def test_junk_in_any_field_of_my_report_never_breaks_the_page(public: Client, field: str) -> None:
    code = code_of(send(public))
    for kind, text in JUNK.items():
        typed = {"code": code, "body": "halo", "key": KEY, "go": "write", field: text}
        assert public.post(MINE, typed).status_code == 200, kind


@pytest.mark.parametrize("length", [10_001, 300_000])
@pytest.mark.parametrize(("language", "says"), [("id", "terlalu panjang"), ("en", "too long")])
def test_a_story_that_is_too_long_is_kept_whole_and_said(
    public: Client, length: int, language: str, says: str
) -> None:
    public.cookies["bahasa"] = language
    answer = public.post(FORM, {"story": "b" * length, "key": KEY, "step": "1", "go": "next"})
    assert says in text_of(answer).lower()
    assert field_of(answer, "story") == "b" * length


@pytest.mark.parametrize("path", [FORM, MINE])
def test_a_body_of_more_than_a_megabyte_is_a_page_that_says_so(public: Client, path: str) -> None:
    answer = public.post(path, {"story": "a" * 1_000_100, "code": "x"}, "multipart/form-data")
    assert answer.status_code == 400 or answer.status_code == 413
    answer = public.post(
        path, "story=" + "a" * 1_000_100, content_type="application/x-www-form-urlencoded"
    )
    assert answer.status_code == 413
    assert "Terlalu besar" in text_of(answer)
    assert "too large" in text_of(answer)


def test_what_nobody_can_see_is_not_stored_and_what_can_be_seen_is(public: Client) -> None:
    send(public, story="dia\x00 dipukul \u202eibunya\u2066 😭\tسعاد", place_text="\u200fpasar")
    content = Letter.objects.get().content
    assert content["story"] == "dia dipukul ibunya 😭\tسعاد"
    assert content["place_text"] == "pasar"


@pytest.mark.parametrize("path", [FORM, MINE])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"story=%ff%fe%80&code=%ff&go=next&step=1", "application/x-www-form-urlencoded"),
        (b"story=\xff\xfe&code=\xff", "application/x-www-form-urlencoded"),
        (b"story=%ED%A0%80&code=%ED%A0%80&go=send", "application/x-www-form-urlencoded"),
        (b'{"story": "x"}', "application/json"),
        (b"[" * 5000, "application/json"),
        (b"", "application/x-www-form-urlencoded"),
        (b"", "multipart/form-data"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"story", "multipart/form-data; boundary="),
        (b"story=x", "text/plain; charset=utf-99"),
        (b"story=a&story=b&key=1&key=2&step=1&step=3", "application/x-www-form-urlencoded"),
        (b"&".join(b"f%d=1" % n for n in range(500)), "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_that_is_no_form_is_a_page(
    public: Client, path: str, body: bytes, kind: str
) -> None:
    answer = public.generic("POST", path, body, content_type=kind)
    assert answer.status_code in {200, 400, 413}
    assert "<html" in answer.content.decode()
    assert not Letter.objects.exists() or b"go=send" in body


@pytest.mark.parametrize(("language", "says"), [("id", "Berkas"), ("en", "file")])
@pytest.mark.parametrize("go", ["next", "send", "back"])
def test_a_file_is_declined_in_words_and_the_story_stays(
    public: Client, go: str, language: str, says: str
) -> None:
    public.cookies["bahasa"] = language
    file = SimpleUploadedFile("foto.jpg", b"\xff\xd8\xff")
    typed = {**WHOLE, "key": KEY, "step": "2", "go": go, "foto": file}
    answer = public.post(FORM, typed)
    assert says in text_of(answer)
    assert field_of(answer, "story") == DANGER
    assert not Letter.objects.exists()


@pytest.mark.parametrize("step", ["99", "0", "-1", "dua", "", "1" * 9000, "٢"])
def test_a_garbled_step_begins_at_the_first_with_everything_typed(
    public: Client, step: str
) -> None:
    answer = public.post(FORM, {**WHOLE, "key": KEY, "step": step, "go": "next"})
    assert answer.status_code == 200
    assert field_of(answer, "story") == DANGER
    assert step_of(answer) in {"1", "2"}


@pytest.mark.parametrize("key", [None, "", "pendek", "k" * 10_000, "é" * 32, "../" * 11])
def test_a_report_is_taken_even_when_its_key_is_lost(public: Client, key: str | None) -> None:
    typed = {"story": DANGER, "step": "3", "go": "send"}
    answer = public.post(FORM, typed if key is None else {**typed, "key": key})
    assert code_of(answer)
    assert Letter.objects.count() == 1


def test_an_answer_nobody_offered_never_costs_the_report(public: Client, now: datetime) -> None:
    send(public, area_code="99.99.99.9999", about="ALIEN", in_danger_now="2", contact_way="FAX")
    actions.open_letterbox(at=now)
    report = Report.objects.get()
    assert (report.story, report.area, report.about, report.contact_way) == (DANGER, None, "", "")


@pytest.mark.parametrize("path", [HOME, FORM, MINE, EMERGENCY])
@pytest.mark.parametrize("query", ["?story=x&key=1", "?%00=%ff", "?" + "a=b&" * 300, "?step=3"])
def test_a_query_in_the_address_changes_nothing(public: Client, path: str, query: str) -> None:
    answer = public.get(path + query)
    assert answer.status_code == 200
    assert field_of(answer, "story").strip() == ""


@pytest.mark.parametrize("path", [HOME, FORM, MINE, EMERGENCY])
@pytest.mark.parametrize("method", ["put", "delete", "patch", "options", "head"])
def test_another_method_is_no_fault_of_ours(public: Client, path: str, method: str) -> None:
    assert getattr(public, method)(path).status_code < 500
    assert not Letter.objects.exists()


TEXT = st.text(max_size=200)
NAME = st.sampled_from([*WHOLE, "key", "step", "go", "typed_code", "bahasa", "code", "body"])
GO = st.sampled_from(["next", "back", "send", "check", "write", "see", ""])


@hypothesis_settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    path=st.sampled_from([FORM, MINE]),
    typed=st.dictionaries(NAME, TEXT, max_size=8),
    go=GO,
    step=st.sampled_from(["1", "2", "3", "9"]),
)
def test_no_form_anybody_can_send_breaks_this_door(
    public: Client, path: str, typed: dict[str, str], go: str, step: str
) -> None:
    body = {"step": step, **typed, "go": go}
    encoded = {name: value.encode("utf-8", "replace").decode() for name, value in body.items()}
    answer = public.post(path, encoded)
    assert answer.status_code == 200
    if step in {"1", "2", "3"} and path == FORM and go in {"next", "back"}:
        shown = field_of(answer, "story")
        for letter in encoded.get("story", "").split():
            assert letter.isprintable() is False or letter in shown
