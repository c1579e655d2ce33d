"""The message that puts in writing what was agreed (P23), in the channel and the style a person prefers (P12)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison.model.values import ChannelKind, InteractionKind
from liaison.model.words import join_words, tr, week_day

#: Channels on which one writes, and those on which one writes a few lines only.
_LETTERS: Final = frozenset({ChannelKind.EMAIL, ChannelKind.FAX, ChannelKind.POST})
_CHATS: Final = frozenset(
    {
        ChannelKind.TEAMS,
        ChannelKind.SLACK,
        ChannelKind.WHATSAPP,
        ChannelKind.SIGNAL,
        ChannelKind.TELEGRAM,
        ChannelKind.SKYPE,
        ChannelKind.LINKEDIN,
        ChannelKind.CHAT,
        ChannelKind.ZOOM,
        ChannelKind.MOBILE,
    }
)
#: Words by which a person sheet asks for running text. Points are the usual style: they are read at a glance.
_PROSE: Final = re.compile(
    r"\b(?:prose|full sentences|whole sentences|running text|no bullets|not bullets|story|stories|narrative|"
    r"letters?|paragraphs?)\b"
)
#: What one thanks for.
_WHAT: Final = {
    InteractionKind.CALL: "call",
    InteractionKind.MEETING: "meeting",
    InteractionKind.VISIT: "meeting",
}
_THANKS: Final = {
    "call": "Thank you for the call {when}.",
    "meeting": "Thank you for the meeting {when}.",
    "exchange": "Thank you for our exchange {when}.",
}
_CHAT_THANKS: Final = {
    "call": "Hi {name}, thank you for the call {when}.",
    "meeting": "Hi {name}, thank you for the meeting {when}.",
    "exchange": "Hi {name}, thank you for our exchange {when}.",
}


@dataclass(frozen=True, slots=True)
class Agreed:
    """One thing that was agreed. ``person`` is named where it is another than the one who is written to."""

    what: str
    due_on: date | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpFacts:
    """What a message is made of: never the notes, the mood or anything said in confidence, only what was agreed."""

    name: str
    kind: InteractionKind
    day: date
    today: date
    ours: tuple[Agreed, ...] = ()
    theirs: tuple[Agreed, ...] = ()
    likes: str = ""
    channel: ChannelKind | None = None
    next_on: date | None = None
    sender: str = ""
    agency: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A subject, which only letters show, and the text."""

    subject: str
    body: str
    is_chat: bool
    has_points: bool


def is_chat(channel: ChannelKind | None) -> bool:
    """Whether a few lines without greeting and signature are usual there."""
    return channel in _CHATS


def is_written(channel: ChannelKind) -> bool:
    """Whether one can write there at all."""
    return channel in _LETTERS or channel in _CHATS


def wants_prose(likes: str) -> bool:
    """Whether a person reads running text rather than points, by what is known of how they like information."""
    return _PROSE.search(likes.casefold()) is not None


def follow_up(facts: FollowUpFacts) -> FollowUp:
    """Compose the message; without anything agreed it thanks and says when they hear from us.

    That day is ours to keep; nobody said that they agreed on it.
    """
    chat, prose = is_chat(facts.channel), wants_prose(facts.likes)
    parts = _agreed(facts, in_prose=prose)
    if facts.next_on is not None:
        parts.append(tr("I will be in touch on {day}.", day=week_day(facts.next_on, facts.today)))
    opening = _opening(facts, is_chat=chat, has_agreed=bool(facts.ours or facts.theirs))
    asks = [tr("Tell me if I have anything wrong.")] if facts.ours or facts.theirs else []
    if chat:
        body = "\n".join([opening, *parts, *asks])
    else:
        greeting = tr("Hello {name},", name=facts.name)
        signed = "\n".join(part for part in (tr("Best regards"), facts.sender, facts.agency) if part)
        body = "\n\n".join([greeting, opening, *parts, *asks, signed])
    subject = tr("What we agreed on {day}", day=week_day(facts.day, facts.today))
    return FollowUp(subject, body, chat, not prose)


def _opening(facts: FollowUpFacts, *, is_chat: bool, has_agreed: bool) -> str:
    what = _WHAT.get(facts.kind, "exchange")
    thanks = tr((_CHAT_THANKS if is_chat else _THANKS)[what], name=facts.name, when=_when(facts))
    return tr("{thanks} This is what we agreed:", thanks=thanks) if has_agreed else thanks


def _when(facts: FollowUpFacts) -> str:
    return tr("today") if facts.day == facts.today else tr("on {day}", day=week_day(facts.day, facts.today))


def _agreed(facts: FollowUpFacts, *, in_prose: bool) -> list[str]:
    sides = ((tr("From us"), facts.ours), (tr("From you"), facts.theirs))
    return [_side(head, agreed, facts.today, in_prose=in_prose) for head, agreed in sides if agreed]


def _side(head: str, agreed: Sequence[Agreed], today: date, *, in_prose: bool) -> str:
    items = [_item(one, today) for one in agreed]
    if in_prose:
        return tr("{head}: {items}.", head=head, items=join_words(items))
    return "\n".join([tr("{head}:", head=head), *(f"- {item}" for item in items)])


def _item(one: Agreed, today: date) -> str:
    what = tr("{what} ({person})", what=one.what, person=one.person) if one.person else one.what
    if one.due_on is None:
        return what
    said = tr("{what}, was due {day}") if one.due_on < today else tr("{what} by {day}")
    return said.format(what=what, day=week_day(one.due_on, today))
