"""What trends and warning signs say on a sheet."""

from __future__ import annotations

from liaison.desk.context import Desk
from liaison.desk.trends.provider import TrendInsights
from liaison.insight.briefing import InsightProvider


def known_insights(desk: Desk) -> InsightProvider:
    """All that the desk knows beyond the record itself."""
    return TrendInsights(desk)
