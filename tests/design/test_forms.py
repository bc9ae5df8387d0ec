"""The cleaning that every text gets, and the sentence about a text that is too long."""

from __future__ import annotations

import pytest
from django import forms
from django.http import QueryDict
from django.utils import translation

from naungan.design.forms import PlainForm, visible


class Told(PlainForm):
    story = forms.CharField(max_length=10, widget=forms.Textarea)
    kinds = forms.MultipleChoiceField(choices=[("A", "a"), ("B", "b")], required=False)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b", "ab"),
        ("a\x07\x1b[31mb", "a[31mb"),
        ("dua\nbaris\r\n\ttab", "dua\nbaris\r\n\ttab"),
        ("hu\u202ekum\u202c", "hukum"),
        ("\u2066kiri\u2069", "kiri"),
        ("\ufeffawal", "awal"),
        (
            "se\u200dpatah kata \U0001f468\u200d\U0001f469",
            "se\u200dpatah kata \U0001f468\u200d\U0001f469",
        ),
        ("\ud83d sendiri", "\ufffd sendiri"),
    ],
)
def test_only_what_nobody_sees_is_taken_out(typed: str, kept: str) -> None:
    assert visible(typed) == kept


def test_the_cleaned_text_is_stored_and_shown_again() -> None:
    form = Told({"story": "ha\x00lo"})
    assert form.is_valid()
    assert form.cleaned_data["story"] == "halo"
    assert form["story"].value() == "halo"


def test_several_answers_to_one_question_stay_several() -> None:
    form = Told(QueryDict("story=halo&kinds=A&kinds=B%00"))
    assert form.is_valid()
    assert form.cleaned_data["kinds"] == ["A", "B"]


def test_a_too_long_text_is_kept_and_both_numbers_are_said() -> None:
    with translation.override("id"):
        form = Told({"story": "x" * 14})
        assert form.errors["story"] == [
            "Terlalu panjang: 14 huruf; paling banyak 10. Tidak ada yang dipotong."
        ]
        assert form["story"].value() == "x" * 14
        assert "maxlength" not in str(form["story"])


def test_a_text_of_invisible_characters_alone_is_no_answer() -> None:
    with translation.override("id"):
        assert Told({"story": "\x00\u202e"}).errors["story"] == ["Bagian ini perlu diisi."]


class Chosen(PlainForm):
    one = forms.ChoiceField(choices=[("A", "a")])
    own = forms.CharField(error_messages={"required": "Tulis kodenya."})


def test_a_missing_answer_is_asked_for_in_its_own_words() -> None:
    with translation.override("id"):
        errors = Chosen({}).errors
    assert errors == {"one": ["Pilih dulu jawabannya."], "own": ["Tulis kodenya."]}
