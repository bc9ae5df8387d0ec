"""Registers the package with Django."""

from django.apps import AppConfig


class ClocksConfig(AppConfig):
    name = "naungan.clocks"
    label = "clocks"
