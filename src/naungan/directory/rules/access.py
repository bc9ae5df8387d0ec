"""Who may see and change the directory: standings and what each carries.

Keeping accounts and doing case work are held apart: the administrator appoints others, never
herself, and a duty roster belongs to the people who lead the agency.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Permission(StrEnum):
    """What can be asked for in Pengaturan."""

    READ_DIRECTORY = "READ_DIRECTORY"
    READ_ACCOUNTS = "READ_ACCOUNTS"
    EDIT_AGENCIES = "EDIT_AGENCIES"
    EDIT_ACCOUNTS = "EDIT_ACCOUNTS"
    EDIT_APPOINTMENTS = "EDIT_APPOINTMENTS"
    EDIT_ROSTER = "EDIT_ROSTER"
    EDIT_LADDER = "EDIT_LADDER"
    SET_CLOCKS = "SET_CLOCKS"


class Standing(StrEnum):
    """How an actor stands to one agency."""

    ADMINISTRATOR = "ADMINISTRATOR"
    AGENCY_HEAD = "AGENCY_HEAD"
    AGENCY_LEAD = "AGENCY_LEAD"
    MEMBER = "MEMBER"


P = Permission
MAY: Mapping[str, frozenset[str]] = {
    Standing.ADMINISTRATOR: frozenset(
        {
            P.READ_DIRECTORY,
            P.READ_ACCOUNTS,
            P.EDIT_AGENCIES,
            P.EDIT_ACCOUNTS,
            P.EDIT_APPOINTMENTS,
            P.EDIT_LADDER,
            P.SET_CLOCKS,
        }
    ),
    # The head alone, not a supervisor: a length of time is set by decree. It counts at the agency
    # of the front desk, which answers for the clocks of the whole regency.
    Standing.AGENCY_HEAD: frozenset({P.SET_CLOCKS}),
    # The head or a supervisor of the agency itself.
    Standing.AGENCY_LEAD: frozenset(
        {P.READ_DIRECTORY, P.READ_ACCOUNTS, P.EDIT_ROSTER, P.EDIT_LADDER}
    ),
    # Anyone with an appointment in force: work contacts and rosters, no accounts.
    Standing.MEMBER: frozenset({P.READ_DIRECTORY}),
}
