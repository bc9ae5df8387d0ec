"""What no import linter sees: string foreign keys, and who opens whose tables."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from django.apps import apps

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "naungan"
FLOORS = [
    {"kit"},
    {"law"},
    {"audit", "notices", "design"},
    {"clocks"},
    {"directory"},
    {"intake"},
    {"casework"},
    {"config"},
]
FLOOR = {package: height for height, floor in enumerate(FLOORS) for package in floor}
#: Rooms that may open the tables of their own package.
OPENERS = {"models", "actions", "queries", "worker", "policy", "migrations"}


@pytest.fixture(scope="session")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("naungan", cache_dir=None, exclude_type_checking_imports=True)


def test_every_package_stands_on_a_floor() -> None:
    packages = {path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists()}
    assert packages == set(FLOOR)


def test_foreign_keys_point_home_or_down() -> None:
    upward = []
    for model in apps.get_models():
        home = model._meta.app_label
        if home not in FLOOR:
            continue
        for field in model._meta.get_fields():
            target = getattr(field, "remote_field", None) and field.related_model
            if not target or not getattr(field, "concrete", False):
                continue
            there = target._meta.app_label
            if there in FLOOR and (
                FLOOR[there] > FLOOR[home] or (FLOOR[there] == FLOOR[home] and there != home)
            ):
                upward.append(f"{model._meta.label}.{field.name} -> {there}")
    assert upward == []


def test_tables_are_opened_only_by_their_own_package(graph: grimp.ImportGraph) -> None:
    """Models may be named by higher models (a foreign key); everything else asks queries or actions."""
    foreign = []
    for module in sorted(graph.modules):
        parts = module.split(".")
        if len(parts) < 3 or parts[2] != "models":
            continue
        package = parts[1]
        for importer in graph.find_modules_that_directly_import(module):
            their = importer.split(".")
            room = their[2] if len(their) > 2 else ""
            if their[1] == package and room in OPENERS:
                continue
            # Sign-in is Django's own door to the workers' table.
            if their[1] == package == "directory" and room in {"signin", "passwords"}:
                continue
            if room == "models" and FLOOR[their[1]] > FLOOR[package]:
                continue
            foreign.append(f"{importer} opens {module}")
    assert foreign == []


def test_no_import_circle_among_modules(graph: grimp.ImportGraph) -> None:
    """The largest circle is 0: every module can be understood with what stands below it."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    circles: list[list[str]] = []

    def visit(module: str) -> None:
        order[module] = low[module] = len(order)
        stack.append(module)
        for below in graph.find_modules_directly_imported_by(module):
            if below not in graph.modules:
                continue
            if below not in order:
                visit(below)
                low[module] = min(low[module], low[below])
            elif below in stack:
                low[module] = min(low[module], order[below])
        if low[module] == order[module]:
            circle = []
            while True:
                top = stack.pop()
                circle.append(top)
                if top == module:
                    break
            if len(circle) > 1:
                circles.append(sorted(circle))

    sys.setrecursionlimit(10_000)
    for module in sorted(graph.modules):
        if module not in order:
            visit(module)
    assert circles == []


CLOCK = re.compile(r"timezone\.now\(|datetime\.now\(|date\.today\(|datetime\.utcnow\(|time\.time\(")
DOORS = {"views", "worker", "cli", "middleware", "context", "serve", "__main__", "logs", "signin"}


def test_the_clock_is_read_only_at_the_doors() -> None:
    deeper = []
    for path in SOURCE.rglob("*.py"):
        rooms = set(path.relative_to(SOURCE).with_suffix("").parts)
        if rooms & DOORS or "migrations" in rooms:
            continue
        if CLOCK.search(path.read_text()):
            deeper.append(str(path.relative_to(SOURCE)))
    assert deeper == []


def test_no_room_is_empty_and_each_says_what_it_is_for() -> None:
    silent = []
    for path in SOURCE.rglob("*.py"):
        if "migrations" in path.parts or path.parent.name == "templatetags":
            continue
        if not ast.get_docstring(ast.parse(path.read_text())):
            silent.append(str(path.relative_to(SOURCE)))
    assert silent == []


def test_rooms_that_do_not_exist_here() -> None:
    forbidden = {"utils", "helpers", "common", "services", "managers", "signals", "admin", "lib"}
    found = [
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        # law/terms/services.py holds the words for services to people; it is no such room.
        if "terms" not in path.parts and (path.stem in forbidden or path.parent.name in forbidden)
    ]
    assert found == []


def test_no_file_has_filled_up() -> None:
    full = {
        str(path.relative_to(SOURCE)): lines
        for path in SOURCE.rglob("*.py")
        if "migrations" not in path.parts
        and "areas_data" not in path.stem
        and (lines := len(path.read_text().splitlines())) > 450
    }
    assert full == {}


def test_the_contracts_hold() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT / "src")},
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
