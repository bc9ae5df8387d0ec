"""The packaged list of areas, read a slice at a time: 83,762 villages are never kept in memory."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

#: The decree whose list the package carries.
EDITION = "Kepmendagri 300.2.2-2138/2025"


@dataclass(frozen=True, slots=True)
class Place:
    """One area: dotted ministry code, name, kind as in the table `Area`."""

    code: str
    name: str
    kind: str

    @property
    def parent_code(self) -> str:
        return self.code.rpartition(".")[0]


def _read(name: str) -> dict[str, str]:
    # The package would keep every village once asked for one. Its data file is read directly, and
    # what is not asked for is dropped again.
    packed = resources.files("lokal").joinpath("data", f"{name}.json.gz").read_bytes()
    return dict(json.loads(gzip.decompress(packed)))


@lru_cache(maxsize=1)
def upper() -> dict[str, Place]:
    """Provinces, regencies and kecamatan by code (about 7,800)."""
    return {code: _place(code, name) for code, name in _read("wilayah").items()}


@lru_cache(maxsize=2)
def _villages(regency: str) -> tuple[Place, ...]:
    prefix = f"{regency}."
    return tuple(
        _place(code, name) for code, name in _read("desa").items() if code.startswith(prefix)
    )


def _place(code: str, name: str) -> Place:
    depth = code.count(".")
    if depth == 3:
        # The last group begins with 1 for a kelurahan, 2 for a desa, 3 for a desa adat.
        kind = "KELURAHAN" if code[9] == "1" else "VILLAGE"
    else:
        kind = ("PROVINCE", "REGENCY", "DISTRICT")[depth]
    return Place(code, name, kind)


def provinces() -> list[Place]:
    """The provinces, in the order of their codes."""
    return [found for found in upper().values() if found.kind == "PROVINCE"]


def children(code: str) -> list[Place]:
    """The areas directly below a province or a regency."""
    return [found for found in upper().values() if found.parent_code == code]


def regencies(province: str) -> list[Place]:
    """Regencies and cities of a province; empty for a code that is no province."""
    return [found for found in children(province) if found.kind == "REGENCY"]


def districts(regency: str) -> list[Place]:
    """The kecamatan of a regency; empty for a code that is no regency."""
    return [found for found in children(regency) if found.kind == "DISTRICT"]


def villages(code: str) -> list[Place]:
    """Desa and kelurahan of a regency or of one kecamatan."""
    regency = ".".join(code.split(".")[:2])
    return [
        found
        for found in _villages(regency)
        if found.code.startswith(f"{code}.") or regency == code
    ]


def place(code: str) -> Place | None:
    """The area of a dotted ministry code, or None."""
    if code.count(".") < 3:
        return upper().get(code)
    return next((found for found in villages(code.rpartition(".")[0]) if found.code == code), None)
