"""`./naungan setup`: the first-run set-up without the page, for scripts and for machines far away."""

from __future__ import annotations

import argparse
import getpass
import os
import subprocess
import sys
from pathlib import Path

from naungan.config.cli import folder
from naungan.config.environment import ROOT, Unsafe, text

EXPLANATION = """Set up a real regency: its areas, its agencies with their desks, and the first
administrator, all or nothing. What is not given is asked for. Without --agencies the usual
members of the task force are founded under their usual names; change them later in the workroom.
"""


def run(words: list[str]) -> int:
    """Found the regency in an empty data folder."""
    parser = argparse.ArgumentParser(prog="./naungan setup", description=EXPLANATION)
    parser.add_argument("--regency", metavar="CODE", help="Kemendagri code, for example 16.09")
    parser.add_argument("--name", default="", help="what the pages call the regency")
    parser.add_argument(
        "--admin-username", metavar="WORD", help="sign-in name of the administrator"
    )
    parser.add_argument("--admin-name", metavar="NAME", help="full name of the administrator")
    parser.add_argument(
        "--agencies", metavar="LIST",
        help="kinds, comma-separated, each with its name here if it differs: "
        "UPTD_PPA='UPTD PPA Contoh',DP3APPKB,HOSPITAL='RSUD Contoh'",
    )  # fmt: skip
    parser.add_argument("--list-agencies", action="store_true", help="show the kinds and end")
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE",
        help="the administrator's password is this file's first line ('-': standard input)",
    )  # fmt: skip
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    asked = parser.parse_args(words)
    if asked.list_agencies:
        return _list_agencies()
    chosen = _chosen(asked.agencies)
    data = (
        (asked.data or Path(text("DATA") or ROOT / "data" / folder.REGENCY)).expanduser().resolve()
    )
    folder.must_be(data, folder.REGENCY)
    regency = asked.regency or _ask("Kemendagri code of the regency (for example 16.09)")
    username = asked.admin_username or _ask("Sign-in name of the administrator")
    name = asked.admin_name or _ask("Full name of the administrator")
    password = _password(asked.password_file)
    folder.open_folder(data)
    os.environ |= {"NAUNGAN_DATA": str(data), "NAUNGAN_DEMO": ""}
    if not folder.is_ready(data, folder.REGENCY):
        code = subprocess.run(
            [sys.executable, "-m", "naungan", "prepare", folder.REGENCY], check=False
        ).returncode
        if code:
            return code
    # A code given as an option was meant; one typed at the question may be a slip.
    confirm = not asked.regency
    return _found(regency, chosen, asked.name, username, name, password, confirm=confirm)


def _found(
    regency: str,
    chosen: list[tuple[str, str]],
    shown: str,
    username: str,
    name: str,
    password: str,
    *,
    confirm: bool = False,
) -> int:
    import django

    django.setup()
    from django.core.exceptions import ValidationError
    from django.utils import timezone, translation

    from naungan.directory import areas
    from naungan.directory.actions import ChosenAgency, set_up_regency
    from naungan.directory.rules import DirectoryRefused
    from naungan.law.terms import term

    with translation.override("en"):
        caution = areas.caution(regency)
        if caution is not None:
            print(caution)
            if confirm and _ask("Set up this regency? (yes or no)").lower() not in {"yes", "y"}:
                raise Unsafe("Nothing was changed.")
        try:
            installation = set_up_regency(
                regency_code=regency,
                agencies=[ChosenAgency(kind, called) for kind, called in chosen],
                admin_username=username,
                admin_name=name,
                admin_password=password,
                display_name=shown,
                at=timezone.now(),
            )
        except ValidationError as refusal:
            raise Unsafe("The password was not taken: " + " ".join(refusal.messages)) from None
        except DirectoryRefused as refusal:
            raise Unsafe(f"{term(str(refusal)).en} Nothing was changed.") from None
        except (areas.UnknownCode, areas.AmbiguousCode) as refusal:
            raise Unsafe(str(refusal)) from None
    print(f"{installation.display_name} is set up. ./naungan start opens its doors.")
    return 0


def _chosen(given: str | None) -> list[tuple[str, str]]:
    from naungan.law.agencies import AGENCY_KINDS

    kinds = {kind.code.removeprefix("AGENCY_"): kind for kind in AGENCY_KINDS}
    if given is None:
        return [(kind.code, kind.default_name_id) for kind in AGENCY_KINDS]
    chosen = []
    for part in filter(None, (piece.strip() for piece in given.split(","))):
        word, _, called = part.partition("=")
        kind = kinds.get(word.strip().upper().removeprefix("AGENCY_"))
        if kind is None:
            raise Unsafe(f"There is no kind of agency {word.strip()!r}: see --list-agencies.")
        chosen.append((kind.code, called.strip(" '\"") or kind.default_name_id))
    return chosen


def _list_agencies() -> int:
    from naungan.law.agencies import AGENCY_KINDS

    for kind in AGENCY_KINDS:
        print(f"{kind.code.removeprefix('AGENCY_'):<22}{kind.default_name_id:<40}{kind.role_en}")
    return 0


def _ask(question: str) -> str:
    if not sys.stdin.isatty():
        raise Unsafe(f"Nobody is here to answer: {question}? Give it as an option, see --help.")
    answer = ""
    while not answer:
        answer = input(f"{question}: ").strip()
    return answer


def _password(file: Path | None) -> str:
    """From a file or typed twice; never from the command line, which other accounts can read."""
    if file is not None:
        try:
            said = sys.stdin.readline() if str(file) == "-" else file.read_text()
        except (OSError, UnicodeDecodeError):
            raise Unsafe(f"Cannot read the password from {file}.") from None
        first = said.splitlines()[:1]
        if not first or not first[0]:
            raise Unsafe(f"The first line of {file} is empty.")
        return first[0]
    if not sys.stdin.isatty():
        raise Unsafe("Give the administrator's password with --password-file FILE.")
    while True:
        password = getpass.getpass("Password (15 characters or more): ")
        if password == getpass.getpass("Once more: "):
            return password
        print("The two are not the same.")
