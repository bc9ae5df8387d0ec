"""A report at the front desk, as the small regency receives it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from naungan.intake import actions
from naungan.intake.models import Report
from naungan.kit.actor import Actor
from tests.conftest import Regency

DANGER = (
    "Tetangga saya memukul anaknya tiap malam, tadi dia teriak mau bunuh anak itu. Umur 9 tahun."
)
QUIET = "Selamat siang, jam berapa kantor buka untuk konsultasi?"


@pytest.fixture
def received(
    regency: Regency, worker: Actor, now: datetime, keys: Iterator[str]
) -> Callable[..., Report]:
    def receive(story: str = DANGER, *, at: datetime = now, **content: str) -> Report:
        done = actions.receive_report(
            actor=worker,
            channel="PHONE",
            content={"story": story, "area_code": "16.09.15.2001", **content},
            key=next(keys),
            at=at,
        )
        assert done.report is not None
        return done.report

    return receive


@pytest.fixture
def urgent(received: Callable[..., Report]) -> Report:
    return received(DANGER)


@pytest.fixture
def quiet(received: Callable[..., Report]) -> Report:
    return received(QUIET)


@pytest.fixture
def taken(urgent: Report, worker: Actor, now: datetime) -> Report:
    return actions.take(actor=worker, ref=urgent.ref, at=now)


@pytest.fixture
def public(
    regency: Regency, now: datetime, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> Client:
    """A browser at the public door, at the moment of the story."""
    settings.DOOR = "public"
    settings.ROOT_URLCONF = "naungan.config.urls.public"
    settings.MIDDLEWARE = settings.MIDDLEWARE_PUBLIC
    settings.SECURE_REFERRER_POLICY = "no-referrer"
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)
    return Client(enforce_csrf_checks=True)


def text_of(answer: HttpResponse) -> str:
    """What a person reads: no tags, one space between words."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def field_of(answer: HttpResponse, name: str) -> str:
    """What a field of this name holds in the page, seen or hidden; "" when it is not there."""
    body = answer.content.decode()
    area = re.search(rf'<textarea[^>]*name="{name}"[^>]*>\n?(.*?)</textarea>', body, re.DOTALL)
    if area:
        return html.unescape(area[1])
    for tag in re.findall(rf'<input[^>]*name="{name}"[^>]*>', body):
        if 'type="radio"' in tag and "checked" not in tag:
            continue
        value = re.search(r'value="([^"]*)"', tag)
        if value:
            return html.unescape(value[1])
    chosen = re.search(rf'<select[^>]*name="{name}".*?</select>', body, re.DOTALL)
    option = re.search(r'<option value="([^"]*)" selected', chosen[0]) if chosen else None
    return option[1] if option else ""
