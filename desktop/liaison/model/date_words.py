"""How days are said in languages other than English, so that a date field takes them.

The grammar of dates is English (``insight/capture``). What reads a field asks :func:`in_english` for the same day in
English, word for word by the table of the language that is shown. Text with a word that is not in the table is no date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from .words import FULL_MONTHS, language


class DateExamples(NamedTuple):
    """What one may type for a date, in the words of a language: a weekday, a date and a span; days that are past."""

    day: str
    date: str
    span: str
    behind: str


@dataclass(frozen=True, slots=True, eq=False)
class _DateWords:
    """One language. ``said`` are its words by what they are in English, "" for those that say nothing."""

    examples: DateExamples
    #: Monday first, January first; each with its short names.
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    said: Mapping[str, str]
    #: Letters as they are typed where a keyboard has none of them.
    plain: Mapping[str, str]
    #: What stands between the two days of a season, and behind a time of day.
    between: str
    clock: str


_ENGLISH: Final = DateExamples("friday", "27 Nov", "in two weeks", "last friday, 3 Mar 2025")
_GERMAN: Final = _DateWords(
    DateExamples("freitag", "27.11.", "in zwei Wochen", "letzten freitag, 3.3.2025"),
    ("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa", "sonntag so"),
    (
        "januar jänner jan",
        "februar feb",
        "märz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    {
        "today": "heute",
        "tomorrow": "morgen",
        "yesterday": "gestern",
        "day after tomorrow": "übermorgen",
        "day before yesterday": "vorgestern",
        "next": "nächste nächsten nächster nächstes",
        "after-next": "übernächste übernächsten übernächster",
        "coming": "kommende kommenden kommender kommendes",
        "this": "diese diesen dieser dieses diesem",
        "last": "letzte letzten letzter letztes vergangene vergangenen vergangener vorige vorigen voriger",
        "week": "woche",
        "weeks": "wochen",
        "days": "tag tage tagen",
        "working days": "arbeitstag arbeitstage arbeitstagen werktag werktage werktagen",
        "month": "monat monats",
        "months": "monate monaten",
        "quarter": "quartal quartals",
        "quarters": "quartale quartalen",
        "year": "jahr jahres",
        "years": "jahre jahren",
        "hours": "stunde stunden",
        "minutes": "minute minuten",
        "weekend": "wochenende",
        "end of month": "monatsende",
        "end of quarter": "quartalsende",
        "end of year": "jahresende",
        "end of": "ende",
        "start of": "anfang beginn",
        "mid": "mitte",
        "on": "am an",
        "in": "in im",
        "by": "bis spätestens",
        "before": "vor",
        "after": "nach",
        "from": "ab von",
        "since": "seit",
        "within": "innerhalb binnen",
        "at": "um",
        "one": "ein eine einem einen einer",
        "two": "zwei",
        "three": "drei",
        "four": "vier",
        "five": "fünf",
        "six": "sechs",
        "seven": "sieben",
        "eight": "acht",
        "nine": "neun",
        "ten": "zehn",
        "eleven": "elf",
        "twelve": "zwölf",
        "fourteen": "vierzehn",
        "fifteen": "fünfzehn",
        "twenty": "zwanzig",
        "thirty": "dreißig",
        "a few": "paar einigen",
        "Christmas": "weihnachten",
        "Christmas Eve": "heiligabend",
        "New Year's Eve": "silvester",
        "New Year's Day": "neujahr",
        "": "der die das den dem des zum",
    },
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    "bis",
    "uhr",
)
_LANGUAGES: Final = {"de": _GERMAN}
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Short weekdays have so many letters.
_SHORTEST: Final = 2
_NTH: Final = {1: "st", 2: "nd", 3: "rd"}

_COUNTED: Final = r"(?:\d{1,3}|[a-z]+|a few) (?:working days|days|weeks?|months?|quarters?|years?|hours|minutes)"
#: What word for word is no English yet.
_TURNS: Final = (
    (re.compile(r"\bone a few\b"), "a few"),
    (re.compile(rf"\bbefore ({_COUNTED})$"), r"\1 ago"),
    (re.compile(r"\btoday in\b"), "in"),
    (re.compile(r"\bwithin from\b"), "within"),
    (re.compile(r"\b(?:on )?(\d{1,2}(?:st|nd|rd|th)) month\b"), r"the \1 of the month"),
    (re.compile(r"\bend of ((?:19|20)\d\d)\b"), r"31 December \1"),
    (re.compile(r"\b(?:in )?after-next week\b"), "week after next"),
    (re.compile(r"\bby on\b"), "by"),
    (re.compile(r"\bcoming (?=week\b|month\b|quarter\b|year\b)"), "next "),
    (re.compile(r"(?<!next )(?<!last )(?:\b(?:on|this|coming) )?\bweekend\b"), "this weekend"),
    (re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th) (?={'|'.join(FULL_MONTHS)})"), r"\1 "),
)


def weekdays_in(code: str) -> Mapping[str, str]:
    """The weekdays of a language, written out, with their English names."""
    said = zip(_WEEKDAYS, _LANGUAGES[code].weekdays, strict=True)
    return {word: english for english, words in said for word in words.split() if len(word) > _SHORTEST}


def months_in(code: str) -> Mapping[str, str]:
    """The months of a language, written out and short, with their English names."""
    said = zip(FULL_MONTHS, _LANGUAGES[code].months, strict=True)
    return {word: english for english, words in said for word in words.split()}


def examples() -> DateExamples:
    """What a date field shows of what may be typed there, in the language that is shown."""
    said = _LANGUAGES.get(language())
    return said.examples if said is not None else _ENGLISH


def said_as(sentence: str) -> str:
    """A sentence with these examples in the place of {day}, {date} and {span}."""
    return sentence.format(**examples()._asdict())


def in_english(text: str, last_year: int | None = None) -> str | None:
    """The day that ``text`` says in the language that is shown, in English; None where it is none.

    A year of two figures is one of this century, or the last such year up to ``last_year``.
    """
    said = _LANGUAGES.get(language())
    if said is None:
        return None
    parts, words = _parts(said.clock), _by_word(said)
    try:
        spoken = parts.sub(lambda match: _part(match, words, last_year), " ".join(text.lower().split()))
    except (KeyError, IndexError):
        return None  # a word that is not in the table, or a thirteenth month
    spoken = " ".join(spoken.split())
    for pattern, turned in _TURNS:
        spoken = pattern.sub(turned, spoken)
    return spoken


def season_in_english(text: str) -> str:
    """``text`` with "to" between the two days of a season, whatever the language shown has there."""
    said = _LANGUAGES.get(language())
    return text if said is None else re.sub(rf"\s{said.between}\s", " to ", text, flags=re.IGNORECASE)


@cache
def _parts(clock: str) -> re.Pattern[str]:
    """Pieces of a date: a time of day, a day before its month in figures, a number with a full stop, and words.

    The year of a day in figures has four of them, or two right behind the month.
    """
    return re.compile(
        rf"(?<![\d.:])(?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d{{2}}))? ?{clock}\b"
        r"|(?<![\d.:])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})(?:\.(?: ?(?P<year>\d{4})|(?P<short>\d{2}))?|$)(?![\d:])"
        r"|(?<![\d.:])(?P<number>\d{1,2})\.(?!\d)|(?P<word>[^\W\d_]+)\.?"
    )


def _part(match: re.Match[str], words: Mapping[str, str], last_year: int | None) -> str:
    """One piece in English.

    Raises:
        KeyError, IndexError: there is no such word, or no such month.
    """
    if match["hour"]:
        return f"{match['hour']}:{match['minute'] or '00'}"
    if match["day"]:
        year = match["year"] or (_full_year(int(match["short"]), last_year) if match["short"] else "")
        return f"{match['day']} {('', *FULL_MONTHS)[int(match['month'])]} {year} "
    if match["number"]:
        number = int(match["number"])
        return f"{number}{_NTH.get(number if number < 20 else number % 10, 'th')} "
    return words[match["word"]]


def _full_year(short: int, last_year: int | None) -> int:
    year = 2000 + short
    return year - 100 if last_year is not None and year > last_year else year


@cache
def _by_word(said: _DateWords) -> Mapping[str, str]:
    """Each word of a language, also as typed without its own letters, with its English one."""
    named = {**dict(zip(_WEEKDAYS, said.weekdays, strict=True)), **dict(zip(FULL_MONTHS, said.months, strict=True))}
    words = {word: english for english, those in {**said.said, **named}.items() for word in those.split()}
    letters = str.maketrans(dict(said.plain))
    return {word.translate(letters): english for word, english in words.items()} | words
