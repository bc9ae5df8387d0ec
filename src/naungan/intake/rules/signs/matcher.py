"""Finds the phrases of the lexicon in a row of words: one look-up a word, then a few steps around it.

Every phrase hangs on its rarest word. The work for a word is bounded by the phrases that hang on
it, so a hostile text costs no more than a long one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from naungan.intake.rules.signs.lexicon import PHRASES
from naungan.intake.rules.signs.phrase import Phrase
from naungan.intake.rules.signs.spelling import CLASSES
from naungan.intake.rules.signs.text import Words
from naungan.intake.rules.signs.words import OWNER_ENDINGS, forms, loose_passive, without_owner

_NOTHING: frozenset[int] = frozenset()
_NUMBERS = """
    satu dua duo tiga tigo empat lima limo enam tujuh delapan sembilan sepuluh sebelas belasan puluhan
    beberapa berapo duabelas sikok
"""
# Words after which a "child" is no child, and before which a school is no pupil.
_CHILDLESS = "buah tangga perusahaan sungai kost kos muda panah kunci emas cabang bulan saudara"
_SCHOOLED = """
    lulusan tamat tamatan alumni lulus teman temen kawan kawannyo guru ijazah sewaktu reuni kepala
"""
_COMMON = """
    anak bayi budak bocah adik saya aku kami orang tidak belum katek ada di ke dari yang dan sama dengan
    sudah mau akan bisa boleh rumah jam uang gaji kerja pulang tahun baru apa ibu bapak siswi murid
    hari malam setiap sekarang lagi terus minta hp bos
"""
_EVERYDAY = frozenset(_COMMON.split())
_NUMBER_WORDS = frozenset(_NUMBERS.split())
_NO_CHILD_AFTER = frozenset(_CHILDLESS.split())
_NO_PUPIL_BEFORE = frozenset(_SCHOOLED.split())


@dataclass(frozen=True, slots=True)
class Hanging:
    """A phrase made ready: its slots as numbers, and the place of its rarest word."""

    phrase: Phrase
    slots: tuple[int, ...]
    optional: tuple[bool, ...]
    gaps: tuple[int, ...]
    across: tuple[bool, ...]
    hook: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its first and last word."""

    phrase: Phrase
    first: int
    last: int


class Lexicon:
    """All phrases, indexed by the word they hang on."""

    def __init__(self, table: tuple[Phrase, ...]) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}
        self._forms: list[frozenset[str]] = []
        self._of_symbol: dict[str, frozenset[str]] = {}
        hooked: dict[int, list[Hanging]] = defaultdict(list)
        for phrase in table:
            hanging = self._hang(phrase)
            hooked[hanging.slots[hanging.hook]].append(hanging)
        self.classes = {name: self._slot((f"<{name}>",)) for name in CLASSES}
        slots_of: dict[str, set[int]] = defaultdict(set)
        loose: dict[str, set[int]] = defaultdict(set)
        for number, written in enumerate(self._forms):
            for form in written:
                slots_of[form].add(number)
            for form in loose_passive(written):
                loose[form].add(number)
        for form in tuple(slots_of):
            for base in without_owner(form):
                slots_of[form] |= slots_of.get(base, set())
        shared: dict[frozenset[int], frozenset[int]] = {}
        self.slots = self._shared(slots_of, shared)
        self.loose = self._shared(loose, shared)
        self.hanging = {slot: tuple(hung) for slot, hung in hooked.items()}
        self.hooks = frozenset(hooked)
        self.number = self.slots.get("satu", _NOTHING)
        self.kin = frozenset(
            self.classes[name]
            for name in ("PARENT", "FATHER", "HOME", "GRAND", "SIBLING", "SPOUSE")
        )
        self.office = forms("<OFFICE>")
        # Only needed while the table is made.
        del self._numbers, self._of_symbol

    @staticmethod
    def _shared(
        table: dict[str, set[int]], shared: dict[frozenset[int], frozenset[int]]
    ) -> dict[str, frozenset[int]]:
        made = ((form, frozenset(slots)) for form, slots in table.items())
        return {form: shared.setdefault(slots, slots) for form, slots in made}

    def _slot(self, symbols: tuple[str, ...]) -> int:
        if symbols not in self._numbers:
            written: set[str] = set()
            for symbol in symbols:
                if symbol not in self._of_symbol:
                    made = _NUMBER_WORDS if symbol == "#" else forms(symbol)
                    self._of_symbol[symbol] = made
                written |= self._of_symbol[symbol]
            self._numbers[symbols] = len(self._forms)
            self._forms.append(frozenset(written))
        return self._numbers[symbols]

    def _hang(self, phrase: Phrase) -> Hanging:
        slots = tuple(self._slot(slot.symbols) for slot in phrase.slots)
        needed = [i for i, slot in enumerate(phrase.slots) if not slot.optional]
        hook = min(needed, key=lambda i: self._commonness(phrase.slots[i].symbols))
        return Hanging(
            phrase,
            slots,
            tuple(slot.optional for slot in phrase.slots),
            tuple(slot.gap for slot in phrase.slots),
            tuple(slot.across for slot in phrase.slots),
            hook,
        )

    def _commonness(self, symbols: tuple[str, ...]) -> tuple[bool, int]:
        """How often the words of a slot turn up: verbs of harm are rare, a child or "di" is not."""
        if "#" in symbols or any(s.startswith("<") or s in _EVERYDAY for s in symbols):
            return True, len(symbols)
        return False, sum(":" not in symbol for symbol in symbols)

    # Reading

    def read(self, words: Words) -> list[frozenset[int]]:
        """For each word the slots it may fill, with the traps of everyday language taken out."""
        low = words.low
        get = self.slots.get
        row: list[frozenset[int]] = []
        for i, word in enumerate(low):
            slots = get(word)
            if slots is None:
                slots = _NOTHING
                if word[0].isdecimal():
                    slots = self.number
                elif word.endswith(OWNER_ENDINGS):
                    for base in without_owner(word):
                        if base in self.slots:
                            low[i], slots = base, self.slots[base]
                            break
            elif word == "pukul" and i + 1 < len(low) and low[i + 1][0].isdecimal():
                slots = _NOTHING
            row.append(slots)
        child, perhaps = self.classes["CHILD"], self.classes["CHILD_PERHAPS"]
        for i, slots in enumerate(row):
            if not slots:
                continue
            after = low[i + 1] if i + 1 < len(low) else ""
            landlord = after in self.office and not self.kin.isdisjoint(slots)
            no_child = child in slots and after in _NO_CHILD_AFTER
            no_pupil = perhaps in slots and i > 0 and low[i - 1] in _NO_PUPIL_BEFORE
            if landlord or no_child or no_pupil:
                row[i] = _NOTHING
        loose = self.loose.get
        for i in range(1, len(low)):
            if (
                low[i - 1] in ("di", "d", "kena", "keno")
                and words.sentence[i - 1] == words.sentence[i]
            ):
                passive = loose(low[i])
                if passive:
                    row[i] = passive
                    words.start[i] = words.start[i - 1]
        return row

    def find(self, words: Words, row: list[frozenset[int]]) -> list[Hit]:
        """Every phrase in the text, in the order of the words they hang on."""
        hits: list[Hit] = []
        hooks, hanging, around = self.hooks, self.hanging, self._around
        for i, slots in enumerate(row):
            if slots.isdisjoint(hooks):
                continue
            for slot in slots & hooks:
                for hung in hanging[slot]:
                    hit = around(hung, i, words, row) if len(hung.slots) > 1 else (i, i)
                    if hit is not None:
                        hits.append(Hit(hung.phrase, hit[0], hit[1]))
        return hits

    def _around(
        self, hung: Hanging, at: int, words: Words, row: list[frozenset[int]]
    ) -> tuple[int, int] | None:
        denial = self.classes["NEG"]
        last = at
        for k in range(hung.hook + 1, len(hung.slots)):
            wanted = hung.slots[k]
            part = words.sentence if hung.across[k] else words.clause
            here = part[last]
            found = -1
            for j in range(last + 1, min(last + 2 + hung.gaps[k], len(row))):
                if part[j] != here:
                    break
                if wanted in row[j]:
                    found = j
                    break
                if denial in row[j]:
                    break
            if found >= 0:
                last = found
            elif not hung.optional[k]:
                return None
        first = at
        gap, across = hung.gaps[hung.hook], hung.across[hung.hook]
        for k in range(hung.hook - 1, -1, -1):
            wanted = hung.slots[k]
            part = words.sentence if across else words.clause
            here = part[first]
            found = -1
            for j in range(first - 1, max(first - 2 - gap, -1), -1):
                if part[j] != here:
                    break
                if wanted in row[j]:
                    found = j
                    break
                if denial in row[j]:
                    break
            if found >= 0:
                first = found
                gap, across = hung.gaps[k], hung.across[k]
            elif hung.optional[k]:
                gap, across = max(gap, hung.gaps[k]), across or hung.across[k]
            else:
                return None
        return first, last


LEXICON = Lexicon(PHRASES)
