"""Logging an interaction: how we were in touch, who was there, how they were, and what was promised."""

from __future__ import annotations

from .dialog import LogDialog, log_interaction

__all__ = ["LogDialog", "log_interaction"]
