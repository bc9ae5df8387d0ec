"""Asking another desk for help, and the five ways it ends: done, questioned, declined, silent, revoked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from naungan.casework import actions as casework
from naungan.casework import queries as cases
from naungan.casework import rules
from naungan.casework.rules import Ground, ReferralState, ServiceStatus
from naungan.config.demo.story import lines
from naungan.config.demo.story.cast import NARRATOR, Worker
from naungan.config.demo.story.tale import Chapter, Tale
from naungan.kit.actor import Actor

#: Desks that answer at night and on Sundays too.
_BY_NIGHT = {"AGENCY_HOSPITAL", "AGENCY_POLRES_UNIT_PPA"}
_SUMMARY = rules.Permission.READ_CASE_SUMMARY


def sent(
    tale: Tale, ref: str, lead: Actor, kind: str, *, ground: str = Ground.CONSENT, why: str = ""
) -> str:
    """Ask the desk of this kind of agency for help; returns the referral's reference."""
    desk, help_ = tale.cast.desk(kind), lines.HELP[kind]
    assert desk is not None
    row = casework.refer_case(
        actor=lead,
        ref=ref,
        to_desk=desk.code,
        reason=help_.reason,
        ground=ground,
        ground_note=why,
        opens=help_.opens,
        key=tale.key(),
        at=tale.now,
    )
    tale.look_again(row.due_at + timedelta(minutes=1))
    return row.ref


def there(tale: Tale, kind: str) -> Actor:
    desk = tale.cast.desk(kind)
    assert desk is not None
    return tale.as_actor(tale.cast.at_desk(desk, tale.now)[0])


def _ground(tale: Tale) -> dict[str, str]:
    drawn = tale.rng.random()
    if drawn < 0.6:
        return {"ground": Ground.CONSENT}
    if drawn < 0.85:
        return {
            "ground": Ground.BEST_INTERESTS,
            "why": "Wali adalah terlapor; anak setuju dan didampingi nenek.",
        }
    return {"ground": Ground.IMMEDIATE_DANGER, "why": "Tidak dapat menunggu persetujuan."}


def referral(tale: Tale, ref: str, lead: Worker, kind: str, outcome: str) -> Chapter:
    """One referral: answered, questioned, declined, left lying, or taken back."""
    case = cases.case(NARRATOR, ref, _SUMMARY)
    if case.state not in (*rules.WORKING, rules.CaseState.REGISTERED):
        return
    mark = sent(tale, ref, tale.as_actor(lead), kind, **_ground(tale))
    tale.refs.setdefault(f"referral {outcome}", mark)
    if outcome == "silent":
        yield from _left_lying(tale, ref, mark, lead, kind)
        return
    if outcome == "revoked":
        yield tale.later(hours=9)
        casework.revoke_referral(
            actor=tale.as_actor(lead),
            ref=mark,
            reason="Korban berubah pikiran; persetujuan dicabut.",
            at=tale.now,
        )
        return
    answered = tale.later(hours=tale.rng.uniform(2, 14))
    yield answered if kind in _BY_NIGHT else tale.office(answered)
    if not _waits(tale, mark, kind):
        # A weekend was longer than the day that was given: silence had returned it.
        yield from _left_lying(tale, ref, mark, lead, kind)
        return
    if outcome == "declined":
        casework.decline_referral(
            actor=there(tale, kind), ref=mark, reason=lines.HELP[kind].decline, at=tale.now
        )
        return
    if outcome == "questioned":
        casework.question_referral(
            actor=there(tale, kind), ref=mark, body=lines.HELP[kind].question, at=tale.now
        )
        yield tale.later(hours=3)
        casework.answer_question(
            actor=tale.as_actor(lead), ref=mark, body=lines.HELP[kind].clarification, at=tale.now
        )
        yield tale.later(hours=3)
    yield from helped(tale, ref, mark, kind, days=60 if outcome == "running" else 9)


def helped(tale: Tale, ref: str, mark: str, kind: str, *, days: float) -> Iterator[datetime]:
    """The other desk takes it on, reads what was opened to it, serves, and reports back."""
    if not _waits(tale, mark, kind):
        # Answered too late a second time: by now the sender has found another way.
        return
    casework.accept_referral(actor=there(tale, kind), ref=mark, at=tale.now)
    casework.read_case(actor=there(tale, kind), ref=ref, at=tale.now)
    yield tale.office(tale.later(days=days / 3))
    service(tale, ref, there(tale, kind), lines.HELP[kind].service, ServiceStatus.SERVICE_RUNNING)
    yield tale.office(tale.later(days=days * 2 / 3))
    service(tale, ref, there(tale, kind), lines.HELP[kind].service, ServiceStatus.SERVICE_DONE)
    casework.report_back(
        actor=there(tale, kind), ref=mark, answer=lines.HELP[kind].answer, at=tale.now
    )


def _waits(tale: Tale, mark: str, kind: str) -> bool:
    row = cases.referral(there(tale, kind), mark, rules.Permission.READ_REFERRAL)
    return row.state in (ReferralState.REFERRAL_SENT, ReferralState.REFERRAL_QUESTIONED)


def _left_lying(tale: Tale, ref: str, mark: str, lead: Worker, kind: str) -> Iterator[datetime]:
    """Nobody answers; time returns it, the sender notes it, telephones and asks once more."""
    due = cases.referral(tale.as_actor(lead), mark, rules.Permission.REFER).due_at
    yield tale.office(due + timedelta(hours=5))
    casework.note_return(actor=tale.as_actor(lead), ref=mark, at=tale.now)
    if cases.case(NARRATOR, ref, _SUMMARY).state in rules.WORKING:
        again = sent(tale, ref, tale.as_actor(lead), kind)
        yield tale.later(hours=3)
        yield from helped(tale, ref, again, kind, days=7)


def service(tale: Tale, ref: str, actor: Actor, code: str, status: str) -> None:
    """One service and where it stands; a refusal and a lack are explained."""
    words = {
        ServiceStatus.SERVICE_REFUSED: lines.REFUSED,
        ServiceStatus.SERVICE_UNAVAILABLE: lines.UNAVAILABLE,
    }.get(ServiceStatus(status), lines.SERVICE_NOTES)
    casework.record_service(
        actor=actor,
        ref=ref,
        code=code,
        status=status,
        given_at=tale.now,
        note=tale.pick(words),
        at=tale.now,
    )
