"""The parts of a file that can be opened or kept from an agency, one by one."""

from __future__ import annotations

from naungan.law.terms import Term

TERMS: tuple[Term, ...] = (
    Term("FIELD_IDN", "Identitas", "Identity", "UU 21/2007 pasal 44; UU 11/2012 pasal 19"),
    Term("FIELD_CON", "Kontak aman", "Safe contact"),
    Term("FIELD_STO", "Uraian kejadian", "The story"),
    Term("FIELD_SUM", "Ringkasan tanpa identitas", "Summary without identity"),
    Term("FIELD_RSK", "Risiko dan kebutuhan", "Risks and needs"),
    Term("FIELD_MED", "Kebutuhan medis", "Medical needs", "UU 27/2022 pasal 4"),
    Term("FIELD_LEG", "Proses hukum", "Legal progress"),
    Term("FIELD_ACC", "Data terlapor", "Person reported"),
    Term("FIELD_REP", "Data pelapor", "Reporter", "UU 21/2007 pasal 44"),
    Term("FIELD_SHE", "Lokasi rumah aman (tersegel)", "Place of shelter (sealed)"),
    Term("FIELD_EVI", "Berkas asli", "Originals"),
    Term("FIELD_SVC", "Status layanan", "Service status"),
)
