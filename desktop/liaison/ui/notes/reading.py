"""What the page of notes asks the desk for; each of these runs on the record's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from .view_model import DRAFTS, NEW, ListRow, OpenNote, draft_row, list_row, open_note

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.links import LinkTarget


_MOST: Final = 600


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which notes the list shows: a filter's value, a client, words."""

    which: str = "all"
    client_id: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows, and where the list goes on. ``looked_back_to`` is set while it does."""

    rows: tuple[ListRow, ...]
    more: tuple[datetime, str] | None
    looked_back_to: datetime | None


def listing(wanted: Wanted, after: tuple[datetime, str] | None = None, *, limit: int = 0) -> Callable[[Desk], Listed]:
    """One page of the list, or as many rows as ``limit`` says where that is more; at most 600."""

    def op(desk: Desk) -> Listed:
        from liaison.desk.drafts import list_drafts  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.links import client_name  # noqa: PLC0415 - see above
        from liaison.desk.notes import PAGE, NoteFilter, list_notes, note_title, search_notes  # noqa: PLC0415 - see above

        most = min(max(limit, PAGE), _MOST)
        which, client_id = NoteFilter(wanted.which), wanted.client_id or None
        if wanted.words.strip():
            page = search_notes(desk, wanted.words, which=which, client_id=client_id)
        else:
            page = list_notes(desk, which=which, client_id=client_id, after=after, limit=most)
        drafts = {draft.key: draft for draft in list_drafts(desk, DRAFTS)}
        rows = [list_row(row, desk.today(), desk.zone, drafts) for row in page.rows]
        new = drafts.get(f"{DRAFTS}{NEW}")
        if new is not None and after is None and not wanted.words.strip():
            client = client_name(desk, new.client_id) if new.client_id else ""
            rows.insert(0, draft_row(new, note_title(new.text), client))
        return Listed(tuple(rows), page.more, page.looked_back_to if page.more else None)

    return op


def opening(note_id: str, client_id: str = "") -> Callable[[Desk], OpenNote]:
    """A note with its draft; without an id the note that is not kept yet."""

    def op(desk: Desk) -> OpenNote:
        from liaison.desk.drafts import read_draft  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.links import client_name  # noqa: PLC0415 - see above
        from liaison.desk.notes import read_note  # noqa: PLC0415 - see above
        from liaison.desk.prefixes import captured_lines  # noqa: PLC0415 - see above

        draft = read_draft(desk, f"{DRAFTS}{note_id or NEW}")
        draft_client = client_name(desk, draft.client_id) if draft is not None and draft.client_id else ""
        if not note_id:
            name = client_name(desk, client_id) if client_id else ""
            return OpenNote("", "", client_id if name else "", name, draft=draft, draft_client=draft_client)
        view = read_note(desk, note_id)
        return open_note(
            view,
            desk.today(),
            desk.zone,
            draft=draft,
            draft_client=draft_client,
            standing=captured_lines(view.text) if view.client_id else (),
        )

    return op


def links_to(note_id: str, text: str) -> Callable[[Desk], tuple[LinkTarget, ...]]:
    """The notes that link to a note by its title."""

    def op(desk: Desk) -> tuple[LinkTarget, ...]:
        from liaison.desk.links import linked_from  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.notes import note_title  # noqa: PLC0415 - see above

        title = note_title(text)
        return linked_from(desk, [title], but=note_id) if title else ()

    return op
