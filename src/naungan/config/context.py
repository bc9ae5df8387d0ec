"""What every page's frame needs: where we are, who is signed in, the list of places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from naungan.casework import queries as casework
from naungan.directory import queries as directory
from naungan.intake import queries as intake
from naungan.kit.actor import Actor, Role


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail: label, address, icon; `count` what waits there."""

    label: str
    url: str
    icon: str
    current: bool
    count: int | None = None
    far: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Me:
    """The card of the signed-in worker."""

    name: str
    agency: str
    post: str


def page(request: HttpRequest) -> dict[str, Any]:
    """Context of every page. Lazy about the rail: error pages and the public door need none."""
    context: dict[str, Any] = {
        "regency_name": directory.regency_name(),
        "exit_url": settings.EXIT_URL,
        "is_demo": settings.DEMO,
        "door": settings.DOOR,
    }
    actor = getattr(request, "actor", None)
    if actor is not None:
        context["me"] = _me(request)
        context["nav"] = _nav(actor, request.path)
    return context


def _me(request: HttpRequest) -> Me:
    worker = request.worker  # type: ignore[attr-defined]
    post = directory.current_post(worker, on=directory.local_day(timezone.now()))
    return Me(
        name=worker.name,
        agency=post.agency.name if post else _("No appointment in force"),
        post=post.post if post else "",
    )


def _nav(actor: Actor, path: str) -> list[Place]:
    """The places this actor has standing for, in the order of the house."""
    places = [Place(_("Today"), reverse("today"), "today", path == reverse("today"))]

    def add(
        label: str, name: str, icon: str, count: int | None = None, *, far: bool = False
    ) -> None:
        url = reverse(name)
        places.append(Place(label, url, icon, path.startswith(url), count, far=far, gap=far))

    works = bool(actor.roles - {Role.ADMINISTRATOR.value})
    if works:
        add(_("Reports"), "intake:queue", "inbox", intake.queue_size(actor))
        add(_("Cases"), "casework:cases", "folder", casework.case_count(actor, at_most=200))
        add(_("Referrals"), "casework:referrals", "referral")
    add(_("Settings"), "directory:settings", "sliders", far=True)
    return places
