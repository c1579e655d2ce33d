"""Liaison, the desk of an agency's account manager."""

from __future__ import annotations

from typing import Final

__version__: Final = "0.1.0"
