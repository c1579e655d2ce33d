"""What the page of notes shows: rows of its list and the note in its editor. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from liaison.model.words import clock_time, short_day, tr, week_day

if TYPE_CHECKING:
    from liaison.desk.drafts import DraftView
    from liaison.desk.notes import NoteRow, NoteView

#: Drafts of notes that are kept have this before their id; the one that is not kept yet has "new" behind it.
DRAFTS: Final = "note:"
NEW: Final = "new"
Runs = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class ListRow:
    """One note in the list. ``lines`` are its preview, or the words around what was searched for."""

    id: str
    title: str
    lines: Runs
    about: str
    when: str

    @property
    def words(self) -> str:
        """All of it, for a screen reader."""
        preview = "".join(text for text, _is_match in self.lines)
        return ", ".join(part for part in (self.title, self.about, self.when, preview) if part)


@dataclass(frozen=True, slots=True)
class OpenNote:
    """The note in the editor: as it is kept, and what is typed and not saved.

    ``standing`` are its captured lines as kept, ``mark`` tells its text from any other. Without ``id`` it is a note
    that is not kept yet.
    """

    id: str
    text: str
    client_id: str = ""
    client: str = ""
    when: str = ""
    is_locked: bool = False
    draft: DraftView | None = None
    draft_client: str = ""
    standing: tuple[str, ...] = ()
    mark: str = ""

    @property
    def key(self) -> str:
        """The name of its draft."""
        return f"{DRAFTS}{self.id or NEW}"


def list_row(note: NoteRow, today: date, zone: tzinfo, drafts: Collection[str] = ()) -> ListRow:
    """A note as a row."""
    about = note.client or tr("No client")
    if f"{DRAFTS}{note.id}" in drafts:
        about = tr("{client}, not saved yet", client=about)
    lines = note.found if any(is_match for _text, is_match in note.found) else ((note.preview, False),)
    return ListRow(note.id, note.title or tr("No text"), lines, about, moment(note.happened_at, today, zone))


def draft_row(draft: DraftView, title: str, client: str) -> ListRow:
    """A note that is typed here and not kept yet, at the head of the list."""
    about = tr("{client}, not saved yet", client=client or tr("No client"))
    rest = " ".join(draft.text.split())[:240]
    preview = rest.removeprefix(title).strip()
    return ListRow("", title or tr("New note"), ((preview, False),), about, "")


def moment(at: datetime, today: date, zone: tzinfo) -> str:
    """When a note was written, as short as it is clear: a time today, a weekday this week, else a day."""
    local = at.astimezone(zone)
    day = local.date()
    if day == today:
        return clock_time(local)
    return week_day(day, today) if 0 < (today - day).days < 7 else short_day(day, today)


def open_note(view: NoteView, today: date, zone: tzinfo, **more: object) -> OpenNote:
    """A kept note as the editor shows it."""
    local = view.happened_at.astimezone(zone)
    when = f"{week_day(local.date(), today)}, {clock_time(local)}"
    values: dict[str, object] = {
        "id": view.id,
        "text": view.text,
        "client_id": view.client_id or "",
        "client": view.client or "",
        "when": when,
        "is_locked": view.is_trashed,
        "mark": view.mark,
    }
    return OpenNote(**(values | more))  # type: ignore[arg-type]  # the fields by name, each of its own type
