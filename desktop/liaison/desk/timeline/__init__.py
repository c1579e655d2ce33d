"""Everything that happened with a client, newest first, read a page at a time."""

from __future__ import annotations

from .arms import end_of_day
from .detail import mood_words, timeline_detail
from .queries import PAGE, find_in_timeline, people_of_timeline, timeline, timeline_around
from .view import (
    Cursor,
    Fact,
    Group,
    Related,
    TimelineDetail,
    TimelineItem,
    TimelinePage,
    TimelineStretch,
    Wanted,
)

__all__ = [
    "PAGE",
    "Cursor",
    "Fact",
    "Group",
    "Related",
    "TimelineDetail",
    "TimelineItem",
    "TimelinePage",
    "TimelineStretch",
    "Wanted",
    "end_of_day",
    "find_in_timeline",
    "mood_words",
    "people_of_timeline",
    "timeline",
    "timeline_around",
    "timeline_detail",
]
