"""The lines of the clients, drawn from the record."""

from __future__ import annotations

from .lines import lines
from .views import (
    Change,
    ClientTrends,
    Dot,
    EventKind,
    Moved,
    Moves,
    Observed,
    Portfolio,
    Quadrant,
    Span,
    Sparkline,
    Standing,
    TrailPoint,
    TrendEvent,
    TrendLine,
    line_label,
    quadrant_label,
)
from .weights import change_weights, reset_weights, weights_in_force

__all__ = [
    "Change",
    "ClientTrends",
    "Dot",
    "EventKind",
    "Moved",
    "Moves",
    "Observed",
    "Portfolio",
    "Quadrant",
    "Span",
    "Sparkline",
    "Standing",
    "TrailPoint",
    "TrendEvent",
    "TrendLine",
    "change_weights",
    "line_label",
    "lines",
    "quadrant_label",
    "reset_weights",
    "weights_in_force",
]
