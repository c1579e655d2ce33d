"""Where a date is asked for, it may be said in the language that is shown; English goes on being understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, understood
from liaison.desk.editing.values import Reader, season
from liaison.desk.finding import said_day, said_moment
from liaison.insight.capture import CaptureContext
from liaison.model.date_words import examples, in_english
from liaison.model.errors import InputError
from liaison.model.words import install_translator

TODAY = date(2026, 11, 24)
READER = Reader(CaptureContext(TODAY, datetime(2026, 11, 24, 9, 0, tzinfo=UTC), UTC), UTC)


@pytest.fixture
def german() -> Iterator[None]:
    """The language is German; texts without a catalog stay as written."""
    install_translator(lambda text: text, "de")
    yield
    install_translator(None)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("freitag", date(2026, 11, 27)),
        ("Fr", date(2026, 11, 27)),
        ("bis Freitag", date(2026, 11, 27)),
        ("am Fr.", date(2026, 11, 27)),
        ("27.11.", date(2026, 11, 27)),
        ("27.11", date(2026, 11, 27)),
        ("Fr, 27.11.", date(2026, 11, 27)),
        ("Fr 27. Nov.", date(2026, 11, 27)),
        ("bis zum 27.11.2026", date(2026, 11, 27)),
        ("27.11.26", date(2026, 11, 27)),
        ("27. November", date(2026, 11, 27)),
        ("Freitag, den 27. November 2026", date(2026, 11, 27)),
        ("1. März", date(2027, 3, 1)),
        ("1. maerz", date(2027, 3, 1)),
        ("3. Mai", date(2027, 5, 3)),
        ("6. Jänner", date(2027, 1, 6)),
        ("am 15.", date(2026, 12, 15)),
        ("der 1.", date(2026, 12, 1)),
        ("innerhalb von 3 Tagen", date(2026, 11, 27)),
        ("zum 15. des Monats", date(2026, 12, 15)),
        ("Ende 2026", date(2026, 12, 31)),
        ("übernächste Woche", date(2026, 12, 11)),
        ("Montag, 30.11.2026", date(2026, 11, 30)),
        ("heute", TODAY),
        ("morgen", date(2026, 11, 25)),
        ("Übermorgen", date(2026, 11, 26)),
        ("uebermorgen", date(2026, 11, 26)),
        ("in zwei Wochen", date(2026, 12, 8)),
        ("heute in einer Woche", date(2026, 12, 1)),
        ("in einem Monat", date(2026, 12, 24)),
        ("in 3 Tagen", date(2026, 11, 27)),
        ("in fünf Arbeitstagen", date(2026, 12, 1)),
        ("in ein paar Tagen", date(2026, 11, 27)),
        ("nächsten Dienstag", date(2026, 12, 1)),
        ("naechsten dienstag", date(2026, 12, 1)),
        ("kommenden Freitag", date(2026, 11, 27)),
        ("Dienstag nächster Woche", date(2026, 12, 1)),
        ("nächste Woche Dienstag", date(2026, 12, 1)),
        ("Freitag in zwei Wochen", date(2026, 12, 11)),
        ("nächste Woche", date(2026, 12, 4)),
        ("kommende Woche", date(2026, 12, 4)),
        ("Ende der Woche", date(2026, 11, 27)),
        ("Ende nächster Woche", date(2026, 12, 4)),
        ("Ende November", date(2026, 11, 30)),
        ("Ende des Monats", date(2026, 11, 30)),
        ("Monatsende", date(2026, 11, 30)),
        ("Mitte Januar", date(2027, 1, 15)),
        ("Anfang Dezember", date(2026, 12, 1)),
        ("am Wochenende", date(2026, 11, 29)),
        ("spätestens Donnerstag", date(2026, 11, 26)),
        ("Heiligabend", date(2026, 12, 24)),
        ("friday", date(2026, 11, 27)),
        ("in two weeks", date(2026, 12, 8)),
        ("2026-12-03", date(2026, 12, 3)),
    ],
)
def test_a_day_is_understood_in_german(text: str, day: date) -> None:
    assert READER.day(text) == day


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("freitag", date(2026, 11, 20)),
        ("letzten Freitag", date(2026, 11, 20)),
        ("gestern", date(2026, 11, 23)),
        ("vorgestern", date(2026, 11, 22)),
        ("vor zwei Wochen", date(2026, 11, 10)),
        ("vor einem Monat", date(2026, 10, 24)),
        ("27. November", date(2025, 11, 27)),
        ("12.3.68", date(1968, 3, 12)),
        ("am 12.3.98", date(1998, 3, 12)),
        ("12.3.26", date(2026, 3, 12)),
        ("im Mai", date(2026, 5, 31)),
        ("vor Weihnachten", date(2025, 12, 24)),
        ("vor Freitag", date(2026, 11, 19)),
    ],
)
def test_a_day_that_is_over_is_understood_in_german(text: str, day: date) -> None:
    assert replace(READER, past=True).day(text) == day


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "text",
    [
        "irgendwann",
        "Dienstag, 30.11.2026",
        "übernächsten Freitag",
        "31.11.",
        "5.13.",
        "Freitag Abend vielleicht",
        "",
        "zwei",
    ],
)
def test_what_is_no_day_is_refused_with_examples_in_german(text: str) -> None:
    with pytest.raises(InputError) as refused:
        READER.day(text)
    assert refused.value.sentence == f"“{text}” is not a date that is understood."
    assert refused.value.way_out == "Write it as in 2026-11-27, “freitag”, “27.11.” or “in zwei Wochen”."


@pytest.mark.usefixtures("german")
def test_every_example_that_is_shown_is_understood() -> None:
    *ahead, behind = examples()
    assert [READER.day(text) for text in (*ahead, *behind.split(", "))] == [
        date(2026, 11, 27),
        date(2026, 11, 27),
        date(2026, 12, 8),
        date(2026, 11, 20),
        date(2025, 3, 3),
    ]


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["morgen 10:00", "morgen um 10 Uhr", "25.11. 10:00", "am 25. November um 10.00 Uhr"])
def test_a_time_of_day_is_said_with_the_day(text: str) -> None:
    moment = READER.moment(text)
    assert (moment.date(), moment.time()) == (date(2026, 11, 25), time(10))


@pytest.mark.usefixtures("german")
def test_a_season_runs_from_a_day_bis_a_day() -> None:
    assert season(READER, "15. Nov. bis 6. Jan.", "season") == ("11-15", "01-06")


def test_in_english_german_days_are_no_dates() -> None:
    assert in_english("freitag") is None
    with pytest.raises(InputError, match="“freitag” is not a date that is understood"):
        READER.day("freitag")


@pytest.mark.usefixtures("german")
def test_fields_and_dialogs_of_the_desk_take_them(desk: Desk) -> None:
    assert said_day(desk, "übermorgen") == date(2026, 11, 26)
    assert said_moment(desk, "gestern 14 Uhr").date() == date(2026, 11, 23)
    assert understood(desk, "commitment", "due_on", "in zwei Wochen").day == "2026-12-08"


@pytest.mark.parametrize(
    ("kind", "name", "text", "said"),
    [
        ("commitment", "due_on", "blurb", "Due on: “blurb” is not a date that is understood."),
        ("goal", "target", "many", "Target: “many” is not a number."),
        ("stake", "cost", "a lot", "Cost: “a lot” is not an amount."),
    ],
)
def test_a_message_names_a_field_in_words_and_a_form_without_it(
    desk: Desk, kind: str, name: str, text: str, said: str
) -> None:
    with pytest.raises(InputError) as refused:
        add_record(desk, kind, {name: text})
    assert refused.value.sentence == said

    problem = understood(desk, kind, name, text).problem
    assert problem.startswith("“") if problem else name == "target"
