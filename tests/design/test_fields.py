"""A field on the page: label, hint, error and control tied together; nothing visible is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django import forms
from django.template import Context, Template
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from naungan.design.forms import INVISIBLE, SURROGATE, CheckCards, PlainForm, RadioCards, visible


class Asked(PlainForm):
    story = forms.CharField(max_length=10, help_text="Seingat Anda.", widget=forms.Textarea)
    name = forms.CharField(required=False)
    grade = forms.ChoiceField(choices=[("A", "Satu"), ("B", "Dua")], widget=RadioCards())
    signs = forms.MultipleChoiceField(choices=[("A", "Satu")], widget=CheckCards())
    sure = forms.BooleanField(help_text="Boleh diubah.")
    key = forms.CharField(widget=forms.HiddenInput, required=False)


@pytest.fixture(autouse=True)
def _indonesian() -> Iterator[None]:
    with translation.override("id"):
        yield


def drawn(source: str, **context: Any) -> str:
    return Template(source).render(Context(context))


def field(form: forms.Form, name: str) -> str:
    return drawn("{% form_field field %}", field=form[name])


def described(page: str) -> list[str]:
    return [
        one for found in re.findall(r'aria-describedby="([^"]+)"', page) for one in found.split()
    ]


@pytest.mark.parametrize("name", ["story", "name", "grade", "signs", "sure"])
@pytest.mark.parametrize("data", [None, {}, {"story": "x" * 99}])
def test_everything_a_control_is_described_by_stands_on_the_page_once(
    name: str, data: dict[str, str] | None
) -> None:
    page = field(Asked(data), name)
    for one in described(page):
        assert page.count(f'id="{one}"') == 1


@pytest.mark.parametrize("name", ["story", "grade", "signs", "sure"])
def test_an_error_is_linked_to_its_field_and_led_to_from_above(name: str) -> None:
    form = Asked({})
    page = field(form, name)
    assert f"{form[name].auto_id}_error" in described(page)
    assert "fld--bad" in page and 'class="err"' in page
    above = drawn("{% form_errors form %}", form=form)
    assert f'href="#{form[name].auto_id}"' in above and 'role="alert"' in above
    assert f'id="{form[name].auto_id}"' in page


def test_a_field_that_is_right_is_described_by_its_hint_alone() -> None:
    page = field(Asked({"story": "halo"}), "story")
    assert described(page) == ["id_story_hint"] and "aria-invalid" not in page
    assert described(field(Asked(), "name")) == []


def test_a_label_names_its_control_and_says_when_it_may_be_skipped() -> None:
    page = field(Asked(), "name")
    assert '<label class="q" for="id_name">' in page and 'class="opt"' in page
    assert 'class="opt"' not in field(Asked(), "story")
    assert "<legend" in field(Asked(), "grade") and "<fieldset" in field(Asked(), "grade")
    assert field(Asked(), "key").strip().startswith('<input type="hidden"')


def test_no_error_no_frame_above() -> None:
    assert drawn("{% form_errors form %}", form=Asked()).strip() == ""


def test_what_was_typed_is_shown_again_escaped() -> None:
    page = field(Asked({"story": "</textarea><script>x"}), "story")
    assert "<script" not in page and "&lt;/textarea&gt;&lt;script&gt;x" in page


@given(st.text())
def test_cleaning_takes_out_what_nobody_sees_and_keeps_the_rest(text: str) -> None:
    cleaned = visible(text)
    assert not INVISIBLE.search(cleaned) and not SURROGATE.search(cleaned)
    assert cleaned == "".join(one for one in text if not INVISIBLE.match(one))
    assert visible(cleaned) == cleaned
    cleaned.encode()


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cs", "Cf", "Cn", "Co"))))
def test_letters_signs_and_pictures_are_never_touched(text: str) -> None:
    assert visible(text) == text


@given(st.text(min_size=11, max_size=60, alphabet=st.characters(categories=("L", "N"))))
def test_a_long_text_is_never_cut_and_its_length_is_named(text: str) -> None:
    with translation.override("id"):
        form = Asked({"story": text})
        sentence = form.errors["story"][0]
    assert f"{len(text)} huruf" in sentence and "10" in sentence
    assert form["story"].value() == text
