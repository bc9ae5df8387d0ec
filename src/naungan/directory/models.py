"""Columns and constraints of the directory. No behaviour: who may what is said in `rules`."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q

from naungan.kit.actor import Role


class Area(models.Model):
    """A province, regency, kecamatan or village, valid from-to.

    The Kemendagri and the BPS code stand in columns of their own, always as text: 16.08 and 1608
    are two different regencies.
    """

    code = models.CharField(max_length=13)
    bps_code = models.CharField(max_length=10, blank=True)
    name = models.CharField(max_length=120)
    kind = models.CharField(
        max_length=10,
        choices=[(k, k) for k in ("PROVINCE", "REGENCY", "DISTRICT", "VILLAGE", "KELURAHAN")],
    )
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )
    edition = models.CharField(max_length=60)
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="area_code_once_at_a_time", fields=["code"], condition=Q(valid_to=None)
            ),
            models.CheckConstraint(
                name="area_ends_after_it_starts",
                condition=Q(valid_to=None) | Q(valid_from=None) | Q(valid_to__gte=F("valid_from")),
            ),
        ]
        indexes = [models.Index(name="area_by_parent", fields=["parent", "name"])]

    def __str__(self) -> str:
        return self.code


class Installation(models.Model):
    """The one regency (or province) this installation serves. Exactly one row."""

    one = models.BooleanField(primary_key=True, default=True)
    regency = models.ForeignKey(Area, on_delete=models.PROTECT, related_name="+")
    display_name = models.CharField(max_length=120)
    is_demo = models.BooleanField(default=False)
    set_up_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(name="one_installation", condition=Q(one=True))]

    def __str__(self) -> str:
        return self.display_name


class Agency(models.Model):
    """A member of the task force or a partner: an office with desks and workers."""

    code = models.SlugField(max_length=40, unique=True)
    kind = models.CharField(max_length=60)
    name = models.CharField(max_length=160)
    is_active = models.BooleanField(default=True)
    phone = models.CharField(max_length=30, blank=True)
    email = models.EmailField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="agency_has_a_name", condition=~Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name


class Desk(models.Model):
    """Where work of one kind arrives: a referral goes to a desk, never to a person."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="desks")
    code = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=160)
    #: The public form and the hotline arrive at the front desk of the lead office.
    is_front = models.BooleanField(default=False)
    #: A desk that answers day and night; gaps in its roster are shown.
    keeps_duty = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_front_desk", fields=["is_front"], condition=Q(is_front=True)
            ),
        ]

    def __str__(self) -> str:
        return self.code


class WorkerManager(BaseUserManager["Worker"]):
    """Django's authentication looks a worker up by sign-in name through this manager."""


class Worker(AbstractBaseUser):
    """A person with a sign-in. Rank and role are not here: they come from appointments."""

    username = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=30, blank=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField()
    #: The password was handed over by an administrator; a new one is set before anything opens.
    password_is_initial = models.BooleanField(default=False)
    #: Raised when an appointment changes: every session opened before it ends at its next request.
    session_epoch = models.PositiveIntegerField(default=0)

    objects = WorkerManager()
    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.username


class Appointment(models.Model):
    """A post held by a person from-to, with its decree. One person may hold several."""

    worker = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="appointments")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="appointments")
    desk = models.ForeignKey(
        Desk, on_delete=models.PROTECT, null=True, blank=True, related_name="appointments"
    )
    post = models.CharField(max_length=120)
    role = models.CharField(max_length=20, choices=[(r.value, r.value) for r in Role])
    decree = models.CharField(max_length=120, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="appointment_ends_after_it_starts",
                condition=Q(ends_on=None) | Q(ends_on__gte=F("starts_on")),
            ),
        ]
        indexes = [models.Index(name="appointment_by_worker", fields=["worker", "ends_on"])]

    def __str__(self) -> str:
        return f"{self.worker_id}@{self.agency_id}"


class DutyShift(models.Model):
    """Who is on call at a desk, from-to."""

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="shifts")
    worker = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="shifts")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="shift_ends_after_it_starts", condition=Q(ends_at__gt=F("starts_at"))
            ),
        ]
        indexes = [models.Index(name="shift_by_desk", fields=["desk", "starts_at", "ends_at"])]

    def __str__(self) -> str:
        return f"{self.desk_id}/{self.worker_id}"


class LadderRung(models.Model):
    """Who is called when nobody answers an urgent report: so many minutes after it came in."""

    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="ladder")
    number = models.PositiveSmallIntegerField()
    minutes = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=20, choices=[(r.value, r.value) for r in Role])
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(name="rung_once_per_desk", fields=["desk", "number"]),
            models.CheckConstraint(name="rung_takes_time", condition=Q(minutes__gt=0)),
        ]

    def __str__(self) -> str:
        return f"{self.desk_id}:{self.number}"
