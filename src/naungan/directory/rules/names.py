"""Short codes of agencies and desks: they stand in addresses and in the trail, so they never change."""

from __future__ import annotations

import re
from collections.abc import Collection

#: What everybody calls these offices; other kinds take the code of their kind.
_SHORT = {
    "AGENCY_POLRES_UNIT_PPA": "unit-ppa",
    "AGENCY_HOSPITAL": "rsud",
    "AGENCY_HEALTH_OFFICE": "dinkes",
    "AGENCY_EDUCATION_OFFICE": "disdik",
    "AGENCY_RELIGIOUS_AFFAIRS": "kemenag",
    "AGENCY_MANPOWER_OFFICE": "disnakertrans",
    "AGENCY_IMMIGRATION": "imigrasi",
    "AGENCY_CIVIL_REGISTRY": "dukcapil",
    "AGENCY_VILLAGE_OFFICE": "dpmd",
    "AGENCY_SUBDISTRICT": "kecamatan",
    "AGENCY_VILLAGE": "desa",
    "AGENCY_PROSECUTOR": "kejari",
    "AGENCY_DISTRICT_COURT": "pengadilan-negeri",
    "AGENCY_RELIGIOUS_COURT": "pengadilan-agama",
    "AGENCY_PRISON": "lapas",
    "AGENCY_MILITARY": "kodim",
    "AGENCY_TRANSPORT_OFFICE": "dishub",
    "AGENCY_TOURISM_OFFICE": "dispar",
    "AGENCY_COMMUNICATION_OFFICE": "diskominfo",
    "AGENCY_FINANCE_OFFICE": "bkad",
    "AGENCY_LEGAL_BUREAU": "bagian-hukum",
    "AGENCY_REGENT": "setda",
    "AGENCY_LEGAL_AID": "lbh",
    "AGENCY_CAMPUS": "kampus",
}


def _slug(text: str, longest: int) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")[:longest].strip("-")


def _free(wanted: str, taken: Collection[str]) -> str:
    number, found = 2, wanted
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found


def agency_code(kind: str, name: str, taken: Collection[str]) -> str:
    """A free code: the usual short one, or for the second of a kind one made of its name."""
    usual = _SHORT.get(kind) or _slug(kind.removeprefix("AGENCY_"), 34)
    if kind != "AGENCY_OTHER" and usual not in taken:
        return usual
    return _free(_slug(name, 34) or usual, taken)


def desk_code(agency: str, taken: Collection[str]) -> str:
    """`rsud` -> `rsud-meja`, with a number from the second desk on."""
    return _free(f"{agency}-meja", taken)
