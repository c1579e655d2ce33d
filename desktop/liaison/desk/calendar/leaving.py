"""A date of a repeating meeting that is taken out: this one, this and all that follow, or the whole series.

The date is left out of the series as calendars say it (EXDATE), so that synced calendars and feeds hear of it; what was
recorded of it stays. Each is one command, so that one undo takes it back.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.edited_series import written
from liaison.desk.trash import trash, trash_all
from liaison.exchange.calendars.changing import cut_before
from liaison.exchange.calendars.leaving import is_first, leave_out
from liaison.exchange.calendars.shifting import CannotMove
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.values import Changes, ReviewStatus
from liaison.model.words import tr, week_day

from .kept_edits import note_edit
from .moved_words import span_of
from .reach import Reach
from .series import at_rule, cut

__all__ = ["Reach", "take_out"]


def take_out(desk: Desk, meeting_id: str, occurrence: str, reach: Reach) -> Changes:
    """Let a meeting not take place at one of its times, of a series as much as ``reach`` says.

    A series of which nothing is left, and a meeting that takes place once, go to the trash.

    Raises:
        InputError: this time cannot be taken out by itself, or the meeting is in the trash.
        NotFoundError: there is no such meeting or no such time of it.
    """
    with desk.record.reading() as session:
        row, time = _found(session, meeting_id, occurrence)
        is_series = bool(row.repeats or row.recurrence)
        is_all = reach is Reach.ALL or (is_series and _is_everything(session, desk, row, time, reach))
        title = row.title
    if not is_series:
        return trash(desk, "meeting", meeting_id)
    if is_all:
        words = tr("Moved to the trash: meeting “{what}”, all of its dates", what=title)
        return trash_all(desk, [("meeting", meeting_id)], words)
    with desk.record.command("take_out_meeting") as unit:
        row, time = _found(unit.session, meeting_id, occurrence)
        starts = span_of(time)[0]
        day = starts.astimezone(desk.zone).date() if isinstance(starts, datetime) else starts
        said = {"what": time.title or row.title, "day": week_day(day, desk.today())}
        try:
            if reach is Reach.THIS:
                _leave_out(unit.session, desk, row, time)
                unit.words = tr("Took out “{what}” on {day}; its other dates stay", **said)
            else:
                _end_before(unit.session, desk, row, time)
                unit.words = tr("Took out “{what}” on {day} and all that follow", **said)
        except CannotMove as error:
            raise InputError(*_refusal(reach)) from error
        planned = select(Review).where(Review.meeting_id == meeting_id, Review.status == ReviewStatus.PLANNED)
        on = Review.due_on == day if reach is Reach.THIS else Review.due_on >= day
        for review in unit.session.scalars(planned.where(on)):
            review.meeting_id = None  # it is still to be held on its day
    return unit.changes


def _found(session: Session, meeting_id: str, occurrence: str) -> tuple[Meeting, Occurrence]:
    row = session.get(Meeting, meeting_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("There is no such meeting, or it is in the trash."))
    times = select(Occurrence).where(Occurrence.meeting_id == meeting_id)
    if row.repeats or row.recurrence:
        times = times.where(Occurrence.recurrence_id == occurrence)
    time = session.scalars(times).first()
    if time is None:
        raise NotFoundError(tr("The meeting does not take place then any more."))
    return row, time


def _is_everything(session: Session, desk: Desk, row: Meeting, time: Occurrence, reach: Reach) -> bool:
    """Whether nothing would be left of a series."""
    if reach is not Reach.THIS:
        text, named = row.ics or written(row, desk.now()), time.recurrence_id
        try:
            return is_first(text, row.uid, named, default_zone=row.zone or desk.zone_name)
        except CannotMove:
            return False
    other = select(Occurrence.id).where(Occurrence.meeting_id == row.id, Occurrence.id != time.id).limit(1)
    rule = row.recurrence or ""
    has_end = not rule or "COUNT=" in rule or "UNTIL=" in rule
    return has_end and session.scalar(other) is None


def _leave_out(session: Session, desk: Desk, row: Meeting, time: Occurrence) -> None:
    named = time.recurrence_id
    note_edit(session, row, named=named)
    text = row.ics or written(row, desk.now())
    row.ics = leave_out(text, row.uid, named, default_zone=row.zone or desk.zone_name)
    row.repeats = True


def _end_before(session: Session, desk: Desk, row: Meeting, time: Occurrence) -> None:
    named, zone_name = time.recurrence_id, row.zone or desk.zone_name
    at = at_rule(row, named)
    note_edit(session, row, until=named)
    row.ics = row.ics or written(row, desk.now())
    text = cut_before(row.ics, row.uid, named, default_zone=zone_name)
    if text == row.ics:
        raise CannotMove
    cut(row, text, at, zone_name)
    row.repeats = True


def _refusal(reach: Reach) -> tuple[str, str]:
    if reach is Reach.THIS:
        return tr("This date cannot be taken out by itself."), tr("Take out this and all that follow, or all of them.")
    return tr("The series cannot be divided here."), tr("Take out this date only, or all of them.")
