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
    """Four sections of the sheet: people, a gap, promises of both sides, and what to bring."""
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
            Section(SectionKey.STAKES, "What is at stake", (gap,)),
            Section(SectionKey.WE_OWE, "We owe them", (owed,)),
            Section(SectionKey.THEY_OWE, "They owe us", (late,)),
            Section(SectionKey.BRING, "Bring to the table", (ask,), aside="12 Nov"),
        ),
        day=date(2026, 11, 24),
        drawn_at=datetime(2026, 7, 1, 8, 2, tzinfo=UTC),
        zone_name="Europe/London",
        agency="Northlight Studio",
    )
