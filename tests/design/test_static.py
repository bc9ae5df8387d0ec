"""What the stylesheets, scripts, drawings and templates may contain, and what they may weigh."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "naungan"
STATIC = SOURCE / "design" / "static" / "design"
SHEETS = sorted(SOURCE.glob("*/static/**/*.css"))
OWN = sorted(path for path in SOURCE.glob("*/static/**/*") if path.is_file())
TEMPLATES = sorted(SOURCE.glob("*/templates/**/*.html"))


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def symbols() -> set[str]:
    return set(re.findall(r'<symbol id="([^"]+)"', (STATIC / "icons.svg").read_text()))


@pytest.mark.parametrize("sheet", [s for s in SHEETS if s.name != "tokens.css"], ids=name)
def test_colours_stand_in_the_tokens_alone(sheet: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.S)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", text) == []


def test_every_token_that_is_used_exists() -> None:
    text = "".join(sheet.read_text() for sheet in SHEETS)
    used = set(re.findall(r"var\((--[\w-]+)", text))
    assert used - set(re.findall(r"(--[\w-]+):", text)) == set()


@pytest.mark.parametrize("path", OWN, ids=name)
def test_nothing_is_fetched_from_elsewhere(path: Path) -> None:
    text = path.read_text().replace("http://www.w3.org/2000/svg", "")
    assert re.findall(r"https?:|//[a-z]+\.|@import|url\(", text) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_no_template_needs_inline_style_or_script(path: Path) -> None:
    text = path.read_text()
    assert re.findall(r"""\sstyle=|<style|\son[a-z]+=["']|javascript:""", text) == []
    assert re.findall(r"<script(?![^>]*\bsrc=)", text) == []
    assert re.findall(r"""(?:src|action|<link[^>]*href)=["']https?:""", text) == []


def test_every_icon_that_is_named_has_a_drawing() -> None:
    asked = {
        found
        for path in TEMPLATES
        for found in re.findall(r"""\{% icon ["']([\w-]+)["']""", path.read_text())
    }
    assert asked - symbols() == set()
    assert {f"s-{tone}" for tone in ("neutral", "waiting", "due", "overdue", "done")} <= symbols()


def test_the_places_of_the_rail_and_the_facts_have_drawings() -> None:
    context = ast.parse((SOURCE / "config" / "context.py").read_text())
    asked = set()
    calls = [one for one in ast.walk(context) if isinstance(one, ast.Call)]
    for call in calls:
        # Place(label, url, icon, …) and add(label, name, icon, …): the icon is the third word.
        named = isinstance(call.func, ast.Name) and call.func.id in {"Place", "add"}
        if named and isinstance(call.args[2], ast.Constant):
            asked.add(call.args[2].value)
    assert {"today", "sliders"} <= asked
    for path in TEMPLATES:
        asked |= set(re.findall(r"""\{% fact_badge \S+ ["']([\w-]+)["']""", path.read_text()))
    assert asked - symbols() == set()


def test_the_gallery_shows_every_drawing() -> None:
    from naungan.design.gallery import ICONS

    assert {one for one in symbols() if not one.startswith("s-")} == set(ICONS)


def test_the_pages_stay_light_on_a_bad_line() -> None:
    """In bytes before compression. With the page itself both doors stay within their promise."""
    weight = {path.name: path.stat().st_size for path in STATIC.iterdir()}
    public = ("tokens.css", "base.css", "icons.svg", "public.js")
    assert sum(weight[one] for one in public) <= 32_000
    assert sum(weight.values()) <= 64_000
