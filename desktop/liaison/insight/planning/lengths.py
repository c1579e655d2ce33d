"""How long a meeting lasts: "for 45 min", "1h30", "an hour and a half", "10:00–11:30", "9-10"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from liaison.insight.capture import Span
from liaison.insight.capture.lexicon import GAP, MONTH, NUMBER, SPACE, compiled, number
from liaison.insight.capture.times import is_afternoon

MOST_MINUTES: Final = 24 * 60
#: A meeting that begins from the one hour on may end on the next day, before the other.
_EVENING: Final = 18
_MORNING: Final = 6
#: "2:30-4" ends in the afternoon where that makes it no longer than this.
_WORKING_DAY: Final = 8 * 60
_NOON: Final = 12
_CLOCK: Final = r"(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9]|(?:[01]?[0-9]|2[0-3])h?"
_HALF: Final = r"(?:[ ]?[ap]\.?m\.?(?!\w))?"
_FROM_TO: Final = compiled(
    rf"(?<![\w:./-])(?:from{GAP}|at{GAP}|between{GAP})?(?P<from>{_CLOCK})(?P<half>{_HALF}){SPACE}"
    rf"(?:-|–|—|to|until|till?|and){SPACE}(?P<to>{_CLOCK})(?P<to_half>{_HALF})(?![\w:/-]|\.[0-9])"
)
_LASTS: Final = r"(?<![\w:.])(?<!\bin )(?:for{gap})?(?:about{gap})?".replace("{gap}", GAP)
_HOURS: Final = compiled(
    rf"{_LASTS}(?:(?P<number>[0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?|{NUMBER})"
    rf"(?P<and_half>½|{GAP}and{GAP}a{GAP}half)?{SPACE}-?{SPACE}"
    rf"(?:hours?|hrs?|h)(?P<half_more>{GAP}and{GAP}a{GAP}half)?"
    rf"(?:{SPACE}(?:and{GAP})?(?P<more>[0-5]?[0-9])(?:{SPACE}(?:minutes?|mins?|m)|(?![\w:.]|{SPACE}[ap]m)))?"
    rf"|(?P<half>half{GAP}an{GAP}hour|(?:a{GAP})?half[ -]hour)"
    rf"|(?P<quarters>(?:(?:three{GAP}quarters)|a{GAP}quarter){GAP}of{GAP}an{GAP}hour))(?!\w)"
)
_MINUTES: Final = compiled(
    rf"{_LASTS}(?P<number>[0-9]{{1,3}}|{NUMBER}|forty-five){SPACE}-?{SPACE}"
    rf"(?:minutes?|mins?|min\.?|(?<=[0-9 -])m)(?!\w)"
)
_CLOCK_LONG: Final = compiled(
    rf"(?<!\w)(?:for{GAP}(?P<hours>[0-9]):(?P<minutes>[0-5][0-9])(?:{SPACE}(?:hours?|hrs?|h))?"
    rf"|(?P<hours2>[0-9]):(?P<minutes2>[0-5][0-9]){SPACE}(?:hours?|hrs?|h))(?!\w)"
)
_DAYS: Final = compiled(rf"(?<!\w)for{GAP}(?P<number>{NUMBER}){GAP}(?P<unit>days?)(?!\w)")
_MONTH_BEHIND: Final = compiled(rf"{GAP}(?:of{GAP})?{MONTH}")
_MONTH_BEFORE: Final = compiled(rf"{MONTH}\.?{SPACE}$")
_COUNTED: Final = compiled(
    r"[ \t]{1,3}(?:people|persons|guests|attendees|participants|"
    r"days?|weeks?|months?|years?|hours?|hrs?|h|minutes?|mins?|"
    r"slides|pages|ideas|options|candidates|of|per|k|m|%)\b"
)
_OTHER_CLOCK: Final = compiled(r"[0-9]:[0-5][0-9]|[0-9][ ]?[ap]\.?m\b|\bnoon\b|\bmidday\b")


@dataclass(frozen=True, slots=True)
class Length:
    """How many minutes, said at ``span``; with ``start`` where that says from when to when."""

    minutes: int
    span: Span
    start: time | None = None


def find_length(text: str) -> Length | None:
    """How long ``text`` says that a meeting lasts, or None."""
    for between in _FROM_TO.finditer(text):
        if (read := _between(between)) is not None:
            return read
    clock = _CLOCK_LONG.search(text)
    if clock is not None:
        hours, minutes = clock["hours"] or clock["hours2"], clock["minutes"] or clock["minutes2"]
        return _bounded(int(hours) * 60 + int(minutes), Span(*clock.span()))
    said = _HOURS.search(text)
    if said is not None:
        return _bounded(_hours(said), Span(*said.span()))
    said = _MINUTES.search(text)
    return _bounded(_number(said["number"]), Span(*said.span())) if said is not None else None


def find_days(text: str) -> tuple[int, Span] | None:
    """For how many days, as in "for 3 days", and where that is said."""
    match = _DAYS.search(text)
    return (max(1, number(match["number"])), Span(*match.span())) if match is not None else None


def _number(words: str) -> int:
    return 45 if words.lower() == "forty-five" else number(words)


def _bounded(minutes: int, span: Span) -> Length | None:
    return Length(minutes, span) if 0 < minutes <= MOST_MINUTES else None


def _hours(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    if match["quarters"]:
        return 45 if match["quarters"].lower().startswith("three") else 15
    said = match["number"].lower().replace(",", ".")
    hours = float(said) if said[0].isdigit() else float(number(said))
    half = 30 if match["and_half"] or match["half_more"] else 0
    return round(hours * 60) + half + int(match["more"] or 0)


def _between(match: re.Match[str]) -> Length | None:
    """The times of "10:00–11:30", "from 2 to 3pm", "9-10"; None where the words may be days ("1-3 Dec") or a score."""
    starts = _clock(match["from"], match["half"] or match["to_half"])
    ends = _clock(match["to"], match["to_half"] or match["half"])
    halves = bool(match["half"] or match["to_half"])
    is_clock = ":" in match[0] or "h" in (match["from"] + match["to"]).lower() or halves
    if _MONTH_BEHIND.match(match.string, match.end()) and match["to"].isdigit() and not match["to_half"]:
        return None  # "daily 9:00 until 5 December" ends on a day
    if not is_clock:
        if not _means_hours(match):
            return None
        starts, ends = (time(one.hour % _NOON + _NOON * is_afternoon(None, one.hour)) for one in (starts, ends))
    if " and " in f" {match[0]} ".lower() and not match[0].lower().startswith(("from", "between")):
        return None
    if match["from"].lower().endswith("h") and starts.hour < _MORNING:
        return None  # "2h to 3h" is how long
    if not halves and 0 < starts.hour <= _MORNING and not match["from"].startswith("0") and ends.hour >= _NOON:
        starts = starts.replace(hour=starts.hour + _NOON)  # "2-15:30", the afternoon of its end
    minutes = _minutes(starts, ends)
    if minutes <= 0 and match["to_half"] and not match["half"]:
        starts = _clock(match["from"], "am")
        minutes = _minutes(starts, ends)
    if minutes <= 0 and not halves and 0 < minutes + _NOON * 60 <= _WORKING_DAY:
        minutes += _NOON * 60  # "10:30-1" ends in the afternoon
    if minutes <= 0 and starts.hour >= _EVENING and ends.hour < _MORNING:
        minutes += MOST_MINUTES  # past midnight
    return Length(minutes, Span(*match.span()), starts) if minutes > 0 else None


def _minutes(starts: time, ends: time) -> int:
    return (ends.hour - starts.hour) * 60 + ends.minute - starts.minute


def _means_hours(match: re.Match[str]) -> bool:
    """Whether "9-10" are hours of the day: no days of a month, no number of something, and no other time is said."""
    text, end = match.string, match.end()
    if _MONTH_BEHIND.match(text, end):
        return False
    if match[0].lower().startswith(("from", "at")):
        return True
    front = text[max(0, match.start() - 12) : match.start()]
    if _MONTH_BEFORE.search(front) or _COUNTED.match(text, end):
        return False
    return not _OTHER_CLOCK.search(text[: match.start()]) and not _OTHER_CLOCK.search(text[end:])


def _clock(words: str, half: str) -> time:
    hour, _, minute = re.sub("[.h]", ":", words, flags=re.IGNORECASE).partition(":")
    count, half = int(hour), half.strip().lower()
    if half.startswith("p") and count < _NOON:
        count += _NOON
    if half.startswith("a") and count == _NOON:
        count = 0
    return time(count, int(minute or 0))
