"""One table, text columns, no foreign keys: the trail outlives what it speaks of."""

from __future__ import annotations

from django.db import models


class Entry(models.Model):
    """One thing that happened: who, which verb, to which reference, with coded facts.

    `sequence`, `previous` and `digest` are the columns of the hash chain; they stay empty until
    the chain is switched on.
    """

    at = models.DateTimeField()
    actor_kind = models.CharField(max_length=10)
    worker_id = models.BigIntegerField(null=True)
    agency_id = models.BigIntegerField(null=True)
    verb = models.CharField(max_length=60)
    about = models.CharField(max_length=40)
    facts = models.JSONField(default=dict)
    sequence = models.BigIntegerField(null=True, unique=True)
    previous = models.BinaryField(max_length=32, null=True)
    digest = models.BinaryField(max_length=32, null=True)

    class Meta:
        indexes = [
            models.Index(name="trail_of_a_record", fields=["about", "at"]),
            models.Index(name="trail_of_a_worker", fields=["worker_id", "at"]),
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.about}"
