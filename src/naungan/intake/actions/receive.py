"""How a report comes in: through the public letter box, or typed by an officer. One record either way."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError, IntegrityError, transaction

from naungan.audit import actions as audit
from naungan.clocks import actions as clocks
from naungan.clocks import queries as clock_queries
from naungan.directory import queries as directory
from naungan.intake import rules
from naungan.intake.models import Letter, Message, Report, Rung
from naungan.intake.rules import Channel, Grade, State, receipt, signs, urgency
from naungan.kit.actor import PUBLIC, SYSTEM, Actor
from naungan.kit.refs import draw_ref
from naungan.notices import actions as notices

log = logging.getLogger(__name__)

#: The fields of a report that a form may bring, and nothing else.
FIELDS = (
    "story",
    "in_danger_now",
    "about",
    "when_text",
    "place_text",
    "reporter_name",
    "reporter_relation",
    "contact_way",
    "contact_value",
    "contact_hours",
    "contact_words",
    "outside_ref",
    "language",
)


@dataclass(frozen=True, slots=True)
class Received:
    """The outcome of sending: the receipt to show once, and whether this was a second delivery."""

    receipt: receipt.Receipt
    is_new: bool
    report: Report | None = None


def drop_report(*, content: Mapping[str, Any], key: str, at: datetime) -> Received:
    """The public door: put a report into the letter box. On disk when this returns.

    `key` is the random key of the form. The same key again is the same report: nothing is written
    twice and the same receipt is shown. `content` holds names from FIELDS and `area_code`.
    """
    drawn = receipt.draw(key, secret=settings.SECRET_KEY)
    fingerprint = receipt.fingerprint(drawn, secret=settings.SECRET_KEY)
    mark = receipt.content_mark(content["story"], secret=settings.SECRET_KEY)
    is_new = _drop(
        kind="REPORT",
        key=key,
        fingerprint=fingerprint,
        content={name: content[name] for name in (*FIELDS, "area_code") if content.get(name)},
        content_mark=mark,
        at=at,
    )
    if (
        not is_new
        and not Letter.objects.filter(key_hash=receipt.key_hash(key), content_mark=mark).exists()
    ):
        # Somebody went back and wrote it anew. The first words stay; these join the thread.
        _drop(
            kind="MESSAGE",
            key=f"{key}:{mark}",
            fingerprint=fingerprint,
            content={"body": content["story"]},
            at=at,
        )
    return Received(receipt=drawn, is_new=is_new)


def drop_message(*, typed_receipt: str, body: str, key: str, at: datetime) -> bool:
    """The public door: add a message to the thread of a receipt. False for an unknown receipt."""
    read = receipt.read(typed_receipt)
    if read is None:
        return False
    mark = receipt.fingerprint(read, secret=settings.SECRET_KEY)
    known = (
        Report.objects.filter(receipt=mark).exists()
        or Letter.objects.filter(receipt=mark, kind="REPORT").exists()
    )
    if known:
        # The words are part of the key: whoever goes back in the browser and writes something
        # else on the same page has written a second message, not the first one again.
        words = receipt.content_mark(body, secret=settings.SECRET_KEY)
        _drop(kind="MESSAGE", key=f"{key}:{words}", fingerprint=mark, content={"body": body}, at=at)
    return known


def _drop(
    *,
    kind: str,
    key: str,
    fingerprint: str,
    content: dict[str, Any],
    at: datetime,
    content_mark: str = "",
) -> bool:
    """One row, one commit. False when this key was delivered before."""
    try:
        with transaction.atomic():
            Letter.objects.create(
                kind=kind,
                key_hash=receipt.key_hash(key),
                receipt=fingerprint,
                content=content,
                content_mark=content_mark,
                arrived_at=at,
            )
    except IntegrityError:
        return False
    return True


def open_letterbox(*, at: datetime, most: int = 50) -> int:
    """Turn what lies in the letter box into reports and messages; returns how many were opened.

    Called by the worker every second and by the desk's queue page, so that a stopped worker
    delays nobody. Each letter is its own transaction: one that cannot be read blocks no other
    and stays where it is.
    """
    opened = 0
    for pk in (
        Letter.objects.filter(opened_at=None)
        .order_by("arrived_at", "pk")
        .values_list("pk", flat=True)[:most]
    ):
        try:
            with transaction.atomic():
                opened += _open_letter(pk, at=at)
        except (LookupError, ValueError, ObjectDoesNotExist, DatabaseError):
            # Never the exception's text: it may quote what somebody wrote.
            log.error("letter %s could not be opened", pk)
    return opened


def _open_letter(pk: int, *, at: datetime) -> bool:
    letter = Letter.objects.select_for_update().get(pk=pk)
    if letter.opened_at is not None:
        return False
    if letter.kind == "REPORT":
        _register(
            actor=PUBLIC,
            desk=directory.front_desk(),
            channel=Channel.WEB,
            content=letter.content,
            mark=letter.receipt,
            key_hash=letter.key_hash,
            received_at=letter.arrived_at,
            at=max(at, letter.arrived_at),
        )
    else:
        _add_message(letter, at=at)
    # The words live in the report now; the letter box keeps only that something came.
    letter.content = {}
    letter.opened_at = at
    letter.save(update_fields=["content", "opened_at"])
    return True


def receive_report(
    *,
    actor: Actor,
    channel: str,
    content: Mapping[str, Any],
    key: str,
    at: datetime,
    received_at: datetime | None = None,
) -> Received:
    """The operator's form: phone, WhatsApp, walk-in, letter, outreach. The same record.

    `received_at` is when it reached the office (a letter may be typed later); clocks run from it.
    """
    drawn = receipt.draw(key, secret=settings.SECRET_KEY)
    came = received_at or at
    if came > at:
        raise rules.ReportRefused("moment_in_future")
    mark = receipt.key_hash(key)
    try:
        with transaction.atomic():
            before = Report.objects.filter(key_hash=mark).first()
            if before is not None:
                return Received(receipt=drawn, is_new=False, report=before)
            report = _register(
                actor=actor,
                desk=directory.front_desk(),
                channel=Channel(channel),
                content=content,
                mark=receipt.fingerprint(drawn, secret=settings.SECRET_KEY),
                key_hash=mark,
                received_at=came,
                at=at,
            )
    except IntegrityError:
        # The same form, sent twice at once: the other one won, and it is the same report.
        return Received(drawn, is_new=False, report=Report.objects.get(key_hash=mark))
    return Received(receipt=drawn, is_new=True, report=report)


def _register(
    *,
    actor: Actor,
    desk: directory.Desk,
    channel: Channel,
    content: Mapping[str, Any],
    mark: str,
    key_hash: str,
    received_at: datetime,
    at: datetime,
) -> Report:
    """Write the report, its clock, its ladder, the trail and the notice, in the caller's transaction."""
    seen = signs.observe(
        content["story"],
        received_at=received_at,
        in_danger_now=content.get("in_danger_now", ""),
        about=content.get("about", ""),
    )
    judgement = urgency.judge(seen)
    grade = Grade(judgement.grade)
    area_code = content.get("area_code", "")
    # A village that is not in the table must not cost the report; the text of it is kept.
    area = directory.area_or_none(area_code)
    place_text = content.get("place_text", "")
    if area_code and area is None:
        place_text = " · ".join(part for part in (place_text, area_code) if part)
    report = Report.objects.create(
        ref=draw_ref("L"),
        channel=channel,
        state=rules.REPORT.initial,
        desk=desk,
        received_at=received_at,
        recorded_at=at,
        receipt=mark,
        key_hash=key_hash,
        area=area,
        typed_by_id=actor.worker_id,
        proposed_grade=grade,
        proposed_rules=",".join(reason.rule for reason in judgement.reasons),
        grade=grade,
        rises_at=judgement.rises_at if grade != Grade.HIGH else None,
        queue_rank=rules.queue_rank(grade=grade, acknowledged=False),
        **{
            **{name: content.get(name) or "" for name in FIELDS},
            "language": content.get("language") or "id",
            "place_text": place_text[: rules.SHORT_LIMIT],
        },
    )
    audit.record(
        actor, "report.received", report.ref, at=at, channel=channel.value, grade=grade.value
    )
    clocks.start(
        actor=actor,
        code=rules.FIRST_ACT_CLOCK[grade],
        about=report.ref,
        starts_at=received_at,
        at=max(at, received_at),
        past_is_meant=True,
    )
    refresh_due(report)
    if grade == Grade.HIGH:
        raise_alarm(report, since=received_at, at=at)
    else:
        notices.enqueue("report.received", about=report.ref, at=at, desk_id=desk.pk)
    return report


def raise_alarm(report: Report, *, since: datetime, at: datetime) -> None:
    """Call who is on duty and set up the ladder behind them, its rungs counted from `since`."""
    on_duty = directory.on_call(report.desk, at=at)
    for worker in on_duty:
        notices.enqueue("report.urgent", about=report.ref, at=at, worker_id=worker.pk)
    if not on_duty:
        # A gap in the roster: the whole desk is told, and the gap is a fact in the trail.
        notices.enqueue("report.urgent", about=report.ref, at=at, desk_id=report.desk_id)
        audit.record(SYSTEM, "duty.gap_found", report.ref, at=at)
    # A report can become urgent a second time; the rungs of the first are not drawn again.
    Rung.objects.bulk_create(
        [
            Rung(
                report=report,
                desk=report.desk,
                number=rung.number,
                role=rung.role,
                agency=rung.agency,
                due_at=since + timedelta(minutes=rung.minutes),
            )
            for rung in directory.ladder(report.desk)
        ],
        ignore_conflicts=True,
    )


def restart_first_act(
    report: Report, *, actor: Actor, before: Grade, since: datetime, at: datetime
) -> None:
    """The grade of an unanswered report changed: its first act is now owed by the other clock."""
    clocks.stop(actor=actor, about=report.ref, at=at, code=rules.FIRST_ACT_CLOCK[before])
    clocks.start(
        actor=actor,
        code=rules.FIRST_ACT_CLOCK[Grade(report.grade)],
        about=report.ref,
        starts_at=since,
        at=at,
        past_is_meant=True,
    )
    if report.grade == Grade.HIGH:
        raise_alarm(report, since=since, at=at)
    else:
        report.rungs.filter(fired_at=None, spared_at=None).update(spared_at=at)


def refresh_due(report: Report) -> None:
    """Carry what runs out first to the row, so that the queue stays one walk along an index."""
    report.next_due_at = clock_queries.next_due(report.ref)
    report.save(update_fields=["next_due_at"])


def _add_message(letter: Letter, *, at: datetime) -> None:
    report = Report.objects.select_for_update(of=("self",)).get(receipt=letter.receipt)
    Message.objects.create(
        report=report,
        from_reporter=True,
        body=letter.content["body"],
        sent_at=letter.arrived_at,
    )
    # A merged report keeps its thread, but the one that leads is the one that must be answered.
    leading = report.merged_into or report
    if leading.state == State.WAITING_REPORTER:
        leading.state = rules.REPORT.step("answered", state=leading.state).target
    leading.reporter_wrote_at = letter.arrived_at
    leading.save(update_fields=["state", "reporter_wrote_at"])
    audit.record(PUBLIC, "report.reporter_wrote", leading.ref, at=at)
    if leading.holder_id:
        notices.enqueue("report.answered", about=leading.ref, at=at, worker_id=leading.holder_id)
    else:
        notices.enqueue("report.answered", about=leading.ref, at=at, desk_id=leading.desk_id)
