"""What a briefing says on paper."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from liaison.model.briefing import Briefing
from liaison.ui.briefing.view_model import foot_words, sheet_rows

from .paper import PaperSheet


def sides_of(briefings: Sequence[Briefing]) -> tuple[PaperSheet, ...]:
    """Each briefing as one side, numbered."""
    return tuple(
        PaperSheet(
            one.title, one.facts, sheet_rows(one), foot_words(one, ZoneInfo(one.zone_name), number, len(briefings))
        )
        for number, one in enumerate(briefings, start=1)
    )
