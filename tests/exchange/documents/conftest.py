"""One handwritten sheet with everything a document has to show."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from liaison.model.briefing import Briefing, Line, Run, Section, SectionKey, SourceRef
from liaison.model.values import Side

DANA, STAKE, OURS, CASE = (
    SourceRef(kind, digit * 32)
    for kind, digit in (("stakeholder", "1"), ("stake", "2"), ("commitment", "3"), ("clause", "4"))
)


@pytest.fixture
def briefing() -> Briefing:
    """Eight sections of the sheet: people of both sides, a gap, news, promises, what to bring, points, own words."""
    who = Line((Run("Dana Whitlock", is_strong=True), Run(", Director")), "Speaks for two others", mark="14 Mar call")
    owed = Line((Run("Report"),), side=Side.OURS, person="Dana Whitlock", due="Wed 25 Nov", sources=(OURS,), weight=59)
    late = Line(
        (Run("Export"),),
        side=Side.THEIRS,
        person="Leo Marsh",
        due="Sun 22 Nov",
        state="2 days late",
        is_late=True,
        mark="12 Nov call",
        sources=(OURS,),
        weight=104,
    )
    ours = Line(
        (Run("Mila Soriano", is_strong=True), Run(", Media planner")), "Owes: report, Wed 25 Nov", sources=(OURS,)
    )
    news = Line((Run("Load test passed"),), mark="18 Nov report", sources=(STAKE,), key="since/x", is_new=True)
    points = [Line((Run(text),), mark="20 Nov point", weight=200) for text in ("Ask about spring", "Say thank you")]
    own = Line((Run("In the paper on Monday"),), mark="24 Nov added", weight=200, key="added/x", is_pinned=True)
    fix = 'liaison add stake "Harbor & Finch" what="..." if_it_fails="..."'
    gap = Line((Run("No stakes recorded"),), fix, sources=(STAKE,), fix=fix, weight=5)
    ask = Line((Run("Feedback in three days"),), label="Request", mark="Agreement 4", sources=(CASE,), weight=62)
    return Briefing(
        client_id="c" * 32,
        client="Harbor & Finch",
        title="Harbor & Finch, check-in",
        facts=("10:00–10:45 on Teams", "briefing drawn from 38 notes"),
        sections=(
            Section(SectionKey.WHO, "Who is on the call", (who,), more=1, more_sources=(DANA,)),
            Section(SectionKey.OURS, "From our side", (ours,)),
            Section(SectionKey.STAKES, "What is at stake", (gap,)),
            Section(SectionKey.SINCE, "Since you last met", (news,), aside="12 Nov"),
            Section(SectionKey.WE_OWE, "We owe them", (owed,)),
            Section(SectionKey.THEY_OWE, "They owe us", (late,)),
            Section(SectionKey.BRING, "Bring to the table", (ask,)),
            Section(SectionKey.POINTS, "My points", tuple(points)),
            Section(SectionKey.ADDED, "Also to know", (own,)),
        ),
        day=date(2026, 11, 24),
        drawn_at=datetime(2026, 7, 1, 8, 2, tzinfo=UTC),
        zone_name="Europe/London",
        agency="Northlight Studio",
        since=datetime(2026, 11, 17, 8, 55, tzinfo=UTC),
    )
