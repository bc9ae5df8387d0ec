"""axe on every page: WCAG 2.0 to 2.2, A and AA, in both languages; some in the dark theme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import House, sign_in
from tests.browser.test_public_safety import report

pytestmark = pytest.mark.browser
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "resultTypes": ["violations"],
}
LANGUAGES = ("id", "en")


def check(page: Page, where: str) -> list[str]:
    """What axe finds on the page that is open, with every fold unfolded."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{where}: {one['id']} {one['nodes'][0]['target']}" for one in found]


@pytest.fixture
def case_paths(house: House, watched: Any) -> list[str]:
    """A report and a case with a referral, and every page that belongs to them."""
    public, page = watched(360).page(), watched(1280).page()
    report(public, house, "Anak disekap di gudang, tadi dipukul. Untuk pemeriksaan halaman.")
    sign_in(page, house, "petugas")
    page.wait_for_timeout(1_000)
    page.goto(f"{house.work}/kerja/laporan/?semua=1")
    links = page.locator("ol.rows a[href*='/laporan/L-']").evaluate_all(
        "rows => rows.map(a => a.getAttribute('href'))"
    )
    page.goto(house.work + links[-1])
    page.locator("form[action$='/jadikan-kasus/'] button").click()
    page.wait_for_url(re.compile("/kerja/kasus/K-"))
    case = page.url.removeprefix(house.work).split("#")[0]
    page.goto(f"{house.work}{case}rujuk/")
    page.locator("[name=to_desk]").select_option(index=1)
    page.locator("main textarea[name=reason]").fill("pemeriksaan")
    page.locator("main label:has([name=ground][value=CONSENT])").click()
    page.locator("main form button.btn").first.click()
    page.goto(f"{house.work}/kerja/rujukan/")
    referral = page.locator("main a[href*='/rujukan/R-']").first.get_attribute("href")
    acts = [
        "asesmen",
        "layanan",
        "orang",
        "catatan",
        "jenis",
        "kunjungan",
        "bina-lanjut",
        "tenggat",
        "tutup",
        "isi/kontak-aman",
        "isi/rumah-aman",
    ]
    return [links[0], case, str(referral), *(f"{case}{word}/" for word in acts)]


def work_paths(extra: list[str]) -> Iterator[str]:
    yield from ("/kerja/", "/kerja/laporan/", "/kerja/laporan/baru/", "/kerja/laporan/selesai/")
    yield from ("/kerja/kasus/", "/kerja/rujukan/", *extra)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_violation_on_the_public_door(house: House, watched: Any, language: str) -> None:
    context = watched(360)
    context.context.add_cookies([{"name": "bahasa", "value": language, "url": house.public}])
    page = context.page()
    found: list[str] = []
    for path in ("/", "/lapor/", "/laporan-saya/", "/darurat/", "/tidak-ada/"):
        page.goto(house.public + path)
        found += check(page, path)
    page.goto(f"{house.public}/lapor/")
    page.locator("button[value=next]").click()
    found += check(page, "an error")
    page.locator("label:has([name=in_danger_now][value=YES])").click()
    page.locator("[name=story]").fill("Anak tetangga sering menangis malam-malam.")
    page.locator("button[value=next]").click()
    found += check(page, "step 2")
    page.locator("button[value=next]").click()
    found += check(page, "step 3")
    page.locator("button[value=send]").click()
    code = page.locator("#kode").inner_text()
    found += check(page, "receipt")
    page.goto(f"{house.public}/laporan-saya/")
    page.locator("[name=code]").fill("bukan kode")
    page.locator("main form button").first.click()
    found += check(page, "wrong code")
    page.locator("[name=code]").fill(code)
    page.locator("main form button").first.click()
    page.locator("[name=body]").fill("Ada kabar baru.")
    page.locator("button[value=write]").click()
    found += check(page, "thread")
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_violation_in_the_workroom(
    house: House, watched: Any, case_paths: list[str], language: str
) -> None:
    context = watched(1280)
    context.context.add_cookies([{"name": "bahasa", "value": language, "url": house.work}])
    page = context.page()
    found: list[str] = []
    for path in ("/masuk/", "/masuk/contoh/"):
        page.goto(house.work + path)
        found += check(page, path)
    sign_in(page, house, "petugas")
    for path in work_paths(case_paths):
        page.goto(house.work + path)
        found += check(page, path)
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_violation_in_the_settings(house: House, watched: Any, language: str) -> None:
    context = watched(1280)
    context.context.add_cookies([{"name": "bahasa", "value": language, "url": house.work}])
    page = context.page()
    found: list[str] = []
    for username in ("admin", "kepala.uptd"):
        sign_in(page, house, username)
        page.goto(f"{house.work}/kerja/pengaturan/")
        seen = {"/kerja/pengaturan/"}
        found += check(page, "/kerja/pengaturan/")
        # Two clicks deep, one page of each kind: every link of the settings and of their lists.
        waiting = _links(page)
        while waiting:
            path = waiting.pop(0)
            kind = re.sub(r"\d+|[a-z0-9.-]+/$", "x", path)
            if path in seen or kind in seen or len(seen) > 60:
                continue
            seen |= {path, kind} if path.count("/") > 4 else {path}
            page.goto(house.work + path)
            found += check(page, path)
            waiting += _links(page)
    assert found == []


def _links(page: Page) -> list[str]:
    return page.locator("main a[href^='/kerja/pengaturan/']").evaluate_all(
        "rows => rows.map(a => a.getAttribute('href').split('#')[0].split('?')[0])"
    )


def test_no_violation_in_the_dark_and_on_a_phone(
    house: House, watched: Any, case_paths: list[str]
) -> None:
    context = watched(360, color_scheme="dark")
    page = context.page()
    found: list[str] = []
    for path in ("/", "/lapor/", "/laporan-saya/"):
        page.goto(house.public + path)
        found += check(page, path)
    sign_in(page, house, "petugas")
    for path in ("/kerja/", "/kerja/laporan/", *case_paths[:3]):
        page.goto(house.work + path)
        found += check(page, path)
    assert found == []


def test_no_violation_on_the_first_run_set_up(empty_house: House, watched: Any) -> None:
    page = watched(1280).page()
    page.goto(f"{empty_house.work}/pasang/")
    assert check(page, "/pasang/") == []
