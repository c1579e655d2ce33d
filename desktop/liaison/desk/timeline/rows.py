"""Reading the events that were found: a bounded number of statements for each page, whatever its kinds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.labels import shortened
from liaison.model.agreement import Agreement
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.person import Person
from liaison.model.stake import Goal, GoalReading
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange, OffBoarding, PostMortem, Reset, StayOrPart
from liaison.model.values import (
    CommitmentStatus,
    Direction,
    EntryKind,
    InteractionKind,
    InteractionStatus,
    MeetingStatus,
    StayOrPartDecision,
)
from liaison.model.words import join_words, short_day, tr

from .arms import Found
from .view import Group, TimelineItem
from .words import entry_word, event_word, interaction_word, promise_word

_GROUPS: Final = {
    InteractionKind.CALL: Group.MEETINGS,
    InteractionKind.MEETING: Group.MEETINGS,
    InteractionKind.VISIT: Group.MEETINGS,
    InteractionKind.EMAIL: Group.MESSAGES,
    InteractionKind.MESSAGE: Group.MESSAGES,
    InteractionKind.NOTE: Group.NOTES,
    EntryKind.CONCERN: Group.CONCERNS,
    EntryKind.IDEA: Group.IDEAS,
    EntryKind.INTRODUCTION: Group.IDEAS,
    EntryKind.REQUEST: Group.IDEAS,
    EntryKind.FEEDBACK: Group.FEEDBACK,
    EntryKind.THANKS: Group.FEEDBACK,
    EntryKind.PROMOTER: Group.FEEDBACK,
    EntryKind.RESULT: Group.RESULTS,
}
_LONGEST: Final = 240
_LET_SEE: Final = 4_000
_DECISIONS: Final = {
    StayOrPartDecision.UNDECIDED: "undecided",
    StayOrPartDecision.FIGHT: "fight for it",
    StayOrPartDecision.RESET: "reset",
    StayOrPartDecision.PART: "part",
}

_Reader = Callable[[Session, Desk, Sequence[Found]], list[TimelineItem]]


def read_items(session: Session, desk: Desk, found: Sequence[Found]) -> tuple[TimelineItem, ...]:
    """What was found, read, newest first."""
    by_reader: dict[_Reader, list[Found]] = {}
    for one in found:
        by_reader.setdefault(_READERS[one.event], []).append(one)
    items = [item for reader, some in by_reader.items() for item in reader(session, desk, some)]
    places = {(one.event, one.id): place for place, one in enumerate(sorted(found, key=lambda one: one.order))}
    return tuple(sorted(items, key=lambda item: -places[item.event, item.id]))


def _by_id(found: Sequence[Found]) -> dict[str, Found]:
    return {one.id: one for one in found}


def _interactions(session: Session, _desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
    wanted = _by_id(found)
    columns = (
        Interaction.id,
        Interaction.interaction_kind,
        Interaction.status,
        Interaction.intent,
        Interaction.summary,
        Interaction.mood,
        Interaction.about_us,
        Interaction.mood_context,
        func.substr(Interaction.text, 1, _LET_SEE).label("text"),
    )
    rows = session.execute(select(*columns).where(Interaction.id.in_(wanted))).all()
    with_whom = people_at(session, list(wanted))
    return [
        TimelineItem(
            event="interaction",
            id=row.id,
            group=_GROUPS[row.interaction_kind],
            record_kind="interaction",
            record_id=row.id,
            day=wanted[row.id].day,
            at=wanted[row.id].at,
            word=interaction_word(row.interaction_kind, row.status),
            what=shortened(row.summary or first_line(row.text), _LONGEST),
            who=join_words(with_whom.get(row.id, [])),
            mood=row.mood,
            about_us=row.about_us,
            context=row.mood_context,
            is_bad=row.status is InteractionStatus.MISSED,
        )
        for row in rows
    ]


def first_line(text: str) -> str:
    """The first line of a Markdown text that has a word in it, without the signs at its start."""
    for line in text.splitlines():
        plain = line.strip().lstrip("#>*-+ ").removeprefix("[ ]").removeprefix("[x]").strip()
        if plain:
            return plain
    return ""


def people_at(session: Session, interaction_ids: Sequence[str]) -> dict[str, list[str]]:
    """The names of those of theirs who took part in interactions; of ours where there were none of theirs."""
    rows = session.execute(
        select(Attendance.interaction_id, Person.name.label("theirs"), Colleague.name.label("ours"))
        .outerjoin(Person, Person.id == Attendance.person_id)
        .outerjoin(Colleague, Colleague.id == Attendance.colleague_id)
        .where(Attendance.interaction_id.in_(interaction_ids), Attendance.deleted_at.is_(None))
        .order_by(Attendance.created_at, Attendance.id)
    ).all()
    theirs: dict[str, list[str]] = {}
    ours: dict[str, list[str]] = {}
    for row in rows:
        (theirs if row.theirs else ours).setdefault(row.interaction_id, []).append(row.theirs or row.ours or "")
    return ours | theirs


def _item(one: Found, group: Group, record: tuple[str, str], word: str, what: str, **more: Any) -> TimelineItem:
    kind, record_id = record
    return TimelineItem(one.event, one.id, group, kind, record_id, one.day, one.at, word, what, **more)


def _occurrences(session: Session, _desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
    wanted = _by_id(found)
    rows = session.execute(
        select(
            Occurrence.id,
            Occurrence.title,
            Occurrence.status,
            Meeting.id.label("meeting_id"),
            Meeting.title.label("of"),
        )
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .where(Occurrence.id.in_(wanted))
    )
    return [
        _item(
            wanted[row.id],
            Group.MEETINGS,
            ("meeting", row.meeting_id),
            tr("Cancelled meeting") if row.status is MeetingStatus.CANCELLED else event_word("meeting"),
            row.title or row.of,
        )
        for row in rows
    ]


def _promises(session: Session, desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
    rows = {
        row.id: row
        for row in session.execute(
            select(
                Commitment.id,
                Commitment.what,
                Commitment.side,
                Commitment.status,
                Commitment.due_on,
                Commitment.first_due_on,
                Commitment.closed_note,
                Person.name,
            )
            .outerjoin(Person, Person.id == Commitment.person_id)
            .where(Commitment.id.in_({one.id for one in found}))
        )
    }
    items = []
    for one in found:
        row = rows[one.id]
        is_dropped = one.event == "closed" and row.status is CommitmentStatus.DROPPED
        is_later = one.event == "closed" and row.first_due_on is not None and one.day > row.first_due_on
        what = row.what
        if one.event == "closed" and row.closed_note:
            what = f"{what}: {row.closed_note}"
        elif one.event != "closed" and row.first_due_on:
            what = tr("{what}, by {day}", what=what, day=short_day(row.first_due_on, desk.today()))
        items.append(
            _item(
                one,
                Group.PROMISES,
                ("commitment", row.id),
                promise_word(one.event, row.side, is_dropped=is_dropped, is_later=is_later),
                shortened(what, _LONGEST),
                who=row.name or "",
                side=row.side,
                is_bad=is_dropped,
            )
        )
    return items


def _slips(session: Session, desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
    wanted = _by_id(found)
    rows = session.execute(
        select(
            Slip.id,
            Slip.old_due_on,
            Slip.new_due_on,
            Slip.reason,
            Slip.commitment_id,
            Commitment.what,
            Commitment.side,
            Person.name,
        )
        .join(Commitment, Commitment.id == Slip.commitment_id)
        .outerjoin(Person, Person.id == Commitment.person_id)
        .where(Slip.id.in_(wanted))
    )
    items = []
    for row in rows:
        old = short_day(row.old_due_on, desk.today())
        what = tr("{what}, taken off {old}, no date yet", what=row.what, old=old)
        if row.new_due_on:
            new = short_day(row.new_due_on, desk.today())
            what = tr("{what}, from {old} to {new}", what=row.what, old=old, new=new)
        items.append(
            _item(
                wanted[row.id],
                Group.PROMISES,
                ("commitment", row.commitment_id),
                promise_word("slipped", row.side),
                shortened(f"{what}: {row.reason}" if row.reason else what, _LONGEST),
                who=row.name or "",
                side=row.side,
                is_bad=True,
            )
        )
    return items


def _entries(session: Session, _desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
    wanted = _by_id(found)
    rows = session.execute(
        select(
            Entry.id,
            Entry.entry_kind,
            Entry.what,
            Entry.score,
            Entry.direction,
            Person.name,
            Colleague.name.label("ours"),
        )
        .outerjoin(Person, Person.id == Entry.person_id)
        .outerjoin(Colleague, Colleague.id == Entry.colleague_id)
        .where(Entry.id.in_(wanted))
    )
    return [
        _item(
            wanted[row.id],
            _GROUPS[row.entry_kind],
            ("entry", row.id),
            _entry_word(row.entry_kind, row.direction),
            tr("{score} of 10: {what}", score=row.score, what=row.what) if row.score is not None else row.what,
            who=row.name or row.ours or "",
        )
        for row in rows
    ]


def _entry_word(kind: EntryKind, direction: Direction | None) -> str:
    if kind is EntryKind.FEEDBACK and direction is not None:
        return tr("Feedback to us") if direction is Direction.RECEIVED else tr("Feedback to them")
    if kind is EntryKind.THANKS and direction is not None:
        return tr("Thanks to us") if direction is Direction.RECEIVED else tr("Thanks to them")
    return entry_word(kind)


def _readings(session: Session, _desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
    wanted = _by_id(found)
    rows = session.execute(
        select(GoalReading.id, GoalReading.value, Goal.what, Goal.unit)
        .join(Goal, Goal.id == GoalReading.goal_id)
        .where(GoalReading.id.in_(wanted))
    )
    return [
        _item(
            wanted[row.id],
            Group.RESULTS,
            ("goal_reading", row.id),
            event_word("goal_reading"),
            tr(
                "{goal}: {value}",
                goal=row.what,
                value=" ".join(part for part in (format(row.value, "f"), row.unit) if part),
            ),
        )
        for row in rows
    ]


def _with_person(of: Any, kind: str, what: Callable[[Any], str]) -> _Reader:
    """Events kept in a row that names a person."""

    def read(session: Session, _desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
        ids = {one.id for one in found}
        query = select(of, Person.name).join(Person, Person.id == of.person_id).where(of.id.in_(ids))
        rows = {row[0].id: row for row in session.execute(query)}
        return [
            _item(one, Group.CHANGES, (kind, one.id), event_word(one.event), what(rows[one.id][0]), who=rows[one.id][1])
            for one in found
        ]

    return read


def _plain(of: Any, kind: str, what: Callable[[str, Any], str]) -> _Reader:
    """Events that are named by their own row alone."""

    def read(session: Session, _desk: Desk, found: Sequence[Found]) -> list[TimelineItem]:
        rows = {row.id: row for row in session.scalars(select(of).where(of.id.in_({one.id for one in found})))}
        return [
            _item(
                one,
                Group.CHANGES,
                (kind, one.id),
                event_word(one.event),
                shortened(what(one.event, rows[one.id]), _LONGEST),
                is_bad=one.event == "review_skipped",
            )
            for one in found
        ]

    return read


def _change_words(row: ContactChange) -> str:
    return row.reason or row.goes_to or row.note or ""


def _reset_words(event: str, row: Reset) -> str:
    return (row.outcome if event == "reset_evaluated" else row.our_change if event == "reset_agreed" else row.why) or ""


def _review_words(event: str, row: Review) -> str:
    said = row.reason if event == "review_skipped" else row.decided
    return f"{row.what}: {said}" if said else row.what


_READERS: Final[dict[str, _Reader]] = {
    "interaction": _interactions,
    "meeting": _occurrences,
    "meeting_day": _occurrences,
    "made": _promises,
    "noted": _promises,
    "closed": _promises,
    "slipped": _slips,
    "entry": _entries,
    "goal_reading": _readings,
    "contact_change": _with_person(ContactChange, "contact_change", _change_words),
    "joined": _with_person(Stakeholder, "stakeholder", lambda row: row.role or ""),
    "left": _with_person(Stakeholder, "stakeholder", lambda row: row.role or ""),
    "reset": _plain(Reset, "reset", _reset_words),
    "reset_agreed": _plain(Reset, "reset", _reset_words),
    "reset_evaluated": _plain(Reset, "reset", _reset_words),
    "review": _plain(Review, "review", _review_words),
    "review_skipped": _plain(Review, "review", _review_words),
    "agreement": _plain(Agreement, "agreement", lambda _event, row: row.name),
    "engagement": _plain(Engagement, "engagement", lambda _event, row: row.name),
    "engagement_ended": _plain(Engagement, "engagement", lambda _event, row: row.name),
    "off_boarding": _plain(OffBoarding, "off_boarding", lambda _event, row: row.reason or ""),
    "stay_or_part": _plain(StayOrPart, "stay_or_part", lambda _event, row: row.reason or tr(_DECISIONS[row.decision])),
    "post_mortem": _plain(PostMortem, "post_mortem", lambda _event, row: row.reason_found or row.reason_stated or ""),
}
