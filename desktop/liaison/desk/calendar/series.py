"""Meetings moved and stretched: one that takes place once, and of a series this time, this and all that follow, or all.

Each is one command, so that one undo takes it back. Times keep the name they have in their calendar, by which what was
recorded of them is found; where a series goes on as another one, that goes along.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.edited_series import as_out, written
from liaison.desk.occurrences import ensure_expanded
from liaison.exchange.calendars.changing import Following, Span, change_one, changed_times, divide, following
from liaison.exchange.calendars.following import Moving
from liaison.exchange.calendars.listing import WithoutEndError, listed
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.rules import RefusedRule, parse_rule
from liaison.exchange.calendars.shifting import CannotMove, SeriesMove, moved_rule
from liaison.exchange.calendars.values import MeetingIn
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Invitee, Meeting, Occurrence, Review
from liaison.model.values import Changes, ReviewStatus
from liaison.model.words import tr, week_day

from .by_dates import listed_until, say_by_dates
from .days_off import first_on_day_off
from .divided import following_uid
from .kept_edits import note_edit
from .moved_words import moved_words, span_of, wall_day
from .reach import Reach, Target, refusal, with_others, without_end
from .recorded import recorded

__all__ = ["Reach", "Target", "move_meeting"]


def move_meeting(desk: Desk, meeting_id: str, occurrence: str, target: Target, reach: Reach = Reach.THIS) -> Changes:
    """Let a time of a meeting take place at another; of a series as much as ``reach`` says.

    Raises:
        SeriesWithoutEndError: only single dates say it where it would go, and it has no end.
        InputError: it cannot be moved so, or the calendar does not reach that far.
        NotFoundError: there is no such meeting or no such time of it.
    """
    check_target(target)
    make_known(desk, target)
    with desk.record.command("move_meeting") as unit:
        row = unit.session.get(Meeting, meeting_id)
        if row is None or row.deleted_at is not None:
            raise NotFoundError(tr("There is no such meeting, or it is in the trash."))
        times = select(Occurrence).where(Occurrence.meeting_id == meeting_id)
        if row.repeats or row.recurrence:  # what takes place once is named by when it is, which may have changed
            times = times.where(Occurrence.recurrence_id == occurrence)
        time = unit.session.scalars(times).first()
        if time is None:
            raise NotFoundError(tr("The meeting does not take place then any more."))
        if (time.starts_at is not None) != target.is_timed:
            raise InputError(tr("A meeting with a time cannot become one of whole days here."), tr("Open it instead."))
        moving = _Moving(desk, unit.session, row, time, target)
        before = Target(*span_of(time))
        try:
            moving.do(reach)
        except WithoutEndError as error:
            raise without_end(desk, time) from error
        except (CannotMove, RefusedRule) as error:
            raise InputError(*refusal(reach)) from error
        unit.words = moved_words(desk, time.title or row.title, before, target)
        if reach is not Reach.THIS and (row.repeats or row.recurrence):
            unit.words = with_others(desk, reach, unit.words, moving.until)
            unit.words = _with_days_off(unit.session, desk, moving, unit.words)
    return unit.changes


def _with_days_off(session: Session, desk: Desk, moving: _Moving, words: str) -> str:
    """What was done, and which of the times that went along is the first on a day off."""
    session.flush()
    found = first_on_day_off(session, desk, moving.after or moving.row, wall_day(desk, moving.target.starts))
    if found is None:
        return words
    return tr("{done}. Later ones fall on days off, the first on {day}", done=words, day=week_day(found, desk.today()))


def check_target(target: Target) -> None:
    """Refuse what no calendar holds.

    Raises:
        InputError: it ends before it begins, or the calendar does not reach that far.
    """
    first, last = (at.astimezone(UTC).date() if isinstance(at, datetime) else at for at in (target.starts, target.ends))
    if not FIRST_DAY <= first <= last <= LAST_DAY:
        raise InputError(tr("The calendar does not reach that far."))
    if target.ends < target.starts or (not target.is_timed and target.ends == target.starts):
        raise InputError(tr("A meeting cannot end before it begins."))


def make_known(desk: Desk, target: Target) -> None:
    """Let the times of all meetings be worked out as far as that."""
    day = wall_day(desk, target.starts)
    ensure_expanded(desk, day, day)


@dataclass(slots=True)
class _Moving:
    """One time of a meeting on its way, in the session of a command."""

    desk: Desk
    session: Session
    row: Meeting
    time: Occurrence
    target: Target
    after: Meeting | None = None
    until: date | None = None

    def do(self, reach: Reach) -> None:
        row = self.row
        if reach is Reach.UNTIL:
            starts = span_of(self.time)[0]
            self.until = listed_until(self._wall(starts).date())
        if not (row.repeats or row.recurrence):
            self._place(row, self.target)
            return
        if reach is Reach.THIS:
            self.change_this(row, self.time.recurrence_id)
        elif reach is Reach.ALL or self._is_first():
            self._move_all()
        elif (later := self._after_added()) is not None:
            self._move_from_added(later)
        else:
            self.divide_here()

    def _after_added(self) -> Following | None:
        """What follows a time that was added to the rule by itself; None for one of the rule."""
        row = self.row
        return following(self._text(), row.uid, self.time.recurrence_id, _MOST_AFTER, default_zone=self.zone.key)

    def _move_from_added(self, later: Following) -> None:
        """An added time and others up to the next of the rule move by themselves; from that one on it is divided.

        No series can begin with an added time: its rule would have to hit it.
        """
        names = {*later.added, *later.of_rule}
        query = select(Occurrence).where(Occurrence.meeting_id == self.row.id, Occurrence.recurrence_id.in_(names))
        there = {one.recurrence_id: one for one in self.session.scalars(query)}
        divided = next((name for name in later.of_rule if name in there), None)
        if divided is None and later.of_rule:
            raise CannotMove  # the next one lies beyond what is worked out
        moved = [name for name in later.added if name in there and (divided is None or name < divided)]
        shifts = self._shifts()
        for name in moved:
            self._shifted(there[name], shifts).change_this(self.row, name)
        if divided is not None:
            rest = self._shifted(there[divided], shifts)
            rest.divide_here()
            self.after = rest.after

    def _shifted(self, time: Occurrence, shifts: tuple[timedelta, timedelta]) -> _Moving:
        """The same done to another time of the series."""
        starts, ends = span_of(time)
        target = Target(self._unwalled(self._wall(starts) + shifts[0]), self._unwalled(self._wall(ends) + shifts[1]))
        return _Moving(self.desk, self.session, self.row, time, target, until=self.until)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.row.zone or self.desk.zone_name)

    def _text(self) -> str:
        """How the series is said; one that was made here is said for the first time."""
        if self.row.ics is None:
            self.row.ics = written(self.row, self.desk.now())
        return self.row.ics

    def change_this(self, row: Meeting, named: str) -> None:
        note_edit(self.session, row, named=named)
        span = Span(self.target.starts, self.target.ends)
        self._text()
        row.ics = change_one(row.ics or "", row.uid, named, span, default_zone=self.zone.key)
        row.repeats = True

    def _is_first(self) -> bool:
        begins: date | None = self.row.starts_at or self.row.starts_on
        named = self._at_rule()
        return begins is not None and named <= begins

    def _at_rule(self) -> date:
        """When the series itself has this time, which may have been given one of its own."""
        return at_rule(self.row, self.time.recurrence_id)

    def _wall(self, at: date) -> datetime:
        if isinstance(at, datetime):
            return at.astimezone(self.zone).replace(tzinfo=None)
        return datetime.combine(at, datetime.min.time())

    def _unwalled(self, wall: datetime) -> date:
        return wall.replace(tzinfo=self.zone).astimezone(UTC) if self.target.is_timed else wall.date()

    def _shifts(self) -> tuple[timedelta, timedelta]:
        """How far start and end go, on the clock of the series."""
        starts = self.time.starts_at or self.time.starts_on
        assert starts is not None, "a time has a beginning"
        ends = self.time.ends_at or self.time.ends_on or starts
        return self._wall(self.target.starts) - self._wall(starts), self._wall(self.target.ends) - self._wall(ends)

    def _move_all(self) -> None:
        row, (by, by_end) = self.row, self._shifts()
        begins, ends = row.starts_at or row.starts_on, row.ends_at or row.ends_on
        assert begins is not None, "a meeting has a beginning"
        first = self._wall(begins)
        long = self._wall(ends) - first if ends is not None else timedelta(0)
        is_own, named = self._is_said_by_itself(), self.time.recurrence_id
        new, renaming = first + by, None
        if row.recurrence:
            try:
                renaming = self._rule_moved(row.recurrence, first, by)
                new = renaming.new
            except (CannotMove, RefusedRule):
                named = say_by_dates(self.session, self.desk, row, self.zone.key, self.until)(named)
        self._place(row, Target(self._unwalled(new), self._unwalled(new + long + (by_end - by))))
        if row.ics is None and renaming is not None:
            self._rename(renaming)
        if is_own:
            self.change_this(row, named)

    def _rule_moved(self, rule: str, first: datetime, by: timedelta) -> SeriesMove:
        """How the series goes by its rule, which is said anew."""
        row, named = self.row, self._wall(self._at_rule())
        moved = self._said_anew(rule, named, named + by)
        rules = parse_rule(rule), parse_rule(moved)
        back = SeriesMove(named, named + by, *rules).place(first)
        if back is None:
            raise CannotMove
        row.recurrence = moved
        return SeriesMove(first, back, *rules)

    def _is_said_by_itself(self) -> bool:
        """Whether this time was given one of its own, so that it does not follow the series."""
        starts = self.time.starts_at or self.time.starts_on
        return self.row.ics is not None and starts != self._at_rule()

    def _place(self, row: Meeting, target: Target) -> None:
        """A series whose calendar names no zone gets the one it is read in: its instants depend on it."""
        if target.is_timed:
            row.zone, row.is_floating = row.zone or self.desk.zone_name, False
            row.starts_at, row.ends_at = _instants(target)
        else:
            row.starts_on, row.ends_on = target.starts, target.ends

    def _rename(self, move: SeriesMove) -> None:
        """What was recorded of a series that no calendar names gets the new names of its times."""
        for one in recorded(self.session, self.row.id):
            said = _instant(one.occurrence or "")
            placed = move.place(self._wall(said)) if said is not None else None
            if placed is not None:
                at = self._unwalled(placed)
                one.occurrence = at.strftime("%Y%m%dT%H%M%SZ" if isinstance(at, datetime) else "%Y%m%d")

    def divide_here(self) -> None:
        """The series ends before this time; another one goes on from it."""
        row, named, at = self.row, self.time.recurrence_id, self._at_rule()
        uid, own_text = following_uid(row), row.ics is None
        if not own_text:
            note_edit(self.session, row, until=named)
        halves = divide(self._text(), row.uid, named, uid, default_zone=self.zone.key)
        after = self._another(uid, halves.after, at)
        cut(row, halves.before, at, self.zone.key)
        self.after = after
        self.session.add(after)
        self.session.flush()
        self._take_along(after)
        changed = changed_times(halves.after, uid, default_zone=self.zone.key)
        if named in changed:  # it stays changed in its words, but takes place where it was put
            span = Span(self.target.starts, self.target.ends)
            after.ics = change_one(after.ics or "", uid, named, span, default_zone=self.zone.key)

    def _another(self, uid: str, text: str, at: date) -> Meeting:
        row, (by, by_end) = self.row, self._shifts()
        kept = {one.key: getattr(row, one.key) for one in Meeting.__table__.columns if one.key in _COPIED}
        after = Meeting(**kept, title=row.title, location=row.location, uid=uid, ics=text, repeats=True)
        said, before = _read(text, uid, self.zone.key), _read(self._text(), row.uid, self.zone.key)
        if said is not None and before is not None:  # what is said of all that follow, and not of this one alone
            after.title = row.title if said.title == before.title else said.title
            after.location = row.location if said.location == before.location else said.location or None
        rule = said.recurrence if said is not None else None
        begins, ends = row.starts_at or row.starts_on, row.ends_at or row.ends_on
        assert begins is not None, "a meeting has a beginning"
        long = self._wall(ends) - self._wall(begins) if ends is not None else timedelta(0)
        named = self._wall(at)
        if rule and row.recurrence:
            self._go_on_by(after, rule, named + by, at)
        new = named + by
        self._place(after, Target(self._unwalled(new), self._unwalled(new + long + (by_end - by))))
        return after

    def _said_anew(self, rule: str, old: datetime, new: datetime) -> str:
        if self.until is not None:  # by its dates
            raise CannotMove
        return moved_rule(rule, old, new, self.zone if self.target.is_timed else None)

    def _go_on_by(self, after: Meeting, rule: str, new: datetime, at: date) -> None:
        """The rule of the other series, which is what is left of ``rule``; where none says it, its dates."""
        said = self._wall(_instant(self.time.recurrence_id) or at)
        try:
            after.recurrence = self._said_anew(rule, said, new)
        except (CannotMove, RefusedRule):
            after.ics = listed(after.ics or "", after.uid, default_zone=self.zone.key, until=self.until)

    def _take_along(self, after: Meeting) -> None:
        """Who is invited, and what was recorded of the times that are of the other series now."""
        for guest in self.session.scalars(
            select(Invitee).where(Invitee.meeting_id == self.row.id, Invitee.deleted_at.is_(None))
        ):
            self.session.add(
                Invitee(
                    meeting_id=after.id,
                    name=guest.name,
                    address=guest.address,
                    role=guest.role,
                    answer=guest.answer,
                    person_id=guest.person_id,
                    colleague_id=guest.colleague_id,
                )
            )
        for one in recorded(self.session, self.row.id, self.time.recurrence_id):
            one.meeting_id = after.id
        starts = self.time.starts_at or self.time.starts_on
        day = starts.astimezone(self.desk.zone).date() if isinstance(starts, datetime) else starts
        for review in self.session.scalars(
            select(Review).where(
                Review.meeting_id == self.row.id, Review.status == ReviewStatus.PLANNED, Review.due_on >= day
            )
        ):
            review.meeting_id = after.id


#: Times of a rule among which the next one that takes place is looked for.
_MOST_AFTER: Final = 60
#: What the other half of a series has of the first one.
_COPIED: Final = frozenset(
    {
        "client_id", "filed_by", "description", "url", "zone", "is_floating", "status", "is_private", "organizer",
        "engagement_id",
    }
)  # fmt: skip


def at_rule(row: Meeting, named: str) -> date:
    """When a series itself has one of its times, which may have been given one of its own."""
    moving = Moving.read(as_out(row)) if row.ics else None
    name = (moving.name(named) if moving is not None else None) or named
    if len(name) == 8:
        return datetime.strptime(name, "%Y%m%d").replace(tzinfo=UTC).date()
    return datetime.strptime(name, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def cut(row: Meeting, text: str, at: date, zone_name: str) -> None:
    """Let a series end before ``at``, as ``text`` says it; its rule may be another one in the record than in its text.

    The series has a text already.
    """
    if row.recurrence and row.recurrence == _rule_in(row.ics or "", row.uid, zone_name):
        row.recurrence = _rule_in(text, row.uid, zone_name)
    elif row.recurrence:
        parts = [one for one in row.recurrence.split(";") if not one.startswith(("COUNT=", "UNTIL="))]
        last = at - timedelta(seconds=1) if isinstance(at, datetime) else at - timedelta(days=1)
        until = last.strftime("%Y%m%dT%H%M%SZ" if isinstance(at, datetime) else "%Y%m%d")
        row.recurrence = ";".join([*parts, f"UNTIL={until}"])
    row.ics = text


def _instants(target: Target) -> tuple[datetime, datetime]:
    assert isinstance(target.starts, datetime), "only what has a time is asked for"
    assert isinstance(target.ends, datetime), "both ends are instants"
    return target.starts, target.ends


def _instant(named: str) -> date | None:
    """The date or the instant behind the name of a time."""
    for form in ("%Y%m%dT%H%M%SZ", "%Y%m%d"):
        try:
            found = datetime.strptime(named, form).replace(tzinfo=UTC)
        except ValueError:
            continue
        return found if "T" in form else found.date()
    return None


def _rule_in(text: str, uid: str, zone_name: str) -> str | None:
    """The rule of a series as its text says it."""
    found = _read(text, uid, zone_name)
    return found.recurrence if found is not None else None


def _read(text: str, uid: str, zone_name: str) -> MeetingIn | None:
    """A series as its text says it."""
    found = read_calendar(text.encode(), "", default_zone=zone_name).meetings
    return next((one for one in found if one.uid == uid), None)
