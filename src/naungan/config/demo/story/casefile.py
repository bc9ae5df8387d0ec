"""The life of a case in the story: assessed, helped by other desks, served, watched over, closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from naungan.casework import actions as casework
from naungan.casework import queries as cases
from naungan.casework import rules
from naungan.casework.rules import PersonRole
from naungan.config.demo.story import lines
from naungan.config.demo.story.cast import NARRATOR, Worker
from naungan.config.demo.story.matters import Matter
from naungan.config.demo.story.referrals import referral, service
from naungan.config.demo.story.tale import Chapter, Heard, Tale
from naungan.intake.rules import Grade
from naungan.kit.actor import Actor

_SUMMARY = rules.Permission.READ_CASE_SUMMARY


class Told(Protocol):
    """What a case needs to know of the report it grew from."""

    @property
    def matter(self) -> Matter: ...
    @property
    def name(self) -> str: ...
    @property
    def age(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Habits:
    """How this case is going to run, drawn before it begins."""

    days: int
    referrals: tuple[str, ...]
    services: tuple[str, ...]
    visits: tuple[str, ...]
    closing: str = "confirmed"
    silent_gap: bool = False
    after_care: bool = False
    reopened: bool = False
    handed_on: bool = False


def opened(tale: Tale, heard: Heard, told: Told, lead: Actor) -> str:
    """A report becomes a case; the people in it and the safe way to reach them are written down."""
    matter = told.matter
    case = casework.open_case(actor=lead, report_ref=heard.ref, kinds=matter.kinds, at=tale.now)
    casework.add_person(
        actor=lead,
        ref=case.ref,
        role=PersonRole.SURVIVOR,
        name=told.name,
        age=told.age,
        sex=matter.sex,
        at=tale.now,
    )
    if matter.about == "CHILD":
        casework.add_person(
            actor=lead,
            ref=case.ref,
            role=PersonRole.GUARDIAN,
            name=tale.name("FEMALE"),
            note="nenek" if tale.chance(0.4) else "ibu",
            at=tale.now,
        )
    if tale.chance(0.5):
        casework.add_person(
            actor=lead,
            ref=case.ref,
            role=PersonRole.ALLEGED_PERPETRATOR,
            name=tale.name("MALE"),
            at=tale.now,
        )
    casework.write_field(
        actor=lead,
        ref=case.ref,
        field="safe_contact",
        text=tale.pick(lines.SAFE_CONTACT),
        at=tale.now,
    )
    return case.ref


def assessed(tale: Tale, ref: str, lead: Actor, *, risk: str) -> None:
    casework.assess(
        actor=lead,
        ref=ref,
        risk=risk,
        risks=tale.pick(lines.RISKS),
        needs=tale.pick(lines.NEEDS),
        own_words=tale.pick(lines.OWN_WORDS),
        at=tale.now,
    )


def course(tale: Tale, heard: Heard, told: Told, lead: Worker, habits: Habits) -> Chapter:
    """An ordinary case, from its opening to its closing or to the end of the story."""
    ref = opened(tale, heard, told, tale.as_actor(lead))
    at_front = tale.as_actor(lead).agency_id == tale.cast.front.agency_id
    if habits.handed_on and at_front:
        yield tale.office(tale.later(hours=20))
        lead = _handed_on(tale, ref, lead)
    yield tale.office(tale.later(hours=6 if heard.grade == Grade.HIGH else 50))
    assessed(tale, ref, tale.as_actor(lead), risk=tale.grade(heard.ref))
    wanted = [
        kind
        for kind in told.matter.partners
        if (desk := tale.cast.desk(kind))
        and tale.cast.at_desk(desk, tale.now)
        and tale.cast.actor(lead, tale.now).agency_id != desk.agency_id
    ]
    for number, (kind, outcome) in enumerate(zip(wanted, habits.referrals, strict=False)):
        tale.begin(
            referral(tale, ref, lead, kind, outcome),
            at=tale.office(tale.later(hours=2 + 60 * number)),
        )
    yield from served(tale, ref, lead, habits)
    yield from watched(tale, ref, lead, habits)
    yield from closed(tale, ref, lead, habits)


def _handed_on(tale: Tale, ref: str, lead: Worker) -> Worker:
    """The supervisor gives the case to a colleague of the same desk."""
    others = [row for row in tale.cast.case_workers(tale.now) if row.pk != lead.pk]
    second = tale.cast.second(tale.cast.front.agency_id, tale.now)
    if not others or second is None:
        return lead
    taking = tale.pick(others)
    casework.assign(actor=tale.as_actor(second), ref=ref, worker_id=taking.pk, at=tale.now)
    casework.read_case(actor=tale.as_actor(taking), ref=ref, at=tale.now)
    return taking


def served(tale: Tale, ref: str, lead: Worker, habits: Habits) -> Iterator[datetime]:
    """The office's own services and the notes between them."""
    ends = tale.now + timedelta(days=habits.days)
    gap = habits.silent_gap
    for number, status in enumerate(habits.services):
        yield tale.office(tale.later(days=2.5))
        code = lines.OWN_SERVICES[(number + tale.rng.randrange(4)) % len(lines.OWN_SERVICES)]
        service(tale, ref, tale.as_actor(lead), code, status)
    while tale.now < ends:
        # A case in which nothing is written for a fortnight is what the clock of silence finds.
        yield tale.office(tale.later(days=17 if gap else tale.rng.uniform(6, 11)))
        gap = False
        note(tale, ref, tale.as_actor(lead))


def note(tale: Tale, ref: str, lead: Actor) -> None:
    """Something is written: mostly a note, at times the state of treatment or of the proceedings."""
    drawn = tale.rng.random()
    if drawn < 0.1:
        casework.write_field(
            actor=lead, ref=ref, field="medical", text=tale.pick(lines.MEDICAL), at=tale.now
        )
    elif drawn < 0.2:
        casework.write_field(
            actor=lead,
            ref=ref,
            field="legal_stage",
            text=tale.pick(lines.LEGAL_STAGE),
            at=tale.now,
        )
    else:
        casework.read_case(actor=lead, ref=ref, at=tale.now)
        casework.add_note(actor=lead, ref=ref, body=tale.pick(lines.NOTES), at=tale.now)


def watched(tale: Tale, ref: str, lead: Worker, habits: Habits) -> Iterator[datetime]:
    """Monitoring: visits promised, kept, kept late or dropped with a reason."""
    yield from free_of_referrals(tale, ref, lead)
    casework.monitor(actor=tale.as_actor(lead), ref=ref, at=tale.now)
    for habit in habits.visits:
        due = tale.office(tale.later(days=9)).replace(hour=16, minute=0)
        row = casework.plan_follow_up(
            actor=tale.as_actor(lead),
            ref=ref,
            due_at=due,
            what=tale.pick(lines.VISITS),
            at=tale.now,
        )
        yield from visited(tale, ref, lead, row.pk, due, habit)


def visited(
    tale: Tale, ref: str, lead: Worker, follow_up: int, due: datetime, habit: str
) -> Iterator[datetime]:
    """One promised visit."""
    late = timedelta(days=tale.rng.uniform(0.8, 3))
    yield (
        tale.office(due + late)
        if habit == "late"
        else due - timedelta(hours=tale.rng.uniform(2, 6))
    )
    if habit == "dropped":
        casework.drop_follow_up(
            actor=tale.as_actor(lead),
            ref=ref,
            follow_up=follow_up,
            reason=tale.pick(lines.DROPPED),
            at=tale.now,
        )
        return
    casework.record_follow_up(
        actor=tale.as_actor(lead),
        ref=ref,
        follow_up=follow_up,
        found=tale.pick(lines.FOUND),
        done_at=tale.now,
        at=tale.now,
    )


def free_of_referrals(tale: Tale, ref: str, lead: Worker) -> Iterator[datetime]:
    """Wait until no other desk is still asked to help."""
    while (
        cases.referrals(tale.as_actor(lead), rules.Permission.REFER)
        .filter(case__ref=ref, ended_at=None)
        .exists()
    ):
        yield tale.office(tale.later(days=6))
        note(tale, ref, tale.as_actor(lead))


def closed(tale: Tale, ref: str, lead: Worker, habits: Habits) -> Iterator[datetime]:
    """Asked by the lead, confirmed by another person, who may first say: not yet."""
    agency_id = cases.case(NARRATOR, ref, _SUMMARY).lead_agency_id
    if tale.cast.second(agency_id, tale.now, not_this=lead.pk) is None:
        return
    if habits.after_care:
        casework.plan_after_care(
            actor=tale.as_actor(lead), ref=ref, since=tale.now, at=tale.now, what=lines.VISITS[0]
        )
        keep_after_care(tale, ref, lead)
    yield from free_of_referrals(tale, ref, lead)
    ask_to_close(tale, ref, lead)
    yield tale.office(tale.later(hours=30))
    if habits.closing == "refused first":
        casework.refuse_closure(
            actor=_second(tale, ref, lead), ref=ref, reason=tale.pick(lines.NOT_YET), at=tale.now
        )
        tale.refs.setdefault("closure_refused", ref)
        yield tale.office(tale.later(days=8))
        note(tale, ref, tale.as_actor(lead))
        yield tale.office(tale.later(days=5))
        yield from free_of_referrals(tale, ref, lead)
        ask_to_close(tale, ref, lead)
        yield tale.office(tale.later(hours=26))
    casework.confirm_closure(actor=_second(tale, ref, lead), ref=ref, at=tale.now)
    if habits.reopened:
        yield tale.office(tale.later(days=35))
        casework.reopen(
            actor=_second(tale, ref, lead),
            ref=ref,
            reason="Terlapor kembali ke desa; anak minta bertemu pendamping lagi.",
            at=tale.now,
        )
        tale.refs.setdefault("reopened", ref)
        while True:
            yield tale.office(tale.later(days=8))
            note(tale, ref, tale.as_actor(lead))


def _second(tale: Tale, ref: str, lead: Worker) -> Actor:
    found = tale.cast.second(
        cases.case(NARRATOR, ref, _SUMMARY).lead_agency_id, tale.now, not_this=lead.pk
    )
    assert found is not None
    return tale.as_actor(found)


def ask_to_close(tale: Tale, ref: str, lead: Worker) -> None:
    found = cases.case(tale.as_actor(lead), ref, rules.Permission.CARRY)
    unsettled = any(row.status not in rules.SETTLED for row in cases.services(found))
    casework.ask_closure(
        actor=tale.as_actor(lead),
        ref=ref,
        reason="SERVICES_COMPLETE",
        note=tale.pick(lines.CLOSING),
        person_view=tale.pick(lines.PERSON_VIEW),
        unsettled_note=lines.UNSETTLED if unsettled else "",
        at=tale.now,
    )


def keep_after_care(tale: Tale, ref: str, lead: Worker) -> None:
    """The visits after the closing are kept too, the second of them late."""
    found = cases.case(tale.as_actor(lead), ref, rules.Permission.CARRY)
    open_ones = [r for r in cases.follow_ups(found) if r.done_at is None and r.dropped_at is None]
    for number, row in enumerate(open_ones):
        habit = "late" if number == 1 else "kept"
        tale.begin(visited(tale, ref, lead, row.pk, row.due_at, habit), at=tale.now)
