"""The voice of a neighbour: a visit that looks like a weighing of babies, and comes 55 minutes late."""

from __future__ import annotations

from naungan.casework import actions as casework
from naungan.casework.rules import Ground, PersonRole
from naungan.config.demo.story.casefile import keep_after_care
from naungan.config.demo.story.chapters.file import HOSPITAL, POLICE, File
from naungan.config.demo.story.tale import Chapter, Tale
from naungan.intake import actions as intake
from naungan.intake.rules import Channel

NEIGHBOUR = (
    "Saya tetangga, jangan sebut saya ya bu. Rumah cat ijo di Desa Pulau Kemuning, Sungai Are. Tiap "
    "magrib anaknya dipukul, yang besar laki-laki mungkin 9 tahun, ada adek bayi. Tadi bapaknya teriak "
    "'kubunuh kau', sekarang sudah diam. Ibunya ada. Sabtu lalu anak itu tidak sekolah mukanya "
    "bengkak. Saya takut bapaknya tahu, kami sering pinjam cangkul."
)


def neighbour(tale: Tale) -> Chapter:
    """Heard through a wall; the visit comes as a weighing of babies, 55 minutes late."""
    heard = tale.hear(
        Channel.PHONE,
        {
            "story": NEIGHBOUR,
            "about": "CHILD",
            "area_code": tale.place("16.09.15.2001"),
            "place_text": "Pulau Kemuning",
            "reporter_relation": "tetangga",
            "contact_way": "TEXT_MESSAGE",
            "contact_value": "0800-0000-1435",
            "contact_hours": "09.00-11.00",
            "contact_words": "Hanya pesan singkat. Jangan sebut tetangga.",
        },
    )
    yield tale.when("2026-03-03 19:41")
    intake.take(actor=tale.duty, ref=heard.ref, at=tale.now)
    intake.plan_outreach(actor=tale.duty, ref=heard.ref, at=tale.now)
    yield tale.when("2026-03-04 06:50")
    by = tale.duty
    visit = intake.send_out(
        actor=by, ref=heard.ref, who="Contoh Bidan dan Contoh Pendamping", left_at=tale.now,
        at=tale.now, note="Sebagai penimbangan posyandu. Patroli polsek 20.10: sunyi.",
    )  # fmt: skip
    yield tale.when("2026-03-04 08:30")
    intake.record_arrival(
        actor=by, ref=heard.ref, dispatch=visit.pk, arrived_at=tale.now, at=tale.now,
        reason="Perjalanan malam ke Sungai Are tidak aman; berangkat saat terang.",
    )  # fmt: skip
    yield tale.when("2026-03-04 11:00")
    file = File(tale, heard, ("AMPK", "KDRT"))
    tale.refs["S14"] = file.ref
    file.clocks("L4_PROTECTION", since="2026-03-04 09:40")
    file.clocks("L4_PROTECTION", reading="CAUTIOUS", since="2026-03-03 20:10")
    file.person(PersonRole.SURVIVOR, "Contoh Rimba", age=9, sex="MALE")
    file.person(
        PersonRole.SURVIVOR,
        "Contoh Ibu",
        age=31,
        sex="FEMALE",
        note="Ibu; berbicara sendiri 09.40.",
    )
    file.person(PersonRole.ALLEGED_PERPETRATOR, note="Ayah.")
    file.assess(
        risk="HIGH",
        risks="Ancaman dari ayah; memar lama pada anak; bibir ibu luka.",
        needs="Tempat aman di rumah saudara, pemeriksaan kesehatan, pendampingan.",
        own_words="Ibu ingin ke rumah saudaranya dan belum mau melapor ke polisi.",
    )
    yield tale.when("2026-03-04 14:00")
    intake.record_safe(
        actor=by, ref=heard.ref, dispatch=visit.pk, safe_at=tale.now, at=tale.now,
        note="Ibu dan anak-anak di rumah saudara.",
    )  # fmt: skip
    file.write("shelter", "Rumah saudara ibu, Desa Ujan Mas.")
    file.met("L4_PROTECTION", reason="Ibu memilih belum melapor; sudah aman di rumah saudara.")
    clinic = file.asks(HOSPITAL, ground=Ground.CONSENT)
    yield tale.when("2026-03-04 16:30")
    file.taken(clinic, HOSPITAL)
    yield tale.when("2026-03-06 10:00")
    file.answered(clinic, HOSPITAL, "Diobati; kontrol sepekan lagi.", code="SERVICE_HEALTH")
    yield tale.when("2026-03-09 13:00")
    inquiry = file.asks(POLICE, ground=Ground.CONSENT)
    file.clocks("K4", "L4_PROTECTION", "L7")
    file.write("legal_stage", "Laporan polisi oleh ibu.")
    yield tale.when("2026-03-10 09:00")
    file.taken(inquiry, POLICE)
    file.met("L4_PROTECTION")
    file.clocks("L4_LASTS", "L4_COURT")
    yield tale.when("2026-03-11 08:30")
    file.met("L4_COURT")
    yield tale.when("2026-03-12 10:00")
    file.met("K4")
    yield tale.when("2026-03-16 10:00")
    file.note("Penetapan pengadilan keluar.")
    file.met("L4_LASTS", "L7")
    yield from file.kept_up("2026-05-04 10:00")
    file.note("Ayah mengikuti konseling atas perintah pengadilan.")
    file.serves("SERVICE_PSYCHOSOCIAL", "SERVICE_DONE")
    yield from file.kept_up("2026-06-01 10:00")
    file.answered(inquiry, POLICE, "Perkara selesai di pengadilan.", code="SERVICE_LAW_ENFORCEMENT")
    file.note("Pulang ke rumah setelah lima langkah.")
    casework.monitor(actor=file.by, ref=file.ref, at=tale.now)
    casework.plan_after_care(
        actor=file.by, ref=file.ref, since=tale.now, at=tale.now, what="Kunjungan setelah pulang"
    )
    keep_after_care(tale, file.ref, file.lead)
    yield from file.kept_up("2026-09-04 10:00")
    casework.ask_closure(
        actor=file.by,
        ref=file.ref,
        reason="SERVICES_COMPLETE",
        note="Sembilan puluh hari tanpa kejadian baru.",
        person_view="Ibu setuju; tahu ke mana menelepon.",
        at=tale.now,
    )
    yield tale.when("2026-09-07 10:00")
    other = tale.cast.second(tale.cast.front.agency_id, tale.now, not_this=file.lead.pk)
    if other is not None:
        casework.confirm_closure(actor=tale.as_actor(other), ref=file.ref, at=tale.now)
