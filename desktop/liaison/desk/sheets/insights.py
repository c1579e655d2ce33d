"""What trends and warning signs say on a sheet, and that what ended today is not recorded yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from liaison.desk.context import Desk
from liaison.desk.signs.gathered import is_at_hand as is_found
from liaison.desk.signs.provider import SignInsights
from liaison.desk.trends.gathering import is_held
from liaison.desk.trends.provider import TrendInsights, combined
from liaison.desk.unrecorded import Unrecorded, unrecorded
from liaison.insight.briefing import BriefingFacts, InsightProvider
from liaison.insight.briefing.facts import Source
from liaison.insight.briefing.phrases import gap
from liaison.model.briefing import UNRECORDED, Line, SectionKey

#: It stands before what is new: that would be told otherwise.
_WEIGHT: Final = 99.0


class Told:
    """What a provider says of one sheet, asked once: a sheet with hidden lines is composed twice."""

    def __init__(self, provider: InsightProvider, facts: BriefingFacts, day: date) -> None:
        self._lines = provider.lines(facts, day)

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:  # noqa: ARG002 - its shape
        """What was said."""
        return self._lines


class UnrecordedInsights:
    """Tells on a sheet of what is over and not recorded: what is new since is not all there is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """A line that says so, with the command that records it; none on the sheet of a day that is past."""
        if day < self._desk.today():
            return {}
        found = unrecorded(self._desk, facts.client.source.id)
        return {SectionKey.SINCE: tuple(_line(one) for one in found)} if found else {}


def _line(one: Unrecorded) -> Line:
    return replace(gap(one.sentence, one.fix, Source("meeting", one.meeting_id)), weight=_WEIGHT, key=UNRECORDED)


def known_insights(desk: Desk) -> InsightProvider:
    """All that the desk knows beyond what the record says by itself."""
    return combined(TrendInsights(desk), SignInsights(desk), UnrecordedInsights(desk))


def are_at_hand(desk: Desk, client_id: str) -> bool:
    """Whether trends and signs can tell of a client today without reading its record anew."""
    with desk.record.reading() as session:
        connection = session.connection()
        return is_held(desk, connection, client_id) and is_found(connection, desk, client_id)
