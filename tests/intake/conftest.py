"""A report at the front desk, as the small regency receives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

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
