"""The official words of the field: trafficking, child protection, service, police and court."""

from __future__ import annotations

from naungan.law.terms import Term

_TPPO = "UU 21/2007"
_SPPA = "UU 11/2012"
_CHILD = "UU 35/2014"
_TPKS = "UU 12/2022"
_KDRT = "UU 23/2004"
_PDP = "UU 27/2022"
_KUHAP = "UU 20/2025 (KUHAP)"
_UPTD = "Permen PPPA 2/2022"
_PERPRES = "Perpres 69/2008, Perpres 49/2023"
_PMI = "UU 18/2017"

_TASK_FORCE = (
    Term(
        "TRAFFICKING_IN_PERSONS",
        "Tindak Pidana Perdagangan Orang (TPPO)",
        "Trafficking in persons",
        f"{_TPPO} pasal 1",
    ),
    Term(
        "TASK_FORCE",
        "Gugus Tugas Pencegahan dan Penanganan TPPO",
        "Anti-trafficking task force",
        f"{_TPPO} pasal 58; {_PERPRES}",
    ),
    Term("SUB_TASK_FORCE", "Sub Gugus Tugas", "Sub-task-force", _PERPRES),
    Term("CHAIR", "Ketua", "Chair", _PERPRES),
    Term("DAILY_CHAIR", "Ketua Harian", "Daily chair", "Perpres 49/2023"),
    Term("ACTING_DAILY_CHAIR", "Ketua Pelaksana Harian", "Acting daily chair"),
    Term("SECRETARIAT", "Sekretariat", "Secretariat", "Perpres 49/2023"),
    Term("DECREE", "Surat Keputusan (SK)", "Decree"),
    Term("NATIONAL_ACTION_PLAN", "Rencana Aksi Nasional (RAN)", "National action plan"),
    Term("REGIONAL_ACTION_PLAN", "Rencana Aksi Daerah (RAD)", "Regional action plan"),
    Term("COORDINATION_MEETING", "Rapat koordinasi", "Coordination meeting"),
    Term("PLENARY_MEETING", "Rapat pleno", "Plenary meeting"),
    Term("MINUTES_OF_MEETING", "Notulen", "Minutes of the meeting"),
    Term("FOLLOW_UP_ACTION", "Rencana tindak lanjut (RTL)", "Follow-up action"),
)

_PERSONS = (
    Term(
        "CHILD_IN_NEED_OF_SPECIAL_PROTECTION",
        "Anak yang Memerlukan Perlindungan Khusus (AMPK)",
        "Child in need of special protection",
        f"{_CHILD} pasal 59(2); PP 78/2021 pasal 3",
    ),
    Term(
        "CHILD_IN_CONTACT_WITH_LAW",
        "Anak yang Berhadapan dengan Hukum (ABH)",
        "Child in contact with the law",
        _SPPA,
    ),
    Term("CHILD_VICTIM", "Anak Korban", "Child victim", _SPPA),
    Term("CHILD_WITNESS", "Anak Saksi", "Child witness", _SPPA),
    Term("CHILD_OFFENDER", "Anak Pelaku", "Child offender", _SPPA),
    Term("VICTIM", "Korban", "Victim", f"{_TPPO} pasal 1"),
    Term("REPORTER", "Pelapor", "Reporter"),
    Term("COMPLAINANT", "Pengadu", "Complainant"),
    Term("REPORTED_PERSON", "Terlapor", "Reported person"),
    Term("SUSPECT", "Tersangka", "Suspect", _KUHAP),
    Term("DEFENDANT", "Terdakwa", "Defendant", _KUHAP),
    Term("CONVICT", "Terpidana", "Convict", _KUHAP),
    Term("BENEFICIARY", "Penerima manfaat", "Beneficiary", _UPTD),
    Term("FOSTER_PARENT", "Orang tua asuh", "Foster parent", _CHILD),
    Term("SUBSTITUTE_FAMILY", "Keluarga pengganti", "Substitute family", "PP 78/2021"),
    Term("SOCIAL_WORKER", "Pekerja sosial (peksos)", "Social worker"),
    Term("CASE_MANAGER", "Manajer kasus", "Case manager", _UPTD),
)

_SERVICE = (
    Term("COMPLAINT", "Pengaduan", "Complaint", _UPTD),
    Term("IDENTIFICATION", "Identifikasi", "Identification", "Permen PPPA 8/2021"),
    Term("SCREENING", "Skrining", "Screening"),
    Term("RISK_LEVEL", "Tingkat risiko", "Risk level"),
    Term(
        "BIOPSYCHOSOCIAL_ASSESSMENT", "Asesmen biopsikososial", "Biopsychosocial assessment", _UPTD
    ),
    Term("INTERVENTION_PLAN", "Rencana intervensi", "Intervention plan", _UPTD),
    Term("CASE_CONFERENCE", "Konferensi kasus (pembahasan kasus)", "Case conference"),
    Term(
        "CROSS_SECTOR_CASE_REVIEW",
        "Gelar kasus lintas sektor",
        "Cross-sector case review",
        "Permen PPPA 2/2025",
    ),
    Term("POLICE_CASE_REVIEW", "Gelar perkara", "Police case review"),
    Term("REFERRAL", "Rujukan", "Referral"),
    Term("REFERRAL_FEEDBACK", "Rujukan balik", "Referral feedback"),
    Term("CASE_TRANSFER", "Pelimpahan", "Case transfer"),
    Term("ACCOMPANIMENT", "Pendampingan", "Accompaniment", _UPTD),
    Term("TEMPORARY_SHELTER", "Penampungan sementara", "Temporary shelter", _UPTD),
    Term("SAFE_HOUSE", "Rumah aman (rumah perlindungan)", "Safe house"),
    Term("MEDIATION", "Mediasi", "Mediation", f"{_UPTD}; {_TPKS} pasal 23"),
    Term("TERMINATION", "Terminasi", "Termination", _UPTD),
    Term("CASE_CLOSURE", "Penutupan kasus", "Case closure"),
    Term("AFTER_CARE", "Bina lanjut", "After-care"),
    Term("INFORMED_CONSENT", "Persetujuan setelah penjelasan", "Informed consent"),
    Term("CHILD_ASSENT", "Persetujuan anak", "Child's assent"),
    Term(
        "HEALTH_REHABILITATION",
        "Rehabilitasi kesehatan",
        "Health rehabilitation",
        f"{_TPPO} pasal 51",
    ),
    Term(
        "SOCIAL_REHABILITATION", "Rehabilitasi sosial", "Social rehabilitation", f"{_TPPO} pasal 51"
    ),
    Term("REPATRIATION", "Pemulangan", "Repatriation", f"{_TPPO} pasal 51"),
    Term("SOCIAL_REINTEGRATION", "Reintegrasi sosial", "Social reintegration", f"{_TPPO} pasal 51"),
    Term("RESTITUTION", "Restitusi", "Restitution", f"{_TPPO} pasal 48; {_TPKS} pasal 30"),
    Term("STATE_COMPENSATION", "Kompensasi", "Compensation by the state", "PP 7/2018"),
    Term("VICTIM_ASSISTANCE_FUND", "Dana Bantuan Korban", "Victim assistance fund", "PP 29/2025"),
    Term(
        "TEMPORARY_PROTECTION",
        "Pelindungan sementara",
        "Temporary protection",
        f"{_TPKS} pasal 42; {_KDRT}",
    ),
    Term("PROTECTION_ORDER", "Perintah perlindungan", "Protection order", _KDRT),
    Term("REVICTIMISATION", "Reviktimisasi", "Revictimisation"),
    Term("SOCIAL_REPORT", "Laporan sosial", "Social report", _SPPA),
    Term(
        "CORRECTIONAL_SOCIAL_INQUIRY",
        "Penelitian kemasyarakatan (litmas)",
        "Correctional social inquiry",
        _SPPA,
    ),
    Term("MINIMUM_SERVICE_STANDARD", "Standar Pelayanan Minimal (SPM)", "Minimum service standard"),
    Term("AGENCY_SILO", "Ego sektoral", "Agency silo"),
)

_JUSTICE = (
    Term(
        "SPECIAL_SERVICE_ROOM",
        "Ruang Pelayanan Khusus (RPK)",
        "Special service room",
        f"{_TPPO} pasal 45",
    ),
    Term(
        "POLICE_WOMEN_CHILDREN_UNIT",
        "Unit PPA / Satres PPA-PPO",
        "Police unit for women and children",
        "Perkap 10/2007",
    ),
    Term("POLICE_REPORT", "Laporan Polisi (LP)", "Police report", _KUHAP),
    Term(
        "POLICE_REPORT_RECEIPT",
        "Surat Tanda Terima Laporan Polisi (STTLP)",
        "Receipt of a police report",
        f"{_KUHAP} pasal 23",
    ),
    Term(
        "INVESTIGATION_PROGRESS_LETTER",
        "Surat Pemberitahuan Perkembangan Hasil Penyidikan (SP2HP)",
        "Investigation progress letter",
    ),
    Term(
        "NOTICE_OF_INVESTIGATION_START",
        "Surat Pemberitahuan Dimulainya Penyidikan (SPDP)",
        "Notice of the start of investigation",
        "Putusan MK 130/PUU-XIII/2015",
    ),
    Term("INQUIRY", "Penyelidikan", "Inquiry", _KUHAP),
    Term("INVESTIGATION", "Penyidikan", "Investigation", _KUHAP),
    Term("EXAMINATION_RECORD", "Berita Acara Pemeriksaan (BAP)", "Examination record", _KUHAP),
    Term("MEDICO_LEGAL_REPORT", "Visum et Repertum (VeR)", "Medico-legal report", _KDRT),
    Term(
        "PSYCHIATRIC_MEDICO_LEGAL_REPORT",
        "Visum et Repertum psikiatrikum",
        "Psychiatric medico-legal report",
    ),
    Term("CASE_DOSSIER", "Berkas perkara", "Case dossier", _KUHAP),
    Term("DOSSIER_RETURNED", "P-19 (berkas dikembalikan)", "P-19 (dossier returned)"),
    Term("DOSSIER_COMPLETE", "P-21 (berkas lengkap)", "P-21 (dossier complete)"),
    Term("HANDOVER_OF_SUSPECT_AND_EVIDENCE", "Tahap II", "Hand-over of suspect and evidence"),
    Term("INDICTMENT", "Dakwaan", "Indictment", _KUHAP),
    Term("SENTENCING_DEMAND", "Tuntutan", "Sentencing demand", _KUHAP),
    Term("VERDICT", "Putusan", "Verdict", _KUHAP),
    Term("FINAL_AND_BINDING", "Berkekuatan hukum tetap (inkracht)", "Final and binding", _KUHAP),
    Term("RESTORATIVE_JUSTICE", "Keadilan restoratif", "Restorative justice", _KUHAP),
    Term("DIVERSION", "Diversi", "Diversion", _SPPA),
    Term(
        "VIOLENCE_AGAINST_WOMEN_AND_CHILDREN",
        "Kekerasan terhadap Perempuan dan Anak (KtPA)",
        "Violence against women and children",
    ),
    Term("DOMESTIC_VIOLENCE", "Kekerasan dalam rumah tangga (KDRT)", "Domestic violence", _KDRT),
    Term(
        "SEXUAL_VIOLENCE_CRIME",
        "Tindak Pidana Kekerasan Seksual (TPKS)",
        "Crime of sexual violence",
        _TPKS,
    ),
    Term(
        "ECONOMIC_EXPLOITATION",
        "Eksploitasi ekonomi",
        "Economic exploitation",
        f"{_CHILD} pasal 59(2)",
    ),
    Term(
        "SEXUAL_EXPLOITATION", "Eksploitasi seksual", "Sexual exploitation", f"{_CHILD} pasal 59(2)"
    ),
    Term("MALTREATMENT", "Perlakuan salah", "Maltreatment", f"{_CHILD} pasal 59(2)"),
    Term("DEBT_BONDAGE", "Penjeratan utang", "Debt bondage", f"{_TPPO} pasal 1"),
    Term("CONFINEMENT", "Penyekapan", "Confinement", f"{_TPPO} pasal 1"),
    Term(
        "POSITION_OF_VULNERABILITY",
        "Posisi rentan",
        "Position of vulnerability",
        f"{_TPPO} pasal 1",
    ),
    Term("TPPO_ACT", "Proses", "Act", f"{_TPPO} pasal 1"),
    Term("TPPO_MEANS", "Cara", "Means", f"{_TPPO} pasal 1"),
    Term("TPPO_PURPOSE", "Tujuan", "Purpose", f"{_TPPO} pasal 1"),
)

_INSTITUTIONS = (
    Term(
        "INTEGRATED_SERVICE_CENTRE",
        "Pusat Pelayanan Terpadu (PPT)",
        "Integrated service centre",
        f"{_TPPO} pasal 46; PP 9/2008",
    ),
    Term(
        "WOMEN_CHILD_PROTECTION_UNIT",
        "UPTD Perlindungan Perempuan dan Anak (UPTD PPA)",
        "Women and child protection unit",
        "Perpres 55/2024",
    ),
    Term("REGIONAL_OFFICE", "Organisasi Perangkat Daerah (OPD)", "Regional office"),
    Term(
        "COMMUNITY_CHILD_PROTECTION_NETWORK",
        "Perlindungan Anak Terpadu Berbasis Masyarakat (PATBM)",
        "Community child-protection network",
    ),
    Term(
        "WOMEN_CHILD_FRIENDLY_VILLAGE",
        "Desa Ramah Perempuan dan Peduli Anak (DRPPA)",
        "Women- and child-friendly village",
    ),
    Term("CHILD_FRIENDLY_REGENCY", "Kabupaten Layak Anak (KLA)", "Child-friendly regency"),
)

_PREVENTION = (
    Term("MIGRANT_WORKER", "Pekerja Migran Indonesia (PMI)", "Indonesian migrant worker", _PMI),
    Term(
        "PROSPECTIVE_MIGRANT_WORKER",
        "Calon Pekerja Migran Indonesia",
        "Prospective migrant worker",
        _PMI,
    ),
    Term("NON_PROCEDURAL", "Nonprosedural", "Outside procedure", _PMI),
    Term(
        "LICENSED_PLACEMENT_AGENCY",
        "Perusahaan Penempatan Pekerja Migran Indonesia (P3MI)",
        "Licensed placement agency",
        _PMI,
    ),
    Term("BROKER", "Calo (sponsor)", "Broker"),
    Term(
        "EMERGENCY_TRAVEL_DOCUMENT",
        "Surat Perjalanan Laksana Paspor (SPLP)",
        "Emergency travel document",
    ),
    Term("VULNERABILITY_MAP", "Peta kerawanan", "Vulnerability map"),
    Term(
        "MARRIAGE_DISPENSATION",
        "Dispensasi kawin",
        "Marriage dispensation",
        "UU 16/2019; Perma 5/2019",
    ),
    Term("SCHOOL_DROPOUT", "Putus sekolah", "School drop-out"),
    Term("OUT_OF_SCHOOL_CHILD", "Anak tidak sekolah", "Out-of-school child"),
)

_DATA = (
    Term(
        "SENSITIVE_PERSONAL_DATA",
        "Data pribadi spesifik",
        "Sensitive personal data",
        f"{_PDP} pasal 4",
    ),
    Term(
        "DATA_BREACH",
        "Kegagalan pelindungan data pribadi",
        "Personal data breach",
        f"{_PDP} pasal 46",
    ),
    Term("DATA_CONTROLLER", "Pengendali data pribadi", "Data controller", _PDP),
    Term("DATA_PROCESSOR", "Prosesor data pribadi", "Data processor", _PDP),
    Term("NATIONAL_ID", "Nomor Induk Kependudukan (NIK)", "National identity number", "UU 24/2013"),
    Term("FAMILY_CARD", "Kartu Keluarga (KK)", "Family card", "UU 24/2013"),
    Term("BIRTH_CERTIFICATE", "Akta kelahiran", "Birth certificate", "UU 24/2013"),
)

TERMS: tuple[Term, ...] = (
    *_TASK_FORCE,
    *_PERSONS,
    *_SERVICE,
    *_JUSTICE,
    *_INSTITUTIONS,
    *_PREVENTION,
    *_DATA,
)
