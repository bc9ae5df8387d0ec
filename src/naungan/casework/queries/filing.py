"""Cases as an actor may see them: lists, one case, its sheet and the rows of its file."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from naungan.audit import queries as audit
from naungan.casework import rules
from naungan.casework.models import Case, CasePerson, FollowUp, Note, Service
from naungan.casework.policy import CASE_ACCESS
from naungan.casework.rules import Permission, PersonRole
from naungan.clocks import queries as clocks
from naungan.directory import queries as directory
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.sheet import Sheet, draw
from naungan.kit.workflow import Step

#: Columns no list needs: what is not loaded cannot slip onto a page.
UNREAD = ("safe_contact", "medical", "legal_stage", "shelter", "closure_note", "closure_view")


def cases(actor: Actor, permission: str) -> QuerySet[Case]:
    """Cases on which the actor holds the permission. Lists, counts and exports start here."""
    return Case.objects.filter(CASE_ACCESS.rows(Case, actor, permission))


def case(actor: Actor, ref: str, permission: str, *, lock: bool = False) -> Case:
    """One case, or OutOfSight when it is missing or this actor lacks the permission."""
    rows = cases(actor, permission).filter(ref=ref)
    if lock:
        rows = rows.select_for_update(of=("self",))
    else:
        rows = rows.select_related("report", "lead_agency", "lead_desk", "lead_worker")
    found = rows.first()
    if found is None:
        raise OutOfSight(ref)
    return found


def granted(actor: Actor, found: Case) -> frozenset[str]:
    """The permissions this actor holds on this case."""
    return CASE_ACCESS.permissions(Case, actor, found.pk)


def district_of(found: Case) -> str:
    """The kecamatan of a case; no finer place is part of the summary."""
    return directory.district(found.area_id)


def case_list(
    actor: Actor, *, closed: bool = False, state: str = "", limit: int = 25, after: str = ""
) -> list[Case]:
    """Cases the actor may know of; open ones by the clock that runs out, closed ones newest first.

    `after` continues behind the case of that reference (keyset, so page 400 is as fast as page 1).
    """
    rows = cases(actor, Permission.READ_CASE_SUMMARY).filter(closed_at__isnull=not closed)
    if state:
        rows = rows.filter(state=state)
    if after:
        last = cases(actor, Permission.READ_CASE_SUMMARY).filter(ref=after).first()
        if last is None:
            raise OutOfSight(after)
        if closed:
            rows = rows.filter(
                Q(opened_at__lt=last.opened_at) | Q(opened_at=last.opened_at, pk__lt=last.pk)
            )
        else:
            rows = rows.filter(
                Q(next_due_at__gt=last.next_due_at)
                | Q(next_due_at=last.next_due_at, pk__gt=last.pk)
            )
    order = ("-opened_at", "-pk") if closed else ("next_due_at", "pk")
    return list(
        rows.select_related("lead_agency", "lead_worker")
        .prefetch_related("kinds")
        .defer(*UNREAD)
        .order_by(*order)[:limit]
    )


def case_of_report(actor: Actor, report_ref: str) -> Case | None:
    """The case that grew out of a report, where the actor may know of it."""
    return cases(actor, Permission.READ_CASE_SUMMARY).filter(report__ref=report_ref).first()


def case_count(actor: Actor, *, at_most: int = 1000) -> int:
    """How many open cases the actor may know of, counted no further than `at_most`."""
    return (
        cases(actor, Permission.READ_CASE_SUMMARY)
        .filter(closed_at=None)
        .order_by()
        .values("pk")[:at_most]
        .count()
    )


def kinds_of(found: Case) -> list[str]:
    """The laws that people have named for a case."""
    return list(found.kinds.order_by("kind").values_list("kind", flat=True))


def possible_holders(found: Case, *, at: datetime) -> list[tuple[int, str]]:
    """Who could answer for the case: those appointed to the desk that leads it."""
    day = directory.local_day(at)
    workers = directory.desk_workers([found.lead_desk_id], on=day).order_by("name")
    return list(workers.values_list("pk", "name"))


def persons(found: Case, *roles: str) -> list[CasePerson]:
    """Persons of a case in these roles, in the order they were added."""
    return list(found.persons.filter(role__in=roles).order_by("added_at", "pk"))


def people(found: Case, *, held: Collection[str]) -> list[CasePerson]:
    """Persons in the roles that these permissions open, survivors first."""
    roles = [role for role, permission in rules.PERSONS.items() if permission in held]
    order = {role.value: number for number, role in enumerate(rules.PERSONS)}
    return sorted(persons(found, *roles), key=lambda row: order[row.role]) if roles else []


def _person_lines(rows: list[CasePerson]) -> str:
    return "\n".join(
        " · ".join(part for part in (row.name, row.birth_text, row.address, row.note) if part)
        for row in rows
    )


def sheet(
    actor: Actor,
    found: Case,
    *,
    held: Collection[str] | None = None,
    persons: Collection[CasePerson] | None = None,
) -> Sheet:
    """The case as this actor may read it. Page, API and export show a sheet, never a model.

    `held` and `persons` spare asking again what `granted` and `people` have just said.
    """
    held = granted(actor, found) if held is None else frozenset(held)
    by_role: dict[str, list[CasePerson]] = {}
    for row in people(found, held=held) if persons is None else persons:
        by_role.setdefault(row.role, []).append(row)
    survivors = by_role.get(PersonRole.SURVIVOR, [])
    latest = (
        found.assessments.order_by("-assessed_at", "-pk").first()
        if Permission.READ_RISK in held
        else None
    )
    report = found.report
    whole = {
        "ref": found.ref,
        "state": found.state,
        "risk": found.risk,
        "kinds": [row.kind for row in found.kinds.order_by("kind")],
        "opened_at": found.opened_at,
        "lead_agency": found.lead_agency.name,
        "lead_worker": found.lead_worker.name,
        "district": district_of(found),
        "survivor_age_band": found.age_band,
        "survivor_sex": found.sex,
        "survivor_name": "\n".join(row.name for row in survivors),
        "survivor_birth": "\n".join(row.birth_text for row in survivors),
        "survivor_address": "\n".join(row.address for row in survivors),
        "guardian": _person_lines(by_role.get(PersonRole.GUARDIAN, [])),
        "safe_contact": found.safe_contact,
        "story": report.story,
        "risks": latest.risks if latest else "",
        "needs": latest.needs if latest else "",
        "own_words": latest.own_words if latest else "",
        "medical": found.medical,
        "legal_stage": found.legal_stage,
        "alleged": _person_lines(by_role.get(PersonRole.ALLEGED_PERPETRATOR, [])),
        "reporter": " · ".join(
            part
            for part in (report.reporter_name, report.reporter_relation, report.contact_value)
            if part
        ),
        "shelter": found.shelter,
    }
    return draw(whole, fields=rules.SHEET, granted=held, may=rules.MAY)


def summary(found: Case) -> Sheet:
    """The case as everybody may read it who may know of it at all: what a list shows, no names."""
    opened = sheet(Actor(), found, held={Permission.READ_CASE_SUMMARY})
    return Sheet(tuple(row for row in opened if not row.withheld))


def open_steps(
    actor: Actor, found: Case, *, held: Collection[str] | None = None
) -> tuple[Step, ...]:
    """The lawful next steps of this actor on this case, one of each name, in table order.

    Who asked for the closing is not shown the buttons that only a second person may press.
    """
    held = granted(actor, found) if held is None else held
    steps = rules.CASE.open_steps(state=found.state, granted=held)
    asked_by_me = found.closure_asked_by_id is not None and (
        found.closure_asked_by_id == actor.worker_id
    )
    seen = {
        step.name: step
        for step in reversed(steps)
        if not (asked_by_me and step.name in rules.SECOND_PERSON)
    }
    return tuple(seen.values())[::-1]


def clocks_of(found: Case) -> list[clocks.Clock]:
    """The clocks of a case; of the silence clock, which restarts with every entry, the running one."""
    return list(clocks.clocks(found.ref).exclude(code=rules.SILENT_CLOCK, met_at__isnull=False))


def services(found: Case) -> list[Service]:
    """The latest standing of each service of the case, in the order they were first recorded."""
    latest: dict[str, Service] = {}
    for row in found.services.select_related("agency").order_by("given_at", "pk"):
        latest[row.code] = row
    return list(latest.values())


def follow_ups(found: Case) -> list[FollowUp]:
    return list(found.follow_ups.select_related("done_by").order_by("due_at", "pk"))


def notes(found: Case, *, limit: int = 500) -> list[Note]:
    """The newest notes of the file."""
    return list(found.notes.select_related("written_by").order_by("-written_at", "-pk")[:limit])


def trail(found: Case, *, limit: int = 200) -> list[audit.Entry]:
    """What happened to the case and its report, newest first, without the reads.

    The clock of silence starts again with every entry; that it did says nothing new.
    """
    rows = audit.trail_of(
        (found.ref, found.report.ref), without=("case.read", "report.read")
    ).exclude(verb__in=("clock.started", "clock.met"), facts__clock=rules.SILENT_CLOCK)
    return list(rows[:limit])


def seen_by(found: Case, *, at: datetime, days: int = 30) -> list[audit.Seen]:
    """Who opened this file in the last days."""
    return audit.seen_by(found.ref, verb="case.read", since=at - timedelta(days=days))
