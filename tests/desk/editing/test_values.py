"""Text as values: dates, times, money, weekdays, seasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.desk.capture.known import capture_context
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, understood
from liaison.desk.editing.amounts import amount_with_unit, cost, money
from liaison.desk.editing.values import Reader, number, season, weekdays
from liaison.model.client import BusyPeriod
from liaison.model.errors import InputError
from liaison.model.values import TimeUnit
from support.imports import add_client, rows

TODAY = date(2026, 11, 24)


@pytest.fixture
def reader(desk: Desk) -> Reader:
    with desk.record.reading() as session:
        return Reader(capture_context(desk, session, None), desk.zone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("friday", date(2026, 11, 27)),
        ("mon", date(2026, 11, 30)),
        ("next fri", date(2026, 12, 4)),
        ("in two weeks", date(2026, 12, 8)),
        ("3 Dec", date(2026, 12, 3)),
        ("today", TODAY),
        ("tomorrow", date(2026, 11, 25)),
        ("end of month", date(2026, 11, 30)),
        ("end of march", date(2027, 3, 31)),
        ("by friday", date(2026, 11, 27)),
        ("6 Jan", date(2027, 1, 6)),
    ],
)
def test_dates_are_read_as_people_write_them(reader: Reader, text: str, expected: date) -> None:
    assert reader.day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("June 2026", date(2026, 6, 1)),
        ("june 2025", date(2025, 6, 1)),
        ("March", date(2026, 3, 1)),
        ("Q2 2026", date(2026, 4, 1)),
        ("2024", date(2024, 1, 1)),
        ("2024-05", date(2024, 5, 1)),
        ("end of June 2026", date(2026, 6, 30)),
        ("3 March 2025", date(2025, 3, 3)),
        ("last friday", date(2026, 11, 20)),
        ("in May", date(2026, 5, 1)),
        ("in June 2026", date(2026, 6, 1)),
    ],
)
def test_what_holds_from_a_month_on_holds_from_its_first_day(reader: Reader, text: str, expected: date) -> None:
    assert replace(reader, past=True, begins=True).day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in May", date(2026, 5, 31)),
        ("12/3/68", date(1968, 3, 12)),
        ("by Friday", date(2026, 11, 20)),
        ("before Christmas", date(2025, 12, 24)),
        ("next friday", date(2026, 12, 4)),
        ("2026-12-24", date(2026, 12, 24)),
    ],
)
def test_what_is_over_is_read_as_over_where_no_other_day_is_said(reader: Reader, text: str, expected: date) -> None:
    assert replace(reader, past=True).day(text) == expected


@pytest.mark.parametrize("text", ["Tuesday 30 November 2026", "tue, 30 Nov", "Friday 28 November"])
def test_a_weekday_that_is_not_that_of_its_date_is_refused(reader: Reader, text: str) -> None:
    with pytest.raises(InputError, match="is not a date that is understood"):
        reader.day(text)
    assert reader.day("Monday 30 November 2026") == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("first", "begins", "ends"),
    [
        ("15 Dec", date(2026, 12, 15), date(2027, 1, 6)),
        ("15.12.", date(2026, 12, 15), date(2027, 1, 6)),
        ("December", date(2026, 12, 1), date(2027, 1, 6)),
        ("9 Nov", date(2026, 11, 9), date(2027, 1, 6)),
    ],
)
def test_a_busy_time_begins_on_the_nearest_such_day(desk: Desk, first: str, begins: date, ends: date) -> None:
    with desk.record.command("make") as unit:
        client_id = add_client(unit.session, "Acme")
    add_record(desk, "busy_period", {"what": "Year end", "from_on": first, "until_on": "6 Jan"}, client_id)
    (row,) = rows(desk, BusyPeriod)
    assert (row.from_on, row.until_on) == (begins, ends)


def test_until_a_day_is_ahead_where_a_day_may_be_either(reader: Reader) -> None:
    either = replace(reader, past=True, nearest=True)
    assert [either.day(text) for text in ("until Friday", "15 Dec", "9 Nov")] == [
        date(2026, 11, 27),
        date(2026, 12, 15),
        date(2026, 11, 9),
    ]


@pytest.mark.parametrize("code", ["KWD", "BHD", "OMR", "TND", "JOD"])
def test_currencies_with_three_places_are_taken(code: str) -> None:
    assert money(f"1.234 {code}", "amount") == (Decimal("1.234"), code)


def test_the_field_of_a_client_says_when_it_began(desk: Desk) -> None:
    assert understood(desk, "client", "since", "June 2026").day == "2026-06-01"
    assert understood(desk, "goal", "due_on", "June 2027").day == "2027-06-30"


@pytest.mark.parametrize("text", ["soonish", "2026-02-30", "friday or monday", "the report by friday", "31 Feb", ""])
def test_what_is_not_wholly_a_date_is_refused(reader: Reader, text: str) -> None:
    with pytest.raises(InputError):
        reader.day(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-06-24T14:00", datetime(2026, 6, 24, 13, tzinfo=UTC)),
        ("2026-06-24T14:00+02:00", datetime(2026, 6, 24, 12, tzinfo=UTC)),
        ("friday 14:00", datetime(2026, 11, 27, 14, tzinfo=UTC)),
        ("tomorrow at 9am", datetime(2026, 11, 25, 9, tzinfo=UTC)),
    ],
)
def test_moments_are_those_of_the_users_wall(reader: Reader, text: str, expected: datetime) -> None:
    assert reader.moment(text) == expected


@pytest.mark.parametrize("text", ["friday", "14:00 sharpish", "0001-01-01T00:00+14:00", "x"])
def test_a_moment_needs_a_day_and_a_time(reader: Reader, text: str) -> None:
    with pytest.raises(InputError):
        reader.moment(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("14:00", time(14)), ("9", time(9)), ("9:30 am", time(9, 30)), ("12pm", time(12)), ("12am", time(0))],
)
def test_times_of_day(reader: Reader, text: str, expected: time) -> None:
    assert reader.clock(text) == expected


@pytest.mark.parametrize("text", ["25:00", "9:61", "13pm", "noonish", ""])
def test_what_is_no_time_of_day(reader: Reader, text: str) -> None:
    with pytest.raises(InputError):
        reader.clock(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4200 USD", (Decimal(4200), "USD")),
        ("$4,200", (Decimal(4200), "USD")),
        ("$4,200.50", (Decimal("4200.50"), "USD")),
        ("EUR 12.5", (Decimal("12.5"), "EUR")),
        ("12,50 €", (Decimal("12.50"), "EUR")),
        ("£4.2k", (Decimal(4200), "GBP")),
        ("1.5m usd", (Decimal(1_500_000), "USD")),
        ("48 000 EUR", (Decimal(48000), "EUR")),
    ],
)
def test_money(text: str, expected: tuple[Decimal, str]) -> None:
    assert money(text, "price") == expected


@pytest.mark.parametrize("text", ["84.000 EUR", "$4.200", "EUR 1.250"])
def test_three_places_of_an_amount_are_no_cents_and_nothing_is_guessed(text: str) -> None:
    with pytest.raises(InputError, match="could be thousands"):
        money(text, "price")
    assert money("0.125 EUR", "price") == (Decimal("0.125"), "EUR")
    assert money("1.125k EUR", "price") == (Decimal(1125), "EUR")


@pytest.mark.parametrize("text", ["a lot", "4200", "4200 XXX", "4200 orders", "$", "1e400 USD", "--5 USD"])
def test_what_is_no_money(text: str) -> None:
    with pytest.raises(InputError):
        money(text, "price")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$4,200 a minute", (Decimal(4200), "USD", None, TimeUnit.MINUTE)),
        ("4200 USD per working day", (Decimal(4200), "USD", None, TimeUnit.WORKING_DAY)),
        ("1,100 orders a day", (Decimal(1100), None, "orders", TimeUnit.DAY)),
        ("€300/hour", (Decimal(300), "EUR", None, TimeUnit.HOUR)),
        ("$60,000", (Decimal(60000), "USD", None, None)),
    ],
)
def test_costs(text: str, expected: tuple[Any, ...]) -> None:
    assert cost(text, "cost") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("mon-fri", "01234"), ("Mon, Wed and Fri", "024"), ("sun-thu", "01236"), ("01234", "01234"), ("tuesday", "1")],
)
def test_weekdays(text: str, expected: str) -> None:
    assert weekdays(text, "work_days") == expected


@pytest.mark.parametrize("text", ["", "someday", "m", "mon-", "789"])
def test_what_are_no_weekdays(text: str) -> None:
    with pytest.raises(InputError):
        weekdays(text, "work_days")


@pytest.mark.parametrize("text", ["15 Nov to 6 Jan", "11-15..01-06", "15 Nov – 6 Jan", "15 Nov until 6 Jan"])
def test_seasons(reader: Reader, text: str) -> None:
    assert season(reader, text, "season") == ("11-15", "01-06")


@given(st.text(max_size=40))
@settings(max_examples=300)
def test_no_text_breaks_a_reader(text: str) -> None:
    for read in (
        lambda: number(text, "n"),
        lambda: amount_with_unit(text, "n"),
        lambda: cost(text, "n"),
        lambda: weekdays(text, "n"),
    ):
        try:
            read()
        except InputError as error:
            assert error.sentence  # noqa: PT017 - either a value or a sentence
