"""What the forms of reports make of what was typed: nothing lost, nothing guessed, nothing refused in vain."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from naungan.design.forms import visible
from naungan.intake import forms, rules
from naungan.intake.forms.desk import When
from naungan.intake.views.acts import ACTS
from tests.conftest import Regency

WIB = ZoneInfo("Asia/Jakarta")


# --- the public form -----------------------------------------------------------------------------


def test_only_the_story_is_needed() -> None:
    assert forms.clean_all({"story": "tolong"}) is not None
    assert forms.clean_all({}) is None
    needed = [name for step in forms.STEPS for name, f in step.base_fields.items() if f.required]
    assert needed == ["story"]


@pytest.mark.parametrize("story", ["", " ", "\n\t ", "\u3000"])
def test_a_story_of_nothing_is_no_story(story: str) -> None:
    assert forms.clean_all({"story": story}) is None


def test_a_story_is_taken_up_to_its_limit_and_not_beyond() -> None:
    assert forms.clean_all({"story": "a" * rules.STORY_LIMIT}) is not None
    assert forms.clean_all({"story": "a" * (rules.STORY_LIMIT + 1)}) is None


@pytest.mark.parametrize("name", ["in_danger_now", "about", "contact_way", "area_code"])
@pytest.mark.parametrize("value", ["", "ALIEN", "yes", "<b>", "9" * 500, "16.09.15.20", "١٦.٠٩"])
def test_an_answer_nobody_offered_is_read_as_skipped(name: str, value: str) -> None:
    sent = forms.clean_all({"story": "x", name: value})
    assert sent is not None and sent[name] == ""


@pytest.mark.parametrize("code", ["16.09.15", "16.09.15.2001"])
def test_an_area_is_taken_by_its_code(code: str) -> None:
    sent = forms.clean_all({"story": "x", "area_code": code})
    assert sent is not None and sent["area_code"] == code


@pytest.mark.parametrize("about", list(rules.About))
def test_every_answer_that_is_offered_is_taken(about: rules.About) -> None:
    sent = forms.clean_all({"story": "x", "about": about.value})
    assert sent is not None and sent["about"] == about


@given(
    st.dictionaries(st.sampled_from(["story", "about", "area_code", "contact_value"]), st.text())
)
def test_the_three_steps_and_the_quick_way_agree(typed: dict[str, str]) -> None:
    """Sending cleans all steps at once; the steps one by one must say the same of the same words."""
    seen = {name: visible(value) for name, value in typed.items()}
    cleaned = forms.clean_all(seen)
    steps = [step(seen) for step in forms.STEPS]
    assert (cleaned is not None) == all(step.is_valid() for step in steps)
    if cleaned is not None:
        assert cleaned == {k: v for step in steps for k, v in step.cleaned_data.items()}


def test_the_kecamatan_are_offered_by_name(regency: Regency) -> None:
    shown = forms.WhereForm().as_p()
    assert "Sungai Are" in shown and "Pulau Kemuning" not in shown


@pytest.mark.django_db
def test_the_form_stands_before_the_regency_is_set_up() -> None:
    assert "<select" in forms.WhereForm().as_p()
    assert "<select" in str(forms.NewReportForm()["area_code"])


@pytest.mark.parametrize(("language", "word"), [("id", "Seorang anak"), ("en", "A child")])
def test_the_answers_are_in_the_language_of_the_request(language: str, word: str) -> None:
    with translation.override(language):
        assert word in str(forms.WhatForm()["about"])


@pytest.mark.parametrize("kind", list(dict.fromkeys(a.form for a in ACTS.values() if a.form)))
def test_invisible_characters_never_reach_a_decision(db: None, kind: type) -> None:
    data = QueryDict(mutable=True)
    for name in kind.base_fields:  # type: ignore[attr-defined]
        data[name] = "a\x00b\u202ec"
    form = kind(data)
    form.is_valid()
    for value in form.cleaned_data.values():
        assert "\x00" not in str(value) and "\u202e" not in str(value)


# --- the desk ------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["2026-03-17T16:45", "2026-03-17 16:45", "17-03-2026 16:45"])
def test_a_moment_is_read_in_the_zone_of_the_office(typed: str) -> None:
    assert When("x").clean(typed) == datetime(2026, 3, 17, 16, 45, tzinfo=WIB)


@pytest.mark.parametrize(
    "typed", ["kemarin", "17/03/26", "1999-12-31T23:59", "2100-01-01T00:00", "2026-02-30T10:00"]
)
def test_what_is_no_moment_of_this_century_is_asked_for_again(typed: str) -> None:
    with pytest.raises(ValidationError):
        When("x").clean(typed)


@pytest.mark.parametrize("typed", ["l-abcd-1234", " L-ABCD-1234 ", "L-ABCD-1234\x00"])
def test_the_number_of_a_report_is_read_however_it_is_typed(typed: str) -> None:
    form = forms.MergeForm({"into": typed})
    assert form.is_valid() and form.cleaned_data["into"] == "L-ABCD-1234"


def test_the_operator_cannot_say_that_a_report_came_by_the_website(regency: Regency) -> None:
    offered = {code for code, _ in forms.NewReportForm()["channel"].field.choices}
    assert offered == set(rules.Channel) - {"WEB", "EARLY_DETECTION"}


def test_the_content_of_a_typed_report_is_what_the_record_takes(regency: Regency) -> None:
    form = forms.NewReportForm(
        {"key": "k", "channel": "PHONE", "received_at": "2026-11-24T11:00", "story": "x"}
    )
    assert form.is_valid(), form.errors
    assert not {"key", "channel", "received_at"} & set(form.content())
    assert {"story", "reporter_relation", "outside_ref", "area_code"} <= set(form.content())


def test_passing_on_chooses_no_desk_beforehand(regency: Regency) -> None:
    form = forms.PassForm({"reason": "x", "desk_code": ""})
    assert not form.is_valid() and "desk_code" in form.errors
    assert list(forms.PassForm().fields) == ["desk_code", "reason"]


@pytest.mark.parametrize("dispatch", ["", "satu", "1.5", "1e3"])
def test_a_visit_is_named_by_its_number(dispatch: str) -> None:
    typed = {"dispatch": dispatch, "arrived_at": "2026-11-24T11:00"}
    assert "dispatch" in forms.ArrivalForm(typed).errors
