"""The public addresses. No address carries a receipt or a word of a story."""

from django.urls import path

from naungan.intake.views import public

app_name = "intake"
urlpatterns = [
    path("", public.home, name="home"),
    path("lapor/", public.report, name="report"),
    path("laporan-saya/", public.my_report, name="my-report"),
    path("darurat/", public.emergency, name="emergency"),
]
