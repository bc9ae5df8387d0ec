"""Addresses of the directory, in Indonesian."""

from __future__ import annotations

from django.urls import path

from naungan.directory.views import accounts, door, duty, law, settings, setup

app_name = "directory"
_ROOT = "kerja/pengaturan/"

urlpatterns = [
    path("masuk/", door.sign_in, name="sign-in"),
    path("masuk/sandi-baru/", door.first_password, name="first-password"),
    path("masuk/contoh/", door.demo_people, name="demo-people"),
    path("keluar/", door.sign_out, name="sign-out"),
    path("pasang/", setup.set_up, name="set-up"),
    path(_ROOT, settings.index, name="settings"),
    path(f"{_ROOT}sandi/", settings.own_password, name="own-password"),
    path(f"{_ROOT}tentang/", settings.about, name="about"),
    path(f"{_ROOT}wilayah/", settings.area_list, name="areas"),
    path(f"{_ROOT}jam/", law.clocks, name="clocks"),
    path(f"{_ROOT}hukum/", law.articles, name="law"),
    path(f"{_ROOT}instansi/", settings.agencies, name="agencies"),
    path(f"{_ROOT}instansi/tambah/", settings.add_agency, name="add-agency"),
    path(f"{_ROOT}instansi/<slug:code>/", settings.agency, name="agency"),
    path(f"{_ROOT}instansi/<slug:code>/meja/", settings.add_desk, name="add-desk"),
    path(f"{_ROOT}meja/<slug:code>/", settings.desk, name="desk"),
    path(f"{_ROOT}petugas/", accounts.workers, name="workers"),
    path(f"{_ROOT}petugas/tambah/", accounts.add_worker, name="add-worker"),
    path(f"{_ROOT}petugas/<int:pk>/", accounts.worker, name="worker"),
    path(f"{_ROOT}petugas/<int:pk>/tutup/", accounts.close_account, name="close-account"),
    path(f"{_ROOT}petugas/<int:pk>/buka/", accounts.open_account, name="open-account"),
    path(f"{_ROOT}petugas/<int:pk>/sandi/", accounts.renew_password, name="renew-password"),
    path(f"{_ROOT}petugas/<int:pk>/tugaskan/", accounts.appoint, name="appoint"),
    path(
        f"{_ROOT}petugas/<int:pk>/akhiri/<int:appointment>/",
        accounts.end_appointment,
        name="end-appointment",
    ),
    path(f"{_ROOT}jaga/", duty.rosters, name="rosters"),
    path(f"{_ROOT}jaga/<slug:code>/", duty.roster, name="roster"),
    path(f"{_ROOT}jaga/<slug:code>/hapus/<int:pk>/", duty.remove_shift, name="remove-shift"),
    path(f"{_ROOT}tangga/<slug:code>/", duty.ladder, name="ladder"),
]
