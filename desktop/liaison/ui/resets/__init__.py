"""Resets of a relationship: the sheet that leads through one."""

from __future__ import annotations

from .sheet import ResetSheet, begin_reset

__all__ = ["ResetSheet", "begin_reset"]
