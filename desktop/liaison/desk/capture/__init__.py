"""Turning what was typed into records: notes and the lines in them (P23)."""

from .note import CapturedItem, NewNote, NoteTaken, preview_note, take_note

__all__ = ["CapturedItem", "NewNote", "NoteTaken", "preview_note", "take_note"]
