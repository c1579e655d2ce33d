"""Drafts while long work writes: the database has one writer, so what is typed goes into a file of its own, encrypted.

It is read before the table, taken into it when the long work is over, or at the next opening after a sudden end.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from liaison.model.errors import LiaisonError
from liaison.store.aside import drop_aside, has_aside, read_aside, write_aside

from .context import Desk
from .drafts import DraftView, draft_in_table, drop_draft, keep_draft

#: What each editor holds by its key, and since when; a text of None says that its draft was dropped.
_Kept = dict[str, dict[str, Any]]


def keep_draft_aside(
    desk: Desk,
    key: str,
    text: str,
    *,
    client_id: str | None = None,
    cursor: int = 0,
    state: Mapping[str, str] | None = None,
) -> None:
    """As :func:`keep_draft`, without the database. A record that is in no vault has nothing beside it."""
    if desk.vault is None:
        keep_draft(desk, key, text, client_id=client_id, cursor=cursor, state=state)
        return
    at = desk.now().isoformat()
    values = {"text": text, "client_id": client_id, "cursor": cursor, "state": dict(state or {}), "kept_at": at}
    _write(desk, _read(desk) | {key: values})


def drop_draft_aside(desk: Desk, key: str) -> None:
    """As :func:`drop_draft`, without the database."""
    if desk.vault is None:
        drop_draft(desk, key)
        return
    _write(desk, _read(desk) | {key: {"text": None, "kept_at": desk.now().isoformat()}})


def over(desk: Desk, drafts: Mapping[str, DraftView]) -> dict[str, DraftView]:
    """The drafts of the table by key, as what is kept beside it says otherwise since."""
    now = dict(drafts)
    for key, one in _newer(_read(desk), drafts).items():
        if one["text"] is None:
            now.pop(key, None)
        else:
            now[key] = _view(key, one)
    return now


def take_in_drafts(desk: Desk) -> None:
    """Take into the table what was kept beside it.

    Raises:
        DiskFull, VaultReadOnly, VaultBusy, DiskTrouble: it is still kept where it was.
    """
    if desk.vault is None or not has_aside(desk.vault):
        return
    kept = _read(desk)
    for key, one in _newer(kept, {key: row for key in kept if (row := draft_in_table(desk, key))}).items():
        if one["text"] is None:
            drop_draft(desk, key)
        else:
            keep_draft(desk, key, one["text"], client_id=one["client_id"], cursor=one["cursor"], state=one["state"])
    drop_aside(desk.vault)


def take_in_what_was_left(desk: Desk) -> None:
    """As :func:`take_in_drafts` at the opening, which nothing of it may stand in the way of."""
    with suppress(LiaisonError):
        take_in_drafts(desk)


def _read(desk: Desk) -> _Kept:
    if desk.vault is None or not has_aside(desk.vault):
        return {}
    found = read_aside(desk.vault)
    kept: _Kept = {} if found is None else json.loads(found)
    return kept


def _write(desk: Desk, kept: _Kept) -> None:
    assert desk.vault is not None
    write_aside(desk.vault, json.dumps(kept).encode("utf-8"))


def _newer(kept: _Kept, drafts: Mapping[str, DraftView]) -> _Kept:
    """What was not kept in the table later on, as after a failure to take it in."""
    newer = {}
    for key, one in kept.items():
        known = drafts.get(key)
        if known is None or known.kept_at is None or known.kept_at <= datetime.fromisoformat(one["kept_at"]):
            newer[key] = one
    return newer


def _view(key: str, one: dict[str, Any]) -> DraftView:
    at = datetime.fromisoformat(one["kept_at"])
    return DraftView(key, one["text"], one["client_id"], one["cursor"], one["state"], at)
