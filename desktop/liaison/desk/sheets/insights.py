"""What trends and warning signs say on a sheet."""

from __future__ import annotations

from liaison.desk.context import Desk
from liaison.desk.signs.provider import SignInsights
from liaison.desk.trends.provider import TrendInsights, combined
from liaison.insight.briefing import InsightProvider


def known_insights(desk: Desk) -> InsightProvider:
    """All that the desk knows beyond the record itself."""
    return combined(TrendInsights(desk), SignInsights(desk))
