"""References and receipts as people read, hear and type them."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.intake.rules import receipt
from naungan.kit.refs import (
    ALPHABET,
    RECEIPT_LENGTH,
    draw_ref,
    drawing_from,
    encode,
    group,
    read_code,
)


def test_a_reference_is_speakable_and_never_sequential() -> None:
    drawn = {draw_ref("L") for _ in range(500)}
    assert len(drawn) == 500
    assert all(re.fullmatch(r"L-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", ref) for ref in drawn)


def test_the_demo_draws_the_same_references_for_the_same_seed_and_nobody_else_does() -> None:
    drawn = []
    for _ in range(2):
        with drawing_from(Random(3)):
            drawn.append(draw_ref("L"))
    assert drawn[0] == drawn[1]
    assert draw_ref("L") != draw_ref("L")
    source = Path(__file__).resolve().parents[2] / "src"
    callers = {
        str(path.relative_to(source))
        for path in source.rglob("*.py")
        if "drawing_from(" in path.read_text()
    }
    assert callers == {"naungan/kit/refs.py", "naungan/config/demo/story/tell.py"}


def test_a_receipt_carries_eighty_bits() -> None:
    assert len(ALPHABET) == 32
    assert RECEIPT_LENGTH * 5 >= 80


@given(st.text(alphabet=ALPHABET, min_size=16, max_size=16))
def test_what_is_shown_reads_back(code: str) -> None:
    assert read_code(group(code), 16) == code
    assert read_code(group(code).lower().replace("-", " "), 16) == code


def test_letters_that_look_alike_are_forgiven() -> None:
    assert read_code("oO1l-iILu-0000-0000", 16) == "001111" + "1V" + "0" * 8


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_none(typed: str) -> None:
    read = read_code(typed, 16)
    assert read is None or (len(read) == 16 and set(read) <= set(ALPHABET))


def test_too_few_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="not enough"):
        encode(b"123", 16)


def test_the_same_form_draws_the_same_receipt_and_the_table_cannot_be_turned_back() -> None:
    once = receipt.draw("a-form-key", secret="s" * 50)
    assert receipt.draw("a-form-key", secret="s" * 50) == once
    assert receipt.draw("another-key", secret="s" * 50) != once
    assert receipt.draw("a-form-key", secret="t" * 50) != once
    kept = receipt.fingerprint(once, secret="s" * 50) + receipt.key_hash("a-form-key")
    assert once not in kept
    assert "a-form-key" not in kept
