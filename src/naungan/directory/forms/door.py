"""Signing in and choosing a password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import PlainForm
from naungan.directory.passwords import LONGEST

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise as Words


def secret(label: Words, *, hint: Words = "", new: bool = False) -> forms.CharField:
    """A password. Kept as typed, spaces included; never sent back to the browser."""
    return forms.CharField(
        label=label,
        help_text=hint,
        strip=False,
        max_length=LONGEST,
        widget=forms.PasswordInput({"autocomplete": "new-password" if new else "current-password"}),
    )


class SignInForm(PlainForm):
    """Name and password."""

    username = forms.CharField(
        label=_("Sign-in name"),
        max_length=60,
        widget=forms.TextInput(
            {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    password = secret(_("Password"))


class NewPasswordForm(PlainForm):
    """A password of one's own, typed twice."""

    password = secret(
        _("New password"),
        hint=_("At least 15 characters. Four or five words in a row are easy to remember."),
        new=True,
    )
    again = secret(_("New password once more"), new=True)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if {"password", "again"} <= cleaned.keys() and cleaned["password"] != cleaned["again"]:
            self.add_error("again", _("The two passwords differ. Type the second one again."))
        return cleaned


class OwnPasswordForm(NewPasswordForm):
    """A new password for somebody who is signed in: the present one is asked for first."""

    present = secret(_("Present password"))
    field_order = ("present", "password", "again")
