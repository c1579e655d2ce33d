"""Reads who is introduced to whom (P12): "Dana to Marcus at Oakline", "Dana introduced us to Marcus Hale"."""

from __future__ import annotations

import re

from liaison.insight.capture.people import Mention, Place
from liaison.insight.capture.values import Introduction, Span, TextMatch

_ORGANISATION = re.compile(
    r",?[ \t]{1,3}(?:at|of|from)[ \t]{1,3}"
    r"(?P<name>[^\W\d_a-z][\w&.'’-]{0,40}(?:[ \t](?:&|of|[^\W\d_a-z][\w&.'’-]{0,40})){0,5})"
)
_INTRODUCES = re.compile(r"\b(?:introduc|connect|put)\w{0,6}\b", re.IGNORECASE)


def find_introduction(line: str, body: Span, mentions: tuple[Mention, ...]) -> Introduction | None:
    """The two sides of an introduction, or None where nobody is named."""
    if not mentions:
        return None
    verb = _INTRODUCES.search(line, body.start, body.end)
    by = next((m for m in mentions if verb and m.match.span.end <= verb.start()), None)
    rest = [m for m in mentions if m is not by]
    whom = next((m for m in rest[1:] if m.place is Place.TO), None) or (rest[1] if len(rest) > 1 else None)
    if whom is None and rest and rest[0].place is Place.TO:
        whom, rest = rest[0], []
    who = rest[0] if rest else None
    last = (whom or who or by or mentions[0]).match.span
    match = _ORGANISATION.match(line[: body.end], last.end)
    organisation = TextMatch(Span(*match.span("name")), match["name"].rstrip(".")) if match else None
    start = min(mention.match.span.start for mention in mentions)
    end = max(last.end, match.end("name") if match else 0)
    return Introduction(
        Span(start, end),
        who.match if who else None,
        whom.match if whom else None,
        by.match if by else None,
        organisation,
    )
