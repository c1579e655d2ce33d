"""Times, lengths and rules of a planned line in German, in the English words that the rules read.

The days themselves are read by the words that date fields know (``german_days``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from liaison.insight.capture.lexicon import GAP, SPACE, compiled
from liaison.insight.capture.times import is_afternoon
from liaison.model.date_words import months_in, weekdays_in
from liaison.model.words import MONTHS

_WEEKDAYS: Final = weekdays_in("de")
_MONTHS: Final = {word: name[:3] for word, name in months_in("de").items()}
_UNITS: Final = {"tag": "day", "woche": "week", "monat": "month", "quartal": "quarter", "jahr": "year"}
_MANY: Final = {"tage": "days", "wochen": "weeks", "monate": "months", "quartale": "quarters", "jahre": "years"}
_NUMBERS: Final = {
    "eine": "1", "einer": "1", "einem": "1", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6",
    "sieben": "7", "acht": "8", "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12",
}  # fmt: skip
_HOURS: Final = {**_NUMBERS, "eins": "1"}
_NTH: Final = {"erste": "first", "zweite": "second", "dritte": "third", "vierte": "fourth", "letzte": "last"}
_NTH_FIGURES: Final = ("first", "second", "third", "fourth")
#: "halb drei" is half an hour before three.
_BEFORE_HOUR: Final = {"viertel": 45, "halb": 30, "dreiviertel": 15, "drei viertel": 15}
_MINUTES: Final = {"fünf": 5, "zehn": 10, "viertel": 15, "zwanzig": 20}
_LATER: Final = ("nachmittag", "abend")
_NOON: Final = 12
_NIGHT: Final = 8
_PLAIN: Final = {
    "heute": "today", "übermorgen": "the day after tomorrow", "täglich": "daily", "wöchentlich": "weekly",
    "monatlich": "monthly", "vierteljährlich": "every quarter", "halbjährlich": "half-yearly",
    "jährlich": "every year", "14-tägig": "every 2 weeks", "zweiwöchentlich": "every 2 weeks",
    "ganztägig": "all day", "ganztags": "all day", "werktags": "weekdays", "wochentags": "weekdays",
    "an werktagen": "weekdays", "jeden werktag": "every weekday", "jeden arbeitstag": "every weekday",
    "eine halbe stunde": "30 min", "halbe stunde": "30 min", "eine viertelstunde": "15 min",
    "eine dreiviertelstunde": "45 min", "anderthalb stunden": "90 min", "eineinhalb stunden": "90 min",
}  # fmt: skip


def _one_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ANY_DAY: Final = rf"(?:{_one_of(_WEEKDAYS)})"
_DAY: Final = rf"(?P<day>{_ANY_DAY})"
_AND: Final = rf"{SPACE}(?:,|und|&|/|\+){SPACE}"
_MONTH: Final = rf"(?:{_one_of(_MONTHS)})"
_HOUR_SAID: Final = rf"(?P<hour>{_one_of(_HOURS)}|1[0-2]|[1-9])(?![\w:.%])(?:{SPACE}uhr(?!\w))?"
_CLOCK: Final = r"(?P<hour>[01]?[0-9]|2[0-3])(?:[:.](?P<minute>[0-5][0-9]))?"
_END: Final = r"(?P<till>[01]?[0-9]|2[0-4])(?:[:.](?P<ends>[0-5][0-9]))?"
_PART: Final = r"(?P<part>morgens|früh|vormittags?|mittags?|nachmittags?|abends?|nachts?)"
_PART_BEHIND: Final = rf"(?:{GAP}{_PART}(?!\w))?"
_AT: Final = rf"(?:(?:um|ab|gegen){GAP})?"
#: What a number counts that is no minute of the hour before it.
_COUNTS: Final = (
    "min|std|stunde|tag|woche|monat|jahr|mal|times|prozent|%|€|euro|leute|person|gäste|teilnehm|plätze|stück|seiten|"
    "folien"
)
_UHR: Final = (
    rf"{_CLOCK}{SPACE}uhr(?!\w)"
    rf"(?:{GAP}(?P<more>[0-5][0-9])(?![\w:.%]|{SPACE}(?:{_COUNTS})))?"
)
_UNTIL: Final = rf"{SPACE}(?:bis(?:{GAP}zum)?(?!\w)|-|–){SPACE}"
_COUNTED: Final = rf"(?P<n>[0-9]{{1,3}}|{_one_of(_NUMBERS)})"


def _every(match: re.Match[str]) -> str:
    other = "other " if match["other"] else ""
    days, unit = match["days"], match["unit"]
    return f"every {other}{_days(days) if days else _UNITS[unit.lower()]}"


def _days(words: str, ending: str = "") -> str:
    found = re.findall(_ANY_DAY, words, flags=re.IGNORECASE)
    return " and ".join(f"{_WEEKDAYS[day.lower()]}{ending}" for day in found)


def _nth_of(match: re.Match[str]) -> str:
    said = match["nth"].lower().rstrip(".")
    nth = _NTH_FIGURES[int(said) - 1] if said.isdigit() else _NTH[said.rstrip("nr")]
    return f"{nth} {_WEEKDAYS[match['day'].lower()]} of the {_UNITS[match['unit'].lower()]}"


def _count(words: str) -> str:
    return _NUMBERS.get(words.lower(), words)


def _span(match: re.Match[str]) -> str:
    return f"{match['hour']}:{match['minute'] or '00'}-{match['till']}:{match['ends'] or '00'}"


def _from_to(match: re.Match[str]) -> str:
    """Without "Uhr" and without minutes the hours of "von 2 bis 3" are those of a working day."""
    if match["minute"] or match["ends"]:
        return _span(match)
    return f"from {match['hour']} to {match['till']}"


def _time(match: re.Match[str]) -> str:
    return f"{match['hour']}:{match['minute'] or match['more'] or '00'}"


def _time_of_part(match: re.Match[str]) -> str | None:
    """The time in the half of the day that is said; None for "12 Uhr nachts", which ends one day or begins it."""
    hour, part = int(match["hour"]), match["part"].lower()
    if part.startswith("nacht") and hour == _NOON:
        return None
    is_later = part.startswith(_LATER) or (part.startswith("mittag") and hour < _NIGHT)
    if hour < _NOON and (is_later or (part.startswith("nacht") and hour >= _NIGHT)):
        hour += _NOON
    day = f"{_WEEKDAYS[match['day'].lower()]} " if match.groupdict().get("day") else ""
    return f"{day}{hour:02}:{match['minute'] or match['more'] or '00'}"


def _beside_hour(match: re.Match[str], minute: int) -> str:
    """So many minutes past the hour that is said, or before it; without a part of the day one of the working day."""
    hour = int(_HOURS.get(match["hour"].lower(), match["hour"])) - (1 if minute < 0 else 0)
    part = (match["part"] or "").lower()
    is_later = part.startswith((*_LATER, "mittag")) if part else is_afternoon(None, hour % _NOON or _NOON)
    return f"{hour % _NOON + _NOON * is_later:02}:{minute % 60:02}"


def _past_or_to(match: re.Match[str]) -> str:
    minute = _MINUTES[match["n"].lower()]
    return _beside_hour(match, minute if match["way"].lower() == "nach" else -minute)


def _days_of_month(match: re.Match[str]) -> str:
    month = _MONTHS[match["month"].lower()]
    return f"{match['n']} {_MONTHS[match['of'].lower()] if match['of'] else month} to {match['to']} {month}"


def _days_in_figures(match: re.Match[str]) -> str | None:
    months = [int(match["of"] or match["month"]), int(match["month"])]
    if not all(1 <= month <= len(MONTHS) for month in months):
        return None
    year = f" {match['year']}" if match["year"] else ""
    first, last = (MONTHS[month - 1] for month in months)
    return f"{match['n']} {first}{year} to {match['to']} {last}{year}"


Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]
#: In the order in which they are read: each rule sees the line as those before it left it, days come behind them.
BEFORE_DAYS: Final[tuple[Rule, ...]] = (
    (
        compiled(
            rf"(?<!\w)(?:(?:jede[nrsm]?|am){GAP})?(?P<nth>(?:erste|zweite|dritte|vierte|letzte)[nr]?|[1-4]\.){GAP}{_DAY}{GAP}"
            rf"(?:(?:im|des|jede[ns]|pro){GAP})(?P<unit>monat|quartal|jahr)(?:e?s)?(?!\w)"
        ),
        _nth_of,
    ),
    (
        compiled(
            rf"(?<!\w)(?:an{GAP})?jede[nrsm]?{GAP}(?P<other>(?:zweite[nrsm]?|andere[nrsm]?|2\.){GAP})?"
            rf"(?:(?P<days>{_ANY_DAY}(?:{_AND}(?:jede[nrsm]?{GAP})?{_ANY_DAY})*)|(?P<unit>{_one_of(_UNITS)}))(?!\w)"
        ),
        _every,
    ),
    (
        compiled(rf"(?<!\w)alle{GAP}{_COUNTED}{GAP}(?P<unit>{_one_of(_MANY)})n?(?!\w)"),
        lambda found: f"every {_count(found['n'])} {_MANY[found['unit'].lower()]}",
    ),
    (
        compiled(rf"(?<!\w)(?P<days>{_ANY_DAY}s(?:{_AND}{_ANY_DAY}s)*)(?!\w)"),
        lambda found: _days(found["days"], "s"),
    ),
    (
        compiled(rf"(?<!\w)(?P<n>[0-9]{{1,3}}|{_one_of(_NUMBERS)})[ -]?mal(?!\w)"),
        lambda found: f"{_count(found['n'])} times",
    ),
    (
        compiled(
            rf"(?<![\w.:])(?:vo[mn]{GAP})?(?P<n>[0-3]?[0-9])\.?(?:{SPACE}(?P<of>{_MONTH}))?{_UNTIL}"
            rf"(?P<to>[0-3]?[0-9])\.?{SPACE}(?P<month>{_MONTH})(?!\w)"
        ),
        _days_of_month,
    ),
    (
        compiled(
            rf"(?<![\w.:])(?:vo[mn]{GAP})?(?P<n>[0-3]?[0-9])\.(?:(?P<of>[01]?[0-9])\.)?{_UNTIL}"
            r"(?P<to>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.(?P<year>20[0-9]{2})?(?![\w.:])"
        ),
        _days_in_figures,
    ),
    (
        compiled(
            rf"(?<![\w:.])(?:von{GAP}|um{GAP})?{_CLOCK}{SPACE}(?:uhr{SPACE})?(?:bis|-|–){SPACE}{_END}{SPACE}uhr(?!\w)"
        ),
        _span,
    ),
    (
        compiled(
            rf"(?<!\w)von{GAP}{_CLOCK}{SPACE}(?:bis|-|–){SPACE}{_END}(?![\w:.%]|{SPACE}(?:uhr|{_MONTH}|{_one_of(_MANY)}))"
        ),
        _from_to,
    ),
    (compiled(rf"(?<![\w:.]){_AT}{_UHR}{GAP}{_PART}(?!\w)"), _time_of_part),
    (compiled(rf"(?<!\w){_DAY}{SPACE}{_PART}{GAP}{_AT}{_UHR}"), _time_of_part),
    (compiled(rf"(?<!\w){_PART}{GAP}{_AT}{_UHR}"), _time_of_part),
    (compiled(rf"(?<![\w:.]){_AT}{_UHR}"), _time),
    (
        compiled(rf"(?<!\w){_AT}(?P<n>{_one_of(_BEFORE_HOUR)}){GAP}{_HOUR_SAID}{_PART_BEHIND}"),
        lambda found: _beside_hour(found, -_BEFORE_HOUR[found["n"].lower()]),
    ),
    (
        compiled(rf"(?<!\w){_AT}(?P<n>{_one_of(_MINUTES)}){GAP}(?P<way>vor|nach){GAP}{_HOUR_SAID}{_PART_BEHIND}"),
        _past_or_to,
    ),
    (
        compiled(rf"(?<!\w){_AT}(?P<hour>{_one_of(_HOURS)}){SPACE}uhr(?!\w){_PART_BEHIND}"),
        lambda found: _beside_hour(found, 0),
    ),
    (compiled(rf"(?<!\w)um{GAP}(?=[0-9]{{1,2}}:[0-9]{{2}})"), lambda _found: "at "),
    (
        compiled(rf"(?<!\w)um{GAP}(?P<hour>1[3-9]|2[0-3])(?![\w:.%]|{SPACE}(?:{_COUNTS}))"),
        lambda found: f"{found['hour']}:00",
    ),
    (
        compiled(rf"(?<!\w)um{GAP}(?=(?:1[0-2]|[1-9])(?![\w:.%]|{SPACE}(?:{_COUNTS})))"),
        lambda _found: "at ",
    ),
    (compiled(rf"(?<!\w)(?:{_one_of(_PLAIN)})(?!\w)(?!{GAP}in{GAP})"), lambda found: _PLAIN[found[0].lower()]),
    (
        compiled(rf"(?<!\w)(?:für{GAP})?{_COUNTED}{SPACE}(?P<unit>minuten?|min|stunden?|std)\.?(?!\w)"),
        lambda found: f"for {_count(found['n'])} {'min' if found['unit'].lower().startswith('min') else 'hours'}",
    ),
    (
        compiled(rf"(?<!\w)für{GAP}{_COUNTED}{GAP}(?P<unit>{_one_of(_MANY)})n?(?!\w)"),
        lambda found: f"for {_count(found['n'])} {_MANY[found['unit'].lower()]}",
    ),
)
#: Read in what the words of date fields left.
BEHIND_DAYS: Final[tuple[Rule, ...]] = (
    (compiled(rf"(?<!\w)bis{GAP}(?=[0-9]|{'|'.join(_WEEKDAYS.values())}|end of|mid)"), lambda _found: "until "),
)
#: Joining words at the end of what is left, and at its beginning.
JOINS: Final = compiled(r"(?<![\w-])(?:mit|und|am|um|von|vom|bis|ab|für|im|gegen|immer|jeweils)$")
OPENS: Final = compiled(rf"^(?:mit|und|am|um){GAP}")
