"""Pages of Pengaturan and of the first-run set-up, through real requests."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from naungan.directory import queries
from naungan.directory.models import (
    Agency,
    Appointment,
    Area,
    Desk,
    DutyShift,
    Installation,
    LadderRung,
    Worker,
)
from naungan.law.agencies import AGENCY_KINDS
from tests.conftest import Regency

pytestmark = pytest.mark.django_db
SignIn = Callable[[Worker], Client]
ROOT = "/kerja/pengaturan/"
PAGES = (
    "", "sandi/", "tentang/", "wilayah/", "wilayah/?kecamatan=16.09.15", "instansi/", "jaga/",
    "jaga/uptd-ppa-meja/", "jaga/uptd-ppa-meja/?minggu=2026-W48",
    "jaga/uptd-ppa-meja/?minggu=rusak", "tangga/uptd-ppa-meja/",
)  # fmt: skip
LEAD_PAGES = ("petugas/",)
ADMIN_PAGES = (
    "instansi/tambah/", "instansi/rsud/", "instansi/rsud/meja/", "meja/rsud-meja/",
    "petugas/tambah/", "petugas/{doctor}/", "petugas/{doctor}/tugaskan/",
    "petugas/{doctor}/akhiri/{post}/",
)  # fmt: skip


def opened(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, f"{path}: {answer.status_code}"
    return answer.content.decode()


def filled(regency: Regency, path: str) -> str:
    return ROOT + path.format(
        doctor=regency.doctor_row.pk, post=regency.doctor_row.appointments.get().pk
    )


def test_every_page_asks_for_a_sign_in(regency: Regency) -> None:
    for path in (*PAGES, *LEAD_PAGES, *ADMIN_PAGES):
        assert Client().get(filled(regency, path))["Location"].startswith("/masuk/")


def test_the_administrator_opens_every_page(regency: Regency, signed_in: SignIn) -> None:
    client = signed_in(regency.admin_row)
    for path in (*PAGES, *LEAD_PAGES, *ADMIN_PAGES):
        page = opened(client, filled(regency, path))
        assert page.count("<h1>") == 1, path
        assert "style=" not in page and "onclick" not in page, path


def test_a_member_reads_and_the_rest_does_not_exist_for_her(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.stranger_row)
    for path in PAGES:
        opened(client, filled(regency, path))
    for path in (*LEAD_PAGES, *ADMIN_PAGES):
        assert client.get(filled(regency, path)).status_code == 404, path
        assert client.post(filled(regency, path)).status_code == 404, path
    for path in ("tutup/", "buka/", "sandi/"):
        target = f"{ROOT}petugas/{regency.doctor_row.pk}/{path}"
        assert client.post(target).status_code == 404
    assert client.post(f"{ROOT}jaga/uptd-ppa-meja/").status_code == 404
    assert client.post(f"{ROOT}tangga/uptd-ppa-meja/").status_code == 404
    assert Worker.objects.get(username="dokter").is_active


def test_a_lead_sees_accounts_of_her_own_agency_only(regency: Regency, signed_in: SignIn) -> None:
    page = opened(signed_in(regency.head_row), f"{ROOT}petugas/")
    assert "Contoh Rekan" in page and "Contoh Dokter" not in page
    client = signed_in(regency.head_row)
    assert client.get(f"{ROOT}petugas/{regency.doctor_row.pk}/").status_code == 404
    assert client.post(f"{ROOT}petugas/{regency.worker_row.pk}/tutup/").status_code == 404


def test_who_holds_no_appointment_finds_her_password_only(
    regency: Regency, signed_in: SignIn
) -> None:
    Appointment.objects.filter(worker=regency.doctor_row).delete()
    client = signed_in(regency.doctor_row)
    opened(client, ROOT)
    opened(client, f"{ROOT}sandi/")
    for path in PAGES[2:]:
        assert client.get(ROOT + path).status_code == 404


def test_an_agency_and_a_desk_are_added_and_bad_input_keeps_what_was_typed(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.admin_row)
    bad = client.post(f"{ROOT}instansi/tambah/", {"kind": "AGENCY_DINSOS", "name": "x" * 300})
    assert bad.status_code == 200 and "x" * 300 in bad.content.decode()
    good = client.post(
        f"{ROOT}instansi/tambah/", {"kind": "AGENCY_DINSOS", "name": "Dinas Sosial"}, follow=True
    )
    assert "Dinas Sosial" in good.content.decode()
    client.post(f"{ROOT}instansi/dinsos/meja/", {"name": "Meja Dinsos", "keeps_duty": "on"})
    assert Desk.objects.get(code="dinsos-meja").keeps_duty
    client.post(f"{ROOT}instansi/dinsos/", {"name": "Dinsos", "email": "bukan surel"})
    assert Agency.objects.get(code="dinsos").name == "Dinas Sosial"
    client.post(f"{ROOT}instansi/dinsos/", {"name": "Dinsos P3A", "email": "a@contoh.invalid"})
    assert Agency.objects.get(code="dinsos").name == "Dinsos P3A"
    client.post(f"{ROOT}meja/dinsos-meja/", {"name": "Meja Sosial"})
    assert not Desk.objects.get(code="dinsos-meja").keeps_duty


def test_a_worker_is_added_with_a_password_shown_once(regency: Regency, signed_in: SignIn) -> None:
    client = signed_in(regency.admin_row)
    values = {"name": "Contoh Bidan", "username": "bidan"}
    page = client.post(f"{ROOT}petugas/tambah/", values)
    found = re.search(r"<code>([0-9A-Z-]{19})</code>", page.content.decode())
    assert found and page["Cache-Control"] == "no-store"
    worker = Worker.objects.get(username="bidan")
    assert worker.check_password(found[1])
    assert found[1] not in opened(client, f"{ROOT}petugas/{worker.pk}/")
    again = client.post(f"{ROOT}petugas/tambah/", values)
    assert again.status_code == 200 and "<code>" not in again.content.decode()
    renewed = client.post(f"{ROOT}petugas/{worker.pk}/sandi/").content.decode()
    other = re.search(r"<code>([0-9A-Z-]{19})</code>", renewed)
    assert other and other[1] != found[1]


def test_an_appointment_is_given_and_ended(
    regency: Regency, signed_in: SignIn, now: datetime
) -> None:
    client = signed_in(regency.admin_row)
    path = f"{ROOT}petugas/{regency.doctor_row.pk}/tugaskan/"
    today = queries.local_day(timezone.now())
    values = {
        "place": "unit-ppa/unit-ppa-meja", "role": "SUPERVISOR", "post": "Kanit PPA",
        "decree": "KEP/1/2026", "starts_on": today.isoformat(),
    }  # fmt: skip
    assert client.post(path, {**values, "place": "bukan/ada"}).status_code == 200
    before = {**values, "ends_on": (today - timedelta(days=1)).isoformat()}
    refused = client.post(path, before).content.decode()
    assert "KEP/1/2026" in refused and 'role="alert"' in refused
    assert client.post(path, values).status_code == 302
    held = Appointment.objects.get(worker=regency.doctor_row, role="SUPERVISOR")
    assert (held.desk, held.decree) == (regency.police_desk, "KEP/1/2026")
    end = f"{ROOT}petugas/{regency.doctor_row.pk}/akhiri/{held.pk}/"
    assert client.post(end, {"on": "kapan-kapan"}).status_code == 200
    assert client.post(end, {"on": today.isoformat()}).status_code == 302
    held.refresh_from_db()
    assert held.ends_on == today
    wrong = f"{ROOT}petugas/{regency.worker_row.pk}/akhiri/{held.pk}/"
    assert client.get(wrong).status_code == 404


def test_an_account_is_closed_and_opened_but_not_ones_own(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.admin_row)
    path = f"{ROOT}petugas/{regency.doctor_row.pk}/"
    client.post(f"{path}tutup/")
    assert not Worker.objects.get(username="dokter").is_active
    client.post(f"{path}buka/")
    assert Worker.objects.get(username="dokter").is_active
    client.post(f"{ROOT}petugas/{regency.admin_row.pk}/tutup/")
    assert Worker.objects.get(username="admin").is_active


def test_the_head_enters_a_shift_and_the_week_shows_gaps(
    regency: Regency, signed_in: SignIn
) -> None:
    client = signed_in(regency.head_row)
    path = f"{ROOT}jaga/uptd-ppa-meja/?minggu=2027-W02"
    assert 'data-tone="due"' in opened(client, path)
    values = {"worker": "petugas", "starts_at": "2027-01-12T08:00", "ends_at": "2027-01-12T20:00"}
    backwards = client.post(path, {**values, "ends_at": "2027-01-12T07:00"})
    assert backwards.status_code == 200 and "2027-01-12T07:00" in backwards.content.decode()
    assert client.post(path, {**values, "worker": "dokter"}).status_code == 200
    assert client.post(path, values)["Location"].endswith("?minggu=2027-W02")
    shift = DutyShift.objects.get()
    assert "Contoh Petugas" in opened(client, path)
    answer = client.post(f"{ROOT}jaga/uptd-ppa-meja/hapus/{shift.pk}/?minggu=2027-W02")
    assert answer["Location"].endswith("?minggu=2027-W02")
    assert not DutyShift.objects.exists()
    assert client.post(f"{ROOT}jaga/uptd-ppa-meja/hapus/{shift.pk}/").status_code == 404


def test_the_ladder_is_edited_rung_by_rung(regency: Regency, signed_in: SignIn) -> None:
    client = signed_in(regency.head_row)
    path = f"{ROOT}tangga/uptd-ppa-meja/"
    values = {
        "minutes_1": "10", "role_1": "SUPERVISOR", "agency_1": "uptd-ppa",
        "minutes_2": "20", "role_2": "AGENCY_HEAD", "agency_2": "dp3appkb",
    }  # fmt: skip
    assert client.post(path, {**values, "minutes_2": "5"}).status_code == 200
    assert client.post(path, {**values, "role_2": ""}).status_code == 200
    assert client.post(path, {**values, "minutes_1": "sepuluh"}).status_code == 200
    assert client.post(path, {}).status_code == 200
    assert LadderRung.objects.count() == 3
    assert client.post(path, values).status_code == 302
    assert [r.minutes for r in queries.ladder(regency.front)] == [10, 20]


def test_an_own_password_is_changed_and_other_sessions_end(
    regency: Regency, signed_in: SignIn
) -> None:
    here, there = signed_in(regency.worker_row), signed_in(regency.worker_row)
    new = "hujan turun pelan di sawah"
    values = {"present": "bukan yang ini", "password": new, "again": new}
    assert here.post(f"{ROOT}sandi/", values).status_code == 200
    values["present"] = "perahu kecil di danau biru"
    assert here.post(f"{ROOT}sandi/", values).status_code == 302
    assert here.get(ROOT).status_code == 200
    assert there.get(ROOT).status_code == 302


def test_pages_are_in_english_when_asked(regency: Regency, signed_in: SignIn) -> None:
    client = signed_in(regency.admin_row)
    client.cookies["bahasa"] = "en"
    assert 'lang="en"' in opened(client, ROOT)
    assert "Only what" not in opened(client, ROOT)


# The first-run set-up.


def setup_form(**changed: str) -> dict[str, str]:
    return {
        "display_name": "Kabupaten OKU Selatan",
        "has_AGENCY_UPTD_PPA": "on",
        "name_AGENCY_UPTD_PPA": "UPTD PPA OKU Selatan",
        "has_AGENCY_HOSPITAL": "on",
        "name_AGENCY_HOSPITAL": "RSUD Muaradua",
        "admin_name": "Contoh Admin",
        "admin_username": "admin",
        "password": "perahu kecil di danau biru",
        "again": "perahu kecil di danau biru",
        **changed,
    }


def test_a_regency_is_set_up_on_the_page_and_then_the_page_is_gone(client: Client) -> None:
    assert client.get("/")["Location"] == "/pasang/"
    assert client.get("/masuk/")["Location"] == "/pasang/"
    assert "?provinsi=16" in opened(client, "/pasang/")
    assert "?kabupaten=16.09" in opened(client, "/pasang/?provinsi=16")
    page = opened(client, "/pasang/?kabupaten=16.09")
    assert "BPS 1608" in page and "19 kecamatan" in page
    assert page.count('name="has_AGENCY_') == len(AGENCY_KINDS)
    done = client.post("/pasang/?kabupaten=16.09", setup_form())
    assert (done.status_code, done["Location"]) == (302, "/masuk/")
    assert Area.objects.filter(code__startswith="16.09.").count() == 19 + 259
    assert Installation.objects.get().display_name == "Kabupaten OKU Selatan"
    assert Agency.objects.get(code="rsud").name == "RSUD Muaradua"
    for method in (client.get, client.post):
        assert method("/pasang/").status_code == 404
    entered = client.post(
        "/masuk/", {"username": "admin", "password": "perahu kecil di danau biru"}
    )
    assert entered["Location"] == "/kerja/"


@pytest.mark.parametrize(
    ("typed", "target"),
    [("16.09", "?kabupaten=16.09"), ("bps:1608", "?kabupaten=16.09"), ("16", "?provinsi=16")],
)
def test_a_typed_code_leads_to_its_regency(client: Client, typed: str, target: str) -> None:
    assert client.get("/pasang/", {"kode": typed})["Location"].endswith(target)


@pytest.mark.parametrize("typed", ["1608", "1609", "99.99", "<b>x</b>", "a\x00b", "1" * 4000])
def test_a_doubtful_code_gets_a_sentence_and_stays(client: Client, typed: str) -> None:
    answer = client.get("/pasang/", {"kode": typed})
    text = answer.content.decode()
    assert answer.status_code == 422 and 'role="alert"' in text
    assert "<b>x</b>" not in text
    if typed == "1608":
        assert "16.08" in text and "16.09" in text and 'value="1608"' in text


@pytest.mark.parametrize(
    "wrong",
    [
        {"password": "pendek", "again": "pendek"},
        {"again": "perahu lain di danau biru"},
        {"admin_username": "Nama Saya"},
        {"has_AGENCY_UPTD_PPA": ""},
        {"name_AGENCY_HOSPITAL": " "},
        {"display_name": ""},
        {"admin_name": "x" * 500},
    ],
)
def test_a_bad_set_up_writes_nothing_and_keeps_what_was_typed(
    client: Client, wrong: dict[str, str]
) -> None:
    answer = client.post("/pasang/?kabupaten=16.09", setup_form(**wrong))
    text = answer.content.decode()
    assert answer.status_code == 422 and 'role="alert"' in text
    assert "UPTD PPA OKU Selatan" in text
    assert "perahu kecil" not in text
    assert not Installation.objects.exists() and not Area.objects.exists()
