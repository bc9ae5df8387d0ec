"""`./naungan test …`: pytest with what it needs made ready first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from naungan.config.environment import ROOT

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
#: Words with which somebody says themselves how the tests are spread, or cannot spread them.
SPREAD = ("-n", "--numprocesses", "--dist", "-p", "--pdb", "--version", "--help", "-h", "--co")
HELP = """usage: ./naungan test [--postgres] [pytest words ...]

Runs every test, browser tests included, on both cores. Further words go to pytest:
  ./naungan test tests/intake -k urgency
  ./naungan test -n 0 -x          one process, stop at the first failure
  ./naungan test --postgres       the same tests on a PostgreSQL started for them
Without Chromium the browser tests are left out and that is said; with CI=true that is a failure.
"""


def run(words: list[str]) -> int:
    """Compile the messages, look for a browser, then hand over to pytest."""
    if words[:1] in (["-h"], ["--help"]):
        print(HELP)
        return 0
    postgres = "--postgres" in words
    words = [word for word in words if word != "--postgres"]
    command = [sys.executable, "-m", "pytest", "--tb=short", *_spread(words), *_browser(), *words]
    if postgres:
        command = [sys.executable, "-m", "tests.postgres", *command]

    from naungan.config import messages

    messages.compile_stale()
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode


def _spread(words: list[str]) -> list[str]:
    return [] if any(word.startswith(SPREAD) for word in words) else ["-n", "2"]


def _browser() -> list[str]:
    """Nothing when Chromium is here; in CI a refusal when it is not, elsewhere the tests left out."""
    if any(shutil.which(name) for name in BROWSERS):
        return []
    missing = "Chromium was not found (Debian: apt install chromium)"
    if os.environ.get("CI", "").lower() == "true":
        raise SystemExit(f"naungan test: {missing}. In CI the browser tests are never left out.")
    print(f"naungan test: {missing}. The browser tests are left out.", file=sys.stderr)
    return ["-m", "not browser"]


def _environment() -> dict[str, str]:
    """Without what an installation on this machine says: tests bring their own settings."""
    return {k: v for k, v in os.environ.items() if not k.startswith("NAUNGAN_")}
