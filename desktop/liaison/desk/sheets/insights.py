"""What trends and warning signs say on a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.desk.context import Desk
from liaison.desk.signs.provider import SignInsights
from liaison.desk.trends.provider import TrendInsights, combined
from liaison.insight.briefing import BriefingFacts, InsightProvider
from liaison.model.briefing import Line, SectionKey


class Told:
    """What a provider says of one sheet, asked once: a sheet with hidden lines is composed twice."""

    def __init__(self, provider: InsightProvider, facts: BriefingFacts, day: date) -> None:
        self._lines = provider.lines(facts, day)

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:  # noqa: ARG002 - its shape
        """What was said."""
        return self._lines


def known_insights(desk: Desk) -> InsightProvider:
    """All that the desk knows beyond what the record says by itself."""
    return combined(TrendInsights(desk), SignInsights(desk))
