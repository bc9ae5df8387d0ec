"""Need to know, said once: a standing is a row filter and a set of permissions.

Lists, single rows, buttons, fields, counts and exports are all derived from the same two tables,
so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Q

from naungan.kit.actor import Actor

#: A filter that matches no row, cheaply and on every database.
NOBODY = Q(pk__in=())

RowFilter = Callable[[Actor], Q]


class OutOfSight(Exception):
    """The row does not exist for this actor. Denied and missing are the same: a 404."""


@dataclass(frozen=True, slots=True)
class Policy:
    """`where`: standing -> row filter by column names. `may`: standing -> permissions."""

    where: Mapping[str, RowFilter]
    may: Mapping[str, frozenset[str]]

    def standings(self, permission: str) -> tuple[str, ...]:
        """The standings that carry the permission, in table order."""
        return tuple(name for name in self.where if permission in self.may[name])

    def filters(self, actor: Actor, permission: str) -> list[Q]:
        """One filter for each standing that carries the permission and can match this actor."""
        found = (self.where[name](actor) for name in self.standings(permission))
        return [rows for rows in found if rows != NOBODY]

    def rows(self, actor: Actor, permission: str) -> Q:
        """Rows on which the actor holds the permission, as one filter (NOBODY when there is none)."""
        combined: Q | None = None
        for rows in self.filters(actor, permission):
            combined = rows if combined is None else combined | rows
        return NOBODY if combined is None else combined

    def granted(self, standings: Iterable[str]) -> frozenset[str]:
        """The permissions that these standings add up to."""
        return frozenset().union(*(self.may[name] for name in standings))
