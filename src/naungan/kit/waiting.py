"""One thing that waits for somebody: the row of *Hari ini*, whichever package it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

#: Ranks, smallest first. Danger nobody has answered stands above every clock.
DANGER, CLOCK = 0, 1


@dataclass(frozen=True, slots=True)
class Waiting:
    """`kind` is a term code that says the act; `due_at` is None where no clock binds (listed last).

    `what` is the subject as a term code (never a name or a word of the story), `place` a kecamatan.
    `url` opens the thing; `verb` is the term code on the button.
    """

    kind: str
    ref: str
    verb: str
    url: str
    due_at: datetime | None
    started_at: datetime | None = None
    rank: int = CLOCK
    what: str = ""
    place: str = ""
    clock: str = ""

    @property
    def order(self) -> tuple[int, bool, float]:
        """Danger first, then what runs out first; things without a clock come last."""
        return (self.rank, self.due_at is None, self.due_at.timestamp() if self.due_at else 0.0)
