"""Reads what stands before the matter of a line: bullets, a box to tick, a time stamp and the prefix.

Accepted besides the ten words themselves: "We owe:", "We'll:", "We will:", the same with "They", "Introduction:",
"Thank you:", "Request:". Case does not matter, a space or a full-width colon may stand before the matter, and Markdown
bullets, quotes and emphasis may surround the prefix. One line is one record: neither " and " nor "; " splits it, and a
second prefix in it ends the first matter without making a record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from liaison.insight.capture.values import Prefix, Span
from liaison.model.words import language, tr

_SYNONYMS = {
    "we": Prefix.WE, "we owe": Prefix.WE, "we'll": Prefix.WE, "we will": Prefix.WE, "they": Prefix.THEY,
    "they owe": Prefix.THEY, "they'll": Prefix.THEY, "they will": Prefix.THEY, "idea": Prefix.IDEA,
    "concern": Prefix.CONCERN, "feedback": Prefix.FEEDBACK, "result": Prefix.RESULT, "intro": Prefix.INTRO,
    "introduction": Prefix.INTRO, "thanks": Prefix.THANKS, "thank you": Prefix.THANKS, "goal": Prefix.GOAL,
    "ask": Prefix.ASK, "request": Prefix.ASK,
}  # fmt: skip
_WORDS = "|".join(
    re.escape(word).replace("'", "['’]").replace(r"\ ", "[ \t]{1,3}")
    for word in sorted(_SYNONYMS, key=len, reverse=True)
)
_LINE = re.compile(
    r"[\s\ufeff]{0,40}(?:(?:[-*•+–—·>]|[0-9]{1,3}[.)])[ \t\u00a0]{1,4}){0,4}(?:\[(?P<box>[ xX✓])\][ \t]{0,4})?"
    r"(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[ \t]{1,4})?(?P<open>[\"'“‘«*_]{0,3})"
    rf"(?P<word>{_WORDS})[*_]{{0,3}}[ \t\u00a0]{{0,3}}[:：](?!//)(?P<close>[*_]{{0,3}})[ \t\u00a0]{{0,40}}",
    re.IGNORECASE,
)


_SECOND = re.compile(
    r"(?:(?:[ \t]{0,3}[;|]|[ \t]/|\.(?=[ \t]))[ \t]{0,3}|[ \t]{0,3},?[ \t]{1,3}(?:(?:and|but)[ \t]{1,3})?(?=we|they))"
    rf"(?P<said>(?:{_WORDS})[ \t]{{0,3}}[:：](?!//)[ \t]{{0,3}}\S)",
    re.IGNORECASE,
)
_NEARLY = re.compile(
    r"[\s\ufeff]{0,40}(?:(?:[-*•+–—·>]|[0-9]{1,3}[.)])[ \t\u00a0]{1,4}){0,4}(?:\[[ xX✓]\][ \t]{0,4})?[*_]{0,3}"
    rf"(?:(?:{_WORDS})[*_]{{0,3}}[ \t]{{0,3}}(?:[-–—=;>]|->)(?!\w)|"
    r"(?:we|they)(?:['’]ll|[ \t]{1,3}(?:owe|will|shall|must|promised?|agreed[ ]to|need[ ]to|have[ ]to))[ \t])",
    re.IGNORECASE,
)


#: What the prefixes are called in other languages: they make no record, but the line says so.
_ELSEWHERE = {
    "de": {
        "wir": Prefix.WE, "sie": Prefix.THEY, "idee": Prefix.IDEA, "sorge": Prefix.CONCERN, "bedenken": Prefix.CONCERN,
        "rückmeldung": Prefix.FEEDBACK, "ergebnis": Prefix.RESULT, "vorstellung": Prefix.INTRO, "dank": Prefix.THANKS,
        "danke": Prefix.THANKS, "ziel": Prefix.GOAL, "bitte": Prefix.ASK,
    }
}  # fmt: skip
_ANY_WORD = re.compile(
    r"[\s\ufeff]{0,40}(?:(?:[-*•+–—·>]|[0-9]{1,3}[.)])[ \t\u00a0]{1,4}){0,4}"
    r"(?P<word>[^\W\d_]{3,12})[ \t\u00a0]{0,3}[:：](?!//)"
)


@dataclass(frozen=True, slots=True)
class PrefixMatch:
    """The prefix of a line, the span of its word, the span of the matter behind it, and whether its box is ticked."""

    prefix: Prefix
    span: Span
    body: Span
    done: bool


def find_prefix(line: str) -> PrefixMatch | None:
    """The prefix ``line`` begins with, or None: "Weather: fine" and "https://..." have none."""
    match = _LINE.match(line)
    if match is None:
        return None
    word = " ".join(match["word"].lower().replace("’", "'").split())
    end = len(line.rstrip())
    if match["open"].strip("*_"):
        while end > match.end() and line[end - 1] in "\"'”’»":
            end -= 1
    body = Span(min(match.end(), len(line)), max(end, min(match.end(), len(line))))
    done = match["box"] is not None and match["box"] != " "
    return PrefixMatch(_SYNONYMS[word], Span(*match.span("word")), body, done)


def second_prefix(line: str, body: Span) -> tuple[Span, Span] | None:
    """The part of ``body`` before a second prefix, and what begins with it: ("report by Friday", "They: sign")."""
    match = _SECOND.search(line, body.start, body.end)
    if match is None or match.start() == body.start:
        return None
    return Span(body.start, match.start()), Span(match.start("said"), body.end)


def is_near_miss(line: str) -> bool:
    """Whether ``line`` reads like one with a prefix and has none: "They owe us the data", "We - send it"."""
    return _NEARLY.match(line) is not None


def foreign_prefix(line: str) -> PrefixMatch | None:
    """The prefix that ``line`` begins with in the reader's own language, where that is not English: "Wir: …"."""
    words = _ELSEWHERE.get(language())
    match = _ANY_WORD.match(line) if words else None
    prefix = words.get(match["word"].lower()) if words and match else None
    if match is None or prefix is None:
        return None
    body = Span(match.end(), max(match.end(), len(line.rstrip())))
    return PrefixMatch(prefix, Span(*match.span("word")), body, done=False)


def hint_for(prefix: Prefix) -> str:
    """What to type next behind a prefix that has nothing behind it."""
    if prefix is Prefix.WE:
        return tr("Say what we promised, to whom and by when.")
    if prefix is Prefix.THEY:
        return tr("Say what they promised, who and by when.")
    if prefix is Prefix.INTRO:
        return tr("Say who is introduced to whom.")
    return tr("Say it in a few words.")
