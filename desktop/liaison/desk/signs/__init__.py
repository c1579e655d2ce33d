"""Warning signs from the record: what they find about the clients, and what the person says of it."""

from __future__ import annotations

from .finds import all_signs, client_signs
from .judging import judge, sign_records, snooze, wake
from .preview import SignChange, SignPreview, preview_thresholds
from .thresholds import ThresholdLine, Thresholds, change_thresholds, reset_thresholds, thresholds
from .views import ClientSigns, FindingView, SignRecord

__all__ = [
    "ClientSigns",
    "FindingView",
    "SignChange",
    "SignPreview",
    "SignRecord",
    "ThresholdLine",
    "Thresholds",
    "all_signs",
    "change_thresholds",
    "client_signs",
    "judge",
    "preview_thresholds",
    "reset_thresholds",
    "sign_records",
    "snooze",
    "thresholds",
    "wake",
]
