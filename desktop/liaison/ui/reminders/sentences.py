"""What reminders say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from liaison.desk.views.reminding import ReminderKind
from liaison.model.words import clock_time, count, tr, week_day

if TYPE_CHECKING:
    from liaison.desk.reminders import Reminder


def sentence(one: Reminder, now: datetime, zone: tzinfo) -> str:
    """One thing, as in "Harbor & Finch begins in 10 minutes, at 10:00"."""
    if one.starts_at is not None:
        return _begins(one, one.starts_at, now, zone)
    today = now.astimezone(zone).date()
    when = distance(one.day, today)
    if one.kind is ReminderKind.OURS:
        return tr("We owe {client}: {what}, {when}", client=one.client, what=one.title, when=when)
    if one.kind is ReminderKind.THEIRS:
        return tr("{client} owes us: {what}, {when}", client=one.person or one.client, what=one.title, when=when)
    if one.kind is ReminderKind.BUSY:
        return tr("{who} can be spoken to again: “{what}” is over", who=one.person or one.client, what=one.title)
    return tr("{what}, {when}", what=one.title, when=when)


def _begins(one: Reminder, starts_at: datetime, now: datetime, zone: tzinfo) -> str:
    whose = one.client or one.title
    at = clock_time(starts_at, zone)
    minutes = -((now - starts_at) // timedelta(minutes=1))
    if minutes <= 0:
        return tr("{client} began at {time}", client=whose, time=at)
    if minutes > 60:
        today = now.astimezone(zone).date()
        return tr("{client} begins {when} at {time}", client=whose, when=distance(one.day, today), time=at)
    told = count(minutes, "in {n} minute", "in {n} minutes")
    return tr("{client} begins {when}, at {time}", client=whose, when=told, time=at)


def distance(day: date, today: date) -> str:
    """How far a day is, as in "today", "on Fri 27 Nov", "2 days late"."""
    days = (day - today).days
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("tomorrow")
    if days < 0:
        return count(-days, "{n} day ago", "{n} days ago")
    return tr("on {day}", day=week_day(day, today))


#: How many of a sort there are, in words.
_SORTS: Final = {
    ReminderKind.CALL: ("{n} meeting", "{n} meetings"),
    ReminderKind.OURS: ("{n} promise of ours", "{n} promises of ours"),
    ReminderKind.THEIRS: ("{n} promise of theirs", "{n} promises of theirs"),
    ReminderKind.REVIEW: ("{n} review", "{n} reviews"),
    ReminderKind.RENEWAL: ("{n} renewal", "{n} renewals"),
    ReminderKind.BUSY: ("{n} busy time over", "{n} busy times over"),
    ReminderKind.PERSONAL: ("{n} personal date", "{n} personal dates"),
    ReminderKind.MEETING: ("{n} other meeting", "{n} other meetings"),
}


def together(items: Sequence[Reminder]) -> str:
    """Several things in one sentence: how many of which sort."""
    numbers = Counter(one.kind for one in items)
    said = [count(numbers[kind], *words) for kind, words in _SORTS.items() if numbers[kind]]
    return tr("To think of: {what}", what=", ".join(said))


def open_words(one: Reminder) -> str:
    """What opening it does."""
    if one.page == "briefing":
        return tr("Open briefing")
    return tr("Open review") if one.page == "review" else tr("Open")
