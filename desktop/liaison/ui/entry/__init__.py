"""What stands before the desk: unlocking it, and the first start."""

from __future__ import annotations

from .unlock import UnlockPage
from .welcome import WelcomePage

__all__ = ["UnlockPage", "WelcomePage"]
