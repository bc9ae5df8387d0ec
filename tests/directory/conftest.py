"""Browsers of the tests of the directory: clean waits, and clients already signed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from django.contrib.auth.hashers import make_password
from django.test import Client

from naungan.directory import signin
from naungan.directory.models import Worker

#: What everybody in these tests types.
PASSWORD = "perahu kecil di danau biru"
_HASH = ""


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test begins without a wrong try."""
    monkeypatch.setattr(signin, "WAITS", signin.Waits())
    yield


def give_password(worker: Worker, password: str = PASSWORD) -> None:
    """One hash for all: a hash takes 50 ms."""
    global _HASH
    if password == PASSWORD:
        _HASH = _HASH or make_password(PASSWORD)
        worker.password = _HASH
    else:
        worker.password = make_password(password)
    worker.save(update_fields=["password"])


@pytest.fixture
def signed_in() -> Callable[[Worker], Client]:
    """A browser in which this worker has just signed in, by the real page."""

    def enter(worker: Worker) -> Client:
        give_password(worker)
        client = Client()
        answer = client.post("/masuk/", {"username": worker.username, "password": PASSWORD})
        assert answer.status_code == 302, answer.content.decode()
        return client

    return enter
