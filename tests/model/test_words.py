"""Words that every face uses: letters raised, large numbers, dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from liaison.model.words import in_places, in_thousands, install_translator, upper_first
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
