"""Addresses of cases and referrals, below /kerja/."""

from django.urls import path

from naungan.casework.views import acts, course, file, lists, referral

app_name = "casework"
urlpatterns = [
    path("laporan/<str:ref>/jadikan-kasus/", file.open_case, name="open"),
    path("kasus/", lists.cases, name="cases"),
    path("kasus/<str:ref>/", file.case, name="case"),
    path("kasus/<str:ref>/asesmen/", acts.assess, name="assess"),
    path("kasus/<str:ref>/rujuk/", acts.refer, name="refer"),
    path("kasus/<str:ref>/layanan/", acts.serve, name="serve"),
    path("kasus/<str:ref>/pantau/", acts.monitor, name="monitor"),
    path("kasus/<str:ref>/orang/", acts.add_person, name="add-person"),
    path("kasus/<str:ref>/catatan/", acts.add_note, name="add-note"),
    path("kasus/<str:ref>/jenis/", acts.name_kinds, name="name-kinds"),
    path("kasus/<str:ref>/isi/<slug:part>/", acts.write_text, name="write-text"),
    path("kasus/<str:ref>/pemegang/", acts.assign, name="assign"),
    path("kasus/<str:ref>/kunjungan/", course.plan_follow_up, name="plan-follow-up"),
    path(
        "kasus/<str:ref>/kunjungan/<int:number>/",
        course.record_follow_up,
        name="record-follow-up",
    ),
    path(
        "kasus/<str:ref>/kunjungan/<int:number>/batal/",
        course.drop_follow_up,
        name="drop-follow-up",
    ),
    path("kasus/<str:ref>/bina-lanjut/", course.plan_after_care, name="plan-after-care"),
    path("kasus/<str:ref>/tenggat/", course.start_clock, name="start-clock"),
    path("kasus/<str:ref>/tenggat/<str:code>/terpenuhi/", course.meet_clock, name="meet-clock"),
    path("kasus/<str:ref>/tenggat/<str:code>/jeda/", course.pause_clock, name="pause-clock"),
    path("kasus/<str:ref>/tenggat/<str:code>/lanjut/", course.resume_clock, name="resume-clock"),
    path("kasus/<str:ref>/tutup/", course.ask_closure, name="ask_closure"),
    path("kasus/<str:ref>/tutup/setuju/", course.confirm_closure, name="confirm_closure"),
    path("kasus/<str:ref>/tutup/tolak/", course.refuse_closure, name="refuse_closure"),
    path("kasus/<str:ref>/buka-kembali/", course.reopen, name="reopen_case"),
    path("rujukan/", lists.referrals, name="referrals"),
    path("rujukan/<str:ref>/", referral.referral, name="referral"),
    path("rujukan/<str:ref>/<slug:word>/", referral.answer, name="answer"),
]
