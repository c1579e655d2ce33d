"""What the timeline says, as values: no Qt, no record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Final

from liaison.model.words import FULL_MONTHS, WEEKDAYS, clock_time, tr, week_day
from liaison.ui.widgets.heads import RowHead

if TYPE_CHECKING:
    from liaison.desk.timeline import TimelineItem

# The groups a person filters by, in their order: the key of the desk and the label.
_GROUPS: Final = {
    "meetings": "Calls and meetings",
    "messages": "Messages",
    "notes": "Notes",
    "promises": "Promises",
    "concerns": "Concerns",
    "ideas": "Ideas and requests",
    "feedback": "Feedback and thanks",
    "results": "Results",
    "changes": "Turning points",
}
_ICONS: Final = {
    "meetings": "people",
    "messages": "email",
    "notes": "notes",
    "concerns": "flag",
    "ideas": "idea",
    "feedback": "heart",
    "results": "check",
    "changes": "diamond",
    "goal_reading": "trends",
    "meeting": "calendar",
    "meeting_day": "calendar",
    "joined": "person",
    "left": "person",
    "contact_change": "person",
}


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened; ``day`` is empty where the row above has the same. ``more`` is its second line."""

    item: TimelineItem
    day: str
    full_day: str
    icon: str
    more: str

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return f"{self.item.event}:{self.item.id}"

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.full_day, self.item.word, self.item.what, self.more) if part)


Row = RowHead | TimelineRow


def group_labels() -> tuple[tuple[str, str], ...]:
    """The groups a person filters by, in their order, as key and label."""
    return tuple((key, tr(_GROUPS[key])) for key in _GROUPS)


def month_words(day: date) -> str:
    """The month of a day as a head: "November 2026"."""
    return f"{tr(FULL_MONTHS[day.month - 1])} {day.year}"


def rows_of(items: Sequence[TimelineItem], today: date, zone: tzinfo, after: TimelineItem | None = None) -> list[Row]:
    """Things as rows under the heads of their months, as they follow ``after``."""
    rows: list[Row] = []
    last = after.day if after is not None else None
    for item in items:
        if last is None or (item.day.year, item.day.month) != (last.year, last.month):
            rows.append(RowHead(month_words(item.day)))
        rows.append(_row(item, today, zone, is_first=item.day != last))
        last = item.day
    return rows


def _row(item: TimelineItem, today: date, zone: tzinfo, *, is_first: bool) -> TimelineRow:
    return TimelineRow(
        item,
        f"{tr(WEEKDAYS[item.day.weekday()])} {item.day.day}" if is_first else "",
        week_day(item.day, today),
        _ICONS.get(item.event) or _ICONS.get(item.group.value, ""),
        more_words(item, zone),
    )


def more_words(item: TimelineItem, zone: tzinfo) -> str:
    """The second line: when, with whom, how they were: "14:30, Dana Whitlock · tense, not about us: warehouse move"."""
    is_timed = item.at is not None and item.event in {"interaction", "meeting"}
    with_whom = ", ".join(
        part for part in (clock_time(item.at, zone) if is_timed and item.at else "", item.who) if part
    )
    return " · ".join(part for part in (with_whom, mood_of(item)) if part)


def mood_of(item: TimelineItem) -> str:
    """How they were, and what it was about where it was not about us (P4)."""
    if item.mood is None:
        return ""
    words = tr(item.mood.value)
    if item.about_us is not None and item.about_us.value != "unknown":
        words = f"{words}, {tr(item.about_us.value)}"
    return f"{words}: {item.context}" if item.context else words
