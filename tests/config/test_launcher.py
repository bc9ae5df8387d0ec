"""The launcher with a Python that only pretends: what it makes, what it refuses, what it leaves."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHELL = shutil.which("dash") or "/bin/sh"
TOOLS = ("dirname", "readlink", "cmp", "mkdir", "cat", "mv", "rm", "sleep", "cp", "tail", "chmod")
#: Stands in for Python: old or new, with or without venv, with a package source that answers or not.
PYTHON = """#!/bin/sh
case "$*" in
*version_info*) exit "${OLD:-0}" ;;
*ensurepip*) exit "${NO_VENV:-0}" ;;
*"-m venv"*)
    for place; do :; done
    mkdir -p "$place/bin"
    cp "$0" "$place/bin/python"
    ;;
*"pip wheel"*)
    echo "Collecting contoh==1.0 (from -r somewhere)"
    case "${SOURCE:-good}" in
    away) echo "WARNING: Retrying (Retry(total=0))"; echo "ERROR: No matching distribution"; exit 1 ;;
    false) echo "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES"; exit 1 ;;
    slow) sleep 1 ;;
    esac
    for place; do :; done
    mkdir -p "$place"
    : >"$place/contoh.whl"
    echo fetched >>"$SEEN"
    ;;
*" install "*) [ -z "${FULL-}" ] || exit 1; echo installed >>"$SEEN" ;;
*"-m naungan"*)
    shift 2
    for word; do echo "<$word>"; done
    echo "path $PYTHONPATH"
    ;;
esac
"""


class House:
    """A checkout in a folder with a space, and a PATH with nothing but what a test puts there."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "rumah kita"
        self.bin = folder / "bin"
        self.seen = folder / "seen"
        (self.root / "requirements").mkdir(parents=True)
        self.bin.mkdir()
        shutil.copy(ROOT / "naungan", self.root / "naungan")
        for name in ("run", "dev"):
            (self.root / "requirements" / f"{name}.lock").write_text(f"contoh==1.0 # {name}\n")
        for tool in TOOLS:
            (self.bin / tool).symlink_to(str(shutil.which(tool)))

    def python(self, name: str = "python3.11") -> None:
        (self.bin / name).write_text(PYTHON)
        (self.bin / name).chmod(0o755)

    def start(self, *words: str, **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [SHELL, str(self.root / "naungan"), *words],
            cwd="/",
            env={"PATH": str(self.bin), "SEEN": str(self.seen), **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, **environment: str) -> tuple[int, str, str]:
        process = self.start(*words, **environment)
        out, err = process.communicate(timeout=30)
        return process.returncode, out, err

    def done(self) -> list[str]:
        return self.seen.read_text().split() if self.seen.exists() else []

    def left(self) -> list[str]:
        return sorted(path.name for path in self.root.glob(".venv*"))


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_it_is_short_and_speaks_plain_sh() -> None:
    text = (ROOT / "naungan").read_text()
    assert text.startswith("#!/bin/sh\n")
    assert len(text.splitlines()) <= 80
    assert "http" not in text
    assert os.access(ROOT / "naungan", os.X_OK)
    assert subprocess.run([SHELL, "-n", str(ROOT / "naungan")], check=False).returncode == 0


def test_the_first_use_makes_the_environment_and_the_second_finds_it(house: House) -> None:
    house.python()
    code, out, err = house.run("demo", "--data", "folder dua", "")
    assert code == 0
    assert out.splitlines()[:4] == ["<demo>", "<--data>", "<folder dua>", "<>"]
    assert out.splitlines()[4] == f"path {house.root}/src"
    assert "contoh==1.0" in err
    assert house.done() == ["fetched", "installed"]
    assert house.left() == [".venv"]
    code, _, err = house.run("demo")
    assert (code, err, house.done()) == (0, "", ["fetched", "installed"])


def test_the_tests_add_their_own_packages_and_the_product_needs_no_others(house: House) -> None:
    house.python()
    house.run("demo")
    assert house.run("test")[0] == 0
    assert house.run("check")[0] == 0
    assert house.run("start")[0] == 0
    assert house.done() == ["fetched", "installed"] * 2


def test_a_changed_lock_makes_the_environment_anew(house: House) -> None:
    house.python()
    house.run("demo")
    (house.root / ".venv" / "old").touch()
    (house.root / "requirements" / "run.lock").write_text("contoh==2.0\n")
    assert house.run("demo")[0] == 0
    assert house.done() == ["fetched", "installed"] * 2
    assert not (house.root / ".venv" / "old").exists()


@pytest.mark.parametrize("source", ["away", "false"])
def test_packages_that_do_not_come_change_nothing(house: House, source: str) -> None:
    house.python()
    house.run("demo")
    code, out, err = house.run("test", SOURCE=source)
    assert (code, out) == (69, "")
    assert "Nothing was changed" in err
    assert "Tidak ada yang diubah" in err
    assert house.left() == [".venv"]
    assert house.run("demo")[0] == 0
    assert house.done() == ["fetched", "installed"]


def test_an_installation_that_broke_off_is_made_anew(house: House) -> None:
    house.python()
    code, _, err = house.run("demo", FULL="1")
    assert (code, house.done()) == (69, ["fetched"])
    assert "run this again" in err
    (house.root / ".venv" / "half").touch()
    assert house.run("demo")[0] == 0
    assert not (house.root / ".venv" / "half").exists()


def test_no_python_and_an_old_python_get_the_same_sentence(house: House) -> None:
    for _ in range(2):
        code, _, err = house.run("demo", OLD="1")
        assert code == 69
        assert "Python 3.11 or newer is needed" in err
        assert "Perlu Python 3.11" in err
        assert house.left() == []
        house.python()


def test_a_name_that_starts_nothing_is_passed_over(house: House) -> None:
    (house.bin / "python3.11").write_text("#!/bin/sh\nexit 127\n")
    (house.bin / "python3.11").chmod(0o755)
    house.python("python3")
    assert house.run("demo")[0] == 0


def test_a_missing_venv_module_gets_a_sentence(house: House) -> None:
    house.python()
    code, _, err = house.run("demo", NO_VENV="1")
    assert (code, house.left()) == (69, [])
    assert "python3-venv" in err


def test_started_twice_at_once_it_prepares_once(house: House) -> None:
    house.python()
    both = [house.start("demo", SOURCE="slow") for _ in range(2)]
    said = [process.communicate(timeout=30)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert house.done() == ["fetched", "installed"]
    assert sum("waiting" in text for text in said) == 1
    assert house.left() == [".venv"]


def test_the_turn_of_a_killed_one_is_taken_over(house: House) -> None:
    house.python()
    first = house.start("demo", SOURCE="slow")
    until = time.monotonic() + 10
    while not (house.root / ".venv-making" / "pid").exists() and time.monotonic() < until:
        time.sleep(0.01)
    first.kill()
    first.communicate()
    assert house.left() == [".venv-making"]
    assert house.run("demo")[0] == 0
    assert house.left() == [".venv"]


def test_it_is_found_through_a_link(house: House, tmp_path: Path) -> None:
    house.python()
    (tmp_path / "naungan").symlink_to("rumah kita/naungan")
    done = subprocess.run(
        [SHELL, str(tmp_path / "naungan"), "demo"],
        env={"PATH": str(house.bin), "SEEN": str(house.seen)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert f"path {house.root}/src" in done.stdout
