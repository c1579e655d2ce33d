"""Keeping a note of the page, with the draft that is no longer needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

    from .view_model import OpenNote


def saving(
    note: OpenNote,
    text: str,
    client_id: str,
    answers: Mapping[int, str],
    kept: Callable[[str], None],
    *,
    began: str = "",
) -> Callable[[Desk], Changes]:
    """Take a note, or change the one with an id; ``kept`` is told its id on the record's thread.

    ``began`` is the mark of the text the change began from.
    """

    def op(desk: Desk) -> Changes:
        from liaison.desk.capture import NewNote, NoteChange, change_note, take_note  # noqa: PLC0415 - late
        from liaison.desk.drafts import drop_draft  # noqa: PLC0415 - loaded on the record's thread

        if note.id:
            taken = change_note(desk, NoteChange(note.id, text, client_id or None, answers, began))
        else:
            taken = take_note(desk, NewNote(text, client_id or None, answers=answers))
        drop_draft(desk, note.key)
        kept(taken.note_id or "")
        return taken.changes

    return op


def mark_of_other(error: LiaisonError) -> str | None:
    """The mark of the text a note has now, where it was refused for that; None for any other problem."""
    from liaison.desk.capture.revising import NoteChangedElsewhere  # noqa: PLC0415 - loaded by now

    return error.mark if isinstance(error, NoteChangedElsewhere) else None
