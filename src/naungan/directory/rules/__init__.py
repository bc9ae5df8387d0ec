"""Who may change what in the directory, and the plain decisions behind its pages."""

from naungan.directory.rules.access import MAY, Permission, Standing
from naungan.directory.rules.appointments import (
    Held,
    check_appointment,
    check_end,
    check_username,
)
from naungan.directory.rules.clocks import RUNGS, SETTABLE, check_length
from naungan.directory.rules.ladder import Rung, check_ladder
from naungan.directory.rules.names import agency_code, desk_code
from naungan.directory.rules.refusals import DirectoryRefused
from naungan.directory.rules.roster import Span, check_shift, gaps

__all__ = [
    "MAY",
    "RUNGS",
    "SETTABLE",
    "DirectoryRefused",
    "Held",
    "Permission",
    "Rung",
    "Span",
    "Standing",
    "agency_code",
    "check_appointment",
    "check_end",
    "check_ladder",
    "check_length",
    "check_shift",
    "check_username",
    "desk_code",
    "gaps",
]
