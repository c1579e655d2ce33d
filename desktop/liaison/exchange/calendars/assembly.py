"""Entries put together by UID into meetings and to-dos."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.dates import as_date
from liaison.exchange.calendars.entries import (
    Entry,
    Moment,
    alarm_minutes,
    digest_of,
    number,
    read_moment,
    read_people,
)
from liaison.exchange.calendars.lines import Say, plain, split_text_list
from liaison.exchange.calendars.properties import MADE_UP
from liaison.exchange.calendars.repetition import read_repetition
from liaison.exchange.calendars.values import MeetingIn, TodoIn
from liaison.exchange.calendars.zones import ZoneBook
from liaison.model.values import MeetingStatus
from liaison.model.words import tr

_WEB: Final = re.compile(r"https?://[^\s<>\"\\^`{}|]{3,2000}", re.IGNORECASE)
_CONFERENCE: Final = re.compile(
    r"https://(?:[a-z0-9-]{1,60}\.)*(?:zoom\.us/|zoomgov\.com/|teams\.microsoft\.com/|teams\.live\.com/|meet\.google\.com/|"
    r"webex\.com/|whereby\.com/|meet\.jit\.si/|gotomeeting\.com/|gotomeet\.me/|bluejeans\.com/|chime\.aws/)"
    r"[^\s<>\"\\^`{}|]{1,2000}",
    re.IGNORECASE,
)
_CONFERENCE_PROPERTIES: Final = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
)
_SEARCHED: Final = 20_000
"""Characters of a description that are searched for the address of a video call."""

Slice = Callable[[Iterable[Entry]], str]


class Group:
    """The entries that share a UID: at most one master, and one change for each occurrence."""

    __slots__ = ("changes", "master", "uid")

    def __init__(self, uid: str) -> None:
        self.uid = uid
        self.master: Entry | None = None
        self.changes: dict[str, Entry] = {}

    def take(self, entry: Entry, say: Say) -> None:
        """Add an entry; of two copies the one with the higher SEQUENCE, then the later change, counts."""
        key = entry.recurrence_id.key if entry.recurrence_id else ""
        old = self.changes.get(key) if key else self.master
        winner = entry
        if old is not None:
            winner, loser = (entry, old) if entry.rank > old.rank else (old, entry)
            say(
                loser.component.first,
                tr(
                    "This copy was left out: the one on line {line} has the same UID and counts instead.",
                    line=winner.component.first,
                ),
                left_out=True,
            )
        if key:
            self.changes[key] = winner
        else:
            self.master = winner

    def entries(self, say: Say) -> list[Entry]:
        """Master first, then the changes in the order of what they change; a flood of changes is cut, and said."""
        changes = [self.changes[key] for key in sorted(self.changes)]
        if len(changes) > limits.MAX_OVERRIDES:
            line = changes[limits.MAX_OVERRIDES].component.first
            reason = tr("There are more changed occurrences than any real meeting has; the rest was left out.")
            say(line, reason, left_out=True)
            del changes[limits.MAX_OVERRIDES :]
        return [self.master, *changes] if self.master else changes


def build_meeting(group: Group, slice_: Slice, say: Say) -> MeetingIn:
    """The meeting of a group of events whose spans have been read."""
    entries = group.entries(say)
    head = entries[0]
    start, end = head.start, head.end
    assert start is not None, "an event without a start is left out before"
    repetition = read_repetition(head, start, say) if group.master else None
    organizer, attendees = read_people(head, say)
    description = head.text("DESCRIPTION")
    location = head.line("LOCATION")
    return MeetingIn(
        uid=group.uid,
        title=head.line("SUMMARY"),
        description=description,
        location=location,
        url=_web_address(head),
        conference_url=_conference(head, location, description),
        starts_at=None if start.is_day else start.utc,
        ends_at=None if start.is_day else (end or start).utc,
        zone=start.zone.name if not start.is_day and not start.floating else None,
        starts_on=start.day if start.is_day else None,
        ends_on=end.day if start.is_day and end else None,
        floating=start.floating,
        status=head.status,
        sequence=head.sequence,
        last_modified=head.last_modified,
        organizer=organizer,
        attendees=attendees,
        recurrence=repetition.rules[0][0].text if repetition and repetition.rules else None,
        repeats=bool(repetition) or len(entries) > 1,
        has_master=group.master is not None,
        overrides=len(entries) - (group.master is not None),
        categories=categories(head),
        alarms_minutes=alarm_minutes(head),
        is_private=head.is_private,
        ics=slice_(entries),
        digest=digest_of(entries),
        line=min(entry.component.first for entry in entries),
        cancels=head.cancelled,
    )


def categories(entry: Entry) -> tuple[str, ...]:
    """The categories of all CATEGORIES lines, each once, in their order."""
    texts = [text for prop in entry.props.get("CATEGORIES", ()) for text in split_text_list(prop.value)]
    return tuple(dict.fromkeys(" ".join(text.split()) for text in texts))[: limits.MAX_CATEGORIES]


def _web_address(entry: Entry) -> str | None:
    prop = entry.first("URL")
    found = _WEB.fullmatch(plain(prop.value).strip()) if prop else None
    return found.group() if found else None


def _conference(entry: Entry, location: str, description: str) -> str | None:
    for name in _CONFERENCE_PROPERTIES:
        for prop in entry.props.get(name, ())[:20]:
            found = _WEB.match(plain(prop.value).strip())
            if found:
                return found.group()
    for text in (location, description):
        if "http" in text:
            found = _CONFERENCE.search(text[:_SEARCHED])
            if found:
                return found.group().rstrip(".,;)>]")
    return None


def build_todo(group: Group, book: ZoneBook, slice_: Slice, say: Say) -> TodoIn:
    """The to-do of a group of VTODOs."""
    entries = group.entries(say)
    head = entries[0]
    due, start = _moment(head, "DUE", book, say), _moment(head, "DTSTART", book, say)
    done = _moment(head, "COMPLETED", book, say)
    organizer, attendees = read_people(head, say)
    percent = head.props.get("PERCENT-COMPLETE")
    rule = head.first("RRULE")
    base = start or due
    repetition = read_repetition(head, base, say) if rule and base else None
    status = MeetingStatus.CANCELLED.name if head.cancelled else head.line("STATUS").upper()
    return TodoIn(
        uid=group.uid,
        what=head.line("SUMMARY"),
        description=head.text("DESCRIPTION"),
        due_on=as_date(due.value) if due and due.is_day else None,
        due_at=due.utc if due and not due.is_day else None,
        starts_on=start.day if start else None,
        completed_at=done.utc if done else None,
        status=status,
        percent=number(percent, 0, 100) if percent else None,
        priority=number(head.props.get("PRIORITY"), 0, 9),
        sequence=head.sequence,
        last_modified=head.last_modified,
        organizer=organizer,
        attendees=attendees,
        recurrence=repetition.rules[0][0].text if repetition and repetition.rules else None,
        ics=slice_(entries),
        digest=digest_of(entries),
        line=min(entry.component.first for entry in entries),
        made_up=head.text("DESCRIPTION") == head.text(MADE_UP),
    )


def _moment(entry: Entry, name: str, book: ZoneBook, say: Say) -> Moment | None:
    prop = entry.first(name)
    if prop is None:
        return None
    found = read_moment(prop, book)
    if found is None:
        say(prop.line, tr("The date in {name} is not one and was passed over.", name=name))
    return found
