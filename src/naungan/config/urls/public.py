"""The public door: no account, no cookie before it is needed, no script needed."""

from django.urls import include, path

from naungan.config import views

urlpatterns = [
    path("bahasa/<str:code>/", views.choose_language, name="language"),
    path("", include("naungan.intake.urls.public")),
]
handler400 = "naungan.config.views.bad_request"
handler404 = "naungan.config.views.not_found"
handler500 = "naungan.config.views.broken"
