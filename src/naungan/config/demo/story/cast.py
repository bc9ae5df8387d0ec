"""Who acts in the story, read from the directory: nothing here depends on what its people are called."""

from __future__ import annotations

from datetime import datetime

from naungan.directory import queries as directory
from naungan.kit.actor import Actor, Role

Desk = directory.Desk
Worker = directory.Worker

_AT_WORK = (Role.CASE_WORKER, Role.DESK_OFFICER)
#: Counts and states of everything, and no names: enough to know how the story stands.
NARRATOR = Actor(roles=frozenset({Role.COORDINATOR}))


class Cast:
    """The people of the front desk and of the desks beside it, as actors.

    Nobody is appointed, moved or dismissed in the course of the story, so each is asked for once.
    """

    def __init__(self) -> None:
        self.front = directory.front_desk()
        self._desks: dict[str, Desk] = {}
        for desk in directory.desks():
            if desk.pk != self.front.pk:
                self._desks.setdefault(desk.agency.kind, desk)
        self._actors: dict[int, Actor] = {}
        self._workers: dict[int, list[Worker]] = {}
        self._seconds: dict[int, list[Worker]] = {}

    def desk(self, kind: str) -> Desk | None:
        """The desk of this kind of agency, or None where the regency has none."""
        return self._desks.get(kind)

    def actor(self, worker: Worker, at: datetime) -> Actor:
        """The worker with her appointments."""
        if worker.pk not in self._actors:
            self._actors[worker.pk] = directory.actor_of(worker, at=at)
        return self._actors[worker.pk]

    def at_desk(self, desk: Desk, at: datetime) -> list[Worker]:
        """Workers of a desk who may work on its reports and cases, in a fixed order."""
        if desk.pk not in self._workers:
            found = directory.desk_workers([desk.pk], on=directory.local_day(at)).order_by("pk")
            self._workers[desk.pk] = [
                worker
                for worker in found
                if any(self.actor(worker, at).has(role) for role in _AT_WORK)
            ]
        return self._workers[desk.pk]

    def on_duty(self, at: datetime) -> Worker:
        """Who answers at the front desk: the worker on call, else the first of the desk."""
        working = self.at_desk(self.front, at)
        called = {worker.pk for worker in directory.on_call(self.front, at=at)}
        return next((worker for worker in working if worker.pk in called), working[0])

    def case_workers(self, at: datetime) -> list[Worker]:
        """Who leads cases at the front desk."""
        working = self.at_desk(self.front, at)
        return [row for row in working if self.actor(row, at).has(Role.CASE_WORKER)] or working

    def second(self, agency_id: int, at: datetime, *, not_this: int | None = None) -> Worker | None:
        """Who may confirm what another person asked: a supervisor, else the head of the agency."""
        if agency_id not in self._seconds:
            self._seconds[agency_id] = [
                worker
                for role in (Role.SUPERVISOR, Role.AGENCY_HEAD)
                for worker in directory.holders(
                    role=role, agency_id=agency_id, on=directory.local_day(at)
                ).order_by("pk")
            ]
        return next((row for row in self._seconds[agency_id] if row.pk != not_this), None)

    def head(self, at: datetime) -> Worker | None:
        """The head of the leading office."""
        return (
            directory.holders(
                role=Role.AGENCY_HEAD,
                agency_id=self.front.agency_id,
                on=directory.local_day(at),
            )
            .order_by("pk")
            .first()
        )
