"""Filters of a list under names of their own, kept with the vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.desk_items import Setting
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import Changes
from liaison.model.words import tr

from .context import Desk

_KEY: Final = "saved_filters/"
_LONGEST: Final = 60
_MOST: Final = 30


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter of a list: its name, and what the list understands, as pairs of key and value."""

    name: str
    values: tuple[tuple[str, str], ...]


def saved_filters(desk: Desk, page: str) -> tuple[SavedFilter, ...]:
    """The filters kept for a list, in the order in which they were kept."""
    with desk.record.reading() as session:
        row = _row(session, page)
        return _read(row) if row is not None else ()


def save_filter(desk: Desk, page: str, wanted: SavedFilter) -> Changes:
    """Keep a filter; one of the same name is replaced.

    Raises:
        InputError: it has no name, too long a one, or there are too many already.
    """
    name = _name(wanted.name)
    with desk.record.command("save_filter", tr("Saved the filter “{name}”", name=name)) as unit:
        row = _row(unit.session, page)
        known = [one for one in _read(row) if one.name != name] if row is not None else []
        if len(known) >= _MOST:
            raise InputError(tr("There are {n} saved filters already.", n=_MOST), tr("Remove one first."))
        _write(unit.session, page, row, [*known, SavedFilter(name, wanted.values)])
    return unit.changes


def rename_filter(desk: Desk, page: str, old: str, new: str) -> Changes:
    """Give a filter another name.

    Raises:
        InputError: the name is empty, too long, or taken.
        NotFoundError: there is no such filter.
    """
    name = _name(new)
    with desk.record.command("rename_filter", tr("Renamed the filter to “{name}”", name=name)) as unit:
        row = _row(unit.session, page)
        known = list(_read(row)) if row is not None else []
        _known_name(known, old)
        if name != old and any(one.name == name for one in known):
            raise InputError(tr("There is a filter called “{name}” already.", name=name), tr("Choose another name."))
        _write(unit.session, page, row, [SavedFilter(name, one.values) if one.name == old else one for one in known])
    return unit.changes


def remove_filter(desk: Desk, page: str, name: str) -> Changes:
    """Forget a filter; undo brings it back.

    Raises:
        NotFoundError: there is no such filter.
    """
    with desk.record.command("remove_filter", tr("Removed the filter “{name}”", name=name)) as unit:
        row = _row(unit.session, page)
        known = list(_read(row)) if row is not None else []
        _known_name(known, name)
        _write(unit.session, page, row, [one for one in known if one.name != name])
    return unit.changes


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise InputError(tr("A saved filter needs a name."), tr("Give it one."))
    if len(name) > _LONGEST:
        raise InputError(tr("The name has more than {n} characters.", n=_LONGEST), tr("Shorten it."))
    return name


def _known_name(known: Sequence[SavedFilter], name: str) -> None:
    if all(one.name != name for one in known):
        raise NotFoundError(tr("There is no filter called “{name}”.", name=name), tr("Look at the saved ones."))


def _row(session: Session, page: str) -> Setting | None:
    return session.scalar(select(Setting).where(Setting.key == _KEY + page, Setting.deleted_at.is_(None)))


def _read(row: Setting) -> tuple[SavedFilter, ...]:
    return tuple(
        SavedFilter(str(one["name"]), tuple((str(key), str(value)) for key, value in one["values"]))
        for one in row.value.get("filters", ())
    )


def _write(session: Session, page: str, row: Setting | None, filters: Sequence[SavedFilter]) -> None:
    value = {"filters": [{"name": one.name, "values": [list(pair) for pair in one.values]} for one in filters]}
    if row is None:
        session.add(Setting(key=_KEY + page, value=value))
    else:
        row.value = value
