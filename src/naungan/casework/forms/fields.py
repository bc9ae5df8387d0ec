"""The fields that the forms of this package are made of: terms as choices, texts, moments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from typing import TYPE_CHECKING

from django import forms
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import get_language

from naungan.casework.rules import SHORT_LIMIT, TEXT_LIMIT
from naungan.design import forms as widgets
from naungan.law.terms import term

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


def _label(code: str) -> str:
    return term(code).label(get_language())


#: The word of a code in the language of the request that shows it.
word = lazy(_label, str)


def words(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Codes with their official words, as the choices of a field."""
    return [(str(code), word(str(code))) for code in codes]


def text(
    label: StrOrPromise, *, hint: StrOrPromise = "", required: bool = True, rows: int = 4
) -> forms.CharField:
    """A text of several lines."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=TEXT_LIMIT,
        widget=forms.Textarea({"rows": rows}),
    )


def line(
    label: StrOrPromise, *, hint: StrOrPromise = "", required: bool = True, limit: int = SHORT_LIMIT
) -> forms.CharField:
    """A text of one line."""
    return forms.CharField(label=label, help_text=hint, required=required, max_length=limit)


class Moment(forms.DateTimeField):
    """A day and a time in the installation's zone; left empty it means now."""

    def __init__(
        self, label: StrOrPromise, *, hint: StrOrPromise = "", required: bool = False
    ) -> None:
        super().__init__(
            label=label,
            help_text=hint,
            required=required,
            widget=widgets.Moment,
        )


class Day(forms.DateField):
    """A calendar day, understood as the end of that working day in the installation's zone."""

    def __init__(self, label: StrOrPromise, *, hint: StrOrPromise = "") -> None:
        super().__init__(
            label=label,
            help_text=hint,
            widget=widgets.Day,
        )

    def clean(self, value: object) -> datetime | None:
        """The day as a moment that an action can take."""
        day = super().clean(value)
        return timezone.make_aware(datetime.combine(day, time(16))) if day else None
