"""Registers the package with Django."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    name = "naungan.design"
    label = "design"
