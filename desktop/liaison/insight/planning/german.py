"""Days, times and rules of a planned line in German, in the English words that the rules read."""

from __future__ import annotations

import re
from typing import Final

from liaison.insight.capture.lexicon import GAP, SPACE, compiled

_WEEKDAYS: Final = {
    "montag": "Monday", "dienstag": "Tuesday", "mittwoch": "Wednesday", "donnerstag": "Thursday", "freitag": "Friday",
    "samstag": "Saturday", "sonnabend": "Saturday", "sonntag": "Sunday",
}  # fmt: skip
_MONTHS: Final = {
    "januar": "Jan", "jänner": "Jan", "februar": "Feb", "märz": "Mar", "april": "Apr", "mai": "May", "juni": "Jun",
    "juli": "Jul", "august": "Aug", "september": "Sep", "oktober": "Oct", "november": "Nov", "dezember": "Dec",
}  # fmt: skip
_UNITS: Final = {"tag": "day", "woche": "week", "monat": "month", "quartal": "quarter", "jahr": "year"}
_MANY: Final = {"tage": "days", "wochen": "weeks", "monate": "months", "quartale": "quarters", "jahre": "years"}
_NUMBERS: Final = {"zwei": "2", "drei": "3", "vier": "4", "sechs": "6"}
_PLAIN: Final = {
    "heute": "today", "übermorgen": "the day after tomorrow", "täglich": "daily", "wöchentlich": "weekly",
    "monatlich": "monthly", "vierteljährlich": "every quarter", "jährlich": "every year", "ganztägig": "all day",
}  # fmt: skip


def _one_of(words: dict[str, str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_DAY: Final = rf"(?P<day>{_one_of(_WEEKDAYS)})s?(?!\w)"
_CLOCK: Final = r"(?P<hour>[01]?[0-9]|2[0-3])(?:[:.](?P<minute>[0-5][0-9]))?"
_END: Final = r"(?P<till>[01]?[0-9]|2[0-4])(?:[:.](?P<ends>[0-5][0-9]))?"


def _every(match: re.Match[str]) -> str:
    other = "other " if match["other"] else ""
    day, unit = match["day"], match["unit"]
    return f"every {other}{_WEEKDAYS[day.lower()] if day else _UNITS[unit.lower()]}"


def _span(match: re.Match[str]) -> str:
    return f"{match['hour']}:{match['minute'] or '00'}-{match['till']}:{match['ends'] or '00'}"


#: In the order in which they are read: each rule sees the line as those before it left it.
RULES: Final = (
    (
        compiled(
            rf"(?<!\w)jede[nrsm]?{GAP}(?P<other>(?:zweite[nrsm]?|andere[nrsm]?){GAP})?(?:{_DAY}|(?P<unit>{_one_of(_UNITS)})(?!\w))"
        ),
        _every,
    ),
    (
        compiled(rf"(?<!\w)alle{GAP}(?P<n>[0-9]{{1,2}}|{_one_of(_NUMBERS)}){GAP}(?P<unit>{_one_of(_MANY)})n?(?!\w)"),
        lambda found: f"every {_NUMBERS.get(found['n'].lower(), found['n'])} {_MANY[found['unit'].lower()]}",
    ),
    (
        compiled(rf"(?<!\w)(?:am{GAP})?(?:nächste|kommende)[nrsm]?{GAP}{_DAY}"),
        lambda found: f"next {_WEEKDAYS[found['day'].lower()]}",
    ),
    (compiled(rf"(?<!\w)(?:am{GAP})?{_DAY}"), lambda found: _WEEKDAYS[found["day"].lower()]),
    (
        compiled(rf"(?<![\w.])(?:am{GAP})?(?P<n>[0-3]?[0-9])\.?{SPACE}(?P<month>{_one_of(_MONTHS)})(?!\w)"),
        lambda found: f"{found['n']} {_MONTHS[found['month'].lower()]}",
    ),
    (
        compiled(rf"(?<!\w)(?P<part>Ende|Anfang|Mitte){GAP}(?P<month>{_one_of(_MONTHS)})(?!\w)"),
        lambda found: (
            f"{ {'ende': 'end of', 'anfang': 'start of', 'mitte': 'mid'}[found['part'].lower()] } "
            f"{_MONTHS[found['month'].lower()]}"
        ),
    ),
    (
        compiled(rf"(?<![\w:.])(?:von{GAP})?{_CLOCK}{SPACE}(?:bis|-|–){SPACE}{_END}{SPACE}uhr(?!\w)"),
        _span,
    ),
    (
        compiled(rf"(?<![\w:.])(?:um{GAP}|ab{GAP})?{_CLOCK}{SPACE}uhr(?!\w)"),
        lambda found: f"{found['hour']}:{found['minute'] or '00'}",
    ),
    (compiled(rf"(?<!\w)um{GAP}(?=[0-9]{{1,2}}:[0-9]{{2}})"), lambda _found: "at "),
    (compiled(rf"(?<!\w)bis{GAP}(?=[0-9]|{'|'.join(_WEEKDAYS.values())}|end of|mid)"), lambda _found: "until "),
    (compiled(rf"(?<!\w)(?:{_one_of(_PLAIN)})(?!\w)"), lambda found: _PLAIN[found[0].lower()]),
    (compiled(r"(?<!\w)(?<!am )(?<!jeden )morgen(?!\w)"), lambda _found: "tomorrow"),
    (
        compiled(rf"(?<!\w)für{GAP}(?P<n>[0-9]{{1,3}}){SPACE}(?P<unit>minuten|min|stunden?|std)\.?(?!\w)"),
        lambda found: f"for {found['n']} {'min' if found['unit'].lower().startswith('min') else 'hours'}",
    ),
)
#: Joining words at the end of what is left, and at its beginning.
JOINS: Final = compiled(r"(?<![\w-])(?:mit|und|am|um|von|bis|ab|für|im)$")
OPENS: Final = compiled(rf"^(?:mit|und|am|um){GAP}")
