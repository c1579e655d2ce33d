"""A place that names what is not there, or nothing at all: a sentence with a way out, never a fault."""

from __future__ import annotations

import pytest

from liaison.model.errors import LiaisonError, NotFoundError
from liaison.ui.shell import MainWindow
from liaison.ui.ways_out import in_window

PLACES = (
    ("person", "id"),
    ("client", "id"),
    ("map", "client"),
    ("briefing", "client"),
    ("notes", "id"),
    ("history", "id"),
    ("trash", "record"),
    ("registers", "register"),
    ("registers", "record"),
    ("settings", "section"),
    ("clients", "filter"),
)
TABS = ("people", "timeline", "commitments", "agreement", "registers", "documents", "none")


@pytest.mark.parametrize("bad", ["nonsense", "0" * 32, ""])
def test_a_place_that_is_not_there_is_no_fault(window: MainWindow, bad: str) -> None:
    for page, key in PLACES:
        kind = {"kind": "client"} if page == "history" else {}
        window.place.navigator.go(page, **{key: bad}, **kind)
        assert "liaison " not in window.frame.errors.way_out.text()
    for tab in TABS:
        window.place.navigator.go("client", id=bad, tab=tab, record="nonsense", person="nonsense")


def test_a_history_of_a_kind_that_is_not_there_is_no_fault(window: MainWindow) -> None:
    window.place.navigator.go("history", kind="nonsense", id="nonsense")


def test_what_was_in_the_way_on_a_page_is_not_said_on_the_next(window: MainWindow) -> None:
    window.place.notices.show_problem(LiaisonError("The file cannot be read.", "Choose another."))
    window.place.navigator.go("today")
    assert not window.frame.errors.isHidden()
    window.place.navigator.go("notes")
    assert window.frame.errors.isHidden()


def test_a_way_out_that_names_a_command_is_told_in_the_words_of_the_window() -> None:
    unfiled = in_window(NotFoundError("There is no such client.", "See them all with: liaison clients"))
    assert unfiled.way_out == "See all of them under Clients."
    assert in_window(LiaisonError("There is no vault.", "Make one with `liaison init`.")).way_out == ""
    assert (
        in_window(LiaisonError("It is damaged.", "Liaison keeps the old one.")).way_out == "Liaison keeps the old one."
    )
