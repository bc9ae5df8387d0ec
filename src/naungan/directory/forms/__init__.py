"""Cleaning of what is typed on the pages of the directory."""

from django.core.exceptions import ValidationError

from naungan.directory.forms.accounts import AppointmentForm, EndForm, WorkerForm, post_words
from naungan.directory.forms.agencies import AgencyForm, DeskForm, NewAgencyForm
from naungan.directory.forms.clocks import ClockForm, DayForm
from naungan.directory.forms.door import NewPasswordForm, OwnPasswordForm, SignInForm
from naungan.directory.forms.duty import LadderForm, ShiftForm
from naungan.directory.forms.refused import refuse
from naungan.directory.forms.setup import SetUpForm

__all__ = [
    "AgencyForm",
    "AppointmentForm",
    "ClockForm",
    "DayForm",
    "DeskForm",
    "EndForm",
    "LadderForm",
    "NewAgencyForm",
    "NewPasswordForm",
    "OwnPasswordForm",
    "SetUpForm",
    "ShiftForm",
    "SignInForm",
    "ValidationError",
    "WorkerForm",
    "post_words",
    "refuse",
]
