"""When an appointment may be given or ended."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from naungan.directory.rules.refusals import DirectoryRefused
from naungan.kit.actor import Role

_USERNAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{1,58})[a-z0-9]")


@dataclass(frozen=True, slots=True)
class Held:
    """An appointment as the rules see it; `ends_on` None means until further notice."""

    worker_id: int
    agency_id: int
    desk_id: int | None
    role: str
    starts_on: date
    ends_on: date | None = None

    def overlaps(self, other: Held) -> bool:
        """True when both are in force on at least one day."""
        return (other.ends_on is None or self.starts_on <= other.ends_on) and (
            self.ends_on is None or other.starts_on <= self.ends_on
        )


def check_appointment(new: Held, *, by: int | None, others: Iterable[Held]) -> None:
    """`others`: the worker's own appointments and those of the same agency.

    Nobody appoints herself; one appointment is not given twice; an agency has one head at a time;
    whoever keeps accounts does no case work meanwhile.
    """
    if by == new.worker_id:
        raise DirectoryRefused("own_appointment")
    if new.ends_on is not None and new.ends_on < new.starts_on:
        raise DirectoryRefused("appointment_ends_before_start")
    for old in others:
        if not new.overlaps(old):
            continue
        if old.worker_id == new.worker_id:
            if (old.agency_id, old.desk_id, old.role) == (new.agency_id, new.desk_id, new.role):
                raise DirectoryRefused("appointment_overlaps")
            if (old.role == Role.ADMINISTRATOR) != (new.role == Role.ADMINISTRATOR):
                raise DirectoryRefused("administrator_does_no_case_work")
        elif old.agency_id == new.agency_id and old.role == new.role == Role.AGENCY_HEAD:
            raise DirectoryRefused("agency_has_a_head")


def check_end(held: Held, *, on: date, by: int | None, administrators_left: int) -> None:
    """Ends are set by others, not before the start, and never for the last administrator."""
    if by == held.worker_id:
        raise DirectoryRefused("own_appointment")
    if on < held.starts_on:
        raise DirectoryRefused("appointment_ends_before_start")
    if held.ends_on is not None and held.ends_on < on:
        raise DirectoryRefused("appointment_already_ended")
    if held.role == Role.ADMINISTRATOR and administrators_left < 1:
        raise DirectoryRefused("last_administrator")


def check_username(username: str, *, taken: bool) -> None:
    """A sign-in name: 3 to 60 small letters, digits, dots, hyphens."""
    if not _USERNAME.fullmatch(username):
        raise DirectoryRefused("username_unfit")
    if taken:
        raise DirectoryRefused("username_taken")
