"""Columns and constraints of the case file. The story stays with its report and is never copied."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from django.db import models
from django.db.models import F, Q

from naungan.casework.rules import (
    NAME_LIMIT,
    OPEN_CASE_STATES,
    OPEN_REFERRAL_STATES,
    SHORT_LIMIT,
    TEXT_LIMIT,
    AgeBand,
    CaseState,
    ClosureReason,
    FieldGroup,
    Ground,
    Kind,
    PersonRole,
    ReferralState,
    ServiceStatus,
    Sex,
)
from naungan.clocks.rules import NO_CLOCK
from naungan.directory.models import Agency, Area, Desk
from naungan.intake.models import Report
from naungan.intake.rules import Grade

WORKER = "directory.Worker"


def _codes(enum: type[StrEnum]) -> list[tuple[str, str]]:
    return [(item.value, item.value) for item in enum]


def _values(states: Iterable[StrEnum]) -> list[str]:
    """Plain text for constraints: a migration must not import the enum, which may move one day."""
    return sorted(state.value for state in states)


class Case(models.Model):
    """The file of one matter and who answers for it."""

    ref = models.CharField(max_length=20, unique=True)
    report = models.OneToOneField(Report, on_delete=models.PROTECT, related_name="case")
    state = models.CharField(
        max_length=20, choices=_codes(CaseState), default=CaseState.REGISTERED.value
    )
    lead_agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    lead_desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="+")
    lead_worker = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")
    area = models.ForeignKey(Area, on_delete=models.PROTECT, null=True, related_name="+")
    risk = models.CharField(max_length=10, choices=_codes(Grade))
    age_band = models.CharField(
        max_length=12, choices=_codes(AgeBand), default=AgeBand.AGE_UNKNOWN.value
    )
    sex = models.CharField(max_length=12, choices=_codes(Sex), default=Sex.UNKNOWN_SEX.value)
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    next_due_at = models.DateTimeField(default=NO_CLOCK)

    safe_contact = models.TextField(max_length=TEXT_LIMIT, blank=True)
    medical = models.TextField(max_length=TEXT_LIMIT, blank=True)
    legal_stage = models.TextField(max_length=TEXT_LIMIT, blank=True)
    shelter = models.TextField(max_length=TEXT_LIMIT, blank=True)

    closure_reason = models.CharField(max_length=30, choices=_codes(ClosureReason), blank=True)
    closure_note = models.TextField(blank=True)
    closure_view = models.TextField(blank=True)
    closure_unsettled = models.TextField(blank=True)
    closure_asked_by = models.ForeignKey(
        WORKER, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    closure_confirmed_by = models.ForeignKey(
        WORKER, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="case_closed_at_goes_with_closed",
                condition=Q(state=CaseState.CLOSED.value, closed_at__isnull=False)
                | (~Q(state=CaseState.CLOSED.value) & Q(closed_at=None)),
            ),
            models.CheckConstraint(
                name="case_closed_by_two_persons",
                condition=~Q(state=CaseState.CLOSED.value)
                | (
                    Q(closure_asked_by__isnull=False, closure_confirmed_by__isnull=False)
                    & ~Q(closure_asked_by=F("closure_confirmed_by"))
                ),
            ),
            models.CheckConstraint(
                name="case_state_known",
                condition=Q(state__in=_values({*OPEN_CASE_STATES, CaseState.CLOSED})),
            ),
        ]
        indexes = [
            models.Index(
                name="open_cases_of_an_agency",
                fields=["lead_agency", "next_due_at"],
                condition=Q(closed_at=None),
            ),
            models.Index(
                name="open_cases_of_a_worker",
                fields=["lead_worker", "next_due_at"],
                condition=Q(closed_at=None),
            ),
            models.Index(
                name="open_cases_by_clock",
                fields=["next_due_at"],
                condition=Q(closed_at=None),
            ),
            models.Index(name="cases_by_opening", fields=["-opened_at"]),
        ]

    def __str__(self) -> str:
        return self.ref


class CaseKind(models.Model):
    """A law this case may touch. A case can carry several; each says who put it there."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="kinds")
    kind = models.CharField(max_length=10, choices=_codes(Kind))
    proposed_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="case_kind_once", fields=["case", "kind"]),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}:{self.kind}"


class CasePerson(models.Model):
    """A person in the file, by role. Several survivors in one case are counted one by one."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="persons")
    role = models.CharField(max_length=30, choices=_codes(PersonRole))
    name = models.CharField(max_length=NAME_LIMIT, blank=True)
    birth_text = models.CharField(max_length=NAME_LIMIT, blank=True)
    age = models.PositiveSmallIntegerField(null=True, blank=True)
    sex = models.CharField(max_length=12, choices=_codes(Sex), default=Sex.UNKNOWN_SEX.value)
    address = models.CharField(max_length=SHORT_LIMIT, blank=True)
    note = models.CharField(max_length=SHORT_LIMIT, blank=True)
    added_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(name="persons_of_a_case", fields=["case", "role"])]

    def __str__(self) -> str:
        return f"{self.case_id}:{self.role}"


class Assessment(models.Model):
    """What was found about risk and need, and what the person herself said. A new one never edits."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="assessments")
    risk = models.CharField(max_length=10, choices=_codes(Grade))
    risks = models.TextField(max_length=TEXT_LIMIT)
    needs = models.TextField(max_length=TEXT_LIMIT)
    own_words = models.TextField(max_length=TEXT_LIMIT, blank=True)
    assessed_at = models.DateTimeField()
    assessed_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(name="assessments_of_a_case", fields=["case", "assessed_at"])]

    def __str__(self) -> str:
        return f"{self.case_id}/{self.pk}"


class Referral(models.Model):
    """Another agency's desk is asked to help. The first agency stays the holder of the case."""

    ref = models.CharField(max_length=20, unique=True)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="referrals")
    from_desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="+")
    to_desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="+")
    sent_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        max_length=30, choices=_codes(ReferralState), default=ReferralState.REFERRAL_SENT.value
    )
    reason = models.TextField(max_length=TEXT_LIMIT)
    ground = models.CharField(max_length=20, choices=_codes(Ground))
    ground_note = models.TextField(blank=True)
    sent_at = models.DateTimeField()
    due_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, null=True, related_name="+")
    answer = models.TextField(blank=True)
    ended_at = models.DateTimeField(null=True)
    key_hash = models.CharField(max_length=64, unique=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="referral_ground_explained",
                condition=Q(ground=Ground.CONSENT.value) | ~Q(ground_note=""),
            ),
            models.CheckConstraint(
                name="referral_ended_at_goes_with_state",
                condition=Q(state__in=_values(OPEN_REFERRAL_STATES), ended_at=None)
                | (~Q(state__in=_values(OPEN_REFERRAL_STATES)) & Q(ended_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="referral_declined_says_why",
                condition=~Q(state=ReferralState.REFERRAL_DECLINED.value) | ~Q(answer=""),
            ),
            models.UniqueConstraint(
                name="one_open_referral_per_desk",
                fields=["case", "to_desk"],
                condition=Q(ended_at=None),
            ),
        ]
        indexes = [
            models.Index(
                name="open_referrals_to_a_desk",
                fields=["to_desk", "due_at"],
                condition=Q(ended_at=None),
            ),
            models.Index(
                name="referrals_unanswered",
                fields=["due_at"],
                condition=Q(state=ReferralState.REFERRAL_SENT.value),
            ),
            models.Index(name="referrals_of_a_case", fields=["case", "sent_at"]),
        ]

    def __str__(self) -> str:
        return self.ref


class ReferralOpens(models.Model):
    """One field group that a referral opens to its desk, once accepted."""

    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="opens")
    group = models.CharField(max_length=3, choices=_codes(FieldGroup))

    class Meta:
        constraints = [
            models.UniqueConstraint(name="group_once_per_referral", fields=["referral", "group"]),
        ]

    def __str__(self) -> str:
        return f"{self.referral_id}:{self.group}"


class ReferralMessage(models.Model):
    """A question of the receiving desk, or the sender's answer to it."""

    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="messages")
    body = models.TextField(max_length=TEXT_LIMIT)
    from_receiver = models.BooleanField()
    written_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="referral_message_has_words", condition=~Q(body="")),
        ]

    def __str__(self) -> str:
        return f"{self.referral_id}/{self.pk}"


class Service(models.Model):
    """One service to the person and where it stands now."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="services")
    code = models.CharField(max_length=40)
    status = models.CharField(max_length=30, choices=_codes(ServiceStatus))
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    note = models.TextField(max_length=TEXT_LIMIT, blank=True)
    given_at = models.DateTimeField()
    recorded_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(name="services_of_a_case", fields=["case", "given_at"])]

    def __str__(self) -> str:
        return f"{self.case_id}:{self.code}"


class FollowUp(models.Model):
    """A visit or call that was promised, and whether it happened."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="follow_ups")
    due_at = models.DateTimeField()
    what = models.CharField(max_length=SHORT_LIMIT)
    done_at = models.DateTimeField(null=True, blank=True)
    found = models.TextField(max_length=TEXT_LIMIT, blank=True)
    done_by = models.ForeignKey(
        WORKER, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="follow_up_done_says_what_was_found",
                condition=Q(done_at=None) | ~Q(found=""),
            ),
        ]
        indexes = [
            models.Index(
                name="follow_ups_waiting",
                fields=["case", "due_at"],
                condition=Q(done_at=None, dropped_at=None),
            ),
            models.Index(
                name="follow_ups_by_due",
                fields=["due_at"],
                condition=Q(done_at=None, dropped_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}/{self.pk}"


class Note(models.Model):
    """A dated note in the file, for those who may read the story."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="notes")
    body = models.TextField(max_length=TEXT_LIMIT)
    written_at = models.DateTimeField()
    written_by = models.ForeignKey(WORKER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.CheckConstraint(name="note_has_words", condition=~Q(body=""))]
        indexes = [models.Index(name="notes_of_a_case", fields=["case", "written_at"])]

    def __str__(self) -> str:
        return f"{self.case_id}/{self.pk}"
