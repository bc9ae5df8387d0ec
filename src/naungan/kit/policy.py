"""Need to know, said once: a standing is a row filter and a set of permissions.

Lists, single rows, buttons, fields, counts and exports are all derived from the same two tables,
so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Exists, Model, OuterRef, Q

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

    def rows(self, model: type[Model], actor: Actor, permission: str) -> Q:
        """Rows on which the actor holds the permission, as one filter (NOBODY when there is none).

        A filter that runs over a to-many relation (an open referral, a fired rung) becomes a
        subquery of its own: joined in directly it would double rows and hide the indexes of the
        plain ones.
        """
        combined: Q | None = None
        for rows in self.filters(actor, permission):
            if _runs_over_many(model, rows):
                rows = Q(pk__in=model._default_manager.filter(rows).values("pk"))
            combined = rows if combined is None else combined | rows
        return NOBODY if combined is None else combined

    def held(self, model: type[Model], actor: Actor, pk: int) -> tuple[str, ...]:
        """The standings this actor has on one row, asked in one query."""
        return self._hold(model, pk, self._asked(actor))

    def permissions(self, model: type[Model], actor: Actor, pk: int) -> frozenset[str]:
        """What the standings of this actor on one row add up to.

        Filters over the row's own columns are asked first; a filter that runs over a to-many
        relation only where its standing could still add something.
        """
        asked = self._asked(actor)
        plain = {name: rows for name, rows in asked.items() if not _runs_over_many(model, rows)}
        found = self.granted(self._hold(model, pk, plain))
        rest = {
            name: rows
            for name, rows in asked.items()
            if name not in plain and not self.may[name] <= found
        }
        return found | self.granted(self._hold(model, pk, rest))

    def _asked(self, actor: Actor) -> dict[str, Q]:
        """The filters that can match this actor at all, by standing."""
        return {
            name: rows for name, where in self.where.items() if (rows := where(actor)) != NOBODY
        }

    def _hold(self, model: type[Model], pk: int, asked: Mapping[str, Q]) -> tuple[str, ...]:
        if not asked:
            return ()
        rows_of = model._default_manager.filter
        answer = rows_of(pk=pk).values_list(
            *(Exists(rows_of(rows, pk=OuterRef("pk"))) for rows in asked.values())
        )
        return tuple(
            name for row in answer[:1] for name, holds in zip(asked, row, strict=True) if holds
        )

    def granted(self, standings: Iterable[str]) -> frozenset[str]:
        """The permissions that these standings add up to."""
        return frozenset().union(*(self.may[name] for name in standings))


def _runs_over_many(model: type[Model], rows: Q) -> bool:
    """True when any lookup of the filter crosses a to-many relation of the model."""
    for child in rows.children:
        if isinstance(child, Q):
            if _runs_over_many(model, child):
                return True
            continue
        # An expression such as Exists() brings its own subquery.
        if not isinstance(child, tuple):
            continue
        first = child[0].split("__", 1)[0]
        if first == "pk":
            continue
        field = model._meta.get_field(first)
        if field.one_to_many or field.many_to_many:
            return True
    return False
