"""A meeting in one line: "Review with Tallgrass next Tuesday 14:00 for 45 min every quarter".

The line is read by the same rules for days, times and people as everything else that is typed (``insight/capture``);
what is added is how long, how often and with which client. Nothing is guessed: what is missing or may be meant in two
ways is said in ``remarks``, and the line itself is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from liaison.insight.capture import CaptureContext, PersonMatch, Prefix, Span
from liaison.insight.capture.lexicon import compiled
from liaison.insight.capture.people import find_people
from liaison.insight.planning import german
from liaison.insight.planning.doubts import PART_OF_DAY
from liaison.insight.planning.naming import KnownClient, find_clients
from liaison.insight.planning.planned import USUAL_MINUTES, PlannedLine
from liaison.insight.planning.recognised import Recognised, masked, recognised
from liaison.insight.planning.remarks import remarked
from liaison.insight.planning.repeating import Repeating, find_repeating
from liaison.insight.planning.wording import worded
from liaison.model.words import language, upper_first

MOST_CHARACTERS: Final = 500
"""Characters of a line that are read."""

_REVIEW: Final = compiled(r"(?<!\w)(?:quarterly |annual |yearly |business )*review(?!\w)")
_JOINS: Final = compiled(r"(?:(?<![\w-])(?:with|and|at|for|on|from|by|in|until|till|to|between)|[,–:(&@-])$")
_PLACE: Final = compiled(r"(?<![\w@.])@[ \t]{0,2}(?=\w)")
_PLACE_ENDS: Final = compiled(r"[,;(]|[ \t](?:with|about|every|for)(?!\w)|$")
_OPENS: Final = compiled(r"^(?:with|and|,|–|-|:|\)|&)[ \t]+")
#: "Call Friday with Dana" stays a call with her.
_OPENS_LATER: Final = compiled(r"^(?:and|,|–|-|:|\)|&)[ \t]+")
_WEEKDAY_SAID: Final = compiled(r"(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun)")


def read_plan(line: str, context: CaptureContext, clients: Sequence[KnownClient] = (), theirs: str = "") -> PlannedLine:
    """What ``line`` plans, read on ``context.today``; ``theirs`` is the zone that "their time" means."""
    line = line.split("\n", 1)[0][:MOST_CHARACTERS]
    name = find_clients(line, clients)[1] if language() == "de" else None
    plans = replace(context, plans=True)
    read = recognised(worded(line, plans, name), plans, clients, theirs)
    spans = read.spans
    people = _people(line, context, spans)
    place = _place(line, [*spans, *(person.span for person in people)])
    client_span = read.wording.span(read.client_span) if read.client_span is not None else None
    days = [span for span in spans if span != client_span]
    spans = sorted([*spans, *([place] if place else []), *_parts_of_day(line, days, read.start)])
    day, repeating = _when(read)
    planned = PlannedLine(
        title=upper_first(_title(line, [span for span in spans if span != client_span], client_span)),
        is_review=_REVIEW.search(line) is not None,
        day=day,
        start=read.start,
        until=_until(read, day),
        minutes=read.length.minutes if read.length else USUAL_MINUTES,
        minutes_said=read.length is not None,
        repeating=repeating,
        clients=read.clients,
        people=people,
        pieces=tuple(sorted({*spans, *(person.span for person in people)})),
        place=_trimmed(line[place.start : place.end].lstrip("@")) if place else "",
        zone=read.zone.key if read.zone is not None and read.start is not None else "",
        day_count=read.for_days[0] if read.for_days is not None and read.start is None else 0,
        says_day=read.first is not None or (read.found is not None and _names_days(read.found.repeating)),
    )
    planned = replace(planned, until=planned.until_from(day) or planned.until) if day is not None else planned
    return remarked(planned, read, line)


def _when(read: Recognised) -> tuple[date | None, Repeating | None]:
    """The first day, and the rule. A time without a day is that of the rule's next day, or of today while ahead."""
    day = _first_day(read)
    if read.days.listed:
        return day, Repeating("MONTHLY", listed=read.days.listed, count=len(read.days.listed))
    if read.found is None or day is None:
        return day, read.found.repeating if read.found is not None else None
    again = find_repeating(masked(read.wording.text, [read.client_span] if read.client_span else ()), day)
    repeating = again.repeating if again is not None else read.found.repeating
    first, last = read.first, read.days.last
    if first is not None and _WEEKDAY_SAID.search(read.wording.text[first.span.start : first.span.end]):
        repeating = repeating.bound_to(first.day)
    end = last.day if last is not None else first.end if first is not None else None
    return day, repeating if end is None or repeating.count is not None else replace(repeating, until=end)


def _first_day(read: Recognised) -> date | None:
    first = read.first
    if first is None and read.found is not None:
        return read.found.repeating.first(_from_now(read))
    if first is None:
        return _from_now(read) if read.start is not None else None
    if read.is_days and first.end is None:
        return read.context.today
    if read.found is not None and _names_days(read.found.repeating):
        return read.found.repeating.first(first.day)
    return first.day


def _names_days(repeating: Repeating) -> bool:
    return bool(repeating.days) or repeating.month_day is not None


def _from_now(read: Recognised) -> date:
    """Today, or tomorrow where the time has passed already."""
    context, start = read.context, read.start
    zone = ZoneInfo(read.zone.key) if read.zone is not None and read.zone.key else context.zone
    now: datetime = context.now.astimezone(zone)
    passed = start is not None and start <= now.time()
    return context.today + timedelta(days=1 if passed and context.today < date.max else 0)


def _until(read: Recognised, day: date | None) -> date | None:
    """The last of whole days."""
    first = read.first
    if day is None or read.start is not None or read.found is not None:
        return None
    if first is not None and read.is_days:
        return first.end or first.day
    return None


def _parts_of_day(line: str, spans: Sequence[Span], start: time | None) -> Iterator[Span]:
    """The "morning" of "Tuesday morning at 10:30", which says no more than its time."""
    for match in PART_OF_DAY.finditer(line) if start is not None else ():
        behind = len(line[: match.start()].rstrip())
        if match[0].lower().startswith("in ") or any(span.end == behind for span in spans):
            yield Span(*match.span())


def _people(text: str, context: CaptureContext, taken: list[Span]) -> tuple[PersonMatch, ...]:
    mentions = find_people(text, Span(0, len(text)), taken, context, Prefix.WE)
    return tuple(mention.match for mention in mentions if mention.match.candidates)


def _place(text: str, taken: Sequence[Span]) -> Span | None:
    """Where the line says "@Room 4": up to what else was recognised; what names a person is none."""
    match = _PLACE.search(text)
    if match is None or any(one.start <= match.end() < one.end for one in taken):
        return None
    ends = _PLACE_ENDS.search(text, match.end())
    last = min([ends.start() if ends else len(text), *(one.start for one in taken if one.start > match.start())])
    return Span(match.start(), last) if text[match.end() : last].strip() else None


def _title(text: str, spans: list[Span], client: Span | None) -> str:
    """The words that are left, without those that led to what was taken out, nor a client's name at the end."""
    kept = _without(text, spans)
    if client is not None:
        name = text[client.start : client.end]
        short = _trimmed(re.sub(rf"(?:\s+with)?\s+{re.escape(name)}\s*$", "", kept))
        kept = short if short and short != name else kept
    return kept


def _without(text: str, spans: list[Span]) -> str:
    pieces, at = [], 0
    for span in spans:
        pieces.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    pieces.append(text[at:])
    title = ""
    for piece in pieces:
        title = f"{title} {_trimmed(piece, _OPENS_LATER if title else _OPENS)}".strip()
    return title


def _trimmed(piece: str, opens: re.Pattern[str] = _OPENS) -> str:
    """``piece`` without the joining words at its ends."""
    before, piece, is_german = "", " ".join(piece.split()), language() == "de"
    while piece != before:
        before, piece = piece, opens.sub("", _JOINS.sub("", piece).strip()).strip(" ,;")
        if is_german:
            piece = german.OPENS.sub("", german.JOINS.sub("", piece).strip()).strip(" ,;")
        piece = piece.lstrip(")") if "(" not in piece else piece
    return piece
