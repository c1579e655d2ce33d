"""Dates in plain English."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from insight.capture.phrases import DATES, LINES, TUE
from insight.capture.readings import reading
from liaison.insight.capture import CaptureContext, Span, due_date, find_dates


def on(day: date, context: CaptureContext) -> CaptureContext:
    now = datetime.combine(day, time(9, 2), context.zone).astimezone(UTC)
    return replace(context, today=day, now=now)


def test_the_tables_are_long_enough() -> None:
    assert len({row[:2] for row in DATES}) + len({row[0] for row in LINES}) >= 250


@pytest.mark.parametrize(("phrase", "today", "expected"), DATES, ids=[f"{row[0]} ({row[1]})" for row in DATES])
def test_phrases(phrase: str, today: date, expected: str, plain: CaptureContext) -> None:
    context = on(today, plain)
    assert [reading(match) for match in find_dates(phrase, context)] == ([expected] if expected else [])
    embedded = find_dates(f"send it {phrase}, please", context)
    if expected:
        assert [reading(match) for match in embedded] == [expected]
        assert embedded[0].span == (8, 8 + len(phrase))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [("on Friday", "on 2026-11-20"), ("3 Nov", "on 2026-11-03"), ("10 Dec", "on 2025-12-10"),
     ("the 15th", "on 2026-11-15"),
     ("in June", "on~ 2026-06-30"), ("by Friday", "by 2026-11-27"), ("yesterday", "on 2026-11-23")],
)  # fmt: skip
def test_the_past_looks_back(phrase: str, expected: str, plain: CaptureContext) -> None:
    assert [reading(match) for match in find_dates(phrase, on(TUE, plain), past=True)] == [expected]


def test_month_first(plain: CaptureContext) -> None:
    context = replace(plain, month_first=True)
    assert [reading(match) for match in find_dates("by 12/3 or 12/04/2026", context)] == [
        "by 2026-12-03",
        "on 2026-12-04",
    ]


def test_a_day_that_may_be_a_month_names_the_other_one(plain: CaptureContext) -> None:
    found = [match.other for phrase in ("3/12", "03/12/2026", "03.12.2026", "25/12") for match in find_dates(
        f"by {phrase}", plain)]  # fmt: skip
    assert found == [date(2027, 3, 12), date(2026, 3, 12), None, None]
    assert [match.other for match in find_dates("by 3/12", replace(plain, month_first=True))] == [None]


def test_days_that_do_not_exist_are_handed_back(plain: CaptureContext) -> None:
    unreadable: list[Span] = []
    text = "by 31 Feb or by Friday"
    assert [reading(match) for match in find_dates(text, plain, unreadable=unreadable)] == ["by 2026-11-27"]
    assert [text[slice(*span)] for span in unreadable] == ["31 Feb"]


def test_a_working_week_from_sunday(plain: CaptureContext) -> None:
    context = replace(plain, working_days=frozenset({6, 0, 1, 2, 3}))
    assert [reading(match) for match in find_dates("within 5 working days", context)] == ["within 2026-12-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("live 1 Dec, answer by Thursday", "by 2026-11-26"),
        ("by Thursday for the launch on 1 Dec", "by 2026-11-26"),
        ("until Friday, on Monday", "until 2026-11-27"),
        ("on Monday or on Friday", "on 2026-11-27"),
        ("from Monday", "from 2026-11-30"),
        ("yesterday", ""),
        ("by 3 Nov 2026", ""),
        ("from 3 to 7 Dec", "on 2026-12-03..2026-12-07"),
    ],
)
def test_the_due_one(text: str, expected: str, plain: CaptureContext) -> None:
    assert reading(due_date(find_dates(text, plain), plain)) == expected


def test_words_say_how_it_was_understood(plain: CaptureContext) -> None:
    words = [match.words for match in find_dates("by Friday 3pm; next week; from 3 to 7 Jan", plain)]
    assert words == ["Fri 27 Nov 15:00", "about Fri 4 Dec", "Sun 3 Jan 2027 to Thu 7 Jan 2027"]


def test_a_context_is_checked(plain: CaptureContext) -> None:
    with pytest.raises(ValueError, match="zone"):
        replace(plain, now=datetime(2026, 11, 24, 9))
    with pytest.raises(ValueError, match="working day"):
        replace(plain, working_days=frozenset())


def test_a_client_that_never_works_has_no_working_days(plain: CaptureContext) -> None:
    context = replace(plain, holidays=((date(2020, 1, 1), date(2040, 1, 1)),))
    assert find_dates("within 5 working days", context) == ()


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_the_calendar(today: date, plain: CaptureContext) -> None:
    context = replace(plain, today=today)
    text = "yesterday tomorrow next week last week in 900 years 900 days ago EOM before Monday 3 Jan the 31st by 9:00"
    for past in (False, True):
        assert "09:00" in [f"{match.time:%H:%M}" for match in find_dates(text, context, past=past) if match.time]
