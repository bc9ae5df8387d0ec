"""`./naungan manage …`: Django's own management commands, for the one who keeps the machine."""

from __future__ import annotations

import os

from naungan.config.cli import folder
from naungan.config.environment import ROOT, Unsafe, text

HELP = """usage: ./naungan manage COMMAND [...]

Runs a Django management command on the data folder of the regency (data/regency, or the one in
NAUNGAN_DATA). For the demo: NAUNGAN_DATA=data/demo ./naungan manage COMMAND
"""


def run(words: list[str]) -> int:
    """Hand the words to Django."""
    if not words or words[0] in {"-h", "--help"}:
        print(HELP)
    data = text("DATA") or str(ROOT / "data" / folder.REGENCY)
    os.environ["NAUNGAN_DATA"] = data
    if not text("SECRET_KEY") and not os.path.exists(os.path.join(data, "secret.key")):
        raise Unsafe(
            f"Nothing has been started on {data} yet. Say which folder: NAUNGAN_DATA=data/demo."
        )
    from django.core.management import execute_from_command_line

    execute_from_command_line(["./naungan manage", *words])
    return 0
