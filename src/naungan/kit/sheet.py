"""What a reader gets is a sheet, never a model: only the fields that her permissions open."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One field: its name (term `field_<name>`), its value, or that it is withheld and from whom."""

    name: str
    value: Any
    withheld: bool = False
    opened_by: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The term code of the field's name."""
        return f"field_{self.name}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows in order. A withheld field is named, but its value is nowhere in here."""

    rows: tuple[Row, ...]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __getitem__(self, name: str) -> Any:
        """The value of a field; None where it is withheld. Raises KeyError for no such field."""
        for row in self.rows:
            if row.name == name:
                return row.value
        raise KeyError(name)

    def shows(self, name: str) -> bool:
        """True when the field is there and open."""
        return any(row.name == name and not row.withheld for row in self.rows)

    @property
    def open_names(self) -> frozenset[str]:
        return frozenset(row.name for row in self.rows if not row.withheld)

    def only(self, *names: str) -> Sheet:
        """A part of the sheet, in the order asked for."""
        by_name = {row.name: row for row in self.rows}
        return Sheet(tuple(by_name[name] for name in names if name in by_name))


def draw(
    whole: Mapping[str, Any],
    *,
    fields: Mapping[str, str],
    granted: Collection[str],
    may: Mapping[str, frozenset[str]],
) -> Sheet:
    """Cut the whole record down to what these permissions open.

    `fields`: field -> permission. `may`: standing -> permissions, to say who may open the rest.
    """
    rows = []
    for name, permission in fields.items():
        if permission in granted:
            rows.append(Row(name, whole[name]))
        else:
            openers = tuple(standing for standing, held in may.items() if permission in held)
            rows.append(Row(name, None, withheld=True, opened_by=openers))
    return Sheet(tuple(rows))
