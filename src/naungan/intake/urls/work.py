"""The desk's addresses, below /kerja/."""

from django.urls import path

from naungan.intake.views import acts, desk

app_name = "intake"
urlpatterns = [
    path("laporan/", desk.queue, name="queue"),
    path("laporan/selesai/", desk.decided, name="decided"),
    path("laporan/baru/", desk.new, name="new"),
    path("laporan/<slug:ref>/", desk.report, name="report"),
    path("laporan/<slug:ref>/<slug:word>/", acts.act, name="act"),
]
