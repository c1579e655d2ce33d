"""The feeds of this vault: kept among its settings, changed by commands that can be undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail, as_json, from_json
from liaison.desk.names import Named, choose, fold
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import Changes
from liaison.model.words import tr

from .views import Feed

_KEY: Final = "feed/"
_LONGEST_NAME: Final = 100
_ENDINGS: Final = frozenset({".ics", ".ical"})


def list_feeds(desk: Desk) -> tuple[Feed, ...]:
    """All feeds, by name."""
    with desk.record.reading() as session:
        feeds = [_read(row) for row in _rows(session)]
    return tuple(sorted(feeds, key=lambda feed: (fold(feed.name), feed.id)))


def find_feed(desk: Desk, feed_id: str) -> Feed:
    """The feed with that id.

    Raises:
        NotFoundError: there is none any more.
    """
    found = next((feed for feed in list_feeds(desk) if feed.id == feed_id), None)
    if found is None:
        raise NotFoundError(tr("There is no such feed any more."))
    return found


def feed_named(desk: Desk, text: str) -> Feed:
    """The feed whose name begins so.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    feeds = {feed.id: feed for feed in list_feeds(desk)}
    named = [Named(feed.id, "setting", feed.name, (feed.name,)) for feed in feeds.values()]
    return feeds[choose(named, text, tr("feeds")).id]


def save_feed(desk: Desk, feed: Feed) -> Changes:
    """Keep a feed, anew or as it is changed; it is written afterwards.

    Raises:
        InputError: it has no name, its file cannot be one, another feed has the same, or its choice cannot be.
        NotFoundError: it was removed meanwhile.
    """
    feed.choice.checked()
    name = " ".join(feed.name.split())[:_LONGEST_NAME]
    path = _checked(feed.path)
    if not name:
        raise InputError(tr("A feed needs a name."), tr("Say who it is for, or what it holds."))
    with desk.record.command("save_feed") as unit:
        rows = _rows(unit.session)
        for row in rows:
            if row.id != feed.id and Path(row.value.get("path", "")) == path:
                raise InputError(
                    tr("The feed “{name}” has this file already.", name=row.value.get("name", "")),
                    tr("Choose another file."),
                )
        value = {"name": name, "path": str(path), "is_on": feed.is_on, **as_json(feed.choice)}
        if not feed.id:
            row = Setting(key="", value=value)
            row.key = _KEY + row.id
            unit.session.add(row)
            unit.words = tr("Made the feed “{name}”: {detail}", name=name, detail=_told(feed.choice.detail))
        else:
            row = _row(rows, feed.id)
            row.value = value
            unit.words = tr("Changed the feed “{name}”: {detail}", name=name, detail=_told(feed.choice.detail))
    return unit.changes


def remove_feed(desk: Desk, feed_id: str) -> Changes:
    """Keep a feed up to date no longer. Its file stays where it is, for it belongs to whoever reads it.

    Raises:
        NotFoundError: there is none any more.
    """
    with desk.record.command("remove_feed") as unit:
        row = _row(_rows(unit.session), feed_id)
        row.deleted_at = desk.now()
        unit.words = tr("Removed the feed “{name}”; its file stays", name=row.value.get("name", ""))
    return unit.changes


def follow_person(session: Session, keep_id: str, other_id: str) -> None:
    """Let the feeds of a person who was merged into another be those of the other, removed ones too."""
    for row in session.scalars(select(Setting).where(Setting.key.startswith(_KEY))):
        if from_json(row.value).person_id == other_id:
            row.value = row.value | as_json(replace(from_json(row.value), person_id=keep_id))


def _told(detail: Detail) -> str:
    if detail is Detail.FULL:
        return tr("it tells everything")
    return tr("it tells titles and times") if detail is Detail.TITLES else tr("it tells busy times only")


def _checked(path: Path) -> Path:
    if not path.is_absolute():
        raise InputError(tr("Where the file of a feed is has to be told in full."), tr("Choose the file."))
    if path.suffix.lower() not in _ENDINGS:
        path = path.with_name(f"{path.name}.ics")
    if path.is_dir():
        raise InputError(tr("{path} is a folder.", path=path), tr("Give the name of a file."))
    if not path.parent.is_dir():
        raise InputError(tr("There is no folder {path}.", path=path.parent), tr("Make it first, or choose another."))
    return path


def _rows(session: Session) -> list[Setting]:
    query = select(Setting).where(Setting.key.startswith(_KEY), Setting.deleted_at.is_(None)).order_by(Setting.id)
    return list(session.scalars(query))


def _row(rows: list[Setting], feed_id: str) -> Setting:
    found = next((row for row in rows if row.id == feed_id), None)
    if found is None:
        raise NotFoundError(tr("There is no such feed any more."))
    return found


def _read(row: Setting) -> Feed:
    value: dict[str, Any] = row.value
    return Feed(
        name=str(value.get("name", "")),
        path=Path(str(value.get("path", ""))),
        choice=from_json(value),
        is_on=bool(value.get("is_on", True)),
        id=row.id,
    )
