"""How records and receipts are called: random, speakable, never sequential.

A running number would tell everyone who sees one file how many there are, and invites trying the
next. The alphabet is Crockford's base 32: no I, L, O or U, and what people type instead is read
as meant.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import Random

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {**{c: c for c in ALPHABET}, "I": "1", "L": "1", "O": "0", "U": "V"}

_choose: ContextVar[Callable[[str], str]] = ContextVar("choose", default=secrets.choice)

REF_LENGTH = 8
RECEIPT_LENGTH = 16


def group(text: str, size: int = 4) -> str:
    """`7KQM3XNP` -> `7KQM-3XNP`."""
    return "-".join(text[i : i + size] for i in range(0, len(text), size))


def draw_ref(prefix: str) -> str:
    """A fresh public reference such as `L-7KQM-3XNP` (40 bits: unique by constraint, not secret)."""
    return f"{prefix}-{group(''.join(_choose.get()(ALPHABET) for _ in range(REF_LENGTH)))}"


@contextmanager
def drawing_from(rng: Random) -> Iterator[None]:
    """References drawn inside the block come from `rng`.

    For the demo alone, so that one seed tells one regency to the last letter. References are not
    secrets, but guessable ones invite trying, so nothing that serves real people may call this.
    """
    token = _choose.set(rng.choice)
    try:
        yield
    finally:
        _choose.reset(token)


def encode(raw: bytes, length: int) -> str:
    """The first `length` base-32 characters (5 bits each) of `raw`.

    Raises ValueError when `raw` holds fewer than 5 * length bits.
    """
    if len(raw) * 8 < length * 5:
        raise ValueError("not enough bytes for this many characters")
    number = int.from_bytes(raw, "big") >> (len(raw) * 8 - length * 5)
    return "".join(ALPHABET[(number >> (5 * i)) & 31] for i in reversed(range(length)))


def read_code(typed: str, length: int) -> str | None:
    """What a person typed, as canonical characters; None when it cannot be a code of that length.

    Spaces, hyphens and lower case are forgiven, and so are I, L, O and U.
    """
    letters = [c for c in typed.upper() if not (c.isspace() or c in "-–—_.·")]
    if len(letters) != length or any(c not in _READ for c in letters):
        return None
    return "".join(_READ[c] for c in letters)
