"""From the words of a report to the words of the lexicon: spelling, endings and verb forms.

All forms are made once, when the program starts, so that reading a report is one look-up per word.
"""

from __future__ import annotations

from collections.abc import Iterator

from naungan.intake.rules.signs.spelling import (
    CLASSES,
    NOT_A_VERB_ALONE,
    SPELLING,
    VERB_GROUPS,
    VERBS,
)

OWNER_ENDINGS = ("nya", "nyo", "nye", "ne", "ku", "mu", "lah", "kah")
_VERB_ENDINGS = ("", "i", "in", "an", "kan", "ke", "ken", "kin")
_VOWELS = "aiueo"


def passive(root: str) -> Iterator[str]:
    """dipukul, dipukuli, dipukulke, dpukul …"""
    prefixes = ("di",) if root[0] in _VOWELS else ("di", "d")
    for prefix in prefixes:
        for ending in _VERB_ENDINGS:
            yield prefix + root + ending


def stems(root: str) -> tuple[str, ...]:
    """The active stems of a root: memukul, mukul; menampar, nampar; nyubit; ngebakar."""
    first, rest = root[0], root[1:]
    nasal = {"p": "m", "t": "n", "k": "ng", "s": "ny"}
    if first in nasal:
        return ("me" + nasal[first] + rest, nasal[first] + rest, "nge" + root)
    if first in "bfv":
        return ("mem" + root, "nge" + root, "m" + root)
    if first == "c":
        return ("men" + root, "ny" + rest, "nge" + root)
    if first in "dj":
        return ("men" + root, "nge" + root, "n" + root)
    if first in "gh" + _VOWELS:
        return ("meng" + root, "ng" + root, "nge" + root)
    return ("me" + root, "nge" + root)


def active(root: str) -> Iterator[str]:
    """memukul, mukulin, nyubit … and the bare root where it is no everyday word."""
    for stem in stems(root):
        for ending in _VERB_ENDINGS:
            yield stem + ending
    for ending in ("i", "in", "kan", "ke"):
        yield root + ending
    if root not in NOT_A_VERB_ALONE:
        yield root


def spoken_endings(word: str) -> Iterator[str]:
    """Palembang and Ogan say -o and -e where the standard says -a."""
    yield word
    if len(word) >= 4 and word.endswith("a"):
        yield word[:-1] + "o"
        yield word[:-1] + "e"


def spellings(word: str) -> Iterator[str]:
    for form in (word, *SPELLING.get(word, "").split()):
        yield from spoken_endings(form)


def roots(name: str) -> tuple[str, ...]:
    """The roots that stand behind a verb or a group of verbs."""
    heads = VERB_GROUPS[name].split() if name in VERB_GROUPS else [name]
    found: list[str] = []
    for head in heads:
        found += [head, *VERBS.get(head, "").split()]
    return tuple(found)


def forms(symbol: str) -> frozenset[str]:
    """Every way to write what a pattern calls by this symbol.

    `di:pukul` passive, `me:pukul` active, `v:pukul` both, `<CHILD>` a class of words, anything
    else a word.
    """
    if symbol.startswith("<"):
        found: set[str] = set()
        for word in CLASSES[symbol.strip("<>")].split():
            found |= set(spellings(word))
        return frozenset(found)
    voice, colon, name = symbol.partition(":")
    if colon:
        made: set[str] = set()
        for root in roots(name):
            for spoken in spoken_endings(root):
                if voice in ("di", "v"):
                    made |= set(passive(spoken))
                if voice in ("me", "v"):
                    made |= set(active(spoken))
        return frozenset(made)
    return frozenset(spellings(symbol))


def without_owner(word: str) -> Iterator[str]:
    """The word without -nya, -nyo, -ku …, for words that are not known as they stand."""
    for ending in OWNER_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            yield word[: -len(ending)]


def loose_passive(root_forms: frozenset[str]) -> frozenset[str]:
    """What may follow a "di" that was written apart: `di pukulin`."""
    return frozenset(form[2:] for form in root_forms if form.startswith("di") and len(form) > 5)
