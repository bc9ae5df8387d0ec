"""The words after `./naungan`: one module each, loaded only when its word is said."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

#: Word, the module that does it, and what the help says.
WORDS = (
    ("test", "testing", "run the tests; further words go to pytest"),
    ("manage", "managing", "run a Django management command"),
)


def main(words: Sequence[str]) -> int:
    """Do what the words say; the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "naungan.config.settings")
    parser = argparse.ArgumentParser(prog="./naungan", description=__doc__)
    commands = parser.add_subparsers(dest="word", metavar="WORD", required=True)
    for word, _, said in WORDS:
        commands.add_parser(word, help=said, description=said, add_help=False)
    known = {word: module for word, module, _ in WORDS}
    if not words or words[0] not in known:
        parser.parse_args(list(words[:1]))
        return 2
    module = import_module(f"naungan.config.cli.{known[words[0]]}")
    return int(module.run(list(words[1:])))


__all__ = ["main", "sys"]
