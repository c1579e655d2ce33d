"""What we want to say to a client: carried over from call to call until it was said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from liaison.desk.briefing.moment import CLIENT, DAY
from liaison.desk.context import Desk
from liaison.desk.labels import shortened
from liaison.desk.views.sheet import PointView
from liaison.model.errors import NotFoundError
from liaison.model.sheet import Point
from liaison.model.values import Changes
from liaison.model.words import tr
from liaison.store.record import Unit
from liaison.store.rows import table_of

from .calls import refuse_unknown

_MOST: Final = 200


def list_points(session: Session, client_id: str, day: date) -> tuple[PointView, ...]:
    """The points of a client that are open on a day, in their order, and those said on it, each in its old place."""
    rows = session.connection().execute(_points_query(), {"client": client_id, "day": day})
    return tuple(PointView(*row) for row in rows)


@cache
def _points_query() -> Select[Any]:
    point = table_of(Point)
    return (
        select(point.c.id, point.c.what, point.c.said_on, point.c.interaction_id)
        .where(
            point.c.client_id == CLIENT,
            point.c.deleted_at.is_(None),
            or_(point.c.said_on.is_(None), point.c.said_on == DAY),
        )
        .order_by(point.c.position, point.c.created_at, point.c.id)
        .limit(_MOST)
    )


def add_point(desk: Desk, client_id: str, text: str) -> Changes:
    """Note something to say to a client, after what is noted already.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.command("add_point") as unit:
        client = refuse_unknown(unit.session, client_id)
        put_point(unit.session, client_id, text)
        unit.words = tr("Point for {client}: {what}", client=client.name, what=shortened(text))
    return unit.changes


def put_point(session: Session, client_id: str, text: str) -> None:
    """The same as a part of another command."""
    last = max((point.position for point in _open(session, client_id)), default=-1)
    session.add(Point(client_id=client_id, what=" ".join(text.split()), position=last + 1))


def change_point(desk: Desk, point_id: str, text: str) -> Changes:
    """Word a point anew.

    Raises:
        NotFoundError: the point is gone.
    """
    with desk.record.command("change_point") as unit:
        point = _point(unit, point_id)
        point.what = " ".join(text.split())
        unit.words = tr("Changed the point: {what}", what=shortened(text))
    return unit.changes


def move_point(desk: Desk, point_id: str, position: int) -> Changes:
    """Put a point at ``position`` among those still to be said, 0 first; beyond the last is the last.

    Raises:
        NotFoundError: the point is gone.
    """
    with desk.record.command("move_point") as unit:
        point = _point(unit, point_id)
        others = [one for one in _open(unit.session, point.client_id) if one.id != point_id]
        others.insert(max(0, min(position, len(others))), point)
        for at, one in enumerate(others):
            one.position = at
        unit.words = tr("Moved the point: {what}", what=shortened(point.what))
    return unit.changes


def point_said(
    desk: Desk, point_id: str, *, said: bool = True, interaction_id: str | None = None, on: date | None = None
) -> Changes:
    """Tick off a point as said, today or ``on``, in the interaction where one is named; or take that back.

    Raises:
        NotFoundError: the point is gone.
    """
    with desk.record.command("point_said") as unit:
        point = _point(unit, point_id)
        point.said_on = (on or desk.today()) if said else None
        point.interaction_id = interaction_id if said else None
        what = shortened(point.what)
        unit.words = tr("Said: {what}", what=what) if said else tr("Still to be said: {what}", what=what)
    return unit.changes


def said_in(session: Session, point_ids: Iterable[str], interaction_id: str | None, on: date) -> None:
    """Tick off points as said, inside the command that records the call.

    Those that are gone, or were said in another recorded call, are passed over.
    """
    rows = session.scalars(
        select(Point).where(Point.id.in_(list(point_ids)), Point.interaction_id.is_(None), Point.deleted_at.is_(None))
    )
    for point in rows:
        point.said_on, point.interaction_id = on, interaction_id


def remove_point(desk: Desk, point_id: str) -> Changes:
    """Put a point into the trash.

    Raises:
        NotFoundError: the point is gone.
    """
    with desk.record.command("trash") as unit:
        point = _point(unit, point_id)
        point.deleted_at = desk.now()
        unit.words = tr("Removed the point: {what}", what=shortened(point.what))
    return unit.changes


def _point(unit: Unit, point_id: str) -> Point:
    point = unit.session.get(Point, point_id)
    if point is None or point.deleted_at is not None:
        raise NotFoundError(tr("This point is not there any more."), tr("Look again at the points of the client."))
    return point


def _open(session: Session, client_id: str) -> list[Point]:
    return list(
        session.scalars(
            select(Point)
            .where(Point.client_id == client_id, Point.said_on.is_(None), Point.deleted_at.is_(None))
            .order_by(Point.position, Point.created_at, Point.id)
        )
    )
