"""The short lines in which the data files write what there is much of: interactions and promises."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

_SLIP: Final = re.compile(
    r"^(?P<day>\d{4}-\d\d-\d\d|none)(?: told (?P<told>\d{4}-\d\d-\d\d))?(?P<off> let off)?(?: by (?P<by>\w+))?"
    r"(?: \((?P<why>[^)]*)\))?(?: on (?P<on>\d{4}-\d\d-\d\d))?$"
)
_KEY: Final = re.compile(r"\s+#(?P<key>[\w-]+)$")


@dataclass(frozen=True, slots=True)
class Log:
    """One interaction as a line: when | kind and more | intent | mood | people; colleagues | summary » text #key."""

    at: datetime
    late_days: int
    kind: str
    minutes: int | None
    channel: str | None
    direction: str | None
    status: str
    intent: str | None
    goals: bool
    mood: str | None
    about: str | None
    context: str | None
    people: tuple[str, ...]
    colleagues: tuple[str, ...]
    summary: str | None
    text: str
    key: str | None


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One move of a date: from ``old`` to ``new``, decided ``on``, told or not, let off or not and by whom.

    Without ``new`` it simply came late.
    """

    old: date
    new: date | None
    on: date
    told: date | None
    let_off: bool
    by: str | None
    why: str | None


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise as a line: side kind | what | person | asked | due > later due | closed | more."""

    side: str
    kind: str
    what: str
    person: str | None
    asked: date
    due: date
    first_due: date
    slips: tuple[SlipLine, ...]
    closed: date | None
    mark: str | None
    rounds: int
    dropped: bool
    more: dict[str, str]


_DIRECTIONS: Final = {"in": "received", "out": "given"}
_CHANNELS: Final = {"teams", "phone", "email", "slack", "zoom", "whatsapp", "in_person", "mobile"}
_STATUS: Final = {"missed": "missed", "off-us": "cancelled by us", "off-them": "cancelled by them"}


def _or_none(text: str) -> str | None:
    return None if text in {"", "-"} else text


def read_log(line: str) -> Log:
    """An interaction; the words of the second field may come in any order."""
    when, kind_part, intent, mood_part, people_part, text = (part.strip() for part in line.split("|", 5))
    stamp, _, late = when.partition(" +")
    kind, *facts = kind_part.split()
    found = _KEY.search(text)
    text = text[: found.start()] if found else text
    summary, mark, rest = text.partition(" » ")
    mood, about, context = (*(part.strip() for part in mood_part.split(",", 2)), "", "")[:3]
    theirs, _, ours = people_part.partition(";")
    words = set(facts)
    channel = next(iter(words & _CHANNELS), None)
    return Log(
        at=datetime.fromisoformat(stamp),
        late_days=int(late.rstrip("d")) if late else 0,
        kind=kind,
        minutes=next((int(word) for word in facts if word.isdigit()), None),
        channel=channel.replace("_", " ") if channel else None,
        direction=next((_DIRECTIONS[word] for word in facts if word in _DIRECTIONS), None),
        status=next((_STATUS[word] for word in facts if word in _STATUS), "held"),
        intent=_or_none(intent.split(",")[0].strip()),
        goals="goals" in (word.strip() for word in intent.split(",")[1:]) or intent == "goals",
        mood=_or_none(mood),
        about=_or_none(about),
        context=_or_none(context),
        people=tuple(name for name in theirs.split() if name != "-"),
        colleagues=tuple(ours.split()) or ("me",),
        summary=summary if mark else None,
        text=rest if mark else text,
        key=found["key"] if found else None,
    )


def read_promise(line: str) -> PromiseLine:
    """A promise with its slips; ``closed`` is "-" while it is open.

    A later date may say when they were told, whether it was let off, by whom, why and on which day it slipped:
    "2026-10-20 > 2026-10-26 told 2026-10-19 let off by owen (the printer) on 2026-10-19".
    """
    first, what, person, asked, due_part, closed_part, *rest = (part.strip() for part in line.split("|"))
    side, kind = first.split()
    moves = [_SLIP.match(part.strip()) for part in due_part.split(" > ")]
    assert all(moves), f"cannot read the dates of: {line}"
    found = [move for move in moves if move]
    days = [date.fromisoformat(move["day"]) for move in found if move["day"] != "none"]
    slips = tuple(_slip(days[number], move) for number, move in enumerate(found[1:]))
    closed = closed_part.split()
    return PromiseLine(
        side=side,
        kind=kind,
        what=what,
        person=_or_none(person),
        asked=date.fromisoformat(asked),
        due=days[-1],
        first_due=days[0],
        slips=slips,
        closed=None if closed_part == "-" else date.fromisoformat(closed[0]),
        mark=next((word for word in closed[1:] if word in {"hit", "acceptable", "missed"}), None),
        rounds=next((int(word[1:]) for word in closed[1:] if word[0] == "r" and word[1:].isdigit()), 0),
        dropped="dropped" in closed,
        more=dict(_pair(part) for part in rest),
    )


def _slip(old: date, move: re.Match[str]) -> SlipLine:
    told = date.fromisoformat(move["told"]) if move["told"] else None
    on = date.fromisoformat(move["on"]) if move["on"] else told or old + timedelta(days=1)
    new = None if move["day"] == "none" else date.fromisoformat(move["day"])
    return SlipLine(old, new, on, told, bool(move["off"]), move["by"], move["why"])


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return name.strip(), value.strip()
