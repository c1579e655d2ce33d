"""The registers of a client as facts: what is open, what came lately, and when they were last candid."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, and_, or_, select

from liaison.insight.briefing.facts import BusyFacts, CandourFacts, ChangeFacts, EntryFacts, Source
from liaison.insight.yearly import spans
from liaison.model.agreement import Clause
from liaison.model.briefing import SourceRef
from liaison.model.client import BusyPeriod
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.turning_point import ContactChange
from liaison.model.values import ChangeStatus, Direction, EntryKind, EntryOutcome
from liaison.model.words import tr
from liaison.store.rows import table_of

from .aims import origin_columns
from .moment import CLIENT, DAY, YEAR_AGO, Moment, one_word

_OPEN: Final = (EntryOutcome.OPEN, EntryOutcome.OFFERED)
_TO_DO: Final = (EntryKind.IDEA, EntryKind.REQUEST)
_HAPPENED: Final = (EntryKind.RESULT, EntryKind.FEEDBACK, EntryKind.THANKS)
_MOST_OPEN: Final = 60
#: Longer than a year, so that what comes every year comes in it.
_IN_EACH_YEAR: Final = timedelta(days=370)
_MOST_LATELY: Final = 120


def read_entries(moment: Moment) -> tuple[EntryFacts, ...]:
    """Ideas, requests and concerns open on the day, and results, feedback and thanks of the year before it."""
    rows = [*moment.rows(_open_query()), *moment.rows(_lately_query())]
    return tuple(_entry(row, moment) for row in rows)


@cache
def _open_query() -> Select[Any]:
    entry = table_of(Entry)
    was_open = or_(entry.c.outcome.in_(_OPEN), entry.c.outcome_on > DAY)
    untold = and_(
        or_(entry.c.told_on.is_(None), entry.c.told_on > DAY),
        or_(entry.c.outcome != EntryOutcome.DROPPED, entry.c.outcome_on > DAY),
    )
    is_concern = entry.c.entry_kind == EntryKind.CONCERN
    return (
        _select().where(or_(and_(entry.c.entry_kind.in_(_TO_DO), was_open), and_(is_concern, untold))).limit(_MOST_OPEN)
    )


@cache
def _lately_query() -> Select[Any]:
    entry = table_of(Entry)
    return _select().where(entry.c.entry_kind.in_(_HAPPENED), entry.c.happened_on > YEAR_AGO).limit(_MOST_LATELY)


@cache
def _last_candid_query() -> Select[Any]:
    entry = table_of(Entry)
    return (
        _select()
        .where(
            entry.c.entry_kind == EntryKind.FEEDBACK,
            entry.c.is_candid.is_(True),
            entry.c.direction == Direction.RECEIVED,
        )
        .limit(1)
    )


def _select() -> Select[Any]:
    entry, person, clause, seen = table_of(Entry), table_of(Person), table_of(Clause), table_of(Interaction)
    return (
        select(
            entry.c.id,
            entry.c.entry_kind,
            entry.c.what,
            entry.c.happened_on,
            entry.c.direction,
            entry.c.is_candid,
            entry.c.outcome,
            entry.c.outcome_on,
            entry.c.due_on,
            entry.c.answered_on,
            entry.c.told_on,
            entry.c.before,
            entry.c.after,
            entry.c.evidence,
            entry.c.goal_id,
            entry.c.clause_id,
            clause.c.number.label("clause_number"),
            person.c.name.label("person"),
            *origin_columns(),
        )
        .outerjoin_from(entry, person, person.c.id == entry.c.person_id)
        .outerjoin(clause, clause.c.id == entry.c.clause_id)
        .outerjoin(seen, seen.c.id == entry.c.source_id)
        .where(entry.c.client_id == CLIENT, entry.c.happened_on <= DAY, entry.c.deleted_at.is_(None))
        .order_by(entry.c.happened_on.desc(), entry.c.id)
    )


def _entry(row: Any, moment: Moment) -> EntryFacts:
    """As it stood on the day: what became of it later had not happened yet."""
    is_settled = row.outcome_on is None or row.outcome_on <= moment.day
    return EntryFacts(
        kind=row.entry_kind,
        what=row.what,
        day=row.happened_on,
        source=Source("entry", row.id, row.happened_on, _word(row)),
        direction=row.direction,
        is_candid=row.is_candid,
        outcome=row.outcome if is_settled else EntryOutcome.OPEN,
        due_on=row.due_on,
        answered_on=_by(row.answered_on, moment.day),
        told_on=_by(row.told_on, moment.day),
        before=row.before or "",
        after=row.after or "",
        goal=SourceRef("goal", row.goal_id) if row.goal_id else None,
        clause_number=row.clause_number,
        clause=SourceRef("clause", row.clause_id) if row.clause_id else None,
        person=row.person or "",
        origin=moment.origin(row),
    )


def _by(day: date | None, last: date) -> date | None:
    return day if day is not None and day <= last else None


def _word(row: Any) -> str:
    kind = tr(str(row.entry_kind))
    return one_word(row.evidence, kind) if row.entry_kind is EntryKind.RESULT else kind


def read_candour(moment: Moment, entries: tuple[EntryFacts, ...]) -> CandourFacts:
    """When they last told us something candid, and the praise since."""
    told = [one for one in entries if one.kind is EntryKind.FEEDBACK and one.direction is Direction.RECEIVED]
    candid = max((one.source for one in told if one.is_candid), key=lambda one: (one.day, one.id), default=None)
    if candid is None:
        candid = _last_candid(moment)
    after = candid.day if candid and candid.day else date.min
    praise = sorted(one.source for one in told if not one.is_candid and one.day > after)
    return CandourFacts(candid, tuple(praise), bool(told) or candid is not None)


def _last_candid(moment: Moment) -> Source | None:
    return next((_entry(row, moment).source for row in moment.rows(_last_candid_query())), None)


def read_busy(moment: Moment) -> tuple[BusyFacts, ...]:
    """Busy times of the client and its people; a yearly one is moved to the year at hand."""
    return tuple(_busy(row, moment) for row in moment.rows(_busy_query()))


@cache
def _busy_query() -> Select[Any]:
    busy, person = table_of(BusyPeriod), table_of(Person)
    return (
        select(
            busy.c.id,
            busy.c.what,
            busy.c.from_on,
            busy.c.until_on,
            busy.c.is_yearly,
            busy.c.fill,
            busy.c.created_at,
            person.c.name.label("person"),
        )
        .outerjoin_from(busy, person, person.c.id == busy.c.person_id)
        .where(busy.c.client_id == CLIENT, busy.c.deleted_at.is_(None))
    )


def _busy(row: Any, moment: Moment) -> BusyFacts:
    start, end = row.from_on, row.until_on
    if row.is_yearly:
        start, end = next(spans(start, end, moment.day, moment.day + _IN_EACH_YEAR, yearly=True))
    source = Source("busy_period", row.id, moment.local_day(row.created_at), tr("note"))
    return BusyFacts(row.what, start, end, source, row.person or "", row.fill or "")


def read_changes(moment: Moment) -> tuple[ChangeFacts, ...]:
    """Contacts who leave or move on, announced by the day and not finished."""
    return tuple(
        ChangeFacts(
            row.person,
            Source("contact_change", row.id, row.announced_on, tr("news")),
            row.leaves_on,
            row.successor or "",
        )
        for row in moment.rows(_changes_query())
    )


@cache
def _changes_query() -> Select[Any]:
    change, person, next_one = table_of(ContactChange), table_of(Person), table_of(Person).alias("successor")
    return (
        select(
            change.c.id,
            change.c.announced_on,
            change.c.leaves_on,
            person.c.name.label("person"),
            next_one.c.name.label("successor"),
        )
        .join_from(change, person, person.c.id == change.c.person_id)
        .outerjoin(next_one, next_one.c.id == change.c.successor_id)
        .where(
            change.c.client_id == CLIENT,
            change.c.deleted_at.is_(None),
            change.c.announced_on <= DAY,
            or_(change.c.status != ChangeStatus.FINISHED, change.c.finished_on > DAY),
        )
    )
