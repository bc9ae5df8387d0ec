"""Workers and their appointments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import Day, PlainForm
from naungan.directory.forms.refused import words
from naungan.kit.actor import Role
from naungan.law.terms import GLOSSARY


class WorkerForm(PlainForm):
    """A new account."""

    name = forms.CharField(label=_("Name"), max_length=120)
    username = forms.CharField(
        label=_("Sign-in name"),
        help_text=_("Small letters, digits, dots or hyphens. It cannot be changed later."),
        max_length=60,
        widget=forms.TextInput({"autocapitalize": "none", "spellcheck": "false"}),
    )
    email = forms.EmailField(label=_("Office e-mail"), required=False)
    phone = forms.CharField(label=_("Office telephone"), max_length=30, required=False)


def post_words() -> list[str]:
    """The posts that decrees usually name, offered while one types."""
    return [term.id for code, term in GLOSSARY.items() if code.startswith("POST_")]


class AppointmentForm(PlainForm):
    """A post: where, as what, since when, by which decree."""

    place = forms.ChoiceField(
        label=_("Agency or desk"),
        help_text=_("Who works at a desk sees what arrives there."),
    )
    role = forms.ChoiceField(label=_("Role"), choices=lambda: [("", "—"), *words(Role)])
    post = forms.CharField(
        label=_("Post, as in the decree"),
        max_length=120,
        widget=forms.TextInput({"list": "jabatan"}),
    )
    decree = forms.CharField(label=_("Number of the decree"), max_length=120, required=False)
    starts_on = forms.DateField(label=_("First day"), widget=Day())
    ends_on = forms.DateField(
        label=_("Last day"),
        help_text=_("Empty: until further notice."),
        required=False,
        widget=Day(),
    )

    def __init__(
        self, *args: Any, agencies: Iterable[Any], desks: Iterable[Any], **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        by_agency: dict[int, list[tuple[str, str]]] = {}
        for desk in desks:
            by_agency.setdefault(desk.agency_id, []).append(
                (f"{desk.agency.code}/{desk.code}", desk.name)
            )
        choices: list[Any] = [("", "—")]
        for agency in agencies:
            whole = (f"{agency.code}/", _("%(agency)s, no desk") % {"agency": agency.name})
            choices.append((agency.name, [*by_agency.get(agency.pk, []), whole]))
        self.fields["place"].choices = choices  # type: ignore[attr-defined]

    def for_action(self) -> dict[str, Any]:
        """The arguments of `appoint`."""
        values = dict(self.cleaned_data)
        agency, _slash, desk = values.pop("place").partition("/")
        return {**values, "agency": agency, "desk": desk}


class EndForm(PlainForm):
    """The last day of an appointment."""

    on = forms.DateField(label=_("Last day"), widget=Day())
