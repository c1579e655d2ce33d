"""What leaves the record: calendars, contact cards, tables and the whole record, for other programs and as a copy."""

from __future__ import annotations

from .calendar import export_calendar, stream_calendar
from .cards import export_cards, stream_cards
from .choice import ALL_KINDS, EVERYTHING, CalendarChoice, Detail, Kept
from .files import write_file
from .record import export_json
from .tables import TABLES, TableName, export_table, stream_table

__all__ = [
    "ALL_KINDS",
    "EVERYTHING",
    "TABLES",
    "CalendarChoice",
    "Detail",
    "Kept",
    "TableName",
    "export_calendar",
    "export_cards",
    "export_json",
    "export_table",
    "stream_calendar",
    "stream_cards",
    "stream_table",
    "write_file",
]
