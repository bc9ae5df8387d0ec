"""Cleaning of what people type about reports, at both doors."""

from naungan.intake.forms.desk import (
    DISMISS_REASONS,
    ArrivalForm,
    ClockForm,
    DismissForm,
    DispatchForm,
    GradeForm,
    MergeForm,
    NewReportForm,
    OutsideForm,
    PassForm,
    ReasonForm,
    SafeForm,
    WordsForm,
)
from naungan.intake.forms.public import (
    STEPS,
    MessageForm,
    ReachForm,
    ReceiptForm,
    WhatForm,
    WhereForm,
    clean_all,
)

__all__ = [
    "DISMISS_REASONS",
    "STEPS",
    "ArrivalForm",
    "ClockForm",
    "DismissForm",
    "DispatchForm",
    "GradeForm",
    "MergeForm",
    "MessageForm",
    "NewReportForm",
    "OutsideForm",
    "PassForm",
    "ReachForm",
    "ReasonForm",
    "ReceiptForm",
    "SafeForm",
    "WhatForm",
    "WhereForm",
    "WordsForm",
    "clean_all",
]
