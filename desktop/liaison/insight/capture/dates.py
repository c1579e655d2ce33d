"""Finds dates in plain English, relative to today and to the client's calendar.

Own rules, because what people type ("Friday week", "5 working days", "the 15th") and what they do not mean (a client
called May, "24/7", the Q3 report) is beyond the date libraries. Known loss: "Sun" as a newspaper reads as a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache

from liaison.insight.capture import calendar_rules, period_rules, relative_rules
from liaison.insight.capture.days import add_months, working_day_before
from liaison.insight.capture.lexicon import GAP, compiled, fold
from liaison.insight.capture.reading import Found, Reading, Rule
from liaison.insight.capture.times import TimeMatch, find_times
from liaison.insight.capture.values import CaptureContext, DateKind, DateMatch, Span
from liaison.model.words import clock_time, tr, week_day

_RULES: tuple[Rule, ...] = (*calendar_rules.RULES, *relative_rules.RULES, *period_rules.RULES)
_LOOK_BACK = 40
_ANY_DATE = compiled(
    r"[0-9]|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to[dmn]|tmr|yester|week|"
    r"fortnight|quarter|year|month|day|hour|hr|min|christ|xmas|eo[dwmqybp]|cob|noon|night|lunch|close|end|q[1-4]"
)
_BEFORE = compiled(
    rf"(?<![\w-])(?P<word>"
    rf"no{GAP}later{GAP}than|not{GAP}later{GAP}than|at{GAP}the{GAP}latest|latest|"
    rf"due{GAP}(?:by|on)|due|by|"
    r"(?:on[ ]or[ ])?before|until|till|between|from|since|starting|after|within|on|"
    r"at|for|in|during|over|to|of|around|@)"
    r"[ \t\u00a0\u202f]{1,3}(?:(?:about|around|the)[ \t]{1,3})?$"
)
_LATEST = compiled(rf",?{GAP}(?:at{GAP}the{GAP}latest|latest)(?!\w)")
_KINDS: dict[str, DateKind] = {
    "by": "by", "before": "by", "latest": "by", "due": "by", "until": "until", "till": "until", "from": "from",
    "since": "from", "starting": "from", "after": "from", "within": "within",
}  # fmt: skip
_UNSAID = frozenset({"", "for", "of", "in", "to"})
_TIME_GAP = compiled(r"[ \t,]{0,3}(?:(?:at|by|before|around|@|from|on)[ \t]{0,2})?(?:the[ \t])?")
_DAY_GAP = compiled(r"[ \t]{0,2},?[ \t]{0,2}(?:(?:on|of)[ \t]{1,2})?")
_RANGE_GAP = compiled(r"[ \t]{0,2}(?:-|–|—|to|until|till|through|and)[ \t]{0,2}(?:the[ \t])?")
_PARTICIPLE = compiled(r"\w{2,20}(?:ed|en|wn|de)[ \t]{1,3}by[ \t]{1,3}$")


@dataclass(frozen=True, slots=True)
class _Atom:
    """A day found, before times, ranges and its preposition are joined to it."""

    span: Span
    found: Found
    before: str = ""
    timed: bool = False


def find_dates(
    text: str, context: CaptureContext, *, past: bool = False, unreadable: list[Span] | None = None
) -> tuple[DateMatch, ...]:
    """The dates in ``text``, in order and without overlap.

    A day without a year is the next one; with ``past``, the last one, unless "by" or "until" points ahead. Words that
    have the form of a date and name no day, such as "31 Feb", are added to ``unreadable``.
    """
    if _ANY_DATE.search(text) is None:
        return ()
    names = _Names(text, context)
    times = find_times(text, context)
    atoms = _join_times(_atoms(text, context, names, unreadable, past=past), times, text, context)
    matches: list[DateMatch] = []
    for atom in _join_ranges(atoms, text, plans=context.plans):
        matches.append(_match(atom, text, context, matches[-1].span.end if matches else 0))
    return tuple(matches)


def due_date(dates: tuple[DateMatch, ...], context: CaptureContext) -> DateMatch | None:
    """The date a promise is due on, of those its line holds.

    A date said with "by" or "within" wins over "until", then "on", then one without a preposition, then "from"; of
    equals the last in the line. Days before today are never due.
    """
    ranked = [date for date in dates if date.due_day >= context.today]
    return max(ranked, key=lambda date: (_rank(date), date.span.start), default=None)


def _rank(date: DateMatch) -> int:
    if date.kind == "on":
        return 2 if date.stated else 1
    return {"by": 4, "within": 4, "until": 3, "from": 0}[date.kind]


class _Names:
    """Words that are a client's or a person's name here, and so dates only where a preposition says so."""

    def __init__(self, text: str, context: CaptureContext) -> None:
        people = (*context.people, *context.colleagues)
        named = tuple(name for person in people for name in (person.name, person.given_name, *person.nicknames))
        self.words = (_words_of(context.client_names), _words_of(named))
        self.spans = [
            Span(*match.span())
            for name in _said_among(context.client_names, text)
            for match in re.finditer(re.escape(name), text, re.IGNORECASE)
        ]

    def claim(self, span: Span, text: str, before: str) -> bool:
        """Whether the words at ``span`` are a name rather than a date."""
        if any(span.overlaps(name) for name in self.spans):
            return True
        word = fold(text[span.start : span.end])
        if not any(word in words for words in self.words):
            return False
        written = _PARTICIPLE.search(text[max(0, span.start - _LOOK_BACK) : span.start])
        return written is not None or before not in {"by", "on", "until", "till", "before", "in"}


@lru_cache(maxsize=8)
def _words_of(names: tuple[str, ...]) -> frozenset[str]:
    """The words of ``names``, folded; kept while notes are taken, as a desk has hundreds of clients."""
    return frozenset(word for name in names for word in fold(name).split())


def _said_among(names: tuple[str, ...], text: str) -> Iterator[str]:
    """Those of ``names`` of several words that may stand in ``text``."""
    lowered = text.lower() if text.isascii() else None
    for name in names:
        stripped = name.strip()
        if " " in stripped and (lowered is None or not stripped.isascii() or stripped.lower() in lowered):
            yield stripped


def _word_before(text: str, start: int) -> tuple[str, int]:
    """The preposition that ends at ``start``, in one word, and where it begins."""
    front = text[max(0, start - _LOOK_BACK) : start]
    match = _BEFORE.search(front)
    if match is None:
        return "", start
    word = match["word"].lower()
    if "later" in word or "latest" in word:
        word = "latest"
    if word.startswith("on or"):
        word = "by"
    return word.split()[0], start - len(front) + match.start()


def _atoms(
    text: str, context: CaptureContext, names: _Names, unreadable: list[Span] | None, *, past: bool
) -> list[_Atom]:
    candidates = [
        (match.start(), -match.end(), order, match)
        for order, rule in enumerate(_RULES)
        for match in rule.pattern.finditer(text)
    ]
    candidates.sort(key=lambda candidate: candidate[:3])
    atoms: list[_Atom] = []
    free_from = 0
    for start, _, order, match in candidates:
        if start < free_from:
            continue
        before, _ = _word_before(text, start)
        span = Span(start, match.end())
        if names.claim(span, text, before):
            continue
        ahead = before in {"by", "before", "until", "till", "latest", "due", "within"}
        try:
            found = _RULES[order].read(match, Reading(context, text, before, past and not ahead))
        except (ValueError, OverflowError):
            free_from = span.end
            if unreadable is not None:
                unreadable.append(span)
            continue
        if found is not None:
            atoms.append(_Atom(span, found, before))
            free_from = span.end
    return atoms


def _join_times(atoms: list[_Atom], times: list[TimeMatch], text: str, context: CaptureContext) -> list[_Atom]:
    joined: list[_Atom] = []
    waiting = [time for time in times if not any(time.span.overlaps(atom.span) for atom in atoms)]
    for atom in atoms:
        atom, waiting = _with_time(atom, waiting, text)  # noqa: PLW2901 - the atom grows by its time
        joined.append(atom)
    for time in waiting:
        alone = _alone(time, text, context)
        if alone is not None and not any(alone.span.overlaps(atom.span) for atom in joined):
            joined.append(alone)
    return sorted(joined, key=lambda atom: atom.span)


def _with_time(atom: _Atom, times: list[TimeMatch], text: str) -> tuple[_Atom, list[TimeMatch]]:
    """``atom`` with the time directly behind or before it, and the times left over."""
    if atom.found.time is not None:
        return atom, times
    for time in times:
        behind = time.span.start >= atom.span.end
        between = (atom.span.end, time.span.start) if behind else (time.span.end, atom.span.start)
        if not 0 <= between[1] - between[0] <= 12:
            continue
        gap = (_TIME_GAP if behind else _DAY_GAP).fullmatch(text, *between)
        if gap is None or (behind and between[0] == between[1]):
            continue
        span = Span(min(atom.span.start, time.span.start), max(atom.span.end, time.span.end))
        by = time.closes or "by" in gap[0].lower() or "before" in gap[0].lower()
        kind = atom.found.kind or ("by" if by else None)
        found = replace(atom.found, time=time.time, kind=kind)
        return replace(atom, span=span, found=found, timed=not behind), [left for left in times if left is not time]
    return atom, times


def _alone(time: TimeMatch, text: str, context: CaptureContext) -> _Atom | None:
    """A time without a day: today while it lies ahead, else tomorrow; inexact unless it is the end of today."""
    before, _ = _word_before(text, time.span.start)
    said = before in {"by", "at", "before", "until", "till", "latest", "@", "from", "due", "around"}
    if context.plans or time.time is None or time.alone == "never" or (time.alone == "preposition" and not said):
        return None
    now = context.now.astimezone(context.zone).time()
    try:
        day = context.today if time.closes or time.time > now else context.today + timedelta(days=1)
    except OverflowError:
        return None
    return _Atom(
        time.span, Found(day, time=time.time, exact=time.closes, kind="by" if time.closes else None), before, timed=True
    )


def _join_ranges(atoms: list[_Atom], text: str, *, plans: bool) -> list[_Atom]:
    joined: list[_Atom] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        range_ = _range(last, atom, text, plans=plans) if last is not None else None
        if range_ is None:
            joined.append(atom)
        else:
            joined[-1] = range_
    return joined


def _range(first: _Atom, second: _Atom, text: str, *, plans: bool) -> _Atom | None:
    """Both as one range, where the words between say so and it can be made to run forward."""
    gap = _RANGE_GAP.fullmatch(text, first.span.end, second.span.start)
    if (
        gap is None
        or first.found.end
        or second.found.end
        or (gap[0].strip().lower() == "and" and first.before not in ({"between"} if plans else {"", "between"}))
    ):
        return None
    day, end = first.found.day, second.found.day
    try:
        if end <= day:
            end = end + timedelta(days=7) if second.found.rolls == "week" else end
            end = add_months(end, 12) if second.found.rolls == "year" else end
    except (OverflowError, ValueError):
        return None
    if end <= day:
        return None
    exact = first.found.exact and second.found.exact
    found = replace(first.found, end=end, time=second.found.time, exact=exact)
    return _Atom(Span(first.span.start, second.span.end), found, first.before)


def _match(atom: _Atom, text: str, context: CaptureContext, free_from: int) -> DateMatch:
    before, start = _word_before(text, atom.span.start)
    found = _shifted(atom, before, context)
    latest = _LATEST.match(text, atom.span.end)
    kind = found.kind or _KINDS.get(before, "by" if found.ends_period else "on")
    if found.end is not None and kind == "from":
        kind = "on"
    span = Span(start if start >= free_from else atom.span.start, latest.end() if latest else atom.span.end)
    stated = before not in _UNSAID or latest is not None or kind != "on"
    kind = "by" if latest else kind
    words = _words(found, context)
    return DateMatch(span, found.day, found.time, found.end, kind, found.exact, words, stated, found.other)


def _shifted(atom: _Atom, before: str, context: CaptureContext) -> Found:
    """Shifts the day: "before Friday" is the working day before, "after the 5th" the next day, inexact."""
    found = atom.found
    if found.time is not None or found.end is not None or before not in {"before", "after"}:
        return found
    try:
        if before == "after":
            return replace(found, day=found.day + timedelta(days=1), exact=False)
        if not (found.exact or found.other) or found.ends_period:
            return found
        day = working_day_before(found.day, context)
    except (OverflowError, ValueError):
        return found
    return replace(found, day=max(day, min(context.today, found.day)))


def _words(found: Found, context: CaptureContext) -> str:
    words = week_day(found.day, context.today)
    if found.end is not None:
        words = tr("{first} to {last}", first=words, last=week_day(found.end, context.today))
    if found.time is not None:
        words = f"{words} {clock_time(found.time)}"
    return words if found.exact or found.other else tr("about {day}", day=words)
