"""What waits for an actor among referrals, cases and follow-ups, for *Hari ini*."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from naungan.casework.models import FollowUp, Referral
from naungan.casework.queries.filing import UNREAD, cases, district_of
from naungan.casework.queries.referring import referrals
from naungan.casework.rules import CaseState, Permission, ReferralState
from naungan.clocks.rules import NO_CLOCK
from naungan.kit.actor import Actor
from naungan.kit.waiting import Waiting

#: What lies further off than this does not wait today.
SOON = timedelta(days=7)


def waiting(actor: Actor, *, at: datetime, limit: int = 20) -> list[Waiting]:
    """What waits for this actor among referrals, cases and follow-ups, for *Hari ini*."""
    visits = _follow_ups_waiting(actor, at=at, limit=limit)
    # A visit that is what runs out first in its case stands there once, as the visit.
    told = {(visit.ref, visit.due_at) for visit in visits}
    found = [
        *_referrals_waiting(actor, limit=limit),
        *(
            item
            for item in _cases_waiting(actor, at=at, limit=limit)
            if item.kind != "waiting_case_clock" or (item.ref, item.due_at) not in told
        ),
        *visits,
    ]
    return sorted(found, key=lambda item: item.order)[:limit]


def _referrals_waiting(actor: Actor, *, limit: int) -> list[Waiting]:
    to_us = (
        referrals(actor, Permission.ANSWER_REFERRAL)
        .filter(state__in=(ReferralState.REFERRAL_SENT, ReferralState.REFERRAL_ACCEPTED))
        .select_related("case")
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
        .select_related("case")
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


def _cases_waiting(actor: Actor, *, at: datetime, limit: int) -> list[Waiting]:
    mine = (
        cases(actor, Permission.CARRY)
        .filter(lead_worker_id=actor.worker_id, closed_at=None)
        .filter(Q(next_due_at__lt=at + SOON) | Q(state=CaseState.REGISTERED))
        .exclude(state=CaseState.CLOSURE_ASKED)
    )
    confirm = cases(actor, Permission.CONFIRM_CLOSURE).filter(
        state=CaseState.CLOSURE_ASKED, closed_at=None
    )
    rows = []
    for kind, found in (("waiting_case_clock", mine), ("waiting_confirm_closure", confirm)):
        if kind == "waiting_confirm_closure":
            found = found.exclude(closure_asked_by_id=actor.worker_id)
        for row in found.defer(*UNREAD).order_by("next_due_at", "pk")[:limit]:
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
    rows = (
        FollowUp.objects.filter(
            # After-care goes on after the closing, so closed cases are not left out.
            # Asked row by row: a worker's life's list of cases is long, her week's visits are few.
            Exists(
                cases(actor, Permission.CARRY).filter(
                    pk=OuterRef("case_id"), lead_worker_id=actor.worker_id
                )
            ),
            done_at=None,
            dropped_at=None,
            due_at__lt=at + SOON,
        )
        .select_related("case")
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


def waiting_for_others(actor: Actor, *, limit: int = 20) -> list[Referral]:
    """Referrals of my cases that another desk holds: the unanswered first, longest silent on top."""
    if actor.worker_id is None:
        return []
    return list(
        referrals(actor, Permission.REFER)
        .filter(
            case__lead_worker_id=actor.worker_id,
            ended_at=None,
            state__in=(ReferralState.REFERRAL_SENT, ReferralState.REFERRAL_ACCEPTED),
        )
        .select_related("case", "to_desk__agency")
        .order_by("-state", "sent_at", "pk")[:limit]
    )
