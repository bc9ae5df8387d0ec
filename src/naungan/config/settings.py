"""Settings of both doors, from the environment; fails closed.

NAUNGAN_DOOR says which door this process is: `public` (no session, no account) or `work`.
"""

from __future__ import annotations

import sys

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from naungan.config import environment as env

DOOR = env.text("DOOR", "work")
if DOOR not in {"public", "work"}:
    raise env.Unsafe("NAUNGAN_DOOR must be 'public' or 'work'.")

TESTING = "pytest" in sys.modules
DATA = env.data_dir()
DEBUG = False
SECRET_KEY = "only-for-tests-" + "x" * 50 if TESTING else env.secret(DATA / "secret.key")
#: The demo shows a page that lists whom one can be; a real regency never does.
DEMO = env.flag("DEMO")
ALLOWED_HOSTS = env.names("HOSTS", "127.0.0.1,localhost,[::1]") + (
    ["testserver"] if TESTING else []
)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "naungan.clocks",
    "naungan.audit",
    "naungan.notices",
    "naungan.design",
    "naungan.directory",
    "naungan.intake",
    "naungan.casework",
    "naungan.config",
]
AUTH_USER_MODEL = "directory.Worker"

MIDDLEWARE_PUBLIC = [
    "naungan.config.middleware.Health",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "naungan.config.middleware.Headers",
    "naungan.config.middleware.Language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "naungan.config.middleware.Refusals",
]
MIDDLEWARE_WORK = [
    "naungan.config.middleware.Health",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "naungan.config.middleware.Headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "naungan.config.middleware.Language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "naungan.config.middleware.ActorOfRequest",
    "naungan.config.middleware.Refusals",
]
MIDDLEWARE = MIDDLEWARE_PUBLIC if DOOR == "public" else MIDDLEWARE_WORK
ROOT_URLCONF = f"naungan.config.urls.{DOOR}"
WSGI_APPLICATION = "naungan.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["naungan.design.templatetags.design", "django.templatetags.i18n"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "naungan.config.context.page",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
INSTALLED_APPS.insert(0, "django.forms")

DATABASES = {"default": env.database(DATA)}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

PASSWORD_HASHERS = ["naungan.directory.passwords.Argon2"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "naungan.directory.passwords.LongEnough"},
    {"NAME": "naungan.directory.passwords.NotCommon"},
]
AUTHENTICATION_BACKENDS = ["naungan.directory.signin.PasswordBackend"]
LOGIN_URL = "directory:sign-in"
LOGIN_REDIRECT_URL = "today"

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_NAME = "kerja"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = "kunci"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "naungan.config.views.stale_form"
#: Set when a proxy with a certificate stands in front (docs/operate.md).
HTTPS = env.flag("HTTPS")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin" if DOOR == "work" else "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "require-trusted-types-for": ["'script'"],
    }
}
# Bodies: a report is text; anything larger is refused before it is read into memory.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Indonesian")), ("en", _("English"))]
LANGUAGE_COOKIE_NAME = "bahasa"
LOCALE_PATHS = [env.ROOT / "locale"]
TIME_ZONE = env.text("TIME_ZONE", "Asia/Jakarta")
USE_TZ = True
USE_I18N = True

STATIC_URL = "/statis/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if TESTING
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = TESTING

#: Where the quick exit leads: an ordinary page on another host, opened by the browser alone.
EXIT_URL = env.text("EXIT_URL", "https://www.bmkg.go.id/")
NOTICE_CHANNEL = env.text("NOTICES", "file")  # file | smtp
NOTICE_FOLDER = DATA / "outbox"
EMAIL_HOST = env.text("SMTP_HOST", "localhost")
EMAIL_PORT = int(env.text("SMTP_PORT", "25"))
EMAIL_HOST_USER = env.text("SMTP_USER")
EMAIL_HOST_PASSWORD = env.text("SMTP_PASSWORD")
EMAIL_USE_TLS = env.flag("SMTP_TLS")
DEFAULT_FROM_EMAIL = env.text("SMTP_FROM", "naungan@localhost")

SILENCED_SYSTEM_CHECKS: list[str] = []
# Errors go to the log as a request number and a place in the code; never with local variables,
# because those hold what people wrote.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "naungan.config.logs.SafeFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # A 404 is an answer, not a warning; a broken page is an error and is logged as one.
        "django.request": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
    },
}
