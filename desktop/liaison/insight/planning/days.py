"""The days that a planned line says: when it begins, when its rule ends, several days of one month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from liaison.insight.capture import CaptureContext, DateMatch, Span, find_dates
from liaison.insight.capture.lexicon import DAY_NUMBER, GAP, MONTH, SPACE, YEAR, compiled

_NUMBER: Final = rf"{DAY_NUMBER}(?:st|nd|rd|th)?"
_LISTED: Final = rf"(?P<days>{_NUMBER}(?:{SPACE},{SPACE}{_NUMBER}){{0,9}}{SPACE}(?:,{SPACE})?(?:and|&){GAP}{_NUMBER})"
_LIST: Final = compiled(
    rf"(?<![\w/.:-])(?:on{GAP})?(?:the{GAP})?{_LISTED}{GAP}(?:of{GAP})?(?P<month>{MONTH})\.?(?:,?{GAP}(?P<year>{YEAR}))?(?!\w)"
)
_MONTH_LIST: Final = compiled(
    rf"(?<!\w)(?:on{GAP})?(?P<month>{MONTH})\.?{GAP}{_LISTED}(?:,?{GAP}(?P<year>{YEAR}))?(?![\w:]|{SPACE}[ap]\.?m\b)"
)
_UNTIL: Final = compiled(rf"(?<!\w)(?:until|till|til|through|thru|ending(?:{GAP}on)?|up{GAP}to)(?!\w)")


class SaidDays(NamedTuple):
    """The days of a line.

    ``last`` ends its rule. ``listed`` are all the days of "3, 10 and 17 Dec". ``others`` were said and have no place;
    ``unreadable`` has the form of a day and names none.
    """

    first: DateMatch | None
    last: DateMatch | None
    listed: tuple[date, ...]
    others: tuple[DateMatch, ...]
    unreadable: tuple[Span, ...]


def find_said_days(text: str, context: CaptureContext, *, repeats: bool) -> SaidDays:
    """The days that ``text`` says; ``repeats`` where a rule is said, too."""
    unreadable: list[Span] = []
    last = _end(text, context) if repeats else None
    text = _without(text, [last.span] if last is not None else [])
    several = None if repeats else _list(text, context, unreadable)
    text = _without(text, [*unreadable, *([several[0].span] if several else [])])
    found = list(find_dates(text, context, unreadable=unreadable))
    if several is not None:
        return SaidDays(several[0], None, several[1], tuple(found), tuple(unreadable))
    if repeats and last is None:
        last = next((day for day in found if day.kind in {"until", "by"} and day.stated), None)
        found = [day for day in found if day is not last]
    return SaidDays(found[0] if found else None, last, (), tuple(found[1:]), tuple(unreadable))


def _without(text: str, spans: Sequence[Span]) -> str:
    for span in spans:
        text = f"{text[: span.start]}{';' * (span.end - span.start)}{text[span.end :]}"
    return text


def _end(text: str, context: CaptureContext) -> DateMatch | None:
    """The day behind "until", which is read for itself: "Tuesdays at 9 until end of January"."""
    for match in reversed(list(_UNTIL.finditer(text))):
        rest = "until" + " " * (len(match[0]) - 5) + text[match.end() :]
        if len(match[0]) < 5:
            rest = "until" + text[match.end() :]
        found = next(iter(find_dates(rest, context)), None)
        if found is not None and found.span.start == 0:
            moved = len(text) - len(rest)
            return replace(found, span=Span(match.start(), found.span.end + moved))
    return None


def _list(text: str, context: CaptureContext, unreadable: list[Span]) -> tuple[DateMatch, tuple[date, ...]] | None:
    match = _LIST.search(text) or _MONTH_LIST.search(text)
    if match is None:
        return None
    span, year = Span(*match.span()), f" {match['year']}" if match["year"] else ""
    said = [next(iter(find_dates(f"{n} {match['month']}{year}", context)), None) for n in _numbers(match["days"])]
    days = [one.day for one in said if one is not None]
    if len(days) < len(said) or days != sorted(set(days)):
        unreadable.append(span)
        return None
    first = said[0]
    assert first is not None, "all of them are days"
    return replace(first, span=span), tuple(days)


def _numbers(words: str) -> list[str]:
    return re.findall(r"[0-9]{1,2}", words)
