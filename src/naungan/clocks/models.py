"""Columns of the clocks: one row a clock that runs for one record, one row a local setting."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from naungan.law.clocks import Unit


class Clock(models.Model):
    """Time owed by somebody on the record `about`.

    The length is kept as it was on the day the clock started: a later decree moves no old clock.
    `due_at` is empty where no confirmed number exists (*tenggat belum dipastikan*).
    """

    about = models.CharField(max_length=40)
    code = models.CharField(max_length=20)
    #: Where law leaves open when the clock started, each reading is a row of its own: CAUTIOUS is
    #: the earlier one, by which people work.
    reading = models.CharField(max_length=10, blank=True, choices=[("CAUTIOUS", "CAUTIOUS")])
    unit = models.CharField(max_length=14, choices=[(u.value, u.value) for u in Unit])
    length = models.PositiveSmallIntegerField(null=True)
    locked = models.BooleanField()
    starts_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    paused_at = models.DateTimeField(null=True)
    pause_reason = models.TextField(blank=True)
    met_at = models.DateTimeField(null=True)
    breached_at = models.DateTimeField(null=True)
    breach_reason = models.TextField(blank=True)
    stopped_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="clock_due_after_start",
                condition=Q(due_at=None) | Q(due_at__gte=F("starts_at")),
            ),
            models.CheckConstraint(
                name="clock_pause_has_a_reason",
                condition=Q(paused_at=None) | ~Q(pause_reason=""),
            ),
            models.CheckConstraint(
                name="clock_due_goes_with_length",
                condition=Q(length=None, due_at=None)
                | Q(length__isnull=False, due_at__isnull=False),
            ),
            models.UniqueConstraint(
                name="one_running_clock_of_a_kind",
                fields=["about", "code", "reading"],
                condition=Q(met_at=None, stopped_at=None),
            ),
        ]
        indexes = [
            models.Index(name="clocks_of_a_record", fields=["about", "due_at"]),
            models.Index(
                name="clocks_running",
                fields=["due_at"],
                condition=Q(met_at=None, stopped_at=None, paused_at=None, breached_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.about}"


class LocalClock(models.Model):
    """A regency's own length for a clock that law does not lock, by decree, from a day on."""

    code = models.CharField(max_length=20)
    unit = models.CharField(max_length=14, choices=[(u.value, u.value) for u in Unit])
    length = models.PositiveSmallIntegerField()
    valid_from = models.DateField()
    decree = models.CharField(max_length=120)
    set_by = models.BigIntegerField(null=True)
    set_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="local_clock_takes_time", condition=Q(length__gt=0)),
            models.CheckConstraint(name="local_clock_has_a_decree", condition=~Q(decree="")),
            models.UniqueConstraint(name="local_clock_once_a_day", fields=["code", "valid_from"]),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.valid_from}"
