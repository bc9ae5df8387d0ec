"""A report as a row of words with their places, sentences and clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# What is longer is judged by its beginning; the officer is told so.
READ_LIMIT = 10_000

_PIECE = re.compile(r"(?P<word>[^\W_]+(?:['’][^\W_]+)*)|(?P<end>[.!?;…\n]+)|(?P<pause>[,:()/—–]+)")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1+")
_SHORT = """
    kec kab ds dsn desa sdr sdri an bp ibu jl jln no rt rw dll dsb tgl hp kel prov gg pak bu th thn
    yth bpk dr drs ir hj h m a n s rp lk pr dgn yg ttd ttl
"""
_ABBREVIATIONS = frozenset(_SHORT.split())


#: Villages whose name holds a word of the lexicon (tried against all 259 of the regency).
PLACE_NAMES = frozenset({("tanjung", "kurung")})


@dataclass(slots=True)
class Words:
    """Parallel rows, one entry a word; `sentence` and `clause` number where it stands."""

    text: str
    raw: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    clause: list[int] = field(default_factory=list)
    read_to_end: bool = True

    def __len__(self) -> int:
        return len(self.low)

    def named(self, i: int) -> bool:
        """Whether word i looks like a name: written large, and not because a sentence begins."""
        raw = self.raw[i]
        if not raw[0].isupper() or raw == raw.upper():
            return False
        return i > 0 and (self.sentence[i - 1] == self.sentence[i])

    def clause_after(self, i: int) -> bool:
        """Whether the word after word i still belongs to the same clause."""
        return i + 1 < len(self.low) and self.clause[i + 1] == self.clause[i]

    def slice(self, first: int, last: int) -> str:
        """The exact words from word `first` to word `last`."""
        return self.text[self.start[first] : self.end[last]]


def split(text: str) -> Words:
    """The words of the text, lower case and without drawn-out letters, up to the reading limit."""
    words = Words(text)
    limit = len(text)
    if limit > READ_LIMIT:
        words.read_to_end = False
        limit = READ_LIMIT
    drawn_out = [match.start() for match in _DRAWN_OUT.finditer(text, 0, limit)]
    drawn_out.append(limit)
    next_drawn = 0
    raws, lows, starts, ends = words.raw, words.low, words.start, words.end
    sentences, clauses = words.sentence, words.clause
    sentence = clause = 0
    for match in _PIECE.finditer(text, 0, limit):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            raw = text[start:end]
            low = raw.lower()
            if drawn_out[next_drawn] < end:
                low = _DRAWN_OUT.sub(r"\1", low)
                while drawn_out[next_drawn] < end:
                    next_drawn += 1
            if low[-1] == "2" and low[:-1].isalpha():
                low = low[:-1]
            if lows and (lows[-1], low) in PLACE_NAMES:
                # Part of a village's name, not a verb: it must show no sign.
                low = f"{low}~"
            raws.append(raw)
            lows.append(low)
            starts.append(start)
            ends.append(end)
            sentences.append(sentence)
            clauses.append(clause)
        elif kind == "pause":
            clause += 1
        elif text[start] != "." or not _goes_on(words, text[end : end + 1]):
            sentence += 1
            clause += 1
    return words


def _goes_on(words: Words, after: str) -> bool:
    """Whether a full stop ends no sentence: within a number, or after "kec." and the like."""
    if after and not after.isspace():
        return True
    return bool(words.low) and words.low[-1] in _ABBREVIATIONS
