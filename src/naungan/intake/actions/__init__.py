"""What can happen to a report."""

from naungan.intake.actions.receive import (
    Received,
    drop_message,
    drop_report,
    open_letterbox,
    receive_report,
)
from naungan.intake.actions.response import (
    plan_outreach,
    record_arrival,
    record_safe,
    send_out,
    start_clock,
)
from naungan.intake.actions.sweep import climb_ladders, raise_grades, tell_breaches
from naungan.intake.actions.thread import ask_back, reply
from naungan.intake.actions.triage import (
    accept_report,
    ask_dismissal,
    confirm_dismissal,
    dismiss,
    merge,
    pass_outside,
    pass_to_desk,
    read_report,
    refuse_dismissal,
    regrade,
    reopen_report,
    take,
)

__all__ = [
    "Received",
    "accept_report",
    "ask_back",
    "ask_dismissal",
    "climb_ladders",
    "confirm_dismissal",
    "dismiss",
    "drop_message",
    "drop_report",
    "merge",
    "open_letterbox",
    "pass_outside",
    "pass_to_desk",
    "plan_outreach",
    "raise_grades",
    "read_report",
    "receive_report",
    "record_arrival",
    "record_safe",
    "refuse_dismissal",
    "regrade",
    "reopen_report",
    "reply",
    "send_out",
    "start_clock",
    "take",
    "tell_breaches",
]
