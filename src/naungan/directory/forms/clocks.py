"""A decree that sets the length of a service clock; the day whose law is asked for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import Day, PlainForm
from naungan.directory.forms.refused import words
from naungan.directory.rules import SETTABLE
from naungan.law.clocks import Unit


class ClockForm(PlainForm):
    """Which clock, how long, by which decree and from when."""

    # Any code may arrive; the rule says in a sentence why a clock of law is not set here.
    code = forms.CharField(
        label=_("Clock"),
        max_length=20,
        widget=forms.Select(choices=[("", "—"), *words(SETTABLE)]),
    )
    length = forms.IntegerField(label=_("Length"))
    unit = forms.ChoiceField(label=_("Counted in"), choices=words(Unit))
    # Not required here: a missing decree is refused by the rule, in the rule's own words.
    decree = forms.CharField(label=_("Decree number"), max_length=120, required=False)
    valid_from = forms.DateField(
        label=_("In force from"),
        help_text=_(
            "A day that has passed is for a decree that already applied. Clocks that run now keep "
            "their length."
        ),
        widget=Day(),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "unit" in cleaned:
            cleaned["unit"] = Unit(cleaned["unit"])
        return cleaned


class DayForm(PlainForm):
    """Which day's law is shown; the name stands in the address."""

    pada = forms.DateField(label=_("In force on"), required=False, widget=Day())
