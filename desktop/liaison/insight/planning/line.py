"""A meeting in one line: "Review with Tallgrass next Tuesday 14:00 for 45 min every quarter".

The line is read by the same rules for days, times and people as everything else that is typed (``insight/capture``);
what is added is how long, how often and with which client. Nothing is guessed: what is missing or may be meant in two
ways is said in ``remarks``, and the line itself is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final

from liaison.insight.capture import CaptureContext, DateMatch, PersonMatch, Prefix, Span, find_dates
from liaison.insight.capture.lexicon import GAP, MONTH, SPACE, compiled, fold
from liaison.insight.capture.people import find_people
from liaison.insight.capture.times import TimeMatch, find_times, is_afternoon
from liaison.insight.planning.repeating import FoundRepeating, Repeating, find_repeating
from liaison.model.words import tr, upper_first

MOST_CHARACTERS: Final = 500
"""Characters of a line that are read."""

_USUAL_MINUTES: Final = 60
_MOST_MINUTES: Final = 24 * 60
#: A meeting that begins from the one hour on may end on the next day, before the other.
_EVENING: Final = 18
_MORNING: Final = 6
_CLOCK: Final = r"(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9]|(?:[01]?[0-9]|2[0-3])h?"
_HALF: Final = r"(?:[ ]?[ap]\.?m\.?(?!\w))?"
_FROM_TO: Final = compiled(
    rf"(?<![\w:./-])(?:from{GAP}|at{GAP})?(?P<from>{_CLOCK})(?P<half>{_HALF}){SPACE}(?:-|–|—|to|until|till){SPACE}"
    rf"(?P<to>{_CLOCK})(?P<to_half>{_HALF})(?![\w:/-]|\.[0-9])"
)
_LASTS: Final = r"(?<![\w:.])(?:for{gap})?(?:about{gap})?".replace("{gap}", GAP)
_HOURS: Final = compiled(
    rf"{_LASTS}(?:(?P<number>[0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?|an?|one|two|three|four){SPACE}-?{SPACE}"
    rf"(?:hours?|hrs?|h)(?:{SPACE}(?:and{GAP})?(?P<more>[0-5]?[0-9]){SPACE}(?:minutes?|mins?|m)?)?"
    rf"|(?P<half>half{GAP}an{GAP}hour))(?!\w)"
)
_MINUTES: Final = compiled(rf"{_LASTS}(?P<number>[0-9]{{1,3}}){SPACE}-?{SPACE}(?:minutes?|mins?|min\.?|m)(?!\w)")
_MONTH: Final = compiled(rf"{GAP}(?:of{GAP})?{MONTH}")
_WORDS: Final = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0}
_REVIEW: Final = compiled(r"(?<!\w)(?:quarterly |annual |yearly |business )*review(?!\w)")
_WEEKDAY_SAID: Final = compiled(r"(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun)")
_JOINS: Final = compiled(r"(?:(?<![\w-])(?:with|and|at|for|on|from|by|in)|[,–:(&-])$")
_PLACE: Final = compiled(r"(?<![\w@.])@[ \t]{0,2}(?=\w)")
_AT_CLOCK: Final = compiled(r"(?<![\w@.])@(?=[ \t]?(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9])")
_PLACE_ENDS: Final = compiled(r"[,;(]|[ \t](?:with|about|every|for)(?!\w)|$")
_OPENS: Final = compiled(r"^(?:with|and|,|–|-|:|\)|&)[ \t]+")


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client that a line may name, by its name, a short name or the words its name begins with."""

    id: str
    name: str
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """What a line plans.

    ``title`` is the line without day, time, length and rule. ``clients`` are those it may mean: one, or several of
    like names. ``start`` is wall time where the line was typed; None means all day, and then ``until`` is the last
    day. ``minutes`` is the length of a timed meeting (an hour where it is not said, and ``minutes_said`` is False).
    ``place`` is what follows an @ that names nobody. ``pieces`` are the spans of everything recognised. ``remarks`` say
    what is missing or in doubt.
    """

    title: str
    is_review: bool
    day: date | None
    start: time | None = None
    until: date | None = None
    minutes: int = _USUAL_MINUTES
    minutes_said: bool = False
    repeating: Repeating | None = None
    clients: tuple[KnownClient, ...] = ()
    people: tuple[PersonMatch, ...] = ()
    pieces: tuple[Span, ...] = ()
    remarks: tuple[str, ...] = ()
    place: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether there is enough to plan a meeting: a day."""
        return self.day is not None


@dataclass(frozen=True, slots=True)
class _Length:
    minutes: int
    span: Span
    start: time | None = None


def read_plan(line: str, context: CaptureContext, clients: Sequence[KnownClient] = ()) -> PlannedLine:
    """What ``line`` plans, read on ``context.today``."""
    text = _AT_CLOCK.sub(" ", line.split("\n", 1)[0][:MOST_CHARACTERS])
    found = find_repeating(text, context.today)
    masked = _masked(text, found.spans if found else ())
    length = _length(masked)
    masked = _masked(masked, [length.span]) if length else masked
    matched, client_span = _clients(masked, clients)
    days = find_dates(_masked(masked, [client_span]) if client_span else masked, context)
    first, last = _first_and_last(days, found)
    clock = _clock_alone(_masked(masked, [day.span for day in days]), first, length, context)
    day, start = _when(
        first, length.start if length and length.start else clock.time if clock else None, found, context
    )
    repeating = _rule(found, first, last, text)
    spans = _spans(found, length, client_span, (first, last, clock))
    people = _people(text, context, spans)
    place = _place(text, [*spans, *(person.span for person in people)])
    spans = sorted([*spans, place]) if place else spans
    planned = PlannedLine(
        title=upper_first(_title(text, [span for span in spans if span != client_span], client_span)),
        is_review=_REVIEW.search(text) is not None,
        day=day,
        start=start,
        until=first.end if first is not None and start is None else None,
        minutes=length.minutes if length else _USUAL_MINUTES,
        minutes_said=length is not None,
        repeating=repeating,
        clients=matched,
        people=people,
        pieces=tuple(sorted({*spans, *(person.span for person in people)})),
        place=_trimmed(text[place.start : place.end].lstrip("@")) if place else "",
    )
    return replace(planned, remarks=_remarks(planned, first))


def _masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` with the words at ``spans`` blotted out, every offset as it was."""
    for span in spans:
        text = f"{text[: span.start]}{';' * (span.end - span.start)}{text[span.end :]}"
    return text


def _length(text: str) -> _Length | None:
    between = _FROM_TO.search(text)
    if between is not None and (read := _between(between)) is not None:
        return read
    hours = _HOURS.search(text)
    if hours is not None:
        return _bounded(_hours(hours), Span(*hours.span()))
    minutes = _MINUTES.search(text)
    return _bounded(int(minutes["number"]), Span(*minutes.span())) if minutes is not None else None


def _bounded(minutes: int, span: Span) -> _Length | None:
    return _Length(minutes, span) if 0 < minutes <= _MOST_MINUTES else None


def _hours(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    said = match["number"].lower().replace(",", ".")
    return round(_WORDS.get(said, 0.0) * 60 if said in _WORDS else float(said) * 60) + int(match["more"] or 0)


def _between(match: re.Match[str]) -> _Length | None:
    """The times of "10:00–11:30", "from 2 to 3pm"; None where the words may be days ("1-3 Dec") or a score."""
    starts = _clock(match["from"], match["half"] or match["to_half"])
    ends = _clock(match["to"], match["to_half"] or match["half"])
    is_clock = ":" in match[0] or "h" in (match["from"] + match["to"]).lower() or match["half"] or match["to_half"]
    if not is_clock:
        if not match[0].lower().startswith(("from", "at")) or _MONTH.match(match.string, match.end()):
            return None
        starts, ends = (time(one.hour % 12 + 12 * is_afternoon(None, one.hour)) for one in (starts, ends))
    if match["from"].lower().endswith("h") and starts.hour < _MORNING:
        return None  # "2h to 3h" is how long
    minutes = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    if minutes <= 0 and match["to_half"] and not match["half"]:
        starts = _clock(match["from"], "am")
        minutes = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    if minutes <= 0 and starts.hour >= _EVENING and ends.hour < _MORNING:
        minutes += _MOST_MINUTES  # past midnight
    if minutes <= 0:
        return None
    return _Length(minutes, Span(*match.span()), starts)


def _clock(words: str, half: str) -> time:
    hour, _, minute = re.sub("[.h]", ":", words, flags=re.IGNORECASE).partition(":")
    number, half = int(hour), half.strip().lower()
    if half.startswith("p") and number < 12:
        number += 12
    if half.startswith("a") and number == 12:
        number = 0
    return time(number, int(minute or 0))


def _clients(text: str, clients: Sequence[KnownClient]) -> tuple[tuple[KnownClient, ...], Span | None]:
    """The clients with the longest name in ``text``: whole names first, then the words that names begin with."""
    folded = fold(text)
    if len(folded) != len(text):
        return (), None
    best: dict[Span, list[KnownClient]] = {}
    for client in clients:
        for name in (client.name, *client.other_names):
            span = _said(fold(name), folded)
            if span is not None and client not in best.setdefault(span, []):
                best[span].append(client)
    if not best:
        return (), None
    span = max(best, key=lambda found: (found.end - found.start, -found.start))
    return tuple(best[span]), span


def _said(name: str, text: str) -> Span | None:
    """Where ``text`` says ``name``, or as many of its first words as it can, at least four letters of them."""
    words = name.split()
    for last in range(len(words), 0, -1):
        said = " ".join(words[:last]).rstrip(" ,&-")
        if len(said) < 4 and last < len(words):
            return None
        match = re.search(rf"(?<!\w){re.escape(said)}(?!\w)", text)
        if match is not None:
            return Span(*match.span())
    return None


def _first_and_last(
    days: tuple[DateMatch, ...], found: FoundRepeating | None
) -> tuple[DateMatch | None, DateMatch | None]:
    """The day of the meeting, and the day its rule ends on ("until 18 Dec")."""
    ends = [day for day in days if day.kind in {"until", "by"}] if found else []
    others = [day for day in days if day not in ends]
    return others[0] if others else None, ends[0] if ends else None


def _clock_alone(
    text: str, first: DateMatch | None, length: _Length | None, context: CaptureContext
) -> TimeMatch | None:
    """A time of day that stands away from its day, as in "on the 15th with Owen at 10"."""
    if (first is not None and first.time is not None) or (length is not None and length.start is not None):
        return None
    return next((found for found in find_times(text, context) if found.time is not None), None)


def _when(
    first: DateMatch | None, clock: time | None, found: FoundRepeating | None, context: CaptureContext
) -> tuple[date | None, time | None]:
    """The first day and time. A time without a day is that of the rule's next day, or of today while it lies ahead."""
    start = clock or (first.time if first else None)
    bare_time = first is not None and first.span.end - first.span.start <= 8 and first.time is not None
    if found is not None and (first is None or (bare_time and _names_days(found.repeating))):
        return found.repeating.first(_from_now(start, context)), start
    if first is not None:
        return first.day, start
    return (_from_now(start, context), start) if start is not None else (None, None)


def _names_days(repeating: Repeating) -> bool:
    return bool(repeating.days) or repeating.month_day is not None or repeating.frequency == "DAILY"


def _from_now(start: time | None, context: CaptureContext) -> date:
    """Today, or tomorrow where ``start`` has passed already."""
    now: datetime = context.now.astimezone(context.zone)
    passed = start is not None and start <= now.time()
    return date.fromordinal(context.today.toordinal() + (1 if passed else 0))


def _rule(found: FoundRepeating | None, first: DateMatch | None, last: DateMatch | None, text: str) -> Repeating | None:
    if found is None:
        return None
    repeating = found.repeating
    if first is not None and _WEEKDAY_SAID.search(text[first.span.start : first.span.end]):
        repeating = repeating.bound_to(first.day)
    if last is not None and repeating.count is None:
        repeating = replace(repeating, until=last.day)
    return repeating


def _spans(
    found: FoundRepeating | None,
    length: _Length | None,
    client: Span | None,
    days: tuple[DateMatch | TimeMatch | None, ...],
) -> list[Span]:
    spans = [*(found.spans if found else ()), *(day.span for day in days if day is not None)]
    spans += [length.span] if length else []
    return sorted([*spans, client] if client else spans)


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
    return " ".join(part for part in (_trimmed(piece) for piece in pieces) if part)


def _trimmed(piece: str) -> str:
    """``piece`` without the joining words at its ends."""
    before, piece = "", " ".join(piece.split())
    while piece != before:
        before, piece = piece, _OPENS.sub("", _JOINS.sub("", piece).strip()).strip(" ,;")
    return piece


def _remarks(planned: PlannedLine, first: DateMatch | None) -> tuple[str, ...]:
    remarks = []
    if planned.day is None:
        remarks.append(tr("Say on which day, as in “Tuesday 14:00”."))
    elif first is not None and first.other is not None:
        remarks.append(tr("Read as {day}.", day=first.words))
    if len(planned.clients) > 1:
        names = ", ".join(client.name for client in planned.clients[:3])
        remarks.append(tr("Which client is meant: {names}?", names=names))
    return tuple(remarks)
