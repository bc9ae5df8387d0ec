"""What people type about a case, cleaned. Refusals of a rule land on the field they speak of."""

from naungan.casework.forms.case import (
    AssessForm,
    AssignForm,
    FieldForm,
    KindsForm,
    NoteForm,
    OpenForm,
    PersonForm,
    ServeForm,
)
from naungan.casework.forms.course import (
    AfterCareForm,
    ClockForm,
    ClosureForm,
    ConfirmForm,
    MetForm,
    PauseForm,
    PlanForm,
    VisitForm,
)
from naungan.casework.forms.referral import (
    AcceptForm,
    AnswerForm,
    QuestionForm,
    ReasonForm,
    ReferForm,
    ReportBackForm,
    SeenForm,
)

__all__ = [
    "AcceptForm",
    "AfterCareForm",
    "AnswerForm",
    "AssessForm",
    "AssignForm",
    "ClockForm",
    "ClosureForm",
    "ConfirmForm",
    "FieldForm",
    "KindsForm",
    "MetForm",
    "NoteForm",
    "OpenForm",
    "PauseForm",
    "PersonForm",
    "PlanForm",
    "QuestionForm",
    "ReasonForm",
    "ReferForm",
    "ReportBackForm",
    "SeenForm",
    "ServeForm",
    "VisitForm",
]
