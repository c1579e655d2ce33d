"""What a line leaves in doubt, in sentences: dates not understood, spellings, words left out of the record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from liaison.insight.capture.lexicon import MONTH, MONTHS, WEEKDAYS, compiled, fold
from liaison.insight.capture.names import edit_distance
from liaison.insight.capture.values import CaptureContext, CapturedLine, DateMatch, PersonMatch, Prefix, Span
from liaison.model.words import language, tr, week_day

_PROMISED = frozenset({Prefix.WE, Prefix.THEY, Prefix.ASK})
_DATED = frozenset({Prefix.WE, Prefix.THEY, Prefix.ASK, Prefix.GOAL, Prefix.CONCERN})
_SAID_TO_BE_DUE = compiled(
    r"(?<![\w-])(?:by|before|until|till|due|due[ ]on|due[ ]by|on)[ \t]{1,3}(?:the[ \t])?(?P<words>"
    r"[0-9]{1,4}[./-][0-9]{1,2}(?:[./-][0-9]{1,4}(?:T[0-9:]{4,8})?)?(?![\w%/-])|"
    rf"{MONTH}[ \t](?:the[ \t])?[0-9]{{1,2}}(?:st|nd|rd|th)?(?![\w:%/-])|"
    r"[0-9]{1,2}(?:st|nd|rd|th)?[ \t](?:of[ \t])?(?P<month>[a-z]{3,10})(?![\w-])|"
    r"(?P<day>[a-z]{5,10})(?![\w-]))"
)
_LIKE_A_DAY = compiled(
    r"(?<![\w./:-])(?!24/7|50/50|[123]/[234](?![0-9]))(?:[0-3]?[0-9]/[01]?[0-9]|[0-3]?[0-9]\.[01]?[0-9]\.)(?![\w/%.-])"
)
#: Days in the reader's own language, which the rules do not read here.
_ELSEWHERE = {
    "de": compiled(
        r"(?<![\w-])(?:(?:bis|am|zum|ab|vor)[ ](?:zum[ ])?)?(?:(?:"
        r"(?:(?:nächste|kommende|diese)[nrsm]?[ ])?(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)|"
        r"(?:nächste|kommende|diese)[nrsm]?[ ](?:woche|monat)|(?:ende|mitte|anfang)[ ](?:der[ ]woche|des[ ]monats|"
        r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|"
        r"[0-9]{1,2}\.[ ]?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|"
        r"heute|(?:über)?morgen)(?:[ ](?:um[ ])?[0-9]{1,2}(?:[:.][0-9]{2})?[ ]?uhr)?|"
        r"[0-9]{1,2}(?:[:.][0-9]{2})?[ ]?uhr)(?!\w)"
    )
}
_MONTH_NAMES = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december")  # fmt: skip
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def remarks_on(
    line: str, read: CapturedLine, context: CaptureContext, unreadable: Sequence[Span], beyond: Span | None
) -> tuple[str, ...]:
    """The sentences on a line as it was read.

    ``unreadable`` has the form of a date and names no day; ``beyond`` begins with a second prefix in the line.
    """
    said = [*_dates(line, read, context, unreadable), *_spellings(read)]
    if read.on_behalf_of is not None and read.on_behalf_of.state != "certain":
        said.append(tr("Who {name} is, on whose behalf this is, was left open.", name=read.on_behalf_of.text))
    if beyond is not None:
        said.append(tr("“{words}” was not recorded. Give it a line of its own.", words=line[slice(*beyond)]))
    return tuple(said)


def _dates(line: str, read: CapturedLine, context: CaptureContext, unreadable: Sequence[Span]) -> Iterator[str]:
    used = read.due or read.happened
    if used is not None and used.other is not None:
        yield _either(line, used, used.other, context)
    if read.prefix not in _DATED:
        return
    for span in _unreadable(line, read, unreadable):
        yield tr("“{words}” could not be read as a date. When is it due?", words=line[slice(*span)])
    if read.due is None and not read.done:
        for match in read.dates:
            if match.stated and match.kind != "from" and match.due_day < context.today:
                yield _past(line, match, context)


def _either(line: str, match: DateMatch, other: date, context: CaptureContext) -> str:
    return tr(
        "“{words}” was read as {day}. Was {other} meant?",
        words=line[slice(*match.span)], day=match.words, other=week_day(other, context.today),
    )  # fmt: skip


def _past(line: str, match: DateMatch, context: CaptureContext) -> str:
    words = line[slice(*match.span)]
    if match.other is not None:
        day, other = week_day(match.day, context.today), week_day(match.other, context.today)
        return tr("“{words}” was read as {day}, which is past. Was {other} meant?", words=words, day=day, other=other)
    return tr("“{words}” is {day}, which is past. When is it due?", words=words, day=match.words)


def _unreadable(line: str, read: CapturedLine, unreadable: Sequence[Span]) -> Iterator[Span]:
    """Words that can only mean a day and name none, outside the driver: "31 Feb", "by 45/13", "by Fryday"."""
    body = read.body_span
    found = list(unreadable)
    if read.due is None:
        taken = [date.span for date in read.dates] + [figure.span for figure in read.figures]
        for match in _SAID_TO_BE_DUE.finditer(line, body.start, body.end):
            span = Span(*match.span("words"))
            if not any(span.overlaps(other) for other in (*found, *taken)) and _means_a_day(match, read):
                found.append(span)
        for match in _LIKE_A_DAY.finditer(line, body.start, body.end) if read.prefix in _PROMISED else ():
            span = Span(*match.span())
            if not any(span.overlaps(other) for other in (*found, *taken)):
                found.append(span)
        theirs = _ELSEWHERE.get(language()) if read.prefix in _PROMISED else None
        for match in theirs.finditer(line, body.start, body.end) if theirs is not None else ():
            span = Span(*match.span())
            if not any(span.overlaps(other) for other in (*found, *taken)):
                found.append(span)
    driver = read.driver
    yield from sorted(span for span in found if driver is None or not span.overlaps(driver.span))


def _means_a_day(match: re.Match[str], read: CapturedLine) -> bool:
    if match["month"]:
        return match["month"][:3].lower() in MONTHS or _misspelt(match["month"], _MONTH_NAMES)
    if match["day"]:
        return match["day"][:3].lower() not in WEEKDAYS and _misspelt(match["day"], _DAY_NAMES)
    return read.prefix is not Prefix.GOAL


def _misspelt(word: str, names: tuple[str, ...]) -> bool:
    folded = fold(word)
    return len(folded) > 4 and any(0 < edit_distance(folded, name, 2) <= (1 if len(name) < 7 else 2) for name in names)


def _spellings(read: CapturedLine) -> Iterator[str]:
    people: list[PersonMatch] = [match for match in (read.person, read.on_behalf_of, *read.other_people) if match]
    if read.introduction is not None:
        sides = (read.introduction.who, read.introduction.whom, read.introduction.by)
        people += [side for side in sides if side is not None and side not in people]
    for match in people:
        if match.close and match.state == "certain":
            yield tr("“{words}” was read as {name}.", words=match.text, name=match.candidates[0].name)
