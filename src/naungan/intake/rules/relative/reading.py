"""One pass over the words of a text, so that its time grows with the text and no further."""

from __future__ import annotations

from datetime import datetime, timedelta

from naungan.intake.rules.relative.sayings import AT_WORD, Sayings
from naungan.intake.rules.relative.when import WIB, When


def moments(text: str, *, received_at: datetime) -> tuple[When, ...]:
    """Every stretch of time the text speaks of, in reading order, seen from `received_at` in WIB."""
    reader = Sayings(text, received_at.astimezone(WIB))
    found: list[When] = []
    at = AT_WORD
    i = 0
    while i < len(reader.words):
        word = reader.words[i]
        handler = at.get(word)
        if handler is None and word[0].isdecimal():
            handler = Sayings.counted
        if handler is None:
            i += 1
            continue
        reader.either_way = False
        try:
            hit = handler(reader, i)
        except OverflowError:
            hit = None  # a date beyond the calendar is no date
        if hit is None:
            i += 1
            continue
        start, end, after = hit
        first = reader.spans[i][0]
        until = reader.spans[min(after, len(reader.spans)) - 1][1]
        found.append(When(text[first:until], start, end, first, until))
        if reader.either_way:
            week = timedelta(days=7)
            found.append(When(text[first:until], start + week, end + week, first, until))
        i = max(after, i + 1)
    return tuple(found)
