"""The first-run set-up: from an empty database to a regency that can receive a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from naungan.audit import actions as audit
from naungan.directory import areas, queries
from naungan.directory.actions.agencies import check_kind, named
from naungan.directory.models import (
    Agency,
    Appointment,
    Area,
    Desk,
    Installation,
    LadderRung,
    Worker,
)
from naungan.directory.rules import (
    DirectoryRefused,
    agency_code,
    check_username,
    desk_code,
)
from naungan.directory.rules.ladder import DEFAULT_MINUTES
from naungan.kit.actor import SYSTEM, Role
from naungan.law.agencies import AGENCY_KINDS

#: Where the public's reports arrive: the first of these kinds that the regency has.
FRONT_KINDS = ("AGENCY_UPTD_PPA", "AGENCY_DP3APPKB")
OFFICE_KIND = "AGENCY_DP3APPKB"
ADMINISTRATOR_POST = "Administrator sistem"


@dataclass(frozen=True, slots=True)
class ChosenAgency:
    """One agency of the regency, as chosen at set-up: its kind and what it is called here."""

    kind: str
    name: str


def set_up_regency(
    *,
    regency_code: str,
    agencies: Sequence[ChosenAgency],
    admin_username: str,
    admin_name: str,
    admin_password: str,
    at: datetime,
    display_name: str = "",
    is_demo: bool = False,
) -> Installation:
    """Areas, agencies with desks, the front desk's ladder and the first administrator, all or nothing.

    Raises areas.AmbiguousCode or areas.UnknownCode (with a sentence), ValidationError for a poor
    password, DirectoryRefused for everything else.
    """
    code = areas.parse_code(regency_code)
    regency = areas.place(code)
    if regency is None or regency.kind != "REGENCY":
        raise areas.UnknownCode(
            _("%(code)s is not the code of a regency or city. It looks like 16.09.")
            % {"code": code}
        )
    username = admin_username.strip().casefold()
    check_username(username, taken=False)
    validate_password(admin_password, Worker(username=username, name=admin_name))
    encoded = make_password(admin_password)
    try:
        with transaction.atomic():
            if Installation.objects.exists():
                raise DirectoryRefused("already_set_up")
            installation = Installation.objects.create(
                regency=_copy_areas(code),
                display_name=" ".join(display_name.split()) or regency.name,
                is_demo=is_demo,
                set_up_at=at,
            )
            homes = _found_agencies(agencies)
            front = _open_front_desk(homes)
            _hang_ladder(front, homes)
            worker = Worker.objects.create(
                username=username, name=named(admin_name), password=encoded, created_at=at
            )
            Appointment.objects.create(
                worker=worker,
                agency=homes.get(OFFICE_KIND, front.agency),
                post=ADMINISTRATOR_POST,
                role=Role.ADMINISTRATOR,
                starts_on=queries.local_day(at),
            )
            audit.record(
                SYSTEM,
                "installation.set_up",
                f"area-{code}",
                at=at,
                agencies=len(agencies),
                administrator=worker.pk,
                demo=is_demo,
            )
    except IntegrityError:
        # Of two set-ups at the same moment the second finds the rows of the first.
        if Installation.objects.exists():
            raise DirectoryRefused("already_set_up") from None
        raise
    return installation


def _copy_areas(code: str) -> Area:
    """The regency with its province, kecamatan and villages from the packaged list."""
    known: dict[str, Area] = {}
    regency = areas.place(code)
    province = areas.place(code.partition(".")[0])
    assert regency is not None and province is not None
    for level in ([province], [regency], areas.districts(code), areas.villages(code)):
        made = Area.objects.bulk_create(
            Area(
                code=place.code,
                bps_code=areas.kemendagri_to_bps(place.code),
                name=place.name,
                kind=place.kind,
                parent=known.get(place.parent_code),
                edition=areas.EDITION,
            )
            for place in level
        )
        known |= {row.code: row for row in made}
    return known[code]


def _found_agencies(chosen: Sequence[ChosenAgency]) -> dict[str, Agency]:
    """The agencies by kind (of several of one kind, the first), each with its desk."""
    kinds = {kind.code: kind for kind in AGENCY_KINDS}
    if not {one.kind for one in chosen} & set(FRONT_KINDS):
        raise DirectoryRefused("no_lead_office")
    taken: set[str] = set()
    desks: set[str] = set()
    homes: dict[str, Agency] = {}
    for one in chosen:
        check_kind(one.kind)
        name = named(one.name)
        code = agency_code(one.kind, name, taken)
        taken.add(code)
        agency = Agency.objects.create(code=code, kind=one.kind, name=name)
        homes.setdefault(one.kind, agency)
        if one.kind in kinds and not kinds[one.kind].has_desk:
            continue
        code = desk_code(agency.code, desks)
        desks.add(code)
        Desk.objects.create(agency=agency, code=code, name=f"Meja {name}"[:160])
    return homes


def _open_front_desk(homes: dict[str, Agency]) -> Desk:
    home = next(homes[kind] for kind in FRONT_KINDS if kind in homes)
    desk = Desk.objects.get(agency=home)
    desk.is_front = desk.keeps_duty = True
    desk.save(update_fields=["is_front", "keeps_duty"])
    return desk


def _hang_ladder(front: Desk, homes: dict[str, Agency]) -> None:
    """Supervisor, then head of the front desk's agency; last the PPA office's head or the coordinator."""
    office = homes.get(OFFICE_KIND)
    last = (
        (Role.AGENCY_HEAD, office)
        if office is not None and office.pk != front.agency_id
        else (Role.COORDINATOR, front.agency)
    )
    calls = ((Role.SUPERVISOR, front.agency), (Role.AGENCY_HEAD, front.agency), last)
    LadderRung.objects.bulk_create(
        LadderRung(desk=front, number=number, minutes=minutes, role=role, agency=agency)
        for number, (minutes, (role, agency)) in enumerate(
            zip(DEFAULT_MINUTES, calls, strict=True), 1
        )
    )
