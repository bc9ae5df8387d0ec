"""What a report or case may be about: the laws it touches, and the forms of violence counted."""

from __future__ import annotations

from naungan.law.terms import Term

_REGISTER = "SIMFONI PPA"

TERMS: tuple[Term, ...] = (
    Term("TPPO", "Perdagangan orang (TPPO)", "Trafficking in persons", "UU 21/2007"),
    Term(
        "AMPK",
        "Anak yang memerlukan perlindungan khusus (AMPK)",
        "Child in need of special protection",
        "UU 35/2014 pasal 59(2)",
    ),
    Term("TPKS", "Kekerasan seksual (TPKS)", "Sexual violence", "UU 12/2022"),
    Term("KDRT", "Kekerasan dalam rumah tangga (KDRT)", "Domestic violence", "UU 23/2004"),
    Term("PHYSICAL", "Kekerasan fisik", "Physical violence", _REGISTER),
    Term("PSYCHOLOGICAL", "Kekerasan psikis", "Psychological violence", _REGISTER),
    Term("SEXUAL", "Kekerasan seksual", "Sexual violence", _REGISTER),
    Term("EXPLOITATION", "Eksploitasi", "Exploitation", _REGISTER),
    Term("TRAFFICKING", "Trafficking (perdagangan orang)", "Trafficking", _REGISTER),
    Term("NEGLECT", "Penelantaran", "Neglect", _REGISTER),
    Term("OTHER", "Lainnya", "Other", _REGISTER),
)
