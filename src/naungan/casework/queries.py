"""What can be asked of cases and referrals, always with an actor and a permission."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.urls import reverse

from naungan.audit import queries as audit
from naungan.casework import rules
from naungan.casework.models import Case, CasePerson, FollowUp, Note, Referral, Service
from naungan.casework.policy import CASE_ACCESS, REFERRAL_ACCESS
from naungan.casework.rules import CaseState, Permission, PersonRole, ReferralState
from naungan.clocks import queries as clocks
from naungan.clocks.rules import NO_CLOCK
from naungan.directory import queries as directory
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.sheet import Sheet, draw
from naungan.kit.waiting import Waiting
from naungan.kit.workflow import Step

#: Columns no list needs: what is not loaded cannot slip onto a page.
_UNREAD = ("safe_contact", "medical", "legal_stage", "shelter", "closure_note", "closure_view")


def cases(actor: Actor, permission: str) -> QuerySet[Case]:
    """Cases on which the actor holds the permission. Lists, counts and exports start here."""
    return Case.objects.filter(CASE_ACCESS.rows(Case, actor, permission))


def case(actor: Actor, ref: str, permission: str, *, lock: bool = False) -> Case:
    """One case, or OutOfSight when it is missing or this actor lacks the permission."""
    rows = cases(actor, permission).filter(ref=ref)
    if lock:
        rows = rows.select_for_update(of=("self",))
    else:
        rows = rows.select_related(
            "report", "lead_agency", "lead_desk", "lead_worker", "area__parent"
        )
    found = rows.first()
    if found is None:
        raise OutOfSight(ref)
    return found


def granted(actor: Actor, found: Case) -> frozenset[str]:
    """The permissions this actor holds on this case."""
    return CASE_ACCESS.granted(CASE_ACCESS.held(Case, actor, found.pk))


def district_of(found: Case) -> str:
    """The kecamatan of a case; no finer place is part of the summary."""
    area = found.area
    if area is None:
        return ""
    return area.name if area.kind == "DISTRICT" or area.parent is None else area.parent.name


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
        rows.select_related("lead_agency", "lead_worker", "area__parent")
        .prefetch_related("kinds")
        .defer(*_UNREAD)
        .order_by(*order)[:limit]
    )


def case_count(actor: Actor, *, at_most: int = 1000) -> int:
    """How many open cases the actor may know of, counted no further than `at_most`."""
    return (
        cases(actor, Permission.READ_CASE_SUMMARY)
        .filter(closed_at=None)
        .order_by()
        .values("pk")[:at_most]
        .count()
    )


def persons(found: Case, *roles: str) -> list[CasePerson]:
    """Persons of a case in these roles, in the order they were added."""
    return list(found.persons.filter(role__in=roles).order_by("added_at", "pk"))


def _person_lines(rows: list[CasePerson]) -> str:
    return "\n".join(
        " · ".join(part for part in (row.name, row.birth_text, row.address, row.note) if part)
        for row in rows
    )


def sheet(actor: Actor, found: Case) -> Sheet:
    """The case as this actor may read it. Page, API and export show a sheet, never a model."""
    held = granted(actor, found)
    by_role: dict[str, list[CasePerson]] = {}
    if held & {Permission.READ_IDENTITY, Permission.READ_ACCUSED}:
        for row in found.persons.order_by("added_at", "pk"):
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


def open_steps(actor: Actor, found: Case) -> tuple[Step, ...]:
    """The lawful next steps of this actor on this case, one of each name, in table order."""
    steps = rules.CASE.open_steps(state=found.state, granted=granted(actor, found))
    return tuple({step.name: step for step in reversed(steps)}.values())[::-1]


def clocks_of(found: Case) -> list[clocks.Clock]:
    return list(clocks.clocks(found.ref))


def services(found: Case) -> list[Service]:
    """The latest standing of each service of the case, in the order they were first recorded."""
    latest: dict[str, Service] = {}
    for row in found.services.select_related("agency").order_by("given_at", "pk"):
        latest[row.code] = row
    return list(latest.values())


def follow_ups(found: Case) -> list[FollowUp]:
    return list(found.follow_ups.select_related("done_by").order_by("due_at", "pk"))


def notes(found: Case) -> list[Note]:
    return list(found.notes.select_related("written_by").order_by("-written_at", "-pk"))


def trail(found: Case, *, limit: int = 200) -> list[audit.Entry]:
    """What happened to the case and its report, newest first, without the reads."""
    rows = audit.trail_of((found.ref, found.report.ref), without=("case.read", "report.read"))
    return list(rows[:limit])


def seen_by(found: Case, *, at: datetime, days: int = 30) -> list[audit.Seen]:
    """Who opened this file in the last days."""
    return audit.seen_by(found.ref, verb="case.read", since=at - timedelta(days=days))


# --- referrals ----------------------------------------------------------------------------------


def referrals(actor: Actor, permission: str) -> QuerySet[Referral]:
    """Referrals on which the actor holds the permission."""
    return Referral.objects.filter(REFERRAL_ACCESS.rows(Referral, actor, permission))


def referral(actor: Actor, ref: str, permission: str, *, lock: bool = False) -> Referral:
    """One referral, or OutOfSight."""
    rows = referrals(actor, permission).filter(ref=ref)
    if lock:
        rows = rows.select_for_update(of=("self",))
    else:
        rows = rows.select_related(
            "case", "from_desk__agency", "to_desk__agency", "sent_by", "answered_by"
        ).prefetch_related("opens", "messages__written_by")
    found = rows.first()
    if found is None:
        raise OutOfSight(ref)
    return found


def referral_granted(actor: Actor, found: Referral) -> frozenset[str]:
    return REFERRAL_ACCESS.granted(REFERRAL_ACCESS.held(Referral, actor, found.pk))


def referral_steps(actor: Actor, found: Referral) -> tuple[Step, ...]:
    """The lawful next steps of this actor on this referral."""
    return rules.REFERRAL.open_steps(state=found.state, granted=referral_granted(actor, found))


def referrals_of(found: Case) -> list[Referral]:
    """All referrals of a case, newest first, for those who lead it."""
    return list(
        found.referrals.select_related("to_desk__agency", "from_desk__agency")
        .prefetch_related("opens")
        .order_by("-sent_at", "-pk")
    )


@dataclass(frozen=True, slots=True)
class Inbox:
    """The two columns of *Rujukan*: to us, and from us."""

    to_us: list[Referral]
    from_us: list[Referral]


def inbox(actor: Actor, *, limit: int = 50) -> Inbox:
    """Open referrals to the actor's desks and from the cases the actor leads, by due time."""

    def rows(permission: str) -> list[Referral]:
        return list(
            referrals(actor, permission)
            .filter(Q(ended_at=None) | Q(state=ReferralState.REFERRAL_RETURNED, answered_at=None))
            .select_related("case", "to_desk__agency", "from_desk__agency")
            .order_by("due_at", "pk")[:limit]
        )

    return Inbox(
        to_us=[r for r in rows(Permission.ANSWER_REFERRAL) if r.ended_at is None],
        from_us=rows(Permission.REFER),
    )


# --- Hari ini -----------------------------------------------------------------------------------


def waiting(actor: Actor, *, at: datetime, limit: int = 30) -> list[Waiting]:
    """What waits for this actor among referrals, cases and follow-ups, for *Hari ini*."""
    found = [
        *_referrals_waiting(actor, limit=limit),
        *_cases_waiting(actor, limit=limit),
        *_follow_ups_waiting(actor, at=at, limit=limit),
    ]
    return sorted(found, key=lambda item: item.order)[:limit]


def _referrals_waiting(actor: Actor, *, limit: int) -> list[Waiting]:
    to_us = (
        referrals(actor, Permission.ANSWER_REFERRAL)
        .filter(state__in=(ReferralState.REFERRAL_SENT, ReferralState.REFERRAL_ACCEPTED))
        .select_related("case__area__parent")
        .order_by("due_at")[:limit]
    )
    rows = [
        Waiting(
            kind="waiting_answer_referral"
            if row.state == ReferralState.REFERRAL_SENT
            else "waiting_report_back",
            ref=row.ref,
            verb="verb_open_referral",
            url=reverse("casework:referral", args=[row.ref]),
            due_at=row.due_at if row.state == ReferralState.REFERRAL_SENT else None,
            started_at=row.sent_at,
            what=row.case.risk,
            place=district_of(row.case),
            clock="K5",
        )
        for row in to_us
    ]
    mine = (
        referrals(actor, Permission.REFER)
        .filter(case__lead_worker_id=actor.worker_id)
        .filter(
            state__in=(ReferralState.REFERRAL_QUESTIONED, ReferralState.REFERRAL_RETURNED),
            case__closed_at=None,
        )
        .filter(Q(ended_at=None) | Q(answered_at=None))
        .select_related("case__area__parent")
        .order_by("due_at")[:limit]
    )
    rows += [
        Waiting(
            kind="waiting_answer_question"
            if row.state == ReferralState.REFERRAL_QUESTIONED
            else "waiting_silent_referral",
            ref=row.ref,
            verb="verb_open_referral",
            url=reverse("casework:referral", args=[row.ref]),
            due_at=row.due_at,
            started_at=row.sent_at,
            what=row.case.risk,
            place=district_of(row.case),
            clock="K5",
        )
        for row in mine
    ]
    return rows


def _cases_waiting(actor: Actor, *, limit: int) -> list[Waiting]:
    mine = (
        cases(actor, Permission.CARRY)
        .filter(lead_worker_id=actor.worker_id, closed_at=None)
        .filter(Q(next_due_at__lt=NO_CLOCK) | Q(state=CaseState.REGISTERED))
        .exclude(state=CaseState.CLOSURE_ASKED)
    )
    confirm = cases(actor, Permission.CONFIRM_CLOSURE).filter(
        state=CaseState.CLOSURE_ASKED, closed_at=None
    )
    rows = []
    for kind, found in (("waiting_case_clock", mine), ("waiting_confirm_closure", confirm)):
        if kind == "waiting_confirm_closure":
            found = found.exclude(closure_asked_by_id=actor.worker_id)
        for row in (
            found.select_related("area__parent")
            .defer(*_UNREAD)
            .order_by("next_due_at", "pk")[:limit]
        ):
            assess = kind == "waiting_case_clock" and row.state == CaseState.REGISTERED
            rows.append(
                Waiting(
                    kind="waiting_assess_case" if assess else kind,
                    ref=row.ref,
                    verb="verb_open_case",
                    url=reverse("casework:case", args=[row.ref]),
                    due_at=None if row.next_due_at >= NO_CLOCK else row.next_due_at,
                    started_at=row.opened_at,
                    what=row.risk,
                    place=district_of(row),
                )
            )
    return rows


def _follow_ups_waiting(actor: Actor, *, at: datetime, limit: int) -> list[Waiting]:
    soon = at + timedelta(days=7)
    rows = (
        FollowUp.objects.filter(
            done_at=None,
            dropped_at=None,
            due_at__lt=soon,
            # After-care goes on after the closing, so closed cases are not left out.
            case__lead_worker_id=actor.worker_id,
        )
        .select_related("case__area__parent")
        .order_by("due_at", "pk")[:limit]
    )
    return [
        Waiting(
            kind="waiting_follow_up",
            ref=row.case.ref,
            verb="verb_record_visit",
            url=reverse("casework:case", args=[row.case.ref]) + "#pemantauan",
            due_at=row.due_at,
            what=row.case.risk,
            place=district_of(row.case),
        )
        for row in rows
    ]


def desks_to_refer_to(actor: Actor) -> list[directory.Desk]:
    """Desks a case may be referred to: every active one."""
    return list(directory.desks())


__all__ = [
    "Inbox",
    "case",
    "case_count",
    "case_list",
    "cases",
    "clocks_of",
    "desks_to_refer_to",
    "district_of",
    "follow_ups",
    "granted",
    "inbox",
    "notes",
    "open_steps",
    "persons",
    "referral",
    "referral_granted",
    "referral_steps",
    "referrals",
    "referrals_of",
    "seen_by",
    "services",
    "sheet",
    "trail",
    "waiting",
]
