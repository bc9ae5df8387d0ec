"""The kit in a real browser: widths, themes, keyboard, paper, and what an automatic check finds.

The pages are drawn here and handed to the browser from memory: no server, no database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from mimetypes import guess_type
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation
from playwright.sync_api import Browser, Page, Route

from naungan.design import gallery

pytestmark = pytest.mark.browser
NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
HOST = "http://kit.test"
Opened = Callable[..., AbstractContextManager[Page]]
TOUCH = {"has_touch": True, "is_mobile": True}


@pytest.fixture
def opened(chromium: Browser) -> Opened:
    """`with opened({"/": html}, width=360) as page`: the page, and every complaint is a failure."""

    @contextmanager
    def open_page(pages: dict[str, str], width: int = 1280, **options: Any) -> Iterator[Page]:
        policy = "; ".join(
            f"{name} {' '.join(values)}"
            for name, values in settings.CONTENT_SECURITY_POLICY["DIRECTIVES"].items()
        )

        def answer(route: Route) -> None:
            path = urlsplit(route.request.url).path
            if path in pages:
                route.fulfill(
                    body=pages[path],
                    content_type="text/html; charset=utf-8",
                    headers={"Content-Security-Policy": policy},
                )
                return
            found = finders.find(path.removeprefix(settings.STATIC_URL))
            if not isinstance(found, str):
                route.abort()
                return
            route.fulfill(body=Path(found).read_bytes(), content_type=guess_type(found)[0])

        context = chromium.new_context(viewport={"width": width, "height": 800}, **options)
        complaints: list[str] = []
        try:
            page = context.new_page()
            page.route("**/*", answer)
            page.on("console", lambda message: complaints.append(message.text))
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(f"{HOST}/")
            yield page
        finally:
            context.close()
        assert complaints == []

    return open_page


def kit(language: str = "id") -> dict[str, str]:
    with translation.override(language):
        return {"/": render_to_string("design/kit.html", gallery.parts(NOW))}


def public(path: str = "/") -> dict[str, str]:
    context = {"regency_name": "Kabupaten Contoh", "exit_url": f"{HOST}/cuaca"}
    with translation.override("id"):
        return {path: render_to_string("design/public.html", context)}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_automatic_check_finds_nothing(opened: Opened, width: int, theme: str) -> None:
    for language in ("id", "en"):
        with opened(kit(language), width, color_scheme=theme) as page:
            found = Axe().run(page).response["violations"]
            assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


def test_no_width_needs_sideways_scrolling(opened: Opened) -> None:
    with opened(kit()) as page:
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        for width in (320, 360, 480, 640, 768, 1024, 1280, 1600):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, width


def test_chips_never_run_over_what_stands_beside_them(opened: Opened) -> None:
    with opened(kit()) as page:
        assert (
            page.evaluate(
                """[...document.querySelectorAll('.chip')].filter(chip =>
               chip.getBoundingClientRect().right
               > chip.parentElement.getBoundingClientRect().right + 1).length"""
            )
            == 0
        )


def test_a_thumb_finds_every_target(opened: Opened) -> None:
    """44 px high where it is touched. A box inside its label is as high as the label."""
    with opened(kit(), 360, **TOUCH) as page:
        small = page.evaluate(
            """[...document.querySelectorAll('a, button, summary, select, textarea, input, label')]
               .filter(one => one.checkVisibility() && !one.matches('.skip, label.q, label > input'))
               .filter(one => one.getBoundingClientRect().height < 43.5)
               .map(one => one.outerHTML)"""
        )
        assert small == []


def test_everything_stands_there_without_script(opened: Opened) -> None:
    with opened(kit(), java_script_enabled=False) as page:
        assert page.get_by_role("heading", name="form_field").is_visible()
        assert not page.locator("#buka-pintasan").is_visible()


def test_the_keyboard_moves_through_the_rows_and_tells_its_keys(opened: Opened) -> None:
    with opened(kit()) as page:
        focused = "document.activeElement.textContent.trim()"
        page.keyboard.press("j")
        first = page.evaluate(focused)
        page.keyboard.press("j")
        assert page.evaluate(focused) != first
        page.keyboard.press("k")
        page.keyboard.press("k")
        assert page.evaluate(focused) == first
        page.keyboard.press("?")
        assert page.get_by_role("dialog").is_visible()
        assert Axe().run(page).violations_count == 0
        page.keyboard.press("Escape")
        assert page.get_by_role("dialog").count() == 0


def test_single_keys_can_be_switched_off_and_stay_off(opened: Opened) -> None:
    with opened(kit()) as page:
        page.locator("#buka-pintasan").click()
        page.get_by_role("dialog").get_by_role("checkbox").uncheck()
        page.reload()
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.tagName") == "BODY"


def test_a_field_that_is_typed_in_hears_no_shortcut(opened: Opened) -> None:
    with opened(kit()) as page:
        page.locator("#asked_name").press_sequentially("jk?")
        assert page.locator("#asked_name").input_value() == "jk?"
        assert page.get_by_role("dialog").count() == 0


@pytest.mark.parametrize("way", ["click", "Escape three times"])
def test_leaving_fast_leaves_no_page_one_step_back(opened: Opened, way: str) -> None:
    pages = {"/": "<title>Awal</title>", "/cuaca": "<title>Cuaca</title>", **public("/lapor")}
    with opened(pages) as page:
        page.goto(f"{HOST}/lapor")
        assert page.title() == "Layanan warga – Kabupaten Contoh"
        if way == "click":
            page.locator("#keluar-cepat").click()
        else:
            for _ in range(3):
                page.keyboard.press("Escape")
        page.wait_for_url("**/cuaca")
        page.go_back()
        assert page.title() == "Awal"


def test_escape_pressed_once_or_twice_leaves_nobody_out(opened: Opened) -> None:
    with opened(public()) as page:
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.wait_for_timeout(300)
        assert page.url == f"{HOST}/"
        assert page.locator("#isi").is_visible() or page.locator("#keluar-cepat").is_visible()


def test_leaving_is_a_plain_link_where_no_script_runs(opened: Opened) -> None:
    pages = {**public(), "/cuaca": "<title>Cuaca</title>"}
    with opened(pages, 360, java_script_enabled=False) as page:
        page.locator("#keluar-cepat").click()
        assert page.title() == "Cuaca"


def test_the_way_out_is_always_in_sight(opened: Opened) -> None:
    for width in (320, 360, 1280):
        with opened(public(), width) as page:
            box = page.locator("#keluar-cepat").bounding_box()
            assert box and box["height"] >= 44
            assert box["y"] >= 0 and box["y"] + box["height"] <= 800
            assert box["x"] >= 0 and box["x"] + box["width"] <= width


def test_a_public_page_asks_for_five_things_at_most(opened: Opened) -> None:
    asked: list[str] = []
    with opened(public()) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.reload(wait_until="networkidle")
    assert 0 < len(set(asked)) <= 5, asked
    assert {url.split("/statis/")[0].rstrip("/") for url in asked} == {HOST}


def test_on_paper_there_is_neither_rail_nor_button_nor_darkness(opened: Opened) -> None:
    with opened(kit(), color_scheme="dark") as page:
        page.emulate_media(media="print", color_scheme="dark")
        assert not page.locator(".rail").is_visible()
        assert not page.locator(".acts").first.is_visible()
        paper, ink = page.evaluate(
            "[getComputedStyle(document.documentElement).backgroundColor,"
            " getComputedStyle(document.body).color]"
        )
        assert (paper, ink) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)")


def test_forced_colours_keep_every_edge(opened: Opened) -> None:
    with opened(kit(), forced_colors="active") as page:
        edges = page.evaluate(
            """['.btn', '.chip', '.badge', '.card', '.pick label'].map(one =>
               parseFloat(getComputedStyle(document.querySelector(one)).borderTopWidth))"""
        )
        assert min(edges) >= 1
