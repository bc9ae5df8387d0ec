"""Registers the package with Django."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "naungan.config"
    label = "config"
