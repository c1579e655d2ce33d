"""One thing of a timeline with everything that is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.labels import field_words, kind_words, label, label_of, shortened, value_words
from liaison.desk.views.call import KEPT_OF_CALL
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.desk_items import Setting
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Attendance
from liaison.model.kinds import KINDS
from liaison.model.person import Person
from liaison.model.sheet import Point
from liaison.model.stake import Goal, GoalReading
from liaison.model.values import InteractionStatus, Mood, Side
from liaison.model.words import clock_time, count, tr, upper_first, week_day
from liaison.store.rows import table_of

from .view import Fact, Related, TimelineDetail
from .words import entry_word

# Columns that are shown elsewhere, follow another one, or say nothing to a person.
# fmt: off
_SILENT: Final = frozenset({
    "id", "created_at", "updated_at", "deleted_at", "client_id", "first_due_on", "map_x", "map_y", "ics", "uid",
    "sequence", "filed_by", "recurrence", "interaction_kind", "entry_kind", "occurrence", "zone", "happened_at",
    "summary", "text", "mood", "about_us", "mood_context", "minutes", "changed_elsewhere_at", "asked_at",
    "closed_at", "digest", "is_floating", "organizer", "repeats", "rounds", "what", "name", "title",
})
# fmt: on
_TEXTS: Final = ("text", "note", "notes", "description")
_OUTCOMES: Final[tuple[tuple[Any, tuple[Any, ...]], ...]] = (
    (Commitment, (Commitment.side,)),
    (Entry, (Entry.entry_kind,)),
    (Goal, ()),
)
_MOST_OUTCOMES: Final = 50
_LONGEST: Final = 2_000


def timeline_detail(desk: Desk, record_kind: str, record_id: str) -> TimelineDetail:
    """All that is known of a record that a timeline shows.

    Raises:
        NotFoundError: it is not there any more.
    """
    with desk.record.reading() as session:
        table = table_of(KINDS[record_kind])
        row = session.execute(select(table).where(table.c.id == record_id)).first()
        if row is None or row.deleted_at is not None:
            raise NotFoundError(tr("This is in the trash now."), tr("It can be restored from there."))
        values = row._asdict()
        text = next((str(values[name]) for name in _TEXTS if values.get(name)), "")
        return TimelineDetail(
            record_kind,
            record_id,
            _summary(session, record_kind, values),
            (*_moment(desk, record_kind, values), *_facts(session, desk, record_kind, values)),
            text,
            tuple(_people(session, record_id)) if record_kind == "interaction" else (),
            tuple(_came_of(desk, session, record_kind, record_id)),
        )


def _summary(session: Session, kind: str, values: dict[str, Any]) -> str:
    if kind == "interaction":
        return shortened(values["summary"] or "", _LONGEST)
    return str(values.get("what") or values.get("name") or values.get("title") or label(session, kind, values))


def _moment(desk: Desk, kind: str, values: dict[str, Any]) -> Iterator[Fact]:
    """What is said of an interaction in words of its own."""
    if kind != "interaction":
        return
    at = values["happened_at"].astimezone(desk.zone)
    when = f"{week_day(at.date(), desk.today())}, {clock_time(at)}"
    if values["minutes"]:
        when = f"{when}, {count(values['minutes'], '{n} minute', '{n} minutes')}"
    yield Fact(tr("When"), when)
    if values["mood"] is not None:
        yield Fact(tr("Mood"), mood_words(values["mood"], values["about_us"], values["mood_context"]))


def mood_words(mood: Mood, about_us: Any, context: str | None) -> str:
    """How they were, and whether that was about us: "tense, not about us: warehouse move" (P4)."""
    parts = [tr(mood.value)]
    if about_us is not None and about_us.value != "unknown":
        parts.append(tr(about_us.value))
    words = ", ".join(parts)
    return f"{words}: {context}" if context else words


def _facts(session: Session, desk: Desk, kind: str, values: dict[str, Any]) -> Iterator[Fact]:
    text_of = next((name for name in _TEXTS if values.get(name)), "")
    for column in table_of(KINDS[kind]).columns:
        value = values[column.name]
        if column.name in _SILENT or column.name == text_of or value in (None, "", [], False, 0):
            continue
        if value is InteractionStatus.HELD:
            continue
        target = next((key.column.table.name for key in column.foreign_keys), None)
        if column.name.endswith("_currency"):
            continue
        if target is not None:
            words = label_of(session, target, value)
        elif column.name.endswith("_amount"):
            words = f"{value:f} {values.get(column.name.replace('_amount', '_currency')) or ''}".strip()
        elif isinstance(value, str):
            words = shortened(tr(value) if hasattr(value, "name") else value, _LONGEST)
        else:
            words = value_words(value, desk.today(), desk.zone)
        name = upper_first(field_words(column.name.removesuffix("_amount")))
        yield Fact(name, words, target, value) if target is not None else Fact(name, words)


def _people(session: Session, interaction_id: str) -> Iterator[Related]:
    rows = session.execute(
        select(Attendance.person_id, Person.name, Attendance.colleague_id, Colleague.name.label("ours"))
        .outerjoin(Person, Person.id == Attendance.person_id)
        .outerjoin(Colleague, Colleague.id == Attendance.colleague_id)
        .where(Attendance.interaction_id == interaction_id, Attendance.deleted_at.is_(None))
        .order_by(Attendance.colleague_id.is_not(None), Attendance.created_at, Attendance.id)
    )
    for row in rows:
        if row.person_id is not None:
            yield Related("person", row.person_id, tr("theirs"), row.name)
        else:
            yield Related("colleague", row.colleague_id, tr("ours"), row.ours)


def _came_of(desk: Desk, session: Session, kind: str, record_id: str) -> Iterator[Related]:
    if kind == "interaction":
        yield from _outcomes(session, record_id)
        yield from _talked_about(session, record_id)
    elif kind == "commitment":
        yield from _slips(desk, session, record_id)


def _slips(desk: Desk, session: Session, commitment_id: str) -> Iterator[Related]:
    """Every move of a promise, with the reason and whether the other side was told (P8)."""
    query = (
        select(Slip)
        .where(Slip.commitment_id == commitment_id, Slip.deleted_at.is_(None))
        .order_by(Slip.slipped_on, Slip.id)
        .limit(_MOST_OUTCOMES)
    )
    for slip in session.scalars(query):
        old = week_day(slip.old_due_on, desk.today())
        words = tr("Taken off {old}, no date yet", old=old)
        if slip.new_due_on:
            words = tr("From {old} to {new}", old=old, new=week_day(slip.new_due_on, desk.today()))
        said = tr("told in time") if slip.told_in_time else tr("told late") if slip.told_on else tr("not told")
        parts = [words, slip.reason or "", said, tr("let off") if slip.is_let_off else ""]
        yield Related("slip", slip.id, tr("Slipped"), ", ".join(part for part in parts if part))


def _outcomes(session: Session, interaction_id: str) -> Iterator[Related]:
    """What was promised, heard and learned in an interaction."""
    for of, columns in _OUTCOMES:
        query = (
            select(of.id, of.what, *columns)
            .where(of.source_id == interaction_id, of.deleted_at.is_(None))
            .order_by(of.created_at, of.id)
            .limit(_MOST_OUTCOMES)
        )
        for row in session.execute(query):
            yield Related(of.kind(), row.id, _outcome_word(of, row), row.what)
    readings = (
        select(GoalReading.id, Goal.what)
        .join(Goal, Goal.id == GoalReading.goal_id)
        .where(GoalReading.source_id == interaction_id, GoalReading.deleted_at.is_(None))
        .limit(_MOST_OUTCOMES)
    )
    for reading in session.execute(readings):
        yield Related("goal_reading", reading.id, upper_first(kind_words("goal_reading")), reading.what)


def _talked_about(session: Session, interaction_id: str) -> Iterator[Related]:
    """The promises and points that were ticked off the sheet during a call."""
    value = session.scalar(
        select(Setting.value).where(Setting.key == f"{KEPT_OF_CALL}{interaction_id}", Setting.deleted_at.is_(None))
    )
    for of, name in ((Commitment, "promises"), (Point, "points")):
        ids = (value or {}).get(name, ())
        query = select(of.id, of.what).where(of.id.in_(ids), of.deleted_at.is_(None)).order_by(of.created_at, of.id)
        for row in session.execute(query.limit(_MOST_OUTCOMES)) if ids else ():
            yield Related(of.kind(), row.id, tr("Talked about"), row.what)


def _outcome_word(of: Any, row: Any) -> str:
    if of is Commitment:
        return tr("We owe") if row.side is Side.OURS else tr("They owe")
    return entry_word(row.entry_kind) if of is Entry else upper_first(kind_words("goal"))
