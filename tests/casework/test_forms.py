"""What people type is cleaned, kept, and never silently cut."""

from __future__ import annotations

from datetime import date

import pytest
from django.http import QueryDict
from django.utils import translation

from naungan.casework import forms
from naungan.casework.rules import FieldGroup
from naungan.law.clocks import CLOCKS
from tests.conftest import wib

DESKS = [
    ("RSUD Muaradua", "rsud-meja", "Meja RSUD"),
    ("Unit PPA", "unit-ppa-meja", "Meja Unit PPA"),
]


def sent(**fields: object) -> QueryDict:
    """A posted form."""
    data = QueryDict(mutable=True)
    for name, value in fields.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return data


def test_invisible_characters_are_taken_out_of_what_is_typed() -> None:
    form = forms.NoteForm(sent(body="dia\x00 takut\u202e pulang"))
    assert form.is_valid()
    assert form.cleaned_data["body"] == "dia takut pulang"


def test_a_text_that_is_too_long_is_kept_and_refused() -> None:
    form = forms.NoteForm(sent(body="x" * 8_001))
    assert not form.is_valid()
    assert form["body"].value() == "x" * 8_001
    assert "8001" in str(form.errors["body"]).replace(".", "").replace(",", "")


def test_the_desks_of_one_agency_stand_together() -> None:
    form = forms.ReferForm(desks=DESKS)
    groups = form.fields["to_desk"].choices[1:]  # type: ignore[attr-defined]
    assert groups == [
        ("RSUD Muaradua", [("rsud-meja", "Meja RSUD")]),
        ("Unit PPA", [("unit-ppa-meja", "Meja Unit PPA")]),
    ]


def test_a_desk_that_is_not_offered_is_not_taken() -> None:
    form = forms.ReferForm(
        sent(to_desk="gudang", reason="x", ground="CONSENT", key="k"), desks=DESKS
    )
    assert "to_desk" in form.errors


def test_a_referral_can_open_each_group_and_none_by_default() -> None:
    form = forms.ReferForm(
        sent(to_desk="rsud-meja", reason="x", ground="CONSENT", key="k"), desks=DESKS
    )
    assert form.is_valid() and form.cleaned_data["opens"] == []
    offered = [code for code, _ in form.fields["opens"].choices]  # type: ignore[attr-defined]
    assert offered == [group.value for group in FieldGroup]


def test_a_moment_is_read_in_the_zone_of_the_office() -> None:
    form = forms.VisitForm(sent(found="ada", done_at="2026-11-24T10:30"))
    assert form.is_valid()
    assert form.cleaned_data["done_at"] == wib("2026-11-24 10:30")


def test_a_day_ends_when_the_office_closes() -> None:
    form = forms.PlanForm(sent(what="kunjungan", due_at="2026-11-30"))
    assert form.is_valid()
    assert form.cleaned_data["due_at"] == wib("2026-11-30 16:00")


@pytest.mark.parametrize("typed", ["kemarin", "2026-13-01T10:00", "99999-01-01T00:00"])
def test_a_moment_that_cannot_be_read_is_refused(typed: str) -> None:
    assert not forms.VisitForm(sent(found="ada", done_at=typed)).is_valid()


def test_the_clocks_that_are_offered_hold_today_and_none_starts_by_itself() -> None:
    form = forms.ClockForm(on=date(2026, 11, 24))
    codes = [code for _, rows in form.fields["code"].choices[1:] for code, _ in rows]  # type: ignore[attr-defined]
    assert {"L1", "L7", "K8"} <= set(codes)
    assert not {"K1", "K5", "K9", "K10_1", "L13"} & set(codes)
    day = date(2026, 11, 24)
    assert all(any(row.code == code and row.holds_on(day) for row in CLOCKS) for code in codes)


def test_choices_speak_the_language_of_the_request() -> None:
    form = forms.AssessForm()
    with translation.override("id"):
        assert "Tinggi" in str(form["risk"])
    with translation.override("en"):
        assert "High" in str(form["risk"])


@pytest.mark.parametrize(
    "form",
    [
        forms.AssessForm(sent(risk="EXTREME", risks="x", needs="y")),
        forms.ServeForm(sent(code="SERVICE_DONE", status="SERVICE_DONE")),
        forms.PersonForm(sent(role="NEIGHBOUR", sex="MALE")),
        forms.PersonForm(sent(role="SURVIVOR", sex="MALE", age="-1")),
        forms.ClosureForm(sent(reason="TIRED", note="x")),
    ],
)
def test_a_code_that_does_not_exist_is_refused(form: forms.PersonForm) -> None:
    assert not form.is_valid()


def test_left_empty_a_moment_means_now() -> None:
    form = forms.ServeForm(sent(code="SERVICE_HEALTH", status="SERVICE_DONE", given_at=""))
    assert form.is_valid() and form.cleaned_data["given_at"] is None
