"""Opening a case from a report with nothing retyped, reading it, assessing it, keeping it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.casework import queries, rules
from naungan.casework.models import Assessment, Case, CaseKind, CasePerson, Note
from naungan.casework.rules import CASE, Permission, PersonRole
from naungan.clocks import actions as clocks
from naungan.clocks import queries as clock_queries
from naungan.clocks.rules import ClockRefused
from naungan.directory import queries as directory
from naungan.intake import actions as intake
from naungan.intake.rules import Grade
from naungan.kit.actor import Actor
from naungan.kit.refs import draw_ref
from naungan.notices import actions as notices

#: Text columns of the file that may be written, and the permission to read that goes with each.
FIELDS = {
    "safe_contact": Permission.READ_SAFE_CONTACT,
    "medical": Permission.READ_MEDICAL,
    "legal_stage": Permission.READ_LEGAL,
    "shelter": Permission.READ_SHELTER,
}


def load(actor: Actor, ref: str, step: str) -> tuple[Case, str]:
    """The row, locked, with the permission that the step needs, and the state the step leads to."""
    case = queries.case(actor, ref, CASE.needs(step), lock=True)
    return case, CASE.step(step, state=case.state).target


def refresh_due(case: Case) -> None:
    """Carry what runs out first to the row, so that lists stay one walk along an index."""
    follow_up = (
        case.follow_ups.filter(done_at=None, dropped_at=None)
        .order_by("due_at")
        .values_list("due_at", flat=True)
        .first()
    )
    first = clock_queries.next_due(case.ref)
    case.next_due_at = min(first, follow_up) if follow_up else first
    case.save(update_fields=["next_due_at"])


def heard(case: Case, *, actor: Actor, at: datetime) -> None:
    """Something happened in the case: the clock of silence starts again. A closed one may be silent."""
    if case.closed_at is None:
        clocks.meet(actor=actor, code=rules.SILENT_CLOCK, about=case.ref, at=at)
        clocks.start(actor=actor, code=rules.SILENT_CLOCK, about=case.ref, starts_at=at, at=at)
    refresh_due(case)


@transaction.atomic
def open_case(*, actor: Actor, report_ref: str, at: datetime, kinds: Collection[str] = ()) -> Case:
    """A report becomes a case. The story stays where it is; the opener leads until she hands on.

    Two officers at once make one case: the second is told who was faster (AlreadyTaken).
    """
    report = intake.accept_report(actor=actor, ref=report_ref, at=at)
    desk = directory.desk_by_id(report.desk_id)
    case = Case.objects.create(
        ref=draw_ref("K"),
        report=report,
        state=CASE.initial,
        lead_agency=desk.agency,
        lead_desk=desk,
        lead_worker_id=actor.signing_worker,
        area_id=report.area_id,
        risk=report.grade,
        safe_contact="\n".join(
            part for part in (report.contact_hours, report.contact_words) if part
        ),
        opened_at=at,
    )
    _set_kinds(case, kinds, actor=actor, at=at)
    audit.record(actor, "case.opened", case.ref, at=at, report=report.ref)
    heard(case, actor=actor, at=at)
    return case


@transaction.atomic
def read_case(*, actor: Actor, ref: str, at: datetime) -> Case:
    """Open a case file. Reading is an act and leaves its trace before a byte leaves."""
    case = queries.case(actor, ref, Permission.READ_CASE_SUMMARY)
    audit.record(actor, "case.read", case.ref, at=at)
    return case


def _set_kinds(case: Case, kinds: Collection[str], *, actor: Actor, at: datetime) -> None:
    wanted = {rules.Kind(kind) for kind in kinds}
    case.kinds.exclude(kind__in=wanted).delete()
    for kind in sorted(wanted):
        CaseKind.objects.get_or_create(
            case=case,
            kind=kind,
            defaults={"proposed_by_id": actor.signing_worker, "proposed_at": at},
        )


@transaction.atomic
def name_kinds(*, actor: Actor, ref: str, kinds: Collection[str], at: datetime) -> Case:
    """Which laws the case may touch, as people propose them."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    _set_kinds(case, kinds, actor=actor, at=at)
    audit.record(actor, "case.kinds_named", case.ref, at=at, kinds=",".join(sorted(kinds)))
    return case


@transaction.atomic
def assess(
    *,
    actor: Actor,
    ref: str,
    risk: str,
    risks: str,
    needs: str,
    own_words: str,
    at: datetime,
) -> Assessment:
    """The short assessment: risk, what threatens, what is needed, what the person says herself."""
    case, target = load(actor, ref, "assess")
    if not risks.strip() or not needs.strip():
        raise rules.CaseRefused("assessment_incomplete")
    assessment = Assessment.objects.create(
        case=case,
        risk=Grade(risk),
        risks=risks.strip(),
        needs=needs.strip(),
        own_words=own_words.strip(),
        assessed_at=at,
        assessed_by_id=actor.signing_worker,
    )
    before = case.risk
    case.state, case.risk = target, Grade(risk)
    case.save(update_fields=["state", "risk"])
    audit.record(actor, "case.assessed", case.ref, at=at, before=before, risk=case.risk)
    heard(case, actor=actor, at=at)
    return assessment


@transaction.atomic
def add_person(
    *,
    actor: Actor,
    ref: str,
    role: str,
    name: str = "",
    age: int | None = None,
    birth_text: str = "",
    sex: str = rules.Sex.UNKNOWN_SEX,
    address: str = "",
    note: str = "",
    at: datetime,
) -> CasePerson:
    """A person joins the file in a role. The first survivor gives the case its band and sex."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    if not any(part.strip() for part in (name, note, birth_text)) and age is None:
        raise rules.CaseRefused("person_empty")
    first = not case.persons.filter(role=PersonRole.SURVIVOR).exists()
    person = CasePerson.objects.create(
        case=case,
        role=PersonRole(role),
        name=name.strip(),
        age=age,
        birth_text=birth_text.strip(),
        sex=rules.Sex(sex),
        address=address.strip(),
        note=note.strip(),
        added_at=at,
    )
    if role == PersonRole.SURVIVOR and first:
        case.age_band, case.sex = rules.age_band(age), rules.Sex(sex)
        case.save(update_fields=["age_band", "sex"])
    audit.record(actor, "person.added", case.ref, at=at, role=role)
    heard(case, actor=actor, at=at)
    return person


@transaction.atomic
def write_field(*, actor: Actor, ref: str, field: str, text: str, at: datetime) -> Case:
    """Write one text of the file: safe contact, treatment, legal stage, shelter."""
    if field not in FIELDS:
        raise rules.CaseRefused("no_such_field")
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    setattr(case, field, text.strip())
    case.save(update_fields=[field])
    audit.record(actor, "case.field_written", case.ref, at=at, field=field)
    heard(case, actor=actor, at=at)
    return case


@transaction.atomic
def add_note(*, actor: Actor, ref: str, body: str, at: datetime) -> Note:
    """A dated note in the file."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    if not body.strip():
        raise rules.CaseRefused("note_empty")
    note = Note.objects.create(
        case=case, body=body.strip(), written_at=at, written_by_id=actor.signing_worker
    )
    audit.record(actor, "note.added", case.ref, at=at)
    heard(case, actor=actor, at=at)
    return note


@transaction.atomic
def assign(*, actor: Actor, ref: str, worker_id: int, at: datetime) -> Case:
    """Another worker of the leading desk answers for the case from now on."""
    case = queries.case(actor, ref, Permission.ASSIGN, lock=True)
    day = directory.local_day(at)
    if not directory.desk_workers([case.lead_desk_id], on=day).filter(pk=worker_id).exists():
        raise rules.CaseRefused("not_of_this_desk")
    case.lead_worker_id = worker_id
    case.save(update_fields=["lead_worker"])
    audit.record(actor, "case.assigned", case.ref, at=at, worker=worker_id)
    notices.enqueue("case.assigned", about=case.ref, at=at, worker_id=worker_id)
    return case


@transaction.atomic
def start_clock(
    *,
    actor: Actor,
    ref: str,
    code: str,
    starts_at: datetime,
    at: datetime,
    past_is_meant: bool = False,
    reading: str = "",
) -> None:
    """Start a clock of law on a case, from the moment its trigger happened.

    The law of the day on which the trigger happened applies, whatever has changed since.
    """
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    clocks.start(
        actor=actor,
        code=code,
        about=case.ref,
        starts_at=starts_at,
        at=at,
        past_is_meant=past_is_meant,
        reading=reading,
    )
    refresh_due(case)


@transaction.atomic
def meet_clock(*, actor: Actor, ref: str, code: str, at: datetime, reason: str = "") -> None:
    """What a clock of this case asked for has been done at this moment."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    clocks.meet(actor=actor, code=code, about=case.ref, at=at, reason=reason)
    refresh_due(case)


def _running(case: Case, code: str, reading: str) -> clock_queries.Clock:
    found = clock_queries.running([case.ref]).filter(code=code, reading=reading).first()
    if found is None:
        raise ClockRefused("clock_ended")
    return found


@transaction.atomic
def pause_clock(
    *, actor: Actor, ref: str, code: str, reason: str, at: datetime, reading: str = ""
) -> None:
    """Hold a clock that law does not lock, with a reason that stays in the file."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    clocks.pause(actor=actor, clock=_running(case, code, reading), reason=reason, at=at)
    refresh_due(case)


@transaction.atomic
def resume_clock(*, actor: Actor, ref: str, code: str, at: datetime, reading: str = "") -> None:
    """Let a held clock run on."""
    case = queries.case(actor, ref, Permission.CARRY, lock=True)
    clocks.resume(actor=actor, clock=_running(case, code, reading), at=at)
    refresh_due(case)
