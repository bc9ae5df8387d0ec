"""The desk by keyboard alone: through the queue, and a caller's report while the call lasts."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import House, look, sign_in

pytestmark = pytest.mark.browser
STORY = (
    "Tetangganya, anak perempuan kira-kira 9 tahun, sering dipukul pamannya kalau malam. "
    "Kemarin mukanya bengkak dan tidak masuk sekolah."
)
#: The keystroke-level model's values for somebody who types moderately well, in seconds.
A_KEY, A_THOUGHT = 0.28, 1.35
TWO_MINUTES = 120


class Hands:
    """Presses keys and counts them; knows no mouse."""

    def __init__(self, page: Page) -> None:
        self.page, self.keys, self.fields = page, 0, 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)
        self.keys += len(words)
        self.fields += 1

    def at(self) -> str:
        """The name of the field that has the focus."""
        return str(self.page.evaluate("document.activeElement.name ?? ''"))

    def tab_to(self, name: str) -> None:
        for _ in range(30):
            if self.at() == name:
                return
            self.press("Tab")
        pytest.fail(f"{name} is not reached by Tab")

    def choose(self, name: str, value: str) -> None:
        """Into a group of choices, then along it with the arrow or the space bar."""
        self.tab_to(name)
        self.press("Space")
        chosen = f'[name={name}][value="{value}"]'
        for _ in range(12):
            if self.page.locator(chosen).is_checked():
                self.fields += 1
                return
            self.press("ArrowDown")
        pytest.fail(f"{name}={value} is not reached by the arrows")

    def seconds(self) -> float:
        return self.keys * A_KEY + self.fields * A_THOUGHT


def alt(page: Page, letter: str) -> None:
    """Alt and a letter as a keyboard sends them: Playwright's own press leaves the letter out."""
    session = page.context.new_cdp_session(page)
    key = {
        "modifiers": 1,
        "key": letter,
        "code": f"Key{letter.upper()}",
        "windowsVirtualKeyCode": ord(letter.upper()),
        "unmodifiedText": letter,
    }
    for kind in ("keyDown", "keyUp"):
        session.send("Input.dispatchKeyEvent", {"type": kind, **key})
    session.detach()


def test_a_callers_report_takes_less_than_two_minutes_without_a_mouse(
    house: House, watched: Any
) -> None:
    page = watched(1280).page()
    sign_in(page, house, "petugas")
    page.goto(f"{house.work}/kerja/laporan/")
    look(page, "30-meja")
    hands = Hands(page)
    page.goto(f"{house.work}/kerja/laporan/baru/")
    look(page, "31-ketik-laporan")
    # The story has the focus at once and the channel stands on the telephone: nothing to press.
    assert hands.at() == "story"
    expect(page.locator("[name=channel][value=PHONE]")).to_be_checked()
    hands.type(STORY)
    hands.choose("in_danger_now", "NO")
    hands.choose("about", "CHILD")
    hands.tab_to("area_code")
    hands.type("Band")
    assert page.locator("[name=area_code]").input_value() != ""
    hands.tab_to("place_text")
    hands.type("rumah papan dekat masjid")
    hands.tab_to("contact_value")
    hands.type("0800-0000-0042")
    hands.press("Enter")
    page.locator(".ticket__n").wait_for()
    look(page, "32-laporan-tercatat")
    print(f"a caller's report: {hands.keys} keys, {hands.seconds():.0f} s by the keystroke model")
    assert hands.seconds() <= TWO_MINUTES


@pytest.mark.parametrize(
    ("key", "field"), [("c", "story"), ("t", "area_code"), ("n", "contact_value")]
)
def test_a_letter_with_alt_leads_to_its_field(
    house: House, watched: Any, key: str, field: str
) -> None:
    page = watched(1280).page()
    sign_in(page, house, "petugas")
    page.goto(f"{house.work}/kerja/laporan/baru/")
    page.locator("[name=reporter_name]").focus()
    alt(page, key)
    assert page.evaluate("document.activeElement.name") == field


def test_alt_s_records_from_inside_the_story(house: House, watched: Any) -> None:
    page = watched(1280).page()
    sign_in(page, house, "petugas")
    page.goto(f"{house.work}/kerja/laporan/baru/")
    page.keyboard.type("Anak sering menangis malam-malam di rumah sebelah.")
    alt(page, "s")
    expect(page.locator(".ticket__n")).to_be_visible()


def test_the_queue_is_walked_with_j_and_k_and_opened_with_enter(house: House, watched: Any) -> None:
    page = watched(1280).page()
    sign_in(page, house, "petugas")
    for number in range(2):
        page.goto(f"{house.work}/kerja/laporan/baru/")
        page.keyboard.type(f"Laporan untuk antrean, nomor {number}.")
        alt(page, "s")
        page.locator(".ticket__n").wait_for()
    page.goto(f"{house.work}/kerja/laporan/?semua=1")
    rows = page.locator("ol.rows a[href*='/laporan/L-']").evaluate_all(
        "rows => rows.map(a => a.getAttribute('href'))"
    )
    assert len(rows) >= 2
    here = "document.activeElement.getAttribute('href')"
    page.keyboard.press("j")
    assert page.evaluate(here) == rows[0]
    page.keyboard.press("j")
    assert page.evaluate(here) == rows[1]
    page.keyboard.press("k")
    assert page.evaluate(here) == rows[0]
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{rows[1]}")
    expect(page.locator(".story")).to_be_visible()
