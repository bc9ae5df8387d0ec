"""Borrows the report at the front desk from the intake tests."""

from tests.intake.conftest import received, urgent

__all__ = ["received", "urgent"]
