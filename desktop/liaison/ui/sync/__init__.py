"""Calendars on servers: syncing beside the window, adding accounts, choosing what goes where, deciding conflicts."""

from __future__ import annotations

from .keeper import SyncKeeper, keeper_of

__all__ = ["SyncKeeper", "keeper_of"]
