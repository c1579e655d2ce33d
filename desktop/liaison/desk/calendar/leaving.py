"""A date of a repeating meeting that is taken out: this one, this and all that follow, or the whole series.

The date is left out of the series as calendars say it (EXDATE), so that synced calendars and feeds hear of it; what was
recorded of it stays. Each is one command, so that one undo takes it back.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.edited_series import series, written
from liaison.desk.trash import trash, trash_within
from liaison.exchange.calendars.changing import cut_before
from liaison.exchange.calendars.leaving import leave_out
from liaison.exchange.calendars.shifting import CannotMove
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.values import Changes, ReviewStatus
from liaison.model.words import tr, week_day
from liaison.store.record import Unit

from .kept_edits import note_edit
from .moved_words import span_of, wall_day
from .reach import Reach
from .series import at_rule, cut

__all__ = ["Reach", "day_of", "meeting_and_time", "take_out"]


def take_out(desk: Desk, meeting_id: str, occurrence: str, reach: Reach) -> Changes:
    """Let a meeting not take place at one of its times, of a series as much as ``reach`` says.

    A series of which nothing is left, and a meeting that takes place once, go to the trash.

    Raises:
        InputError: this time cannot be taken out by itself, or the meeting is in the trash.
        NotFoundError: there is no such meeting or no such time of it.
    """
    with desk.record.reading() as session:
        row, time = meeting_and_time(session, meeting_id, occurrence)
        is_series, is_whole = _is_series(row), _is_whole(session, desk, row, time, reach)
    if not is_series:
        return trash(desk, "meeting", meeting_id)
    with desk.record.command("trash" if is_whole else "take_out_meeting") as unit:
        row, time = meeting_and_time(unit.session, meeting_id, occurrence)
        is_still_so = _is_whole(unit.session, desk, row, time, reach) is is_whole
        if is_still_so and is_whole:
            unit.words = tr("Moved to the trash: meeting “{what}”, all of its dates", what=row.title)
            trash_within(unit, desk.now(), [("meeting", meeting_id)])
        elif is_still_so:
            _take_out(unit, desk, row, time, reach)
    # A sync was quicker, and nothing was done: what is left of the series is looked at anew.
    return unit.changes if is_still_so else take_out(desk, meeting_id, occurrence, reach)


def _take_out(unit: Unit, desk: Desk, row: Meeting, time: Occurrence, reach: Reach) -> None:
    """Take one time, or it and all that follow, out of a series of which something is left."""
    day = day_of(desk, time)
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
    planned = select(Review).where(Review.meeting_id == row.id, Review.status == ReviewStatus.PLANNED)
    on = Review.due_on == day if reach is Reach.THIS else Review.due_on >= day
    for review in unit.session.scalars(planned.where(on)):
        review.meeting_id = None  # it is still to be held on its day


def _is_series(row: Meeting) -> bool:
    return bool(row.repeats or row.recurrence)


def _is_whole(session: Session, desk: Desk, row: Meeting, time: Occurrence, reach: Reach) -> bool:
    """Whether the meeting goes to the trash with all of its dates."""
    return not _is_series(row) or reach is Reach.ALL or _is_everything(session, desk, row, time, reach)


def day_of(desk: Desk, time: Occurrence) -> date:
    """The day of a time on the user's wall."""
    return wall_day(desk, span_of(time)[0])


def meeting_and_time(session: Session, meeting_id: str, occurrence: str) -> tuple[Meeting, Occurrence]:
    """A meeting and one time of it.

    Raises:
        NotFoundError: there is no such meeting or no such time of it.
    """
    row = session.get(Meeting, meeting_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("There is no such meeting, or it is in the trash."))
    times = select(Occurrence).where(Occurrence.meeting_id == meeting_id)
    if _is_series(row):
        times = times.where(Occurrence.recurrence_id == occurrence)
    time = session.scalars(times).first()
    if time is None:
        raise NotFoundError(tr("The meeting does not take place then any more."))
    return row, time


def _is_everything(session: Session, desk: Desk, row: Meeting, time: Occurrence, reach: Reach) -> bool:
    """Whether nothing would be left of a series, in all the years of the calendar.

    Which of its times are worked out says only that something is left; that nothing is, the series says itself.
    """
    rule, named = row.recurrence or "", time.recurrence_id
    if reach is Reach.THIS and rule and "COUNT=" not in rule and "UNTIL=" not in rule:
        return False
    stays = Occurrence.recurrence_id != named if reach is Reach.THIS else Occurrence.recurrence_id < named
    if session.scalar(select(Occurrence.id).where(Occurrence.meeting_id == row.id, stays).limit(1)) is not None:
        return False
    first, last = (datetime.combine(day, datetime.min.time(), UTC) for day in (FIRST_DAY, LAST_DAY))
    names = {one.recurrence_id for one in series(row, first, last, desk.zone_name, desk.now())}
    return not any(name < named or (reach is Reach.THIS and name != named) for name in names)


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
