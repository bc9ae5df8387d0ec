"""What a fact in the trail may be: a code, a number, a reference; never a sentence."""

from __future__ import annotations

import re

VERB = re.compile(r"[a-z_]+\.[a-z_]+")
#: Codes, references, desk codes and moments. No spaces: a name or a sentence does not fit.
FACT = re.compile(r"[A-Za-z0-9_.:,+/@-]{0,80}")

Fact = str | int | bool | None


class NotAFact(ValueError):
    """The trail was handed words; it takes codes and references only."""


def check(verb: str, facts: dict[str, Fact]) -> None:
    """Raises NotAFact for a verb that is no `noun.past` or a fact that could carry content.

    The message names the field, not the value: the value may be what must not be written.
    """
    if not VERB.fullmatch(verb):
        raise NotAFact("the verb is not of the form noun.past")
    for name, value in facts.items():
        if isinstance(value, str) and not FACT.fullmatch(value):
            raise NotAFact(f"the fact {name!r} is not a code or a reference")
