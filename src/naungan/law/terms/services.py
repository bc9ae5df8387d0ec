"""The six functions of the service unit, and the services a case can record."""

from __future__ import annotations

from naungan.law.terms import Term

_UNIT = "Permen PPPA 2/2022"
_DUTIES = "Perpres 55/2024 pasal 5(2)"
_TPPO = "UU 21/2007 pasal 51"
_CHILD = "PP 78/2021"
_TPKS = "UU 12/2022"

TERMS: tuple[Term, ...] = (
    Term("F1", "Pengaduan masyarakat", "Public complaint", _UNIT),
    Term("F2", "Penjangkauan korban", "Outreach to the victim", _UNIT),
    Term("F3", "Pengelolaan kasus", "Case management", _UNIT),
    Term("F4", "Penampungan sementara", "Temporary shelter", _UNIT),
    Term(
        "F5",
        "Mediasi",
        "Mediation",
        f"{_UNIT}; dilarang oleh UU 12/2022 pasal 23 untuk kekerasan seksual",
    ),
    Term("F6", "Pendampingan korban", "Accompaniment of the victim", _UNIT),
    Term(
        "SERVICE_RIGHTS_INFORMATION",
        "Informasi hak korban",
        "Information on the victim's rights",
        _DUTIES,
    ),
    Term("SERVICE_HEALTH", "Layanan kesehatan", "Health care", f"{_DUTIES}; {_TPPO}"),
    Term(
        "SERVICE_EMERGENCY_MEDICAL",
        "Pertolongan medis darurat",
        "Emergency medical care",
        "UU 21/2007 pasal 53",
    ),
    Term(
        "SERVICE_VISUM",
        "Visum et repertum",
        "Medico-legal examination",
        "UU 23/2004; permintaan penyidik",
    ),
    Term("SERVICE_PSYCHOLOGICAL", "Penguatan psikologis", "Psychological support", _DUTIES),
    Term("SERVICE_PSYCHOSOCIAL", "Pendampingan psikososial", "Psychosocial accompaniment", _CHILD),
    Term(
        "SERVICE_ACCOMPANIMENT", "Pendampingan proses hukum", "Accompaniment in proceedings", _CHILD
    ),
    Term("SERVICE_LEGAL_AID", "Bantuan hukum", "Legal aid", f"{_DUTIES}; PP 9/2008"),
    Term("SERVICE_LAW_ENFORCEMENT", "Penegakan hukum", "Law enforcement", _UNIT),
    Term("SERVICE_SHELTER", "Rumah aman", "Safe house", _UNIT),
    Term(
        "SERVICE_SOCIAL_REHABILITATION",
        "Rehabilitasi sosial",
        "Social rehabilitation",
        f"{_TPPO}; {_CHILD}",
    ),
    Term(
        "SERVICE_SOCIAL_AID", "Bantuan sosial keluarga", "Social assistance to the family", _CHILD
    ),
    Term("SERVICE_REPATRIATION", "Pemulangan", "Repatriation", _TPPO),
    Term("SERVICE_REINTEGRATION", "Reintegrasi sosial", "Social reintegration", _TPPO),
    Term("SERVICE_EDUCATION", "Layanan pendidikan", "Education", _TPKS),
    Term("SERVICE_CIVIL_DOCUMENTS", "Dokumen kependudukan", "Civil documents", _TPKS),
    Term("SERVICE_ECONOMIC", "Pemberdayaan ekonomi", "Economic empowerment", _DUTIES),
    Term("SERVICE_DISABILITY", "Akomodasi disabilitas", "Arrangements for a disability", _DUTIES),
    Term("SERVICE_SPIRITUAL", "Pendampingan tokoh agama", "Spiritual accompaniment", _UNIT),
    Term(
        "SERVICE_RESTITUTION",
        "Pengajuan restitusi",
        "Application for restitution",
        "UU 21/2007 pasal 48; UU 12/2022 pasal 30",
    ),
    Term(
        "SERVICE_PROTECTION",
        "Perlindungan saksi dan korban",
        "Protection of witness and victim",
        "UU 21/2007 pasal 47",
    ),
    Term(
        "SERVICE_TRANSPORT", "Transportasi dan kebutuhan dasar", "Transport and basic needs", _TPKS
    ),
    Term("SERVICE_OTHER", "Layanan lain", "Another service"),
)
