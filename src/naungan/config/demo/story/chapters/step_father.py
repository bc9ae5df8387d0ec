"""The teacher at the counter: a girl of twelve, and hours of law that run over a Sunday and a holiday."""

from __future__ import annotations

from naungan.casework import actions as casework
from naungan.casework.rules import Ground, PersonRole
from naungan.config.demo.story.casefile import keep_after_care
from naungan.config.demo.story.chapters.file import HOSPITAL, POLICE, SCHOOL, SOCIAL, File
from naungan.config.demo.story.tale import Chapter, Tale
from naungan.intake import actions as intake
from naungan.intake.rules import Channel

STEP_FATHER = (
    "Murid saya Contoh Dahlia, 12 tahun kelas VI, kemarin di sekolah nangis terus. Katanya bapak "
    "tirinya masuk kamar, pertama waktu kelas V, terakhir malam Kamis. Ibunya jualan di pasar Simpang "
    "Sender, pulang subuh. Dia sudah bilang ke ibunya tapi dibilang jangan ngarang. Adiknya perempuan "
    "umur 7 tidur sekamar. Dia minta jangan bilang ke rumah. Hari ini dia masih di rumah neneknya, "
    "besok pulang."
)


def step_father(tale: Tale) -> Chapter:
    """A girl of twelve; the law's hours run over a Sunday and a holiday."""
    heard = tale.hear(
        Channel.WALK_IN,
        {
            "story": STEP_FATHER,
            "about": "CHILD",
            "area_code": tale.place("16.09.12.1013"),
            "reporter_name": "Contoh Guru",
            "reporter_relation": "wali kelas",
            "contact_way": "PHONE_CALL",
            "contact_value": "0800-0000-6120",
            "contact_hours": "jam sekolah",
            "contact_words": "Lewat guru saja. Jangan ke nomor rumah, jangan surat. Kata aman: buku paket.",
        },
    )
    intake.take(actor=tale.duty, ref=heard.ref, at=tale.now)
    visit = intake.send_out(
        actor=tale.duty, ref=heard.ref, who="Contoh Pendamping", left_at=tale.now, at=tale.now
    )
    yield tale.when("2026-06-13 11:30")
    by = tale.duty
    intake.record_arrival(
        actor=by, ref=heard.ref, dispatch=visit.pk, arrived_at=tale.now, at=tale.now
    )
    yield tale.when("2026-06-13 11:50")
    file = File(tale, heard, ("AMPK", "TPKS", "KDRT"))
    tale.refs["S05"] = file.ref
    file.clocks("L1", since="2026-06-13 11:30")
    file.person(PersonRole.SURVIVOR, "Contoh Dahlia", age=12, sex="FEMALE")
    file.person(
        PersonRole.WITNESS, "Contoh Kuncup", age=7, sex="FEMALE",
        note="Adik; anak berisiko, ditelaah sendiri.",
    )  # fmt: skip
    file.person(
        PersonRole.GUARDIAN, "Contoh Nenek", note="Orang dewasa yang dipercaya, bukan wali."
    )
    file.person(PersonRole.ALLEGED_PERPETRATOR, "Contoh Bapak Tiri", note="Serumah.")
    file.assess(
        risk="HIGH",
        risks="Terlapor serumah; ibu tidak melindungi; rencana pulang besok.",
        needs="Pemeriksaan kesehatan segera, rumah aman, laporan polisi, pendampingan.",
        own_words="Jangan bilang ke rumah. Mau tetap bersama adik dan nenek.",
    )
    file.note("Kepala sekolah saudara terlapor: sekolah tidak diberi apa pun.")
    inquiry = file.asks(
        POLICE, ground=Ground.BEST_INTERESTS, why="Wali terlapor; anak setuju, didampingi nenek."
    )
    clinic = file.asks(
        HOSPITAL, ground=Ground.IMMEDIATE_DANGER, why="Kurang dari 72 jam sejak kejadian terakhir."
    )
    yield tale.when("2026-06-13 12:20")
    file.taken(inquiry, POLICE)
    file.taken(clinic, HOSPITAL)
    yield tale.when("2026-06-13 15:00")
    file.met("L1")
    file.clocks("L2_MAY", "L4_PROTECTION", "K4", "L7")
    file.write("legal_stage", "Laporan polisi dibuat dengan pendamping.")
    yield tale.when("2026-06-13 16:40")
    file.answered(
        clinic, HOSPITAL, "Diperiksa; hasil visum hanya kepada penyidik.", code="SERVICE_VISUM"
    )
    yield tale.when("2026-06-13 19:00")
    file.met("L2_MAY", "L4_PROTECTION")
    file.clocks("L3", "L2_LASTS", "L4_LASTS", "L4_COURT")
    yield tale.when("2026-06-13 20:15")
    intake.record_safe(
        actor=by, ref=heard.ref, dispatch=visit.pk, safe_at=tale.now, at=tale.now,
        note="Bersama adik dan nenek di tempat aman.",
    )  # fmt: skip
    file.write("shelter", "Rumah aman (contoh), kamar dua.")
    file.clocks("K6")
    file.serves("SERVICE_SHELTER", "SERVICE_RUNNING")
    yield tale.when("2026-06-14 10:00")
    file.met("L3", "L4_COURT")
    yield tale.when("2026-06-15 09:00")
    social = file.asks(SOCIAL, ground=Ground.BEST_INTERESTS, why="Mencari ayah kandung.")
    school = file.asks(SCHOOL, ground=Ground.BEST_INTERESTS, why="Hanya kehadiran: izin keluarga.")
    file.clocks("K8", since="2026-06-13 11:50")
    yield tale.when("2026-06-15 10:30")
    file.taken(social, SOCIAL)
    file.taken(school, SCHOOL)
    yield tale.when("2026-06-16 10:00")
    file.met("K4")
    yield tale.when("2026-06-19 13:00")
    file.met("K8")
    file.note("Pembahasan kasus bersama lima instansi; pembagian tugas disepakati.")
    yield tale.when("2026-06-20 10:00")
    file.met("K6", "L4_LASTS", "L7", reason="Tinggal diperpanjang dengan alasan.")
    file.note("Keluarga menawarkan damai; ditolak, pasal 23.")
    yield tale.when("2026-06-27 11:00")
    file.met("L2_LASTS")
    yield tale.when("2026-07-02 10:30")
    file.note("Ibu meminta salinan berkas; diteruskan kepada pejabat pelindungan data dan ditolak.")
    yield tale.when("2026-07-08 10:00")
    file.write("legal_stage", "P-19: diminta visum psikiatri.")
    file.answered(school, SCHOOL, "Pindah sekolah selesai.", code="SERVICE_EDUCATION")
    yield from file.kept_up("2026-07-29 10:00")
    file.write("legal_stage", "P-21.")
    yield tale.when("2026-08-05 10:00")
    file.write("legal_stage", "Tahap II.")
    file.answered(
        inquiry, POLICE, "Berkas diserahkan kepada penuntut umum.", code="SERVICE_LAW_ENFORCEMENT"
    )
    file.serves("SERVICE_PSYCHOLOGICAL", "SERVICE_RUNNING")
    yield from file.kept_up("2026-09-30 14:00")
    file.write("legal_stage", "Putusan: bersalah; restitusi dikabulkan.")
    file.serves("SERVICE_RESTITUTION", "SERVICE_RUNNING")
    yield tale.when("2026-10-08 10:00")
    file.answered(
        social, SOCIAL, "Keluarga ayah kandung siap menerima.", code="SERVICE_SOCIAL_REHABILITATION"
    )
    file.serves("SERVICE_SHELTER", "SERVICE_DONE")
    casework.monitor(actor=file.by, ref=file.ref, at=tale.now)
    casework.plan_after_care(
        actor=file.by, ref=file.ref, since=tale.now, at=tale.now, what="Kunjungan setelah pulang"
    )
    keep_after_care(tale, file.ref, file.lead)
    yield tale.when("2026-10-14 10:00")
    file.clocks("L10")
    file.note("Salinan putusan diterima.")
    yield from file.kept_up("2099-01-01 00:00")
