"""Call mode: notes beside the sheet, the form at the end, the message after it."""

from __future__ import annotations

from .calls import Calls, attend, calls_of, start_call
from .panel import CallPanel

__all__ = ["CallPanel", "Calls", "attend", "calls_of", "start_call"]
