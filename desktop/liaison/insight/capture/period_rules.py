"""Spans counted from today, and the ends of periods: "in two weeks", "within 5 working days", "end of month".

A week ends with the client's last working day of it, a month with its last day. "Next week" is its end, inexact;
"early", "mid" and "late" lie a sixth, half and five sixths into the period, inexact.
"""

from __future__ import annotations

import re
from datetime import UTC, date, timedelta

from liaison.insight.capture.days import (
    add_months,
    add_working_days,
    month_end,
    quarter_end,
    quarter_of,
    week_end,
    week_start,
)
from liaison.insight.capture.lexicon import GAP, LEFT, NUMBER, RIGHT, VAGUE_NUMBERS, compiled, number, stands_alone
from liaison.insight.capture.reading import Found, Reading, Rule

_WEEK = timedelta(days=7)
_COMPARED = compiled(r"\b(?:than|versus|vs\.?|compared[ ](?:to|with)|(?:week|month|day|time)[ ]?)[ \t]{0,3}(?:in[ ])?$")


def _counted(match: re.Match[str], reading: Reading) -> Found:
    words = " ".join(match["n"].lower().split())
    unit = match["unit"].lower()
    step = number(words) * (-1 if match["back"] else 1)
    within = (match["how"] or "").lower().startswith("within")
    found = _count(step, unit, reading)
    exact = found.exact and words not in VAGUE_NUMBERS
    return Found(found.day, None, found.time, exact, "within" if within else None)


def _count(step: int, unit: str, reading: Reading) -> Found:
    today = reading.today
    if unit.startswith(("working", "business", "week day", "weekday")):
        return Found(add_working_days(today, step, reading.context))
    if unit.startswith(("hour", "hr", "min")):
        span = timedelta(minutes=step) if unit.startswith("min") else timedelta(hours=step)
        then = (reading.context.now.astimezone(UTC) + span).astimezone(reading.context.zone)
        return Found(then.date(), time=then.time().replace(second=0, microsecond=0, tzinfo=None))
    if unit.startswith("day"):
        return Found(today + timedelta(days=step))
    if unit.startswith(("week", "fortnight")):
        return Found(today + step * (2 * _WEEK if unit.startswith("f") else _WEEK))
    return Found(add_months(today, step * (3 if unit.startswith("q") else 12 if unit.startswith("y") else 1)))


def _within_the(match: re.Match[str], reading: Reading) -> Found:
    found = _count(1, match["unit"].lower(), reading)
    return Found(found.day, None, found.time, kind="within")


def _period_end(unit: str, which: str, reading: Reading) -> date:
    """The last day of this, the next or the last period; the working week ends with its last working day."""
    today, step = reading.today, {"next": 1, "last": -1}.get(which, 0)
    if unit.startswith("week"):
        end = week_end(today, reading.context) + step * _WEEK
        return end + _WEEK if not which and end < today else end
    if unit.startswith("month"):
        month = add_months(today.replace(day=1), step)
        return month_end(month.year, month.month)
    if unit.startswith("quarter"):
        start = add_months(today.replace(day=1), 3 * step)
        return quarter_end(start.year, quarter_of(start))
    return date(today.year + step, 12, 31)


def _period_start(unit: str, which: str, reading: Reading) -> date:
    today, step = reading.today, {"next": 1, "last": -1}.get(which, 0)
    if unit.startswith("week"):
        return week_start(today) + step * _WEEK
    if unit.startswith("month"):
        return add_months(today.replace(day=1), step)
    if unit.startswith("quarter"):
        end = _period_end(unit, which, reading)
        return add_months(end.replace(day=1), -2)
    return date(today.year + step, 1, 1)


def _part_of_period(match: re.Match[str], reading: Reading) -> Found:
    part, which, unit = match["part"].lower(), (match["which"] or "").lower(), match["unit"].lower()
    which = "" if which in {"the", "this"} else which
    end, start = _period_end(unit, which, reading), _period_start(unit, which, reading)
    if part == "end":
        return Found(end, ends_period=True)
    if part in {"start", "beginning"}:
        day = start
    elif unit.startswith("week"):
        day = end if part == "late" else start + timedelta(days=1 if part == "early" else 2)
    else:
        day = start + (end - start) * {"early": 1, "late": 5}.get(part, 3) // 6
    return Found(day, exact=False)


def _unit_end(match: re.Match[str], reading: Reading) -> Found:
    return Found(_period_end(match["unit"].lower(), "", reading), ends_period=True)


def _short_end(match: re.Match[str], reading: Reading) -> Found:
    unit = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}[match[0].lower()]
    return Found(_period_end(unit, "", reading), ends_period=True)


def _period(match: re.Match[str], reading: Reading) -> Found | None:
    if _COMPARED.search(reading.text[max(0, match.start() - 24) : match.start()]):
        return None
    if not stands_alone(reading.text, match.end()):
        return None
    which = match["which"].lower()
    end = _period_end(match["unit"].lower(), "" if which == "this" else which, reading)
    if reading.before in {"from", "since"}:
        return Found(_period_start(match["unit"].lower(), which, reading))
    return Found(end, exact=False)


def _week_after_next(_: re.Match[str], reading: Reading) -> Found:
    return Found(week_end(reading.today, reading.context) + 2 * _WEEK, exact=False)


def _later_this_week(_: re.Match[str], reading: Reading) -> Found:
    return Found(_period_end("week", "", reading), exact=False)


def _weekend(match: re.Match[str], reading: Reading) -> Found | None:
    if not stands_alone(reading.text, match.end()):
        return None
    saturday = week_start(reading.today) + timedelta(days={"next": 12, "last": -2}.get(match["which"].lower(), 5))
    if reading.before in {"by", "before"}:
        return Found(saturday - timedelta(days=1), exact=False, kind="by")
    return Found(saturday, saturday + timedelta(days=1), exact=False)


_UNIT = (
    rf"(?P<unit>(?:working|business|week){GAP}?days?|days?|weeks?|fortnights?|months?|quarters?|years?"
    r"|hours?|hrs?|minutes?|mins?)"
)
_PERIOD = r"(?P<unit>week|month|quarter|year)"
_N = rf"(?P<n>{NUMBER})"
_THE = rf"(?:the{GAP})?"

RULES = (
    Rule(
        compiled(
            rf"{LEFT}(?P<how>in|within){GAP}(?:the{GAP}next{GAP})?{_N}{GAP}{_UNIT}(?P<back>(?!))?(?:['’]?{GAP}time)?{RIGHT}"
        ),
        _counted,
    ),
    Rule(
        compiled(rf"{LEFT}{_N}{GAP}{_UNIT}(?P<how>(?!))?(?:{GAP}from{GAP}(?:now|today)|(?P<back>{GAP}ago)){RIGHT}"),
        _counted,
    ),
    Rule(compiled(rf"{LEFT}within{GAP}(?:the|a|an){GAP}{_UNIT}{RIGHT}"), _within_the),
    Rule(
        compiled(
            rf"{LEFT}{_THE}(?P<part>end|start|beginning|early|mid|middle|late)(?:{GAP}|-)(?:of(?:{GAP}|-)|in{GAP})?"
            rf"(?:(?P<which>the|this|next|last){GAP})?{_PERIOD}{RIGHT}"
        ),
        _part_of_period,
    ),
    Rule(compiled(rf"{LEFT}{_PERIOD}(?:['’]s)?[ -]end{RIGHT}"), _unit_end),
    Rule(compiled(rf"{LEFT}(?:eow|eom|eoq|eoy){RIGHT}"), _short_end),
    Rule(compiled(rf"{LEFT}(?P<which>this|next|last){GAP}{_PERIOD}{RIGHT}"), _period),
    Rule(compiled(rf"{LEFT}{_THE}week{GAP}after{GAP}next{RIGHT}"), _week_after_next),
    Rule(compiled(rf"{LEFT}later{GAP}this{GAP}week{RIGHT}"), _later_this_week),
    Rule(compiled(rf"{LEFT}(?P<which>this|next|the|last){GAP}weekend{RIGHT}"), _weekend),
)
