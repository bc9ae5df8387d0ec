"""`./naungan lock`: both lock files anew from requirements/*.in, with hashes and without addresses."""

from __future__ import annotations

import re
import subprocess
import sys

from naungan.config.environment import ROOT

OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)


def run(words: list[str]) -> int:
    """Compile run.lock, then dev.lock held to the same versions; further words go to uv."""
    for name, more in (("run", []), ("dev", ["--constraint", "requirements/run.lock"])):
        lock = f"requirements/{name}.lock"
        done = subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile", f"requirements/{name}.in"),
                *("--output-file", lock, *OPTIONS, *more, *words),
            ],
            cwd=ROOT,
            check=False,
        )
        if done.returncode:
            return done.returncode
        if re.search(r"https?://|file:", (ROOT / lock).read_text()):
            print(f"{lock} names an address; a lock says what, never from where.", file=sys.stderr)
            return 1
        print(f"written: {lock}")
    return 0
