"""The official word for every code a person can see, in Indonesian and English, with its source.

Each module in this folder holds the words of one subject in a tuple `TERMS`; a new module is
picked up by being there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Term:
    """One official word. `confirmed_by` names the official who signed it off, or is empty."""

    code: str
    id: str
    en: str
    source: str = ""
    confirmed_by: str = ""

    def label(self, language: str | None) -> str:
        """The word in the reader's language; Indonesian is the language of the law, so the default."""
        return self.en if (language or "").lower().startswith("en") else self.id


class DuplicateTerm(Exception):
    """Two modules claim one code. A code means one thing everywhere."""


def _by_subject() -> dict[str, tuple[Term, ...]]:
    names = sorted(module.name for module in iter_modules(__path__))
    return {name: tuple(import_module(f"{__name__}.{name}").TERMS) for name in names}


def merge(subjects: Mapping[str, Iterable[Term]]) -> dict[str, Term]:
    """All terms by code; refuses a code that is claimed twice."""
    found: dict[str, Term] = {}
    owner: dict[str, str] = {}
    for subject, terms in subjects.items():
        for one in terms:
            if one.code in found:
                raise DuplicateTerm(f"{one.code}: in {owner[one.code]} and in {subject}")
            found[one.code] = one
            owner[one.code] = subject
    return found


#: The words by subject (the module's name), for the printed glossary.
SUBJECTS: Mapping[str, tuple[Term, ...]] = MappingProxyType(_by_subject())

#: Every word by its code.
GLOSSARY: Mapping[str, Term] = MappingProxyType(merge(SUBJECTS))


def term(code: str) -> Term:
    """The term of a code. A code without one is a gap in the glossary, and said so."""
    try:
        return GLOSSARY[code]
    except KeyError:
        raise KeyError(f"no term for the code {code!r} in naungan.law.terms") from None
