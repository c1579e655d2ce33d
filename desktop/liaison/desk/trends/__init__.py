"""The lines of the clients, drawn from the record."""

from __future__ import annotations

from .gathering import gather
from .keeping import keep_gathered
from .lines import lines
from .portfolio import portfolio, standings_of
from .preview import WeightPreview, WeightsView, WordChange, preview_weights, weights_view
from .provider import TrendInsights, combined
from .sparklines import sparklines, sparklines_some
from .standings import Dot, Portfolio, Quadrant, Sparkline, Standing, TrailPoint, quadrant_label
from .views import Change, ClientTrends, EventKind, Moved, Moves, Observed, Span, TrendEvent, TrendLine, line_label
from .weights import change_weights, reset_weights, weights_in_force
from .words import direction_label, level_label

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
    "WeightPreview",
    "WeightsView",
    "WordChange",
    "change_weights",
    "combined",
    "direction_label",
    "gather",
    "keep_gathered",
    "level_label",
    "line_label",
    "lines",
    "portfolio",
    "preview_weights",
    "quadrant_label",
    "reset_weights",
    "sparklines",
    "sparklines_some",
    "standings_of",
    "weights_in_force",
    "weights_view",
]
