"""Passwords: the hash, and what is good enough."""

from __future__ import annotations

import threading
import time

import pytest
from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from naungan.directory import passwords
from naungan.directory.models import Worker


def test_a_password_is_kept_as_argon2id_within_19_mib() -> None:
    kept = make_password("perahu kecil di danau biru")
    assert kept.startswith("argon2$argon2id$v=19$m=19456,t=3,p=1$")
    assert check_password("perahu kecil di danau biru", kept)
    assert not check_password("perahu kecil di danau biru ", kept)


def test_no_more_than_two_hashes_run_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most = [0], [0]

    def slow(self: object, password: str, encoded: str) -> bool:
        running[0] += 1
        most[0] = max(most[0], running[0])
        time.sleep(0.02)
        running[0] -= 1
        return True

    monkeypatch.setattr(passwords.Argon2PasswordHasher, "verify", slow)
    hasher = passwords.Argon2()
    threads = [threading.Thread(target=hasher.verify, args=("x", "y")) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most[0] == 2


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("x7kq pendek", "password_too_short"),
        ("a1b2" * 33, "password_too_long"),
        ("passwordpassword", "password_local_words"),
        ("Naungan Kabupaten 2026!", "password_local_words"),
        ("uptd ppa oku selatan", "password_local_words"),
        ("dinas-sosial-2026-2026", "password_local_words"),
        ("aaaaaaaaaaaaaaaaaaaa", "password_local_words"),
        ("1234512345123451234", "password_local_words"),
        ("kepala.uptd suka kopi", "password_like_owner"),
        ("si Contoh Kepala sendiri", "password_like_owner"),
    ],
)
def test_a_poor_password_is_refused(password: str, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        validate_password(password, Worker(username="kepala.uptd", name="Contoh Kepala"))
    assert code in {error.code for error in refused.value.error_list}


@pytest.mark.parametrize(
    "password",
    ["perahu kecil di danau biru", "q7!mZ2-vK9_pL4xR", "ダムの上の白い月を見ていました今夜"],
)
def test_a_good_password_of_any_characters_is_taken(password: str) -> None:
    validate_password(password, Worker(username="kepala.uptd", name="Contoh Kepala"))
