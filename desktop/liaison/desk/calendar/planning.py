"""Planning a meeting from one typed line: what it is understood as, what stands against it, and recording it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.capture.known import capture_context
from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.our_hours import hours_in
from liaison.insight.planning import Busy, Conflict, ConflictKind, Hours, KnownClient, PlannedLine, read_plan
from liaison.insight.planning import better_time as a_better_time
from liaison.insight.planning import conflicts as what_stands_against
from liaison.insight.planning.suiting import FARTHEST, Taken
from liaison.model.base import new_id
from liaison.model.client import BusyPeriod, Client
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.errors import InputError
from liaison.model.meeting import Invitee, Meeting, Review
from liaison.model.person import Channel, Person
from liaison.model.values import Changes, ChannelKind
from liaison.model.words import clock_time, tr, upper_first, week_day
from liaison.store.record import Unit

from .meetings import meetings
from .promised import client_of_people, promised
from .views import Asked, CalendarFilter

_MOST_TAKEN: Final = 20
_RARE: Final = ("MONTHLY", "YEARLY")
#: A better time that is farther away is not offered.
_NEAR: Final = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class PlanView:
    """How a line is understood: in words, what is missing or in doubt, and what stands against that time.

    ``better`` is a start in UTC at which nothing does, with ``better_words``. Without ``can_add`` something is missing.
    """

    words: str
    remarks: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    better: datetime | None = None
    better_words: str = ""
    can_add: bool = False


def understood(desk: Desk, line: str, day: date, client_id: str = "") -> PlanView:
    """What adding ``line`` on ``day`` would plan; ``client_id`` is whose calendar is shown, if it is one client's."""
    ensure_expanded(desk, day, day + FARTHEST)
    with desk.record.reading() as session:
        promise = promised(session, desk, line, day, client_id)
        if promise is not None:
            return PlanView(promise.words, promise.remarks, can_add=promise.row is not None)
        planned, client = _read(session, desk, line, day, client_id)
        remarks = planned.remarks
        if client is not None and _is_review(planned):
            remarks = (*remarks, tr("It counts as a review, too."))
        if client is None and not planned.clients and planned.title and planned.day is not None:
            remarks = (*remarks, tr("No client is named: it waits for one."))
        words = _words(desk, planned, client)
        if planned.day is None or not FIRST_DAY <= planned.day <= LAST_DAY:
            return PlanView(words, remarks)
        found, better = _against(session, desk, planned, client)
    return PlanView(
        words=words,
        remarks=remarks,
        against=tuple(_conflict_words(one) for one in found),
        better=better,
        better_words=_moment(desk, better) if better is not None else "",
        can_add=True,
    )


def against_moved(
    desk: Desk, meeting_id: str, starts: datetime, ends: datetime, also: Collection[str] = ()
) -> PlanView:
    """What stands against a meeting at another time than it has, and a better one near it.

    ``also`` are meetings that are the same one, such as the series as which it goes on from there.
    """
    day = starts.astimezone(desk.zone).date()
    ensure_expanded(desk, day, day + FARTHEST)
    with desk.record.reading() as session:
        row = session.get(Meeting, meeting_id)
        client = session.get(Client, row.client_id) if row is not None and row.client_id else None
        found, better = _stands(session, desk, (starts, ends), client, {meeting_id, *also})
    words = _moment(desk, better) if better is not None else ""
    return PlanView("", against=tuple(_conflict_words(one) for one in found), better=better, better_words=words)


def add_planned(desk: Desk, line: str, day: date, client_id: str = "", at: datetime | None = None) -> Changes:
    """Record the meeting that ``line`` plans, at another start than it says where ``at`` is given, or the promise.

    A review with a client is kept as a review date, too.

    Raises:
        InputError: no day is said that a calendar reaches, or not whom a promise is made to.
    """
    with desk.record.command("plan_meeting") as unit:
        promise = promised(unit.session, desk, line, day, client_id)
        if promise is None:
            _plan(unit, desk, _read(unit.session, desk, line, day, client_id), line, at)
        elif promise.row is None:
            raise InputError(" ".join(promise.remarks) or tr("What is promised?"))
        else:
            unit.session.add(promise.row)
            unit.words = tr("Added the promise “{what}”", what=promise.row.what)
    return unit.changes


def _plan(unit: Unit, desk: Desk, read: tuple[PlannedLine, Client | None], line: str, at: datetime | None) -> None:
    planned, client = read
    if at is not None:
        local = at.astimezone(desk.zone)
        planned = replace(planned, day=local.date(), start=local.time().replace(tzinfo=None), zone="")
    if planned.is_stuck:
        raise InputError(" ".join(planned.remarks))
    if planned.day is None or not FIRST_DAY <= planned.day <= LAST_DAY:
        raise InputError(tr("On which day?"), tr("Say it, as in “Tuesday 14:00”."))
    made = _meeting(desk, planned, client, line)
    unit.session.add(made)
    unit.session.flush()
    for person in planned.people:
        _invite(unit.session, made, [one.id for one in person.candidates])
    if client is not None and _is_review(planned):
        unit.session.add(
            Review(
                client_id=client.id,
                what=_of_client(made.title, client),
                due_on=planned.day,
                first_due_on=planned.day,
                meeting_id=made.id,
            )
        )
    unit.words = tr("Planned “{what}” on {day}", what=made.title, day=week_day(planned.day, desk.today()))


def _is_review(planned: PlannedLine) -> bool:
    """Whether a line plans a review with a client: what repeats within a month looks at the work, not at the year."""
    return planned.is_review and (planned.repeating is None or planned.repeating.frequency in _RARE)


def _of_client(title: str, client: Client) -> str:
    """What a review is called beside its client: its title without the client's name."""
    rest = title
    for name in sorted((client.name, client.short_name or client.name), key=len, reverse=True):
        rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)[\s,:–-]*", "", rest, flags=re.IGNORECASE)
    rest = re.sub(r"^(?:with|and)\b\s*|\s*\b(?:with|and)$", "", rest.strip(" ,:–-"), flags=re.IGNORECASE)
    return upper_first(rest) or title


def _read(session: Session, desk: Desk, line: str, day: date, client_id: str) -> tuple[PlannedLine, Client | None]:
    """The line as read on the chosen day where it says no day itself, with the people of its client."""
    rows = session.execute(select(Client.id, Client.name, Client.short_name).where(Client.deleted_at.is_(None)))
    known = [KnownClient(row.id, row.name, (row.short_name,) if row.short_name else ()) for row in rows]
    planned = read_plan(line, capture_context(desk, session, None), known)
    named = _named(planned, client_id)
    theirs = None if named or planned.clients else client_of_people(session, line)
    context = capture_context(desk, session, named or theirs)
    client = session.get(Client, named or theirs or "")
    zone = client.zone if client is not None else ""
    planned = read_plan(line, context, known, zone)
    if theirs is not None and any(one.client_name for person in planned.people for one in person.candidates):
        named = theirs
    if not planned.says_day and not planned.is_stuck:
        begins = datetime.combine(day, time(), context.zone).astimezone(UTC)
        planned = read_plan(line, replace(context, today=day, now=begins), known, zone)
        if planned.day is None and not planned.is_stuck:
            planned = replace(planned, day=day, until=planned.until_from(day), remarks=planned.remarks[1:])
    return planned, session.get(Client, named) if named else None


def _named(planned: PlannedLine, client_id: str) -> str:
    """The client of a line: the only one it names, of several the one whose calendar is shown, else that one."""
    if len(planned.clients) == 1:
        return planned.clients[0].id
    return client_id if not planned.clients or client_id in {one.id for one in planned.clients} else ""


def _title(planned: PlannedLine, client: Client | None, line: str) -> str:
    if planned.title:
        return planned.title if client is None else _as_recorded(planned.title, client)
    if client is not None:
        return tr("Talk with {client}", client=client.short_name or client.name)
    return line.strip()


def _as_recorded(title: str, client: Client) -> str:
    """A title with the client's name as the record spells it."""
    for name in (client.name, client.short_name):
        if name and name.casefold() in title.casefold():
            return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", name.replace("\\", r"\\"), title, flags=re.IGNORECASE)
    return title


def _meeting(desk: Desk, planned: PlannedLine, client: Client | None, line: str) -> Meeting:
    assert planned.day is not None, "it was asked for"
    made = Meeting(
        uid=f"{new_id()}@liaison",
        client_id=client.id if client is not None else None,
        filed_by=tr("typed into the calendar") if client is not None else None,
        title=_title(planned, client, line),
        location=planned.place or None,
    )
    if planned.start is None:
        made.starts_on, made.ends_on = planned.day, (planned.until or planned.day) + timedelta(days=1)
    else:
        made.starts_at, made.ends_at = _span(desk, planned)
        made.zone = planned.zone or desk.zone_name
    if planned.repeating is not None:
        made.recurrence = planned.repeating.rule(planned.day, planned.start, _zone(desk, planned))
        made.repeats = True
    return made


def _zone(desk: Desk, planned: PlannedLine) -> tzinfo:
    """The zone whose clocks show the time that was typed."""
    return ZoneInfo(planned.zone) if planned.zone else desk.zone


def _span(desk: Desk, planned: PlannedLine) -> tuple[datetime, datetime]:
    assert planned.day is not None, "it was asked for"
    assert planned.start is not None, "only what has a time has a span"
    begins = datetime.combine(planned.day, planned.start, _zone(desk, planned)).astimezone(UTC)
    return begins, begins + timedelta(minutes=planned.minutes)


def _invite(session: Session, made: Meeting, ids: Sequence[str]) -> None:
    """Invite a person that is named without doubt."""
    person = session.get(Person, ids[0]) if len(ids) == 1 else None
    if person is not None:
        mail = select(Channel.address).where(
            Channel.person_id == person.id, Channel.kind_of == ChannelKind.EMAIL, Channel.deleted_at.is_(None)
        )
        address = session.scalar(mail.limit(1))
        session.add(Invitee(meeting_id=made.id, name=person.name, address=address, person_id=person.id))


def _against(
    session: Session, desk: Desk, planned: PlannedLine, client: Client | None
) -> tuple[tuple[Conflict, ...], datetime | None]:
    """What stands against the time, and a better one."""
    if planned.start is None or planned.day is None:
        return (), None
    return _stands(session, desk, _span(desk, planned), client)


def _stands(
    session: Session, desk: Desk, span: tuple[datetime, datetime], client: Client | None, but: Collection[str] = ()
) -> tuple[tuple[Conflict, ...], datetime | None]:
    """What stands against a span, and a better start; ``but`` is the meeting itself."""
    (starts, ends), day = span, span[0].astimezone(desk.zone).date()
    theirs = _hours(client)
    busy = _busy(session, client.id) if client is not None else []
    asked = Asked(day, min(LAST_DAY, day + FARTHEST), CalendarFilter(), _MOST_TAKEN)
    taken = [
        Taken(one.record_id, one.client or one.title, one.starts_at, one.ends_at)
        for one in meetings(session, desk, asked)
        if one.starts_at is not None and one.ends_at is not None and not one.is_cancelled and one.record_id not in but
    ]
    ours = hours_in(session, desk)
    zone = ZoneInfo(client.zone) if client is not None else desk.zone
    found = what_stands_against(starts, ends, ours=ours, theirs=theirs, busy=busy, taken=taken, zone=zone)
    if not found:
        return (), None
    offered = partial(a_better_time, starts, ends, now=desk.now(), ours=ours, theirs=theirs, taken=taken, zone=zone)
    better = offered(busy=busy)
    if better is None or better - starts > _NEAR:
        # A time weeks away is no help: rather one near it at which nothing stands against it but the busy period.
        is_only_busy = all(one.kind is ConflictKind.BUSY_PERIOD for one in found)
        near = None if is_only_busy else offered(busy=())
        better = near if near is not None and near - starts <= _NEAR else None
    return _once_each(found), better


def _once_each(found: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """What stands against a time, with working and quiet hours of the same people said once."""
    return tuple({_conflict_words(one): one for one in found}.values())


def _hours(client: Client | None) -> list[Hours]:
    """When a client can be reached: in its working hours and outside of its quiet ones (P3)."""
    if client is None:
        return []
    zone, name = ZoneInfo(client.zone), client.short_name or client.name
    found = [Hours(name, zone, client.work_from, client.work_until, frozenset(int(day) for day in client.work_days))]
    if client.quiet_from is not None and client.quiet_until is not None and client.quiet_from != client.quiet_until:
        found.append(Hours(name, zone, client.quiet_until, client.quiet_from, frozenset(range(7))))
    return found


def _busy(session: Session, client_id: str) -> list[Busy]:
    rows = session.scalars(select(BusyPeriod).where(BusyPeriod.client_id == client_id, BusyPeriod.deleted_at.is_(None)))
    return [Busy(one.id, one.what, one.from_on, one.until_on, one.is_yearly) for one in rows]


def _conflict_words(one: Conflict) -> str:
    if one.kind is ConflictKind.BUSY_PERIOD:
        return tr("They are busy: {what}.", what=one.what)
    if one.kind is ConflictKind.THEIR_HOURS:
        there = clock_time(one.local) if one.local is not None else ""
        return tr("It is {time} there, outside the hours of {who}.", time=there, who=one.what)
    if one.kind is ConflictKind.OTHER_MEETING:
        return tr("There is another meeting then: {what}.", what=one.what)
    return tr("It is outside our working hours.")


def _words(desk: Desk, planned: PlannedLine, client: Client | None) -> str:
    if planned.day is None:
        return ""
    parts = [
        _title(planned, client, ""),
        client.name if client is not None else "",
        week_day(planned.day, desk.today()),
    ]
    if planned.start is None and planned.until is not None and planned.until > planned.day:
        parts[-1] = f"{parts[-1]} – {week_day(planned.until, desk.today())}"
    if planned.start is not None:
        starts, ends = _span(desk, planned)
        parts[-1] = week_day(starts.astimezone(desk.zone).date(), desk.today())
        parts.append(f"{clock_time(starts, desk.zone)}–{clock_time(ends, desk.zone)}")
        if planned.zone and planned.zone != desk.zone_name:
            place = planned.zone.rpartition("/")[2].replace("_", " ")
            parts.append(tr("{time} in {zone}", time=clock_time(planned.start), zone=place))
    parts.append(planned.place)
    if planned.repeating is not None:
        parts.append(planned.repeating.words)
    parts += [person.candidates[0].name for person in planned.people if len(person.candidates) == 1]
    return ", ".join(part for part in parts if part)


def _moment(desk: Desk, at: datetime) -> str:
    local = at.astimezone(desk.zone)
    return tr("{day} at {time}", day=week_day(local.date(), desk.today()), time=clock_time(local))
