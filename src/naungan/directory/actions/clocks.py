"""The regency's own lengths of time, set by decree."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from naungan.clocks import actions as clocks
from naungan.clocks.rules import ClockRefused
from naungan.directory import queries
from naungan.directory.rules import DirectoryRefused, check_length
from naungan.kit.actor import Actor
from naungan.law.clocks import Unit


@transaction.atomic
def set_clock(
    *,
    actor: Actor,
    code: str,
    unit: Unit,
    length: int,
    decree: str,
    valid_from: date,
    at: datetime,
) -> None:
    """Set the length of a service clock from a day on. The clock's own action keeps the trail."""
    queries.clock_keeper(actor, lock=True)
    check_length(code, unit=unit, length=length)
    try:
        clocks.set_local_length(
            actor=actor,
            code=code,
            unit=unit,
            length=length,
            decree=decree,
            valid_from=valid_from,
            at=at,
        )
    except ClockRefused as refused:
        raise DirectoryRefused(str(refused)) from None
