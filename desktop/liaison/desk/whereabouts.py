"""Where the window shows a record, so that every figure and sentence can be opened to what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from liaison.model.errors import NotFoundError
from liaison.model.values import ChangeStatus, InteractionKind

from .belonging import client_of, owner_of
from .context import Desk
from .editing.fields import kind_of
from .editing.forms import row_of
from .labels import label

#: The tab of the client page that shows a kind.
_TABS: Final[Mapping[str, str]] = {
    "agreement": "agreement",
    "attachment": "documents",
    "busy_period": "registers",
    "commitment": "commitments",
    "contact_change": "registers",
    "engagement": "registers",
    "entry": "registers",
    "finding": "registers",
    "goal": "registers",
    "interaction": "timeline",
    "off_boarding": "registers",
    "post_mortem": "registers",
    "reset": "registers",
    "stake": "registers",
    "stakeholder": "people",
    "stay_or_part": "registers",
}
#: What a person does to the sheets of a client.
_ON_SHEETS: Final = frozenset({"point", "sheet_line", "sheet_person"})
#: Parts that are shown with the record they belong to, and the reference that leads there.
_SHOWN_WITH: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "influence": (("from_id", "stakeholder"),),
    "stake_felt": (("stake_id", "stake"),),
    "invitee": (("person_id", "person"), ("meeting_id", "meeting")),
}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The page that shows a record and what it must be asked for; ``words`` are what the record is called.

    Without a ``page`` no page shows it, and its form is what there is to see. ``kind`` and ``record_id`` are the
    record's own even where it is shown as a part of another.
    """

    page: str
    args: Mapping[str, str]
    words: str
    kind: str
    record_id: str
    is_trashed: bool


def whereabouts(desk: Desk, kind: str, record_id: str) -> Whereabouts:
    """Where a record of any kind is shown; one in the trash is shown there.

    Raises:
        NotFoundError: there is no such record.
    """
    kind = "attachment" if kind == "attachment" else kind_of(kind)[0]
    with desk.record.reading() as session:
        row = row_of(session, kind, record_id)
        words = label(session, kind, row)
        if row["deleted_at"] is not None:
            return Whereabouts("trash", {"record": record_id}, words, kind, record_id, is_trashed=True)
        page, args = _place(session, kind, row)
    return Whereabouts(page, args, words, kind, record_id, is_trashed=False)


def _place(session: Session, kind: str, row: Mapping[str, Any]) -> tuple[str, Mapping[str, str]]:
    record_id = str(row["id"])
    if kind in {"client", "person"}:
        return kind, {"id": record_id}
    if kind == "setting":
        return "settings", {"section": "trends"} if str(row["key"]).startswith("trends/") else {}
    if kind == "interaction" and row["interaction_kind"] is InteractionKind.NOTE:
        return "notes", {"id": record_id}
    client_id = client_of(session, kind, row)
    if (kind in _ON_SHEETS or kind == "review") and client_id:
        is_review = kind == "review"
        named = {"review": record_id} if is_review else _call(row)
        return "review" if is_review else "briefing", {"client": client_id, **named}
    if kind in _TABS:
        is_running = kind == "contact_change" and row["status"] is not ChangeStatus.FINISHED
        tab = "people" if is_running else _TABS[kind]
        return ("client", {"id": client_id, "tab": tab, "record": record_id}) if client_id else ("", {})
    return _with_owner(session, kind, row)


def _call(row: Mapping[str, Any]) -> Mapping[str, str]:
    """The call whose sheet shows a record; a point and a pinned line stand on the next one."""
    named = {name: row.get(column) for name, column in (("meeting", "meeting_id"), ("occurrence", "occurrence"))}
    day = row.get("day")
    return {name: str(value) for name, value in (named | {"day": day}).items() if value is not None}


def _with_owner(session: Session, kind: str, row: Mapping[str, Any]) -> tuple[str, Mapping[str, str]]:
    """Where the record is shown that this one is a part of."""
    shown_with = ((of, str(row[column])) for column, of in _SHOWN_WITH.get(kind, ()) if row[column] is not None)
    owner = next(shown_with, None) or owner_of(kind, row)
    shown = row_of(session, owner[0], owner[1]) if owner is not None else None
    if owner is None or shown is None or shown["deleted_at"] is not None:
        return "", {}
    page, args = _place(session, owner[0], shown)
    if kind == "step" and args.get("tab") == "people":
        return page, {**args, "record": str(row["id"])}  # the steps of a handover under way are lines of their own
    return page, args


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """A record with what it is called; ``word`` is its kind, or the register of an entry."""

    kind: str
    word: str
    record_id: str
    label: str


def names_of(desk: Desk, records: Sequence[tuple[str, str]]) -> tuple[NamedRecord, ...]:
    """Records given by kind and id with their names, in the same order; those that are no more are left out."""
    found: list[NamedRecord] = []
    with desk.record.reading() as session:
        for kind, record_id in dict.fromkeys(records):
            try:
                row = row_of(session, kind, record_id)
            except NotFoundError:
                continue
            word = row["entry_kind"].value if kind == "entry" else kind
            found.append(NamedRecord(kind, word, record_id, label(session, kind, row)))
    return tuple(found)
