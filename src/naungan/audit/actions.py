"""Writing the trail. Called in the body of the action it tells of, inside its transaction."""

from __future__ import annotations

from datetime import datetime

from naungan.audit import rules
from naungan.audit.models import Entry
from naungan.kit.actor import Actor


def record(actor: Actor, verb: str, about: str, *, at: datetime, **facts: rules.Fact) -> Entry:
    """Append one entry. If this fails, what it tells of is rolled back with it."""
    rules.check(verb, facts)
    return Entry.objects.create(
        at=at,
        actor_kind=actor.kind,
        worker_id=actor.worker_id,
        agency_id=actor.agency_id,
        verb=verb,
        about=about,
        facts={name: value for name, value in facts.items() if value is not None},
    )
