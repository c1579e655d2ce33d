"""One client on one page: what the overview shows, in a fixed number of bounded reads."""

from __future__ import annotations

from .reading import client_overview
from .views import (
    AimLine,
    ClauseLine,
    ClientOverview,
    ConcernLine,
    Deliveries,
    EntryLine,
    Hired,
    ReachLine,
    Renewal,
    Rhythm,
    StakeLine,
    Voice,
)

__all__ = [
    "AimLine",
    "ClauseLine",
    "ClientOverview",
    "ConcernLine",
    "Deliveries",
    "EntryLine",
    "Hired",
    "ReachLine",
    "Renewal",
    "Rhythm",
    "StakeLine",
    "Voice",
    "client_overview",
]
