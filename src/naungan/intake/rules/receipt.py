"""The receipt: 80 bits that a frightened person can copy by hand, kept here only as a fingerprint."""

from __future__ import annotations

import hashlib
import hmac
from typing import NewType

from naungan.kit.refs import RECEIPT_LENGTH, encode, group, read_code

Receipt = NewType("Receipt", str)
Fingerprint = NewType("Fingerprint", str)


def _mac(secret: str, purpose: str, text: str) -> bytes:
    return hmac.new(secret.encode(), f"{purpose}\0{text}".encode(), hashlib.sha256).digest()


def draw(form_key: str, *, secret: str) -> Receipt:
    """The receipt that belongs to one form.

    It is derived from the random key in the form, so that a retried POST shows the same receipt,
    while the tables (which keep only a hash of the key) cannot be turned back into receipts.
    """
    return Receipt(encode(_mac(secret, "receipt", form_key), RECEIPT_LENGTH))


def read(typed: str) -> Receipt | None:
    """What somebody typed, as a receipt; None when it cannot be one."""
    code = read_code(typed, RECEIPT_LENGTH)
    return None if code is None else Receipt(code)


def shown(receipt: Receipt) -> str:
    """In groups of four, as it is read out and written down."""
    return group(receipt)


def fingerprint(receipt: Receipt, *, secret: str) -> Fingerprint:
    """How a receipt is kept: keyed, so that a copy of the table alone cannot be searched."""
    return Fingerprint(_mac(secret, "fingerprint", receipt).hex())


def key_hash(form_key: str) -> str:
    """How the key of a form is kept, to recognise a second delivery."""
    return hashlib.sha256(form_key.encode()).hexdigest()


def content_mark(story: str, *, secret: str) -> str:
    """A keyed mark of a story: the same words give the same mark, and it tells nothing of them."""
    return _mac(secret, "content", story).hex()
