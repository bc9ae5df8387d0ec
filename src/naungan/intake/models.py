"""Columns and constraints of reports, their thread, ladder and dispatches."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from django.db import models
from django.db.models import F, Q

from naungan.clocks.rules import NO_CLOCK
from naungan.directory.models import Area, Desk
from naungan.intake.rules import (
    NAME_LIMIT,
    OPEN_STATES,
    SHORT_LIMIT,
    STORY_LIMIT,
    About,
    Channel,
    ContactWay,
    Danger,
    DismissReason,
    Grade,
    State,
)


def _codes(enum: type[StrEnum]) -> list[tuple[str, str]]:
    return [(item.value, item.value) for item in enum]


def _values(states: Iterable[StrEnum]) -> list[str]:
    """Plain text for constraints: a migration must not import the enum, which may move one day."""
    return sorted(state.value for state in states)


class Letter(models.Model):
    """What the public door dropped into the letter box, until the workroom opens it.

    The public process only ever inserts here. One row, one commit: the receipt is shown when this
    row is on disk.
    """

    kind = models.CharField(max_length=10, choices=[("REPORT", "REPORT"), ("MESSAGE", "MESSAGE")])
    key_hash = models.CharField(max_length=64, unique=True)
    receipt = models.CharField(max_length=64)
    content = models.JSONField()
    #: A keyed mark of what was sent, to tell a second delivery from a corrected story.
    content_mark = models.CharField(max_length=64, blank=True)
    arrived_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                name="letters_unopened", fields=["arrived_at"], condition=Q(opened_at=None)
            ),
            models.Index(name="letters_of_a_receipt", fields=["receipt"]),
        ]

    def __str__(self) -> str:
        return self.kind


class Report(models.Model):
    """What came in, through whichever channel. The story is never edited."""

    ref = models.CharField(max_length=20, unique=True)
    channel = models.CharField(max_length=20, choices=_codes(Channel))
    state = models.CharField(max_length=20, choices=_codes(State), default=State.RECEIVED.value)
    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="reports")
    received_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    receipt = models.CharField(max_length=64, unique=True)
    key_hash = models.CharField(max_length=64, unique=True)
    language = models.CharField(max_length=2, default="id")

    story = models.TextField(max_length=STORY_LIMIT)
    in_danger_now = models.CharField(max_length=10, choices=_codes(Danger), blank=True)
    about = models.CharField(max_length=10, choices=_codes(About), blank=True)
    when_text = models.CharField(max_length=SHORT_LIMIT, blank=True)
    area = models.ForeignKey(
        Area, on_delete=models.PROTECT, null=True, blank=True, related_name="reports"
    )
    place_text = models.CharField(max_length=SHORT_LIMIT, blank=True)
    reporter_name = models.CharField(max_length=NAME_LIMIT, blank=True)
    reporter_relation = models.CharField(max_length=NAME_LIMIT, blank=True)
    contact_way = models.CharField(max_length=20, choices=_codes(ContactWay), blank=True)
    contact_value = models.CharField(max_length=NAME_LIMIT, blank=True)
    contact_hours = models.CharField(max_length=NAME_LIMIT, blank=True)
    contact_words = models.CharField(max_length=SHORT_LIMIT, blank=True)
    outside_ref = models.CharField(max_length=60, blank=True)
    typed_by = models.ForeignKey(
        "directory.Worker", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    proposed_grade = models.CharField(max_length=10, choices=_codes(Grade))
    proposed_rules = models.CharField(max_length=60)
    grade = models.CharField(max_length=10, choices=_codes(Grade))
    grade_reason = models.TextField(blank=True)
    graded_by = models.ForeignKey(
        "directory.Worker", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    #: When a dated event in the story (a wedding, a departure) will make it urgent by itself.
    rises_at = models.DateTimeField(null=True, blank=True)

    acknowledged_at = models.DateTimeField(null=True, blank=True)
    holder = models.ForeignKey(
        "directory.Worker", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    dismiss_reason = models.CharField(max_length=30, choices=_codes(DismissReason), blank=True)
    dismiss_note = models.TextField(blank=True)
    dismissal_asked_by = models.ForeignKey(
        "directory.Worker", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    passed_to = models.CharField(max_length=160, blank=True)
    passed_reason = models.TextField(blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    #: Order of the queue, kept beside the row so that the list is one walk along an index.
    queue_rank = models.PositiveSmallIntegerField(default=1)
    next_due_at = models.DateTimeField(default=NO_CLOCK)
    reporter_wrote_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="report_closed_at_goes_with_state",
                condition=Q(state__in=_values(OPEN_STATES), closed_at=None)
                | (~Q(state__in=_values(OPEN_STATES)) & Q(closed_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="report_merged_has_a_target",
                condition=Q(state=State.MERGED.value, merged_into__isnull=False)
                | (~Q(state=State.MERGED.value) & Q(merged_into=None)),
            ),
            models.CheckConstraint(
                name="report_dismissed_has_a_reason",
                condition=~Q(state=State.DISMISSED.value)
                | (~Q(dismiss_reason="") & ~Q(dismiss_note="")),
            ),
            models.CheckConstraint(
                name="report_passed_on_says_where",
                condition=~Q(state=State.PASSED_ON.value) | ~Q(passed_to=""),
            ),
            models.CheckConstraint(name="report_has_a_story", condition=~Q(story="")),
            models.CheckConstraint(
                name="report_not_merged_into_itself",
                condition=Q(merged_into=None) | ~Q(merged_into=F("pk")),
            ),
        ]
        indexes = [
            models.Index(
                name="queue_of_a_desk",
                fields=["desk", "queue_rank", "next_due_at"],
                condition=Q(closed_at=None),
            ),
            models.Index(
                name="reports_rising",
                fields=["rises_at"],
                condition=Q(closed_at=None, rises_at__isnull=False),
            ),
            models.Index(name="reports_by_arrival", fields=["received_at"]),
        ]

    def __str__(self) -> str:
        return self.ref


class Message(models.Model):
    """One message of the thread between a reporter and the desk."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="messages")
    from_reporter = models.BooleanField()
    body = models.TextField()
    sent_at = models.DateTimeField()
    written_by = models.ForeignKey(
        "directory.Worker", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(name="message_has_words", condition=~Q(body="")),
            models.CheckConstraint(
                name="message_from_office_has_a_writer",
                condition=Q(from_reporter=True, written_by=None)
                | Q(from_reporter=False, written_by__isnull=False),
            ),
        ]
        indexes = [models.Index(name="thread", fields=["report", "sent_at"])]

    def __str__(self) -> str:
        return f"{self.report_id}/{self.pk}"


class Rung(models.Model):
    """One rung of the ladder of an urgent report: when it fires, whether it did, or was spared."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="rungs")
    #: The desk whose ladder it is: a report that is passed on climbs the other desk's ladder.
    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=20)
    agency = models.ForeignKey("directory.Agency", on_delete=models.PROTECT, related_name="+")
    due_at = models.DateTimeField()
    fired_at = models.DateTimeField(null=True)
    spared_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="rung_once_per_report_and_desk", fields=["report", "desk", "number"]
            ),
            models.CheckConstraint(
                name="rung_fired_or_spared",
                condition=Q(fired_at=None) | Q(spared_at=None),
            ),
        ]
        indexes = [
            models.Index(
                name="rungs_waiting",
                fields=["due_at"],
                condition=Q(fired_at=None, spared_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report_id}:{self.number}"


class Dispatch(models.Model):
    """Somebody goes: who, left at, arrived at, person safe at."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="dispatches")
    who = models.CharField(max_length=160)
    left_at = models.DateTimeField(null=True, blank=True)
    arrived_at = models.DateTimeField(null=True, blank=True)
    safe_at = models.DateTimeField(null=True, blank=True)
    note = models.TextField(blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="dispatch_moments_in_order",
                condition=(
                    Q(arrived_at=None) | Q(left_at__isnull=False, arrived_at__gte=F("left_at"))
                )
                & (Q(safe_at=None) | Q(arrived_at=None) | Q(safe_at__gte=F("arrived_at"))),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report_id}/{self.pk}"
