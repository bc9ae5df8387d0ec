"""`./naungan check`: everything a change must pass, in one command; CI runs the same."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from naungan.config.environment import ROOT

PYTHON = sys.executable
PLACES = ("src", "tests", "benchmarks")
QUIET = ("--quiet", "--output-format=concise")
#: What is checked, by which command, in this order. The tests come last.
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", (PYTHON, "-m", "ruff", "format", "--check", *QUIET, *PLACES)),
    ("lint", (PYTHON, "-m", "ruff", "check", *QUIET, *PLACES)),
    ("types", (PYTHON, "-m", "mypy", "--no-error-summary")),
    ("floors and rooms", (str(Path(PYTHON).with_name("lint-imports")), "--no-cache")),
    (
        "missing migrations",
        (PYTHON, "-m", "naungan", "manage", "makemigrations", "--check", "--dry-run"),
    ),
    ("drawn documents", (PYTHON, "-m", "naungan", "docs", "--check")),
    ("both languages", (PYTHON, "-m", "naungan", "sentences")),
)
#: The end of what a failed step said that is shown.
SHOWN = 60


def run(words: list[str]) -> int:
    """All steps, even after one has failed, then the tests; further words go to pytest."""
    parser = argparse.ArgumentParser(
        prog="./naungan check", description=__doc__, epilog="Further words go to pytest."
    )
    parser.add_argument("--no-tests", action="store_true", help="everything but the tests")
    asked, rest = parser.parse_known_args(words)
    failed = []
    with _elsewhere() as environment:
        for name, command in STEPS:
            if not _passes(name, command, environment):
                failed.append(name)
    if not asked.no_tests:
        began = time.monotonic()
        tests = subprocess.run([PYTHON, "-m", "naungan", "test", *rest], cwd=ROOT, check=False)
        if tests.returncode:
            _line("tests", False, began)
            failed.append("tests")
    if failed:
        print(f"\nFailed: {', '.join(failed)}.")
    elif asked.no_tests:
        print("\nAll passed.")
    return 1 if failed else 0


def sentences(words: list[str]) -> int:
    """Say what is wrong with the sentences of both languages."""
    from naungan.config import messages

    faults = messages.faults()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def _passes(name: str, command: tuple[str, ...], environment: dict[str, str]) -> bool:
    began = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    passed = done.returncode == 0
    _line(name, passed, began)
    if not passed:
        lines = done.stdout.rstrip().splitlines()
        if len(lines) > SHOWN:
            print(f"    ... {len(lines) - SHOWN} lines above")
        for line in lines[-SHOWN:]:
            print(f"    {line}")
    return passed


def _line(name: str, passed: bool, began: float) -> None:
    verdict = "passed" if passed else "FAILED"
    print(f"{name:<20}{verdict:<8}{time.monotonic() - began:6.1f} s", flush=True)


@contextmanager
def _elsewhere() -> Iterator[dict[str, str]]:
    """An environment without this machine's own settings, and with an empty data folder."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("NAUNGAN_")}
    with tempfile.TemporaryDirectory(prefix="naungan-check-") as empty:
        yield kept | {"NAUNGAN_DATA": empty, "NAUNGAN_SECRET_KEY": "only-for-checks-" + "x" * 50}
