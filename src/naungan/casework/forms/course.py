"""Forms of the course of a case: visits, clocks, closing."""

from __future__ import annotations

from datetime import date

from django import forms
from django.utils.functional import lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from naungan.casework.forms.fields import Day, Moment, line, text, word, words
from naungan.casework.rules import ClosureReason
from naungan.design.forms import PlainForm, RadioCards
from naungan.law.clocks import CLOCKS, ClockRule
from naungan.law.terms import term

#: Clocks that a report, a referral or the file itself starts; nobody starts them by hand.
_BY_ITSELF = frozenset(
    {
        "K1",
        "K1_1",
        "K1_2",
        "K1_3",
        "K2",
        "K3",
        "K5",
        "K5_HIGH",
        "K9",
        "K10_1",
        "K10_2",
        "K10_3",
        "L13",
    }
)


class PlanForm(PlainForm):
    """A visit or a call that is promised."""

    REFUSED_AT = {"follow_up_in_past": "due_at", "follow_up_empty": "what"}

    what = line(_("What will be done"), hint=_("For example: visit at the aunt's house."))
    due_at = Day(_("By which day"))


class VisitForm(PlainForm):
    """What a visit found."""

    REFUSED_AT = {"moment_in_future": "done_at", "note_empty": "found"}

    found = text(_("What was found"))
    done_at = Moment(_("When"), hint=_("Left empty: now."))


class AfterCareForm(PlainForm):
    """Where the after-care visits are counted from."""

    REFUSED_AT = {"moment_in_future": "since"}

    since = Moment(_("Day of return home or closing"), required=True)
    what = line(_("What will be done"))


class ClosureForm(PlainForm):
    """Asking to close."""

    REFUSED_AT = {"closure_needs_words": "note", "unsettled_services": "unsettled_note"}

    reason = forms.ChoiceField(label=_("Why"), choices=words(ClosureReason), widget=RadioCards)
    note = text(_("Why the case can be closed"))
    person_view = text(
        _("What the survivor says about closing"),
        hint=_("Leave it empty if the survivor could not be asked."),
        required=False,
        rows=3,
    )
    unsettled_note = text(
        _("What becomes of services that are not settled"), required=False, rows=3
    )


class ConfirmForm(PlainForm):
    """Nothing to fill in: the second person agrees."""


class ClockForm(PlainForm):
    """A clock and the moment that set it off."""

    REFUSED_AT = {
        "clock_starts_in_future": "starts_at",
        "clock_already_over": "starts_at",
        "clock_not_in_force": "code",
    }

    code = forms.ChoiceField(label=_("Which clock"))
    starts_at = Moment(_("When it began to run"), hint=_("Left empty: now."))
    cautious = forms.BooleanField(
        label=_("This is the cautious reading: the earlier of two possible starts"), required=False
    )
    past_is_meant = forms.BooleanField(
        label=_("Yes, record this clock although it has run out already"), required=False
    )

    def __init__(self, *args: object, on: date, **kwargs: object) -> None:
        """`on`: the day whose law is offered."""
        super().__init__(*args, **kwargs)
        rows = [row for row in CLOCKS if row.code not in _BY_ITSELF and row.holds_on(on)]
        self.fields["code"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose a clock")),
            (word("CLOCK_OF_LAW"), [(row.code, length(row)) for row in rows if row.locked]),
            (
                word("CLOCK_OF_PRACTICE"),
                [(row.code, length(row)) for row in rows if not row.locked],
            ),
        ]


def _length(row: ClockRule) -> str:
    language = get_language()
    name = term(row.code).label(language)
    if row.length is None:
        return f"{name} · {term('CLOCK_NO_LENGTH').label(language)}"
    return f"{name} · {row.length} {term(row.unit).label(language)}"


#: A clock with its length, in the language of the request.
length = lazy(_length, str)


class MetForm(PlainForm):
    """What the clock asked for has been done; where it is late, why."""

    reason = text(_("If it is late: why"), required=False, rows=2)


class PauseForm(PlainForm):
    """Why a clock stands still."""

    REFUSED_AT = {"pause_reason_missing": "reason"}

    reason = text(_("Why the clock stands still"), rows=2)
