"""What was typed and made a record of: kept aside for as long as that may be undone, and back in its editor then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.orm import Session

from liaison.model.base import new_id
from liaison.model.desk_items import Draft
from liaison.model.journal import Journal
from liaison.model.values import Changes, JournalKind
from liaison.store.rows import table_of

from .context import Desk

_DRAFT: Final = table_of(Draft)
#: Begins the key of what is kept aside; the command and the record it made follow.
_DONE: Final = "done:"
#: In the state of what is kept aside: the key of its editor; of what came back: the key of what is kept aside.
_EDITOR: Final = "done_editor"
_ASIDE: Final = "done_aside"
#: How many are kept; older ones go.
_MOST: Final = 50
#: Editors of which a second text has a place of its own, which is gone through once the first is done.
_WAITS: Final = frozenset({"call"})
#: The commands that make a record of a draft and keep it aside.
_COMMANDS: Final = frozenset({"end_call", "start_reset", "evaluate_reset"})


def put_away(
    session: Session, editor: str, command: str, record_id: str, state: Mapping[str, str] | None = None
) -> None:
    """Keep the draft of ``editor`` aside, in the step of ``command`` that makes ``record_id`` of it.

    ``state`` is what it shall come back with, where that differs from how it was kept last.
    """
    connection = session.connection()
    found = _draft(session, editor)
    if found is None:
        return
    kept = dict(found.state if state is None else state)
    kept.pop(_ASIDE, None)
    name = f"{_DONE}{command}:{record_id}"
    connection.execute(delete(_DRAFT).where(_DRAFT.c.key == name))
    connection.execute(update(_DRAFT).where(_DRAFT.c.id == found.id).values(key=name, state=kept | {_EDITOR: editor}))
    aside = select(_DRAFT.c.id).where(_DRAFT.c.key.startswith(_DONE, autoescape=True))
    old = connection.scalars(aside.order_by(_DRAFT.c.updated_at.desc(), _DRAFT.c.key).offset(_MOST)).all()
    if old:
        connection.execute(delete(_DRAFT).where(_DRAFT.c.id.in_(old)))


def follow(desk: Desk, changes: Changes) -> None:
    """After undo or redo: what was typed comes back into its editor, or goes again where nothing was typed since."""
    with desk.record.reading() as session:
        entry = session.get(Journal, changes.journal_id) if changes.journal_id else None
        target = session.get(Journal, entry.target_id) if entry is not None and entry.target_id else None
        if entry is None or target is None or target.command not in _COMMANDS:
            return
        is_undone = entry.journal_kind is JournalKind.UNDO
        names = [f"{_DONE}{target.command}:{record_id}" for _kind, record_id in changes.touched]
        aside = session.connection().execute(select(_DRAFT).where(_DRAFT.c.key.in_(names))).all()
    if not aside:
        return
    with desk.record.command("keep_draft") as unit:
        for one in aside:
            if is_undone:
                _bring_back(unit.session, desk, one)
            else:
                _take_away(unit.session, one)


def _draft(session: Session, key: str) -> Row[Any] | None:
    return session.connection().execute(select(_DRAFT).where(_DRAFT.c.key == key)).first()


def _bring_back(session: Session, desk: Desk, aside: Row[Any]) -> None:
    """Put it into its editor; what is typed there by now stays."""
    state = dict(aside.state)
    editor = state.pop(_EDITOR)
    there = _draft(session, editor)
    if there is not None and editor not in _WAITS and there.text.strip():
        return
    if there is not None and editor in _WAITS:
        editor = f"{editor}:{new_id()}"
    now = desk.now()
    connection = session.connection()
    connection.execute(delete(_DRAFT).where(_DRAFT.c.key == editor))
    values = aside._asdict() | {"id": new_id(), "key": editor, "created_at": now, "updated_at": now}
    connection.execute(insert(_DRAFT).values(values | {"state": state | {_ASIDE: aside.key}}))


def _take_away(session: Session, aside: Row[Any]) -> None:
    """Let go of it again, unless it was changed since it came back: an editor that writes leaves the mark out."""
    editor = aside.state[_EDITOR]
    there = _draft(session, editor)
    if there is not None and there.state.get(_ASIDE) == aside.key:
        session.connection().execute(delete(_DRAFT).where(_DRAFT.c.id == there.id))
