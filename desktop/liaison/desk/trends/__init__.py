"""The lines of the clients, drawn from the record."""

from __future__ import annotations

from .gathering import gather, keep_gathered
from .lines import lines
from .portfolio import portfolio, standings_of
from .provider import TrendInsights, combined
from .sparklines import sparklines
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
    "TrendInsights",
    "TrendLine",
    "change_weights",
    "combined",
    "gather",
    "keep_gathered",
    "line_label",
    "lines",
    "portfolio",
    "quadrant_label",
    "reset_weights",
    "sparklines",
    "standings_of",
    "weights_in_force",
]
