"""Takes notices out of the outbox: claim one by a conditional update, resolve who, send, mark.

Two workers may run at once: a claim must change exactly one row, so nobody is told twice by
accident. A worker that dies after sending and before marking tells again: late twice is better
than never.
"""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Callable, Sequence
from datetime import datetime

from django.db.models import Q

from naungan.notices import rules
from naungan.notices.channels import Channel, tell
from naungan.notices.models import Notice

log = logging.getLogger(__name__)

#: Who is to be told now, as addresses, given the notice. Supplied by `config`, which knows policies.
Resolve = Callable[[Notice, datetime], Sequence[str]]


def claim(at: datetime) -> Notice | None:
    """The oldest due notice, claimed for this worker; None when nothing waits."""
    free = Q(claimed_at=None) | Q(claimed_at__lt=at - rules.CLAIM_LASTS)
    for pk in (
        Notice.objects.filter(free, done_at=None, due_at__lte=at)
        .order_by("due_at", "pk")
        .values_list("pk", flat=True)[:5]
    ):
        if Notice.objects.filter(free, pk=pk, done_at=None).update(claimed_at=at):
            return Notice.objects.get(pk=pk)
    return None


def deliver(*, at: datetime, resolve: Resolve, channel: Channel, most: int = 50) -> int:
    """Send what is due, at most `most` notices; returns how many were finished."""
    finished = 0
    for _ in range(most):
        notice = claim(at)
        if notice is None:
            break
        try:
            notice.told = tell(channel, resolve(notice, at))
        except (OSError, smtplib.SMTPException):
            notice.attempts += 1
            if notice.attempts >= rules.MOST_ATTEMPTS:
                notice.done_at = at
                log.error("notice %s given up after %s attempts", notice.pk, notice.attempts)
            else:
                notice.due_at = at + rules.next_try(notice.attempts)
            notice.claimed_at = None
            notice.save(update_fields=["attempts", "due_at", "done_at", "claimed_at"])
            continue
        notice.done_at = at
        notice.save(update_fields=["told", "done_at"])
        finished += 1
    return finished
