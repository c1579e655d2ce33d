"""Reads a note: every line with a prefix becomes one captured line; the text stays as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from liaison.insight.capture import figures as figure_rules
from liaison.insight.capture.dates import due_date, find_dates
from liaison.insight.capture.doubts import remarks_on
from liaison.insight.capture.introductions import find_introduction
from liaison.insight.capture.lexicon import compiled
from liaison.insight.capture.matter import shaped, without
from liaison.insight.capture.people import Mention, Place, find_people
from liaison.insight.capture.prefixes import (
    PrefixMatch,
    find_prefix,
    foreign_prefix,
    hint_for,
    is_near_miss,
    second_prefix,
)
from liaison.insight.capture.values import (
    MAX_LINE,
    CaptureContext,
    CapturedLine,
    CapturedNote,
    DateMatch,
    PersonMatch,
    Prefix,
    Span,
    TextMatch,
    moved,
)
from liaison.model.values import Direction
from liaison.model.words import join_words, tr

_LINE_BREAKS = re.compile(r"\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_PROMISES = frozenset({Prefix.WE, Prefix.THEY, Prefix.ASK})
_PAST = frozenset({Prefix.RESULT, Prefix.FEEDBACK, Prefix.THANKS})
_DIRECTED = frozenset({Prefix.FEEDBACK, Prefix.THANKS, Prefix.ASK})
_DRIVER = compiled(
    r"[ \t,(–—-]{0,3}(?<!\w)(?:because(?:[ ]of)?|due[ ]to|so[ ]that|"
    r"(?:for|ahead[ ]of|in[ ]time[ ]for)(?=[ ](?:(?:the|their)[ ])?"
    r"(?:board|investors?|shareholders?|press|audit|auditors?|management|leadership|"
    r"(?:peak[ ])?season|peak|launch)\b))[ ]+"
)
_INTRODUCES = compiled(r"(?<!\w)(?:introduc(?:e|es|ing)|connect|invite|put[ ]in[ ]touch)(?!\w)")
_DRIVER_NOUN_END = compiled(r"[ ](?=by|to|on|from|with|before|until|,)|[,;.)]|$")
_ORDER = {
    True: (Place.TO, Place.OBJECT, Place.WITH, Place.FOR, Place.TRAILING, Place.FROM, Place.ACTOR, Place.OTHER),
    False: (Place.ACTOR, Place.TRAILING, Place.FROM, Place.WITH, Place.OTHER, Place.OBJECT, Place.TO, Place.FOR),
}


@dataclass(frozen=True, slots=True)
class _People:
    person: PersonMatch | None
    others: tuple[PersonMatch, ...]
    behalf: PersonMatch | None


def capture(text: str, context: CaptureContext) -> CapturedNote:
    """Every line of ``text`` that begins with a prefix. Never raises, whatever the text."""
    lines = []
    for number, start, line in _numbered(text):
        captured = capture_line(line, context)
        if captured is not None:
            lines.append(replace(moved(captured, start), number=number))
    return CapturedNote(tuple(lines))


def near_misses(text: str) -> tuple[str, ...]:
    """The lines that read like a record and have no prefix with a colon, without the white space around them."""
    return tuple(
        line.strip() for _, _, line in _numbered(text) if not find_prefix(line[:MAX_LINE]) and is_near_miss(line)
    )


def _numbered(text: str) -> Iterator[tuple[int, int, str]]:
    number, start = 1, 0
    for match in _LINE_BREAKS.finditer(text):
        yield number, start, text[start : match.start()]
        number, start = number + 1, match.end()
    yield number, start, text[start:]


def capture_line(line: str, context: CaptureContext) -> CapturedLine | None:
    """One line as it is typed, or None without a prefix; spans count from its own start and its number is 1."""
    prefix = find_prefix(line[:MAX_LINE])
    if prefix is None:
        return _hinted(line)
    if not line[prefix.body.start : prefix.body.end].strip(" \t\u00a0\u202f.,;:!?-–—*_\"'"):
        return CapturedLine(
            1, Span(0, len(line)), prefix.prefix, prefix.span, prefix.body, "",
            done=prefix.done, hint=hint_for(prefix.prefix),
        )  # fmt: skip
    second = second_prefix(line, prefix.body)
    if second is not None:
        prefix = replace(prefix, body=second[0])
    unreadable: list[Span] = []
    read = _read(line, prefix, context, unreadable)
    remarks = remarks_on(line, read, context, unreadable, second[1] if second else None)
    return replace(read, remarks=remarks) if remarks else read


def _hinted(line: str) -> CapturedLine | None:
    """A line with a prefix in the reader's own language: it makes nothing, and says what would."""
    meant = foreign_prefix(line[:MAX_LINE])
    if meant is None:
        return None
    hint = tr("To make a record of it, begin the line with “{word}:”.", word=meant.prefix.value)
    return CapturedLine(1, Span(0, len(line)), meant.prefix, meant.span, meant.body, "", hint=hint)


def _read(line: str, found: PrefixMatch, context: CaptureContext, unreadable: list[Span]) -> CapturedLine:
    prefix, body = found.prefix, found.body
    dates = _dates(line, body, context, unreadable, past=prefix in _PAST)
    driver = _driver(line, body, dates) if prefix in _PROMISES else None
    due, happened = _day_of(prefix, dates, driver, context)
    score = figure_rules.find_score(line[: body.end]) if prefix is Prefix.FEEDBACK else None
    date_spans = [date.span for date in dates] + ([score[1]] if score else [])
    figures = figure_rules.find_figures(line[: body.end], [*date_spans, Span(0, body.start)], context)
    before, after = figure_rules.change(line, figures)
    mentions = find_people(line, body, date_spans, context, prefix)
    people = _chosen(mentions, prefix, driver)
    cuts = _cuts(line, prefix, mentions, due, driver)
    if prefix is Prefix.GOAL and before and after:
        cuts.append(figure_rules.change_span(line, before, after))
    what, verb = shaped(without(line, body, cuts), prefix)
    what = _also(what or line[body.start : body.end].strip(), people, cuts)
    return CapturedLine(
        1, Span(0, len(line)), prefix, found.span, body, what, verb,
        people.person, people.others, due, happened, dates, people.behalf, driver, figures, before, after,
        score[0] if score else None, score[1] if score else None,
        _direction(prefix, mentions, scored=score is not None),
        find_introduction(line, body, mentions) if prefix is Prefix.INTRO else None,
        found.done,
    )  # fmt: skip


def _dates(
    line: str, body: Span, context: CaptureContext, unreadable: list[Span], *, past: bool
) -> tuple[DateMatch, ...]:
    found = find_dates(line[body.start : body.end], context, past=past, unreadable=unreadable)
    unreadable[:] = [span.moved(body.start) for span in unreadable]
    return moved(found, body.start)


def _driver(line: str, body: Span, dates: tuple[DateMatch, ...]) -> TextMatch | None:
    """The reason behind a promise: "because the board meets", "for the board"; a "by" date at its end is not in it."""
    match = _DRIVER.search(line, body.start, body.end)
    if match is None or match.start() == body.start:
        return None
    end = body.end
    if not match[0].strip(" \t,(–—-").lower().startswith(("because", "due", "so")):
        stop = _DRIVER_NOUN_END.search(line, match.end() + 4, body.end)
        end = stop.start() if stop else end
    for date in dates:
        if date.kind == "by" and date.stated and match.end() < date.span.start < end:
            end = date.span.start
    text = line[match.end() : end].rstrip(" ,;.)")
    return TextMatch(Span(match.start(), match.end() + len(text)), text) if text else None


def _day_of(
    prefix: Prefix, dates: tuple[DateMatch, ...], driver: TextMatch | None, context: CaptureContext
) -> tuple[DateMatch | None, DateMatch | None]:
    """The due date and the day something happened; a date inside the driver is neither."""
    usable = tuple(date for date in dates if driver is None or not date.span.overlaps(driver.span))
    if prefix in _PAST:
        behind = [date for date in usable if date.day <= context.today]
        return None, behind[-1] if behind else None
    due = due_date(usable, context)
    if prefix in _PROMISES or due is None or due.kind in {"by", "within"} or prefix is Prefix.GOAL:
        return due, None
    return None, None


def _chosen(mentions: tuple[Mention, ...], prefix: Prefix, driver: TextMatch | None) -> _People:
    """The one person a line is about, the others, and on whose behalf (P1).

    "For Eleanor" is on her behalf where someone else is named too; alone, she is the person.
    """
    outside = [m for m in mentions if driver is None or not m.match.span.overlaps(driver.span)]
    named = [mention for mention in outside if mention.match.candidates or mention.match.state == "unknown"]
    theirs = [m for m in named if not m.match.ours and m.place is not Place.BEHALF]
    order = _ORDER[prefix is Prefix.WE]
    main = min(theirs, key=lambda mention: order.index(mention.place), default=None)
    behalf = next((m for m in named if m.place is Place.BEHALF), None)
    if behalf is None and main is not None and main.place is not Place.FOR:
        behalf = next((m for m in theirs if m.place is Place.FOR and m is not main), None)
    others = tuple(m.match for m in named if m is not main and m is not behalf)
    return _People(main.match if main else None, others, behalf.match if behalf else None)


def _also(what: str, people: _People, cuts: list[Span]) -> str:
    """The matter with the people a record has no place for beside one of theirs and one of ours: "notes (also Leo)"."""
    left_out = [match for match in people.others if any(cut.overlaps(match.span) for cut in cuts)]
    ours = [match for match in left_out if match.ours]
    names = [match.text for match in left_out if match not in ours[:1]]
    return tr("{what} (also {names})", what=what, names=join_words(names)) if names else what


def _cuts(
    line: str, prefix: Prefix, mentions: tuple[Mention, ...], due: DateMatch | None, driver: TextMatch | None
) -> list[Span]:
    cuts = [due.span] if due else []
    if driver:
        cuts.append(driver.span)
    if prefix in _PROMISES:
        if not _INTRODUCES.search(line):
            cuts += [mention.cut for mention in mentions if mention.cut]
    elif prefix is not Prefix.INTRO:
        loose = [mention for mention in mentions if mention.cut and _leaves(line, prefix, mention)]
        staying = {mention.place for mention in mentions if mention not in loose}
        cuts += [mention.cut for mention in loose if mention.cut and mention.place not in staying]
    return cuts


def _leaves(line: str, prefix: Prefix, mention: Mention) -> bool:
    """Whether the rest of an entry reads on without the mention: it trails, heads a colon, or only says whose it is."""
    if mention.place in {Place.TRAILING, Place.BEHALF}:
        return True
    behind = line[mention.match.span.end :].lstrip()
    heads = behind.startswith((":", ",", "–", "- "))
    if mention.place is Place.FROM and prefix in _DIRECTED:
        return True
    if mention.place is Place.TO and prefix in _DIRECTED:
        return heads or not behind or behind.startswith(("for ", "that "))
    return mention.place in {Place.FROM, Place.FOR} and heads and line[: mention.match.span.start].count(" ") <= 3


def _direction(prefix: Prefix, mentions: tuple[Mention, ...], *, scored: bool) -> Direction | None:
    """Given by us or received from them; a promoter answer is theirs. None where the line does not say."""
    if prefix not in _DIRECTED:
        return None
    for mention in mentions:
        towards_them = mention.match.ours == (mention.place is Place.FROM)
        if mention.place in {Place.FROM, Place.TO}:
            return Direction.GIVEN if towards_them else Direction.RECEIVED
    if prefix is Prefix.FEEDBACK and mentions and mentions[0].place is Place.ACTOR:
        return Direction.GIVEN if mentions[0].match.ours else Direction.RECEIVED
    return Direction.RECEIVED if scored else None
