"""Referrals as an actor may see them: to us, from us, of one case."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from naungan.casework import rules
from naungan.casework.models import Case, Referral
from naungan.casework.policy import REFERRAL_ACCESS
from naungan.casework.queries.filing import cases
from naungan.casework.rules import Permission, ReferralState
from naungan.directory import queries as directory
from naungan.kit.actor import Actor
from naungan.kit.policy import OutOfSight
from naungan.kit.workflow import Step


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
    return REFERRAL_ACCESS.permissions(Referral, actor, found.pk)


def referral_steps(actor: Actor, found: Referral) -> tuple[Step, ...]:
    """The lawful next steps of this actor on this referral."""
    return rules.REFERRAL.open_steps(state=found.state, granted=referral_granted(actor, found))


def referrals_of(found: Case) -> list[Referral]:
    """All referrals of a case, newest first, for those who lead it."""
    return list(
        found.referrals.select_related("to_desk__agency", "from_desk__agency").order_by(
            "-sent_at", "-pk"
        )
    )


def referrals_to_me(actor: Actor, found: Case) -> list[Referral]:
    """Open referrals of a case that this actor's desks have to answer for."""
    return list(
        referrals(actor, Permission.ANSWER_REFERRAL)
        .filter(case=found, ended_at=None)
        .select_related("to_desk__agency", "from_desk__agency")
        .order_by("due_at", "pk")
    )


def case_of_referral(actor: Actor, found: Referral) -> Case | None:
    """The case of a referral while this actor may know of it; None once it has closed to her."""
    return (
        cases(actor, Permission.READ_CASE_SUMMARY)
        .filter(pk=found.case_id)
        .select_related("report", "lead_agency", "lead_desk", "lead_worker")
        .first()
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
            .prefetch_related("opens")
            .order_by("due_at", "pk")[:limit]
        )

    return Inbox(
        to_us=[r for r in rows(Permission.ANSWER_REFERRAL) if r.ended_at is None],
        from_us=rows(Permission.REFER),
    )


def desks_to_refer_to(actor: Actor) -> list[directory.Desk]:
    """Desks a case may be referred to: every active one."""
    return list(directory.desks())
