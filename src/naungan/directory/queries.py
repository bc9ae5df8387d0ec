"""What can be asked of the directory. Work contacts only; nothing here says who is in a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from django.core.cache import cache
from django.db.models import Q, QuerySet
from django.utils import timezone

from naungan.directory.models import (
    Agency,
    Appointment,
    Area,
    Desk,
    DutyShift,
    Installation,
    LadderRung,
    Worker,
)
from naungan.directory.policy import AGENCY_ACCESS, DESK_ACCESS, granted
from naungan.directory.rules import Permission, Span, gaps
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import OutOfSight


def local_day(at: datetime) -> date:
    """The calendar day of a moment in the installation's zone: appointments begin and end by it."""
    return timezone.localdate(at)


def installation() -> Installation | None:
    """The regency this installation serves, or None before the first-run set-up."""
    return Installation.objects.select_related("regency").first()


#: The name stands on every page and changes about never; so it is asked once a minute.
NAME_KEPT = 60


def regency_name() -> str:
    """How this regency is called on pages; the product's own name before the set-up."""
    kept: str | None = cache.get("regency_name")
    if kept is None:
        where = installation()
        kept = where.display_name if where else "Naungan"
        cache.set("regency_name", kept, NAME_KEPT if where else 1)
    return kept


def agency(code: str) -> Agency:
    """The active agency of this code; raises Agency.DoesNotExist."""
    return Agency.objects.get(code=code, is_active=True)


def agencies() -> QuerySet[Agency]:
    return Agency.objects.filter(is_active=True).order_by("name")


def desk(code: str) -> Desk:
    """The active desk of this code; raises Desk.DoesNotExist."""
    return Desk.objects.select_related("agency").get(
        code=code, is_active=True, agency__is_active=True
    )


def desk_by_id(pk: int) -> Desk:
    """The desk of this primary key, with its agency."""
    return Desk.objects.select_related("agency").get(pk=pk)


def desks() -> QuerySet[Desk]:
    return (
        Desk.objects.filter(is_active=True, agency__is_active=True)
        .select_related("agency")
        .order_by("agency__name", "name")
    )


def front_desk() -> Desk:
    """The desk at which the public form and the hotline arrive."""
    return Desk.objects.select_related("agency").get(is_front=True)


def in_force(on: date) -> Q:
    """Filter on Appointment: in force on that day, of an active worker."""
    return Q(starts_on__lte=on) & (Q(ends_on=None) | Q(ends_on__gte=on)) & Q(worker__is_active=True)


def actor_of(worker: Worker, *, at: datetime) -> Actor:
    """The worker as an actor at this moment: roles, desks and agencies of appointments in force."""
    held = list(
        Appointment.objects.filter(in_force(local_day(at)), worker=worker, agency__is_active=True)
        .order_by("starts_on", "pk")
        .values("agency_id", "desk_id", "role")
    )
    return Actor(
        worker_id=worker.pk,
        agency_id=held[0]["agency_id"] if held else None,
        agency_ids=frozenset(row["agency_id"] for row in held),
        desk_ids=frozenset(row["desk_id"] for row in held if row["desk_id"]),
        roles=frozenset(row["role"] for row in held),
        supervised_agency_ids=frozenset(
            row["agency_id"] for row in held if row["role"] in (Role.SUPERVISOR, Role.AGENCY_HEAD)
        ),
        name=worker.name,
    )


def on_call(desk: Desk, *, at: datetime) -> list[Worker]:
    """Who is on duty at the desk at this moment; empty where the roster has a gap."""
    return [
        shift.worker
        for shift in DutyShift.objects.filter(
            desk=desk, starts_at__lte=at, ends_at__gt=at, worker__is_active=True
        ).select_related("worker")
    ]


def holders(*, role: Role, agency_id: int, on: date) -> QuerySet[Worker]:
    """Workers who hold this role at the agency on that day."""
    posts = Appointment.objects.filter(in_force(on), role=role, agency_id=agency_id)
    return Worker.objects.filter(pk__in=posts.values("worker"))


def desk_workers(desk_ids: Iterable[int], *, on: date) -> QuerySet[Worker]:
    """Workers appointed to any of these desks on that day."""
    posts = Appointment.objects.filter(in_force(on), desk_id__in=desk_ids)
    return Worker.objects.filter(pk__in=posts.values("worker"))


def ladder(desk: Desk) -> list[LadderRung]:
    """The rungs of a desk, lowest first; empty where the desk has no ladder of its own."""
    return list(desk.ladder.select_related("agency").order_by("number"))


def worker_names(ids: Iterable[int]) -> dict[int, str]:
    """Names of workers by primary key, for pages that show who did what."""
    return dict(Worker.objects.filter(pk__in=set(ids)).values_list("pk", "name"))


def area(code: str) -> Area:
    """The area valid now under this Kemendagri code; raises Area.DoesNotExist."""
    return Area.objects.select_related("parent").get(code=code, valid_to=None)


def area_or_none(code: str) -> Area | None:
    """The area valid now under this Kemendagri code; None for no or an unknown code."""
    if not code:
        return None
    return Area.objects.select_related("parent").filter(code=code, valid_to=None).first()


def district(area_id: int | None) -> str:
    """The kecamatan an area belongs to: enough to send somebody, too little to find a house.

    Kept for a minute: lists name a kecamatan in every row, and kecamatan rarely change.
    """
    if area_id is None:
        return ""
    names: dict[int, str] | None = cache.get("districts")
    if names is None or area_id not in names:
        names = {}
        for pk, kind, name, parent in Area.objects.values_list(
            "pk", "kind", "name", "parent__name"
        ):
            names[pk] = name if kind == "DISTRICT" or not parent else parent
        cache.set("districts", names, NAME_KEPT)
    return names.get(area_id, "")


def areas(*, kinds: Iterable[str], under: str = "") -> QuerySet[Area]:
    """Areas valid now, by name; `under` is a code prefix such as `16.09`."""
    rows = Area.objects.filter(kind__in=tuple(kinds), valid_to=None)
    if under:
        rows = rows.filter(code__startswith=f"{under}.")
    return rows.select_related("parent").order_by("name", "code")


def workers(ids: Iterable[int]) -> QuerySet[Worker]:
    """Workers by primary key."""
    return Worker.objects.filter(pk__in=list(ids))


def current_post(worker: Worker, *, on: date) -> Appointment | None:
    """The first appointment in force that day: the post shown beside the name."""
    return (
        Appointment.objects.filter(in_force(on), worker=worker)
        .select_related("agency", "desk")
        .order_by("starts_on", "pk")
        .first()
    )


def duty_of(actor: Actor, *, at: datetime) -> DutyShift | None:
    """The shift this worker stands in now, for the on-call badge; None when off duty."""
    if actor.worker_id is None:
        return None
    return (
        DutyShift.objects.filter(worker_id=actor.worker_id, starts_at__lte=at, ends_at__gt=at)
        .select_related("desk")
        .order_by("-ends_at")
        .first()
    )


def require(actor: Actor, permission: str) -> None:
    """Raises OutOfSight unless the actor holds the permission somewhere in the directory."""
    if permission not in granted(actor):
        raise OutOfSight(permission)


def agencies_for(actor: Actor, permission: str) -> QuerySet[Agency]:
    """Agencies on which the actor holds the permission, by name."""
    return Agency.objects.filter(AGENCY_ACCESS.rows(Agency, actor, permission)).order_by("name")


def agency_for(actor: Actor, code: str, permission: str, *, lock: bool = False) -> Agency:
    """One of them; raises OutOfSight."""
    rows = agencies_for(actor, permission).filter(code=code)
    found = (rows.select_for_update() if lock else rows).first()
    if found is None:
        raise OutOfSight(code)
    return found


def clock_keeper(actor: Actor, *, lock: bool = False) -> Agency:
    """The agency of the front desk, for whoever may set the regency's clocks; raises OutOfSight."""
    return agency_for(actor, front_desk().agency.code, Permission.SET_CLOCKS, lock=lock)


def may_set_clocks(actor: Actor) -> bool:
    """True when the actor may set the regency's own lengths of time."""
    front = Agency.objects.filter(desks__is_front=True)
    return agencies_for(actor, Permission.SET_CLOCKS).filter(pk__in=front.values("pk")).exists()


def desks_for(actor: Actor, permission: str) -> QuerySet[Desk]:
    """Desks on which the actor holds the permission, by agency and name."""
    rows = Desk.objects.filter(DESK_ACCESS.rows(Desk, actor, permission), is_active=True)
    return rows.select_related("agency").order_by("-is_front", "agency__name", "name")


def desk_for(actor: Actor, code: str, permission: str, *, lock: bool = False) -> Desk:
    """One of them; raises OutOfSight."""
    rows = desks_for(actor, permission).filter(code=code)
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise OutOfSight(code)
    return found


def accounts(actor: Actor, permission: str) -> QuerySet[Worker]:
    """Workers whose accounts the actor may see: all for the administrator, else her agency's."""
    require(actor, permission)
    rows = Worker.objects.order_by("-is_active", "name", "username")
    if actor.has(Role.ADMINISTRATOR):
        return rows
    theirs = Appointment.objects.filter(agency__in=agencies_for(actor, permission))
    return rows.filter(pk__in=theirs.values("worker"))


def account(actor: Actor, username: str, permission: str, *, lock: bool = False) -> Worker:
    """One of them; raises OutOfSight."""
    rows = accounts(actor, permission).filter(username=username)
    found = (rows.select_for_update() if lock else rows).first()
    if found is None:
        raise OutOfSight("worker")
    return found


def account_by_id(actor: Actor, pk: int, permission: str) -> Worker:
    """One of them by number, for addresses: a sign-in name may be a person's own."""
    found = accounts(actor, permission).filter(pk=pk).first()
    if found is None:
        raise OutOfSight("worker")
    return found


def appointments_of(worker: Worker) -> QuerySet[Appointment]:
    """All appointments of a worker, newest first. The caller has loaded the worker by policy."""
    return worker.appointments.select_related("agency", "desk").order_by("-starts_on", "-pk")


def posts_of(workers: Iterable[Worker], *, on: date) -> dict[int, list[Appointment]]:
    """The appointments in force that day, by worker."""
    found: dict[int, list[Appointment]] = {}
    rows = Appointment.objects.filter(in_force(on), worker__in=list(workers))
    for row in rows.select_related("agency", "desk").order_by("starts_on", "pk"):
        found.setdefault(row.worker_id, []).append(row)
    return found


def administrators(*, on: date) -> set[int]:
    """Primary keys of the workers who keep accounts that day."""
    rows = Appointment.objects.filter(in_force(on), role=Role.ADMINISTRATOR)
    return set(rows.values_list("worker_id", flat=True))


def shifts(desk: Desk, *, starts_at: datetime, ends_at: datetime) -> list[DutyShift]:
    """Shifts of active workers that touch the span, by start."""
    rows = desk.shifts.filter(
        starts_at__lt=ends_at, ends_at__gt=starts_at, worker__is_active=True
    ).select_related("worker")
    return list(rows.order_by("starts_at", "worker__name"))


def roster_gaps(desk: Desk, *, starts_at: datetime, ends_at: datetime) -> list[Span]:
    """Where nobody is on call at the desk between two moments."""
    rows = shifts(desk, starts_at=starts_at, ends_at=ends_at)
    spans = [Span(row.starts_at, row.ends_at) for row in rows]
    return gaps(spans, starts_at=starts_at, ends_at=ends_at)


@dataclass(frozen=True, slots=True)
class DutyDay:
    """One day of a desk's roster: who stands when, and where nobody does."""

    day: date
    shifts: list[DutyShift]
    gaps: list[Span]


@dataclass(frozen=True, slots=True)
class DutyWeek:
    """Seven days, and the gaps of the week as a whole: one night is one gap, not two."""

    days: list[DutyDay]
    gaps: list[Span]


def duty_week(desk: Desk, *, monday: date) -> DutyWeek:
    """Seven days from Monday, in the installation's zone."""
    zone = timezone.get_current_timezone()
    midnight = [
        datetime.combine(monday + timedelta(days=n), datetime.min.time(), zone) for n in range(8)
    ]
    rows = shifts(desk, starts_at=midnight[0], ends_at=midnight[7])
    spans = [Span(row.starts_at, row.ends_at) for row in rows]
    days = [
        DutyDay(
            day=begin.date(),
            shifts=[row for row in rows if row.starts_at < end and row.ends_at > begin],
            gaps=gaps(spans, starts_at=begin, ends_at=end),
        )
        for begin, end in pairwise(midnight)
    ]
    return DutyWeek(days, gaps(spans, starts_at=midnight[0], ends_at=midnight[7]))


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody one can be in the demo."""

    username: str
    name: str
    post: str
    agency: str
    role: str


def demo_people(*, on: date) -> list[DemoPerson]:
    """Active workers with an appointment, for the page that exists in the demo only."""
    where = installation()
    if where is None or not where.is_demo:
        return []
    rows = Appointment.objects.filter(in_force(on), agency__is_active=True)
    return [
        DemoPerson(row.worker.username, row.worker.name, row.post, row.agency.name, row.role)
        for row in rows.select_related("worker", "agency").order_by("agency__name", "pk")
    ]


def actor_named(username: str, *, at: datetime) -> Actor:
    """The active worker of this sign-in name as an actor, for the command line and the demo.

    Raises Worker.DoesNotExist. Pages never ask this: there the session says who acts.
    """
    return actor_of(Worker.objects.get(username=username, is_active=True), at=at)
