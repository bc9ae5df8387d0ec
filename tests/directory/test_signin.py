"""Signing in: waits, sessions, the handed-over password, the demo's list; what a stranger sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import Settings

from naungan.audit.models import Entry
from naungan.directory import actions, passwords, signin
from naungan.directory.models import Installation, Worker
from naungan.directory.rules import throttle
from naungan.kit.actor import Actor
from tests.conftest import Regency
from tests.directory.conftest import PASSWORD, give_password

pytestmark = pytest.mark.django_db
HERE, THERE = "203.0.113.7", "198.51.100.9"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Moves the time that the door reads."""
    ahead = [timedelta(0)]
    real = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: real() + ahead[0])

    def move(by: timedelta) -> None:
        ahead[0] += by

    return move


def attempt(client: Client, username: str, password: str, address: str = HERE):
    return client.post("/masuk/", {"username": username, "password": password}, REMOTE_ADDR=address)


def test_the_right_password_opens_a_session_and_a_new_key(regency: Regency) -> None:
    give_password(regency.worker_row)
    client = Client()
    client.get("/masuk/")
    session = client.session
    session["left"] = "by somebody else"
    session.save()
    old = session.session_key
    answer = attempt(client, " Petugas ", PASSWORD)
    assert (answer.status_code, answer["Location"]) == (302, "/kerja/")
    assert client.session.session_key != old and "left" not in client.session
    entry = Entry.objects.get(verb="worker.signed_in")
    assert (entry.worker_id, entry.about) == (regency.worker_row.pk, f"worker-{entry.worker_id}")


def test_unknown_wrong_and_closed_look_the_same_and_leave_no_typed_name(regency: Regency) -> None:
    give_password(regency.worker_row)
    give_password(regency.doctor_row)
    Worker.objects.filter(username="dokter").update(is_active=False)
    pages = set()
    for number, (username, password) in enumerate(
        (("petugas", "salah sekali ini"), ("tidak.ada", PASSWORD), ("dokter", PASSWORD))
    ):
        answer = attempt(Client(), username, password, f"203.0.{number}.1")
        text = answer.content.decode()
        assert username in text, "what was typed stays"
        assert password not in text
        pages.add(
            (
                answer.status_code,
                text.replace(f'value="{username}"', "X").split("csrfmiddlewaretoken")[0],
            )
        )
    assert len(pages) == 1
    entries = Entry.objects.filter(verb="worker.sign_in_failed").order_by("pk")
    assert [entry.about for entry in entries] == [
        f"worker-{regency.worker_row.pk}", "worker-unknown", f"worker-{regency.doctor_row.pk}",
    ]  # fmt: skip
    assert all(entry.facts == {} for entry in entries)


def test_an_unknown_name_costs_one_hash_like_a_known_one(
    regency: Regency, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes = []
    give_password(regency.worker_row)
    for name in ("encode", "verify"):
        real = getattr(passwords.Argon2, name)
        monkeypatch.setattr(
            passwords.Argon2, name, lambda *a, _n=name, _r=real: (hashes.append(_n), _r(*a))[1]
        )
    counts = []
    # The colleague has no usable password at all: a worker who never signed in.
    for username in ("petugas", "tidak.ada", "rekan"):
        hashes.clear()
        attempt(Client(), username, "salah sekali ini itu")
        counts.append(len(hashes))
    assert counts == [1, 1, 1]


def test_wrong_tries_wait_longer_each_time(regency: Regency, clock: Callable) -> None:
    give_password(regency.worker_row)
    client = Client()
    for _ in range(throttle.FREE_TRIES):
        assert attempt(client, "petugas", "salah sekali ini").status_code == 200
    waiting = attempt(client, "petugas", PASSWORD)
    assert waiting.status_code == 429, "the right password waits too, or waiting would tell"
    assert Entry.objects.filter(verb="worker.sign_in_failed").count() == throttle.FREE_TRIES
    clock(timedelta(seconds=3))
    assert attempt(client, "petugas", "salah sekali ini").status_code == 200
    clock(timedelta(seconds=3))
    assert attempt(client, "petugas", PASSWORD).status_code == 429
    clock(timedelta(seconds=2))
    assert attempt(client, "petugas", PASSWORD).status_code == 302


def test_waiting_here_never_keeps_the_officer_out_elsewhere(regency: Regency) -> None:
    give_password(regency.worker_row)
    for _ in range(50):
        attempt(Client(), "petugas", "salah sekali ini")
    assert attempt(Client(), "petugas", PASSWORD).status_code == 429
    assert attempt(Client(), "petugas", PASSWORD, THERE).status_code == 302
    # Nor do wrong tries for one account hold up another one from the same office.
    give_password(regency.colleague_row)
    assert attempt(Client(), "rekan", PASSWORD).status_code == 302


def test_an_unknown_name_waits_like_a_known_one(regency: Regency) -> None:
    for _ in range(throttle.FREE_TRIES):
        attempt(Client(), "tidak.ada", "salah sekali ini")
    assert attempt(Client(), "tidak.ada", "salah sekali ini").status_code == 429


def test_a_forged_forwarding_header_does_not_change_the_network(
    regency: Regency, rf: RequestFactory, settings: Settings
) -> None:
    make = rf.post
    forged = {"REMOTE_ADDR": HERE, "HTTP_X_FORWARDED_FOR": THERE}
    assert signin.network_of(make("/masuk/", **forged)) == "203.0.113.0/24"
    settings.HTTPS = True
    behind = {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": f"1.2.3.4, {HERE}"}
    assert signin.network_of(make("/masuk/", **behind)) == "203.0.113.0/24"
    assert signin.network_of(make("/masuk/", REMOTE_ADDR="x")) == "unknown"


def test_the_memory_of_waits_is_bounded(now: datetime) -> None:
    waits = signin.Waits(size=10)
    for number in range(100):
        waits.failed(f"akun{number}", HERE, at=now)
    assert len(waits._kept) == 10


@pytest.mark.parametrize("username", ["", "x" * 500, "a\x00b", "‮petugas", "' OR 1=1 --"])
def test_strange_names_get_a_sentence(regency: Regency, username: str) -> None:
    answer = attempt(Client(), username, "salah sekali ini")
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()


def test_a_very_long_password_is_refused_before_it_is_hashed(regency: Regency) -> None:
    assert attempt(Client(), "petugas", "x" * 5000).status_code == 200
    assert not Entry.objects.exists()


@pytest.mark.parametrize("target", ["https://jahat.invalid/", "//jahat.invalid/", "/masuk/", ""])
def test_the_way_back_leads_only_into_the_workroom(regency: Regency, target: str) -> None:
    give_password(regency.worker_row)
    answer = Client().post("/masuk/", {"username": "petugas", "password": PASSWORD, "next": target})
    assert answer["Location"] == "/kerja/"


def test_the_way_back_is_the_page_that_was_asked_for(regency: Regency) -> None:
    give_password(regency.worker_row)
    client = Client()
    asked = client.get("/kerja/pengaturan/")
    assert asked["Location"] == "/masuk/?next=%2Fkerja%2Fpengaturan%2F"
    page = client.get(asked["Location"]).content.decode()
    assert 'name="next" value="/kerja/pengaturan/"' in page
    answer = client.post(
        "/masuk/",
        {"username": "petugas", "password": PASSWORD, "next": "/kerja/pengaturan/"},
    )
    assert answer["Location"] == "/kerja/pengaturan/"


def is_in(client: Client) -> bool:
    return client.get("/kerja/pengaturan/").status_code == 200


def test_a_changed_appointment_ends_the_session(
    regency: Regency, signed_in: Callable[[Worker], Client], admin: Actor, now: datetime
) -> None:
    client = signed_in(regency.worker_row)
    assert is_in(client)
    actions.appoint(
        actor=admin, username="petugas", agency="rsud", role="CASE_WORKER", post="Pendamping",
        starts_on=now.date(), at=now,
    )  # fmt: skip
    assert not is_in(client)


def test_a_closed_account_ends_the_session(
    regency: Regency, signed_in: Callable[[Worker], Client], admin: Actor, now: datetime
) -> None:
    client = signed_in(regency.worker_row)
    actions.deactivate_worker(actor=admin, username="petugas", at=now)
    assert not is_in(client)


def test_a_quiet_session_ends_and_a_used_one_lives_twelve_hours(
    regency: Regency, signed_in: Callable[[Worker], Client], clock: Callable
) -> None:
    client = signed_in(regency.worker_row)
    for _ in range(28):
        clock(timedelta(minutes=25))
        assert is_in(client)
    clock(timedelta(minutes=25))
    assert not is_in(client), "12 hours are over"
    client = signed_in(regency.worker_row)
    clock(timedelta(minutes=31))
    assert not is_in(client)


def test_signing_out_ends_the_session_on_the_server(
    regency: Regency, signed_in: Callable[[Worker], Client]
) -> None:
    client = signed_in(regency.worker_row)
    stolen = client.cookies["kerja"].value
    assert client.get("/keluar/").status_code == 405
    assert client.post("/keluar/")["Location"] == "/masuk/"
    assert Entry.objects.filter(verb="worker.signed_out").count() == 1
    client.cookies["kerja"] = stolen
    assert not is_in(client)


def test_a_handed_over_password_opens_nothing_until_an_own_one_is_chosen(
    regency: Regency, admin: Actor, now: datetime
) -> None:
    new = actions.add_worker(actor=admin, username="bidan", name="Contoh Bidan", at=now)
    client = Client()
    answer = attempt(client, "bidan", new.password.lower())
    assert answer.status_code == 200, "the password is taken as it was written"
    assert attempt(client, "bidan", new.password)["Location"] == "/masuk/sandi-baru/"
    assert not is_in(client)
    page = client.post("/masuk/sandi-baru/", {"password": "pendek", "again": "pendek"})
    assert page.status_code == 200 and 'role="alert"' in page.content.decode()
    differ = {"password": "hujan turun pelan di sawah", "again": "hujan turun pelan di kota"}
    assert client.post("/masuk/sandi-baru/", differ).status_code == 200
    same = {"password": new.password, "again": new.password}
    assert client.post("/masuk/sandi-baru/", same).status_code == 200
    good = {"password": "hujan turun pelan di sawah", "again": "hujan turun pelan di sawah"}
    assert client.post("/masuk/sandi-baru/", good)["Location"] == "/kerja/"
    assert is_in(client)
    assert client.get("/masuk/sandi-baru/")["Location"] == "/masuk/"
    assert attempt(Client(), "bidan", new.password).status_code == 200


def test_nobody_walks_into_the_first_password_page(regency: Regency) -> None:
    assert Client().get("/masuk/sandi-baru/")["Location"] == "/masuk/"


def test_only_methods_that_work_are_drawn(regency: Regency) -> None:
    page = Client().get("/masuk/").content.decode()
    assert page.count("<button") == 1
    assert "contoh" not in page.lower()
    assert signin.methods() == ["SIGN_IN_PASSWORD"]


def test_the_list_of_people_exists_in_the_demo_only(regency: Regency, settings: Settings) -> None:
    client = Client()
    assert client.get("/masuk/contoh/").status_code == 404
    assert client.post("/masuk/contoh/", {"username": "petugas"}).status_code == 404
    Installation.objects.update(is_demo=True)
    assert client.get("/masuk/contoh/").status_code == 404
    assert client.post("/masuk/contoh/", {"username": "petugas"}).status_code == 404
    Installation.objects.update(is_demo=False)
    settings.DEMO = True
    assert client.get("/masuk/contoh/").status_code == 404, "a real regency stays closed"
    Installation.objects.update(is_demo=True)
    page = client.get("/masuk/contoh/").content.decode()
    assert "Contoh Dokter" in page and "RSUD Muaradua" in page
    assert "/masuk/contoh/" in client.get("/masuk/").content.decode()
    assert client.post("/masuk/contoh/", {"username": "nobody"}).status_code == 404
    assert client.post("/masuk/contoh/", {"username": "dokter"})["Location"] == "/kerja/"
    assert is_in(client)
    assert Entry.objects.get(verb="worker.signed_in").facts == {"method": "SIGN_IN_DEMO"}


@pytest.mark.parametrize(("setting", "installation"), [(False, True), (True, False)])
def test_nobody_becomes_somebody_without_a_password_outside_the_demo(
    regency: Regency,
    rf: RequestFactory,
    settings: Settings,
    now: datetime,
    setting: bool,
    installation: bool,
) -> None:
    settings.DEMO = setting
    Installation.objects.update(is_demo=installation)
    with pytest.raises(PermissionDenied):
        signin.become(rf.post("/masuk/contoh/"), "dokter", at=now)
