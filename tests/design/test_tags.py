"""The tags of the page kit: official words, chips, sheets, lines, icons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.template import Context, Template
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st

from naungan.design.templatetags import design
from naungan.law.terms import Term, term

NOW = datetime(2026, 11, 24, 7, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in_jakarta() -> Iterator[None]:
    with timezone.override(ZoneInfo("Asia/Jakarta")), translation.override("id"):
        yield


def drawn(source: str, **context: Any) -> str:
    return Template(source).render(Context(context))


class Reader(HTMLParser):
    """What stands between the tags, and which tags there are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.tags = "", []  # type: str, list[str]
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@dataclass(frozen=True)
class Row:
    label: str
    value: str = ""
    withheld: bool = False
    opened_by: tuple[str, ...] = ()


def test_a_code_is_shown_as_its_official_word_in_the_reader_s_language() -> None:
    assert design.term("HIGH") == term("HIGH").id
    assert design.term(term("HIGH")) == term("HIGH").id
    with translation.override("en"):
        assert drawn("{{ code|term }}", code="HIGH") == term("HIGH").en


def test_nothing_has_no_word_and_an_unknown_code_is_a_fault() -> None:
    assert design.term(None) == "" and design.term("") == ""
    with pytest.raises(KeyError, match="NO_SUCH_CODE"):
        drawn("{{ code|term }}", code="NO_SUCH_CODE")
    with pytest.raises(KeyError):
        design.state_badge("NO_SUCH_STATE")
    with pytest.raises(KeyError):
        design.grade_badge("NO_SUCH_GRADE")


def test_every_state_with_a_tone_has_a_word() -> None:
    for state in design.STATE_TONE:
        assert term(state).id
    assert set(design.STATE_TONE.values()) <= {"neutral", "due", "overdue", "waiting", "done"}


def test_a_withheld_row_names_the_field_and_shows_no_value() -> None:
    rows = [
        Row("NATIONAL", "Contoh Rahasia 0800", withheld=True, opened_by=("SUPERVISOR",)),
        Row("JOINT_LEAVE", "Contoh Terbuka"),
        Row("HOURS"),
    ]
    page = drawn("{% sheet_rows rows %}", rows=rows)
    assert "Rahasia" not in page and "0800" not in page
    assert term("NATIONAL").id in page and term("SUPERVISOR").id in page
    assert "dirahasiakan" in page
    assert "Contoh Terbuka" in page and "Rahasia" not in Reader(page).text
    assert page.count("<dt>") == page.count("<dd>") == 3


def test_lines_keep_breaks_and_escape_everything_else() -> None:
    assert design.lines("satu\ndua\r\ntiga") == "satu<br>dua<br>tiga"
    page = design.lines("<script>alert(1)</script>\n<b>&amp;</b>")
    assert "<script" not in page and "<b>" not in page
    assert page.count("<br>") == 1 and "&lt;script&gt;" in page and "&amp;amp;" in page
    assert design.lines(Term("X", "kata <i>", "word")) == "kata &lt;i&gt;"


@given(st.text(max_size=200))
def test_lines_never_make_a_tag_of_what_a_person_wrote(text: str) -> None:
    assert set(Reader(design.lines(text)).tags) <= {"br"}


def test_chips_escape_their_words_and_always_carry_a_shape() -> None:
    page = design.tone_chip("due", 'a<b>"c', 'x"onclick="y')
    assert "<b>" not in page and 'onclick="y' not in page
    assert "#s-due" in page and 'data-tone="due"' in page
    assert "&lt;1 menit" in design.clock_chip(NOW, NOW)


def test_a_clock_chip_has_its_absolute_time_and_a_fuse_only_with_a_share() -> None:
    due_at = NOW + timedelta(hours=6)
    with_fuse = design.clock_chip(due_at, NOW, started_at=NOW - timedelta(hours=6))
    assert 'title="Batas: Selasa, 24 November 2026, 20.05 WIB"' in with_fuse
    assert 'width="50"' in with_fuse and "style=" not in with_fuse
    assert "fuse" not in design.clock_chip(due_at, NOW)
    assert "fuse" not in design.clock_chip(due_at, NOW, started_at=NOW, fuse=False)


def test_an_icon_beside_a_word_is_silent_and_one_alone_speaks() -> None:
    assert 'aria-hidden="true"' in design.icon("phone")
    alone = design.icon("phone", 'Telepon "sekarang"')
    assert 'role="img"' in alone and 'aria-label="Telepon &quot;sekarang&quot;"' in alone


def test_a_moment_near_or_far_keeps_its_machine_time() -> None:
    page = drawn("{% short_when at now %} {% ago at now %}", at=NOW - timedelta(hours=2), now=NOW)
    assert page.count('datetime="2026-11-24T05:05:00+00:00"') == 2
    assert "12.05 WIB" in page and "2 jam" in page
    assert design.when(None) == design.full_when(None) == design.day(None) == ""


def test_numbers_are_grouped_as_the_language_does_it() -> None:
    assert design.number(1234567) == "1.234.567"
    assert design.number(1234.5) == "1.234,5"
    with translation.override("en"):
        assert design.number(1234567) == "1,234,567"


def test_one_step_is_filled_and_the_others_are_lines() -> None:
    steps = [SimpleNamespace(name="HOURS", url="/a/"), SimpleNamespace(name="MINUTES", url="/b/")]
    page = drawn('{% step_buttons steps primary="MINUTES" %}', steps=steps)
    assert page.count("btn--line") == 1
    assert 'class="btn" href="/b/"' in page
    assert drawn("{% step_buttons steps %}", steps=[]).count("<a") == 0


def test_a_ring_says_in_words_how_much_is_settled() -> None:
    page = drawn("{% ring 2 5 parts %}", parts=["done", "done", "due", "waiting", "neutral"])
    assert "2 dari 5" in page and page.count("ring__arc") == 5
    assert "style=" not in page


def test_the_current_step_of_a_fixed_order_is_named() -> None:
    page = drawn("{% progress_steps 2 labels %}", labels=["Satu", "Dua", "Tiga"])
    assert page.count('aria-current="step"') == 1
    assert "Dua" in page


def test_the_other_language_leads_back_to_this_page() -> None:
    def link(path: str, method: str = "GET") -> str:
        return design.language_link({"request": SimpleNamespace(path=path, method=method)})["url"]

    assert link("/kerja/a b/") == "/bahasa/en/?kembali=%2Fkerja%2Fa+b%2F"
    assert link("/kerja/", "POST") == "/bahasa/en/?kembali=%2F"
    with translation.override("en"):
        assert link("/") == "/bahasa/id/?kembali=%2F"
    assert "English" in drawn("{% language_link %}")
    with translation.override("en"):
        assert "Bahasa Indonesia" in drawn("{% language_link %}")
