"""Turning what was typed into records: notes and the lines in them (P23)."""

from .note import CapturedItem, NewNote, NoteTaken, preview_note, take_note
from .revising import NoteChange, change_note, preview_change

__all__ = [
    "CapturedItem",
    "NewNote",
    "NoteChange",
    "NoteTaken",
    "change_note",
    "preview_change",
    "preview_note",
    "take_note",
]
