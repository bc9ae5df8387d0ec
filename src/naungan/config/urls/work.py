"""The workroom: everything below /kerja/ asks for a signed-in worker."""

from django.urls import include, path

from naungan.config import views

urlpatterns = [
    path("", views.front, name="front"),
    path("kerja/", views.today, name="today"),
    path("bahasa/<str:code>/", views.choose_language, name="language"),
    path("", include("naungan.directory.urls")),
    # Before intake: a report becomes a case at an address below the report.
    path("kerja/", include("naungan.casework.urls")),
    path("kerja/", include("naungan.intake.urls.work")),
]
handler400 = "naungan.config.views.bad_request"
handler404 = "naungan.config.views.not_found"
handler500 = "naungan.config.views.broken"
