"""The sister's message: lured abroad, forced to deceive others, freed, and the trial still open."""

from __future__ import annotations

from naungan.casework import actions as casework
from naungan.casework.rules import Ground, PersonRole
from naungan.config.demo.story.casefile import keep_after_care
from naungan.config.demo.story.chapters.file import MIGRANT, POLICE, File
from naungan.config.demo.story.referrals import there
from naungan.config.demo.story.tale import Chapter, Tale
from naungan.intake import actions as intake
from naungan.intake.rules import Channel

CALL_CENTRE = (
    "assalamualaikum pak/bu, maaf malam2. adek sy Contoh Adik umur 23 brangkat kerja tgl 4 januari "
    "kemaren katonyo ke thailand jadi admin, gaji 12jt. eh taunyo di kamboja. paspor diambek bos, "
    "disuruh nipu orang lewat hp tiap hari 16 jam, kalo dak capai target disetrum. minggu malam "
    "kemaren dio nelpon nangis, bos minta 35 juta baru boleh balek. yang ngajak tu kawan SMA nyo, wa "
    "nyo 0800-0000-1101. tolong jgn telpon adek langsung, hp nyo diperiksa. sy takut dio malah "
    "ditangkap karno nipu"
)


def call_centre(tale: Tale) -> Chapter:
    """Lured abroad and forced to deceive others; freed, home, and the trial still open."""
    heard = tale.hear(
        Channel.WHATSAPP,
        {
            "story": CALL_CENTRE,
            "about": "OTHER",
            "area_code": tale.place("16.09.13.2002"),
            "reporter_name": "Contoh Ayuk",
            "reporter_relation": "kakak",
            "contact_way": "TEXT_MESSAGE",
            "contact_value": "0800-0000-2040",
            "contact_hours": "19.00-22.00",
            "contact_words": "Hanya kakak. Kata aman: durian. Jangan hubungi korban.",
        },
    )
    yield tale.when("2026-02-10 21:52")
    intake.take(actor=tale.duty, ref=heard.ref, at=tale.now)
    yield tale.when("2026-02-10 21:58")
    intake.reply(
        actor=tale.duty,
        ref=heard.ref,
        body="Terima kasih. Kami hanya menghubungi Anda, dan tidak akan menelepon adik Anda.",
        at=tale.now,
    )
    yield tale.when("2026-02-11 08:20")
    file = File(tale, heard, ("TPPO",))
    tale.refs["S01"] = file.ref
    file.person(PersonRole.SURVIVOR, "Contoh Adik", age=23, sex="MALE")
    file.person(PersonRole.ALLEGED_PERPETRATOR, note="Perekrut, teman SMA; nomor ada di laporan.")
    file.assess(
        risk="HIGH",
        risks="Paspor ditahan, dipaksa menipu 16 jam sehari, disetrum, diminta tebusan.",
        needs="Penyelamatan lewat perwakilan, kesehatan, bantuan hukum, pemulangan.",
        own_words="",
    )
    yield tale.when("2026-02-11 09:40")
    file.note(
        "Kakak korban membuat laporan polisi. Kejahatan yang dipaksakan tidak dipidana: pasal 18."
    )
    file.clocks("K4", "L7")
    file.write("legal_stage", "Laporan polisi oleh kakak korban; pemeriksaan saksi menyusul.")
    yield tale.when("2026-02-11 10:00")
    mark = file.asks(
        MIGRANT, ground=Ground.IMMEDIATE_DANGER, why="Korban tidak dapat dihubungi dengan aman."
    )
    inquiry = file.asks(
        POLICE, ground=Ground.IMMEDIATE_DANGER, why="Perekrut masih mengajak orang lain."
    )
    yield tale.when("2026-02-11 14:10")
    file.taken(inquiry, POLICE)
    if mark:
        yield tale.when("2026-02-12 09:10")
        casework.accept_referral(
            actor=there(tale, MIGRANT),
            ref=mark,
            answer="Tidak ada di data penempatan.",
            at=tale.now,
        )
    yield tale.when("2026-02-13 10:30")
    file.met("K4")
    yield tale.when("2026-02-16 14:00")
    file.note(
        "Korban tiba sendiri di perwakilan. Temuan awal perwakilan berbeda; keduanya dicatat."
    )
    yield tale.when("2026-02-25 11:00")
    file.met("L7")
    yield tale.when("2026-03-02 10:00")
    file.note("Surat perjalanan diterbitkan.")
    yield tale.when("2026-03-12 13:00")
    file.answered(mark, MIGRANT, "Tiba di rumah, dijemput.", code="SERVICE_REPATRIATION")
    file.clocks("L5", "L6")
    casework.plan_after_care(
        actor=file.by, ref=file.ref, since=tale.now, at=tale.now, what="Kunjungan setelah pulang"
    )
    keep_after_care(tale, file.ref, file.lead)
    yield tale.when("2026-03-16 10:00")
    file.met("L5", "L6")
    file.serves("SERVICE_HEALTH", "SERVICE_DONE")
    file.serves("SERVICE_SOCIAL_REHABILITATION", "SERVICE_RUNNING")
    yield from file.kept_up("2026-04-09 10:00")
    file.clocks("L15", since="2026-04-06 09:00")
    file.note("SPDP diterima dari penyidik.")
    yield from file.kept_up("2026-05-20 13:00")
    file.write("legal_stage", "P-19: diminta bukti tujuan eksploitasi.")
    yield from file.kept_up("2026-07-01 13:00")
    file.write("legal_stage", "P-21.")
    file.met("L15")
    file.serves("SERVICE_RESTITUTION", "SERVICE_RUNNING")
    yield tale.when("2026-07-03 10:00")
    casework.monitor(actor=file.by, ref=file.ref, at=tale.now)
    yield from file.kept_up("2099-01-01 00:00")
