"""Asking another agency's desk for help, and its answer. Data crosses only on a named ground."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.casework import queries, rules
from naungan.casework.actions.case import heard, load
from naungan.casework.models import Referral, ReferralMessage, ReferralOpens
from naungan.casework.rules import REFERRAL, FieldGroup, Ground
from naungan.clocks import actions as clocks
from naungan.directory import queries as directory
from naungan.intake.rules import Grade, receipt
from naungan.kit.actor import Actor
from naungan.kit.refs import draw_ref
from naungan.notices import actions as notices


@transaction.atomic
def refer_case(
    *,
    actor: Actor,
    ref: str,
    to_desk: str,
    reason: str,
    ground: str,
    opens: Collection[str],
    key: str,
    at: datetime,
    ground_note: str = "",
) -> Referral:
    """Send a case to another desk, on a named ground, opening only the named parts of the file.

    `key` is the random key of the form: the same form sent twice is one referral.
    """
    case, target = load(actor, ref, "refer")
    mark = receipt.key_hash(key)
    before = Referral.objects.filter(key_hash=mark, case=case).first()
    if before is not None:
        return before
    desk = directory.desk(to_desk)
    groups = {FieldGroup(group) for group in opens}
    rules.check_referral(
        ground=Ground(ground),
        ground_note=ground_note,
        reason=reason,
        to_lead_desk=desk.pk == case.lead_desk_id,
        already_open=case.referrals.filter(to_desk=desk, ended_at=None).exists(),
    )
    referral_ref = draw_ref("R")
    clock = clocks.start(
        actor=actor,
        code=rules.ANSWER_CLOCK_HIGH if case.risk == Grade.HIGH else rules.ANSWER_CLOCK,
        about=referral_ref,
        starts_at=at,
        at=at,
    )
    if clock.due_at is None:
        raise rules.CaseRefused("clock_unknown")
    referral = Referral.objects.create(
        ref=referral_ref,
        case=case,
        from_desk_id=case.lead_desk_id,
        to_desk=desk,
        sent_by_id=actor.signing_worker,
        state=REFERRAL.initial,
        reason=reason.strip(),
        ground=Ground(ground),
        ground_note=ground_note.strip(),
        sent_at=at,
        due_at=clock.due_at,
        key_hash=mark,
    )
    ReferralOpens.objects.bulk_create(
        [ReferralOpens(referral=referral, group=group) for group in sorted(groups)]
    )
    case.state = target
    case.save(update_fields=["state"])
    audit.record(
        actor,
        "case.referred",
        case.ref,
        at=at,
        referral=referral.ref,
        to=desk.code,
        ground=ground,
        opens=",".join(sorted(groups)),
    )
    notices.enqueue("referral.received", about=referral.ref, at=at, desk_id=desk.pk)
    heard(case, actor=actor, at=at)
    return referral


def _load(actor: Actor, ref: str, step: str) -> tuple[Referral, str]:
    referral = queries.referral(actor, ref, REFERRAL.needs(step), lock=True)
    return referral, REFERRAL.step(step, state=referral.state).target


def _answer(
    referral: Referral, actor: Actor, *, state: str, answer: str, at: datetime, ends: bool
) -> None:
    """Write an answer of the receiving desk: state, words, the clock, the trail of the case."""
    referral.state = state
    referral.answer = answer.strip() or referral.answer
    referral.answered_at, referral.answered_by_id = at, actor.worker_id
    if ends:
        referral.ended_at = at
    referral.save(update_fields=["state", "answer", "answered_at", "answered_by", "ended_at"])
    for code in (rules.ANSWER_CLOCK_HIGH, rules.ANSWER_CLOCK):
        clocks.meet(actor=actor, code=code, about=referral.ref, at=at)


def _tell_sender(referral: Referral, kind: str, *, actor: Actor, at: datetime) -> None:
    """The trail of the case says what came back; the case's holder is told that something did."""
    case = referral.case
    audit.record(actor, kind, case.ref, at=at, referral=referral.ref)
    notices.enqueue(kind, about=case.ref, at=at, worker_id=case.lead_worker_id)
    heard(case, actor=actor, at=at)


@transaction.atomic
def accept_referral(*, actor: Actor, ref: str, at: datetime, answer: str = "") -> Referral:
    """The desk takes it on. From this moment the opened parts of the file can be read there."""
    referral, target = _load(actor, ref, "accept_referral")
    _answer(referral, actor, state=target, answer=answer, at=at, ends=False)
    _tell_sender(referral, "referral.accepted", actor=actor, at=at)
    return referral


@transaction.atomic
def decline_referral(*, actor: Actor, ref: str, reason: str, at: datetime) -> Referral:
    """The desk cannot help, and says why. The file closes to it at once."""
    referral, target = _load(actor, ref, "decline_referral")
    if not reason.strip():
        raise rules.CaseRefused("reason_missing")
    _answer(referral, actor, state=target, answer=reason, at=at, ends=True)
    _tell_sender(referral, "referral.declined", actor=actor, at=at)
    return referral


@transaction.atomic
def question_referral(*, actor: Actor, ref: str, body: str, at: datetime) -> Referral:
    """The desk asks something before it answers. The sender owes the next word."""
    referral, target = _load(actor, ref, "question_referral")
    _say(referral, actor, body, from_receiver=True, at=at)
    referral.state = target
    referral.save(update_fields=["state"])
    _tell_sender(referral, "referral.questioned", actor=actor, at=at)
    return referral


@transaction.atomic
def answer_question(*, actor: Actor, ref: str, body: str, at: datetime) -> Referral:
    """The sender answers the question; the referral waits at the desk again."""
    referral, target = _load(actor, ref, "answer_question")
    _say(referral, actor, body, from_receiver=False, at=at)
    referral.state = target
    referral.save(update_fields=["state"])
    audit.record(
        actor, "referral.question_answered", referral.case.ref, at=at, referral=referral.ref
    )
    notices.enqueue("referral.answered", about=referral.ref, at=at, desk_id=referral.to_desk_id)
    heard(referral.case, actor=actor, at=at)
    return referral


def _say(referral: Referral, actor: Actor, body: str, *, from_receiver: bool, at: datetime) -> None:
    if not body.strip():
        raise rules.CaseRefused("message_empty")
    ReferralMessage.objects.create(
        referral=referral,
        body=body.strip(),
        from_receiver=from_receiver,
        written_by_id=actor.signing_worker,
        sent_at=at,
    )


@transaction.atomic
def report_back(*, actor: Actor, ref: str, answer: str, at: datetime) -> Referral:
    """*Rujukan balik*: what was done. The referral ends and the file closes to the desk."""
    referral, target = _load(actor, ref, "report_back")
    if not answer.strip():
        raise rules.CaseRefused("reason_missing")
    _answer(referral, actor, state=target, answer=answer, at=at, ends=True)
    _tell_sender(referral, "referral.done", actor=actor, at=at)
    return referral


@transaction.atomic
def note_return(*, actor: Actor, ref: str, at: datetime) -> Referral:
    """The sender has seen that nobody answered; it no longer waits in her list."""
    referral, _ = _load(actor, ref, "note_return")
    referral.answered_at, referral.answered_by_id = at, actor.worker_id
    referral.save(update_fields=["answered_at", "answered_by"])
    audit.record(actor, "referral.return_noted", referral.case.ref, at=at, referral=referral.ref)
    return referral


@transaction.atomic
def revoke_referral(*, actor: Actor, ref: str, reason: str, at: datetime) -> Referral:
    """The sender takes it back. The file closes to the desk with this commit."""
    referral, target = _load(actor, ref, "revoke_referral")
    if not reason.strip():
        raise rules.CaseRefused("reason_missing")
    referral.state, referral.ended_at = target, at
    referral.answer = referral.answer or reason.strip()
    referral.save(update_fields=["state", "ended_at", "answer"])
    clocks.stop(actor=actor, about=referral.ref, at=at)
    audit.record(actor, "referral.revoked", referral.case.ref, at=at, referral=referral.ref)
    notices.enqueue("referral.revoked", about=referral.ref, at=at, desk_id=referral.to_desk_id)
    heard(referral.case, actor=actor, at=at)
    return referral
