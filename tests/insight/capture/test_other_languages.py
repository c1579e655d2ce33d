"""Lines of a note are read in English: in a window of another language, what was not read is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from liaison.insight.capture import CaptureContext, Prefix, capture, capture_line
from liaison.model.words import install_translator


@pytest.fixture
def in_german() -> Iterator[None]:
    install_translator(lambda text: text, "de")
    yield
    install_translator(None)


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(
    ("line", "prefix"),
    [
        ("Wir: Bericht bis Freitag", Prefix.WE),
        ("- Sie: unterschreiben", Prefix.THEY),
        ("Sorge: zu teuer", Prefix.CONCERN),
    ],
)
def test_a_german_prefix_makes_nothing_and_says_what_would(line: str, prefix: Prefix, harbor: CaptureContext) -> None:
    (found,) = capture(f"Angerufen.\n{line}", harbor).lines
    assert (found.number, found.prefix, found.makes_record) == (2, prefix, False)
    assert found.hint == f"To make a record of it, begin the line with “{prefix.value}:”."


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize("line", ["Wetter: schön", "Wirt: kommt um 9", "Wir gehen heute essen", "sie://example.org"])
def test_other_words_are_no_prefix_in_german_either(line: str, harbor: CaptureContext) -> None:
    assert capture_line(line, harbor) is None


def test_in_english_a_german_word_is_only_text(harbor: CaptureContext) -> None:
    assert capture_line("Wir: Bericht bis Freitag", harbor) is None


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("We: Bericht bis Freitag", "bis Freitag"),
        ("We: Bericht morgen 14 Uhr", "morgen 14 Uhr"),
        ("They: Freigabe nächsten Dienstag", "nächsten Dienstag"),
        ("We: Bericht bis 3. Dezember", "bis 3. Dezember"),
        ("We: Bericht bis Ende der Woche", "bis Ende der Woche"),
    ],
)
def test_a_german_day_that_was_not_read_is_named(line: str, words: str, harbor: CaptureContext) -> None:
    found = capture_line(line, harbor)
    assert found is not None
    assert found.due is None
    assert f"“{words}” could not be read as a date. When is it due?" in found.remarks


@pytest.mark.usefixtures("in_german")
def test_what_was_read_is_not_doubted(harbor: CaptureContext) -> None:
    found = capture_line("We: Bericht by Friday", harbor)
    assert found is not None
    assert found.due is not None
    assert found.remarks == ()
