"""Which call a place asks for; on the record's thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from liaison.desk.views.sheet import CallRef

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.insight.briefing import BriefingFacts
    from liaison.model.briefing import Line, SectionKey


class NothingMore:
    """Says nothing beyond the record: for the first look at a sheet."""

    def lines(self, _facts: BriefingFacts, _day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """No lines."""
        return {}


def call_asked(desk: Desk, args: Mapping[str, str]) -> CallRef:
    """The call that a place names: a meeting, the preparation of a day, or the client's next call."""
    from liaison.desk.sheets import call_at, call_of  # noqa: PLC0415 - loaded on the record's thread

    client, meeting, day = args.get("client", ""), args.get("meeting", ""), _day(args.get("day", ""))
    if meeting:
        return call_at(desk, client, meeting, args.get("occurrence") or None, day)
    if day is not None:
        return CallRef(client, None, None, day)
    return call_of(desk, client)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
