"""`./naungan test …`: pytest with what it needs made ready first."""

from __future__ import annotations

import subprocess
import sys

from naungan.config.environment import ROOT


def run(words: list[str]) -> int:
    """Compile the messages, then run pytest; further words are its own."""
    from naungan.config import messages

    messages.compile_stale()
    spread = (
        []
        if any(word.startswith(("-n", "--numprocesses", "-p")) for word in words)
        else ["-n", "2"]
    )
    return subprocess.run(
        [sys.executable, "-m", "pytest", *spread, *words], cwd=ROOT, check=False
    ).returncode
