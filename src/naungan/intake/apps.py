"""Registers the package with Django."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "naungan.intake"
    label = "intake"
