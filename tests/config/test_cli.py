"""The words after ./naungan: help, refusals as sentences, and what each hands over."""

from __future__ import annotations

import json
import re
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import OperationalError
from pytest_django import DjangoDbBlocker

from naungan.config import cli
from naungan.config.cli import (
    checking,
    drawing,
    folder,
    founding,
    preparing,
    serving,
    testing,
    working,
)
from naungan.config.environment import ROOT, Unsafe

Said = pytest.CaptureFixture[str]


def test_every_word_has_its_function_and_its_line_in_the_help(capsys: Said) -> None:
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    for word, _, line in cli.WORDS:
        assert f"  {word} " in said
        assert line in said


def test_an_unknown_word_is_named_and_the_known_ones_are_listed(capsys: Said) -> None:
    assert cli.main(["mulai"]) == 2
    said = capsys.readouterr().err
    assert "there is no word 'mulai'" in said
    assert "demo" in said


@pytest.mark.parametrize("word", ["demo", "start", "setup", "docs", "check", "worker"])
def test_every_word_explains_itself(word: str, capsys: Said) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([word, "--help"])
    assert end.value.code == 0
    assert f"./naungan {word}" in capsys.readouterr().out


# -- the data folder


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NAUNGAN_DATA", "NAUNGAN_DATABASE", "NAUNGAN_HOSTS", "NAUNGAN_HTTPS", "CI"):
        monkeypatch.delenv(name, raising=False)


def test_the_secret_is_drawn_once_and_for_this_account_alone(tmp_path: Path) -> None:
    data = tmp_path / "deep" / "data"
    folder.open_folder(data)
    secret = (data / "secret.key").read_text()
    assert len(secret) >= 50
    assert (data / "secret.key").stat().st_mode & 0o077 == 0
    assert data.stat().st_mode & 0o077 == 0
    folder.open_folder(data)
    assert (data / "secret.key").read_text() == secret


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(Unsafe, match=r"--data|Cannot write"):
        folder.open_folder(tmp_path / "data")


def prepared(data: Path, kind: str, *, told: bool = True) -> None:
    """A folder as the preparation leaves it."""
    data.mkdir(exist_ok=True)
    (data / "naungan.sqlite3").write_text("rows")
    (data / "naungan.sqlite3-wal").touch()
    (data / "secret.key").write_text("s")
    (data / "static").mkdir(exist_ok=True)
    folder.write(data, folder.Prepared(kind, folder.fingerprint(), told, ("petugas",)))


def test_what_has_not_changed_is_not_prepared_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "ROOT", tmp_path / "checkout")
    migration = tmp_path / "checkout/src/naungan/intake/migrations/0001_initial.py"
    lock = tmp_path / "checkout/requirements/run.lock"
    for path in (migration, lock):
        path.parent.mkdir(parents=True)
        path.write_text("1")
    data = tmp_path / "data"
    prepared(data, folder.DEMO)
    assert folder.is_ready(data, folder.DEMO)
    assert not folder.is_ready(data, folder.REGENCY)
    for path in (migration, lock):
        path.write_text("2")
        assert not folder.is_ready(data, folder.DEMO)
        path.write_text("1")
    monkeypatch.setenv("NAUNGAN_DATABASE", "postgresql://naungan@db/naungan")
    assert not folder.is_ready(data, folder.DEMO)
    monkeypatch.delenv("NAUNGAN_DATABASE")
    assert folder.is_ready(data, folder.DEMO)
    (data / "naungan.sqlite3").unlink()
    assert not folder.is_ready(data, folder.DEMO)


def test_a_demo_whose_story_is_not_told_is_not_ready(tmp_path: Path) -> None:
    prepared(tmp_path, folder.DEMO, told=False)
    assert not folder.is_ready(tmp_path, folder.DEMO)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "demo"}'])
def test_a_damaged_stamp_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / folder.STAMP).write_text(text)
    assert folder.read(tmp_path) is None


@pytest.mark.parametrize(
    ("is_kind", "wanted"), [(folder.DEMO, folder.REGENCY), (folder.REGENCY, folder.DEMO)]
)
def test_the_two_kinds_never_share_a_folder(tmp_path: Path, is_kind: str, wanted: str) -> None:
    prepared(tmp_path, is_kind)
    with pytest.raises(Unsafe, match="real"):
        folder.must_be(tmp_path, wanted)


def test_fresh_takes_away_what_a_demo_left_and_nothing_else(tmp_path: Path) -> None:
    prepared(tmp_path, folder.DEMO)
    (tmp_path / "a letter of mine").touch()
    folder.empty_demo(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a letter of mine", "secret.key"]


def test_fresh_never_touches_what_may_be_real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(tmp_path, folder.REGENCY)
    with pytest.raises(Unsafe, match="real regency"):
        folder.empty_demo(tmp_path)
    (tmp_path / folder.STAMP).unlink()
    with pytest.raises(Unsafe, match="does not say that it is a demo"):
        folder.empty_demo(tmp_path)
    monkeypatch.setenv("NAUNGAN_DATABASE", "postgresql://naungan@db/naungan")
    with pytest.raises(Unsafe, match="embedded database only"):
        folder.empty_demo(tmp_path)
    assert (tmp_path / "naungan.sqlite3").exists()


# -- preparing


@pytest.mark.parametrize(
    ("is_demo", "kind", "refused"),
    [
        (None, folder.DEMO, False),
        (None, folder.REGENCY, False),
        (True, folder.DEMO, False),
        (True, folder.REGENCY, True),
        (False, folder.DEMO, True),
        (False, folder.REGENCY, False),
    ],
)
def test_the_database_itself_is_asked_what_it_holds(
    monkeypatch: pytest.MonkeyPatch, is_demo: bool | None, kind: str, refused: bool
) -> None:
    monkeypatch.setattr(preparing, "_installation_is_demo", lambda: is_demo)
    if refused:
        with pytest.raises(Unsafe, match="real"):
            preparing._refuse_the_other(kind)
    else:
        preparing._refuse_the_other(kind)


def test_an_installation_is_recognised_by_its_row(regency: object) -> None:
    assert preparing._installation_is_demo() is False


@pytest.mark.django_db
def test_no_row_is_no_installation() -> None:
    assert preparing._installation_is_demo() is None


def test_the_demo_is_told_up_to_now_inside_the_days_that_are_known() -> None:
    def span(text: str) -> tuple[str, str]:
        first, last = preparing._span(datetime.fromisoformat(text).replace(tzinfo=UTC))
        return f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"

    assert span("2026-11-24") == ("2025-11-24", "2026-11-24")
    assert span("2026-06-15") == ("2025-10-20", "2026-06-15")
    assert span("2040-01-01") == ("2026-12-31", "2027-12-31")


# -- starting


def test_the_demo_opened_to_a_room_answers_to_that_address(tmp_path: Path) -> None:
    told = serving._environment(folder.DEMO, "192.0.2.7", tmp_path)
    assert told["NAUNGAN_HOSTS"].split(",")[0] == "192.0.2.7"
    assert told["NAUNGAN_DEMO"] == "1"


def test_a_real_regency_is_never_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAUNGAN_DEMO", "1")
    assert serving._environment(folder.REGENCY, "127.0.0.1", tmp_path)["NAUNGAN_DEMO"] == ""


# -- set-up


def test_agencies_are_chosen_by_kind_with_names_of_their_own() -> None:
    chosen = founding._chosen("UPTD_PPA='UPTD PPA Contoh', hospital")
    assert chosen[0] == ("AGENCY_UPTD_PPA", "UPTD PPA Contoh")
    assert chosen[1][0] == "AGENCY_HOSPITAL"
    assert ("AGENCY_UPTD_PPA", "UPTD PPA") in founding._chosen(None)
    with pytest.raises(Unsafe, match="'BANK'"):
        founding._chosen("BANK")


def test_the_password_comes_from_a_file_and_never_from_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("kapal besar melintas sungai\nsecond line\n")
    assert founding._password(file) == "kapal besar melintas sungai"
    file.write_text("\n")
    with pytest.raises(Unsafe, match="is empty"):
        founding._password(file)
    with pytest.raises(Unsafe, match="Cannot read"):
        founding._password(tmp_path / "missing")
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(Unsafe, match="Cannot read"):
        founding._password(file)


@pytest.mark.django_db
def test_a_refused_set_up_says_why_and_leaves_nothing() -> None:
    word = "kapal besar melintas sungai"
    for regency, chosen, password, why in (
        ("1608", None, word, "16.09"),
        ("16.99", None, word, "16.99"),
        ("16.09", None, "pendek", "15 characters"),
        ("16.09", "HOSPITAL", word, "UPTD PPA"),
    ):
        with pytest.raises(Unsafe, match=re.escape(why)):
            founding._found(
                regency, founding._chosen(chosen), "", "admin", "Contoh Admin", password
            )
    assert preparing._installation_is_demo() is None


@pytest.mark.django_db
def test_a_regency_is_set_up_by_words_alone(capsys: Said) -> None:
    word = "kapal besar melintas sungai"
    chosen = founding._chosen("UPTD_PPA,DP3APPKB")
    assert founding._found("16.09", chosen, "", "admin", "Contoh Admin", word) == 0
    said = capsys.readouterr().out
    assert "Ogan Komering Ulu Selatan is set up" in said
    assert "BPS 1608" in said.splitlines()[0]
    with pytest.raises(Unsafe, match="Nothing was changed"):
        founding._found("16.09", chosen, "", "admin", "Contoh Admin", word)


@pytest.mark.django_db
@pytest.mark.parametrize("answer", ["no", "16.09", "yes"])
def test_a_code_that_is_easily_mistaken_is_asked_about_once_more(
    answer: str, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(founding, "_ask", lambda _question: answer)
    chosen, word = founding._chosen("UPTD_PPA"), "kapal besar melintas sungai"
    typed = ("16.09", chosen, "", "admin", "Contoh Admin", word)
    if answer == "yes":
        assert founding._found(*typed, confirm=True) == 0
    else:
        with pytest.raises(Unsafe, match="Nothing was changed"):
            founding._found(*typed, confirm=True)
        assert preparing._installation_is_demo() is None
    assert "Make sure that you mean Kabupaten Ogan Komering Ulu Selatan" in capsys.readouterr().out


@pytest.mark.django_db
def test_a_code_that_means_one_place_is_set_up_without_a_warning(capsys: Said) -> None:
    chosen, word = founding._chosen("UPTD_PPA"), "kapal besar melintas sungai"
    assert founding._found("33.74", chosen, "", "admin", "Contoh Admin", word, confirm=True) == 0
    assert "Make sure" not in capsys.readouterr().out


# -- the worker


def test_a_sweep_that_fails_is_tried_again_and_says_nothing_of_people(
    caplog: pytest.LogCaptureFixture, django_db_blocker: DjangoDbBlocker
) -> None:
    stop = threading.Event()
    calls = []

    def sweep() -> None:
        calls.append(len(calls))
        if len(calls) == 1:
            raise OperationalError("database is locked: INSERT Contoh Rahasia")
        if len(calls) == 2:
            raise ValueError("Contoh Rahasia")
        stop.set()

    with django_db_blocker.unblock():
        working.keep_sweeping(sweep, stop, every=0.001)
    assert calls == [0, 1, 2]
    assert "OperationalError" in caplog.text
    from naungan.config.logs import SafeFormatter

    assert "Rahasia" not in "".join(map(SafeFormatter().format, caplog.records))


def test_a_worker_that_is_asked_to_stop_does_not_wait_for_its_pause(
    django_db_blocker: DjangoDbBlocker,
) -> None:
    stop = threading.Event()
    with django_db_blocker.unblock():
        thread = threading.Thread(
            target=working.keep_sweeping, args=(lambda: None, stop), kwargs={"every": 60}
        )
        thread.start()
        stop.set()
        thread.join(1)
        assert not thread.is_alive()


# -- tests, checks, documents, locks


def test_without_a_browser_its_tests_are_left_out_here_and_refused_in_ci(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert testing._browser() == ["-m", "not browser"]
    assert "Chromium was not found" in capsys.readouterr().err
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SystemExit, match="never left out"):
        testing._browser()
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert testing._browser() == []


@pytest.mark.parametrize(
    ("words", "spread"),
    [([], ["-n", "2"]), (["-k", "x"], ["-n", "2"]), (["-n0"], []), (["--pdb"], [])],
)
def test_tests_run_on_both_cores_unless_words_say_otherwise(
    words: list[str], spread: list[str]
) -> None:
    assert testing._spread(words) == spread


def test_a_check_goes_on_after_a_failure_and_ends_with_a_summary(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    python = checking.PYTHON
    steps = (
        ("one", (python, "-c", "print('a reason'); raise SystemExit(1)")),
        ("two", (python, "-c", "print('silence')")),
    )
    monkeypatch.setattr(checking, "STEPS", steps)
    assert checking.run(["--no-tests"]) == 1
    said = capsys.readouterr().out
    assert re.search(r"one\s+FAILED", said)
    assert "a reason" in said
    assert re.search(r"two\s+passed", said)
    assert "silence" not in said
    assert said.endswith("Failed: one.\n")
    monkeypatch.setattr(checking, "STEPS", steps[1:])
    assert checking.run(["--no-tests"]) == 0


def test_a_stale_document_is_named_and_drawn_anew(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    page = ROOT / "build" / "test-drawing" / "page.md"
    page.unlink(missing_ok=True)
    monkeypatch.setattr(drawing, "drawn", lambda: {page: "as it should be\n"})
    assert drawing.run(["--check"]) == 1
    assert not page.exists()
    assert drawing.run([]) == 0
    assert drawing.run(["--check"]) == 0
    page.write_text("changed by hand\n")
    assert drawing.run(["--check"]) == 1
    assert "page.md" in capsys.readouterr().out
    page.unlink()


def test_every_workflow_is_drawn_with_all_its_steps() -> None:
    from naungan.casework.rules import CASE, REFERRAL
    from naungan.intake.rules import REPORT

    page = drawing.workflows()
    for flow in (REPORT, CASE, REFERRAL):
        assert flow.mermaid() in page
        for step in flow.steps:
            assert f"| `{step.name}` |" in page


def test_the_locks_say_what_and_never_from_where() -> None:
    pins = {}
    for name in ("run", "dev"):
        text = (ROOT / "requirements" / f"{name}.lock").read_text()
        assert "http" not in text and "file:" not in text
        entries = re.split(r"\n(?=\S)", text.strip())
        assert all(re.match(r"[a-z0-9.-]+==\S+", entry) for entry in entries)
        assert all("--hash=sha256:" in entry for entry in entries)
        pins[name] = {entry.split()[0] for entry in entries}
    # The tests' packages are the product's and some more: one environment serves both.
    assert pins["run"] <= pins["dev"]


def test_every_dependency_stands_with_its_reason() -> None:
    for name in ("run", "dev"):
        for line in (ROOT / "requirements" / f"{name}.in").read_text().splitlines():
            if line and not line.startswith(("#", "-r")):
                assert re.search(r"#\s*\w+", line), line


def test_the_stamp_can_be_read_by_people(tmp_path: Path) -> None:
    prepared(tmp_path, folder.DEMO)
    assert json.loads((tmp_path / folder.STAMP).read_text())["people"] == ["petugas"]
