"""The peer of the public POST: the smallest Django view that durably inserts one row.

Two of them, on the same server with the same database settings (WAL, FULL, IMMEDIATE, kept open):

* `/insert` as a fresh Django project does it: the middleware of its template for new projects, one
  model, `objects.create` in `atomic`, a few bytes back;
* `/floor` below anything one would ship: no middleware, raw SQL. NAUNGAN_PEER=floor serves it.
"""

from __future__ import annotations

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

DATA = Path(os.environ["NAUNGAN_DATA"])
FLOOR = os.environ.get("NAUNGAN_PEER") == "floor"
NEW_PROJECT = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

settings.configure(
    SECRET_KEY="p" * 50,
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[] if FLOOR else NEW_PROJECT,
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATA / f"peer-{'floor' if FLOOR else 'view'}.sqlite3",
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 10,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
            },
        }
    },
)
application = get_wsgi_application()


class Row(models.Model):
    """What the peer stores."""

    story = models.TextField()
    arrived_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "peer"

    def __str__(self) -> str:
        return str(self.pk)


def health(request: HttpRequest) -> HttpResponse:
    """Makes the table on first asking."""
    if Row._meta.db_table not in connection.introspection.table_names():
        with connection.schema_editor() as editor:
            editor.create_model(Row)
    return HttpResponse("ok")


@csrf_exempt
def insert(request: HttpRequest) -> HttpResponse:
    """One row, durably."""
    with transaction.atomic():
        Row.objects.create(story=request.POST["story"])
    return HttpResponse("stored")


def floor(request: HttpRequest) -> HttpResponse:
    """One row, durably, with nothing around it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO peer_row (story, arrived_at) VALUES (%s, '')", [request.POST["story"]]
        )
    return HttpResponse("stored")


urlpatterns = [path("healthz", health), path("insert", insert), path("floor", floor)]
