"""Posts that a decree fills, and the roles that an appointment gives in the workroom."""

from __future__ import annotations

from naungan.law.terms import Term

TERMS: tuple[Term, ...] = (
    Term("CASE_WORKER", "Petugas kasus", "Case worker"),
    Term("DESK_OFFICER", "Petugas meja", "Desk officer"),
    Term("SUPERVISOR", "Pengawas", "Supervisor", "Permen PPPA 2/2022"),
    Term("AGENCY_HEAD", "Kepala instansi", "Head of agency"),
    Term("COORDINATOR", "Koordinator", "Coordinator"),
    Term("ADMINISTRATOR", "Administrator sistem", "System administrator"),
    Term("POST_HEAD_OF_OFFICE", "Kepala Dinas", "Head of office"),
    Term("POST_HEAD_OF_UNIT", "Kepala UPTD PPA", "Head of the protection unit", "Perpres 55/2024"),
    Term(
        "POST_SECTION_HEAD",
        "Kepala Bidang Perlindungan Perempuan dan Anak",
        "Head of the protection section",
    ),
    Term("POST_DESK_OFFICER", "Petugas meja layanan", "Officer of the desk"),
    Term("POST_ON_CALL", "Petugas jaga", "Officer on call"),
    Term("POST_CASE_MANAGER", "Manajer kasus", "Case manager", "Permen PPPA 2/2022"),
    Term("POST_COMPANION", "Pendamping", "Companion", "Permen PPPA 2/2022"),
    Term("POST_SOCIAL_WORKER", "Pekerja sosial", "Social worker"),
    Term("POST_PSYCHOLOGIST", "Psikolog", "Psychologist"),
    Term("POST_LEGAL_COMPANION", "Pendamping hukum", "Legal companion"),
    Term("POST_SUPERVISOR", "Pengawas (supervisor)", "Supervisor"),
    Term("POST_DATA_OFFICER", "Petugas data", "Data officer"),
    Term(
        "POST_DATA_PROTECTION_OFFICER",
        "Pejabat pelindungan data pribadi",
        "Data protection officer",
        "UU 27/2022 pasal 53",
    ),
    Term(
        "POST_POLICE_UNIT_HEAD",
        "Kanit PPA",
        "Head of the police unit for women and children",
        "Perkap 10/2007",
    ),
    Term("POST_POLICE_INVESTIGATOR", "Penyidik PPA", "Investigator for women and children"),
    Term("POST_POLICE_OPERATIONS", "Kabag Ops", "Head of police operations"),
    Term("POST_POLICE_CHIEF", "Kapolres", "Chief of police"),
    Term("POST_PROSECUTOR", "Jaksa", "Prosecutor"),
    Term("POST_DOCTOR", "Dokter", "Doctor"),
    Term("POST_REGENT", "Bupati", "Regent"),
    Term("POST_REGENCY_SECRETARY", "Sekretaris Daerah", "Regency secretary"),
    Term("POST_TASK_FORCE_CHAIR", "Ketua gugus tugas", "Chair of the task force"),
    Term(
        "POST_TASK_FORCE_DAILY_CHAIR",
        "Ketua Harian gugus tugas",
        "Daily chair of the task force",
        "Perpres 49/2023",
    ),
    Term("POST_TASK_FORCE_SECRETARY", "Sekretaris gugus tugas", "Secretary of the task force"),
    Term("POST_TASK_FORCE_COORDINATOR", "Koordinator gugus tugas", "Coordinator of the task force"),
    Term("POST_SUB_TASK_FORCE_LEAD", "Ketua sub gugus tugas", "Lead of a sub-task-force"),
    Term("POST_SUBDISTRICT_HEAD", "Camat", "Head of the kecamatan"),
    Term("POST_VILLAGE_HEAD", "Kepala desa", "Village head"),
    Term("POST_ADMINISTRATOR", "Administrator sistem", "System administrator"),
)
