"""The words of the case file: where it stands, who may see what, what happened, what is refused."""

from __future__ import annotations

from naungan.law.terms import Term

_UNIT = "Permen PPPA 2/2022"
_TPPO = "UU 21/2007"
_TPKS = "UU 12/2022"
_REGISTER = "SIMFONI PPA"
_PDP = "UU 27/2022 pasal 20"

_STANDS = (
    Term("REGISTERED", "Terdaftar", "Registered", _UNIT),
    Term("ASSESSED", "Sudah asesmen", "Assessed", _UNIT),
    Term("IN_SERVICE", "Dalam layanan", "In service", _UNIT),
    Term("MONITORING", "Pemantauan", "Monitoring", _UNIT),
    Term("CLOSURE_ASKED", "Menunggu persetujuan", "Closing to confirm", _UNIT),
    Term("CLOSED", "Ditutup", "Closed", _UNIT),
    Term("REFERRAL_SENT", "Belum dijawab", "Not answered yet"),
    Term("REFERRAL_QUESTIONED", "Menunggu pengirim", "Waits for the sender"),
    Term("REFERRAL_ACCEPTED", "Diterima", "Accepted"),
    Term("REFERRAL_DECLINED", "Ditolak", "Declined"),
    Term("REFERRAL_RETURNED", "Kembali, tak dijawab", "Returned unanswered"),
    Term("REFERRAL_DONE", "Selesai", "Reported back"),
    Term("REFERRAL_REVOKED", "Dicabut pengirim", "Withdrawn by the sender"),
    Term("STAGE_INTAKE", "Penerimaan", "Intake", _UNIT),
    Term("STAGE_SCREENING", "Identifikasi", "Screening", _UNIT),
    Term("STAGE_ASSESSMENT", "Asesmen", "Assessment", _UNIT),
    Term("STAGE_SERVICE", "Layanan", "Services", _UNIT),
    Term("STAGE_MONITORING", "Pemantauan", "Monitoring", _UNIT),
    Term("STAGE_CLOSURE", "Terminasi", "Closure", _UNIT),
)

_STEPS = (
    Term("assess", "Catat asesmen", "Record an assessment"),
    Term("refer", "Rujuk ke instansi lain", "Refer to another agency"),
    Term("serve", "Catat layanan", "Record a service"),
    Term("monitor", "Mulai pemantauan", "Begin monitoring"),
    Term("ask_closure", "Minta penutupan", "Ask to close"),
    Term("confirm_closure", "Setujui penutupan", "Confirm the closing"),
    Term("refuse_closure", "Tolak penutupan", "Refuse the closing"),
    Term("reopen_case", "Buka kembali kasus", "Open the case again"),
    Term("accept_referral", "Terima rujukan", "Accept the referral"),
    Term("question_referral", "Tanyakan dulu", "Ask first"),
    Term("decline_referral", "Tolak dengan alasan", "Decline with a reason"),
    Term("answer_question", "Jawab pertanyaan", "Answer the question"),
    Term("report_back", "Rujukan balik", "Report back"),
    Term("return_silent", "Kembali karena tidak dijawab", "Return for silence"),
    Term("note_return", "Sudah saya lihat", "I have seen it"),
    Term("revoke_referral", "Cabut rujukan", "Withdraw the referral"),
)

_STANDINGS = (
    Term("LEAD_WORKER", "pemegang kasus", "the case holder"),
    Term(
        "LEAD_SUPERVISOR",
        "pengawas dan kepala instansi pemegang",
        "the holder's supervisor and head",
    ),
    Term("LEAD_DESK", "meja pemegang kasus", "the holder's desk"),
    Term("REFERRED_DESK", "meja yang dirujuk", "the desk it is referred to"),
    Term("ACCEPTED_DESK", "meja yang menerima rujukan", "the desk that accepted a referral"),
    Term(
        "ACCEPTED_IDN",
        "penerima rujukan yang dibukakan identitas",
        "a referral that opens the identity",
    ),
    Term(
        "ACCEPTED_CON",
        "penerima rujukan yang dibukakan kontak",
        "a referral that opens the contact",
    ),
    Term(
        "ACCEPTED_STO", "penerima rujukan yang dibukakan uraian", "a referral that opens the story"
    ),
    Term(
        "ACCEPTED_RSK", "penerima rujukan yang dibukakan risiko", "a referral that opens the risks"
    ),
    Term(
        "ACCEPTED_MED",
        "penerima rujukan yang dibukakan data medis",
        "a referral that opens medical needs",
    ),
    Term(
        "ACCEPTED_LEG",
        "penerima rujukan yang dibukakan proses hukum",
        "a referral that opens legal progress",
    ),
    Term(
        "ACCEPTED_ACC",
        "penerima rujukan yang dibukakan data terlapor",
        "a referral that opens the person reported",
    ),
    Term("CASE_COORDINATOR", "koordinator gugus tugas", "the coordinator of the task force"),
    Term("SENDER", "pengirim rujukan", "the sender of the referral"),
    Term("SENDER_SUPERVISOR", "pengawas pengirim rujukan", "the sender's supervisor"),
    Term("RECEIVER_DESK", "meja penerima rujukan", "the receiving desk"),
    Term("RECEIVER_SUPERVISOR", "pengawas penerima rujukan", "the receiver's supervisor"),
)

_PERMISSIONS = (
    Term("READ_CASE_SUMMARY", "Membaca ringkasan kasus", "Read the summary of a case"),
    Term("READ_IDENTITY", "Membaca identitas", "Read the identity", f"{_TPPO} pasal 44"),
    Term("READ_SAFE_CONTACT", "Membaca cara aman menghubungi", "Read how to make safe contact"),
    Term("READ_STORY", "Membaca uraian kejadian", "Read the story"),
    Term("READ_RISK", "Membaca risiko dan kebutuhan", "Read risks and needs"),
    Term("READ_MEDICAL", "Membaca kebutuhan medis", "Read medical needs", "UU 27/2022 pasal 4"),
    Term("READ_LEGAL", "Membaca proses hukum", "Read legal progress"),
    Term("READ_ACCUSED", "Membaca data terlapor", "Read about the person reported"),
    Term("READ_CASE_REPORTER", "Membaca data pelapor", "Read who reported", f"{_TPPO} pasal 44"),
    Term("READ_SHELTER", "Membaca tempat rumah aman", "Read the place of shelter"),
    Term("READ_SERVICES", "Membaca layanan", "Read the services"),
    Term("READ_TRAIL", "Membaca lini masa", "Read the timeline"),
    Term("READ_REFERRAL", "Membaca rujukan", "Read a referral"),
    Term("ASSESS", "Mencatat asesmen", "Record an assessment"),
    Term("REFER", "Merujuk", "Refer"),
    Term("SERVE", "Mencatat layanan", "Record a service"),
    Term("CARRY", "Memegang kasus", "Carry the case"),
    Term("ASSIGN", "Menunjuk pemegang kasus", "Name the case holder"),
    Term("CONFIRM_CLOSURE", "Menyetujui penutupan", "Confirm a closing"),
    Term("ANSWER_REFERRAL", "Menjawab rujukan", "Answer a referral"),
)

_FIELDS = (
    Term("field_risk", "Tingkat risiko", "Level of risk"),
    Term("field_kinds", "Dugaan jenis kasus", "Laws the case may touch"),
    Term("field_opened_at", "Dibuka", "Opened"),
    Term("field_lead_agency", "Instansi pemegang", "Holding agency"),
    Term("field_lead_worker", "Pemegang kasus", "Case holder"),
    Term("field_survivor_age_band", "Kelompok umur", "Age group", _REGISTER),
    Term("field_survivor_sex", "Jenis kelamin", "Sex", _REGISTER),
    Term(
        "field_survivor_name",
        "Nama korban",
        "Name of the survivor",
        f"{_TPPO} pasal 44; UU 11/2012 pasal 19",
    ),
    Term("field_survivor_birth", "Lahir atau perkiraan", "Born, or an estimate"),
    Term(
        "field_survivor_address", "Alamat korban", "Address of the survivor", "UU 11/2012 pasal 19"
    ),
    Term("field_guardian", "Pengasuh", "Carer"),
    Term("field_safe_contact", "Cara aman dihubungi", "Safe way to make contact"),
    Term("field_risks", "Risiko", "Risks"),
    Term("field_needs", "Kebutuhan", "Needs"),
    Term("field_own_words", "Kata-kata korban sendiri", "The survivor's own words"),
    Term("field_medical", "Kebutuhan medis", "Medical needs", "UU 27/2022 pasal 4"),
    Term("field_legal_stage", "Tahap proses hukum", "Legal stage"),
    Term("field_alleged", "Terlapor", "Person reported"),
    Term("field_reporter", "Pelapor", "Reporter", f"{_TPPO} pasal 44"),
    Term("field_shelter", "Tempat rumah aman", "Place of shelter"),
)

_CHOICES = (
    Term("CONSENT", "Persetujuan korban", "Consent of the survivor", _PDP),
    Term(
        "BEST_INTERESTS",
        "Kepentingan terbaik bagi anak",
        "Best interests of the child",
        "UU 35/2014; UU 23/2002 pasal 2",
    ),
    Term(
        "IMMEDIATE_DANGER",
        "Bahaya yang mengancam jiwa",
        "Immediate danger to life",
        _PDP,
    ),
    Term("SERVICE_OFFERED", "Ditawarkan", "Offered"),
    Term("SERVICE_AGREED", "Disetujui", "Agreed"),
    Term("SERVICE_REFUSED", "Tidak diinginkan korban", "Not wanted by the survivor"),
    Term("SERVICE_RUNNING", "Berjalan", "Under way"),
    Term("SERVICE_DONE", "Terpenuhi", "Done"),
    Term("SERVICE_UNAVAILABLE", "Tidak tersedia", "Not available"),
    Term("SERVICES_COMPLETE", "Layanan tuntas", "Services complete", _UNIT),
    Term("PERSON_WITHDREW", "Korban tidak melanjutkan", "The survivor does not go on"),
    Term("MOVED_AWAY", "Pindah ke luar daerah", "Moved out of the regency"),
    Term("LEAD_TRANSFERRED", "Dilimpahkan ke lembaga lain", "Handed over to another body", _UNIT),
    Term("NOT_REACHABLE", "Tidak dapat dihubungi lagi", "Can no longer be reached"),
    Term("SURVIVOR", "Korban", "Survivor", _TPPO),
    Term("GUARDIAN", "Pengasuh atau wali", "Carer or guardian"),
    Term("ALLEGED_PERPETRATOR", "Terlapor", "Person reported"),
    Term("WITNESS", "Saksi", "Witness", f"{_TPPO} pasal 44"),
    Term("COMPANION", "Pendamping", "Companion"),
    Term("FEMALE", "Perempuan", "Female", _REGISTER),
    Term("MALE", "Laki-laki", "Male", _REGISTER),
    Term("UNKNOWN_SEX", "Belum diketahui", "Not known yet"),
    Term("AGE_0_5", "0–5 tahun", "0–5 years", _REGISTER),
    Term("AGE_6_12", "6–12 tahun", "6–12 years", _REGISTER),
    Term("AGE_13_17", "13–17 tahun", "13–17 years", _REGISTER),
    Term("AGE_18_24", "18–24 tahun", "18–24 years", _REGISTER),
    Term("AGE_25_44", "25–44 tahun", "25–44 years", _REGISTER),
    Term("AGE_45_59", "45–59 tahun", "45–59 years", _REGISTER),
    Term("AGE_60_UP", "60 tahun ke atas", "60 years and over", _REGISTER),
    Term("AGE_UNKNOWN", "Umur belum diketahui", "Age not known yet"),
)

_REFUSALS = (
    Term(
        "already_lead", "Kasus ini sudah dipegang meja itu.", "That desk already holds this case."
    ),
    Term(
        "referral_already_open",
        "Rujukan ke meja itu masih terbuka. Tunggu jawabannya atau cabut dulu.",
        "A referral to that desk is still open. Wait for its answer or withdraw it first.",
    ),
    Term(
        "ground_note_missing",
        "Tanpa persetujuan korban, alasan membuka data harus ditulis.",
        "Without the survivor's consent, write down why the data may be opened.",
        _PDP,
    ),
    Term(
        "mediation_forbidden",
        "Perdagangan orang dan kekerasan seksual tidak diselesaikan dengan mediasi. "
        "Layanan ini ditutup untuk kasus ini.",
        "Trafficking and sexual violence are not settled by mediation. "
        "This service is closed for this case.",
        f"{_TPKS} pasal 23",
    ),
    Term(
        "service_note_missing",
        "Tulis mengapa layanan ini tidak diinginkan atau tidak tersedia.",
        "Write down why this service is not wanted or not available.",
    ),
    Term("no_such_service", "Layanan itu tidak dikenal.", "There is no such service."),
    Term("no_such_field", "Bagian itu tidak ada dalam berkas.", "The file has no such part."),
    Term(
        "assessment_incomplete",
        "Tulis risiko dan kebutuhan; satu kalimat cukup.",
        "Write down the risks and the needs; one sentence is enough.",
    ),
    Term(
        "person_empty",
        "Isi paling sedikit satu: nama, umur, lahir, atau catatan.",
        "Fill in at least one: name, age, birth or a note.",
    ),
    Term("note_empty", "Tulis dulu isinya.", "Write something first."),
    Term(
        "not_of_this_desk",
        "Orang itu tidak bertugas di meja pemegang kasus.",
        "That person is not appointed to the holding desk.",
    ),
    Term(
        "follow_up_in_past",
        "Pilih hari yang belum lewat. Kunjungan yang sudah terjadi dicatat sebagai catatan.",
        "Choose a day that has not passed. A visit that already happened is written as a note.",
    ),
    Term("follow_up_empty", "Tulis apa yang akan dilakukan.", "Write down what will be done."),
    Term(
        "follow_up_settled",
        "Kunjungan ini sudah dicatat atau sudah dibatalkan.",
        "This visit has been recorded or dropped already.",
    ),
    Term(
        "closure_needs_words",
        "Tulis mengapa kasus dapat ditutup.",
        "Write down why the case can be closed.",
    ),
    Term(
        "open_referrals",
        "Masih ada rujukan yang terbuka. Tunggu jawabannya atau cabut dulu.",
        "There are open referrals. Wait for their answer or withdraw them first.",
    ),
    Term(
        "unsettled_services",
        "Ada layanan yang belum tuntas. Tulis apa yang terjadi dengannya.",
        "Some services are not settled. Write down what becomes of them.",
    ),
    Term(
        "clock_unknown", "Tenggat jawaban belum ditetapkan.", "No time for the answer has been set."
    ),
    Term(
        "clock_not_in_force",
        "Tenggat ini tidak berlaku pada hari itu.",
        "This clock was not in force on that day.",
    ),
)

_WAITING = (
    Term("waiting_answer_referral", "Terima atau tolak rujukan", "Accept or decline a referral"),
    Term("waiting_report_back", "Laporkan hasil rujukan", "Report back on a referral"),
    Term(
        "waiting_answer_question",
        "Jawab pertanyaan tentang rujukan",
        "Answer a question on a referral",
    ),
    Term(
        "waiting_silent_referral",
        "Rujukan kembali tanpa jawaban",
        "A referral came back unanswered",
    ),
    Term("waiting_assess_case", "Catat asesmen", "Record an assessment"),
    Term("waiting_case_clock", "Lanjutkan kasus", "Carry the case on"),
    Term("waiting_confirm_closure", "Setujui atau tolak penutupan", "Confirm or refuse a closing"),
    Term("waiting_follow_up", "Kunjungan atau panggilan pemantauan", "Follow-up visit or call"),
    Term("verb_open_referral", "Buka rujukan", "Open referral"),
    Term("verb_open_case", "Buka kasus", "Open case"),
    Term("verb_record_visit", "Catat kunjungan", "Record visit"),
)

_HAPPENED = (
    Term("case.opened", "Kasus dibuka dari laporan", "Case opened from a report"),
    Term("case.read", "Berkas dibaca", "File read"),
    Term("case.kinds_named", "Dugaan jenis kasus dicatat", "Laws the case may touch were named"),
    Term("case.assessed", "Asesmen dicatat", "Assessment recorded"),
    Term("case.field_written", "Bagian berkas ditulis", "Part of the file written"),
    Term("case.assigned", "Pemegang kasus berganti", "Case holder changed"),
    Term("case.monitored", "Pemantauan dimulai", "Monitoring began"),
    Term("case.referred", "Dirujuk ke instansi lain", "Referred to another agency"),
    Term("case.closed", "Kasus ditutup", "Case closed"),
    Term("case.reopened", "Kasus dibuka kembali", "Case opened again"),
    Term("person.added", "Orang ditambahkan", "Person added"),
    Term("note.added", "Catatan ditambahkan", "Note added"),
    Term("service.recorded", "Layanan dicatat", "Service recorded"),
    Term("follow_up.planned", "Kunjungan dijadwalkan", "Visit planned"),
    Term("follow_up.done", "Kunjungan dilakukan", "Visit made"),
    Term("follow_up.dropped", "Kunjungan dibatalkan", "Visit dropped"),
    Term("after_care.planned", "Bina lanjut dijadwalkan", "After-care planned"),
    Term("closure.asked", "Penutupan diminta", "Closing asked for"),
    Term("closure.refused", "Penutupan ditolak", "Closing refused"),
    Term("referral.accepted", "Rujukan diterima", "Referral accepted"),
    Term("referral.declined", "Rujukan ditolak", "Referral declined"),
    Term("referral.questioned", "Penerima rujukan bertanya", "The receiver asked a question"),
    Term(
        "referral.question_answered",
        "Pertanyaan rujukan dijawab",
        "Question on the referral answered",
    ),
    Term("referral.done", "Rujukan balik diterima", "Referral reported back"),
    Term("referral.returned", "Rujukan kembali tanpa jawaban", "Referral returned unanswered"),
    Term(
        "referral.return_noted", "Rujukan yang kembali sudah dilihat", "Returned referral was seen"
    ),
    Term("referral.revoked", "Rujukan dicabut", "Referral withdrawn"),
    Term("clock.started", "Tenggat mulai berjalan", "Clock started"),
    Term("clock.paused", "Tenggat dijeda", "Clock paused"),
    Term("clock.resumed", "Tenggat berjalan lagi", "Clock runs again"),
    Term("clock.met", "Tenggat terpenuhi", "Clock met"),
    Term("clock.stopped", "Tenggat gugur", "Clock fell away"),
    Term("clock.breached", "Tenggat terlewat", "Clock ran out"),
    Term("clock.set", "Lama tenggat ditetapkan", "Length of a clock set"),
)

TERMS: tuple[Term, ...] = (
    *_STANDS,
    *_STEPS,
    *_STANDINGS,
    *_PERMISSIONS,
    *_FIELDS,
    *_CHOICES,
    *_REFUSALS,
    *_WAITING,
    *_HAPPENED,
)
