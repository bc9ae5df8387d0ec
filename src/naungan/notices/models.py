"""The outbox table. There is no column that could carry a word of content."""

from __future__ import annotations

from django.db import models
from django.db.models import Q


class Notice(models.Model):
    """Somebody should look: a kind and a reference, for a desk, a role at an agency, or a worker.

    Who that is, is resolved when it is sent, through the policy: whoever lost standing is not told.
    """

    kind = models.CharField(max_length=60)
    about = models.CharField(max_length=40)
    desk_id = models.BigIntegerField(null=True)
    agency_id = models.BigIntegerField(null=True)
    role = models.CharField(max_length=20, blank=True)
    worker_id = models.BigIntegerField(null=True)
    created_at = models.DateTimeField()
    due_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    told = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="notice_has_somebody_to_tell",
                condition=Q(desk_id__isnull=False)
                | Q(agency_id__isnull=False)
                | Q(worker_id__isnull=False),
            ),
        ]
        indexes = [
            models.Index(name="notice_waiting", fields=["due_at"], condition=Q(done_at=None)),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.about}"
