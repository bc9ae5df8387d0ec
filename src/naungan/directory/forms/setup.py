"""The first-run set-up: agencies with editable names, and the first administrator."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.directory.actions import ChosenAgency
from naungan.directory.forms.door import NewPasswordForm
from naungan.law.agencies import AGENCY_KINDS

#: Ticked at first: what nearly every regency has at its table.
_USUAL = {kind.code for kind in AGENCY_KINDS if kind.has_desk}


class SetUpForm(NewPasswordForm):
    """What a regency is set up with, once its area is chosen."""

    display_name = forms.CharField(
        label=_("Name on the pages"),
        help_text=_("As people call it, for example: Kabupaten OKU Selatan."),
        max_length=120,
    )
    admin_name = forms.CharField(label=_("Name of the first administrator"), max_length=120)
    admin_username = forms.CharField(
        label=_("Sign-in name"),
        help_text=_("Small letters, digits, dots or hyphens. It cannot be changed later."),
        max_length=60,
        widget=forms.TextInput(
            {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label = _("Password of the first administrator")
        self.fields["again"].label = _("The same password once more")
        for kind in AGENCY_KINDS:
            self.fields[f"has_{kind.code}"] = forms.BooleanField(
                label=kind.default_name_id, required=False, initial=kind.code in _USUAL
            )
            self.fields[f"name_{kind.code}"] = forms.CharField(
                label=_("Name of %(kind)s here") % {"kind": kind.default_name_id},
                max_length=160,
                required=False,
                initial=kind.default_name_id,
            )

    def kinds(self) -> list[tuple[Any, Any, Any]]:
        """Each kind of agency with its tick and its name."""
        return [
            (kind, self[f"has_{kind.code}"], self[f"name_{kind.code}"]) for kind in AGENCY_KINDS
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for kind in AGENCY_KINDS:
            if cleaned.get(f"has_{kind.code}") and not cleaned.get(f"name_{kind.code}"):
                self.add_error(f"name_{kind.code}", _("Give this agency a name."))
        return cleaned

    def for_action(self) -> dict[str, Any]:
        """The arguments of `set_up_regency` that this page asks for."""
        data = self.cleaned_data
        return {
            "agencies": [
                ChosenAgency(kind.code, data[f"name_{kind.code}"])
                for kind in AGENCY_KINDS
                if data[f"has_{kind.code}"]
            ],
            "display_name": data["display_name"],
            "admin_name": data["admin_name"],
            "admin_username": data["admin_username"],
            "admin_password": data["password"],
        }
