"""The one-writer lock: who waits, who does not, and that nothing is left held."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import IntegrityError, OperationalError, connections, transaction
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 0.3
#: Another process that holds the lock until it reads a line.
HOLDER = """
import sys
from naungan.kit.onewriter.lock import WriterLock
lock = WriterLock(sys.argv[1], 5)
lock.acquire()
print("held", flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def file(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    """A database of its own behind the backend, under the alias `solo`."""
    path = tmp_path / "solo.sqlite3"
    handler = ConnectionHandler(
        {
            "default": {
                "ENGINE": "naungan.kit.onewriter",
                "NAME": str(path),
                "OPTIONS": {
                    "transaction_mode": "IMMEDIATE",
                    "timeout": PATIENCE,
                    "init_command": "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON;",
                },
            }
        }
    )
    connections.settings["solo"] = handler.settings["default"]
    with django_db_blocker.unblock():
        with connections["solo"].cursor() as cursor:
            cursor.execute("CREATE TABLE counter (n INTEGER)")
            cursor.execute("INSERT INTO counter VALUES (0)")
        yield path
        connections["solo"].close()
    del connections["solo"]
    del connections.settings["solo"]


@pytest.fixture
def holder(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process in the middle of a write."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, f"{file}.writer"],
        env={"PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout and process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def write() -> None:
    with transaction.atomic(using="solo"), connections["solo"].cursor() as cursor:
        cursor.execute("UPDATE counter SET n = n + 1")


def count() -> int:
    with connections["solo"].cursor() as cursor:
        cursor.execute("SELECT n FROM counter")
        return int(cursor.fetchone()[0])


def lock_is_free(file: Path) -> bool:
    """Asked by another process, as the other door would."""
    code = (
        "import sys; from naungan.kit.onewriter.lock import WriterLock;"
        "lock = WriterLock(sys.argv[1], 0.05); lock.acquire()"
    )
    return not subprocess.run(
        [sys.executable, "-c", code, f"{file}.writer"],
        env={"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=False,
    ).returncode


def test_threads_write_one_after_the_other_and_lose_nothing(file: Path) -> None:
    inside, most, failures = 0, 0, []

    def work() -> None:
        nonlocal inside, most
        try:
            for _ in range(5):
                with transaction.atomic(using="solo"), connections["solo"].cursor() as cursor:
                    inside += 1
                    most = max(most, inside)
                    cursor.execute("SELECT n FROM counter")
                    seen = cursor.fetchone()[0]
                    time.sleep(0.002)
                    cursor.execute("UPDATE counter SET n = %s", [seen + 1])
                    inside -= 1
        except OperationalError as error:
            failures.append(error)
        finally:
            connections["solo"].close()

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert (count(), most) == (30, 1)


def test_a_write_waits_while_another_process_writes_and_then_says_so(
    file: Path, holder: subprocess.Popen[str]
) -> None:
    began = time.monotonic()
    with pytest.raises(OperationalError, match=r"no turn to write within 0\.3 s"):
        write()
    assert PATIENCE <= time.monotonic() - began < PATIENCE + 2
    assert count() == 0
    # Who gave up has let go of the place in its own process, too.
    holder.kill()
    holder.wait()
    write()
    assert count() == 1


def test_a_write_goes_on_when_the_other_process_lets_go(
    file: Path, holder: subprocess.Popen[str]
) -> None:
    assert holder.stdin and holder.stdout
    holder.stdin.write("\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "released\n"
    write()
    assert count() == 1


def test_a_killed_writer_leaves_nothing_held(file: Path, holder: subprocess.Popen[str]) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    write()
    assert count() == 1


def test_reading_does_not_wait_for_a_writer(file: Path, holder: subprocess.Popen[str]) -> None:
    began = time.monotonic()
    assert count() == 0
    assert time.monotonic() - began < PATIENCE
    assert connections["solo"].get_autocommit()


def test_the_lock_is_held_to_the_end_of_the_outermost_transaction(file: Path) -> None:
    with transaction.atomic(using="solo"):
        write()  # a savepoint inside
        assert not lock_is_free(file)
    assert lock_is_free(file)


def test_an_exception_rolls_back_and_lets_go(file: Path) -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic(using="solo"):
        write()
        raise ZeroDivisionError
    assert count() == 0
    assert lock_is_free(file)


def test_a_rollback_that_was_asked_for_lets_go(file: Path) -> None:
    with transaction.atomic(using="solo"):
        write()
        transaction.set_rollback(True, using="solo")
    assert count() == 0
    assert lock_is_free(file)


def test_a_commit_that_fails_lets_go(file: Path) -> None:
    with connections["solo"].cursor() as cursor:
        cursor.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        cursor.execute(
            "CREATE TABLE child (p INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"
        )
    with (
        pytest.raises(IntegrityError),
        transaction.atomic(using="solo"),
        connections["solo"].cursor() as cursor,
    ):
        cursor.execute("INSERT INTO child VALUES (7)")
    assert lock_is_free(file)
    write()


def test_a_transaction_that_cannot_begin_lets_go(file: Path) -> None:
    # A program that knows nothing of the lock, a backup for example.
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError, match="locked"):
        write()
    assert lock_is_free(file)
    other.execute("ROLLBACK")
    other.close()
    write()


def test_a_connection_closed_in_the_middle_lets_go(file: Path) -> None:
    connection = connections["solo"]
    connection.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    assert not lock_is_free(file)
    connection.close()
    assert lock_is_free(file)


def test_a_thread_that_waits_for_a_thread_gets_the_same_sentence(file: Path) -> None:
    said: list[str] = []

    def late() -> None:
        try:
            write()
        except OperationalError as error:
            said.append(str(error))
        finally:
            connections["solo"].close()

    with transaction.atomic(using="solo"):
        write()
        thread = threading.Thread(target=late)
        thread.start()
        thread.join()
    assert said == ["no turn to write within 0.3 s"]
    assert count() == 1
