"""Need to know on reports: which standing opens what. For the data protection officer to read."""

from __future__ import annotations

from enum import StrEnum

from naungan.intake.rules.workflow import Permission as P


class Standing(StrEnum):
    """How an actor stands to one report."""

    #: Appointed to the desk at which it lies.
    REPORT_DESK = "REPORT_DESK"
    #: Supervises or heads the agency of that desk.
    REPORT_SUPERVISOR = "REPORT_SUPERVISOR"
    #: Was called by the ladder because nobody answered.
    REPORT_CALLED = "REPORT_CALLED"
    #: Typed it in for somebody; sees that it arrived, nothing more.
    REPORT_TYPIST = "REPORT_TYPIST"
    #: Co-ordinates the task force: counts, and reads no names.
    REPORT_COORDINATOR = "REPORT_COORDINATOR"


_READ = frozenset({P.READ_REPORT_SUMMARY, P.READ_REPORT_STORY, P.READ_REPORTER})

MAY: dict[str, frozenset[str]] = {
    Standing.REPORT_DESK: _READ | {P.TRIAGE},
    Standing.REPORT_SUPERVISOR: _READ | {P.TRIAGE, P.CONFIRM_DISMISSAL},
    Standing.REPORT_CALLED: _READ | {P.TRIAGE},
    Standing.REPORT_TYPIST: frozenset({P.READ_REPORT_SUMMARY}),
    Standing.REPORT_COORDINATOR: frozenset({P.READ_REPORT_SUMMARY}),
}

#: Field of the report sheet -> the permission that opens it.
SHEET: dict[str, str] = {
    "ref": P.READ_REPORT_SUMMARY,
    "state": P.READ_REPORT_SUMMARY,
    "grade": P.READ_REPORT_SUMMARY,
    "channel": P.READ_REPORT_SUMMARY,
    "received_at": P.READ_REPORT_SUMMARY,
    "about": P.READ_REPORT_SUMMARY,
    "in_danger_now": P.READ_REPORT_SUMMARY,
    "district": P.READ_REPORT_SUMMARY,
    "outside_ref": P.READ_REPORT_SUMMARY,
    "story": P.READ_REPORT_STORY,
    "when_text": P.READ_REPORT_STORY,
    "place": P.READ_REPORT_STORY,
    "reporter_name": P.READ_REPORTER,
    "reporter_relation": P.READ_REPORTER,
    "contact_way": P.READ_REPORTER,
    "contact_value": P.READ_REPORTER,
    "contact_hours": P.READ_REPORTER,
    "contact_words": P.READ_REPORTER,
}
