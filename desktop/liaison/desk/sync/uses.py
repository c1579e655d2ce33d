"""What each calendar is used for, as it was chosen: kept with how much it is told, so that one undo takes back both.

A calendar's own row says what is done now, and follows: it belongs to the dealings with the servers, which no undo
touches. What others may know keeps some kinds from going out, and is no word about whether they are wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.model.base import new_id
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.desk_items import Setting
from liaison.store.rows import table_of

from .details import read_detail, send_anew
from .held import CLASSES, held
from .standing import KEY
from .views import Use

SENDS: Final = ("sends_meetings", "sends_commitments", "sends_reviews")
_FLAGS: Final = ("is_chosen", "returns_changes", *SENDS)
_KINDS: Final = frozenset(CLASSES)


def uses(session: Session) -> dict[str, Use]:
    """What was chosen, by calendar."""
    query = select(Setting).where(Setting.key.startswith(KEY), Setting.deleted_at.is_(None))
    found = {row.key.removeprefix(KEY): row for row in session.scalars(query)}
    return {id_: _read(row) for id_, row in found.items() if isinstance(row.value.get("use"), dict)}


def taken_away(session: Session) -> dict[str, frozenset[str]]:
    """The kinds that are to be taken away where they were sent, as they go there no more; by calendar."""
    query = select(Setting).where(Setting.key.startswith(KEY), Setting.deleted_at.is_(None))
    found = {row.key.removeprefix(KEY): _away(row) for row in session.scalars(query.order_by(Setting.key))}
    return {id_: kinds for id_, kinds in found.items() if kinds}


def _away(row: Setting) -> frozenset[str]:
    kinds = row.value.get("away")
    return frozenset(kinds) & _KINDS if isinstance(kinds, list) else frozenset()


def _read(row: Setting) -> Use:
    flags: Mapping[str, Any] = row.value["use"]
    return Use(**{name: flags.get(name) is True for name in _FLAGS}, detail=read_detail(row))


def done(row: CalendarCollection, use: Use) -> Use:
    """What of a use is done: as much as the calendar can hold, and as its readers may know."""
    may_write = use.is_chosen and not row.is_read_only
    is_told = may_write and use.detail is not Detail.BUSY
    return replace(
        use,
        returns_changes=use.returns_changes and may_write,
        sends_meetings=use.sends_meetings and may_write and row.holds_meetings,
        sends_commitments=use.sends_commitments and is_told and row.holds_todos,
        sends_reviews=use.sends_reviews and is_told and row.holds_meetings,
    )


def as_done(row: CalendarCollection, detail: Detail) -> Use:
    """What is done with a calendar now."""
    return Use(**{name: getattr(row, name) for name in _FLAGS}, detail=detail)


def choose(
    session: Session, row: CalendarCollection, use: Use, now: datetime, *, takes_away: bool | None = None
) -> bool:
    """Use a calendar; whether it is told more or less than before, by which what is there is sent anew.

    A kind of record that is made here goes to one calendar only: to this one now. What was sent where it goes no more
    is left there, or taken away, or treated as was chosen before.
    """
    is_otherwise = _keep(session, row, use, now, takes_away=takes_away)
    follow(session, row, use)
    sent, chosen = [name for name in SENDS if getattr(row, name)], uses(session)
    for other in session.scalars(select(CalendarCollection).where(CalendarCollection.id != row.id)) if sent else ():
        kept = chosen.get(other.id) or as_done(other, Detail.FULL)
        ceased = [name for name in sent if getattr(kept, name) or getattr(other, name)]
        if ceased:
            setting = _setting(session, other, now)
            less = replace(kept, detail=read_detail(setting), **dict.fromkeys(sent, False))
            away = _away(setting) | ({kind_of(name) for name in ceased} if takes_away else set())
            setting.value = setting.value | {"use": _flags(less), "away": sorted(away)}
            follow(session, other, less)
    session.flush()
    return is_otherwise


def kind_of(flag: str) -> str:
    """The kind of record that a use sends."""
    return flag.removeprefix("sends_").removesuffix("s")


def _keep(session: Session, row: CalendarCollection, use: Use, now: datetime, *, takes_away: bool | None) -> bool:
    setting = _setting(session, row, now)
    is_otherwise = read_detail(setting) is not use.detail
    ceased = {kind_of(name) for name in SENDS if not getattr(use, name)}
    away = _away(setting) & ceased if takes_away is None else ceased if takes_away else frozenset[str]()
    setting.value = {"detail": use.detail.value, "use": _flags(use), "away": sorted(away)}
    if is_otherwise:
        send_anew(session, row.id)
    return is_otherwise


def _flags(use: Use) -> dict[str, bool]:
    return {name: bool(getattr(use, name)) for name in _FLAGS}


def _setting(session: Session, row: CalendarCollection, now: datetime) -> Setting:
    """The setting of a calendar. What there was before anything was chosen is no step of its own: no undo removes it.

    A calendar that was used before was told everything; of one that never was, nothing is presumed but titles.
    """
    query = select(Setting).where(Setting.key == KEY + row.id)
    found = session.scalar(query)
    if found is None:
        detail = Detail.FULL if row.is_chosen else Detail.TITLES
        value = {"detail": detail.value, "use": _flags(as_done(row, detail))}
        values = {"id": new_id(), "created_at": now, "updated_at": now, "key": KEY + row.id, "value": value}
        session.execute(insert(table_of(Setting)).values(**values))
        found = session.scalars(query).one()
    found.deleted_at = None
    return found


def follow(session: Session, row: CalendarCollection, use: Use) -> bool:
    """Let a calendar be used as it was chosen; whether that is otherwise than it was."""
    wanted = _flags(done(row, use))
    if wanted == _flags(as_done(row, use.detail)):
        return False
    if wanted["is_chosen"] and not row.is_chosen:
        _forget_trashed(session, row.id)
    for name, value in wanted.items():
        setattr(row, name, value)
    if not row.is_chosen:
        row.token = None
    return True


def settle(desk: Desk) -> None:
    """Let every calendar be used as it was chosen, where an undo or a redo took that back or did it again."""
    with desk.record.reading() as session:
        chosen = uses(session)
        rows = session.scalars(select(CalendarCollection).where(CalendarCollection.id.in_(chosen))).all()
        others = [row.id for row in rows if _flags(done(row, chosen[row.id])) != _flags(as_done(row, Detail.FULL))]
    if others:
        with desk.record.command("settle_calendars") as unit:
            for row in unit.session.scalars(select(CalendarCollection).where(CalendarCollection.id.in_(others))):
                follow(unit.session, row, chosen[row.id])


def _forget_trashed(session: Session, calendar_id: str) -> None:
    """What went to the trash here while a calendar was not used is not removed there."""
    links = session.scalars(select(CalendarLink).where(CalendarLink.collection_id == calendar_id)).all()
    for kind in CLASSES:
        by_record = {link.record_id: link for link in links if link.record_kind == kind and link.record_id}
        for one in held(session, kind, by_record):
            if one.is_gone and by_record[one.id].link_state is not LinkState.GONE_THERE:
                session.delete(by_record[one.id])
