"""Warning signs from the record: what they find about the clients, and what the person says of it."""

from __future__ import annotations

from .finds import all_signs, client_signs
from .judging import judge, sign_records, snooze, wake
from .thresholds import Thresholds, change_thresholds, reset_thresholds, thresholds
from .views import ClientSigns, FindingView, SignRecord

__all__ = [
    "ClientSigns",
    "FindingView",
    "SignRecord",
    "Thresholds",
    "all_signs",
    "change_thresholds",
    "client_signs",
    "judge",
    "reset_thresholds",
    "sign_records",
    "snooze",
    "thresholds",
    "wake",
]
