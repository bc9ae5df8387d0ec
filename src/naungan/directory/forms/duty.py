"""Duty shifts and the ladder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.design.forms import Moment, PlainForm
from naungan.directory.forms.refused import words
from naungan.directory.rules import Rung
from naungan.directory.rules.ladder import CALLABLE, LONGEST_MINUTES, MOST_RUNGS


class ShiftForm(PlainForm):
    """Who stands from when until when."""

    worker = forms.ChoiceField(label=_("Worker"))
    starts_at = forms.DateTimeField(label=_("The shift starts"), widget=Moment())
    ends_at = forms.DateTimeField(label=_("The shift ends"), widget=Moment())

    def __init__(self, *args: Any, workers: Iterable[Any], **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.fields["worker"].choices = [  # type: ignore[attr-defined]
            ("", "—"),
            *((worker.username, worker.name) for worker in workers),
        ]


class LadderForm(PlainForm):
    """Up to six rungs, each a line of minutes, role and agency. A line without minutes is left out."""

    def __init__(self, *args: Any, agencies: Iterable[Any], **kw: Any) -> None:
        super().__init__(*args, **kw)
        homes = [("", "—"), *((agency.code, agency.name) for agency in agencies)]
        for number in range(1, MOST_RUNGS + 1):
            self.fields[f"minutes_{number}"] = forms.IntegerField(
                label=_("Minutes"), min_value=1, max_value=LONGEST_MINUTES, required=False
            )
            self.fields[f"role_{number}"] = forms.ChoiceField(
                label=_("Role"), choices=[("", "—"), *words(CALLABLE)], required=False
            )
            self.fields[f"agency_{number}"] = forms.ChoiceField(
                label=_("Agency"), choices=homes, required=False
            )

    @staticmethod
    def initial_of(rungs: Sequence[Any]) -> dict[str, Any]:
        """The rows of a ladder as the form shows them."""
        found: dict[str, Any] = {}
        for number, rung in enumerate(rungs, 1):
            found |= {
                f"minutes_{number}": rung.minutes,
                f"role_{number}": rung.role,
                f"agency_{number}": rung.agency.code,
            }
        return found

    def lines(self) -> list[tuple[int, Any, Any, Any]]:
        """The bound fields, rung by rung."""
        return [
            (number, self[f"minutes_{number}"], self[f"role_{number}"], self[f"agency_{number}"])
            for number in range(1, MOST_RUNGS + 1)
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for number in range(1, MOST_RUNGS + 1):
            if not cleaned.get(f"minutes_{number}"):
                continue
            for part in ("role", "agency"):
                if not cleaned.get(f"{part}_{number}"):
                    self.add_error(
                        f"{part}_{number}", _("A rung needs minutes, a role and an agency.")
                    )
        return cleaned

    def rungs(self) -> list[Rung]:
        """What was typed, as the action takes it."""
        data = self.cleaned_data
        return [
            Rung(data[f"minutes_{n}"], data[f"role_{n}"], data[f"agency_{n}"])
            for n in range(1, MOST_RUNGS + 1)
            if data.get(f"minutes_{n}")
        ]
