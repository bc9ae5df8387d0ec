"""A real house for a real browser: both doors, the worker, the demo's regency, and Chromium."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from benchmarks.doors import environment, gunicorn

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / "build" / "screenshots"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WIDTHS = (360, 1280)

FOUND = """
import django; django.setup()
from django.core.management import call_command
from django.utils import timezone
from naungan.config import messages
from naungan.config.demo.regency import found_regency
messages.compile_stale()
call_command("migrate", verbosity=0)
call_command("collectstatic", verbosity=0, interactive=False)
{found}
"""
SWEEP = """
import django, time; django.setup()
from django.utils import timezone
from naungan.config.worker import sweep
while True:
    sweep(at=timezone.now()); time.sleep(0.2)
"""
#: On every page, and on through whatever unfolds there: wider than the window is a complaint.
SIDEWAYS = """
addEventListener("load", () => {
  const look = () => {
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) console.error(`${location.pathname}: ${wide} px at ${innerWidth}`);
  };
  look();
  setInterval(look, 200);
});
"""


@dataclass(frozen=True, slots=True)
class House:
    """Where the doors are, and the folder that everything is written to."""

    public: str
    work: str
    data: Path


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser. Missing on a developer's machine it is said and skipped; in CI it fails."""
    path = os.environ.get("CHROMIUM") or next(
        (found for name in NAMES if (found := shutil.which(name))), None
    )
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing; in CI that is a failure.")
        pytest.skip("Chromium is missing: install it to run the browser tests.")
    # Playwright keeps an event loop in this thread, and Django takes every later test of this process
    # for one that runs inside it. Nothing here is asynchronous.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


def _serve(stack: ExitStack, data: Path, *, found: str) -> House:
    env = environment(data, NAUNGAN_DEMO="1")
    subprocess.run([sys.executable, "-c", FOUND.format(found=found)], env=env, cwd=ROOT, check=True)
    app = "naungan.config.wsgi:application"
    # The quick exit leads to a page of this very machine: the network is closed in tests.
    public, _ = stack.enter_context(
        gunicorn(app, {**env, "NAUNGAN_DOOR": "public", "NAUNGAN_EXIT_URL": "/darurat/"})
    )
    work, _ = stack.enter_context(gunicorn(app, {**env, "NAUNGAN_DOOR": "work"}))
    worker = subprocess.Popen([sys.executable, "-c", SWEEP], env=env, cwd=ROOT)
    stack.callback(worker.wait, 10)
    stack.callback(worker.kill)
    return House(f"http://127.0.0.1:{public}", f"http://127.0.0.1:{work}", data)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The demo's regency without its year: people, desks, roster."""
    with ExitStack() as stack:
        yield _serve(
            stack, tmp_path_factory.mktemp("house"), found="found_regency(at=timezone.now())"
        )


@pytest.fixture(scope="session")
def quiet_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The same regency for the one journey: nothing waits there but what the journey brings."""
    with ExitStack() as stack:
        yield _serve(
            stack, tmp_path_factory.mktemp("quiet"), found="found_regency(at=timezone.now())"
        )


@pytest.fixture(scope="session")
def empty_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """An installation before its first-run set-up."""
    with ExitStack() as stack:
        yield _serve(stack, tmp_path_factory.mktemp("empty"), found="pass")


class Watched:
    """A context whose pages complain about nothing, fit the window and ask no other host."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.complaints: list[str] = []
        self.addresses: list[str] = []
        context.add_init_script(SIDEWAYS)
        context.on("page", self._watch)

    def _watch(self, page: Page) -> None:
        page.on("console", lambda said: self._heard(said.type, said.text))
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("request", lambda asked: self._asked(asked.url))

    def _heard(self, kind: str, text: str) -> None:
        # A refused form answers 4xx on purpose; the browser writes that down as an error.
        if kind == "error" and "status of 4" not in text:
            self.complaints.append(text)

    def _asked(self, url: str) -> None:
        self.addresses.append(url)
        if urlsplit(url).hostname not in {"127.0.0.1", None}:
            self.complaints.append(f"asked {urlsplit(url).hostname}")

    def page(self) -> Page:
        page = self.context.new_page()
        page.set_default_timeout(15_000)
        return page

    def close(self) -> None:
        self.context.close()
        assert self.complaints == []


@pytest.fixture
def watched(chromium: Browser) -> Iterator[object]:
    """Open contexts by width; each is checked for complaints when the test ends."""
    opened: list[Watched] = []

    def at(width: int = 1280, **more: object) -> Watched:
        context = chromium.new_context(
            viewport={"width": width, "height": 800},
            locale="id-ID",
            **more,  # type: ignore[arg-type]
        )
        opened.append(Watched(context))
        return opened[-1]

    yield at
    for one in opened:
        one.close()


def sign_in(page: Page, house: House, username: str) -> None:
    """Become one of the demo's people."""
    page.goto(f"{house.work}/masuk/contoh/")
    page.locator(f'form:has(input[value="{username}"]) button').click()
    page.wait_for_url(re.compile(r"/kerja/"))


def look(page: Page, name: str) -> None:
    """Keep a picture of the whole page."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    folder = SHOTS / str(width)
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{name}.png", full_page=True)
