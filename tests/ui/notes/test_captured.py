"""What a correction writes into a line is read back as what was chosen, whatever the language of the window is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from liaison.desk.capture import CapturedItem, NewNote, preview_note
from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.ui.language import languages, use_language
from liaison.ui.notes.captured import Correction, Line, row_of, with_date, with_person

TODAY = date(2026, 11, 24)


@pytest.fixture(params=[code for code, _name in languages()])
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    use_language(request.param)
    yield
    use_language("en")


def read(desk: Desk, text: str) -> CapturedItem:
    harbor = next(row.id for row in list_clients(desk) if row.name == "Harbor & Finch")
    return preview_note(desk, NewNote(text, harbor))[0]


def put(text: str, correction: Correction) -> str:
    return text[: correction.start] + correction.text + text[correction.end :]


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2026, 12, 4), date(2027, 3, 5), date(2027, 10, 9)])
@pytest.mark.parametrize("text", ["We: send the summary", "We: send the summary by Thursday"])
def test_a_chosen_date_reads_back(sample_desk: Desk, text: str, day: date) -> None:
    row = row_of(Line(0, text), read(sample_desk, text))
    found = read(sample_desk, put(text, with_date(row, day, TODAY)))
    plain = read(sample_desk, f"We: send the summary by {day.isoformat()}")
    assert (found.what, found.due) == (plain.what, plain.due)
    assert found.due


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("text", ["We: send the summary", "We: send the summary by Thursday", "They: the figures"])
def test_a_chosen_person_reads_back(sample_desk: Desk, text: str) -> None:
    row = row_of(Line(0, text), read(sample_desk, text))
    found = read(sample_desk, put(text, with_person(row, "Dana Whitlock")))
    assert (found.what, found.person, found.due) == (row.what, "Dana Whitlock", row.due or None)
