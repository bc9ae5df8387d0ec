"""What time does to cases: silence returns a referral, clocks run out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from naungan.audit import actions as audit
from naungan.casework.models import Case, Referral
from naungan.casework.rules import REFERRAL, ReferralState
from naungan.clocks import actions as clocks
from naungan.kit.actor import SYSTEM
from naungan.notices import actions as notices


def return_silent_referrals(*, at: datetime, most: int = 100) -> int:
    """A referral nobody answered goes back to its sender, visibly; the file closes to the desk."""
    returned = 0
    for pk in (
        Referral.objects.filter(state=ReferralState.REFERRAL_SENT, due_at__lt=at)
        .order_by("due_at", "pk")
        .values_list("pk", flat=True)[:most]
    ):
        with transaction.atomic():
            row = Referral.objects.select_for_update(of=("self",)).select_related("case").get(pk=pk)
            if row.state != ReferralState.REFERRAL_SENT:
                continue
            row.state = REFERRAL.step("return_silent", state=row.state).target
            row.ended_at = at
            row.save(update_fields=["state", "ended_at"])
            clocks.stop(actor=SYSTEM, about=row.ref, at=at)
            audit.record(SYSTEM, "referral.returned", row.case.ref, at=at, referral=row.ref)
            notices.enqueue(
                "referral.returned", about=row.case.ref, at=at, worker_id=row.case.lead_worker_id
            )
            returned += 1
    return returned


def tell_breaches(over: Iterable[str], *, at: datetime) -> None:
    """Clocks ran out on these records: the holder of each open case among them is told that one did."""
    for case in Case.objects.filter(ref__in=set(over), closed_at=None):
        notices.enqueue("clock.breached", about=case.ref, at=at, worker_id=case.lead_worker_id)
