"""The three steps of the public form. Only the story is needed; everything else may be skipped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import PlainForm, RadioCards
from naungan.directory import queries as directory
from naungan.intake import rules
from naungan.law.terms import term


def choices(codes: Iterable[StrEnum | str]) -> list[tuple[str, str]]:
    """Codes with their official words in the reader's language."""
    return [(str(code), term(str(code)).label(get_language())) for code in codes]


def _of(codes: Iterable[StrEnum]) -> Any:
    # A callable, so that the words follow the language of each request.
    return lambda: choices(codes)


class AnyOf(forms.ChoiceField):
    """A choice that may be skipped; an answer nobody offered is read as skipped, never refused.

    A stale page or a changed list must not cost a report. The answer is held against the codes,
    not against the list of the page: cleaning then needs neither words nor tables.
    """

    def __init__(self, *, codes: Iterable[StrEnum | str], **more: Any) -> None:
        self.codes = frozenset(str(code) for code in codes)
        super().__init__(**more)

    def clean(self, value: Any) -> str:
        """The code, or nothing."""
        return str(value) if value in self.codes else ""


class AnyArea(forms.ChoiceField):
    """An area by its code. Whether there is such an area is asked when the report is opened."""

    SHAPE = re.compile(r"[0-9]{2}(\.[0-9]{2}){1,2}(\.[0-9]{4})?")

    def clean(self, value: Any) -> str:
        """The code as it was sent; nothing where it cannot be one."""
        return str(value) if isinstance(value, str) and self.SHAPE.fullmatch(value) else ""


def district_choices() -> list[tuple[str, str]]:
    """The kecamatan of this regency, by name."""
    where = directory.installation()
    if where is None:
        return [("", "–")]
    rows = directory.areas(kinds=("DISTRICT",), under=where.regency.code)
    return [("", "–"), *((row.code, row.name) for row in rows)]


class WhatForm(PlainForm):
    """Step 1: what happened, and is anyone in danger now."""

    in_danger_now = AnyOf(
        label=_("Is anyone in danger now?"),
        codes=rules.Danger,
        choices=_of(rules.Danger),
        widget=RadioCards(row=True),
        required=False,
    )
    about = AnyOf(
        label=_("Who is it happening to?"),
        codes=rules.About,
        choices=lambda: [
            *choices((rules.About.SELF, rules.About.CHILD)),
            ("OTHER", _("Somebody else")),
        ],
        widget=RadioCards(row=True),
        required=False,
    )
    story = forms.CharField(
        label=_("Tell it in your own words"),
        help_text=_("Your own language is fine. No names are needed. Write what you saw or heard."),
        max_length=rules.STORY_LIMIT,
        # Without autocomplete="off": that would empty the story on the way back. A browser keeps no
        # list of what was typed into a field of several lines.
        widget=forms.Textarea(attrs={"class": "tall", "rows": 8}),
    )


class WhereForm(PlainForm):
    """Step 2: where and when."""

    area_code = AnyArea(
        label=_("In which district (kecamatan)?"),
        choices=district_choices,
        widget=forms.Select,
        required=False,
    )
    place_text = forms.CharField(
        label=_("Where exactly?"),
        help_text=_("Village, hamlet or a landmark: enough to find the place."),
        max_length=rules.SHORT_LIMIT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    when_text = forms.CharField(
        label=_("When?"),
        help_text=_("For example: last night, every evening, this Sunday."),
        max_length=rules.SHORT_LIMIT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class ReachForm(PlainForm):
    """Step 3: how may we reach you, if at all."""

    contact_way = AnyOf(
        label=_("By what way?"),
        codes=rules.ContactWay,
        choices=_of(rules.ContactWay),
        initial=rules.ContactWay.THREAD,
        widget=RadioCards,
        required=False,
    )
    contact_value = forms.CharField(
        label=_("Number"),
        max_length=rules.NAME_LIMIT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "tel"}),
    )
    contact_hours = forms.CharField(
        label=_("Safe hours"),
        help_text=_("When can you answer without anybody listening?"),
        max_length=rules.NAME_LIMIT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    contact_words = forms.CharField(
        label=_("Who must not learn of this?"),
        max_length=rules.SHORT_LIMIT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    reporter_name = forms.CharField(
        label=_("Your name"),
        max_length=rules.NAME_LIMIT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


STEPS = (WhatForm, WhereForm, ReachForm)


def clean_all(typed: Mapping[str, str]) -> dict[str, str] | None:
    """Every field of all three steps cleaned at once; None where one of them needs a page.

    The last press is the one that must be quick, and it rarely needs a form to be drawn.
    """
    cleaned = {}
    for step in STEPS:
        for name, field in step.base_fields.items():
            try:
                cleaned[name] = field.clean(typed.get(name, ""))
            except forms.ValidationError:
                return None
    return cleaned


class ReceiptForm(PlainForm):
    """The code of a report, typed."""

    code = forms.CharField(
        label=_("Report code"),
        help_text=_("Sixteen letters and digits. Capitals, spaces and dashes do not matter."),
        max_length=60,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "class": "mono", "autocapitalize": "characters"}
        ),
    )


class MessageForm(PlainForm):
    """A message to the office."""

    body = forms.CharField(
        label=_("Write to the office"),
        max_length=rules.MESSAGE_LIMIT,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )
