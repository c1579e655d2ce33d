"""What is typed in one line about a person: a way to reach them, a never, or a new person with their place.

Pure reading of text; nothing is guessed beyond what a word says, and what is not understood stays as it was typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from typing import Any, Final

from liaison.model.values import ChannelKind, Level, Stance

_EMAIL: Final = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_PHONE: Final = re.compile(r"\+?[\d(][\d\s()./-]{4,}\d")
_SITE: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HOURS: Final = re.compile(r"\b(\d{1,2})(?::(\d{2}))?\s*(?:–|-|to)\s*(\d{1,2})(?::(\d{2}))?\s*$")
_RANK: Final = re.compile(r"\b(?:first|best)\s*$", re.IGNORECASE)

#: What people write for a way to reach somebody, beside its own word.
_CHANNEL_WORDS: Final[dict[str, ChannelKind]] = {kind.value: kind for kind in ChannelKind} | {
    "e-mail": ChannelKind.EMAIL,
    "mail": ChannelKind.EMAIL,
    "call": ChannelKind.PHONE,
    "calls": ChannelKind.PHONE,
    "tel": ChannelKind.PHONE,
    "telephone": ChannelKind.PHONE,
    "landline": ChannelKind.PHONE,
    "cell": ChannelKind.MOBILE,
    "sms": ChannelKind.MOBILE,
    "text": ChannelKind.MOBILE,
    "letter": ChannelKind.POST,
    "web": ChannelKind.WEBSITE,
    "visit": ChannelKind.IN_PERSON,
}
_LABELS: Final = frozenset({"work", "home", "private", "office", "assistant"})
_STANCES: Final = {stance.value: stance for stance in Stance} | {"skeptic": Stance.SCEPTIC}
#: Words of a role that tell how high it is, the highest first.
_LEVEL_WORDS: Final[tuple[tuple[Level, re.Pattern[str]], ...]] = (
    (
        Level.EXECUTIVE,
        re.compile(r"\b(c[a-z]o|chief|founder|president|owner|chair\w*|managing director|partner)\b", re.IGNORECASE),
    ),
    (Level.DIRECTOR, re.compile(r"\b(director|head|vp|vice president)\b", re.IGNORECASE)),
    (Level.MANAGER, re.compile(r"\b(manager|lead|supervisor)\b", re.IGNORECASE)),
)
_SIGNS_OFF: Final = re.compile(r"signs? off(?:\s+(?:on\s+)?(?P<what>.+))?", re.IGNORECASE)
_CONTACT: Final = frozenset({"point of contact", "main contact", "contact", "poc"})
_DECIDES: Final = frozenset({"decides", "decision maker", "decision-maker"})


@dataclass(frozen=True, slots=True)
class ReachLine:
    """A way to reach somebody as typed in a line; ``is_best`` asks for the first rank."""

    kind: ChannelKind
    address: str | None
    label: str | None = None
    hours_from: time | None = None
    hours_until: time | None = None
    is_best: bool = False


@dataclass(frozen=True, slots=True)
class NeverLine:
    """What must not be done, in the words typed after "never", with the channel they name, if any."""

    what: str
    channel: ChannelKind | None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as typed in a line. ``level`` may follow from the role; ``boss`` is a name to be looked up."""

    name: str
    role: str | None = None
    level: Level | None = None
    stance: Stance | None = None
    signs_off: bool = False
    signs_off_what: str | None = None
    is_point_of_contact: bool = False
    is_decision_maker: bool = False
    boss: str | None = None
    channels: tuple[ReachLine, ...] = ()


def read_reach_line(text: str) -> ReachLine | NeverLine | None:
    """The channel or the never that a line says; None where it says neither.

    "email dana@harbor.example", "+44 20 7946 0958 work", "Teams first", "never WhatsApp after 18:00".
    """
    line = " ".join(text.split())
    first, _, rest = line.partition(" ")
    if first.casefold().rstrip(":") in {"never", "not", "no"} and rest:
        return NeverLine(rest, _named_channel(rest))
    return _reach(line)


def _named_channel(text: str) -> ChannelKind | None:
    words = re.findall(r"[\w-]+", text.casefold())
    if "in" in words and "person" in words:
        return ChannelKind.IN_PERSON
    return next((_CHANNEL_WORDS[word] for word in words if word in _CHANNEL_WORDS), None)


def _reach(line: str) -> ReachLine | None:
    rank = _RANK.search(line)
    line = line[: rank.start()].rstrip(" ,") if rank else line
    hours = _HOURS.search(line)
    span = _span(hours) if hours and not _is_number(line) else None
    line = line[: hours.start()].rstrip(" ,") if hours and span else line
    kind, line = _leading_kind(line)
    words = line.split()
    label = next((word for word in words if word.casefold() in _LABELS), None)
    address = " ".join(word for word in words if word != label).strip(" ,:") or None
    guessed = _kind_of(address) if address else None
    if kind is None and guessed is None:
        return None
    begin, end = span or (None, None)
    return ReachLine(
        kind or guessed or ChannelKind.CHAT, address, label.casefold() if label else None, begin, end, bool(rank)
    )


def _is_number(line: str) -> bool:
    """Whether the end of a line is that of a telephone number, so that "555 9-17" stays whole."""
    found = _PHONE.search(line)
    return found is not None and found.end() == len(line) and not re.search(r"\d{1,2}:\d{2}$", line)


def _span(found: re.Match[str]) -> tuple[time, time] | None:
    hour, minute, last, last_minute = (int(part or 0) for part in found.groups())
    if max(hour, last) > 23 or max(minute, last_minute) > 59 or (hour, minute) >= (last, last_minute):
        return None
    return time(hour, minute), time(last, last_minute)


def _leading_kind(line: str) -> tuple[ChannelKind | None, str]:
    lowered = line.casefold()
    if lowered.startswith("in person"):
        return ChannelKind.IN_PERSON, line[len("in person") :].strip(" :,")
    first, _, rest = line.partition(" ")
    kind = _CHANNEL_WORDS.get(first.casefold().rstrip(":,"))
    return (kind, rest.strip(" :,")) if kind else (None, line)


def _kind_of(address: str) -> ChannelKind | None:
    if _EMAIL.fullmatch(address):
        return ChannelKind.EMAIL
    if _PHONE.fullmatch(address):
        return ChannelKind.PHONE
    if _SITE.fullmatch(address):
        return ChannelKind.LINKEDIN if "linkedin." in address.casefold() else ChannelKind.WEBSITE
    return None


def read_person_line(text: str) -> PersonLine | None:
    """The person that a line with commas says; None where it says no name.

    "Ana Lopez, CFO, sceptic, signs off budgets, reports to Eleanor, ana@x.example".
    """
    parts = [" ".join(part.split()) for part in re.split(r"[,;]", text)]
    parts = [part for part in parts if part]
    if not parts or _kind_of(parts[0]) is not None or parts[0].casefold() in _STANCES:
        return None
    said: dict[str, Any] = {}
    channels: list[ReachLine] = []
    for part in parts[1:]:
        reach = _channel_part(part)
        if reach is not None:
            channels.append(reach)
        else:
            _note_part(part, said)
    role = said.get("role")
    if isinstance(role, str):
        said.setdefault("level", level_of_role(role))
    return replace(PersonLine(parts[0], channels=tuple(channels)), **said)


def _channel_part(part: str) -> ReachLine | None:
    """A channel only where an address says so, or the part is nothing but the name of a channel."""
    found = _reach(part)
    if found is None or (found.address is not None and _kind_of(found.address) is None):
        return None
    return found


def _note_part(part: str, said: dict[str, Any]) -> None:
    word = part.casefold()
    signs = _SIGNS_OFF.fullmatch(part)
    if word in _STANCES:
        said["stance"] = _STANCES[word]
    elif word in {level.value for level in Level}:
        said["level"] = Level(word)
    elif word in _CONTACT:
        said["is_point_of_contact"] = True
    elif word in _DECIDES:
        said["is_decision_maker"] = True
    elif signs is not None:
        said["signs_off"], said["signs_off_what"] = True, signs["what"]
    elif word.startswith("reports to "):
        said["boss"] = part[len("reports to ") :]
    else:
        said["role"] = f"{said['role']}, {part}" if "role" in said else part


def level_of_role(role: str) -> Level | None:
    """How high a role is, where one of its words says so: "CFO" is an executive."""
    return next((level for level, words in _LEVEL_WORDS if words.search(role)), None)
