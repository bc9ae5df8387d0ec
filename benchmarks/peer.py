"""The peer of the public POST: the smallest honest Django view that durably inserts one row.

Same server, same database settings (WAL, FULL, IMMEDIATE), same kind of disk; no middleware, no
template, no session. It inserts the posted story and answers a few bytes.
"""

from __future__ import annotations

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path

DATA = Path(os.environ["NAUNGAN_DATA"])

settings.configure(
    SECRET_KEY="p" * 50,
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[],
    INSTALLED_APPS=[],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATA / "peer.sqlite3",
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 10,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
            },
        }
    },
)


def health(request: HttpRequest) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, story TEXT)")
    return HttpResponse("ok")


def insert(request: HttpRequest) -> HttpResponse:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("INSERT INTO row (story) VALUES (%s)", [request.POST["story"]])
    return HttpResponse("stored")


urlpatterns = [path("healthz", health), path("insert", insert)]
application = get_wsgi_application()
