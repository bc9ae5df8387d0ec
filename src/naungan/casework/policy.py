"""Need to know on cases and referrals: each standing as a row filter. Columns, never classes."""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Q

from naungan.casework.rules import (
    MAY,
    MAY_REFERRAL,
    FieldGroup,
    ReferralStanding,
    ReferralState,
    Standing,
)
from naungan.kit.actor import Actor, Role
from naungan.kit.policy import NOBODY, Policy


def _led_by_me(actor: Actor) -> Q:
    # The desk is asked too: with the appointment ends the sight, whoever's name is on the file.
    if actor.worker_id is None or not actor.desk_ids:
        return NOBODY
    return Q(lead_worker_id=actor.worker_id, lead_desk_id__in=sorted(actor.desk_ids))


def _led_by_my_agency(actor: Actor) -> Q:
    if not actor.supervised_agency_ids:
        return NOBODY
    return Q(lead_agency_id__in=sorted(actor.supervised_agency_ids))


def _led_at_my_desk(actor: Actor) -> Q:
    return Q(lead_desk_id__in=sorted(actor.desk_ids)) if actor.desk_ids else NOBODY


def _referred_to_my_desk(actor: Actor) -> Q:
    if not actor.desk_ids:
        return NOBODY
    return Q(referrals__to_desk_id__in=sorted(actor.desk_ids), referrals__ended_at=None)


def _accepted_by_my_desk(actor: Actor) -> Q:
    if not actor.desk_ids:
        return NOBODY
    return Q(
        referrals__to_desk_id__in=sorted(actor.desk_ids),
        referrals__ended_at=None,
        referrals__state=ReferralState.REFERRAL_ACCEPTED,
    )


def _opened_to_my_desk(group: FieldGroup) -> Callable[[Actor], Q]:
    def rows(actor: Actor) -> Q:
        if not actor.desk_ids:
            return NOBODY
        # One Q, so that desk, state and group are asked of the same referral.
        return Q(
            referrals__to_desk_id__in=sorted(actor.desk_ids),
            referrals__ended_at=None,
            referrals__state=ReferralState.REFERRAL_ACCEPTED,
            referrals__opens__group=group.value,
        )

    return rows


def _coordinates(actor: Actor) -> Q:
    return Q(pk__isnull=False) if actor.has(Role.COORDINATOR) else NOBODY


CASE_ACCESS = Policy(
    where={
        Standing.LEAD_WORKER: _led_by_me,
        Standing.LEAD_SUPERVISOR: _led_by_my_agency,
        Standing.LEAD_DESK: _led_at_my_desk,
        Standing.REFERRED_DESK: _referred_to_my_desk,
        Standing.ACCEPTED_DESK: _accepted_by_my_desk,
        **{Standing(f"ACCEPTED_{group}"): _opened_to_my_desk(group) for group in FieldGroup},
        Standing.CASE_COORDINATOR: _coordinates,
    },
    may=MAY,
)


def _sent_by_my_lead(actor: Actor) -> Q:
    if actor.worker_id is None or not actor.desk_ids:
        return NOBODY
    return Q(case__lead_worker_id=actor.worker_id, case__lead_desk_id__in=sorted(actor.desk_ids))


def _sent_by_my_agency(actor: Actor) -> Q:
    if not actor.supervised_agency_ids:
        return NOBODY
    return Q(case__lead_agency_id__in=sorted(actor.supervised_agency_ids))


def _to_my_desk(actor: Actor) -> Q:
    return Q(to_desk_id__in=sorted(actor.desk_ids)) if actor.desk_ids else NOBODY


def _to_my_agency(actor: Actor) -> Q:
    if not actor.supervised_agency_ids:
        return NOBODY
    return Q(to_desk__agency_id__in=sorted(actor.supervised_agency_ids))


REFERRAL_ACCESS = Policy(
    where={
        ReferralStanding.SENDER: _sent_by_my_lead,
        ReferralStanding.SENDER_SUPERVISOR: _sent_by_my_agency,
        ReferralStanding.RECEIVER_DESK: _to_my_desk,
        ReferralStanding.RECEIVER_SUPERVISOR: _to_my_agency,
    },
    may=MAY_REFERRAL,
)
