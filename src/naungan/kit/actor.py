"""Who acts. Every query and every action takes an Actor; there is no anonymous default."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What an appointment entitles a worker to try. A role alone opens no file: a standing does."""

    CASE_WORKER = "CASE_WORKER"
    DESK_OFFICER = "DESK_OFFICER"
    SUPERVISOR = "SUPERVISOR"
    AGENCY_HEAD = "AGENCY_HEAD"
    COORDINATOR = "COORDINATOR"
    ADMINISTRATOR = "ADMINISTRATOR"


class NoSigner(Exception):
    """Nobody stands behind this act: no worker, or no appointment in force."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person (or the system) at the moment of acting.

    `worker_id` and `agency_id` are primary keys in `directory`; `desk_ids` are the desks the
    worker is appointed to; `roles` come from the appointments in force on that day. A worker may
    hold several appointments; `agency_ids` lists the agencies of all of them, `agency_id` the one
    that answers for what she does.
    """

    worker_id: int | None = None
    agency_id: int | None = None
    agency_ids: frozenset[int] = frozenset()
    desk_ids: frozenset[int] = frozenset()
    roles: frozenset[str] = frozenset()
    supervised_agency_ids: frozenset[int] = field(default_factory=frozenset)
    name: str = ""
    kind: str = "WORKER"

    @property
    def signing_worker(self) -> int:
        """The worker whose name stands under what is written. Only people sign: raises NoSigner."""
        if self.worker_id is None:
            raise NoSigner
        return self.worker_id

    @property
    def signing_agency(self) -> int:
        """The agency that answers for what is written. Raises NoSigner without an appointment."""
        if self.agency_id is None:
            raise NoSigner
        return self.agency_id

    def has(self, role: Role) -> bool:
        """True when an appointment in force gives this role."""
        return role.value in self.roles


#: The reporter behind the public door: known by a receipt only, so she has no standing in the workroom.
PUBLIC = Actor(kind="PUBLIC")

#: The worker process: sweeps clocks, climbs ladders, sends notices. It has no standing either;
#: the few system steps name it in their workflow tables.
SYSTEM = Actor(kind="SYSTEM")
