"""Every record by its form: opening, adding, changing, removing, from anywhere in the window."""

from __future__ import annotations

from .records import (
    edit_date,
    edit_record,
    follow_up,
    new_record,
    open_record,
    open_sources,
    record_menu,
    resume_form,
    show_history,
    trash_record,
)

__all__ = [
    "edit_date",
    "edit_record",
    "follow_up",
    "new_record",
    "open_record",
    "open_sources",
    "record_menu",
    "resume_form",
    "show_history",
    "trash_record",
]
