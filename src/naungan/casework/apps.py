"""Registers the package with Django."""

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    name = "naungan.casework"
    label = "casework"
