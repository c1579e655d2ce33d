"""How a briefing puts days, costs, figures and names into words."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from liaison.model.briefing import Line, Run
from liaison.model.values import CURRENCIES, Money, TimeUnit
from liaison.model.words import (
    FULL_MONTHS,
    NARROW_SPACE,
    WEEKDAYS,
    count,
    day_and_month,
    in_figures,
    month_name,
    short_day,
    tr,
)

from .facts import BriefingFacts, Source
from .weights import GAP

_PER: Final = {
    TimeUnit.MINUTE: "a minute",
    TimeUnit.HOUR: "an hour",
    TimeUnit.WORKING_HOUR: "a working hour",
    TimeUnit.DAY: "a day",
    TimeUnit.WORKING_DAY: "a working day",
    TimeUnit.WEEK: "a week",
    TimeUnit.MONTH: "a month",
    TimeUnit.YEAR: "a year",
    TimeUnit.EVENT: "each time",
}
_LONGEST: Final = 160
_WORD: Final = re.compile(r"[^\W\d_]+")
_SPACES: Final = re.compile(" {2,}")
#: Control characters and the separators of lines and paragraphs (the categories Cc, Zl and Zp of Unicode).
_BREAKS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def plain(text: str | None, longest: int = _LONGEST) -> str:
    """``text`` on one line without control characters, cut at a word with an ellipsis when it is too long."""
    if not text:
        return ""
    shown = text if text.isprintable() else _BREAKS.sub(" ", text)
    line = _SPACES.sub(" ", shown).strip(" ")
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut
    return whole.rstrip(" ,;:.–-") + "…"


_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ALWAYS_CAPITAL: Final = frozenset({"i", *_WEEKDAYS, *(name.casefold() for name in FULL_MONTHS)})


def names_in(facts: BriefingFacts) -> frozenset[str]:
    """Every word of the names on the sheet, folded, so that none of them loses its capital in a sentence."""
    named = [facts.client.name, *(one.name for one in facts.people), *(one.person for one in facts.commitments)]
    named += [one.person for one in facts.entries]
    return _ALWAYS_CAPITAL | {word.casefold() for name in named for word in _WORD.findall(name)}


def lower_first(text: str, names: frozenset[str]) -> str:
    """``text`` to continue a sentence: its first letter small, unless it is one of ``names`` or an abbreviation."""
    first, *rest = text.split(" ", 1)
    found = _WORD.search(first)
    if found is None or not first[1:].islower() or found.group().casefold() in names:
        return text
    return " ".join([first.lower(), *rest])


def without_name(what: str, client: str) -> str:
    """A meeting's title without the client's name, or its first word, at the beginning."""
    for name in (client, client.split(" ", 1)[0]):
        if what.casefold().startswith(name.casefold()) and not what[len(name) : len(name) + 1].isalnum():
            what = what[len(name) :].lstrip(" ,:–-")
    return what


def upper_first(text: str) -> str:
    """``text`` to begin a sentence."""
    return text[:1].upper() + text[1:]


def long_day(day: date, today: date) -> str:
    """A date in a sentence, as in "14 July"; the year follows when it is not this year's."""
    text = day_and_month(day, month_name(day))
    return text if day.year == today.year else f"{text} {day.year}"


def long_week_day(day: date, today: date) -> str:
    """A date in a sentence with its weekday, as in "Mon 11 January"; a year only when it is half a year away."""
    text = f"{_weekday(day)} {day_and_month(day, month_name(day))}"
    return text if abs((day - today).days) < 183 else f"{text} {day.year}"


def due_day(day: date, today: date) -> str:
    """A date in a list, as in "Fri 27 Nov"; a year only when it is half a year away."""
    text = f"{_weekday(day)} {short_day(day)}"
    return text if abs((day - today).days) < 183 else f"{text} {day.year}"


def _weekday(day: date) -> str:
    return tr(WEEKDAYS[day.weekday()])


def month_of(day: date, today: date) -> str:
    """A month in a sentence, as in "June", "June 2024" when it is more than a year ago."""
    name = month_name(day)
    return name if (today - day).days < 365 else f"{name} {day.year}"


def days_late(days: int) -> str:
    """As in "2 days late"."""
    return count(days, "{n} day late", "{n} days late")


def times(number: int) -> str:
    """As in "once", "twice", "3 times"."""
    return {1: tr("once"), 2: tr("twice")}.get(number) or tr("{n} times", n=number)


def per(unit: TimeUnit | None) -> str:
    """As in "a minute"; empty for something that happens once."""
    return tr(_PER[unit]) if unit else ""


def cost_in_words(money: Money | None, amount: Decimal | None, unit: str, of: str, each: TimeUnit | None) -> str:
    """What a stake costs: "$4,200 a minute", "1,100 orders a day", "$60,000 of sales"; empty when unknown."""
    if money is not None:
        figure = f"{money} {tr('of {what}', what=of)}" if of else str(money)
    elif amount is not None:
        figure = f"{in_figures(amount)} {unit}"
    else:
        return ""
    return f"{figure} {per(each)}".strip()


def figure(value: Decimal, unit: str) -> str:
    """A figure with the unit of its goal: "64 %", "$23.80", "12 bookings"."""
    if unit == "%":
        return f"{in_figures(value)}{NARROW_SPACE}%"
    if unit in CURRENCIES:
        return str(Money(value, unit))
    return f"{in_figures(value)} {unit}".strip()


def given(name: str, given_name: str = "") -> str:
    """How a person is called in a sentence: the given name, else the first word of the name."""
    return given_name or name.split(" ", 1)[0]


def quoted(text: str) -> str:
    """``text`` as an argument of a command line, in quotes that every usual shell understands alike."""
    if not set(text) & set('"$`\\!%'):
        return f'"{text}"'
    return "'" + text.replace("'", "'\\''") + "'"


def gap(text: str, fix: str, *sources: Source) -> Line:
    """A line that says what is not known, with the command that would fill it in."""
    return Line(
        runs=(Run(text),),
        second=fix,
        fix=fix,
        weight=GAP.value,
        sources=tuple(source.ref for source in sources),
        key="gap",
    )
