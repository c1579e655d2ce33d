"""The one statement behind a page of a timeline: the newest of every kind of event, bounded, put together.

Every kind of event is an arm of a UNION that reads at most as many rows as the page has. The order is: day, then
instants before days alone, then event and id. A day on the user's wall and an instant cannot be compared in SQL, so
each arm is told where to go on in its own terms, and the arms are merged here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Date, Select, and_, exists, false, literal, or_, select, true, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from liaison.desk.context import Desk
from liaison.model.agreement import Agreement
from liaison.model.base import Base, UtcDateTime
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Invitee, Meeting, Occurrence, Review
from liaison.model.stake import Goal, GoalReading
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange, OffBoarding, PostMortem, Reset, StayOrPart
from liaison.model.values import EntryKind, InteractionKind
from liaison.store.rows import alive
from liaison.store.search.within import Within

from .view import Cursor, Group, Wanted

_TOGETHER: Final = (InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT)
_WRITTEN: Final = (InteractionKind.EMAIL, InteractionKind.MESSAGE)
_BY_INTERACTION: Final = {
    Group.MEETINGS: _TOGETHER,
    Group.MESSAGES: _WRITTEN,
    Group.NOTES: (InteractionKind.NOTE,),
}
_BY_ENTRY: Final = {
    Group.CONCERNS: (EntryKind.CONCERN,),
    Group.IDEAS: (EntryKind.IDEA, EntryKind.INTRODUCTION, EntryKind.REQUEST),
    Group.FEEDBACK: (EntryKind.FEEDBACK, EntryKind.THANKS, EntryKind.PROMOTER),
    Group.RESULTS: (EntryKind.RESULT,),
}

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Found:
    """One event that was found, before it is read: which, whose row, and when."""

    event: str
    id: str
    at: datetime | None
    day: date

    @property
    def order(self) -> tuple[date, datetime, str, str]:
        """Where it stands: greater is newer."""
        return (self.day, self.at or datetime.min.replace(tzinfo=UTC), self.event, self.id)


@dataclass(frozen=True, slots=True)
class _Arm:
    """One kind of event: where it is kept, and when it happened, as a date or (``timed``) as an instant."""

    event: str
    groups: frozenset[Group]
    of: type[Base]
    when: InstrumentedAttribute[Any]
    timed: bool
    client: Any
    joins: tuple[tuple[type[Base], Condition], ...] = ()
    conditions: tuple[Condition, ...] = ()
    people: Callable[[str], Condition] | None = None
    #: Where its words are: kinds of record, and the columns that hold their ids.
    texts: tuple[tuple[str, Any], ...] = ()


def _simple(event: str, of: Any, when: Any, *conditions: Condition, **more: Any) -> _Arm:
    """An event of a day, kept in a row that names its client."""
    changes = frozenset({Group.CHANGES})
    return _Arm(
        event,
        more.get("groups", changes),
        of,
        when,
        timed=False,
        client=of.client_id,
        conditions=(*alive(of), when.is_not(None), *conditions),
        people=more.get("people"),
        texts=((of.kind(), of.id), *more.get("texts", ())),
    )


def _promise_people(person_id: str) -> Condition:
    return or_(
        Commitment.person_id == person_id,
        Commitment.asked_by_id == person_id,
        Commitment.on_behalf_of_id == person_id,
    )


def _attended(person_id: str) -> Condition:
    return Interaction.id.in_(
        select(Attendance.interaction_id).where(Attendance.person_id == person_id, Attendance.deleted_at.is_(None))
    )


def _invited(person_id: str) -> Condition:
    return Meeting.id.in_(
        select(Invitee.meeting_id).where(Invitee.person_id == person_id, Invitee.deleted_at.is_(None))
    )


_PROMISES: Final = frozenset({Group.PROMISES})
_NOT_RECORDED: Final = ~exists().where(
    Interaction.meeting_id == Occurrence.meeting_id,
    Interaction.occurrence == Occurrence.recurrence_id,
    Interaction.deleted_at.is_(None),
)
_OF_MEETING: Final = ((Meeting, Meeting.id == Occurrence.meeting_id),)
_OF_PROMISE: Final = ((Commitment, Commitment.id == Slip.commitment_id),)
_OF_GOAL: Final = ((Goal, Goal.id == GoalReading.goal_id),)


def _occurrences(event: str, when: Any, *, timed: bool) -> _Arm:
    """What the calendar had and nobody recorded."""
    return _Arm(
        event,
        frozenset({Group.MEETINGS}),
        Occurrence,
        when,
        timed,
        Meeting.client_id,
        _OF_MEETING,
        (*alive(Occurrence, Meeting), when.is_not(None), _NOT_RECORDED),
        _invited,
        (("meeting", Meeting.id),),
    )


_ARMS: Final[tuple[_Arm, ...]] = (
    _Arm(
        "interaction",
        frozenset(_BY_INTERACTION),
        Interaction,
        Interaction.happened_at,
        timed=True,
        client=Interaction.client_id,
        conditions=alive(Interaction),
        people=_attended,
        texts=(("interaction", Interaction.id),),
    ),
    _occurrences("meeting", Occurrence.starts_at, timed=True),
    _occurrences("meeting_day", Occurrence.starts_on, timed=False),
    _simple(
        "made",
        Commitment,
        Commitment.asked_on,
        groups=_PROMISES,
        people=_promise_people,
    ),
    _Arm(
        "noted",
        _PROMISES,
        Commitment,
        Commitment.created_at,
        timed=True,
        client=Commitment.client_id,
        conditions=(*alive(Commitment), Commitment.asked_on.is_(None)),
        people=_promise_people,
        texts=(("commitment", Commitment.id),),
    ),
    _simple("closed", Commitment, Commitment.closed_on, groups=_PROMISES, people=_promise_people),
    _Arm(
        "slipped",
        _PROMISES,
        Slip,
        Slip.slipped_on,
        timed=False,
        client=Commitment.client_id,
        joins=_OF_PROMISE,
        conditions=alive(Slip, Commitment),
        people=_promise_people,
        texts=(("slip", Slip.id), ("commitment", Commitment.id)),
    ),
    _simple(
        "entry",
        Entry,
        Entry.happened_on,
        groups=frozenset(_BY_ENTRY),
        people=lambda person_id: or_(Entry.person_id == person_id, Entry.other_person_id == person_id),
    ),
    _Arm(
        "goal_reading",
        frozenset({Group.RESULTS}),
        GoalReading,
        GoalReading.on,
        timed=False,
        client=Goal.client_id,
        joins=_OF_GOAL,
        conditions=alive(GoalReading, Goal),
        texts=(("goal_reading", GoalReading.id), ("goal", Goal.id)),
    ),
    _simple(
        "contact_change",
        ContactChange,
        ContactChange.announced_on,
        people=lambda person_id: or_(ContactChange.person_id == person_id, ContactChange.successor_id == person_id),
        texts=(("person", ContactChange.person_id),),
    ),
    _simple(
        "joined",
        Stakeholder,
        Stakeholder.from_on,
        people=lambda person_id: Stakeholder.person_id == person_id,
        texts=(("person", Stakeholder.person_id),),
    ),
    _simple(
        "left",
        Stakeholder,
        Stakeholder.until_on,
        people=lambda person_id: Stakeholder.person_id == person_id,
        texts=(("person", Stakeholder.person_id),),
    ),
    _simple("reset", Reset, Reset.started_on),
    _simple("reset_agreed", Reset, Reset.agreed_on),
    _simple("reset_evaluated", Reset, Reset.evaluated_on),
    _simple("review", Review, Review.held_on),
    _simple("review_skipped", Review, Review.due_on, Review.status == "skipped"),
    _simple("agreement", Agreement, Agreement.agreed_on),
    _simple("engagement", Engagement, Engagement.starts_on),
    _simple("engagement_ended", Engagement, Engagement.ends_on),
    _simple("off_boarding", OffBoarding, OffBoarding.announced_on),
    _simple("stay_or_part", StayOrPart, StayOrPart.decided_on),
    _simple("post_mortem", PostMortem, PostMortem.held_on),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one page asks for: whose timeline, what of it, and within which words."""

    desk: Desk
    client_id: str
    wanted: Wanted
    within: Within | None

    def page(self, session: Session, cursor: Cursor | None, limit: int, *, newer: bool = False) -> list[Found]:
        """At most ``limit`` events next to a place, nearest first; without a place from the newest on."""
        parts = []
        for arm in self._arms():
            query = self._of(arm)
            if cursor is not None:
                beyond = _timed_beyond if arm.timed else _dated_beyond
                query = query.where(beyond(arm, cursor, self.desk, newer=newer))
            order = (arm.when.asc(), arm.of.id.asc()) if newer else (arm.when.desc(), arm.of.id.desc())
            parts.append(select(query.order_by(*order).limit(limit).subquery()))
        if not parts:
            return []
        found = [self._found(row) for row in session.execute(union_all(*parts))]
        found.sort(key=lambda one: one.order, reverse=not newer)
        return found[:limit]

    def place_of(self, session: Session, row_id: str) -> Found | None:
        """The first event of one row, or None when it is no part of this timeline."""
        parts = [select(self._of(arm).where(arm.of.id == row_id).subquery()) for arm in self._arms()]
        found = sorted((self._found(row) for row in session.execute(union_all(*parts))), key=lambda one: one.order)
        return found[0] if found else None

    def _arms(self) -> Iterator[_Arm]:
        wanted = self.wanted
        for arm in _ARMS:
            is_wanted = not wanted.groups or bool(arm.groups & wanted.groups)
            if is_wanted and (wanted.person_id is None or arm.people is not None):
                yield arm

    def _of(self, arm: _Arm) -> Select[Any]:
        timed = arm.when if arm.timed else literal(None, UtcDateTime())
        dated = literal(None, Date()) if arm.timed else arm.when
        query: Select[Any] = select(
            literal(arm.event).label("event"), arm.of.id.label("id"), timed.label("at"), dated.label("day")
        )
        for of, on in arm.joins:
            query = query.join(of, on)
        query = query.where(arm.client == self.client_id, *arm.conditions, *self._narrowed(arm))
        if arm.event != "interaction":
            query = query.where(arm.when <= (self.desk.now() if arm.timed else self.desk.today()))
        return query

    def _narrowed(self, arm: _Arm) -> Iterator[Condition]:
        wanted = self.wanted
        if wanted.groups and arm.event == "interaction":
            kinds = [kind for group in wanted.groups for kind in _BY_INTERACTION.get(group, ())]
            yield Interaction.interaction_kind.in_(sorted(kinds))
        if wanted.groups and arm.event == "entry":
            kinds_ = [kind for group in wanted.groups for kind in _BY_ENTRY.get(group, ())]
            yield Entry.entry_kind.in_(sorted(kinds_))
        if wanted.person_id is not None and arm.people is not None:
            yield arm.people(wanted.person_id)
        if self.within is not None:
            yield or_(false(), *(self.within.has(kind, column) for kind, column in arm.texts))

    def _found(self, row: Any) -> Found:
        day = row.day if row.day is not None else row.at.astimezone(self.desk.zone).date()
        return Found(row.event, row.id, row.at, day)


def _timed_beyond(arm: _Arm, cursor: Cursor, desk: Desk, *, newer: bool) -> Condition:
    """Which instants lie beyond a place; those of its day are newer than what only has the day."""
    when = arm.when
    if cursor.at is None:
        midnight = _midnight(cursor.day, desk)
        return when >= midnight if newer else when < midnight
    tie = _tie(arm, cursor, newer=newer)
    return or_(when > cursor.at if newer else when < cursor.at, and_(when == cursor.at, tie))


def _dated_beyond(arm: _Arm, cursor: Cursor, desk: Desk, *, newer: bool) -> Condition:  # noqa: ARG001 - as its brother
    """Which days lie beyond a place."""
    when = arm.when
    if cursor.at is not None:
        return when > cursor.day if newer else when <= cursor.day
    tie = _tie(arm, cursor, newer=newer)
    return or_(when > cursor.day if newer else when < cursor.day, and_(when == cursor.day, tie))


def _tie(arm: _Arm, cursor: Cursor, *, newer: bool) -> Condition:
    """What of the very same time lies beyond: by event, then by id."""
    if arm.event == cursor.event:
        if not cursor.id:
            return false()
        return arm.of.id > cursor.id if newer else arm.of.id < cursor.id
    is_beyond = arm.event > cursor.event if newer else arm.event < cursor.event
    return true() if is_beyond else false()


def _midnight(day: date, desk: Desk) -> datetime:
    return datetime.combine(day, time(), desk.zone).astimezone(UTC)


def just_before(cursor: Cursor) -> Cursor:
    """A place just before (newer than) the thing at ``cursor`` and its equals, so that it is read again."""
    return Cursor(cursor.day, cursor.at, f"{cursor.event}~")


def end_of_day(day: date) -> Cursor:
    """The place before everything of a day."""
    return Cursor(day + timedelta(days=1))
