"""The case file as one page needs it: each part is loaded only where a permission opens it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from naungan.audit import queries as audit
from naungan.casework import rules
from naungan.casework.models import Case, CasePerson, FollowUp, Note, Referral, Service
from naungan.casework.queries import filing, referring
from naungan.casework.rules import CaseState, Permission
from naungan.clocks import queries as clocks
from naungan.directory import queries as directory
from naungan.kit.actor import Actor
from naungan.kit.sheet import Sheet
from naungan.kit.workflow import Step

#: The newest things that happened, as many as a page shows before it is asked for all.
RECENT = 12


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case for one reader. A part that is not granted is empty and was never loaded."""

    case: Case
    held: frozenset[str]
    sheet: Sheet
    next_step: str
    other_steps: tuple[str, ...]
    people: tuple[CasePerson, ...] = ()
    services: tuple[Service, ...] = ()
    referrals: tuple[Referral, ...] = ()
    to_me: tuple[Referral, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    clocks: tuple[clocks.Clock, ...] = ()
    notes: tuple[Note, ...] = ()
    trail: tuple[audit.Entry, ...] = ()
    seen: tuple[audit.Seen, ...] = ()
    worker_names: dict[int, str] = field(default_factory=dict)
    agency_names: dict[int, str] = field(default_factory=dict)

    @property
    def leads(self) -> bool:
        """True for those who carry the case: they see the whole file and its acts."""
        return Permission.CARRY in self.held


def _usual(steps: tuple[Step, ...], state: str) -> str:
    names = {step.name for step in steps}
    return next((name for name in rules.USUAL_NEXT[CaseState(state)] if name in names), "")


def case_file(actor: Actor, found: Case, *, at: datetime, whole_trail: bool = False) -> CaseFile:
    """Everything of this case that the actor may read."""
    held = filing.granted(actor, found)
    steps = filing.open_steps(actor, found, held=held)
    usual = _usual(steps, found.state)
    tells = Permission.READ_TRAIL in held
    leads = Permission.READ_REFERRAL in held
    limit = 500 if whole_trail else RECENT
    trail = filing.trail(found, limit=limit) if tells else []
    seen = filing.seen_by(found, at=at) if tells else []
    notes = filing.notes(found, limit=limit) if Permission.READ_STORY in held and tells else []
    sent = referring.referrals_of(found) if leads else []
    people = filing.people(found, held=held)
    return CaseFile(
        case=found,
        held=held,
        sheet=filing.sheet(actor, found, held=held, persons=people),
        next_step=usual,
        other_steps=tuple(step.name for step in steps if step.name != usual),
        people=tuple(people),
        services=tuple(filing.services(found)) if Permission.READ_SERVICES in held else (),
        referrals=tuple(sent),
        to_me=() if leads else tuple(referring.referrals_to_me(actor, found)),
        follow_ups=tuple(filing.follow_ups(found)) if tells else (),
        clocks=tuple(filing.clocks_of(found)) if tells else (),
        notes=tuple(notes),
        trail=tuple(trail),
        seen=tuple(seen),
        worker_names=_workers(found, trail, seen, notes),
        agency_names=_agencies(found, (*trail, *seen), sent),
    )


def _workers(
    found: Case, trail: list[audit.Entry], seen: list[audit.Seen], notes: list[Note]
) -> dict[int, str]:
    """Names of those whom the trail knows by number; only the missing ones are asked for."""
    known = {found.lead_worker_id: found.lead_worker.name}
    known |= {note.written_by_id: note.written_by.name for note in notes}
    wanted = {entry.worker_id for entry in trail if entry.worker_id}
    wanted |= {row.worker_id for row in seen}
    wanted |= {entry.facts["worker"] for entry in trail if "worker" in entry.facts}
    missing = wanted - known.keys()
    return known | directory.worker_names(missing) if missing else known


def _agencies(
    found: Case, told: tuple[audit.Entry | audit.Seen, ...], sent: list[Referral]
) -> dict[int, str]:
    known = {found.lead_agency_id: found.lead_agency.name}
    known |= {row.to_desk.agency_id: row.to_desk.agency.name for row in sent}
    if {row.agency_id for row in told if row.agency_id} <= known.keys():
        return known
    return known | {row.pk: row.name for row in directory.agencies()}
