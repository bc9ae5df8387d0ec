"""Registers the package with Django."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "naungan.notices"
    label = "notices"
