"""Days near today: "tomorrow", "next Tuesday", "Friday week", "a week on Friday", "Friday in two weeks".

A bare weekday is the next one after today ("Friday" said on a Friday is a week ahead; "this Friday" may be today).
"Next Tuesday" is the Tuesday of next week, weeks starting on Monday.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from liaison.insight.capture.days import week_start
from liaison.insight.capture.lexicon import (
    GAP,
    LEFT,
    NUMBER,
    RIGHT,
    WEEKDAY,
    WEEKDAYS,
    compiled,
    number,
    stands_alone,
)
from liaison.insight.capture.reading import Found, Reading, Rule

_WEEK = timedelta(days=7)
_SHORT_WORDS = frozenset({"sat", "sun", "wed", "mon", "thu"})
_NAMED_DAYS = compiled(r"(?:black|good|cyber|easter|super|ash|every|each|most|alternate)[ \t]{1,3}$")
_ARTICLE = compiled(r"(?:\b(?:the|our|their|your|his|her|last|this|next|a)|['’]s)[ \t]{1,3}$")
_NEAR = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1,
         "yesterday": -1}  # fmt: skip


def _near(match: re.Match[str], reading: Reading) -> Found:
    return Found(reading.today + timedelta(days=_NEAR[match[0].lower()]))


def _after_next(match: re.Match[str], reading: Reading) -> Found:
    return Found(reading.today + timedelta(days=2 if match["way"].lower() == "after" else -2))


def _this_part_of_day(match: re.Match[str], reading: Reading) -> Found:
    part = match["part"].lower()
    if reading.context.plans:
        return Found(reading.today)
    times = {"morning": time(12), "afternoon": reading.context.day_ends}
    return Found(reading.today, time=times.get(part))


def _weekday(match: re.Match[str]) -> int:
    return WEEKDAYS[match["wd"][:3].lower()]


def _coming(weekday: int, reading: Reading) -> date:
    """The next such weekday after today, or the last one before it of the past; never today."""
    if reading.past:
        return reading.today - timedelta(days=(reading.today.weekday() - weekday - 1) % 7 + 1)
    return reading.today + timedelta(days=(weekday - reading.today.weekday() - 1) % 7 + 1)


def _in_week(weekday: int, reading: Reading, weeks: int) -> date:
    return week_start(reading.today) + weeks * _WEEK + timedelta(days=weekday)


def _plain_weekday(match: re.Match[str], reading: Reading) -> Found | None:
    word, weekday = match["wd"], _weekday(match)
    front = reading.text[max(0, match.start() - 24) : match.start()]
    if _NAMED_DAYS.search(front):
        return None
    which = (match["which"] or "").lower()
    if which:
        return Found(_chosen(which, weekday, reading), rolls="week")
    if word.lower() in _SHORT_WORDS and word[0].islower() and not reading.before:
        return None
    article = match[0][:3].lower() == "the" or _ARTICLE.search(front)
    if article and not stands_alone(reading.text, match.end()):
        return None
    return Found(_coming(weekday, reading), rolls="week")


def _chosen(which: str, weekday: int, reading: Reading) -> date:
    if which == "next":
        return _in_week(weekday, reading, 1)
    if which in {"last", "past"}:
        return reading.today - timedelta(days=(reading.today.weekday() - weekday - 1) % 7 + 1)
    if which == "this":
        day = _in_week(weekday, reading, 0)
        return day if day >= reading.today or reading.past else day + _WEEK
    return reading.today + timedelta(days=(weekday - reading.today.weekday() - 1) % 7 + 1)


def _weekday_and_weeks(match: re.Match[str], reading: Reading) -> Found:
    day, later = _coming(_weekday(match), reading), match["later"].lower()
    return Found(day + (2 * _WEEK if "fortnight" in later else _WEEK))


def _weeks_on(match: re.Match[str], reading: Reading) -> Found:
    weeks = 2 if match["unit"].lower() == "fortnight" else number(match["n"])
    return Found(_coming(_weekday(match), reading) + weeks * _WEEK)


def _weekday_in_week(match: re.Match[str], reading: Reading) -> Found:
    return Found(_in_week(_weekday(match), reading, {"this": 0, "next": 1, "last": -1}[match["which"].lower()]))


def _weekday_in_weeks(match: re.Match[str], reading: Reading) -> Found:
    return Found(_in_week(_weekday(match), reading, number(match["n"])))


_LATER = rf"(?P<later>week|fortnight|after{GAP}next)"
_THE = rf"(?:the{GAP})?"
_WD = rf"(?P<wd>{WEEKDAY})\.?"
_WHICH = r"(?P<which>this|next|last)"

RULES = (
    Rule(compiled(rf"{LEFT}{_THE}day{GAP}(?P<way>after){GAP}tomorrow{RIGHT}"), _after_next),
    Rule(compiled(rf"{LEFT}{_THE}day{GAP}(?P<way>before){GAP}yesterday{RIGHT}"), _after_next),
    Rule(compiled(rf"{LEFT}(?:{'|'.join(sorted(_NEAR, key=len, reverse=True))}){RIGHT}"), _near),
    Rule(compiled(rf"{LEFT}this{GAP}(?P<part>morning|afternoon|evening){RIGHT}"), _this_part_of_day),
    Rule(compiled(rf"{LEFT}{_THE}(?:(?P<which>this|next|coming|last|past){GAP})?{_WD}{RIGHT}"), _plain_weekday),
    Rule(compiled(rf"{LEFT}{_THE}{_WD}{GAP}{_LATER}{RIGHT}"), _weekday_and_weeks),
    Rule(
        compiled(rf"{LEFT}(?P<n>{NUMBER}){GAP}(?P<unit>week|fortnight)s?{GAP}(?:on|from){GAP}{_WD}{RIGHT}"), _weeks_on
    ),
    Rule(
        compiled(rf"{LEFT}{_THE}{_WD}{GAP}(?:of{GAP}|in{GAP})?(?:the{GAP})?(?:{_WHICH}{GAP}week){RIGHT}"),
        _weekday_in_week,
    ),
    Rule(compiled(rf"{LEFT}{_WHICH}{GAP}week(?:,?{GAP}on|,)?{GAP}{_WD}{RIGHT}"), _weekday_in_week),
    Rule(compiled(rf"{LEFT}{_WD}{GAP}in{GAP}(?P<n>{NUMBER}){GAP}weeks?(?:['’]?{GAP}time)?{RIGHT}"), _weekday_in_weeks),
    Rule(compiled(rf"{LEFT}in{GAP}(?P<n>{NUMBER}){GAP}weeks?,?{GAP}on{GAP}{_WD}{RIGHT}"), _weekday_in_weeks),
)
