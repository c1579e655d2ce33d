"""What a planned line leaves open, in sentences: what is missing, in doubt, or was not understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from liaison.insight.capture import Span
from liaison.insight.capture.lexicon import WEEKDAY, compiled
from liaison.insight.planning.doubts import PART_OF_DAY, not_read, said_not_read
from liaison.insight.planning.planned import PlannedLine
from liaison.insight.planning.recognised import LUNCH, Recognised
from liaison.model.words import clock_time, tr, week_day

_SAID_NTH: Final = compiled(
    rf"(?<!\w)(?:every|each) (?:second|2nd|third|3rd|fourth|4th|first|1st|last) {WEEKDAY}(?! (?:of|in|each|every)\b)"
)
#: The hours at which a part of the day begins at first and at last.
_HOURS_OF: Final = {"morning": (0, 12), "afternoon": (12, 18), "evening": (16, 23), "night": (18, 23)}
_DASH: Final = compiled(r":[0-9]{2}[ ]?(?:[ap]m)?[ ]?[-–—]")
_HOUR_BEHIND: Final = compiled(r"[ \t]{1,3}[0-9]{1,2}(?![\w:.%/-])")


def remarked(planned: PlannedLine, read: Recognised, line: str) -> PlannedLine:
    """``planned`` with what is missing, in doubt or not understood; without a day where the one said does not exist."""
    none = [line[slice(*read.wording.span(span))] for span in read.days.unreadable]
    ends = planned.repeating.until if planned.repeating is not None else None
    backwards = ends is not None and planned.day is not None and ends < planned.day
    is_stuck = backwards or bool(none and read.first is None)
    remarks = [tr("“{words}” is no day of the calendar.", words=words) for words in none]
    if backwards:
        remarks.append(tr("It ends before it begins."))
    if planned.day is None and not is_stuck:
        remarks.append(tr("Say on which day, as in “Tuesday 14:00”."))
    remarks += [*_read_as(read, line), *_times(planned, read, line), *_who(planned)]
    spans = [*planned.pieces, *(read.wording.span(span) for span in read.days.unreadable)]
    spans += [read.wording.span(read.zone.span)] if read.zone is not None else []
    spans += _parts_that_fit(planned, line)
    unread = {*_no_time(planned, read, line), *(read.wording.span(day.span) for day in read.days.others)}
    unread |= {span for span in not_read(line, spans) if not any(span.overlaps(other) for other in unread)}
    remarks += said_not_read(line, sorted(unread))
    return replace(planned, day=None if is_stuck else planned.day, is_stuck=is_stuck, remarks=tuple(remarks))


def _parts_that_fit(planned: PlannedLine, line: str) -> Iterator[Span]:
    """The "afternoon" of "afternoon tea 15-16": it says no other time than the line does."""
    if planned.start is None:
        return
    for match in PART_OF_DAY.finditer(line):
        first, last = _HOURS_OF[match[0].split()[-1].lower()]
        if first <= planned.start.hour <= last:
            yield Span(*match.span())


def _no_time(planned: PlannedLine, read: Recognised, line: str) -> Iterator[Span]:
    """What says a time or a length and fixes none: "next Fri 10", "this afternoon", "Friday 9h30"."""
    if planned.start is not None:
        return
    if read.length is not None:
        yield read.wording.span(read.length.span)
    if read.first is None or read.all_day is not None:
        return
    said = read.wording.span(read.first.span)
    hour, part = _HOUR_BEHIND.match(line, said.end), PART_OF_DAY.search(line, said.start, said.end)
    if hour is not None:
        yield Span(hour.end() - len(hour[0].strip()), hour.end())
    if part is not None:
        yield Span(*part.span())


def _read_as(read: Recognised, line: str) -> Iterator[str]:
    """What leaves room, with what it was read as."""
    first, today = read.first, read.context.today
    words = line[slice(*read.wording.span(first.span))] if first is not None else ""
    if first is not None and first.other is not None:
        day, other = week_day(first.day, today), week_day(first.other, today)
        yield tr("“{words}” was read as {day}. Was {other} meant?", words=words, day=day, other=other)
    elif first is not None and (not first.exact or words.lower().startswith(("before", "after", "vor ", "nach "))):
        yield tr("“{words}” was read as {day}.", words=words, day=week_day(first.day, today))
    for span, clock in read.wording.assumed:
        if any(span.overlaps(taken) for taken in read.spans):
            yield tr("“{words}” was read as {day}.", words=line[slice(*span)], day=clock)
    for match in _SAID_NTH.finditer(line) if read.found is not None else ():
        yield tr("“{words}” was read as {day}.", words=match[0], day=read.found.repeating.words if read.found else "")


def _times(planned: PlannedLine, read: Recognised, line: str) -> Iterator[str]:
    lunch = LUNCH.search(line)
    if lunch is not None and planned.start is not None and not read.says_time:
        yield tr("“{words}” was read as {day}.", words=lunch[0], day=clock_time(planned.start))
    if read.zone is not None and not read.zone.key:
        words = line[slice(*read.wording.span(read.zone.span))]
        yield tr("“{words}” is no time zone that is known here: the time is read as ours.", words=words)
    if read.time is not None and planned.start is None:
        yield tr("The time {time} is left out: it takes whole days.", time=clock_time(read.time))
    for said in (read.clock, read.first):
        if said is not None and _DASH.search(read.wording.text[said.span.start : said.span.end]) and not read.is_days:
            yield tr("“{words}” ends before it begins.", words=line[slice(*read.wording.span(said.span))])


def _who(planned: PlannedLine) -> Iterator[str]:
    if len(planned.clients) > 1:
        names = ", ".join(client.name for client in planned.clients[:3])
        yield tr("Which client is meant: {names}?", names=names)
    for person in planned.people:
        if len(person.candidates) > 1:
            names = ", ".join(one.name for one in person.candidates[:3])
            yield tr("Who is “{words}”: {names}? Nobody is invited.", words=person.text, names=names)
