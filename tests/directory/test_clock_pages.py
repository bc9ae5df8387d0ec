"""Clocks, holidays and dated articles in Pengaturan, through real requests."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone

from naungan.audit.models import Entry
from naungan.clocks import queries as clocks
from naungan.clocks.models import LocalClock
from naungan.directory import rules
from naungan.directory.models import Worker
from naungan.directory.rules import DirectoryRefused
from naungan.law import calendar
from naungan.law.bases import ARTICLES
from naungan.law.clocks import CLOCKS, Unit
from tests.conftest import Regency

pytestmark = pytest.mark.django_db
SignIn = Callable[[Worker], Client]
CLOCKS_AT, LAW_AT = "/kerja/pengaturan/jam/", "/kerja/pengaturan/hukum/"


def today() -> date:
    return timezone.localdate()


def typed(**changes: str) -> dict[str, str]:
    """A decree as somebody types it."""
    return {
        "code": "K2",
        "length": "3",
        "unit": "HOURS",
        "decree": "SK Bupati contoh 7/2026",
        "valid_from": today().isoformat(),
    } | changes


def opened(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, answer.status_code
    return unescape(answer.content.decode())


def row_of(page: str, code: str) -> str:
    """The table row of one clock, without tags."""
    found = next(row for row in page.split("<tr>") if f">{code}</span>" in row)
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def test_every_clock_of_today_is_on_the_page(regency: Regency, signed_in: SignIn) -> None:
    page = opened(signed_in(regency.stranger_row), CLOCKS_AT)
    wanted = {row.code for row in CLOCKS if row.holds_on(today())}
    assert wanted <= set(re.findall(r'mono">(\w+)</span>', page))
    assert page.count("<h1>") == 1 and "style=" not in page


def test_a_row_says_how_long_from_when_by_which_source_and_how_well_known(
    regency: Regency, signed_in: SignIn
) -> None:
    page = opened(signed_in(regency.stranger_row), CLOCKS_AT)
    law = row_of(page, "L1")
    for words in ("72 jam", "terkunci", "sejak korban", "UU 12/2022 pasal 41", "Terbaca di sumber"):
        assert words in law
    assert "Saat mulai belum pasti" in law
    assert "Tenggat belum dipastikan" in row_of(page, "L15")


def test_what_nobody_has_confirmed_says_so(regency: Regency, signed_in: SignIn) -> None:
    page = opened(signed_in(regency.stranger_row), CLOCKS_AT)
    assert "belum dikonfirmasi" in row_of(page, "K5")  # our proposal
    assert "belum dikonfirmasi" in row_of(page, "L14")  # general knowledge
    assert "belum dikonfirmasi" not in row_of(page, "L2_MAY")


def test_the_head_of_the_front_desk_and_the_administrator_set_a_length(
    regency: Regency, signed_in: SignIn
) -> None:
    for who, code in ((regency.head_row, "K2"), (regency.admin_row, "K8")):
        client = signed_in(who)
        answer = client.post(CLOCKS_AT, typed(code=code), follow=True)
        page = unescape(answer.content.decode())
        assert "Lama tenggat ditetapkan" in page
        row = row_of(page, code)
        assert "3 jam" in row and "SK Bupati contoh 7/2026" in row
        assert "ditetapkan SK daerah" in row and "belum dikonfirmasi" not in row
        entry = Entry.objects.get(verb="clock.set", about=code)
        assert entry.worker_id == who.pk
        assert entry.facts["valid_from"] == today().isoformat()
    assert clocks.length_of("K2", on=today()).length == 3


def test_a_length_that_comes_later_stands_beside_the_one_in_force(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.head_row)
    later = today() + timedelta(days=40)
    client.post(CLOCKS_AT, typed(length="9", valid_from=later.isoformat()))
    row = row_of(opened(client, CLOCKS_AT), "K2")
    assert "6 jam" in row and f"mulai {later.day} " in row and ": 9 jam" in row
    assert clocks.length_of("K2", on=today()).length == 6


def test_the_others_read_and_set_nothing(regency: Regency, signed_in: SignIn) -> None:
    for who in (regency.stranger_row, regency.supervisor_row, regency.chief_row):
        client = signed_in(who)
        assert "Tetapkan lama dengan SK" not in opened(client, CLOCKS_AT)
        assert client.post(CLOCKS_AT, typed()).status_code == 404
    assert not LocalClock.objects.exists()


def test_without_an_appointment_neither_page_exists(regency: Regency, signed_in: SignIn) -> None:
    client = signed_in(regency.stranger_row)
    regency.stranger_row.appointments.update(ends_on=today() - timedelta(days=1))
    for path in (CLOCKS_AT, LAW_AT):
        assert client.get(path).status_code in {302, 404}
    assert Client().get(CLOCKS_AT)["Location"].startswith("/masuk/")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"decree": "  "}, "Tulis nomor surat keputusan."),
        ({"code": "L1"}, "Tenggat hukum tidak dapat dijeda atau diubah."),
        ({"code": "K1_2"}, "Menit panggilan diatur pada tangga panggilan setiap meja."),
        ({"length": "0"}, "Paling sedikit 1;"),
        ({"length": "100000"}, "Paling sedikit 1;"),
        ({"code": "K99"}, "Tenggat ini tidak berlaku pada hari itu."),
        ({"valid_from": "1999-01-01"}, "Tenggat ini tidak berlaku pada hari itu."),
    ],
)
def test_a_refusal_is_a_sentence_and_keeps_what_was_typed(
    regency: Regency, signed_in: SignIn, change: dict[str, str], sentence: str
) -> None:
    answer = signed_in(regency.head_row).post(CLOCKS_AT, typed(**{"length": "77"} | change))
    page = unescape(answer.content.decode())
    assert sentence in page
    assert f'value="{change.get("length", "77")}"' in page
    assert "SK Bupati contoh 7/2026" in page or "decree" in change
    assert not LocalClock.objects.exists()


def test_a_past_day_needs_its_decree_and_moves_no_running_clock(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.head_row)
    page = opened(client, CLOCKS_AT)
    assert "Tenggat yang sedang berjalan tetap seperti semula." in page
    past = (today() - timedelta(days=30)).isoformat()
    client.post(CLOCKS_AT, typed(valid_from=past, decree=""))
    assert not LocalClock.objects.exists()
    client.post(CLOCKS_AT, typed(valid_from=past))
    assert LocalClock.objects.get().valid_from.isoformat() == past


@pytest.mark.parametrize("unit", list(Unit))
def test_a_length_stays_within_what_is_a_standard_of_service(unit: Unit) -> None:
    longest = rules.clocks.LONGEST[unit]
    rules.check_length("K2", unit=unit, length=1)
    rules.check_length("K2", unit=unit, length=longest)
    with pytest.raises(DirectoryRefused, match="clock_length_unfit"):
        rules.check_length("K2", unit=unit, length=longest + 1)


def test_the_holidays_of_two_years_stand_there_with_kind_and_decree(
    regency: Regency, signed_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    year = today().year
    decree = ("SKB contoh", "01-01 new_year", "12-24 christmas")
    monkeypatch.setattr(calendar, "_DECREES", {year: decree})
    calendar.holidays.cache_clear()
    page = opened(signed_in(regency.stranger_row), CLOCKS_AT)
    calendar.holidays.cache_clear()
    assert f"Hari libur {year}" in page and f"Hari libur {year + 1}" in page
    for words in ("SKB contoh", "Tahun Baru Masehi", "Libur nasional", "Cuti bersama"):
        assert words in page
    assert f"SKB hari libur {year + 1} belum masuk tabel" in page
    assert f"SKB hari libur {year} belum masuk tabel" not in page


def test_the_articles_of_today_with_source_doubt_and_mark(
    regency: Regency, signed_in: SignIn
) -> None:
    page = opened(signed_in(regency.stranger_row), LAW_AT)
    held = [row for row in ARTICLES if row.holds_on(today())]
    assert page.count('<th scope="row">') == len(held)
    assert page.count("belum dikonfirmasi</span>") == sum(not row.confirmed_by for row in held)
    assert "UU 20/2025 (KUHAP)" in page and "Konfirmasi Kejari" in page
    assert "UU 8/1981 (KUHAP lama)" not in page


def test_the_law_of_another_day(regency: Regency, signed_in: SignIn) -> None:
    client = signed_in(regency.stranger_row)
    page = opened(client, f"{LAW_AT}?pada=2025-12-01")
    assert "Hukum yang berlaku pada 1 Desember 2025" in page
    assert "UU 8/1981 (KUHAP lama)" in page and "UU 20/2025 (KUHAP)" not in page
    assert 'value="2025-12-01"' in page and "?pada=2026-01-02" in page


def test_a_day_that_is_none_is_said_and_today_is_shown(regency: Regency, signed_in: SignIn) -> None:
    page = opened(signed_in(regency.stranger_row), f"{LAW_AT}?pada=kemarin")
    assert 'class="err"' in page and "kemarin" in page
    assert "UU 20/2025 (KUHAP)" in page


def test_both_pages_are_linked_from_pengaturan_and_speak_english(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.stranger_row)
    page = opened(client, "/kerja/pengaturan/")
    assert CLOCKS_AT in page and LAW_AT in page
    client.get("/bahasa/en/?kembali=/")
    assert "not confirmed" in opened(client, CLOCKS_AT)
    assert "Law in force on" in opened(client, LAW_AT)
