"""The demo's regency: real places, invented people, set up by the same actions as a real one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone

from naungan.directory import actions
from naungan.directory import queries as directory
from naungan.directory.actions import ChosenAgency
from naungan.kit.actor import Role

REGENCY = "16.09"
#: The one password of everybody in the demo, printed by `./naungan demo` and in README.
PASSWORD = "perahu kecil di danau biru"  # noqa: S105 (public on purpose: it opens invented files only)
ADMINISTRATOR = "admin"
#: So many days of duty roster are entered from the first day on.
ROSTER_DAYS = 400

AGENCIES = (
    ChosenAgency("AGENCY_UPTD_PPA", "UPTD PPA OKU Selatan"),
    ChosenAgency("AGENCY_DP3APPKB", "DP3APPKB OKU Selatan"),
    ChosenAgency("AGENCY_POLRES_UNIT_PPA", "Unit PPA Polres OKU Selatan"),
    ChosenAgency("AGENCY_POLRES_OPS", "Bagian Operasi Polres OKU Selatan"),
    ChosenAgency("AGENCY_POLSEK", "Polsek Muara Dua"),
    ChosenAgency("AGENCY_DINSOS", "Dinas Sosial OKU Selatan"),
    ChosenAgency("AGENCY_HOSPITAL", "RSUD Muaradua"),
    ChosenAgency("AGENCY_HEALTH_OFFICE", "Dinas Kesehatan OKU Selatan"),
    ChosenAgency("AGENCY_PUSKESMAS", "Puskesmas Banding Agung"),
    ChosenAgency("AGENCY_EDUCATION_OFFICE", "Dinas Pendidikan OKU Selatan"),
    ChosenAgency("AGENCY_RELIGIOUS_AFFAIRS", "Kantor Kementerian Agama OKU Selatan"),
    ChosenAgency("AGENCY_MANPOWER_OFFICE", "Dinas Tenaga Kerja dan Transmigrasi OKU Selatan"),
    ChosenAgency("AGENCY_BP3MI", "BP3MI Sumatera Selatan"),
    ChosenAgency("AGENCY_IMMIGRATION", "Kantor Imigrasi Muara Enim"),
    ChosenAgency("AGENCY_CIVIL_REGISTRY", "Disdukcapil OKU Selatan"),
    ChosenAgency("AGENCY_VILLAGE_OFFICE", "Dinas PMD OKU Selatan"),
    ChosenAgency("AGENCY_PROSECUTOR", "Kejaksaan Negeri OKU Selatan"),
    ChosenAgency("AGENCY_DISTRICT_COURT", "Pengadilan Negeri Baturaja"),
    ChosenAgency("AGENCY_BAPAS", "Bapas Muara Enim"),
    ChosenAgency("AGENCY_SATPOL_PP", "Satpol PP OKU Selatan"),
    ChosenAgency("AGENCY_LEGAL_AID", "Lembaga Bantuan Hukum Contoh"),
    ChosenAgency("AGENCY_REGENT", "Sekretariat Daerah OKU Selatan"),
)

#: Sign-in name, name, agency, role, post. A post at an agency with a desk is a post at that desk,
#: but for heads and co-ordinators of offices that do not lead the front desk.
_R = Role
PEOPLE: tuple[tuple[str, str, str, Role, str], ...] = (
    ("kepala.uptd", "Contoh Kepala", "uptd-ppa", _R.AGENCY_HEAD, "Kepala UPTD PPA"),
    ("pengawas", "Contoh Pengawas", "uptd-ppa", _R.SUPERVISOR, "Pengawas (supervisor)"),
    ("petugas", "Contoh Petugas", "uptd-ppa", _R.CASE_WORKER, "Manajer kasus"),
    ("rekan", "Contoh Rekan", "uptd-ppa", _R.CASE_WORKER, "Manajer kasus"),
    ("piket", "Contoh Piket", "uptd-ppa", _R.DESK_OFFICER, "Petugas jaga"),
    ("meja", "Contoh Meja", "uptd-ppa", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("pendamping", "Contoh Pendamping", "uptd-ppa", _R.CASE_WORKER, "Pendamping"),
    ("psikolog", "Contoh Psikolog", "uptd-ppa", _R.CASE_WORKER, "Psikolog"),
    ("kadis.pppa", "Contoh Kadis", "dp3appkb", _R.AGENCY_HEAD, "Kepala Dinas"),
    ("koordinator", "Contoh Koordinator", "dp3appkb", _R.COORDINATOR, "Koordinator gugus tugas"),
    ("kabid.pppa", "Contoh Kabid", "dp3appkb", _R.SUPERVISOR, "Kepala Bidang PPA"),
    ("data.pppa", "Contoh Data", "dp3appkb", _R.DESK_OFFICER, "Petugas data"),
    ("kanit.ppa", "Contoh Kanit", "unit-ppa", _R.SUPERVISOR, "Kanit PPA"),
    ("penyidik", "Contoh Penyidik", "unit-ppa", _R.CASE_WORKER, "Penyidik PPA"),
    ("penyidik.dua", "Contoh Penyelidik", "unit-ppa", _R.CASE_WORKER, "Penyidik PPA"),
    ("kabag.ops", "Contoh Operasi", "polres-ops", _R.COORDINATOR, "Kabag Ops"),
    ("polsek", "Contoh Polsek", "polsek", _R.DESK_OFFICER, "Petugas SPKT"),
    ("dinsos", "Contoh Sosial", "dinsos", _R.CASE_WORKER, "Pekerja sosial"),
    ("kepala.dinsos", "Contoh Bahtera", "dinsos", _R.AGENCY_HEAD, "Kepala Dinas"),
    ("peksos", "Contoh Peksos", "dinsos", _R.CASE_WORKER, "Sakti Peksos"),
    ("dokter", "Contoh Dokter", "rsud", _R.CASE_WORKER, "Dokter"),
    ("perawat", "Contoh Perawat", "rsud", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("direktur.rsud", "Contoh Direktur", "rsud", _R.AGENCY_HEAD, "Direktur"),
    ("dinkes", "Contoh Sehat", "dinkes", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("puskesmas", "Contoh Bidan", "puskesmas", _R.CASE_WORKER, "Bidan"),
    ("disdik", "Contoh Guru", "disdik", _R.DESK_OFFICER, "Petugas TPPK"),
    ("kemenag", "Contoh Penghulu", "kemenag", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("disnaker", "Contoh Naker", "disnakertrans", _R.DESK_OFFICER, "Pengantar kerja"),
    ("bp3mi", "Contoh Migran", "bp3mi", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("imigrasi", "Contoh Paspor", "imigrasi", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("dukcapil", "Contoh Akta", "dukcapil", _R.DESK_OFFICER, "Petugas meja layanan"),
    ("dpmd", "Contoh Desa", "dpmd", _R.SUPERVISOR, "Kepala Bidang"),
    ("jaksa", "Contoh Jaksa", "kejari", _R.CASE_WORKER, "Jaksa"),
    ("kasipidum", "Contoh Pidum", "kejari", _R.SUPERVISOR, "Kepala Seksi Pidana Umum"),
    ("panitera", "Contoh Panitera", "pengadilan-negeri", _R.DESK_OFFICER, "Panitera muda"),
    ("bapas", "Contoh Bapas", "bapas", _R.CASE_WORKER, "Pembimbing kemasyarakatan"),
    ("satpol", "Contoh Praja", "satpol-pp", _R.SUPERVISOR, "Kepala Bidang"),
    ("lbh", "Contoh Advokat", "lbh", _R.CASE_WORKER, "Pendamping hukum"),
    ("sekda", "Contoh Sekda", "setda", _R.COORDINATOR, "Sekretaris Daerah"),
)
DECREE = "SK Contoh Nomor 1"
#: Who stands at which desk by turns; a shift is twelve hours at the first, a day at the second.
FRONT_TURNS = ("piket", "petugas", "meja", "rekan", "pendamping")
POLICE_TURNS = ("penyidik", "penyidik.dua", "kanit.ppa")


@transaction.atomic
def found_regency(*, at: datetime) -> None:
    """Set up OKU Selatan with agencies, people, appointments, roster and ladder.

    Everything is told by the real actions; refuses like them where a regency already exists.
    """
    actions.set_up_regency(
        regency_code=REGENCY,
        agencies=AGENCIES,
        admin_username=ADMINISTRATOR,
        admin_name="Contoh Admin",
        admin_password=PASSWORD,
        display_name="Kabupaten OKU Selatan",
        is_demo=True,
        at=at,
    )
    admin = directory.actor_named(ADMINISTRATOR, at=at)
    # One hash for all: forty would take two seconds.
    hashed = make_password(PASSWORD)
    desks = {desk.agency.code: desk.code for desk in directory.desks()}
    front = directory.front_desk()
    actions.change_desk(
        actor=admin, code=desks["unit-ppa"], name="Meja Unit PPA", keeps_duty=True, at=at
    )
    for number, (username, name, agency, role, post) in enumerate(PEOPLE, 1):
        actions.add_worker(
            actor=admin,
            username=username,
            name=name,
            email=f"{username}@contoh.invalid",
            phone=f"0800-{number:04d}",
            own_password_hash=hashed,
            at=at,
        )
        beside = role in (Role.AGENCY_HEAD, Role.COORDINATOR) and agency != front.agency.code
        actions.appoint(
            actor=admin,
            username=username,
            agency=agency,
            desk="" if beside else desks.get(agency, ""),
            role=role,
            post=post,
            decree=DECREE,
            starts_on=directory.local_day(at),
            at=at,
        )
    roster(start=directory.local_day(at), days=ROSTER_DAYS, at=at)


def roster(*, start: date, days: int, at: datetime) -> None:
    """Enter the duty roster from a day on: the front desk without gaps, the police desk with one.

    Nobody stands at the police desk from Saturday evening to Sunday morning; the page shows it.
    """
    zone = timezone.get_current_timezone()

    def moment(day: date, hour: int) -> datetime:
        return datetime.combine(day, time(hour), zone)

    front, police = [], []
    for number in range(days):
        today = start + timedelta(days=number)
        tomorrow = today + timedelta(days=1)
        early, late = (FRONT_TURNS[(2 * number + n) % len(FRONT_TURNS)] for n in (0, 1))
        if number == 0:
            front.append((late, moment(today, 0), moment(today, 8)))
        front.append((early, moment(today, 8), moment(today, 20)))
        front.append((late, moment(today, 20), moment(tomorrow, 8)))
        saturday = today.weekday() == 5
        police.append(
            (
                POLICE_TURNS[number % len(POLICE_TURNS)],
                moment(today, 8),
                moment(today, 20) if saturday else moment(tomorrow, 8),
            )
        )
    for desk, lead, shifts in (
        (directory.front_desk().code, "kepala.uptd", front),
        ("unit-ppa-meja", "kanit.ppa", police),
    ):
        actions.add_shifts(
            actor=directory.actor_named(lead, at=at), desk=desk, shifts=shifts, at=at
        )
