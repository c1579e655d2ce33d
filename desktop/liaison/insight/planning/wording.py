"""A typed line in the words that the rules for days and times read: "half past two" as 14:30, "9.30" as 9:30.

Where the words leave open which half of the day is meant, what they were read as is kept, so that it can be said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from liaison.insight.capture import CaptureContext, Span
from liaison.insight.capture.lexicon import GAP, SPACE, compiled, stands_alone
from liaison.insight.capture.times import is_afternoon
from liaison.insight.planning.german import BEFORE_DAYS, BEHIND_DAYS
from liaison.insight.planning.german_days import days_said
from liaison.model.words import language

_HOURS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_MINUTES: Final = {"five": 5, "ten": 10, "quarter": 15, "fifteen": 15, "twenty": 20, "twenty-five": 25, "half": 30,
                   "thirty": 30, "forty-five": 45}  # fmt: skip
_HOUR: Final = rf"(?P<hour>{'|'.join(_HOURS)}|1[0-2]|[1-9])"
_PM: Final = rf"(?:{SPACE}(?P<half>[ap])\.?m\b\.?)?"
_EVENING: Final = compiled(r"\b(?:evening|tonight|night)\b")
_MORNING: Final = compiled(r"\bmorning\b")
_NAMED: Final = re.compile(r"[ ]{1,2}[A-Z]")
_STREET: Final = compiled(r"[ ]{1,2}(?:\w{1,20}[ ]){0,2}(?:street|st|road|rd|avenue|lane|square|place|gardens|row)\b")
_COUNTED: Final = compiled(r"[ ]{1,2}(?:places?|locations?|sites?|offices?|shops?|stores?|people|of|per|%)\b")
_LATE: Final = 18
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """``text`` as the rules read it; ``origin`` has for each of its characters where it came from in the line.

    ``assumed`` are words of the line that leave the half of the day open, with what they were read as.
    """

    text: str
    origin: tuple[Span, ...]
    assumed: tuple[tuple[Span, str], ...] = ()

    def span(self, span: Span) -> Span:
        """Where the words at ``span`` of the text stand in the line."""
        return Span(self.origin[span.start].start, self.origin[span.end - 1].end)


def worded(line: str, context: CaptureContext, name: Span | None = None) -> Wording:
    """``line`` in the words of the rules; what stands at ``name`` is a name in any language."""
    wording = Wording(line, tuple(Span(at, at + 1) for at in range(len(line))))
    if language() == "de":
        for pattern, said in BEFORE_DAYS:
            wording = _applied(wording, pattern, partial(_in_english, said, wording, name))
        days = [(span, _New(said)) for span, said in days_said(wording.text, context)]
        wording = _rewritten(wording, [day for day in days if name is None or not wording.span(day[0]).overlaps(name)])
        for pattern, said in BEHIND_DAYS:
            wording = _applied(wording, pattern, partial(_in_english, said, wording, name))
    for pattern, read in _RULES:
        wording = _applied(wording, pattern, read)
    return wording


@dataclass(frozen=True, slots=True)
class _New:
    words: str
    is_assumed: bool = False


def _in_english(
    said: Callable[[re.Match[str]], str | None], wording: Wording, name: Span | None, match: re.Match[str]
) -> _New | None:
    is_name = name is not None and wording.span(Span(*match.span())).overlaps(name)
    words = None if is_name else said(match)
    return None if words is None else _New(words)


def _applied(wording: Wording, pattern: re.Pattern[str], read: Callable[[re.Match[str]], _New | None]) -> Wording:
    found = [(Span(*match.span()), read(match)) for match in pattern.finditer(wording.text)]
    return _rewritten(wording, [(span, new) for span, new in found if new is not None])


def _rewritten(wording: Wording, found: Iterable[tuple[Span, _New]]) -> Wording:
    pieces: list[str] = []
    origin: list[Span] = []
    assumed, at = list(wording.assumed), 0
    for span, new in found:
        whole = wording.span(span)
        pieces += [wording.text[at : span.start], new.words]
        origin += [*wording.origin[at : span.start], *([whole] * len(new.words))]
        at = span.end
        if new.is_assumed:
            assumed.append((whole, new.words.removeprefix("at ")))
    if not at:
        return wording
    return Wording("".join((*pieces, wording.text[at:])), (*origin, *wording.origin[at:]), tuple(assumed))


def _hour(words: str) -> int:
    return _HOURS.get(words.lower()) or int(words)


def _clock(hour: int, minute: int, half: str | None) -> _New:
    """A time by the clock of twelve hours; without "am" and "pm" one of the working day."""
    later = is_afternoon(half, hour)
    return _New(f"{hour % _NOON + _NOON * later:02}:{minute:02}")


def _past(match: re.Match[str]) -> _New:
    hour, minute = _hour(match["hour"]), _MINUTES[match["minute"].lower().replace(" ", "-")]
    if match["way"].lower() == "to":
        hour, minute = (hour - 2) % _NOON + 1, 60 - minute
    return _clock(hour, minute, match["half"])


def _said_hour(match: re.Match[str]) -> _New | None:
    if not match["half"] and not match["minute"] and not _is_time(match):
        return None
    minute = _MINUTES[match["minute"].lower()] if match["minute"] else 0
    if not match["half"] and not minute:
        return _New(f"at {_in_day(_hour(match['hour']), match.string):02}:00")
    return _New(f"{match['lead']}{_clock(_hour(match['hour']), minute, match['half']).words}")


def _is_time(match: re.Match[str]) -> bool:
    """Whether "at two" ends what it says: no "at two places", no "at 10 Downing Street"."""
    behind = match.string[match.end() :]
    return stands_alone(match.string, match.end()) or bool(_NAMED.match(behind) and not _STREET.match(behind))


def _in_day(hour: int, text: str) -> int:
    if _EVENING.search(text) and 5 <= hour < _NOON:
        return hour + _NOON
    if _MORNING.search(text) and hour < _NOON:
        return hour
    return hour % _NOON + _NOON * is_afternoon(None, hour)


def _from_to(match: re.Match[str]) -> _New:
    return _New(f"from {_hour(match['hour'])} to {_hour(match['to'])}")


def _on_the_hour(match: re.Match[str]) -> _New:
    return _clock(_hour(match["hour"]), 0, match["half"])


def _dotted(match: re.Match[str]) -> _New | None:
    """A time with a point, where only that can be meant: behind "at", before "am", or at a quarter of an hour."""
    hour = int(match["hour"])
    lead = (match["lead"] or "").lower().strip()
    if hour > 23 or not (lead or match["half"] or (hour >= _EARLIEST and match["minute"] in _QUARTERS)):
        return None
    return _New(f"{match['lead'] or ''}{hour}:{match['minute']}{match['half'] or ''}")


def _day_dotted(match: re.Match[str]) -> _New | None:
    month = int(match["month"])
    if not 1 <= month <= 12 or not 1 <= int(match["day"]) <= 31:
        return None
    return _New(f"{int(match['day'])} {_MONTHS[month - 1]}")


def _digits(match: re.Match[str]) -> _New:
    return _New(f"{match['lead'] or ''}{match['hour']}:{match['minute']}")


def _four_to_four(match: re.Match[str]) -> _New | None:
    """The times of "0930-1000", which are no years."""
    starts, ends = match["from"], match["to"]
    if starts.startswith("202") and ends.startswith("202"):
        return None
    return _New(f"{starts[:2]}:{starts[2:]}-{ends[:2]}:{ends[2:]}")


def _whole(match: re.Match[str]) -> _New | None:
    if not match["h"] and not stands_alone(match.string, match.end()):
        return None
    return _New(f"at {int(match['hour']):02}:00")


def _in_part(match: re.Match[str]) -> _New | None:
    """An hour behind "at": "evening at 7" is 19:00, "morning at 6" is 6:00, else one of the working day."""
    text, minute = match.string, match["minute"] or ":00"
    parts = _EVENING.search(text) or _MORNING.search(text)
    if not parts and (match["minute"] or not _is_time(match)):
        return None
    if _COUNTED.match(text, match.end()):
        return None
    return _New(f"at {_in_day(int(match['hour']), text):02}{minute}")


def _small(match: re.Match[str]) -> _New | None:
    """A small hour without "am", as in "2:30", is in the afternoon, unless it ends a night."""
    front = match.string[max(0, match.start() - 9) : match.start()]
    late = re.search(r"([0-9]{1,2})(?::[0-9]{2})?[ ]?(?:pm)?[ ]?(?:-|–|—|to)[ ]?$", front)
    if (late is not None and (int(late[1]) >= _LATE or "pm" in late[0])) or re.search(r"for $", front):
        return None
    return _New(f"{int(match['hour']) + _NOON}:{match['minute']}", is_assumed=True)


_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EARLIEST: Final = 7
_QUARTERS: Final = frozenset({"00", "15", "30", "45"})
_LEAD: Final = rf"(?P<lead>(?:at|from|to|until|till){GAP}|[-–][ ]?)?"

_RULES: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _New | None]], ...]] = (
    (compiled(r"(?<![\w@.])@(?=[ \t]?(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9])"), lambda _: _New(" ")),
    (compiled(rf"(?<!\w)(?:noon|midday)(?={SPACE}(?:to|-|–|until|till?){SPACE}[0-9])"), lambda _: _New("12:00")),
    (
        compiled(r"(?<=[0-9m] to )(?:noon|midday)|(?<=[0-9m] until )(?:noon|midday)|(?<=[0-9]-)noon"),
        lambda _: _New("12:00"),
    ),
    (
        compiled(
            rf"(?<![\w.:/£$€-])(?P<from>[01][0-9][0-5][0-9]|2[0-3][0-5][0-9]){SPACE}[-–]{SPACE}(?P<to>[012][0-9][0-5][0-9])(?![\w:/-])"
        ),
        _four_to_four,
    ),
    (compiled(r"(?<![\w/])w/[ \t]{0,2}(?=[^\W\d])(?!c\b)"), lambda _: _New("with ")),
    (
        compiled(
            rf"(?<![\w-])(?:at{GAP})?(?:a{GAP})?(?P<minute>half|quarter|twenty(?:[- ]five)?|ten|five){GAP}(?P<way>past)"
            rf"{GAP}{_HOUR}(?![\w:]){_PM}"
        ),
        _past,
    ),
    (
        compiled(rf"(?<![\w-])(?:at{GAP})?(?:a{GAP})?(?P<minute>quarter){GAP}(?P<way>to){GAP}{_HOUR}(?![\w:]){_PM}"),
        _past,
    ),
    (
        compiled(
            rf"(?<!\w)from{GAP}(?P<hour>{'|'.join(_HOURS)}){GAP}(?:to|until|till){GAP}(?P<to>{'|'.join(_HOURS)})(?!\w)"
        ),
        _from_to,
    ),
    (
        compiled(
            rf"(?<!\w)(?P<lead>at{GAP})(?P<hour>{'|'.join(_HOURS)})"
            rf"(?:[- ](?P<minute>fifteen|thirty|forty-five))?(?!\w){_PM}"
        ),
        _said_hour,
    ),
    (
        compiled(rf"(?<!\w)(?:at{GAP})?(?P<hour>{'|'.join(_HOURS)}){GAP}o['’]clock(?!\w){_PM}"),
        _on_the_hour,
    ),
    (compiled(rf"(?<![\w-])(?P<hour>{'|'.join(_HOURS)}){GAP}(?P<half>[ap])\.?m(?!\w)\.?"), _on_the_hour),
    (
        compiled(r"(?<![\w.:/])(?<!at )(?P<day>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.(?![0-9])"),
        _day_dotted,
    ),
    (compiled(r"(?<![\w.:/£$€-])(?<!at )(?P<day>2[4-9]|3[01])\.(?P<month>0?[1-9]|1[0-2])(?![\w.%])"), _day_dotted),
    (
        compiled(
            rf"(?<![\w.:/£$€]){_LEAD}(?<![0-9.,])(?P<hour>[0-2]?[0-9])\.(?P<minute>[0-5][0-9])(?P<half>[ ]?[ap]\.?m\b)?"
            r"(?![\w%/-]|[.,][0-9])"
        ),
        _dotted,
    ),
    (
        compiled(
            rf"(?<![\w.:/£$€-])(?P<lead>at{GAP})(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?:{SPACE}(?:h|hrs)\b)?(?![\w:/-])"
        ),
        _digits,
    ),
    (
        compiled(rf"(?<![\w.:/£$€-])(?P<lead>)(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9]){SPACE}(?:h|hrs)(?!\w)"),
        _digits,
    ),
    (compiled(rf"(?<!\w)at{GAP}(?P<hour>1[3-9]|2[0-3]|[0-9](?=h))(?P<h>h)?(?![\w:.%/-])"), _whole),
    (compiled(rf"(?<!\w)at{GAP}(?P<hour>1[0-2]|[1-9])(?P<minute>:[0-5][0-9])?(?![\w:.%/]|{SPACE}[ap]\.?m)"), _in_part),
    (
        compiled(
            rf"(?<![\w:.+-])(?<![0-9][-–])(?P<hour>[1-6]):(?P<minute>[0-5][0-9])(?![\w:]|{SPACE}[ap]\.?m\b|{SPACE}(?:h|hrs|hours)\b)"
        ),
        _small,
    ),
    (
        compiled(
            rf"(?<=[0-9][-–])(?P<hour>[1-6]):(?P<minute>[0-5][0-9])(?![\w:]|{SPACE}[ap]\.?m\b|{SPACE}(?:h|hrs|hours)\b)"
        ),
        _small,
    ),
    (
        compiled(r"(?<=[0-9]/[0-9])-(?=[0-3]?[0-9]/[0-9])|(?<=[0-9]/[0-9]{2})-(?=[0-3]?[0-9]/[0-9])"),
        lambda _: _New(" - "),
    ),
)
