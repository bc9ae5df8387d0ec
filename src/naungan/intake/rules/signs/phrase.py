"""A phrase of the lexicon: a short pattern of words that shows one fact.

`di:pukul ?oleh ..2 <PARENT>` reads: a passive of "pukul", perhaps "oleh", at most two words, a
parent. `a|b` is a choice, `#` a number. A phrase stays between two commas, unless a gap is written
with three dots: `mabuk ...4 baju robek` may cross a comma, never the end of a sentence. No word
that says "no" may stand in a gap.
"""

from __future__ import annotations

from dataclasses import dataclass

from naungan.intake.rules.signs.observation import Cue, Fact

DEFAULT_GAP = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase: what may stand there, and how many words may come before it."""

    symbols: tuple[str, ...]
    optional: bool = False
    gap: int = 0
    across: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern and the fact it shows. `sure` phrases hold even where fear or "no" stands before."""

    fact: Fact | Cue
    pattern: str
    slots: tuple[Slot, ...]
    note: str = ""
    sure: bool = False


def parse(pattern: str) -> tuple[Slot, ...]:
    """The slots of a pattern. Raises ValueError for a pattern that could match nothing certain."""
    slots: list[Slot] = []
    gap = 0
    across = False
    for piece in pattern.split():
        if piece.startswith(".."):
            gap = int(piece.lstrip(".") or DEFAULT_GAP)
            across = piece.startswith("...")
            continue
        optional = piece.startswith("?")
        slots.append(Slot(tuple(piece.lstrip("?").split("|")), optional, gap, across))
        gap, across = 0, False
    if all(slot.optional for slot in slots) or gap:
        raise ValueError(pattern)
    return tuple(slots)


def phrases(
    fact: Fact | Cue, table: str, *, note: str = "", sure: bool = False
) -> tuple[Phrase, ...]:
    """One phrase for each line of the table."""
    lines = (line.strip() for line in table.strip().splitlines())
    return tuple(Phrase(fact, line, parse(line), note, sure) for line in lines if line)
