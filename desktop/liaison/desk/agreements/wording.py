"""A clause typed in one line: whom it binds, what it measures, and its threshold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from liaison.model.errors import InputError
from liaison.model.values import ClauseKind, Side, TimeUnit
from liaison.model.words import tr

_SIDES: Final = (
    (re.compile(r"^(?:we|ours?)\b\s*:?\s*", re.IGNORECASE), Side.OURS),
    (re.compile(r"^(?:they|theirs?|the client)\b\s*:?\s*", re.IGNORECASE), Side.THEIRS),
)
_KINDS: Final = (
    (re.compile(r"\bnotice\b", re.IGNORECASE), ClauseKind.NOTICE),
    (re.compile(r"\bagendas?\b", re.IGNORECASE), ClauseKind.AGENDA_AHEAD),
    (re.compile(r"\b(?:feedback|comments?|approv\w*|sign(?:s|ed)? off|sign-off)\b", re.IGNORECASE),
     ClauseKind.FEEDBACK_TIME),
    (re.compile(r"\b(?:answers?|repl(?:y|ies)|responds?|response)\b", re.IGNORECASE), ClauseKind.REPLY_TIME),
    (re.compile(r"\b(?:on time|by the date|in time|keep (?:our|their|the) dates?)\b", re.IGNORECASE),
     ClauseKind.ON_TIME),
    (re.compile(r"\b(?:in touch|speak|talk|meet|call|check in|check-in)\b", re.IGNORECASE), ClauseKind.CONTACT_RHYTHM),
)  # fmt: skip
_WORDS: Final[dict[str, int | Decimal]] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "half a": Decimal("0.5"),
}  # fmt: skip
_UNITS: Final = {
    "min": TimeUnit.MINUTE,
    "minute": TimeUnit.MINUTE,
    "h": TimeUnit.HOUR,
    "hour": TimeUnit.HOUR,
    "working hour": TimeUnit.WORKING_HOUR,
    "day": TimeUnit.DAY,
    "working day": TimeUnit.WORKING_DAY,
    "business day": TimeUnit.WORKING_DAY,
    "week": TimeUnit.WEEK,
    "month": TimeUnit.MONTH,
}
_THRESHOLD: Final = re.compile(
    r"\b(?P<number>\d+(?:[.,]\d+)?|half a|"
    + "|".join(word for word in _WORDS if word != "half a")
    + r")\s*(?P<unit>(?:working|business)\s+(?:hours?|days?)|minutes?|min|hours?|h|days?|weeks?|months?)(?![\w])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ClauseDraft:
    """What a typed line says: ``threshold`` and ``unit`` are None where none is named."""

    side: Side
    kind: ClauseKind
    what: str
    threshold: Decimal | None
    unit: TimeUnit | None


def read_clause(text: str) -> ClauseDraft:
    """A clause from one line, as in "We answer within 4 h" or "They give two weeks’ notice".

    Raises:
        InputError: it does not say whom it binds, or nothing else.
    """
    what = " ".join(text.split())
    found = next(((match, side) for pattern, side in _SIDES if (match := pattern.match(what))), None)
    if found is None:
        raise InputError(
            tr("It is not said whom the clause binds."),
            tr("Begin with “We” or “They”, as in “We answer within 4 hours”."),
        )
    match, side = found
    said = what[match.end() :]
    if not said:
        raise InputError(tr("The clause says nothing yet."), tr("Say it as in “We answer within 4 hours”."))
    kind = next((kind for pattern, kind in _KINDS if pattern.search(said)), ClauseKind.CUSTOM)
    threshold, unit = _threshold(said)
    if kind not in {ClauseKind.ON_TIME, ClauseKind.CUSTOM} and threshold is None:
        kind = ClauseKind.CUSTOM
    if ":" in match.group():
        what = said[:1].upper() + said[1:]
    return ClauseDraft(side, kind, what, threshold, unit)


def _threshold(text: str) -> tuple[Decimal | None, TimeUnit | None]:
    found = _THRESHOLD.search(text)
    if found is None:
        return None, None
    word = found["number"].lower()
    number = Decimal(_WORDS[word]) if word in _WORDS else Decimal(word.replace(",", "."))
    unit = " ".join(found["unit"].lower().split())
    if unit not in _UNITS:
        unit = unit.removesuffix("s")
    measured = _UNITS[unit]
    if measured is TimeUnit.WEEK:
        return number * 7, TimeUnit.DAY
    return number, measured
