"""The forms of the desk: typing a report in for somebody, and each decision about one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import Moment, PlainForm, RadioCards
from naungan.directory import queries as directory
from naungan.intake import rules
from naungan.intake.forms.public import AnyArea, ReachForm, WhatForm, choices
from naungan.law import clocks as law

TYPED_CHANNELS = tuple(
    channel for channel in rules.Channel if channel not in {"WEB", "EARLY_DETECTION"}
)
DISMISS_REASONS = tuple(rules.DismissReason)
KEY_LIMIT = 80
#: Clocks an officer starts by hand on a report, because their trigger lies outside the system.
HAND_STARTED = (
    *dict.fromkeys(rule.code for rule in law.CLOCKS if rule.code.startswith("L")),
    "K4",
)


def area_choices() -> list[Any]:
    """Every kecamatan with its villages, grouped."""
    where = directory.installation()
    if where is None:
        return [("", "–")]
    groups: dict[str, list[tuple[str, str]]] = {}
    for row in directory.areas(
        kinds=("DISTRICT", "VILLAGE", "KELURAHAN"), under=where.regency.code
    ):
        if row.kind == "DISTRICT":
            whole = (row.code, f"{row.name} ({_('somewhere in it')})")
            groups.setdefault(row.name, []).insert(0, whole)
        elif row.parent is not None:
            groups.setdefault(row.parent.name, []).append((row.code, row.name))
    return [("", "–"), *sorted(groups.items())]


class When(forms.DateTimeField):
    """A moment in the installation's zone, of this century: what else is typed is a slip."""

    FORMATS = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%d-%m-%Y %H:%M")

    def __init__(self, label: Any, *, required: bool = True, hint: Any = "") -> None:
        super().__init__(
            label=label,
            help_text=hint,
            required=required,
            widget=Moment,
            input_formats=self.FORMATS,
            error_messages={
                "invalid": _("This is not a date and time. Write it like 2026-03-17 16:45."),
                "required": _("Please say when."),
            },
        )

    def clean(self, value: Any) -> datetime | None:
        """The moment, or the sentence that shows how to write one."""
        found: datetime | None = super().clean(value)
        if found is not None and not 2000 <= found.year < 2100:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return found


class NewReportForm(WhatForm, ReachForm):
    """A caller's report, typed in by an officer: one page, top to bottom, two minutes."""

    channel = forms.ChoiceField(
        label=_("How did it come in?"),
        choices=lambda: choices(TYPED_CHANNELS),
        widget=RadioCards(row=True),
    )
    received_at = When(_("When did it reach us?"), hint=_("Clocks run from this moment."))
    area_code = AnyArea(
        label=_("Village or district"), choices=area_choices, widget=forms.Select, required=False
    )
    place_text = forms.CharField(
        label=_("Where exactly?"), max_length=rules.SHORT_LIMIT, required=False
    )
    when_text = forms.CharField(label=_("When?"), max_length=rules.SHORT_LIMIT, required=False)
    reporter_relation = forms.CharField(
        label=_("Who is the reporter to the person?"), max_length=rules.NAME_LIMIT, required=False
    )
    outside_ref = forms.CharField(
        label=_("Reference of the office that sent it"), max_length=60, required=False
    )
    key = forms.CharField(widget=forms.HiddenInput, max_length=KEY_LIMIT)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # The same questions, put by an officer about somebody else.
        for name, label, hint in (
            ("story", _("What does the reporter say?"), _("In the reporter's own words.")),
            ("contact_way", _("How may we reach the reporter?"), ""),
            ("contact_hours", _("Safe hours"), _("When can the reporter speak unheard?")),
            ("reporter_name", _("Reporter's name"), ""),
        ):
            self.fields[name].label, self.fields[name].help_text = label, hint
        # An officer asks; what was not answered stays unanswered.
        self.fields["contact_way"].initial = None
        self.fields["about"].choices = [  # type: ignore[attr-defined]
            ("SELF", _("The reporter")),
            *choices((rules.About.CHILD,)),
            ("OTHER", _("Somebody else")),
        ]
        # The caller is speaking already: typing begins with the story; channel and time are set.
        self.fields["story"].widget.attrs.update(autofocus=True, accesskey="c")
        self.fields["area_code"].widget.attrs.update(accesskey="t")
        self.fields["contact_value"].widget.attrs.update(accesskey="n")

    def content(self) -> dict[str, str]:
        """What goes into the record."""
        apart = {"channel", "received_at", "key"}
        return {name: value for name, value in self.cleaned_data.items() if name not in apart}


class WordsForm(PlainForm):
    """A message to the reporter."""

    body = forms.CharField(
        label=_("Message to the reporter"),
        max_length=rules.MESSAGE_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class GradeForm(PlainForm):
    """The urgency, and why it is lowered."""

    grade = forms.ChoiceField(
        label=_("Urgency"), choices=lambda: choices(rules.Grade), widget=RadioCards
    )
    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("Needed when the urgency is lowered."),
        max_length=rules.SHORT_LIMIT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class ReasonForm(PlainForm):
    """A reason in words."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=rules.SHORT_LIMIT,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class PassForm(ReasonForm):
    """Another desk of the task force."""

    desk_code = forms.ChoiceField(
        label=_("To which desk?"),
        choices=lambda: [
            # Nothing is chosen beforehand: a report must not travel by a slip.
            ("", "–"),
            *((desk.code, f"{desk.agency.name} – {desk.name}") for desk in directory.desks()),
        ],
    )
    field_order = ["desk_code", "reason"]


class OutsideForm(ReasonForm):
    """An authority outside the task force."""

    authority = forms.CharField(label=_("To which authority?"), max_length=160)
    field_order = ["authority", "reason"]


class MergeForm(PlainForm):
    """The earlier report that leads."""

    into = forms.CharField(
        label=_("Number of the earlier report"), max_length=20, help_text="L-XXXX-XXXX"
    )

    def clean_into(self) -> str:
        """As written on the page: capitals, no spaces."""
        return str(self.cleaned_data["into"]).strip().upper()


class DismissForm(PlainForm):
    """Why a report ends without a case."""

    reason = forms.ChoiceField(
        label=_("Why does it end?"), choices=lambda: choices(DISMISS_REASONS), widget=RadioCards
    )
    note = forms.CharField(
        label=_("In words"),
        max_length=rules.MESSAGE_LIMIT,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class DispatchForm(PlainForm):
    """Who goes."""

    who = forms.CharField(label=_("Who goes?"), max_length=160)
    left_at = When(_("Left at"))


class ArrivalForm(PlainForm):
    """They are there."""

    dispatch = forms.IntegerField(widget=forms.HiddenInput)
    arrived_at = When(_("Arrived at"))
    reason = forms.CharField(label=_("If late: why"), max_length=rules.SHORT_LIMIT, required=False)


class SafeForm(PlainForm):
    """The person is safe."""

    dispatch = forms.IntegerField(widget=forms.HiddenInput)
    safe_at = When(_("Person safe at"))
    note = forms.CharField(label=_("What was found"), max_length=rules.SHORT_LIMIT, required=False)


class ClockForm(PlainForm):
    """A clock of law, from the moment its trigger happened."""

    code = forms.ChoiceField(label=_("Which clock?"), choices=lambda: choices(HAND_STARTED))
    starts_at = When(_("When did it begin?"))
    past_is_meant = forms.BooleanField(
        label=_("The time limit is already over; record it all the same."), required=False
    )
