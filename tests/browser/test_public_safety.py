"""The public door keeps a frightened person safe: no trace, no cookie, no script needed, light."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WIDTHS, House, look, sign_in

pytestmark = pytest.mark.browser
STORY = "Anak tetangga sering dipukul pamannya, kemarin mukanya bengkak."


def report(page: Page, house: House, story: str = STORY) -> str:
    """Send a report through the three steps; returns the code."""
    page.goto(f"{house.public}/lapor/")
    page.locator("[name=story]").fill(story)
    page.locator("button[value=next]").click()
    page.locator("button[value=next]").click()
    page.locator("button[value=send]").click()
    return page.locator("#kode").inner_text().strip()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_report_is_sent_and_read_again(
    house: House, watched: Any, width: int, script: bool
) -> None:
    page = watched(width, java_script_enabled=script).page()
    page.goto(house.public)
    if script:
        look(page, "01-beranda")
    page.locator("main a[href='/lapor/']").first.click()
    page.locator("label:has([name=in_danger_now][value=YES])").click()
    assert page.locator(".danger__call").is_visible()
    page.locator("[name=story]").fill(STORY)
    if script:
        look(page, "02-lapor-1")
    page.locator("button[value=next]").click()
    assert page.locator("a[href='tel:110']").first.is_visible()
    page.locator("[name=area_code]").select_option(index=3)
    page.locator("[name=when_text]").fill("tadi malam")
    if script:
        look(page, "03-lapor-2")
    page.locator("button[value=back]").click()
    assert page.locator("[name=story]").input_value() == STORY
    page.locator("button[value=next]").click()
    assert page.locator("[name=when_text]").input_value() == "tadi malam"
    page.locator("button[value=next]").click()
    if script:
        look(page, "04-lapor-3")
    page.locator("button[value=send]").click()
    code = page.locator("#kode").inner_text().strip()
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert code not in page.url
    if script:
        look(page, "05-tanda-terima")
    page.locator("[name=typed_code]").fill(code.lower().replace("-", " "))
    page.locator("form:has([name=typed_code]) button").click()
    expect(page.locator("[role=status]")).to_be_visible()
    page.goto(f"{house.public}/laporan-saya/")
    page.locator("[name=code]").fill(code)
    page.locator("main form button").first.click()
    page.locator("[name=body]").fill("Rumahnya cat hijau")
    page.locator("button[value=write]").click()
    expect(page.get_by_text("Rumahnya cat hijau")).to_be_visible()
    assert code.replace("-", "") not in page.url.upper()
    if script:
        look(page, "06-laporan-saya")


def test_no_cookie_and_one_neutral_title_on_every_public_page(house: House, watched: Any) -> None:
    context = watched(360)
    page = context.page()
    titles = set()
    for path in ("/", "/lapor/", "/laporan-saya/", "/darurat/"):
        page.goto(house.public + path)
        titles.add(page.title())
    report(page, house)
    titles.add(page.title())
    assert context.context.cookies() == []
    assert len({title.split(" – ")[0] for title in titles}) == 1
    assert all("lapor" not in title.lower() for title in titles)


def test_quick_exit_by_click_and_by_three_escapes_leaves_nothing_to_go_back_to(
    house: House, watched: Any
) -> None:
    for way in ("click", "keys"):
        page = watched(360).page()
        page.goto(f"{house.public}/lapor/")
        page.locator("[name=story]").fill(STORY)
        before = page.evaluate("history.length")
        if way == "click":
            page.locator("#keluar-cepat").click()
        else:
            for _ in range(3):
                page.keyboard.press("Escape")
        page.wait_for_url("**/darurat/")
        assert page.evaluate("history.length") <= before
        page.go_back()
        assert "/lapor/" not in page.url


def test_quick_exit_after_two_steps_leaves_no_step_behind(house: House, watched: Any) -> None:
    page = watched(360).page()
    page.goto(f"{house.public}/darurat/")
    page.goto(f"{house.public}/lapor/")
    page.locator("[name=story]").fill(STORY)
    page.locator("button[value=next]").click()
    page.locator("[name=place_text]").fill("dekat masjid")
    page.locator("button[value=next]").click()
    page.locator("[name=contact_value]").fill("0800-0000-0001")
    page.locator("#keluar-cepat").click()
    page.wait_for_url("**/darurat/")
    page.go_back()
    assert "/lapor/" not in page.url
    assert "masjid" not in page.content() and "dipukul" not in page.content()
    # What lies ahead in the history is an empty form.
    page.go_forward()
    page.go_forward()
    assert (
        page.locator("[name=story]").count() == 0
        or page.locator("[name=story]").input_value() == ""
    )
    assert "dipukul" not in page.content() and "0800-0000-0001" not in page.content()


def test_what_was_typed_survives_back_and_forward(house: House, watched: Any) -> None:
    page = watched(360).page()
    page.goto(f"{house.public}/lapor/")
    page.locator("[name=story]").fill(STORY)
    page.locator("button[value=next]").click()
    page.locator("[name=place_text]").fill("dekat masjid")
    page.go_back()
    assert page.locator("[name=story]").input_value() == STORY


def test_an_error_keeps_everything_and_says_what_is_needed(house: House, watched: Any) -> None:
    page = watched(360).page()
    page.goto(f"{house.public}/lapor/")
    page.locator("label:has([name=about][value=CHILD])").click()
    page.locator("button[value=next]").click()
    expect(page.locator("[role=alert]")).to_be_visible()
    assert page.locator("[name=about][value=CHILD]").is_checked()
    look(page, "07-lapor-galat")


def test_a_double_tap_is_one_report(house: House, watched: Any) -> None:
    story = "Laporan ketuk dua kali: anak sering dikurung di kamar."
    page = watched(360).page()
    page.goto(f"{house.public}/lapor/")
    page.locator("[name=story]").fill(story)
    page.locator("button[value=next]").click()
    page.locator("button[value=next]").click()
    page.locator("button[value=send]").dblclick()
    page.locator("#kode").wait_for()
    desk = watched(1280).page()
    sign_in(desk, house, "petugas")
    desk.wait_for_timeout(800)
    desk.goto(f"{house.work}/kerja/laporan/?semua=1")
    links = [a.get_attribute("href") for a in desk.locator("ol.rows a[href*='/laporan/L-']").all()]
    found = 0
    for link in links:
        desk.goto(house.work + str(link))
        found += desk.locator(".story").first.inner_text().strip() == story
    assert found == 1


def test_a_report_by_keyboard_alone(house: House, watched: Any) -> None:
    page = watched(360).page()
    page.goto(f"{house.public}/lapor/")

    def press(value: str) -> None:
        """Tab on until the button of this value has the focus, then Enter."""
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.value") == value:
                with page.expect_navigation():
                    page.keyboard.press("Enter")
                return
        pytest.fail(f"no button {value} is reached by Tab")

    page.locator("[name=story]").focus()
    page.keyboard.type("Ditulis hanya dengan papan ketik.")
    press("next")
    press("next")
    press("send")
    expect(page.locator("#kode")).to_be_visible()


@pytest.mark.parametrize("path", ["/", "/lapor/", "/laporan-saya/", "/darurat/"])
def test_a_public_page_is_light(house: House, watched: Any, path: str) -> None:
    page = watched(360).page()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    sizes: dict[str, float] = {}
    names: dict[str, str] = {}
    session.on(
        "Network.requestWillBeSent", lambda e: names.update({e["requestId"]: e["request"]["url"]})
    )
    session.on(
        "Network.loadingFinished",
        lambda e: sizes.update(
            {names[e["requestId"]]: sizes.get(names[e["requestId"]], 0) + e["encodedDataLength"]}
        ),
    )
    page.goto(house.public + path, wait_until="networkidle")
    assert len(sizes) <= 5, sizes
    assert sum(sizes.values()) <= 60_000, sizes
