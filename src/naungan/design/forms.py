"""The form kit: cleaning that every text needs, and controls that can be tapped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

#: Control characters but tab and line breaks, and the marks that reorder text invisibly. A NUL ends
#: a string in other programs; a right-to-left override shows an officer another sentence than the
#: one that is stored. Nothing a person can see is lost by taking them out.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
#: Halves of a character that cannot be stored or sent as UTF-8.
SURROGATE = re.compile("[\ud800-\udfff]")


TOO_LONG = ngettext_lazy(
    "This is too long: %(show_value)d characters; at most %(limit_value)d fit. Nothing was cut off.",
    "This is too long: %(show_value)d characters; at most %(limit_value)d fit. Nothing was cut off.",
    "limit_value",
)


def visible(text: str) -> str:
    """The text without characters that nobody can see and some programs obey."""
    return SURROGATE.sub("\ufffd", INVISIBLE.sub("", text))


class PlainForm(forms.Form):
    """Cleans every text field of invisible characters before anything else looks at it.

    A too long text is kept as typed and the sentence says how long it may be and how long it is.
    """

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            _speak_plainly(field)

    def _clean_fields(self) -> None:
        if isinstance(self.data, Mapping):
            data = self.data.copy()  # type: ignore[attr-defined]
            for name in data:
                values = data.getlist(name) if hasattr(data, "getlist") else [data[name]]
                cleaned = [visible(v) if isinstance(v, str) else v for v in values]
                if hasattr(data, "setlist"):
                    data.setlist(name, cleaned)
                else:
                    data[name] = cleaned[0]
            self.data = data
        super()._clean_fields()  # type: ignore[misc]


def _speak_plainly(field: forms.Field) -> None:
    if field.error_messages["required"] is forms.Field.default_error_messages["required"]:
        field.error_messages["required"] = (
            _("This is needed. Please choose an answer.")
            if isinstance(field, forms.ChoiceField)
            else _("This is needed. Please write something here.")
        )
    if not isinstance(field, forms.CharField):
        return
    for validator in field.validators:
        if getattr(validator, "code", "") == "max_length":
            validator.message = TOO_LONG  # type: ignore[attr-defined]
    # The browser must not cut a pasted story in silence: the server says it in words.
    field.widget.attrs.pop("maxlength", None)


class RadioCards(forms.RadioSelect):
    """One of a few answers, each a card that can be tapped."""

    kind = "RadioCards"
    template_name = "design/widgets/cards.html"
    option_template_name = "design/widgets/card.html"
    row = False

    def __init__(
        self, attrs: dict[str, Any] | None = None, *, row: bool = False, **kw: Any
    ) -> None:
        super().__init__(attrs, **kw)
        self.row = row

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["row"] = self.row
        return context


class CheckCards(forms.CheckboxSelectMultiple):
    """Any of a few answers, each a card that can be tapped."""

    kind = "CheckCards"
    template_name = "design/widgets/cards.html"
    option_template_name = "design/widgets/card.html"
    row = False

    def __init__(
        self, attrs: dict[str, Any] | None = None, *, row: bool = False, **kw: Any
    ) -> None:
        super().__init__(attrs, **kw)
        self.row = row

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["row"] = self.row
        return context


class Moment(forms.DateTimeInput):
    """A date with a time, in the browser's own control; typed text works too."""

    input_type = "datetime-local"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%dT%H:%M")


class Day(forms.DateInput):
    """A date, in the browser's own control."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")
