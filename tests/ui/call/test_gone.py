"""A call whose client goes while it runs: it is not shown any more, what was typed is kept, and comes back with it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest

from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import add_record
from liaison.desk.trash import restore, trash
from liaison.desk.views.call import CALL_DRAFT, CallState
from liaison.desk.views.sheet import CallRef
from liaison.model.values import Changes
from liaison.ui.call import Calls, attend, calls_of, start_call
from liaison.ui.call.bar import CallBar
from liaison.ui.call.ending import EndDialog
from liaison.ui.shell import MainWindow
from support.calls import LINES


def do(window: MainWindow, changes: Changes) -> None:
    """Tell the window of a change made beside it, as one that it made itself."""
    window.place.work.command(window, lambda _desk: changes, refreshes_owner=True)


def running(calls: Calls) -> CallState | None:
    """The call that goes on by now."""
    return calls.running


@pytest.mark.parametrize("is_ending", [False, True])
def test_a_call_whose_client_goes_to_the_trash_is_put_by_until_it_is_back(
    window: MainWindow, shown: Calls, sample_desk: Desk, harbor: str, *, is_ending: bool
) -> None:
    attend(window.place, window.frame)
    told: list[str] = []
    window.place.notices.said.connect(lambda words, _undo: told.append(words))
    if is_ending:
        shown.end()
    do(window, trash(sample_desk, "client", harbor))
    assert (shown.running, shown.dialog) == (None, None)
    assert not any(bar.isVisible() for bar in window.findChildren(CallBar))
    assert told == ["The call with Harbor & Finch is kept. It comes back with the client."]
    kept = read_draft(sample_desk, CALL_DRAFT)
    assert kept is not None
    assert kept.text.split("\n") == list(LINES)
    do(window, restore(sample_desk, "client", harbor))
    assert shown.running is not None
    assert shown.running.text == kept.text


def test_undoing_everything_up_to_the_client_leaves_no_call_without_one(window: MainWindow, sample_desk: Desk) -> None:
    changes = add_record(sample_desk, "client", {"name": "Harrow Mills"}).changes
    (made,) = changes.ids("client")
    start_call(window.place, CallRef(made, None, None, date(2026, 11, 24)))
    calls = calls_of(window.place)
    board = calls.make_board()
    assert board is not None
    QTest.keyClicks(board.text, "They said a few words")
    calls.end()
    dialog = calls.dialog
    assert isinstance(dialog, EndDialog)
    dialog.submit()
    window.undo()
    again = running(calls)
    assert again is not None
    assert again.is_afterwards
    window.undo()
    assert running(calls) is None
    window.redo()
    back = running(calls)
    assert back is not None
    assert back.text == "They said a few words"
