"""What can happen in the directory."""

from naungan.directory.actions.accounts import (
    NewAccount,
    add_worker,
    deactivate_worker,
    reactivate_worker,
    renew_password,
    set_own_password,
)
from naungan.directory.actions.agencies import add_agency, add_desk, change_desk, rename_agency
from naungan.directory.actions.appointments import appoint, end_appointment
from naungan.directory.actions.clocks import set_clock
from naungan.directory.actions.duty import add_shift, add_shifts, remove_shift, set_ladder
from naungan.directory.actions.setup import ChosenAgency, set_up_regency

__all__ = [
    "ChosenAgency",
    "NewAccount",
    "add_agency",
    "add_desk",
    "add_shift",
    "add_shifts",
    "add_worker",
    "appoint",
    "change_desk",
    "deactivate_worker",
    "end_appointment",
    "reactivate_worker",
    "remove_shift",
    "rename_agency",
    "renew_password",
    "set_clock",
    "set_ladder",
    "set_own_password",
    "set_up_regency",
]
