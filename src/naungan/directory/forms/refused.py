"""A refusal becomes a sentence at the field it is about; codes become words in lists of choices."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.forms import Form
from django.utils.functional import lazy
from django.utils.translation import get_language

from naungan.law.terms import term

_FIELD = {
    "name_missing": "name",
    "username_taken": "username",
    "username_unfit": "username",
    "password_is_the_old_one": "password",
    "appointment_ends_before_start": "ends_on",
    "worker_not_at_this_desk": "worker",
    "shift_overlaps": "worker",
    "shift_ends_before_start": "ends_at",
    "shift_too_long": "ends_at",
    "clock_locked": "code",
    "clock_is_a_rung": "code",
    "clock_not_in_force": "valid_from",
    "clock_length_unfit": "length",
    "decree_missing": "decree",
}


def _word(code: str) -> str:
    return term(code).label(get_language())


#: The word of a code in the language of the request that shows it.
word = lazy(_word, str)


def words(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Codes with their official words, as the choices of a field."""
    return [(str(code), word(str(code))) for code in codes]


def refuse(form: Form, refused: Exception) -> None:
    """Put what an action refused on the form: a code as its term, a poor password at its field."""
    if isinstance(refused, ValidationError):
        form.add_error("password" if "password" in form.fields else None, refused)
        return
    code = str(refused)
    wanted = _FIELD.get(code, "")
    field = next((name for name in (wanted, f"admin_{wanted}") if name in form.fields), None)
    form.add_error(field, _word(code))
