"""Reading the trail of one record. The caller has already loaded that record by policy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, QuerySet

from naungan.audit.models import Entry


@dataclass(frozen=True, slots=True)
class Seen:
    """How often a worker opened a record, and when last."""

    worker_id: int
    agency_id: int | None
    times: int
    last_at: datetime


def trail(about: str) -> QuerySet[Entry]:
    """What happened to one record, newest first."""
    return Entry.objects.filter(about=about).order_by("-at", "-pk")


def trail_of(abouts: Iterable[str], *, without: Iterable[str] = ()) -> QuerySet[Entry]:
    """What happened to several records that belong together, newest first."""
    return (
        Entry.objects.filter(about__in=list(abouts))
        .exclude(verb__in=list(without))
        .order_by("-at", "-pk")
    )


def seen_by(about: str, *, verb: str, since: datetime, limit: int = 20) -> list[Seen]:
    """Who opened the record since then, most recent first."""
    rows = (
        Entry.objects.filter(about=about, verb=verb, at__gte=since, worker_id__isnull=False)
        .values("worker_id", "agency_id")
        .annotate(times=Count("pk"), last_at=Max("at"))
        .order_by("-last_at")[:limit]
    )
    return [
        Seen(row["worker_id"], row["agency_id"], row["times"], row["last_at"])
        for row in rows
        if row["worker_id"] is not None
    ]
