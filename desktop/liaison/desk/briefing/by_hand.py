"""What a person did to the sheet of a call, as facts: points, lines pinned, hidden and added, who is expected."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Select,
    Table,
    bindparam,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)

from liaison.insight.briefing.facts import HandFacts, OursFacts, OwnLineFacts, PointFacts, Source
from liaison.model.base import Base, Id
from liaison.model.colleague import Colleague
from liaison.model.sheet import Point, SheetLine, SheetPerson
from liaison.model.values import LineState
from liaison.model.words import tr
from liaison.store.rows import table_of

from .calls import Call
from .moment import CLIENT, DAY, END_OF_DAY, IDS, Moment

MEETING: Final[BindParameter[Any]] = bindparam("meeting", type_=Id)
_MOST: Final = 400
#: The columns of the statement, with a class that has each.
_COLUMNS: Final[tuple[tuple[type[Base], str], ...]] = (
    (SheetLine, "day"),
    (SheetLine, "line_state"),
    (SheetLine, "section"),
    (SheetLine, "line_key"),
    (SheetLine, "what"),
    (SheetLine, "meeting_id"),
    (SheetLine, "occurrence"),
    (SheetPerson, "person_id"),
    (SheetPerson, "colleague_id"),
    (SheetPerson, "is_expected"),
    (Point, "position"),
)


class ByHand(NamedTuple):
    """What was done to a sheet, and who is on the call and who is not, as told by hand: by id, theirs and ours."""

    hand: HandFacts
    people: Mapping[str, bool]
    colleagues: Mapping[str, bool]


def read_by_hand(moment: Moment, call: Call | None) -> ByHand:
    """What was done by hand to the sheet of ``call``; without one, to that of the preparation of the day."""
    meeting = call.meeting.source.id if call is not None else None
    rows = [
        row
        for row in moment.rows(_by_hand_query(), meeting=meeting)
        if row.of == "point" or row.day is None or _is_of(row, call, moment)
    ]
    lines = [row for row in rows if row.of == "line"]
    said = [row for row in rows if row.of == "person"]
    points = sorted((row for row in rows if row.of == "point"), key=lambda row: (row.position, row.created_at, row.id))
    hand = HandFacts(
        points=tuple(
            PointFacts(row.what, Source("point", row.id, moment.local_day(row.created_at), tr("point")))
            for row in points
        ),
        added=tuple(_own_line(row, moment) for row in lines if row.line_key is None),
        pinned=_keys(lines, LineState.PINNED),
        hidden=_keys(lines, LineState.HIDDEN),
        staying=frozenset(row.colleague_id for row in said if row.colleague_id is not None and not row.is_expected),
    )
    return ByHand(
        hand,
        {row.person_id: row.is_expected for row in said if row.person_id is not None},
        {row.colleague_id: row.is_expected for row in said if row.colleague_id is not None},
    )


def _is_of(row: Any, call: Call | None, moment: Moment) -> bool:
    """Whether a row belongs to the call: to that time of its meeting, or to the day where there is no meeting."""
    if call is None:
        return row.meeting_id is None and row.day == moment.day
    return row.meeting_id == call.meeting.source.id and row.occurrence in {None, call.occurrence}


def _keys(lines: list[Any], state: LineState) -> frozenset[str]:
    return frozenset(row.line_key for row in lines if row.line_key is not None and row.line_state is state)


def _own_line(row: Any, moment: Moment) -> OwnLineFacts:
    source = Source("sheet_line", row.id, moment.local_day(row.created_at), tr("added"))
    return OwnLineFacts(row.what, row.section, source, row.line_state is LineState.PINNED)


@cache
def _by_hand_query() -> CompoundSelect[Any]:
    """All three in one statement, in the order of their columns; what is for every sheet before what is for one."""
    line, said, point = table_of(SheetLine), table_of(SheetPerson), table_of(Point)
    is_of_call = (line.c.day.is_(None), line.c.meeting_id == MEETING, line.c.meeting_id.is_(None) & (line.c.day == DAY))
    lines = _arm("line", line, "day", "line_state", "section", "line_key", "what", "meeting_id", "occurrence").where(
        line.c.client_id == CLIENT, line.c.deleted_at.is_(None), or_(*is_of_call)
    )
    people = _arm("person", said, "day", "meeting_id", "occurrence", "person_id", "colleague_id", "is_expected").where(
        said.c.client_id == CLIENT,
        said.c.deleted_at.is_(None),
        or_(said.c.meeting_id == MEETING, said.c.meeting_id.is_(None) & (said.c.day == DAY)),
    )
    points = _arm("point", point, "what", "position").where(
        point.c.client_id == CLIENT,
        or_(point.c.said_on.is_(None), point.c.said_on > DAY),
        point.c.created_at < END_OF_DAY,
        point.c.deleted_at.is_(None),
    )
    return union_all(lines, people, points).order_by("of", "day", "created_at", "id").limit(_MOST)


def _arm(of: str, table: Table, *names: str) -> Select[Any]:
    """The rows of one table with all the columns of the statement; what the table has not is empty."""
    columns: list[Any] = [literal(of).label("of"), table.c.id, table.c.created_at]
    for owner, name in _COLUMNS:
        column = table.c[name] if name in names else type_coerce(null(), table_of(owner).c[name].type)
        columns.append(column.label(name))
    return select(*columns)


def read_ours(moment: Moment, call: Call | None, said: Mapping[str, bool]) -> tuple[OursFacts, ...]:
    """Those of us on the call: invited or named by hand, without those said not to come; nobody but me goes unsaid."""
    invited = call.of_ours if call is not None else frozenset()
    coming = {*invited, *said} - {one for one, is_there in said.items() if not is_there}
    if not coming:
        return ()
    rows = moment.rows(_colleagues_query(), ids=sorted(coming))
    return tuple(
        OursFacts(
            row.name, Source("colleague", row.id, None, tr("colleague")), row.role or "", row.is_me, row.id in said
        )
        for row in rows
    )


@cache
def _colleagues_query() -> Select[Any]:
    one = table_of(Colleague)
    return (
        select(one.c.id, one.c.name, one.c.role, one.c.is_me)
        .where(one.c.id.in_(IDS), one.c.deleted_at.is_(None))
        .order_by(one.c.is_me.desc(), one.c.name, one.c.id)
    )
