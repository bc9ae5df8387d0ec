"""*Hari ini*: one list of what waits for me, put together from every package that has something."""

from __future__ import annotations

from datetime import datetime

from naungan.casework import queries as casework
from naungan.intake import queries as intake
from naungan.kit.actor import Actor
from naungan.kit.waiting import Waiting


def waiting(actor: Actor, *, at: datetime, limit: int = 25) -> list[Waiting]:
    """Unanswered danger first, then what runs out first, whichever package it comes from."""
    found = [*intake.waiting(actor, at=at), *casework.waiting(actor, at=at)]
    return sorted(found, key=lambda item: item.order)[:limit]
