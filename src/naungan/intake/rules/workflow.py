"""The life of a report as a table of steps, and who may take them."""

from __future__ import annotations

from enum import StrEnum

from naungan.kit.workflow import Step, Workflow


class State(StrEnum):
    """Where a report stands."""

    RECEIVED = "RECEIVED"
    IN_REVIEW = "IN_REVIEW"
    WAITING_REPORTER = "WAITING_REPORTER"
    DISMISSAL_ASKED = "DISMISSAL_ASKED"
    DISMISSED = "DISMISSED"
    PASSED_ON = "PASSED_ON"
    MERGED = "MERGED"
    ACCEPTED = "ACCEPTED"


class Permission(StrEnum):
    """What a standing may open on a report."""

    READ_REPORT_SUMMARY = "READ_REPORT_SUMMARY"
    READ_REPORT_STORY = "READ_REPORT_STORY"
    READ_REPORTER = "READ_REPORTER"
    TRIAGE = "TRIAGE"
    CONFIRM_DISMISSAL = "CONFIRM_DISMISSAL"


S, P = State, Permission
_AT_THE_DESK = (S.RECEIVED, S.IN_REVIEW, S.WAITING_REPORTER)
DESK_STATES = frozenset(_AT_THE_DESK)
#: States in which somebody still owes the reporter something.
OPEN_STATES = frozenset({*_AT_THE_DESK, S.DISMISSAL_ASKED})


def _staying(name: str) -> tuple[Step, ...]:
    """A step that is open at the desk and changes no state."""
    return tuple(Step(name, frozenset({state}), state, P.TRIAGE) for state in _AT_THE_DESK)


REPORT = Workflow(
    name="report",
    initial=S.RECEIVED,
    steps=(
        Step("take", frozenset({S.RECEIVED}), S.IN_REVIEW, P.TRIAGE),
        Step("accept", DESK_STATES, S.ACCEPTED, P.TRIAGE),
        Step("ask_back", DESK_STATES, S.WAITING_REPORTER, P.TRIAGE),
        Step("answered", frozenset({S.WAITING_REPORTER}), S.IN_REVIEW, P.TRIAGE, by_system=True),
        *_staying("regrade"),
        *_staying("dispatch"),
        Step("pass_to_desk", DESK_STATES, S.RECEIVED, P.TRIAGE),
        Step("pass_outside", DESK_STATES, S.PASSED_ON, P.TRIAGE),
        Step("merge", DESK_STATES, S.MERGED, P.TRIAGE),
        Step("dismiss", DESK_STATES, S.DISMISSED, P.TRIAGE),
        Step("ask_dismissal", DESK_STATES, S.DISMISSAL_ASKED, P.TRIAGE),
        Step(
            "confirm_dismissal",
            frozenset({S.DISMISSAL_ASKED}),
            S.DISMISSED,
            P.CONFIRM_DISMISSAL,
        ),
        Step("refuse_dismissal", frozenset({S.DISMISSAL_ASKED}), S.IN_REVIEW, P.CONFIRM_DISMISSAL),
        Step("reopen_report", frozenset({S.DISMISSED}), S.IN_REVIEW, P.CONFIRM_DISMISSAL),
    ),
)

#: What the holder of a receipt is told: plain words, nothing about who or how.
PUBLIC_STATE: dict[State, str] = {
    S.RECEIVED: "PUBLIC_RECEIVED",
    S.IN_REVIEW: "PUBLIC_BEING_READ",
    S.WAITING_REPORTER: "PUBLIC_QUESTION_FOR_YOU",
    S.DISMISSAL_ASKED: "PUBLIC_BEING_READ",
    S.DISMISSED: "PUBLIC_CLOSED",
    S.PASSED_ON: "PUBLIC_PASSED_ON",
    S.MERGED: "PUBLIC_BEING_HANDLED",
    S.ACCEPTED: "PUBLIC_BEING_HANDLED",
}
