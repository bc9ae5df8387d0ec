"""Standings as row filters on agencies, and on desks through their agency."""

from __future__ import annotations

from django.db.models import Q

from naungan.directory.rules import MAY, Standing
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import NOBODY, Policy

#: Every row. An empty Q would vanish when it is combined with another filter.
_EVERY = Q(pk__isnull=False)


def _administers(actor: Actor) -> Q:
    return _EVERY if actor.has(Role.ADMINISTRATOR) else NOBODY


def _is_member(actor: Actor) -> Q:
    return _EVERY if actor.agency_ids else NOBODY


def _leads_agency(actor: Actor) -> Q:
    return Q(pk__in=actor.supervised_agency_ids) if actor.supervised_agency_ids else NOBODY


def _heads_agency(actor: Actor) -> Q:
    return _leads_agency(actor) if actor.has(Role.AGENCY_HEAD) else NOBODY


def _leads_agency_of_desk(actor: Actor) -> Q:
    return Q(agency_id__in=actor.supervised_agency_ids) if actor.supervised_agency_ids else NOBODY


AGENCY_ACCESS = Policy(
    where={
        Standing.ADMINISTRATOR: _administers,
        Standing.AGENCY_HEAD: _heads_agency,
        Standing.AGENCY_LEAD: _leads_agency,
        Standing.MEMBER: _is_member,
    },
    may=MAY,
)
DESK_ACCESS = Policy(
    where={
        Standing.ADMINISTRATOR: _administers,
        Standing.AGENCY_LEAD: _leads_agency_of_desk,
        Standing.MEMBER: _is_member,
    },
    may=MAY,
)


def granted(actor: Actor) -> frozenset[str]:
    """What the actor may do somewhere in the directory: draws the entries of Pengaturan."""
    return AGENCY_ACCESS.granted(
        name for name, where in AGENCY_ACCESS.where.items() if where(actor) != NOBODY
    )
