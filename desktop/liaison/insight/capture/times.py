"""Times of day in words: "14:00", "3pm", "noon", "EOD", "close of business"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from liaison.insight.capture.lexicon import GAP, SPACE, compiled, stands_alone
from liaison.insight.capture.values import CaptureContext, Span

_CLOCK = r"(?P<h>[01]?[0-9]|2[0-3])(?:[:h](?P<m>[0-5][0-9]))(?:[ ]?(?P<ap>[ap])\.?m\b\.?)?"
_HOUR = r"(?P<h12>1[0-2]|0?[1-9])(?:[ ]?(?P<ap12>[ap])\.?m\b\.?|[ ]o['’]clock)"
_WORD = (
    r"(?P<word>noon|midday|midnight|lunch(?:time)?|EOD|COB|EOB|EOP|"
    rf"(?:the{GAP})?(?:close|end){GAP}of{GAP}(?:the{GAP})?(?:business{GAP}day|working{GAP}day|business|play|day)|"
    rf"first{GAP}thing|morning|afternoon|evening|night)"
)
_TO = rf"(?:{SPACE}(?:-|–|—){SPACE}(?:[01]?[0-9]|2[0-3])(?:[:h][0-5][0-9])(?:[ ]?[ap]m)?)?"
_TIME = compiled(
    rf"(?<![\w:./@$€£-])(?:{_CLOCK}{_TO}|{_HOUR}|(?<=at )(?P<bare>1[0-2]|[1-9])|{_WORD})(?![\w:%/@]|\.[0-9]|-\w)"
)
_NEEDS_DAY = frozenset({"morning", "afternoon", "evening", "night"})
_NEEDS_PREPOSITION = frozenset({"noon", "midday", "midnight", "lunch", "lunchtime"})


@dataclass(frozen=True, slots=True)
class TimeMatch:
    """A time of day; ``time`` is None for "evening", which fixes none.

    ``alone`` says whether it may stand without a day: "never", "preposition" (only as in "by 14:00") or "always".
    ``closes`` marks the end of the working day, which is a deadline by itself.
    """

    span: Span
    time: time | None
    alone: str
    closes: bool = False


def find_times(text: str, context: CaptureContext) -> list[TimeMatch]:
    """The times of day in ``text``, in order."""
    found = [_read(match, context) for match in _TIME.finditer(text)]
    return [match for match in found if match.alone != "not a time"]


def _read(match: re.Match[str], context: CaptureContext) -> TimeMatch:
    span = Span(match.start(), match.end())
    if match["word"]:
        return _read_word(span, " ".join(match["word"].lower().split()), context)
    if match["bare"]:
        hour = int(match["bare"])
        alone = "never" if stands_alone(match.string, span.end) else "not a time"
        return TimeMatch(span, time(hour % 12 + (12 if is_afternoon(None, hour) else 0)), alone)
    if match["h12"]:
        hour = int(match["h12"]) % 12 + (12 if is_afternoon(match["ap12"], int(match["h12"])) else 0)
        alone = "always" if stands_alone(match.string, span.end) else "preposition"
        return TimeMatch(span, time(hour), alone)
    hour = int(match["h"])
    if match["ap"] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if match["ap"].lower() == "p" else 0)
    return TimeMatch(span, time(hour, int(match["m"])), "preposition")


def is_afternoon(half: str | None, hour: int) -> bool:
    """Without "am" or "pm", working hours decide: 7 to 11 o'clock is in the morning."""
    return half.lower() == "p" if half else not 7 <= hour <= 11


def _read_word(span: Span, word: str, context: CaptureContext) -> TimeMatch:
    if context.plans and word not in {"noon", "midday", "first thing"}:
        return TimeMatch(span, None, "not a time")  # when something is due is not when it begins
    if word in _NEEDS_DAY:
        times = {"morning": time(12), "afternoon": context.day_ends}
        return TimeMatch(span, times.get(word), "never")
    if word in _NEEDS_PREPOSITION:
        return TimeMatch(span, time(23, 59) if word == "midnight" else time(12), "preposition")
    if word == "first thing":
        return TimeMatch(span, context.day_starts, "never")
    return TimeMatch(span, context.day_ends, "always", closes=True)
