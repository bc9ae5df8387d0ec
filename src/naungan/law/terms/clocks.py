"""The names of the clocks, of what starts them, of how they are counted and where they stand."""

from __future__ import annotations

from naungan.law.terms import Term

_TPPO, _TPKS, _KDRT = "UU 21/2007", "UU 12/2022", "UU 23/2004"
_KUHAP = "UU 20/2025 (KUHAP)"
_DECREE = "SK standar pelayanan daerah"

_OF_LAW = (
    Term(
        "L1",
        "Laporan unit layanan kepada polisi (kekerasan seksual)",
        "Report by the service unit to the police (sexual violence)",
        f"{_TPKS} pasal 41",
    ),
    Term(
        "L2_MAY",
        "Polisi dapat memberi pelindungan sementara (TPKS)",
        "Police may give temporary protection (sexual violence)",
        f"{_TPKS} pasal 42",
    ),
    Term(
        "L2_LASTS",
        "Pelindungan sementara berakhir (TPKS)",
        "Temporary protection ends (sexual violence)",
        f"{_TPKS} pasal 42",
    ),
    Term(
        "L3",
        "Permintaan polisi kepada LPSK",
        "Police ask the witness protection agency (LPSK)",
        f"{_TPKS} pasal 43",
    ),
    Term(
        "L4_PROTECTION",
        "Perlindungan sementara oleh polisi (KDRT)",
        "Temporary protection by the police (domestic violence)",
        _KDRT,
    ),
    Term(
        "L4_LASTS",
        "Perlindungan sementara berakhir (KDRT)",
        "Temporary protection ends (domestic violence)",
        _KDRT,
    ),
    Term(
        "L4_COURT",
        "Permintaan penetapan perintah perlindungan kepada pengadilan",
        "Court asked for a protection order",
        _KDRT,
    ),
    Term(
        "L5",
        "Pemberian rehabilitasi, pemulangan, dan reintegrasi",
        "Rehabilitation, repatriation and reintegration granted",
        f"{_TPPO} pasal 52",
    ),
    Term(
        "L6",
        "Pertolongan pertama atas trauma atau penyakit berbahaya",
        "First aid for dangerous trauma or illness",
        f"{_TPPO} pasal 53",
    ),
    Term(
        "L7",
        "Tanggapan penyidik atas laporan",
        "Answer of the investigator to a report",
        f"{_KUHAP} pasal 23",
    ),
    Term(
        "L8",
        "Pemberitahuan penghentian penyidikan",
        "Notice that an investigation is stopped",
        f"{_KUHAP} pasal 24(4)",
    ),
    Term(
        "L9", "Pembayaran restitusi (TPPO)", "Restitution paid (trafficking)", f"{_TPPO} pasal 48"
    ),
    Term(
        "L10",
        "Pembayaran restitusi (TPKS dan Perma 1/2022)",
        "Restitution paid (sexual violence and Perma 1/2022)",
        "PP 29/2025 pasal 8; Perma 1/2022 pasal 30(5)",
    ),
    Term(
        "L11",
        "Permohonan restitusi setelah putusan",
        "Restitution applied for after the verdict",
        "Perma 1/2022",
    ),
    Term(
        "L12_PROSECUTOR",
        "Salinan putusan dari jaksa kepada LPSK",
        "Copy of the verdict from the prosecutor to LPSK",
        "PP 7/2018 pasal 30",
    ),
    Term(
        "L12_LPSK",
        "Salinan putusan diteruskan LPSK",
        "Copy of the verdict passed on by LPSK",
        "PP 7/2018 pasal 30",
    ),
    Term(
        "L13",
        "Pemberitahuan kegagalan pelindungan data pribadi",
        "Notice of a personal data breach",
        "UU 27/2022 pasal 46",
    ),
    Term(
        "L14",
        "Penelitian kemasyarakatan oleh Bapas",
        "Correctional social inquiry by Bapas",
        "UU 11/2012 (SPPA)",
    ),
    Term(
        "L15",
        "Pemberitahuan dimulainya penyidikan (SPDP)",
        "Notice of the start of investigation (SPDP)",
        "Putusan MK 130/PUU-XIII/2015",
    ),
)

_OF_PRACTICE = (
    Term(
        "K1", "Penanganan laporan tinggi: segera", "High grade: taken at once", "Permen PPPA 2/2022"
    ),
    Term("K1_1", "Panggilan jaga tingkat 1", "On-call ladder, first rung", _DECREE),
    Term("K1_2", "Panggilan jaga tingkat 2", "On-call ladder, second rung", _DECREE),
    Term("K1_3", "Panggilan jaga tingkat 3", "On-call ladder, third rung", _DECREE),
    Term(
        "K2", "Tindakan pertama, laporan sedang", "First action, medium grade", "Permen PPPA 2/2022"
    ),
    Term("K3", "Tindakan pertama, laporan rendah", "First action, low grade", _DECREE),
    Term(
        "K4",
        "SP2HP pertama (A1)",
        "First progress letter of the police (A1)",
        "standar SP2HP kepolisian",
    ),
    Term("K5_HIGH", "Jawaban rujukan, risiko tinggi", "Answer to a referral, high risk", _DECREE),
    Term("K5", "Jawaban rujukan", "Answer to a referral", _DECREE),
    Term("K6", "Masa tinggal di rumah aman", "Stay in the safe house", _DECREE),
    Term("K7", "Kunjungan penjangkauan", "Outreach visit", _DECREE),
    Term("K8", "Pembahasan kasus lintas instansi", "Case conference of several agencies", _DECREE),
    Term("K9", "Kasus tanpa catatan baru", "Case without a new entry", _DECREE),
    Term("K10_1", "Kunjungan bina lanjut pertama", "First after-care visit", _DECREE),
    Term("K10_2", "Kunjungan bina lanjut kedua", "Second after-care visit", _DECREE),
    Term("K10_3", "Kunjungan bina lanjut ketiga", "Third after-care visit", _DECREE),
)

_STARTS = (
    Term("STARTS_REPORT", "sejak laporan diterima", "from the report"),
    Term(
        "STARTS_TOLD_TO_UNIT",
        "sejak korban menyampaikan kepada unit layanan",
        "from the victim's own report to the unit",
    ),
    Term("STARTS_POLICE_REPORT", "sejak laporan polisi", "from the report to the police"),
    Term(
        "STARTS_PROTECTION_GIVEN",
        "sejak pelindungan sementara diberikan",
        "from the day temporary protection is given",
    ),
    Term("STARTS_APPLICATION", "sejak permohonan diajukan", "from the application"),
    Term(
        "STARTS_INVESTIGATION_STOPPED",
        "sejak penyidikan dihentikan",
        "from the stop of the investigation",
    ),
    Term(
        "STARTS_INVESTIGATION_ORDER",
        "sejak surat perintah penyidikan (Sprindik)",
        "from the order to investigate",
    ),
    Term(
        "STARTS_VERDICT_NOTICE",
        "sejak pemberitahuan putusan berkekuatan hukum tetap",
        "from notice of the final verdict",
    ),
    Term(
        "STARTS_VERDICT_COPY",
        "sejak salinan putusan diterima",
        "from the day the copy of the verdict is received",
    ),
    Term(
        "STARTS_VERDICT_COPY_OWED",
        "sejak salinan putusan harus dikirim",
        "from the day the copy of the verdict is owed",
    ),
    Term(
        "STARTS_VERDICT_KNOWN",
        "sejak putusan berkekuatan hukum tetap diketahui",
        "from knowing of the final verdict",
    ),
    Term(
        "STARTS_BREACH_KNOWN",
        "sejak kegagalan pelindungan data diketahui",
        "from the day the breach is known",
    ),
    Term("STARTS_INQUIRY_ASKED", "sejak litmas diminta", "from the request for the inquiry"),
    Term("STARTS_REFERRAL", "sejak rujukan dikirim", "from the day the referral is sent"),
    Term("STARTS_SHELTER", "sejak masuk rumah aman", "from admission to the safe house"),
    Term("STARTS_ASSESSMENT", "sejak asesmen", "from the assessment"),
    Term("STARTS_LAST_ENTRY", "sejak catatan terakhir", "from the last entry"),
    Term("STARTS_RETURN", "sejak pemulangan atau penutupan", "from return home or closure"),
)

_COUNTING = (
    Term("MINUTES", "menit", "minutes"),
    Term("HOURS", "jam", "hours"),
    Term("CALENDAR_DAYS", "hari kalender", "calendar days"),
    Term("WORKING_DAYS", "hari kerja", "working days"),
    Term("NATIONAL", "Libur nasional", "National holiday", "SKB tiga menteri"),
    Term("JOINT_LEAVE", "Cuti bersama", "Joint leave", "SKB tiga menteri"),
)

_STANDING = (
    Term("CLOCK_RUNNING", "Berjalan", "Running"),
    Term("CLOCK_PAUSED", "Dijeda", "Paused"),
    Term("CLOCK_MET", "Terpenuhi", "Met"),
    Term("CLOCK_BREACHED", "Terlewat", "Missed"),
    Term("CLOCK_STOPPED", "Gugur", "Fallen away"),
    Term("CLOCK_NO_LENGTH", "Tenggat belum dipastikan", "No confirmed time limit"),
    Term("CLOCK_OF_LAW", "Tenggat hukum", "Time limit of law"),
    Term("CLOCK_OF_PRACTICE", "Tenggat layanan", "Time limit of service"),
    Term(
        "clock_starts_in_future",
        "Tenggat tidak dapat dimulai pada waktu yang belum tiba.",
        "A clock cannot start at a time that has not come.",
    ),
    Term(
        "clock_already_over",
        "Tenggat ini sudah lewat pada saat dimulai.",
        "This clock is already over when it starts.",
    ),
    Term("clock_ended", "Tenggat ini sudah selesai.", "This clock has ended."),
    Term(
        "clock_locked",
        "Tenggat hukum tidak dapat dijeda atau diubah.",
        "A time limit of law cannot be paused or changed.",
    ),
    Term("clock_paused_already", "Tenggat ini sudah dijeda.", "This clock is paused already."),
    Term("clock_not_paused", "Tenggat ini tidak sedang dijeda.", "This clock is not paused."),
    Term("pause_reason_missing", "Tulis alasan jeda.", "Write down why the clock is paused."),
    Term("decree_missing", "Tulis nomor surat keputusan.", "Write down the number of the decree."),
)

_HOW_KNOWN = (
    Term("READ", "Terbaca di sumber", "Read in a source"),
    Term("GENERAL", "Pengetahuan umum", "General knowledge"),
    Term("LOCAL", "Usulan; ditetapkan daerah", "Proposal; the regency decides"),
    Term("DOUBT_PROSECUTOR", "Konfirmasi Kejari", "To be confirmed by the prosecutor"),
    Term("DOUBT_LENGTH", "Tenggat belum dipastikan", "No confirmed number"),
    Term("DOUBT_ARTICLE", "Nomor pasal belum diperiksa", "Number of the article not checked"),
    Term(
        "DOUBT_WORKING_DAYS",
        "PP 35/2020 menyebut hari sebagai hari kerja; satuan belum dipastikan",
        "PP 35/2020 calls a day a working day; the unit is to be confirmed",
    ),
    Term("DOUBT_START", "Saat mulai belum pasti", "It is not certain what starts it"),
)

TERMS: tuple[Term, ...] = (
    *_OF_LAW,
    *_OF_PRACTICE,
    *_STARTS,
    *_COUNTING,
    *_STANDING,
    *_HOW_KNOWN,
)
