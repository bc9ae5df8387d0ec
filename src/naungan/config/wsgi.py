"""What the web server calls; which door it is stands in NAUNGAN_DOOR."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "naungan.config.settings")

application = get_wsgi_application()
