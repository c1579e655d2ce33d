"""What trends and warning signs say on a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.desk.context import Desk
from liaison.desk.signs.gathered import is_at_hand as is_found
from liaison.desk.signs.provider import SignInsights
from liaison.desk.trends.gathering import is_held
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


def are_at_hand(desk: Desk, client_id: str) -> bool:
    """Whether trends and signs can tell of a client today without reading its record anew."""
    with desk.record.reading() as session:
        connection = session.connection()
        return is_held(desk, connection, client_id) and is_found(connection, desk, client_id)
