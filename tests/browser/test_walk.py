"""The journey of tests/test_journey.py through real pages, on a phone and on a desk; pictures are kept."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
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
    quiet_house: House, watched: Any, width: int
) -> None:
    house = quiet_house
    reporter = watched(width).page()
    code = report(
        reporter, house, f"Anak tetangga, {NAME}, dipukul ayahnya tiap magrib, tadi mau dibunuh."
    )

    # The desk: once the worker has opened the letter it stands first on Hari ini.
    officer = watched(width).page()
    sign_in(officer, house, "petugas")
    first = officer.locator("main ol.rows > li").first.locator("a[href*='/laporan/L-']")
    for _ in range(30):
        officer.goto(f"{house.work}/kerja/")
        if first.count():
            break
        officer.wait_for_timeout(300)
    look(officer, "10-hari-ini")
    officer.goto(f"{house.work}/kerja/laporan/")
    look(officer, "11-meja-laporan")
    officer.goto(f"{house.work}/kerja/")
    first.click()
    officer.wait_for_url(re.compile(r"/kerja/laporan/L-"))
    expect(officer.locator(".story").first).to_contain_text("magrib")
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
    officer.goto(f"{house.work}/kerja/laporan/{ref}/")
    expect(officer.get_by_text("Cat hijau")).to_be_visible()

    # Somebody goes.
    officer.locator("details:has(form[action$='/berangkat/']) > summary").click()
    going = officer.locator("form[action$='/berangkat/']")
    going.locator("[name=who]").fill("Contoh Pendamping")
    going.locator("button").click()
    officer.locator("form[action$='/tiba/'] button").click()
    officer.locator("form[action$='/aman/'] button").click()
    look(officer, "14-respons-cepat")

    # A case, with nothing typed again.
    officer.locator("label:has([name=kinds][value=AMPK])").click()
    officer.locator("form[action$='/jadikan-kasus/'] button").click()
    officer.wait_for_url(re.compile(r"/kerja/kasus/K-"))
    assert "magrib" in officer.content()
    case = officer.url.split("#")[0].rstrip("/").rsplit("/", 1)[-1]
    base = f"/kerja/kasus/{case}"
    act(officer, house, f"{base}/orang/", role="SURVIVOR", name=NAME, age="9", sex="MALE")
    assessed = {"risk": "HIGH", "risks": "ancaman", "needs": "visum", "own_words": "takut"}
    act(officer, house, f"{base}/asesmen/", **assessed)
    officer.goto(f"{house.work}{base}/rujuk/")
    look(officer, "15-rujuk")
    hospital = officer.locator("[name=to_desk] option", has_text=re.compile("RSUD"))
    act(
        officer,
        house,
        f"{base}/rujuk/",
        to_desk=str(hospital.first.get_attribute("value")),
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
    look(doctor, "17-hari-ini-rsud")
    doctor.locator("main a[href*='/rujukan/R-']").first.click()
    look(doctor, "18-rujukan")
    doctor.locator("form[action$='/terima/'] button").first.click()
    doctor.goto(f"{house.work}{base}/")
    expect(doctor.locator("main").get_by_text(NAME).first).to_be_visible()
    assert "magrib" not in doctor.content()
    expect(doctor.locator("main").get_by_text("dirahasiakan").first).to_be_visible()
    look(doctor, "19-berkas-rsud")

    # The co-ordinator opens the same page: no name, no word of the story.
    coordinator = watched(width).page()
    sign_in(coordinator, house, "koordinator")
    coordinator.goto(f"{house.work}{base}/")
    assert NAME not in coordinator.content() and "magrib" not in coordinator.content()
    expect(coordinator.locator("main").get_by_text("dirahasiakan").first).to_be_visible()
    look(coordinator, "20-berkas-koordinator")

    # For somebody without standing the case does not exist.
    stranger = watched(width).page()
    sign_in(stranger, house, "disdik")
    assert stranger.goto(f"{house.work}{base}/").status == 404  # type: ignore[union-attr]

    # Served and answered: with the answer the file closes to the hospital.
    act(doctor, house, f"{base}/layanan/", code="SERVICE_HEALTH", status="SERVICE_DONE")
    doctor.goto(f"{house.work}/kerja/rujukan/")
    doctor.locator("main a[href*='/rujukan/R-']").first.click()
    answer = doctor.locator("form[action$='/lapor-balik/']")
    answer.locator("textarea").fill("sudah diperiksa")
    answer.locator("button").click()
    assert doctor.goto(f"{house.work}{base}/").status == 404  # type: ignore[union-attr]

    # Followed up: monitoring begins, a visit is promised and kept.
    officer.goto(f"{house.work}{base}/")
    officer.locator("details:has(form[action$='/pantau/']) > summary").click()
    officer.locator("form[action$='/pantau/'] button").click()
    day = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    act(officer, house, f"{base}/kunjungan/", what="kunjungan ke rumah tante", due_at=day)
    officer.locator("#pemantauan a[href*='/kunjungan/']:not([href$='/kunjungan/'])").first.click()
    look(officer, "21-kunjungan")
    officer.locator("main [name=found]").fill("tidur di rumah tante")
    submit(officer)
    expect(officer.locator("#pemantauan").get_by_text("tidur di rumah tante")).to_be_visible()

    # Closed by two: the worker asks, the supervisor agrees; the worker alone may not.
    closing = {"reason": "SERVICES_COMPLETE", "note": "aman", "person_view": "lega"}
    act(officer, house, f"{base}/tutup/", **closing)
    own = officer.goto(f"{house.work}{base}/tutup/setuju/")
    assert own is not None and own.status >= 400
    supervisor = watched(width).page()
    sign_in(supervisor, house, "pengawas")
    supervisor.goto(f"{house.work}/kerja/")
    supervisor.locator(f"main a[href*='{base}/']").first.click()
    supervisor.locator("main a[href$='/tutup/setuju/']").first.click()
    look(supervisor, "22-tutup-setuju")
    submit(supervisor)
    expect(supervisor.locator("main").get_by_text("Ditutup").first).to_be_visible()
    look(supervisor, "23-kasus-ditutup")

    # The trail: what happened, and who has read the file.
    supervisor.goto(f"{house.work}{base}/?lini-masa=semua")
    trail = supervisor.locator("#lini-masa").inner_text()
    for happened in ("Laporan diambil", "Orangnya aman", "Dirujuk ke instansi lain", "Kasus"):
        assert happened in trail
    readers = supervisor.locator("section:has(#k-lihat)").inner_text()
    assert "Contoh Dokter, RSUD Muaradua" in readers
    look(supervisor, "24-lini-masa")
    officer.goto(f"{house.work}/kerja/kasus/")
    look(officer, "25-kasus")
