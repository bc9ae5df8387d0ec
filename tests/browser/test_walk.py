"""The journey of tests/test_journey.py through real pages, on a phone and on a desk; pictures are kept."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WIDTHS, House, look, sign_in
from tests.browser.test_public_safety import report

pytestmark = pytest.mark.browser
NAME = "Contoh Rimba"


def submit(page: Page, within: str = "main form") -> None:
    """Press the form's one filled button."""
    page.locator(f"{within} button.btn").first.click()
    page.wait_for_load_state()


def act(page: Page, house: House, path: str, **fields: str) -> None:
    """Open one act's page, fill it and send it."""
    page.goto(house.work + path)
    for name, value in fields.items():
        field = page.locator(f"main [name={name}]").first
        kind = field.get_attribute("type") or field.evaluate("e => e.tagName.toLowerCase()")
        if kind in {"radio", "checkbox"}:
            page.locator(f"main label:has([name={name}][value={value}])").click()
        elif kind == "select":
            field.select_option(value)
        else:
            field.fill(value)
    submit(page)
    assert page.locator("[role=alert]").count() == 0, page.locator("[role=alert]").inner_text()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_report_travels_from_the_public_form_to_a_closed_case(
    house: House, watched: Any, width: int
) -> None:
    story = f"Anak tetangga, {NAME}, dipukul ayahnya tiap magrib, tadi mau dibunuh. ({width})"
    reporter = watched(width).page()
    code = report(reporter, house, story)

    # The desk: it stands on top of Hari ini within a moment.
    officer = watched(width).page()
    sign_in(officer, house, "petugas")
    for _ in range(20):
        officer.goto(f"{house.work}/kerja/")
        if officer.locator("main a[href*='/laporan/L-']").count():
            break
        officer.wait_for_timeout(300)
    look(officer, "10-hari-ini")
    officer.goto(f"{house.work}/kerja/laporan/?semua=1")
    look(officer, "11-meja-laporan")
    links = officer.locator("ol.rows a[href*='/laporan/L-']").evaluate_all(
        "rows => rows.map(a => a.getAttribute('href'))"
    )
    for link in links:
        officer.goto(house.work + link)
        if f"({width})" in officer.locator(".story").first.inner_text():
            break
    ref = officer.url.rstrip("/").rsplit("/", 1)[-1]
    assert NAME not in officer.title()
    look(officer, "12-laporan")

    # Taken, asked back, answered by receipt.
    officer.locator("form[action$='/ambil/'] button").click()
    officer.goto(f"{house.work}/kerja/laporan/{ref}/")
    asking = officer.locator("form[action$='/tanya/']")
    officer.locator("details:has(form[action$='/tanya/']) > summary").click()
    asking.locator("textarea").fill("Rumah yang mana?")
    asking.locator("button").click()
    reporter.goto(f"{house.public}/laporan-saya/")
    reporter.locator("[name=code]").fill(code)
    reporter.locator("main form button").first.click()
    expect(reporter.get_by_text("Rumah yang mana?")).to_be_visible()
    reporter.locator("[name=body]").fill("Cat hijau")
    reporter.locator("button[value=write]").click()
    look(reporter, "13-laporan-saya-utas")

    # Somebody goes.
    officer.goto(f"{house.work}/kerja/laporan/{ref}/")
    officer.locator("details:has(form[action$='/berangkat/']) > summary").click()
    going = officer.locator("form[action$='/berangkat/']")
    going.locator("[name=who]").fill("Contoh Pendamping")
    going.locator("button").click()
    officer.locator("form[action$='/tiba/'] button").click()
    officer.locator("form[action$='/aman/'] button").click()
    look(officer, "14-tanggap-cepat")

    # A case, with nothing typed again.
    officer.locator("label:has([name=kinds][value=AMPK])").click()
    officer.locator("form[action$='/jadikan-kasus/'] button").click()
    officer.wait_for_url(re.compile(r"/kerja/kasus/K-"))
    case = officer.url.split("#")[0].rstrip("/").rsplit("/", 1)[-1]
    base = f"/kerja/kasus/{case}"
    act(officer, house, f"{base}/orang/", role="SURVIVOR", name=NAME, age="9", sex="MALE")
    act(
        officer,
        house,
        f"{base}/asesmen/",
        risk="HIGH",
        risks="ancaman",
        needs="visum",
        own_words="takut",
    )
    officer.goto(f"{house.work}{base}/rujuk/")
    look(officer, "15-rujuk")
    desk = officer.locator("[name=to_desk] option", has_text=re.compile("RSUD", re.I)).first
    option = desk.get_attribute("value")
    if option is None:
        option = officer.locator("[name=to_desk] optgroup[label*=RSUD] option").first.get_attribute(
            "value"
        )
    act(
        officer,
        house,
        f"{base}/rujuk/",
        to_desk=str(option),
        reason="visum dan perawatan",
        ground="CONSENT",
        opens="IDN",
    )
    officer.goto(f"{house.work}{base}/")
    look(officer, "16-berkas-kasus")

    # The hospital accepts from Hari ini in two clicks, sees the name and not the story.
    doctor = watched(width).page()
    sign_in(doctor, house, "dokter")
    doctor.goto(f"{house.work}/kerja/")
    doctor.locator("main a[href*='/rujukan/R-']").first.click()
    look(doctor, "17-rujukan")
    doctor.locator("form[action$='/terima/'] button").first.click()
    doctor.goto(f"{house.work}{base}/")
    expect(doctor.locator("main").get_by_text(NAME).first).to_be_visible()
    assert "magrib" not in doctor.content()
    look(doctor, "18-berkas-rsud")

    # The co-ordinator opens the same page: no name, no word of the story.
    coordinator = watched(width).page()
    sign_in(coordinator, house, "koordinator")
    coordinator.goto(f"{house.work}{base}/")
    assert NAME not in coordinator.content() and "magrib" not in coordinator.content()
    look(coordinator, "19-berkas-koordinator")

    # For somebody without standing the case does not exist.
    stranger = watched(width).page()
    sign_in(stranger, house, "disdik")
    assert stranger.goto(f"{house.work}{base}/").status == 404  # type: ignore[union-attr]

    # Service, answer, follow-up, closing by two.
    act(doctor, house, f"{base}/layanan/", code="SERVICE_HEALTH", status="SERVICE_DONE")
    doctor.goto(f"{house.work}/kerja/rujukan/")
    doctor.locator("main a[href*='/rujukan/R-']").first.click()
    answer = doctor.locator("form[action$='/lapor-balik/']")
    answer.locator("textarea").fill("sudah diperiksa")
    answer.locator("button").click()
    assert doctor.goto(f"{house.work}{base}/").status == 404  # type: ignore[union-attr]
    act(
        officer,
        house,
        f"{base}/tutup/",
        reason="SERVICES_COMPLETE",
        note="aman di rumah tante",
        person_view="lega",
    )
    supervisor = watched(width).page()
    sign_in(supervisor, house, "pengawas")
    supervisor.goto(f"{house.work}{base}/tutup/setuju/")
    submit(supervisor)
    supervisor.goto(f"{house.work}{base}/")
    look(supervisor, "20-kasus-ditutup")
    expect(supervisor.locator("main").get_by_text("Ditutup").first).to_be_visible()
    for page in (officer, doctor, coordinator, supervisor):
        page.goto(f"{house.work}/kerja/kasus/")
    look(officer, "21-kasus")
