"""`./naungan docs`: documents and catalogues that are drawn from the code, and whether they are stale."""

from __future__ import annotations

import argparse
from pathlib import Path

from naungan.casework import rules as casework
from naungan.config import messages
from naungan.config.environment import ROOT
from naungan.intake import rules as intake
from naungan.kit.workflow import Workflow
from naungan.law import glossary, lawbook

WORKFLOWS_HEAD = """# Alur kerja · Workflows

Drawn from the workflow tables in `src/naungan/*/rules/` by `./naungan docs`; change the tables
there, not here. The same table guards the action, draws the buttons and this diagram.
"""


def run(words: list[str]) -> int:
    """Write what has changed, or with --check only say so."""
    parser = argparse.ArgumentParser(prog="./naungan docs", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when stale")
    check = parser.parse_args(words).check
    stale = [(path, text) for path, text in drawn().items() if _read(path) != text]
    for path, text in stale:
        print(f"{'stale' if check else 'drawn'}: {path.relative_to(ROOT)}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    if check:
        if stale:
            print("Run ./naungan docs and commit what it writes.")
        return 1 if stale else 0
    messages.compile_stale()
    return 0


def drawn() -> dict[Path, str]:
    """Every drawn file and what should stand in it."""
    docs = ROOT / "docs"
    pages = {
        docs / "glossary.md": glossary.render(),
        docs / "law.md": lawbook.render(),
        docs / "workflows.md": workflows(),
    }
    catalogue = messages.LOCALE / "id" / "LC_MESSAGES" / "django.po"
    return {path: f"{text.rstrip()}\n" for path, text in pages.items()} | {
        catalogue: messages.merged()
    }


def workflows() -> str:
    """Every workflow of the domain packages as a diagram and a table of who may take which step."""
    parts = [WORKFLOWS_HEAD]
    for rules in (intake, casework):
        package = rules.__name__.split(".")[1]
        for flow in vars(rules).values():
            if isinstance(flow, Workflow):
                parts.append(f"## {package}: {flow.name}\n\n```mermaid\n{flow.mermaid()}\n```\n")
                rows = [
                    (
                        f"`{step.name}`",
                        ", ".join(f"`{source!s}`" for source in sorted(step.sources)),
                        f"`{step.target!s}`",
                        "the worker process or the reporter"
                        if step.by_system
                        else f"`{step.permission!s}`",
                    )
                    for step in flow.steps
                ]
                parts.append(
                    glossary.table(("Step", "From", "To", "Needs the permission"), rows) + "\n"
                )
    return "\n".join(parts)


def _read(path: Path) -> str | None:
    try:
        return path.read_text()
    except FileNotFoundError:
        return None
