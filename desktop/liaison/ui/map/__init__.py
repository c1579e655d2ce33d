"""The stakeholder map (P1): laid out by itself, moved and connected by hand, by mouse and by keyboard."""

from __future__ import annotations

from .embedded import StakeholderMap

__all__ = ["StakeholderMap"]
