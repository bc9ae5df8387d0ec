"""Whatever else is sent to the desk: a page with a sentence, and what was typed still in it."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from naungan.intake.models import Report
from naungan.intake.views.acts import ACTS
from tests.conftest import SignIn
from tests.intake.conftest import DANGER, field_of, text_of
from tests.intake.test_views_desk import DECIDED, NEW, QUEUE, act, call, page_of, state_of

JUNK = ("", "a" * 10_001, "x\x00y", "\u202eabc", "<script>x</script>", "😭", "9" * 400, "a\r\nb")


@pytest.mark.parametrize(
    "field",
    ["story", "channel", "received_at", "key", "area_code", "about", "place_text", "outside_ref"],
)
def test_junk_in_any_field_of_the_operators_form_is_a_page_that_keeps_the_story(
    signed_in: SignIn, now: datetime, field: str
) -> None:
    browser = signed_in("worker")
    for junk in JUNK:
        answer = browser.post(NEW, call(now, **{field: junk}))
        assert answer.status_code in {200, 422}, junk[:20]
        if answer.status_code == 422 and field != "story":
            assert DANGER in text_of(answer), junk[:20]
            assert 'role="alert"' in answer.content.decode(), junk[:20]


@pytest.mark.parametrize("word", ACTS)
def test_junk_in_any_field_of_a_decision_is_a_page(
    taken: Report, signed_in: SignIn, word: str
) -> None:
    form = ACTS[word].form
    names = list(form.base_fields) if form else ["x"]
    browser = signed_in("worker")
    for junk in JUNK:
        answer = act(browser, taken, word, **dict.fromkeys(names, junk))
        assert answer.status_code in {302, 404, 409, 422}, junk[:20]


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_story_that_is_too_long_is_kept_and_said_in_the_language_of_the_page(
    signed_in: SignIn, now: datetime, language: str
) -> None:
    browser = signed_in("worker")
    browser.cookies["bahasa"] = language
    answer = browser.post(NEW, call(now, story="b" * 300_000))
    assert answer.status_code == 422
    assert ("terlalu panjang" if language == "id" else "too long") in text_of(answer).lower()
    assert field_of(answer, "story") == "b" * 300_000


def test_a_file_is_declined_and_the_story_stays(signed_in: SignIn, now: datetime) -> None:
    file = SimpleUploadedFile("surat.pdf", b"%PDF-\xff")
    answer = signed_in("worker").post(NEW, call(now, surat=file))
    assert answer.status_code == 422
    assert "Berkas" in text_of(answer)
    assert DANGER in text_of(answer)
    assert not Report.objects.exists()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"story=%ff%fe&channel=%ff&key=%80", "application/x-www-form-urlencoded"),
        (b"\xff\xfe\x00=\x80", "application/x-www-form-urlencoded"),
        (b'{"story": "x"}', "application/json"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"story=x", "multipart/form-data; boundary="),
        (b"story=%ED%A0%80&channel=PHONE", "application/x-www-form-urlencoded"),
        (b"&".join(b"f%d=1" % n for n in range(500)), "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_that_is_no_form_is_a_page(
    taken: Report, signed_in: SignIn, body: bytes, kind: str
) -> None:
    browser = signed_in("worker")
    for path in (NEW, f"{page_of(taken)}tanya/", f"{page_of(taken)}kegentingan/"):
        answer = browser.generic("POST", path, body, content_type=kind)
        assert answer.status_code in {400, 413, 422}, path
        assert "<html" in answer.content.decode()
    assert Report.objects.count() == 1


def test_a_body_of_more_than_a_megabyte_is_a_page_that_says_so(
    taken: Report, signed_in: SignIn
) -> None:
    browser = signed_in("worker")
    browser.get(NEW)
    browser.handler.enforce_csrf_checks = True
    for path in (NEW, f"{page_of(taken)}tanya/"):
        answer = browser.generic(
            "POST", path, b"story=" + b"a" * 1_000_100, "application/x-www-form-urlencoded"
        )
        assert answer.status_code == 413
        assert "Terlalu besar" in text_of(answer)


@pytest.mark.parametrize("path", [QUEUE, DECIDED, NEW])
@pytest.mark.parametrize("method", ["put", "delete", "patch", "options", "head"])
def test_another_method_changes_nothing(
    urgent: Report, signed_in: SignIn, path: str, method: str
) -> None:
    browser = signed_in("worker")
    assert getattr(browser, method)(path).status_code < 500
    assert getattr(browser, method)(f"{page_of(urgent)}ambil/").status_code < 500
    assert state_of(urgent) == "RECEIVED"


@pytest.mark.parametrize("query", ["?semua=%ff", "?dengan=%00", "?" + "a=b&" * 300, "?halaman=x"])
def test_a_query_in_the_address_breaks_nothing(
    urgent: Report, signed_in: SignIn, query: str
) -> None:
    for path in (QUEUE, DECIDED, NEW, page_of(urgent)):
        answer = signed_in("worker").get(path + query)
        # More fields than any form of ours has are refused in words, where the page reads them.
        assert answer.status_code in ({200, 400} if len(query) > 1000 else {200})


@hypothesis_settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_no_form_anybody_can_send_breaks_the_desk(
    taken: Report, signed_in: SignIn, data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from([*ACTS, "baru"]))
    form = ACTS[word].form if word in ACTS else None
    names = list(form.base_fields) if form else ["story", "channel", "received_at", "key"]
    known = ["LOW", "HIGH", "PRANK", "L1", "2026-11-24T11:00", "unit-ppa-meja", taken.ref, "1"]
    value = st.one_of(st.text(max_size=60), st.sampled_from(known))
    typed = {
        name: text.encode("utf-8", "replace").decode()
        for name, text in data.draw(st.dictionaries(st.sampled_from(names), value)).items()
    }
    path = NEW if word == "baru" else f"{page_of(taken)}{word}/"
    assert signed_in("worker").post(path, typed).status_code in {200, 302, 404, 409, 422}
