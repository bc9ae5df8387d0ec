"""The life of a case and of a referral as tables of steps."""

from __future__ import annotations

from enum import StrEnum

from naungan.kit.workflow import Step, Workflow


class CaseState(StrEnum):
    """Where a case stands."""

    REGISTERED = "REGISTERED"
    ASSESSED = "ASSESSED"
    IN_SERVICE = "IN_SERVICE"
    MONITORING = "MONITORING"
    CLOSURE_ASKED = "CLOSURE_ASKED"
    CLOSED = "CLOSED"


class ReferralState(StrEnum):
    """Where a referral stands. The open ones are the ones that open a file."""

    REFERRAL_SENT = "REFERRAL_SENT"
    REFERRAL_QUESTIONED = "REFERRAL_QUESTIONED"
    REFERRAL_ACCEPTED = "REFERRAL_ACCEPTED"
    REFERRAL_DECLINED = "REFERRAL_DECLINED"
    REFERRAL_RETURNED = "REFERRAL_RETURNED"
    REFERRAL_DONE = "REFERRAL_DONE"
    REFERRAL_REVOKED = "REFERRAL_REVOKED"


class Permission(StrEnum):
    """What a standing may open or do on a case."""

    READ_CASE_SUMMARY = "READ_CASE_SUMMARY"
    READ_IDENTITY = "READ_IDENTITY"
    READ_SAFE_CONTACT = "READ_SAFE_CONTACT"
    READ_STORY = "READ_STORY"
    READ_RISK = "READ_RISK"
    READ_MEDICAL = "READ_MEDICAL"
    READ_LEGAL = "READ_LEGAL"
    READ_ACCUSED = "READ_ACCUSED"
    READ_CASE_REPORTER = "READ_CASE_REPORTER"
    READ_SHELTER = "READ_SHELTER"
    READ_SERVICES = "READ_SERVICES"
    READ_TRAIL = "READ_TRAIL"
    ASSESS = "ASSESS"
    REFER = "REFER"
    SERVE = "SERVE"
    CARRY = "CARRY"
    ASSIGN = "ASSIGN"
    CONFIRM_CLOSURE = "CONFIRM_CLOSURE"
    ANSWER_REFERRAL = "ANSWER_REFERRAL"
    READ_REFERRAL = "READ_REFERRAL"


S, R, P = CaseState, ReferralState, Permission
#: States in which work goes on.
WORKING = frozenset({S.ASSESSED, S.IN_SERVICE, S.MONITORING})
OPEN_CASE_STATES = frozenset({S.REGISTERED, *WORKING, S.CLOSURE_ASKED})
#: States in which a referral opens the file to the desk that it was sent to.
OPEN_REFERRAL_STATES = frozenset({R.REFERRAL_SENT, R.REFERRAL_QUESTIONED, R.REFERRAL_ACCEPTED})
#: The stages of the service standard, and the one that each state shows as current.
STAGES = (
    "STAGE_INTAKE",
    "STAGE_SCREENING",
    "STAGE_ASSESSMENT",
    "STAGE_SERVICE",
    "STAGE_MONITORING",
    "STAGE_CLOSURE",
)
STAGE_OF = {
    S.REGISTERED: 2,
    S.ASSESSED: 3,
    S.IN_SERVICE: 4,
    S.MONITORING: 5,
    S.CLOSURE_ASKED: 6,
    S.CLOSED: 6,
}
#: Steps that only another person than the one who asked may take.
SECOND_PERSON = frozenset({"confirm_closure", "refuse_closure"})
#: What usually comes next in each state, most usual first: the one filled button of the page.
USUAL_NEXT: dict[CaseState, tuple[str, ...]] = {
    S.REGISTERED: ("assess", "serve"),
    S.ASSESSED: ("refer", "serve"),
    S.IN_SERVICE: ("serve",),
    S.MONITORING: ("ask_closure", "serve"),
    S.CLOSURE_ASKED: ("confirm_closure",),
    S.CLOSED: (),
}

CASE = Workflow(
    name="case",
    initial=S.REGISTERED,
    steps=(
        Step("assess", frozenset({S.REGISTERED}), S.ASSESSED, P.ASSESS),
        Step("assess", frozenset({S.ASSESSED}), S.ASSESSED, P.ASSESS),
        Step("assess", frozenset({S.IN_SERVICE}), S.IN_SERVICE, P.ASSESS),
        Step("assess", frozenset({S.MONITORING}), S.IN_SERVICE, P.ASSESS),
        # Danger does not wait for an assessment: emergency referral and service are lawful at once.
        Step("refer", frozenset({S.REGISTERED}), S.REGISTERED, P.REFER),
        Step("refer", frozenset({S.ASSESSED, S.IN_SERVICE}), S.IN_SERVICE, P.REFER),
        Step("refer", frozenset({S.MONITORING}), S.IN_SERVICE, P.REFER),
        Step("serve", frozenset({S.REGISTERED}), S.REGISTERED, P.SERVE),
        Step("serve", frozenset({S.ASSESSED, S.IN_SERVICE}), S.IN_SERVICE, P.SERVE),
        Step("serve", frozenset({S.MONITORING}), S.MONITORING, P.SERVE),
        Step("monitor", frozenset({S.ASSESSED, S.IN_SERVICE}), S.MONITORING, P.CARRY),
        Step("ask_closure", WORKING, S.CLOSURE_ASKED, P.CARRY),
        Step("confirm_closure", frozenset({S.CLOSURE_ASKED}), S.CLOSED, P.CONFIRM_CLOSURE),
        Step("refuse_closure", frozenset({S.CLOSURE_ASKED}), S.IN_SERVICE, P.CONFIRM_CLOSURE),
        Step("reopen_case", frozenset({S.CLOSED}), S.ASSESSED, P.CONFIRM_CLOSURE),
    ),
)

REFERRAL = Workflow(
    name="referral",
    initial=R.REFERRAL_SENT,
    steps=(
        Step(
            "accept_referral",
            frozenset({R.REFERRAL_SENT, R.REFERRAL_QUESTIONED}),
            R.REFERRAL_ACCEPTED,
            P.ANSWER_REFERRAL,
        ),
        Step(
            "question_referral",
            frozenset({R.REFERRAL_SENT}),
            R.REFERRAL_QUESTIONED,
            P.ANSWER_REFERRAL,
        ),
        Step(
            "decline_referral",
            frozenset({R.REFERRAL_SENT, R.REFERRAL_QUESTIONED}),
            R.REFERRAL_DECLINED,
            P.ANSWER_REFERRAL,
        ),
        Step("answer_question", frozenset({R.REFERRAL_QUESTIONED}), R.REFERRAL_SENT, P.REFER),
        Step("report_back", frozenset({R.REFERRAL_ACCEPTED}), R.REFERRAL_DONE, P.ANSWER_REFERRAL),
        Step(
            "return_silent",
            frozenset({R.REFERRAL_SENT}),
            R.REFERRAL_RETURNED,
            P.REFER,
            by_system=True,
        ),
        # The sender has seen that nobody answered, and goes another way.
        Step(
            "note_return",
            frozenset({R.REFERRAL_RETURNED}),
            R.REFERRAL_RETURNED,
            P.REFER,
        ),
        Step("revoke_referral", OPEN_REFERRAL_STATES, R.REFERRAL_REVOKED, P.REFER),
    ),
)
