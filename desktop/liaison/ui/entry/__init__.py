"""What stands before the desk: unlocking it, and the first start."""

from __future__ import annotations

from .unlock import UnlockPage

__all__ = ["UnlockPage"]
