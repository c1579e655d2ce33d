"""What an update changes, told for a person: what, from what, to what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from liaison.desk.context import Desk
from liaison.exchange.calendars.expanding import expand_fast
from liaison.exchange.calendars.values import MeetingIn, OccurrenceIn
from liaison.exchange.report import UnreadableFile
from liaison.model.values import CommitmentStatus, MeetingStatus
from liaison.model.words import clock_time, count, tr, week_day

from .meeting_values import WHEN
from .report import Difference

_LONGEST: Final = 80
_SHOWN: Final = 3
_BACK: Final = timedelta(days=31)
_AHEAD: Final = timedelta(days=366)
_YEARS: Final = timedelta(days=5 * 366)
_WORDS: Final = {
    "title": "title",
    "what": "what",
    "location": "place",
    "url": "address of the call",
    "status": "status",
    "organizer": "organizer",
    "description": "description",
    "note": "note",
    "due_on": "date",
    "due_time": "time",
}
_STATUS: Final = {
    MeetingStatus.CONFIRMED: "confirmed",
    MeetingStatus.TENTATIVE: "tentative",
    MeetingStatus.CANCELLED: "cancelled",
    CommitmentStatus.OPEN: "open",
    CommitmentStatus.DONE: "done",
    CommitmentStatus.DROPPED: "dropped",
}
_ANSWERS: Final = {
    "ACCEPTED": "comes",
    "DECLINED": "does not come",
    "TENTATIVE": "comes perhaps",
    "DELEGATED": "sends somebody else",
    "NEEDS-ACTION": "has not answered",
    "": "has not answered",
}


def differences(desk: Desk, before: Mapping[str, Any], changes: Mapping[str, Any]) -> tuple[Difference, ...]:
    """The columns that change, in words; ``before`` has them all, ``changes`` those that get another value."""
    found: list[Difference] = []
    if changes.keys() & WHEN:
        after = dict(before) | dict(changes)
        old, new = when_words(desk, before), when_words(desk, after)
        if old != new:
            found.append(Difference(tr("time"), old, new))
        if before.get("recurrence") != after.get("recurrence"):
            found.append(Difference(tr("repetition"), before.get("recurrence") or "", after.get("recurrence") or ""))
    found += [
        Difference(tr(_WORDS[name]), _said(desk, before.get(name)), _said(desk, changes[name]))
        for name in _WORDS
        if name in changes
    ]
    return tuple(found)


def _said(desk: Desk, value: Any) -> str:
    if isinstance(value, (MeetingStatus, CommitmentStatus)):
        return tr(_STATUS[value]) if value in _STATUS else str(value)
    if isinstance(value, date):
        return week_day(value, desk.today())
    text = " ".join(str(value).split()) if value is not None else ""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def when_words(desk: Desk, values: Mapping[str, Any]) -> str:
    """When something begins and ends on the user's wall."""
    starts_at, ends_at, starts_on = values.get("starts_at"), values.get("ends_at"), values.get("starts_on")
    if starts_at is not None:
        local = starts_at.astimezone(desk.zone)
        end = f"–{clock_time(ends_at, desk.zone)}" if ends_at is not None and ends_at > starts_at else ""
        return f"{week_day(local.date(), desk.today())} {clock_time(local)}{end}"
    if starts_on is None:
        return ""
    last = values.get("ends_on")
    day = week_day(starts_on, desk.today())
    if last is None or last - starts_on <= timedelta(days=1):
        return day
    return f"{day} – {week_day(last - timedelta(days=1), desk.today())}"


def answer_difference(name: str, before: str | None, after: str | None) -> Difference:
    """Somebody answered otherwise than before."""
    return Difference(name, _answer(before), _answer(after))


def _answer(word: str | None) -> str:
    return tr(_ANSWERS.get((word or "").upper(), "has not answered"))


def invited_differences(added: Sequence[str], dropped: Sequence[str]) -> Iterator[Difference]:
    """Who is invited now and was not, and who is not any more."""
    if added:
        yield Difference(tr("invited too"), "", ", ".join(added))
    if dropped:
        yield Difference(tr("no longer invited"), "", ", ".join(dropped))


def time_differences(desk: Desk, before: MeetingIn, after: MeetingIn) -> tuple[Difference, ...]:
    """The single times of a series that are moved or cancelled, around today; the first ones of many."""
    zone = after.zone or desk.zone_name
    span = desk.now() - _BACK, desk.now() + _AHEAD
    try:
        old = {one.recurrence_id: one for one in expand_fast(before, *span, default_zone=zone)}
        new = {one.recurrence_id: one for one in expand_fast(after, *span, default_zone=zone)}
    except UnreadableFile:
        return ()
    pairs = [(_shown(desk, old.get(key)), _shown(desk, new.get(key))) for key in sorted(old.keys() | new.keys())]
    changed = [(one, other) for one, other in pairs if one != other]
    told = [Difference(tr("one time"), one, other) for one, other in changed[:_SHOWN]]
    more = len(changed) - len(told)
    if more > 0:
        told.append(Difference(tr("besides"), "", count(more, "{n} more time", "{n} more times")))
    return tuple(told)


def has_same_times(desk: Desk, before: MeetingIn, after: MeetingIn) -> bool:
    """Whether two versions of a series take place at the same times, some years around today."""
    span = desk.now() - _YEARS, desk.now() + _YEARS
    try:
        old, new = (expand_fast(one, *span, default_zone=one.zone or desk.zone_name) for one in (before, after))
    except UnreadableFile:
        return False
    return old == new


def _shown(desk: Desk, one: OccurrenceIn | None) -> str:
    if one is None:
        return ""
    if one.status is MeetingStatus.CANCELLED:
        return tr("cancelled")
    values = {"starts_at": one.starts_at, "ends_at": one.ends_at, "starts_on": one.starts_on, "ends_on": one.ends_on}
    return when_words(desk, values)
