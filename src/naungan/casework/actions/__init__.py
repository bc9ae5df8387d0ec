"""What can happen to a case and to a referral."""

from naungan.casework.actions.case import (
    add_note,
    add_person,
    assess,
    assign,
    meet_clock,
    name_kinds,
    open_case,
    pause_clock,
    read_case,
    resume_clock,
    start_clock,
    write_field,
)
from naungan.casework.actions.closing import ask_closure, confirm_closure, refuse_closure, reopen
from naungan.casework.actions.follow_up import (
    drop_follow_up,
    plan_after_care,
    plan_follow_up,
    record_follow_up,
)
from naungan.casework.actions.referral import (
    accept_referral,
    answer_question,
    decline_referral,
    note_return,
    question_referral,
    refer_case,
    report_back,
    revoke_referral,
)
from naungan.casework.actions.service import monitor, record_service
from naungan.casework.actions.sweep import return_silent_referrals, tell_breaches

__all__ = [
    "accept_referral",
    "add_note",
    "add_person",
    "answer_question",
    "ask_closure",
    "assess",
    "assign",
    "confirm_closure",
    "decline_referral",
    "drop_follow_up",
    "meet_clock",
    "monitor",
    "name_kinds",
    "note_return",
    "open_case",
    "pause_clock",
    "plan_after_care",
    "plan_follow_up",
    "question_referral",
    "read_case",
    "record_follow_up",
    "record_service",
    "refer_case",
    "refuse_closure",
    "reopen",
    "report_back",
    "resume_clock",
    "return_silent_referrals",
    "revoke_referral",
    "start_clock",
    "tell_breaches",
    "write_field",
]
