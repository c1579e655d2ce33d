"""Interactions of the data files, and the small ones that fill the months before."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from .builder import Builder
from .lines import Log, read_log

_FRIDAY: Final = 4
_SATURDAY: Final = 5


def add_log(builder: Builder, client: str | None, log: Log) -> None:
    """One interaction with those who took part."""
    calendar = builder.calendar
    row = builder.add(
        "interaction",
        {
            "key": log.key,
            "client": client,
            "interaction_kind": log.kind,
            "status": log.status,
            "intent": log.intent,
            "channel_kind": log.channel,
            "direction": log.direction,
            "happened_at": log.at,
            "zone": calendar.zone_name,
            "minutes": log.minutes,
            "summary": log.summary,
            "text": log.text,
            "mood": log.mood,
            "about_us": log.about,
            "mood_context": log.context,
            "goals_discussed": log.goals,
            "recorded": log.at + timedelta(minutes=(log.minutes or 0) + 12, days=log.late_days),
        },
    )
    builder.ids[row["id"]] = row["id"]
    for side, names in (("person", log.people), ("colleague", log.colleagues)):
        for name in names:
            builder.add("attendance", {"interaction": row["id"], side: name, "recorded": log.at})


def add_lines(builder: Builder, client: str | None, text: str) -> None:
    """A block of lines, one interaction each; empty lines and lines that begin with "//" are passed over."""
    for line in text.splitlines():
        if line.strip() and not line.startswith("//"):
            add_log(builder, client, read_log(line))


def add_filler(builder: Builder, client: str, written: Mapping[str, Any], phrases: Mapping[str, Sequence[str]]) -> None:
    """One ``[[filler]]`` table: ``count`` small interactions spread over ``from`` to ``until``, the same every time.

    ``moods`` is walked through in order, so that a mood can drift; "-" is none. ``topics`` are the things of this
    client that the phrases speak of, ``people`` who was there.
    """
    chance = random.Random(f"{client} {written['from']}")  # noqa: S311 - repeatable, nothing secret
    amount, begins = written["count"], written["from"]
    step = (written["until"] - begins) / amount
    moods: list[str] = written["moods"].split()
    sequence = _shuffled(chance, phrases)
    for number in range(amount):
        day = begins + step * number
        day = day if day.weekday() < _SATURDAY else day - timedelta(days=day.weekday() - _FRIDAY)
        kind, phrase = sequence[number % len(sequence)]
        person = chance.choice(written["people"])
        topic = chance.choice(written["topics"])
        text = phrase.format(topic=topic, name=builder.ids[f"{person} given"])
        log = _small(kind, day, chance, text[0].upper() + text[1:], person)
        mood = moods[number * len(moods) // amount]
        if mood != "-":
            log = replace(log, mood=mood, about=None if mood == "neutral" else "about us")
        add_log(builder, client, log)


def _shuffled(chance: random.Random, phrases: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    every = [(kind, phrase) for kind, some in phrases.items() for phrase in some]
    chance.shuffle(every)
    return every


_FACTS: Final[Mapping[str, tuple[str | None, str | None, str]]] = {
    "call": ("phone", None, "check-in"),
    "email": ("email", "received", "other"),
    "email_out": ("email", "given", "delivery"),
    "message": ("teams", "received", "check-in"),
    "meeting": ("teams", None, "review"),
    "note": (None, None, "relationship"),
}


def _small(kind: str, day: date, chance: random.Random, text: str, person: str) -> Log:
    channel, direction, intent = _FACTS[kind]
    at = datetime.combine(day, time(chance.choice((9, 10, 11, 13, 14, 15, 16)), chance.choice((5, 10, 20, 35, 40, 50))))
    return Log(
        at=at,
        late_days=0,
        kind=kind.removesuffix("_out"),
        minutes=chance.choice((10, 15, 20, 25)) if kind in {"call", "meeting"} else None,
        channel=channel,
        direction=direction,
        status="held",
        intent=intent,
        goals=False,
        mood=None,
        about=None,
        context=None,
        people=(person,),
        colleagues=("me",),
        summary=None,
        text=text,
        key=None,
    )
