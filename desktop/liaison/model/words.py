"""Sentences that people read, wherever they are made.

The layers below the window know nothing of Qt, so they mark text with :func:`tr` and :func:`count`; a face
installs the translator of its language once, at start. Without one, English is used as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from typing import Final

Translator = Callable[[str], str]
_WEEK: Final = 7
_YEAR: Final = 365


def _as_written(text: str) -> str:
    return text


_installed: dict[str, Translator] = {"translator": _as_written}
_named: dict[str, str] = {"language": "en"}

#: The names of weekdays, Monday first, and of months, as they stand in every text.
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
FULL_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NARROW_SPACE = "\u202f"
MINUS = "\u2212"
#: What stands between thousands wherever a reader comes from.
_GAPS: Final = re.compile(r"[ \u00a0\u202f]|(?<=\d)['\u2019](?=\d{3})")


def install_translator(translator: Translator | None, code: str = "") -> None:
    """Use ``translator`` for every later sentence; ``None`` goes back to English as written. ``code`` names it."""
    _installed["translator"] = translator or _as_written
    _named["language"] = code if translator else "en"


def language() -> str:
    """The code of the language that sentences are in: "en", "de"."""
    return _named["language"]


def tr(text: str, /, **values: object) -> str:
    """``text`` in the reader's language with ``{names}`` filled in afterwards."""
    translated = _installed["translator"](text)
    return translated.format(**values) if values else translated


def count(number: int, one: str, many: str) -> str:
    """A number with its noun: ``count(2, "{n} day", "{n} days")`` is "2 days"."""
    return tr(one if number == 1 else many, n=number if -1000 < number < 1000 else in_thousands(number))


def upper_first(text: str) -> str:
    """``text`` with its first letter raised and all others as they are, so that nouns of other languages stay nouns."""
    return text[:1].upper() + text[1:]


def in_thousands(number: int) -> str:
    """A large number as in "12,500", with the mark of the language between thousands."""
    return _marked(f"{number:,}")


def in_places(number: float | Decimal, places: int = 1) -> str:
    """A figure with so many places, as in "7.8" and "1,250.0", with the marks of the language."""
    text = f"{number:,.{places}f}"
    return _marked(text if text.strip("-0.") else text.removeprefix("-"))


def in_figures(number: Decimal, *, grouped: bool = True) -> str:
    """A figure with the places it has and no idle zeros, as in "1,234.5", with the marks of the language.

    In a field, where a mark may be typed for another, thousands are not ``grouped``.
    """
    whole = number == number.to_integral_value()
    text = f"{number or Decimal():,.0f}" if whole else f"{number.normalize():,f}"
    return _marked(text if grouped else text.replace(",", ""))


def in_field(number: Decimal) -> str:
    """A figure as it stands in a field to be typed over: all its places, and the decimal mark of the language."""
    return format(number, "f").replace(".", _marks()[1])


def read_figure(text: str) -> Decimal | None:
    """The number a figure says, as the language writes it; None where it says none, or could say two.

    So what is shown can be typed. A mark that is not the decimal one of the language is taken for it only where no
    thousands can be meant: "12.5" is twelve and a half everywhere, "12.500" is what the language says.
    """
    plain = _GAPS.sub("", text.strip().replace(MINUS, "-"))
    if re.fullmatch(r"[-+]?(?:\d[\d.,]*|[.,]\d+)", plain) is None:
        return None
    thousands, decimal = _marks()
    marks = re.findall("[.,]", plain)
    if len(set(marks)) == 2:
        thousands, decimal = marks[0], marks[-1]
    elif len(marks) > 1:
        thousands, decimal = marks[0], ""
    elif marks and marks[0] != decimal and re.fullmatch(r"[-+]?(?:0?[.,]\d+|\d+[.,]\d{1,2})", plain):
        thousands, decimal = "", marks[0]
    whole, _mark, places = plain.partition(decimal) if decimal else (plain, "", "")
    if set(whole + places) & {".", ","}:
        if (
            places.strip("0123456789")
            or re.fullmatch(rf"[-+]?[1-9]\d{{0,2}}(?:{re.escape(thousands)}\d{{3}})+", whole) is None
        ):
            return None
        whole = whole.replace(thousands, "")
    return Decimal(f"{whole}.{places}" if places else whole)


def _marked(figure: str) -> str:
    """A figure as Python writes it with the marks of the language and a real minus."""
    thousands, decimal = _marks()
    return figure.translate({ord(","): thousands, ord("."): decimal, ord("-"): MINUS})


def _marks() -> tuple[str, str]:
    """What the language has between thousands, and for decimals."""
    thousands = tr("1,000")[1:-3]
    # a language that parts thousands with a point or a space has the comma for decimals
    return thousands, "." if thousands == "," else ","


def month_name(day: date) -> str:
    """The month of a date in full: "November"."""
    return tr(FULL_MONTHS[day.month - 1])


def day_and_month(day: date, month: str) -> str:
    """A day with the word for its month, in the order of the language: "14 Sep", "14. Sep."."""
    return tr("{day} {month}", day=day.day, month=month)


def short_day(day: date, today: date | None = None) -> str:
    """A date as in "14 Sep"; the year follows when it is not the year of ``today``."""
    text = day_and_month(day, tr(MONTHS[day.month - 1]))
    return text if today is None or day.year == today.year else f"{text} {day.year}"


def week_day(day: date, today: date | None = None) -> str:
    """A date as in "Fri 27 Nov"; the year follows when it is not the year of ``today``."""
    return f"{tr(WEEKDAYS[day.weekday()])} {short_day(day, today)}"


def day_head(day: date, today: date) -> str:
    """A day as the head of a list says it: "Today", "Fri 27 Nov"."""
    return tr("Today") if day == today else week_day(day, today)


def clock_time(instant: datetime | time, zone: tzinfo | None = None) -> str:
    """A time of day as in "09:00", in ``zone`` when the instant is aware and a zone is given."""
    if isinstance(instant, datetime) and zone is not None:
        instant = instant.astimezone(zone)
    return f"{instant.hour:02d}:{instant.minute:02d}"


def every_days(days: int) -> str:
    """How often something comes back: "every week", "every 90 days", "every year"."""
    if days == _YEAR:
        return tr("every year")
    return tr("every week") if days == _WEEK else count(days, "every day", "every {n} days")


def join_words(words: list[str]) -> str:
    """A list in words: "Ann", "Ann and Bo", "Ann, Bo and Cy"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])
