"""The sample agency "Northlight Studio": eighteen months with its clients, dated relative to the clock."""

from __future__ import annotations

from .loader import AGENCY, create_sample

__all__ = ["AGENCY", "create_sample"]
