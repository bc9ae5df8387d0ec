"""Four messages in nineteen minutes: taken as true until somebody has looked, ended by two persons."""

from __future__ import annotations

from naungan.config.demo.story.tale import Chapter, Heard, Tale
from naungan.intake import actions as intake
from naungan.intake.rules import Channel

PRANK = (
    "TOLONG CEPAT anak disekap 5 orang di rumah kades Contoh di Surabaya mau dijual ke kamboja jam 3 "
    "pagi. ada pistol. ini seriusss. wkwk eh serius"
)


def prank(tale: Tale) -> Chapter:
    """Taken as true until somebody has looked; ended by two persons, and nobody is threatened."""
    first = _sends(tale, PRANK)
    yield tale.when("2026-08-29 01:19")
    second = _sends(tale, "bukan yg itu, rumah satunyo yang pagar biru. cepetan")
    yield tale.when("2026-08-29 01:20")
    officer = tale.duty
    intake.take(actor=officer, ref=first.ref, at=tale.now)
    intake.merge(actor=officer, ref=second.ref, into=first.ref, at=tale.now)
    yield tale.when("2026-08-29 01:25")
    third = _sends(tale, "la la la, numpang nyanyi dulu yo kak")
    yield tale.when("2026-08-29 01:26")
    visits = [
        intake.send_out(actor=officer, ref=first.ref, who=who, left_at=tale.now, at=tale.now)
        for who in ("Contoh Bripka, Polsek Banding Agung", "Contoh Aipda, Polsek Tiga Dihaji")
    ]
    yield tale.when("2026-08-29 01:31")
    fourth = _sends(tale, "maap bg td temen aku iseng, aku takut")
    yield tale.when("2026-08-29 01:36")
    for other in (third, fourth):
        intake.merge(actor=officer, ref=other.ref, into=first.ref, at=tale.now)
    for visit, moment, found in zip(
        visits,
        ("2026-08-29 02:05", "2026-08-29 02:20"),
        ("Tidak ada siapa-siapa.", "Tidak ada rumah seperti itu."),
        strict=True,
    ):
        yield tale.when(moment)
        intake.record_arrival(
            actor=officer, ref=first.ref, dispatch=visit.pk, arrived_at=tale.now, at=tale.now
        )
        intake.record_safe(
            actor=officer, ref=first.ref, dispatch=visit.pk, safe_at=tale.now, at=tale.now,
            note=found,
        )  # fmt: skip
    yield tale.when("2026-08-29 02:31")
    intake.reply(
        actor=officer,
        ref=fourth.ref,
        body="Terima kasih sudah jujur. Tidak ada yang marah. Kalau ada yang membuatmu takut, tulis saja di sini.",
        at=tale.now,
    )
    yield tale.when("2026-08-29 08:20")
    intake.ask_dismissal(
        actor=officer,
        ref=first.ref,
        reason="PRANK",
        note="Dua polsek sudah ke tempat; pengirim mengaku iseng.",
        at=tale.now,
    )
    yield tale.when("2026-08-29 08:40")
    head = tale.cast.head(tale.now)
    if head is None or head.pk == officer.worker_id:
        head = tale.cast.second(tale.cast.front.agency_id, tale.now, not_this=officer.worker_id)
    if head is not None:
        intake.confirm_dismissal(actor=tale.as_actor(head), ref=first.ref, at=tale.now)
    tale.refs["S13"] = first.ref


def _sends(tale: Tale, words: str) -> Heard:
    return tale.hear(Channel.WEB, {"story": words, "about": "CHILD", "place_text": "Surabaya"})
