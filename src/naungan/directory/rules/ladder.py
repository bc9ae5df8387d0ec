"""The ladder of an urgent report: who is called after how many minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from naungan.directory.rules.refusals import DirectoryRefused
from naungan.kit.actor import Role

#: The ladder a regency starts with: minutes and role; the lead office's head comes last.
DEFAULT_MINUTES = (15, 30, 60)
MOST_RUNGS, LONGEST_MINUTES = 6, 24 * 60
#: Whom a rung may call. The administrator is not among them: a call shows that a report exists.
CALLABLE = (
    Role.DESK_OFFICER,
    Role.CASE_WORKER,
    Role.SUPERVISOR,
    Role.AGENCY_HEAD,
    Role.COORDINATOR,
)


@dataclass(frozen=True, slots=True)
class Rung:
    """After `minutes` without an answer, holders of `role` at `agency` are called."""

    minutes: int
    role: str
    agency: str


def check_ladder(rungs: Sequence[Rung]) -> None:
    """At least one rung, each later than the one below it, none for a role that may not be called."""
    if not rungs:
        raise DirectoryRefused("ladder_empty")
    if len(rungs) > MOST_RUNGS or rungs[-1].minutes > LONGEST_MINUTES:
        raise DirectoryRefused("ladder_too_long")
    if rungs[0].minutes < 1 or any(
        later.minutes <= earlier.minutes for earlier, later in pairwise(rungs)
    ):
        raise DirectoryRefused("ladder_does_not_rise")
    if any(rung.role not in CALLABLE for rung in rungs):
        raise DirectoryRefused("ladder_role_not_callable")
