"""The words after `./naungan`: each a function of its own module, loaded when its word is said."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

#: Word, where it is done, and what the help says.
WORDS = (
    ("demo", "serving:demo", "start the demo: an invented regency with a year behind it"),
    ("start", "serving:start", "start for a real regency"),
    ("setup", "founding:run", "set up a real regency without the page /pasang/"),
    ("test", "testing:run", "run the tests; further words go to pytest"),
    ("check", "checking:run", "everything a change must pass, tests included"),
    (
        "docs",
        "drawing:run",
        "draw the documents that come from the code; --check says what is stale",
    ),
    ("worker", "working:run", "the worker alone: does what is due every second"),
    ("manage", "managing:run", "run a Django management command on the data folder"),
    ("lock", "locking:run", "write the lock files of the dependencies anew"),
)
#: Said by other words alone.
INNER = {"prepare": "preparing:run", "sentences": "checking:sentences"}
HELP = {"-h", "--help", "help"}


def main(words: Sequence[str]) -> int:
    """Do what the words say; the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "naungan.config.settings")
    places = {word: place for word, place, _ in WORDS} | INNER
    if not words or words[0] in HELP:
        print(_help())
        return 0 if words else 2
    if words[0] not in places:
        print(f"naungan: there is no word {words[0]!r}.\n\n{_help()}", file=sys.stderr)
        return 2
    module, _, name = places[words[0]].partition(":")
    try:
        return int(getattr(import_module(f"naungan.config.cli.{module}"), name)(list(words[1:])))
    except KeyboardInterrupt:
        return 130


def _help() -> str:
    lines = [f"  {word:<8}{said}" for word, _, said in WORDS]
    return "\n".join(
        [
            "usage: ./naungan WORD [...]",
            "",
            *lines,
            "",
            "./naungan WORD --help says more about one.",
        ]
    )
