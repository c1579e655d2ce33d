"""Where an entry of the calendar leads."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.ui.editing import open_record, open_sources
from liaison.ui.page import Workplace


def open_what(place: Workplace, page: QWidget, beside: QWidget, entry: CalendarEntry) -> None:
    """Open what an entry is about: the briefing of a meeting, a planned review, what a sign rests on, or the record.

    What is asked meanwhile opens ``beside``, the list it was chosen in.
    """
    if entry.kind is EntryKind.MEETING and entry.client_id and not entry.is_cancelled:
        place.navigator.go(
            "briefing",
            client=entry.client_id,
            meeting=entry.record_id,
            occurrence=entry.occurrence or "",
            day=entry.day.isoformat(),
        )
    elif entry.is_planned:
        place.navigator.go("review", client=entry.client_id or "")
    elif entry.sources:
        open_sources(place, beside, entry.sources)
    else:
        open_record(place, page, entry.record_kind, entry.record_id)
