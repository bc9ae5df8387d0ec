"""Whether a phrase is said of what happened: not denied, not only feared, not asked about."""

from __future__ import annotations

from naungan.intake.rules.signs.matcher import LEXICON
from naungan.intake.rules.signs.text import Words
from naungan.intake.rules.signs.words import forms

_NOT_ONLY = forms("hanya") | forms("saja") | frozenset({"sekali", "lagi"})
_NONE = forms("katek") | forms("tanpa") | forms("jangan")
_ADA = forms("ada")
_REACH = 6

_NEG = LEXICON.classes["NEG"]
_FEAR = LEXICON.classes["FEAR"]
_THROUGH = LEXICON.classes["TRANSPARENT"]
_NOBODY = LEXICON.classes["EXISTENTIAL"]
_HE = LEXICON.classes["HE"]
_I = LEXICON.classes["I"]
_FEARED_AHEAD = (
    forms("akan") | forms("nanti") | forms("malah") | forms("kalau") | frozenset({"bakal"})
)


def denied(words: Words, row: list[frozenset[int]], first: int) -> bool:
    """Whether a word for "no" governs the phrase that begins at word `first`.

    In Indonesian the denial stands before what it denies, with only small words between; "tidak
    ada" reaches further, over the people who were spared. "Tidak hanya" denies nothing.
    """
    clause = words.clause[first]
    wide = False
    for j in range(first - 1, max(first - 1 - _REACH, -1), -1):
        if words.clause[j] != clause:
            return False
        slots = row[j]
        if _NEG in slots:
            if words.low[j + 1] in _NOT_ONLY and j + 1 < first:
                return False
            none = words.low[j] in _NONE or words.low[j + 1] in _ADA
            return not wide or none
        if _THROUGH in slots:
            continue
        if _NOBODY in slots or _I in slots:
            wide = True
            continue
        return False
    return False


def feared(words: Words, row: list[frozenset[int]], first: int, last: int) -> bool:
    """Whether it is only feared to come ("takut ditahan"). "Takut dipukul lagi" tells of a blow."""
    if last + 1 < len(words) and words.low[last + 1] in ("lagi", "lg", "terus", "trus"):
        return False
    clause = words.clause[first]
    for j in range(first - 1, max(first - 5, -1), -1):
        if words.clause[j] != clause:
            return False
        slots = row[j]
        if _FEAR in slots:
            return True
        small = _THROUGH in slots or _HE in slots or _I in slots or words.low[j] in _FEARED_AHEAD
        if not small:
            return False
    return False
