"""Conflicts: what was changed on both sides, shown beside each other, and decided by a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.desk.trash import restore_within, trash_within
from liaison.exchange.calendars.telling import without_words
from liaison.exchange.calendars.values import MeetingIn
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Review
from liaison.model.values import Changes, CommitmentStatus, MeetingStatus
from liaison.model.words import clock_time, count, tr, week_day
from liaison.store.record import Unit

from .allowed import may_go_out
from .bringing import Bringing, day_of, said
from .details import detail_of
from .held import Held, held, is_made_here, read_one, unsent
from .telling import Telling, is_lessened, kept_of, meant, told_less
from .views import ConflictView, SideLine

_MEETING_STATUS: Final = {
    MeetingStatus.CONFIRMED: "confirmed",
    MeetingStatus.TENTATIVE: "tentative",
    MeetingStatus.CANCELLED: "cancelled",
}
_PROMISE_STATUS: Final = {
    CommitmentStatus.OPEN: "open",
    CommitmentStatus.DONE: "done",
    CommitmentStatus.DROPPED: "dropped",
}
_EVERY: Final = {
    "DAILY": ("every day", "every {n} days"),
    "WEEKLY": ("every week", "every {n} weeks"),
    "MONTHLY": ("every month", "every {n} months"),
    "YEARLY": ("every year", "every {n} years"),
}
_MOST: Final = 500


def conflicts(desk: Desk) -> tuple[ConflictView, ...]:
    """The conflicts there are, the oldest first; at most some hundreds at once."""
    query = (
        select(CalendarLink, CalendarCollection.name)
        .join(CalendarCollection, CalendarCollection.id == CalendarLink.collection_id)
        .where(CalendarLink.link_state == LinkState.CONFLICT, CalendarCollection.is_chosen)
        .order_by(CalendarLink.updated_at, CalendarLink.id)
        .limit(_MOST)
    )
    with desk.record.reading() as session:
        return tuple(_view(desk, session, link, name) for link, name in session.execute(query))


def _view(desk: Desk, session: Session, link: CalendarLink, calendar: str) -> ConflictView:
    here = _held(session, link)
    kind = link.record_kind or "meeting"
    mine = _words(desk, kind, _mine(here)) if here is not None and not here.is_gone else {}
    there = _words(desk, kind, _theirs(desk, link, _whole(desk, session, link, here))) if link.theirs else {}
    names = list(dict.fromkeys([*mine, *there]))
    lines = tuple(SideLine(name, mine.get(name, ""), there.get(name, "")) for name in names)
    title = here.label if here is not None else next((line.theirs for line in lines), "")
    return ConflictView(
        id=link.id,
        kind=kind,
        record_id=link.record_id or "",
        title=title,
        calendar=calendar,
        is_gone_here=here is None or here.is_gone,
        is_gone_there=link.theirs is None,
        lines=lines,
        unsent=_unsent(desk, session, link, here, lines),
    )


def _unsent(
    desk: Desk, session: Session, link: CalendarLink, here: Held | None, lines: Sequence[SideLine]
) -> tuple[str, ...]:
    """What differs and is not sent where what is here is kept: the readers of that calendar may not know it."""
    collection = session.get_one(CalendarCollection, link.collection_id)
    differing = {line.field: line.ours for line in lines if line.differs}
    if here is None or here.is_gone or link.theirs is None or not may_go_out(collection, here.kind, link.uid):
        return ()
    telling, damage = (
        Telling(desk, session, detail_of(session, collection.id)),
        read_one(link.theirs, desk.zone_name)[2],
    )
    if damage or not differing:
        return ()
    text = telling.whole(here, telling.told(here, kept_of(link.theirs, link)).text)
    sent = _words(desk, here.kind, _theirs(desk, link, text))
    return tuple(field for field, ours in differing.items() if sent.get(field, "") != ours)


def settle_one_sided(desk: Desk, account_id: str | None, command: str) -> Iterator[Changes]:
    """What is in conflict no more, for what was changed here was taken back: what the calendar says comes in."""
    query = (
        select(CalendarLink)
        .join(CalendarCollection, CalendarCollection.id == CalendarLink.collection_id)
        .where(CalendarLink.link_state == LinkState.CONFLICT, CalendarLink.text != "", CalendarCollection.is_chosen)
        .where(CalendarLink.ours.is_not(None))
        .order_by(CalendarLink.id)
        .limit(_MOST)
    )
    if account_id is not None:
        query = query.where(CalendarCollection.account_id == account_id)
    with desk.record.reading() as session:
        links = [link for link in session.scalars(query) if _is_as_it_was(session, link)]
    for link in links:
        with suppress(InputError, NotFoundError):  # what cannot be read stays to be decided
            yield take_theirs(desk, link.id, command)


def _is_as_it_was(session: Session, link: CalendarLink) -> bool:
    """Whether what is here is as both sides last were."""
    here = _held(session, link)
    return here is not None and not here.is_gone and here.digest == link.ours


def _held(session: Session, link: CalendarLink) -> Held | None:
    if link.record_id is None or link.record_kind is None:
        return None
    return next(held(session, link.record_kind, [link.record_id]), None)


def _mine(here: Held) -> dict[str, Any]:
    row = here.row
    if isinstance(row, Review):
        return {"what": row.what, "due_on": row.due_on}
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}


def _whole(desk: Desk, session: Session, link: CalendarLink, here: Held | None) -> str:
    """The version of the server, with what its calendar was not told as it is here."""
    text = meant(link.theirs or "", link)
    if here is None or read_one(text, desk.zone_name)[2]:
        return text
    return Telling(desk, session, detail_of(session, link.collection_id)).whole(here, text)


def _theirs(desk: Desk, link: CalendarLink, text: str) -> Mapping[str, Any]:
    """What the version of the server says, by column; nothing where it cannot be read."""
    meeting, todo, _damage = read_one(text, desk.zone_name)
    if link.record_kind == "review":
        return (
            {"what": meeting.title.rpartition(", ")[0] or meeting.title, "due_on": day_of(meeting)} if meeting else {}
        )
    return said(meeting, todo, desk.zone)


def _words(desk: Desk, kind: str, values: Mapping[str, Any]) -> dict[str, str]:
    """What a version says, in words and by what it is about."""
    if not values:
        return {}
    if kind == "meeting":
        return dict(_meeting_words(desk, values))
    found = {tr("What"): values["what"], tr("Date"): _day(desk, values["due_on"])}
    if kind == "commitment":
        due_time: time | None = values["due_time"]
        found[tr("Date")] += f", {clock_time(due_time)}" if due_time is not None else ""
        found |= {tr("Note"): values["note"] or "", tr("Status"): tr(_PROMISE_STATUS[values["status"]])}
    return found


def _meeting_words(desk: Desk, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield tr("Title"), values["title"]
    yield tr("When"), _when(desk, values)
    yield tr("Repeats"), _repeats(desk, values["recurrence"] or "")
    yield tr("Place"), values["location"] or ""
    yield tr("Address of the call"), values["url"] or ""
    yield tr("Description"), values["description"] or ""
    yield tr("Status"), tr(_MEETING_STATUS[values["status"]])


def _repeats(desk: Desk, rule: str) -> str:
    """A rule in words, with what words would be long for as it is written."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    frequency, interval = parts.pop("FREQ", ""), parts.pop("INTERVAL", "1")
    if frequency not in _EVERY or not interval.isdigit():
        return rule
    words = count(int(interval), *_EVERY[frequency])
    until, times = parts.pop("UNTIL", ""), parts.pop("COUNT", "")
    if until[:8].isdigit() and len(until) >= 8:
        day = date(int(until[:4]), int(until[4:6]), int(until[6:8]))
        words = tr("{every}, until {day}", every=words, day=week_day(day, desk.today()))
    if times.isdigit():
        words = tr("{every}, {times}", every=words, times=count(int(times), "{n} time", "{n} times"))
    rest = "; ".join(f"{name}={value}" for name, value in parts.items())
    return f"{words} ({rest})" if rest else words


def _when(desk: Desk, values: Mapping[str, Any]) -> str:
    starts_at: datetime | None = values["starts_at"]
    if starts_at is None:
        return _day(desk, values["starts_on"])
    local = starts_at.astimezone(desk.zone)
    ends_at: datetime | None = values["ends_at"]
    until = f"–{clock_time(ends_at.astimezone(desk.zone))}" if ends_at is not None and ends_at != starts_at else ""
    return f"{_day(desk, local.date())}, {clock_time(local)}{until}"


def _day(desk: Desk, day: date | None) -> str:
    return week_day(day, desk.today()) if day is not None else ""


def keep_ours(desk: Desk, conflict_id: str) -> None:
    """What is here counts: it goes over the other version with the next sync, where it may go out; else it stays here.

    Raises:
        NotFoundError: it was decided already.
    """
    with desk.record.command("keep_ours") as unit:
        link = _conflict(unit, conflict_id)
        collection = unit.session.get_one(CalendarCollection, link.collection_id)
        here = _held(unit.session, link)
        goes_out = here is not None and may_go_out(collection, here.kind, link.uid)
        if here is None or (link.theirs is None and not goes_out):
            unit.session.delete(link)
            return
        telling = _telling(desk, unit, link)
        link.text = _text_there(telling, link, here)
        if telling.detail is Detail.FULL and told_less(link.text):
            link.text = without_words(link.text)  # so that it is not asked again
        link.etag = link.theirs_etag
        link.ours, link.ours_at = (None if goes_out else unsent(here.digest)), None
        _settle(link)


def take_theirs(desk: Desk, conflict_id: str, command: str = "take_theirs") -> Changes:
    """What is on the server counts, here too: one command that can be undone.

    Raises:
        NotFoundError: it was decided already.
        InputError: what is there cannot be read.
    """
    with desk.record.command(command) as unit:
        link = _conflict(unit, conflict_id)
        if link.theirs is not None and (damage := read_one(link.theirs, desk.zone_name)[2]):
            raise InputError(
                tr("What the calendar says cannot be read: {reason}", reason=damage),
                tr("Correct it there and sync again, or keep what is here."),
            )
        here = _held(unit.session, link)
        title = here.label if here is not None else ""
        if link.theirs is None:
            link.etag, link.link_state = None, LinkState.GONE_THERE
            link.ours, link.ours_at = (here.digest if here is not None else None), None
            if here is not None and not here.is_gone:
                trash_within(unit, desk.now(), [(here.kind, here.id)])
        else:
            if here is not None and here.row.deleted_at is not None:
                restore_within(unit, desk.now(), here.kind, here.id)
                unit.session.expire_all()
            _bring(desk, unit, link)
        unit.words = tr("Took what the calendar says: {title}", title=title)
    return unit.changes


def _bring(desk: Desk, unit: Unit, link: CalendarLink) -> None:
    whole = _whole(desk, unit.session, link, _held(unit.session, link))
    meeting, todo, _damage = read_one(whole, desk.zone_name)
    collection = unit.session.get_one(CalendarCollection, link.collection_id)
    bringing = Bringing(desk, unit, {link.uid: ""}, lambda _done, _total, _what: None)
    if link.record_kind == "review":
        _bring_review(unit, link, meeting)
    else:
        bringing.run(
            [(collection.name, meeting)] if meeting is not None else [],
            [(collection.name, todo)] if todo is not None else [],
        )
    unit.session.flush()
    now = _held(unit.session, link)
    telling = _telling(desk, unit, link)
    is_otherwise = now is not None and _is_told_otherwise(telling, link, now)
    link.etag, link.text = link.theirs_etag, _text_there(telling, link, now)
    link.ours, link.ours_at = (now.digest, now.changed_at) if now is not None else (None, None)
    if now is not None and is_otherwise:
        link.ours, link.ours_at = unsent(now.digest), None
    _settle(link)


def _telling(desk: Desk, unit: Unit, link: CalendarLink) -> Telling:
    return Telling(desk, unit.session, detail_of(unit.session, link.collection_id))


def _text_there(telling: Telling, link: CalendarLink, here: Held | None) -> str:
    """The version of the server as it is known from now on; of one that says too much nothing is kept there."""
    theirs = link.theirs
    if theirs is None:
        return link.text
    if (
        is_made_here(link.record_kind or "", link.uid)
        and not is_lessened(link)
        and telling.tells_too_much(theirs, here)
    ):
        return theirs
    return kept_of(theirs, link)


def _is_told_otherwise(telling: Telling, link: CalendarLink, now: Held) -> bool:
    """Whether what is there of something that began here says more than its readers may know, or less than it was to.

    It is sent anew then, though both sides mean the same.
    """
    if not is_made_here(now.kind, link.uid):
        return False
    theirs = link.theirs or ""
    return is_lessened(link) or telling.tells_too_much(theirs, now) or not telling.is_told_so(meant(theirs, link))


def _bring_review(unit: Unit, link: CalendarLink, meeting: MeetingIn | None) -> None:
    row = unit.session.get(Review, link.record_id)
    day = day_of(meeting) if meeting is not None else None
    if row is not None and day is not None:
        row.due_on = day


def _settle(link: CalendarLink) -> None:
    link.link_state = LinkState.SAME
    link.theirs = link.theirs_etag = link.problem = link.refused = None


def _conflict(unit: Unit, conflict_id: str) -> CalendarLink:
    link = unit.session.get(CalendarLink, conflict_id)
    if link is None or link.link_state is not LinkState.CONFLICT:
        raise NotFoundError(tr("This was decided already."))
    return link
