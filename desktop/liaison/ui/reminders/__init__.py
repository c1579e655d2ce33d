"""Reminders: a line at the foot of the window, a list of all, and a message of the desktop where it shows them."""

from __future__ import annotations

from .keeper import Reminding
from .wishes import LEADS, QUIET, keep_lead, keep_quiet, lead_of, quiet_of

__all__ = ["LEADS", "QUIET", "Reminding", "keep_lead", "keep_quiet", "lead_of", "quiet_of"]
