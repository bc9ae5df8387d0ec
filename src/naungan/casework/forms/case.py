"""Forms of the case file: assessment, service, persons, texts, holder."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.casework.forms.fields import Moment, line, text, words
from naungan.casework.rules import NAME_LIMIT, Kind, PersonRole, ServiceStatus, Sex
from naungan.design.forms import CheckCards, PlainForm, RadioCards
from naungan.intake.rules import Grade
from naungan.law.terms import SUBJECTS

#: The six functions of the service unit and the services that the law names.
SERVICE_CODES = tuple(word.code for word in SUBJECTS["services"])


class OpenForm(PlainForm):
    """Which laws the case may touch, where that is seen already when it is opened."""

    kinds = forms.MultipleChoiceField(
        label=_("Laws the case may touch"),
        required=False,
        choices=words(Kind),
        widget=CheckCards(row=True),
    )


class KindsForm(OpenForm):
    """Which laws the case may touch, as people propose them."""


class AssessForm(PlainForm):
    """The short assessment."""

    risk = forms.ChoiceField(
        label=_("Level of risk"), choices=words(Grade), widget=RadioCards(row=True)
    )
    risks = text(
        _("What threatens the person"), hint=_("Who, where, how soon. One sentence is enough.")
    )
    needs = text(_("What the person needs"))
    own_words = text(
        _("What the person says"),
        hint=_("In the person's own words. Leave it empty if nothing was said."),
        required=False,
    )


class ServeForm(PlainForm):
    """Where one service stands."""

    REFUSED_AT = {
        "mediation_forbidden": "code",
        "service_note_missing": "note",
        "moment_in_future": "given_at",
        "no_such_service": "code",
    }

    code = forms.ChoiceField(
        label=_("Service"), choices=[("", _("Choose a service")), *words(SERVICE_CODES)]
    )
    status = forms.ChoiceField(
        label=_("Where it stands"), choices=words(ServiceStatus), widget=RadioCards(row=True)
    )
    given_at = Moment(_("When"), hint=_("Left empty: now."))
    note = text(
        _("Note"),
        hint=_("Needed where a service is not wanted or not available."),
        required=False,
        rows=3,
    )


class PersonForm(PlainForm):
    """A person in the file. Everything but the role may stay unknown."""

    REFUSED_AT = {"person_empty": "name"}

    role = forms.ChoiceField(
        label=_("Role in the case"), choices=words(PersonRole), widget=RadioCards(row=True)
    )
    name = line(_("Name"), required=False, limit=NAME_LIMIT)
    age = forms.IntegerField(label=_("Age in years"), required=False, min_value=0, max_value=120)
    birth_text = line(
        _("Born, or an estimate"),
        hint=_("For example: class 5, about ten years old."),
        required=False,
        limit=NAME_LIMIT,
    )
    sex = forms.ChoiceField(
        label=_("Sex"),
        choices=words(Sex),
        widget=RadioCards(row=True),
        initial=Sex.UNKNOWN_SEX.value,
    )
    address = line(_("Address"), required=False)
    note = line(_("Note"), required=False)


class FieldForm(PlainForm):
    """One text of the file. Emptying it is allowed: what no longer holds is taken out."""

    text = text(_("Text"), required=False, rows=6)


class NoteForm(PlainForm):
    """A dated note."""

    body = text(_("Note"), rows=5)


class AssignForm(PlainForm):
    """Who answers for the case from now on."""

    worker_id = forms.TypedChoiceField(label=_("New case holder"), coerce=int, widget=RadioCards)

    def __init__(
        self, *args: object, holders: Iterable[tuple[int, str]] = (), **kwargs: object
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["worker_id"].choices = list(holders)  # type: ignore[attr-defined]
