"""Agencies and desks."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import PlainForm
from naungan.directory.forms.refused import words
from naungan.law.agencies import AGENCY_KINDS


class AgencyForm(PlainForm):
    """What an agency is called here and how its office is reached."""

    name = forms.CharField(label=_("Name"), max_length=160)
    phone = forms.CharField(label=_("Office telephone"), max_length=30, required=False)
    email = forms.EmailField(label=_("Office e-mail"), required=False)


class NewAgencyForm(PlainForm):
    """A new agency: its kind and its name."""

    kind = forms.ChoiceField(label=_("Kind"))
    name = forms.CharField(label=_("Name"), max_length=160)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        kinds = [kind.code for kind in AGENCY_KINDS]
        self.fields["kind"].choices = words([*kinds, "AGENCY_OTHER"])  # type: ignore[attr-defined]


class DeskForm(PlainForm):
    """A desk: what it is called and whether it answers day and night."""

    name = forms.CharField(label=_("Name of the desk"), max_length=160)
    keeps_duty = forms.BooleanField(
        label=_("Answers day and night"),
        help_text=_("Hours without anybody on duty are then shown as gaps."),
        required=False,
    )
