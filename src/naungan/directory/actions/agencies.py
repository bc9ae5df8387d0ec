"""Agencies and their desks."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.directory import queries
from naungan.directory.models import Agency, Desk
from naungan.directory.rules import DirectoryRefused, Permission, agency_code, desk_code
from naungan.kit.actor import Actor
from naungan.law.terms import GLOSSARY


def named(name: str) -> str:
    """The name without spaces around and doubled ones inside; refused when nothing is left."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise DirectoryRefused("name_missing")
    return cleaned


def check_kind(kind: str) -> None:
    """Only kinds that have a word: every page names them."""
    if not kind.startswith("AGENCY_") or kind not in GLOSSARY:
        raise DirectoryRefused("agency_kind_unknown")


@transaction.atomic
def add_agency(*, actor: Actor, kind: str, name: str, at: datetime) -> Agency:
    """A new member of the task force or partner; its code is drawn from kind and name."""
    queries.require(actor, Permission.EDIT_AGENCIES)
    check_kind(kind)
    taken = set(Agency.objects.values_list("code", flat=True))
    agency = Agency.objects.create(
        code=agency_code(kind, named(name), taken), kind=kind, name=named(name)
    )
    audit.record(
        actor, "agency.added", f"agency-{agency.pk}", at=at, code=agency.code, kind=agency.kind
    )
    return agency


@transaction.atomic
def rename_agency(
    *, actor: Actor, code: str, name: str, phone: str = "", email: str = "", at: datetime
) -> Agency:
    """Name and work contacts of an agency. Its code stays: addresses and the trail hold it."""
    agency = queries.agency_for(actor, code, Permission.EDIT_AGENCIES, lock=True)
    agency.name, agency.phone, agency.email = named(name), phone.strip(), email.strip()
    agency.save(update_fields=["name", "phone", "email"])
    audit.record(actor, "agency.renamed", f"agency-{agency.pk}", at=at, code=agency.code)
    return agency


@transaction.atomic
def add_desk(
    *, actor: Actor, agency: str, name: str, keeps_duty: bool = False, at: datetime
) -> Desk:
    """A new desk of an agency: from now on work can be sent to it."""
    home = queries.agency_for(actor, agency, Permission.EDIT_AGENCIES, lock=True)
    taken = set(Desk.objects.values_list("code", flat=True))
    desk = Desk.objects.create(
        agency=home, code=desk_code(home.code, taken), name=named(name), keeps_duty=keeps_duty
    )
    audit.record(actor, "desk.added", f"desk-{desk.pk}", at=at, code=desk.code)
    return desk


@transaction.atomic
def change_desk(*, actor: Actor, code: str, name: str, keeps_duty: bool, at: datetime) -> Desk:
    """The desk's name, and whether it answers day and night. The front desk always does."""
    desk = queries.desk_for(actor, code, Permission.EDIT_AGENCIES, lock=True)
    desk.name, desk.keeps_duty = named(name), keeps_duty or desk.is_front
    desk.save(update_fields=["name", "keeps_duty"])
    audit.record(
        actor, "desk.changed", f"desk-{desk.pk}", at=at, code=desk.code, duty=desk.keeps_duty
    )
    return desk
