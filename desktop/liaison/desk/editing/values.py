"""Text as values: dates in plain English or the language shown, words of the field, numbers, hours, yes and no."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Any, Final, NoReturn

from liaison.desk.labels import field_words
from liaison.insight.capture import CaptureContext, DateMatch, find_dates
from liaison.model.date_words import in_english, said_as, season_in_english
from liaison.model.errors import InputError
from liaison.model.words import FULL_MONTHS, MONTHS, WEEKDAYS, read_figure, tr, upper_first

from .fields import Field, FieldType

_YES: Final = frozenset({"yes", "y", "true", "1", "on"})
_NO: Final = frozenset({"no", "n", "false", "0", "off"})
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?)?\s*(am|pm)?", re.IGNORECASE)
_MONTH_DAY: Final = re.compile(r"\d{2}-\d{2}")
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR_MONTH: Final = re.compile(r"((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?")
_DOTTED_DAY: Final = re.compile(r"(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?")
#: The most characters of what is shown as a name or a title.
_LONGEST: Final = {
    "name": 200,
    "short_name": 200,
    "given_name": 200,
    "family_name": 200,
    "title": 1_000,
    "what": 1_000,
}
_DAY_NAMES: Final = tuple(name.lower() for name in WEEKDAYS)
_PERIODS: Final = "|".join((*MONTHS, *FULL_MONTHS, "christmas", "easter"))
_IN_PERIOD: Final = re.compile(rf"^in\s+(?=(?:{_PERIODS}|the year)\b)", re.IGNORECASE)
#: A day typed on its own may lie behind or ahead; these words point ahead.
_AHEAD: Final = re.compile(rf"^(?:next\b|in\b(?!\s+(?:{_PERIODS})\b))", re.IGNORECASE)
#: A day up to which something was done, where it is over.
_UP_TO: Final = re.compile(r"^(?:by|until|till|before|due)\b", re.IGNORECASE)
#: So many days ago somebody said "by Friday", "before the 15th", "before Christmas" of a day that is over.
_SAID_BEFORE: Final = (7, 31, 366)
_HALF_YEAR: Final = timedelta(days=183)
_WEEKDAY_FIRST: Final = re.compile(
    rf"^(?:(?:on|by|until|before|since|due)\s+)?({'|'.join(name[:3] for name in WEEKDAYS)})[a-z]*\b.*\d", re.IGNORECASE
)
_DAY_OF_MONTH: Final = re.compile(rf"\d\w*\.?\s+(?:of\s+)?(?:{_PERIODS})\b|\b(?:{_PERIODS})\s+\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads text against the circumstances: today, what "$" means. ``past`` reads "Friday" as the last one.

    With ``nearest``, too, a day of the year that was over for half a year is the coming one. Times of day are those of
    ``zone``, the wall of whoever types. Every method raises InputError with a sentence that says what is allowed. With
    ``begins``, a month or a year is its first day.
    """

    context: CaptureContext
    zone: tzinfo
    past: bool = False
    begins: bool = False
    nearest: bool = False

    def read(self, field: Field, text: str) -> Any:
        """The value of a field that writes one column; None for nothing. Only what is Markdown keeps its margins."""
        if field.name == "text" and text.strip():
            return text
        text = text.strip()
        if not text:
            return [] if field.type is FieldType.LIST else None
        return _READERS[field.type](self, field, text)

    def day(self, text: str, name: str = "") -> date:
        """A date: ISO, or in plain English or the language shown, as in "next tue", "nächsten Dienstag"."""
        text = text.strip()
        if _ISO_DAY.fullmatch(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                _refuse_date(name, text)
        year = _YEAR_MONTH.fullmatch(text) if self.begins else None
        if year is not None:
            return date(int(year[1]), int(year[2] or 1), 1)
        dotted = _DOTTED_DAY.fullmatch(text)
        if dotted is not None:
            return self._dotted(dotted, text, name)
        found = self._found_in_language(text)
        if found is None:
            _refuse_date(name, text)
        return found.due_day

    def _dotted(self, match: re.Match[str], text: str, name: str) -> date:
        """27.11. is a day before its month, wherever it is written; without a year the next one, or the last."""
        day, month, today = int(match[1]), int(match[2]), self.context.today
        years: tuple[int, ...] = (int(match[3]),) if match[3] else (today.year, today.year + (-1 if self.past else 1))
        if self.nearest and not match[3]:
            years = (today.year - 1, today.year, today.year + 1)
        try:
            days = [date(year, month, day) for year in years]
        except ValueError:
            _refuse_date(name, text)
        if self.nearest:
            return min(days, key=lambda one: abs(one - today))
        fits = [one for one in days if (one <= today if self.past else one >= today)]
        return days[0] if match[3] or not fits else fits[0]

    def _found(self, text: str) -> DateMatch | None:
        """The date that is all of ``text``; "mon" needs a preposition, "march" its capital."""
        past = self.past and not _AHEAD.match(text) and not (self.nearest and _UP_TO.match(text))
        found = self._read(text, self.context, past=past)
        if found is None or not past:
            return found
        if found.due_day > self.context.today and _UP_TO.match(text):
            earlier = (self._said_before(text, days) for days in _SAID_BEFORE)
            return next((one for one in earlier if one and one.due_day <= self.context.today), found)
        if self.nearest and self.context.today - found.due_day > _HALF_YEAR:
            ahead = self._read(text, self.context, past=False)
            return min(found, ahead or found, key=lambda one: abs(one.due_day - self.context.today))
        return found

    def _said_before(self, text: str, days: int) -> DateMatch | None:
        earlier = replace(self.context, today=self.context.today - timedelta(days=days))
        return self._read(text, earlier, past=False)

    def _read(self, text: str, context: CaptureContext, *, past: bool) -> DateMatch | None:
        period = _IN_PERIOD.sub("", text)
        since = (f"since {period}", f"since {period.title()}") if self.begins else ()
        for said in (*since, text, f"on {text}", f"by {text}", text.title()):
            found = find_dates(said, context, past=past)
            if len(found) == 1 and found[0].span.end - found[0].span.start >= len(said):
                return found[0] if _is_its_weekday(text, found[0]) else None
        return None

    def _found_in_language(self, text: str) -> DateMatch | None:
        """As :meth:`_found`, in English or in the language that is shown."""
        english = in_english(text, self.context.today.year if self.past and not self.nearest else None)
        return self._found(text) or (self._found(english) if english else None)

    def clock(self, text: str, name: str = "") -> time:
        """A time of day: "14:00", "9", "9:30 am"."""
        match = _CLOCK.fullmatch(text.strip())
        if match is not None:
            hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
            half = (match[4] or "").lower()
            if half:
                hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 99
            if hour < 24 and minute < 60 and second < 60:
                return time(hour, minute, second)
        raise InputError(about(name, tr("“{text}” is not a time of day.", text=text)), tr("Write it as in 14:00."))

    def moment(self, text: str, name: str = "") -> datetime:
        """An instant in UTC: ISO, or a date and a time in plain words, on the wall of ``zone``."""
        text = text.strip()
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return self._plain_moment(text, name)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self.zone)
        try:
            return moment.astimezone(UTC)
        except OverflowError:
            _refuse_date(name, text)

    def _plain_moment(self, text: str, name: str) -> datetime:
        found = self._found_in_language(text)
        if found is None:
            _refuse_date(name, text)
        instant = found.instant(self.zone)
        if instant is None:
            said = tr("“{text}” has no time of day.", text=text)
            raise InputError(
                about(name, said),
                tr("Add one, as in “{text} 14:00”.", text=text),
            )
        return instant


def _is_its_weekday(text: str, found: DateMatch) -> bool:
    """Whether the weekday in "Tuesday, 30 November", where one is said, is that of the date."""
    said = _WEEKDAY_FIRST.match(text)
    if said is None or _DAY_OF_MONTH.search(text) is None:
        return True
    return _DAY_NAMES[found.day.weekday()].startswith(said[1].lower())


def _refuse_date(name: str, text: str) -> NoReturn:
    said = tr("“{text}” is not a date that is understood.", text=text)
    raise InputError(
        about(name, said),
        said_as(tr("Write it as in 2026-11-27, “{day}”, “{date}” or “{span}”.")),
    )


def about(name: str, said: str) -> str:
    """A sentence about a field, with the field's words before it; without any where a form says which one it is."""
    return tr("{name}: {said}", name=called(name), said=said) if name else said


def called(name: str) -> str:
    """A field as a sentence about it begins: "Due on"."""
    return upper_first(field_words(name))


def _text(_reader: Reader, field: Field, text: str) -> str:
    """Names and titles stand in lists and headings, so they have a limit; everything else is as long as it is."""
    most = _LONGEST.get(field.name)
    if most is not None and len(text) > most:
        raise InputError(
            tr(
                "{name} has {n} characters, more than {most}.",
                name=upper_first(field_words(field.name)),
                n=len(text),
                most=most,
            ),
            tr("Shorten it; a note holds as much as you like."),
        )
    return text


def _number(_reader: Reader, field: Field, text: str) -> Decimal:
    return number(text, field.name)


def number(text: str, name: str) -> Decimal:
    """A figure as the language writes it, with or without marks between thousands and a percent sign behind it."""
    value = read_figure(text.strip().removesuffix("%"))
    if value is None or abs(value.adjusted()) > 18:
        raise InputError(about(name, tr("“{text}” is not a number.", text=text)), tr("Write it as in 4200 or 23.80."))
    return value


def _whole(_reader: Reader, field: Field, text: str) -> int:
    value = number(text, field.name)
    if value != value.to_integral_value() or abs(value) > 2**31:
        raise InputError(about(field.name, tr("“{text}” is not a whole number.", text=text)), tr("Write it as in 14."))
    return int(value)


def _yes_no(_reader: Reader, field: Field, text: str) -> bool:
    word = text.lower()
    if word in _YES | _NO:
        return word in _YES
    raise InputError(about(field.name, tr("“{text}” is neither yes nor no.", text=text)), tr("Write yes or no."))


def _choice(_reader: Reader, field: Field, text: str) -> str:
    return choose_word(field.choices, text, field.name)


def choose_word(choices: tuple[str, ...], text: str, name: str) -> str:
    """The allowed word that ``text`` says, whole or by a unique beginning; hyphens and spaces are the same."""
    wanted = " ".join(text.lower().replace("-", " ").replace("_", " ").split())
    plain = {word: word.replace("-", " ") for word in choices}
    for found in (
        [word for word, said in plain.items() if said == wanted],
        [word for word, said in plain.items() if wanted and said.startswith(wanted)],
    ):
        if len(found) == 1:
            return found[0]
    raise InputError(
        about(name, tr("“{text}” is none of the words that are allowed.", text=text)),
        tr("Write one of: {words}.", words=", ".join(choices)),
    )


def _list(_reader: Reader, _field: Field, text: str) -> list[str]:
    """Parts between commas; one that holds a comma itself stands in quotation marks."""
    rows = csv.reader(text.splitlines(), skipinitialspace=True)
    return [part.strip() for row in rows for part in row if part.strip()]


def _json(_reader: Reader, field: Field, text: str) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise InputError(
            tr("{name} is not a JSON object.", name=called(field.name)),
            tr('Write it as in {"name": "..."}.'),
        )
    return value


def weekdays(text: str, name: str) -> str:
    """Working days as digits from 0 for Monday: "mon-fri", "mon, wed", "01234"."""
    if re.fullmatch(r"[0-6]+", text):
        return "".join(sorted(set(text)))
    days: set[int] = set()
    for part in re.split(r"[,\s]+(?:and\s+)?", text.strip().lower()):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        ends = [_weekday(piece) for piece in ([first, last] if dash else [first])]
        if None in ends:
            raise InputError(about(name, tr("“{text}” are not weekdays.", text=text)), tr("Write them as in mon-fri."))
        start, end = int(ends[0] or 0), int(ends[-1] or 0)
        days |= set(range(start, end + 1)) if start <= end else {*range(start, 7), *range(end + 1)}
    return "".join(str(day) for day in sorted(days))


def _weekday(text: str) -> int | None:
    return next(
        (at for at, name in enumerate(_DAY_NAMES) if len(text) > 1 and text.startswith(name[: len(text)])), None
    )


def _weekdays(_reader: Reader, field: Field, text: str) -> str:
    return weekdays(text, field.name)


def month_day(reader: Reader, text: str, name: str) -> str:
    """A day of every year as "MM-DD": "11-15", "15 Nov"."""
    if _MONTH_DAY.fullmatch(text.strip()):
        return text.strip()
    day = reader.day(text, name)
    return f"{day:%m-%d}"


def _month_day(reader: Reader, field: Field, text: str) -> str:
    return month_day(reader, text, field.name)


def season(reader: Reader, text: str, name: str) -> tuple[str, str]:
    """A yearly season from a day to a day, both included: "15 Nov to 6 Jan", "11-15..01-06"."""
    ends = [
        part
        for part in re.split(r"\s+(?:to|until|till)\s+|\s*(?:\.\.|–|—)\s*", season_in_english(text.strip()))
        if part
    ]
    if len(ends) != 2:
        raise InputError(about(name, tr("“{text}” is not a season.", text=text)), tr("Write it as in 15 Nov to 6 Jan."))
    return month_day(reader, ends[0], name), month_day(reader, ends[1], name)


def birthday(reader: Reader, text: str, name: str) -> tuple[int | None, int, int]:
    """Year (None when not said), month and day of a birthday."""
    if _MONTH_DAY.fullmatch(text.strip()):
        text = f"2000-{text.strip()}"
        return None, *replace(reader, past=True).day(text, name).timetuple()[1:3]
    said_year = re.search(r"\b(1[89]\d\d|20\d\d)\b", text)
    day = replace(reader, past=True).day(text, name)
    return (int(said_year[1]) if said_year else None), day.month, day.day


_READERS: Final[dict[FieldType, Callable[[Reader, Field, str], Any]]] = {
    FieldType.TEXT: _text,
    FieldType.NUMBER: _number,
    FieldType.WHOLE: _whole,
    FieldType.DATE: lambda reader, field, text: reader.day(text, field.name),
    FieldType.TIME: lambda reader, field, text: reader.clock(text, field.name),
    FieldType.MOMENT: lambda reader, field, text: reader.moment(text, field.name),
    FieldType.YES_NO: _yes_no,
    FieldType.CHOICE: _choice,
    FieldType.LIST: _list,
    FieldType.JSON: _json,
    FieldType.WEEKDAYS: _weekdays,
    FieldType.MONTH_DAY: _month_day,
}
