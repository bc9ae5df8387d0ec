"""Forms of a referral, on both sides."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.casework.forms.fields import text, word, words
from naungan.casework.rules import FieldGroup, Ground
from naungan.design.forms import CheckCards, PlainForm, RadioCards


class ReferForm(PlainForm):
    """Which desk is asked for what, on which ground, and what it may read once it accepts."""

    REFUSED_AT = {
        "already_lead": "to_desk",
        "referral_already_open": "to_desk",
        "reason_missing": "reason",
        "ground_note_missing": "ground_note",
    }

    to_desk = forms.ChoiceField(label=_("To which desk"))
    reason = text(
        _("What is asked"),
        hint=_("The desk reads this before it accepts. No names here."),
        rows=3,
    )
    ground = forms.ChoiceField(
        label=_("Why data may be opened"), choices=words(Ground), widget=RadioCards
    )
    ground_note = text(
        _("Explain the ground"),
        hint=_("Needed where the ground is not the survivor's consent."),
        required=False,
        rows=2,
    )
    opens = forms.MultipleChoiceField(
        label=_("What the desk may read after accepting"),
        help_text=_("Only what the desk needs for its part. Nothing ticked: the summary alone."),
        required=False,
        choices=[(group.value, word(f"FIELD_{group}")) for group in FieldGroup],
        widget=CheckCards(row=True),
    )
    key = forms.CharField(widget=forms.HiddenInput, max_length=80)

    def __init__(
        self,
        *args: object,
        desks: Iterable[tuple[str, str, str]] = (),
        **kwargs: object,
    ) -> None:
        """`desks`: agency, code and name of each desk, sorted by agency."""
        super().__init__(*args, **kwargs)
        self.fields["to_desk"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose a desk")),
            *(
                (agency, [(code, name) for _agency, code, name in rows])
                for agency, rows in groupby(desks, key=itemgetter(0))
            ),
        ]


class AcceptForm(PlainForm):
    """Taking it on; a word to the sender is welcome and not needed."""

    answer = text(_("A word to the sender"), required=False, rows=2)


class ReasonForm(PlainForm):
    """Why: to decline, withdraw, drop, refuse or open again."""

    REFUSED_AT = {"reason_missing": "reason"}

    reason = text(_("Reason"), rows=3)


class QuestionForm(PlainForm):
    """What the receiving desk asks before it answers."""

    REFUSED_AT = {"message_empty": "body"}

    body = text(_("Question"), rows=3)


class AnswerForm(PlainForm):
    """What the sender answers."""

    REFUSED_AT = {"message_empty": "body"}

    body = text(_("Answer"), rows=3)


class ReportBackForm(PlainForm):
    """What was done; with this the referral ends."""

    REFUSED_AT = {"reason_missing": "answer"}

    answer = text(
        _("What was done"),
        hint=_("With this the referral ends, and the file closes to your desk."),
    )


class SeenForm(PlainForm):
    """Nothing to fill in: the sender has seen that nobody answered."""
