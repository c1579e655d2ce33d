"""Words that every face uses: letters raised, large numbers, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

import liaison
from liaison.insight.briefing.phrases import figure as goal_figure
from liaison.insight.reviewing import measures
from liaison.insight.reviewing.facts import LineFact, SeenFacts
from liaison.insight.signs.lines import LineState
from liaison.insight.signs.promises import points, score
from liaison.insight.trends.reading import LevelWord
from liaison.model.values import Money
from liaison.model.words import (
    count,
    in_field,
    in_figures,
    in_places,
    in_thousands,
    install_translator,
    read_figure,
    upper_first,
)
from liaison.ui.language import read_catalog
from liaison.ui.today.view_model import headline


@pytest.fixture
def _german() -> Iterator[None]:
    catalog = read_catalog("de")
    install_translator(lambda text: catalog.get(text, text), "de")
    yield
    install_translator(None)


def test_only_the_first_letter_is_raised() -> None:
    assert upper_first("ziel der Kundin") == "Ziel der Kundin"
    assert upper_first("") == ""


def test_thousands_are_marked_as_english_does() -> None:
    assert (in_thousands(999), in_thousands(12500)) == ("999", "12,500")


@pytest.mark.usefixtures("_german")
def test_thousands_are_marked_as_german_does() -> None:
    assert (in_thousands(999), in_thousands(1250000)) == ("999", "1.250.000")


def test_the_day_as_a_heading() -> None:
    assert headline(date(2026, 11, 24)) == "Tuesday 24 November"


@pytest.mark.usefixtures("_german")
def test_the_day_as_a_german_heading() -> None:
    assert headline(date(2026, 11, 24)) == "Dienstag, 24. November"


@pytest.mark.parametrize(("thousand", "figure"), [("1,000", "7.8"), ("1.000", "7,8"), ("1\u202f000", "7,8")])
def test_figures_have_the_decimal_mark_of_the_language(thousand: str, figure: str) -> None:
    install_translator(lambda text: {"1,000": thousand}.get(text, text), "de")
    try:
        assert in_places(7.8) == figure
        assert in_places(12, 0) == "12"
    finally:
        install_translator(None)


def test_figures_are_written_as_english_does() -> None:
    assert [in_figures(Decimal(text)) for text in ("1234.50", "-0.25", "1E+3", "7")] == [
        "1,234.5",
        "−0.25",
        "1,000",
        "7",
    ]
    assert (in_places(-0.04), in_places(-1250.04), in_places(0.5, 2)) == ("0.0", "−1,250.0", "0.50")
    assert in_figures(Decimal("3650.5"), grouped=False) == "3650.5"
    assert count(1114, "{n} day", "{n} days") == "1,114 days"
    assert [str(Money(Decimal(text), code)) for text, code in (("4200", "USD"), ("-12.5", "GBP"), ("9", "CHF"))] == [
        "$4,200",
        "−£12.50",
        "CHF\u00a09",
    ]


@pytest.mark.parametrize("text", ["-0", "-0.0", "0.00"])
def test_nothing_has_no_sign(text: str) -> None:
    assert in_figures(Decimal(text)) == "0"


SHOWN = ("0", "7", "-12.5", "0.125", "999", "12500", "1234.5", "1250000.75", "-4200")


@pytest.mark.parametrize("thousand", ["1,000", "1.000", "1\u202f000"])
def test_what_is_shown_can_be_typed(thousand: str) -> None:
    install_translator(lambda text: {"1,000": thousand}.get(text, text), "de")
    try:
        for number in map(Decimal, SHOWN):
            for shown in (in_figures(number), in_figures(number, grouped=False), in_field(number)):
                assert read_figure(shown) == number, shown
        assert in_field(Decimal("12.500")) in {"12.500", "12,500"}, "all its places"
        assert read_figure(in_field(Decimal("12.500"))) == Decimal("12.5")
    finally:
        install_translator(None)


EITHER_WAY = [
    ("12.5", "12.5"),
    ("12,5", "12.5"),
    ("0.001", "0.001"),
    ("0,001", "0.001"),
    (",5", "0.5"),
    ("1.234,5", "1234.5"),
    ("1,234.5", "1234.5"),
    ("1.250.000", "1250000"),
    ("1,250,000", "1250000"),
    ("12 500", "12500"),
    ("12'500", "12500"),
    ("−3", "-3"),
]
NO_FIGURES = ["", "-", ".", "x", "1.2.3", "1,23,456", "1.234.56,7", "1,234.5.6", "1e3", "nan", "inf", "1_0", "--1"]


@pytest.mark.parametrize(("text", "number"), EITHER_WAY)
def test_marks_that_can_mean_one_thing_only_are_read_so(text: str, number: str) -> None:
    assert read_figure(text) == Decimal(number)


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(("text", "number"), EITHER_WAY)
def test_they_are_so_in_german(text: str, number: str) -> None:
    assert read_figure(text) == Decimal(number)


@pytest.mark.parametrize(("text", "number"), [("12.500", "12.5"), ("12,500", "12500"), ("1,2345", None)])
def test_a_mark_before_three_figures_is_that_of_english(text: str, number: str | None) -> None:
    assert read_figure(text) == (Decimal(number) if number else None)


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(("text", "number"), [("12.500", "12500"), ("12,500", "12.5"), ("1.2345", None)])
def test_a_mark_before_three_figures_is_that_of_german(text: str, number: str | None) -> None:
    assert read_figure(text) == (Decimal(number) if number else None)


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_is_no_figure_is_none(text: str) -> None:
    assert read_figure(text) is None


@pytest.mark.usefixtures("_german")
def test_figures_in_sentences_are_written_as_german_does() -> None:
    assert in_figures(Decimal("-1234.50")) == "−1.234,5"
    assert in_figures(Decimal("3650.5"), grouped=False) == "3650,5"
    assert count(1114, "{n} day", "{n} days").split(" ")[0] == "1.114"
    assert "4.200,50" in str(Money(Decimal("4200.5"), "USD"))
    assert goal_figure(Decimal("64.5"), "%") == "64,5\u202f%"
    line = LineState(0.45, 0.2, LevelWord.GOOD, change=-0.3)
    assert (points(line), score(line)) == ("1,2", "6,8")
    one = LineFact("Beziehung", "gut", 6.5, 7.8, 0.4, "steigt", ())
    said = measures.lines(SeenFacts((one,), (), ())).lines[0]
    assert "7,8 ± 0,4" in "".join(run.text for run in said.runs)
    assert "6,5" in "".join(run.text for run in said.runs)
    assert said.mark == "+1,3"


#: Written for programs and not for people, whatever the language.
_FOR_PROGRAMS: Final = {"desk/trends/tables.py"}
_BARE: Final = re.compile(r"\{[^{}\n]*:(?:,|,?\.[1-9])f?\}")


def test_no_figure_is_written_past_the_language() -> None:
    """Grouping and decimals are asked for in one place, else some sentence keeps the point in German."""
    root = Path(liaison.__file__).parent
    found = {
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        if any(_BARE.search(line) for line in file.read_text("utf-8").splitlines())
    }
    assert found - _FOR_PROGRAMS == {"model/words.py"}
