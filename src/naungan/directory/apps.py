"""Registers the package with Django."""

from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "naungan.directory"
    label = "directory"
