"""Putting a notice into the outbox. Only inserts a row; nothing leaves before the commit."""

from __future__ import annotations

from datetime import datetime

from naungan.kit.actor import Role
from naungan.notices.models import Notice


def enqueue(
    kind: str,
    *,
    about: str,
    at: datetime,
    desk_id: int | None = None,
    agency_id: int | None = None,
    role: Role | None = None,
    worker_id: int | None = None,
) -> Notice:
    """Tell a desk, the holders of a role at an agency, or one worker that something waits.

    There is deliberately no argument for text: a notice says that something came, not what.
    """
    return Notice.objects.create(
        kind=kind,
        about=about,
        desk_id=desk_id,
        agency_id=agency_id,
        role=role.value if role else "",
        worker_id=worker_id,
        created_at=at,
        due_at=at,
    )
