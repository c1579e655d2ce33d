"""What was typed and is neither saved nor discarded, so that a person can go on with it, wherever it was typed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from .context import Desk
from .drafts import DraftView, list_drafts
from .links import client_name

_MOST: Final = 20
_WORDS: Final = 60


class Editor(StrEnum):
    """Where something is typed; the value begins the key of its draft."""

    QUICK_NOTE = "quick-note"
    NOTE = "note"
    LOG = "log"
    FORM = "form"
    CONTACT_CHANGE = "contact-change"
    COMMITMENT = "promise"
    CLAUSE = "clause"
    PERSON = "person"
    REGISTER = "register"
    POINT = "point"
    SHEET_LINE = "sheet_line"
    REVIEW = "review"
    FOLLOW_UP = "follow-up"
    PLAN = "plan"
    RESET = "reset"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """One text: the editor it belongs to, what that editor is about (``of``, as in its key), and since when."""

    editor: Editor
    of: str
    begins: str
    client: str
    kept_at: datetime


def unsaved_texts(desk: Desk) -> tuple[UnsavedText, ...]:
    """What is not saved, the latest first; at most 20. Drafts of other kinds belong to the program itself."""
    found: list[UnsavedText] = []
    for draft in list_drafts(desk, editors=Editor):
        made = _text(desk, draft)
        if made is not None:
            found.append(made)
    return tuple(found[:_MOST])


def _text(desk: Desk, draft: DraftView) -> UnsavedText | None:
    name, _, of = draft.key.partition(":")
    if name not in set(Editor) or not draft.text.strip() or draft.kept_at is None:
        return None
    client = client_name(desk, draft.client_id) if draft.client_id else ""
    return UnsavedText(Editor(name), of, _begins(draft.text), client, draft.kept_at)


def _begins(text: str) -> str:
    """The first words; of a form, which keeps its fields by name, what was typed into them."""
    try:
        fields = json.loads(text) if text.startswith("{") else None
    except ValueError:
        fields = None
    words = ", ".join(str(value) for value in fields.values()) if isinstance(fields, dict) else text
    return " ".join(words.split())[:_WORDS]
