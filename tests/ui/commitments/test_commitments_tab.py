"""The commitments of a client in the window: both sides, checked off, slipped, dropped, reopened, added in a line."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.commitments import (
    NewCommitment,
    SlipNews,
    add_commitment,
    close_commitment,
    get_commitment,
    list_commitments,
    slip_commitment,
)
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.ledger import PromisePreview
from liaison.desk.views.commitment import CommitmentView
from liaison.model.values import CommitmentStatus, Mark, Side
from liaison.ui.client.page import ClientPage
from liaison.ui.commitments.quick_entry import QuickPromise
from liaison.ui.commitments.tab import CommitmentsTab
from liaison.ui.commitments.view_model import LedgerRow
from liaison.ui.shell import MainWindow
from liaison.ui.today.view_model import DueHead
from liaison.ui.widgets import Link


def named(desk: Desk, name: str) -> str:
    return next(row.id for row in list_clients(desk) if row.name == name)


def opened(window: MainWindow, client: str, qtbot: QtBot) -> CommitmentsTab:
    window.place.navigator.go("client", id=client, tab="commitments")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, CommitmentsTab)
    with qtbot.waitExposed(window):
        window.show()
    return page.tab


@pytest.fixture
def harbor(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> CommitmentsTab:
    """The commitments of Harbor & Finch."""
    return opened(window, named(sample_desk, "Harbor & Finch"), qtbot)


def rows(tab: CommitmentsTab) -> list[LedgerRow]:
    return [row for row in tab.list.all_rows() if isinstance(row, LedgerRow)]


def row(tab: CommitmentsTab, what: str) -> LedgerRow:
    return next(one for one in rows(tab) if one.what == what)


def kept(desk: Desk, what: str) -> CommitmentView:
    return next(one for one in list_commitments(desk, include_closed=True) if one.what == what)


def fill_in(tab: CommitmentsTab, **values: str) -> None:
    """Fill in the dialog that is open and press its button."""
    dialog = tab.deeds.dialog
    assert dialog is not None
    for name, text in values.items():
        editor = dialog.form.editor(name)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
        else:
            assert isinstance(editor, QAbstractButton)
            editor.click()
    dialog.do_button.click()


def test_both_sides_stand_under_their_heads_late_ones_first(harbor: CommitmentsTab) -> None:
    heads = [(one.label, one.number) for one in harbor.list.all_rows() if isinstance(one, DueHead)]
    assert heads == [("We owe", 2), ("They owe", 4)]
    assert next((one.what, one.state, one.is_late) for one in rows(harbor) if one.side is Side.THEIRS) == (
        "Weekend order export",
        "2 days late",
        True,
    )
    assert harbor.ours.accessibleName().startswith("We kept 95\u202f%, 52 of 55, 52 kept, 3 done later")
    model = harbor.list.rows
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "We owe: Load-test summary for peak week, Priya Raman, Wed 25 Nov, tomorrow"


def test_space_asks_how_it_went_and_closes_and_undo_opens_it(
    harbor: CommitmentsTab, window: MainWindow, sample_desk: Desk
) -> None:
    chosen = row(harbor, "Load-test summary for peak week")
    harbor.list.choose(chosen.key)
    harbor.list.setFocus()
    QTest.keyClick(harbor.list, Qt.Key.Key_Space)
    fill_in(harbor, mark="acceptable", how_it_went="One figure was missing")
    done = get_commitment(sample_desk, chosen.id)
    assert (done.status, done.mark) == (CommitmentStatus.DONE, Mark.ACCEPTABLE)
    assert chosen.what not in [one.what for one in rows(harbor)]
    assert window.toast.words.text() == "Done: Load-test summary for peak week"
    window.undo()
    assert row(harbor, chosen.what).is_open


def test_a_click_on_the_box_of_a_closed_one_opens_it_again(
    harbor: CommitmentsTab, sample_desk: Desk, qtbot: QtBot
) -> None:
    harbor.choice.chosen.emit("closed")
    closed = rows(harbor)
    assert closed
    assert not any(one.is_open for one in closed)
    harbor.list.choose(closed[0].key)
    place = harbor.list.visualRect(harbor.list.currentIndex())
    spot = QPoint(place.left() + 28, place.center().y())
    QTest.mouseClick(harbor.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert get_commitment(sample_desk, closed[0].id).status is CommitmentStatus.OPEN


def test_a_slip_keeps_the_first_date_struck_and_says_whether_they_were_told(
    harbor: CommitmentsTab, sample_desk: Desk
) -> None:
    chosen = row(harbor, "Load-test summary for peak week")
    harbor.list.choose(chosen.key)
    harbor.list.setFocus()
    QTest.keyClick(harbor.list, Qt.Key.Key_S)
    fill_in(harbor, new_date="30 Nov", reason="Their data came late", they_were_told="yes")
    moved = row(harbor, chosen.what)
    assert (moved.due, moved.first_due) == ("Mon 30 Nov", "25 Nov")
    assert "first promised for 25 Nov" in moved.words
    harbor.list.choose(moved.key)
    detail = harbor.detail.detail
    assert detail is not None
    assert [one.what for one in detail.outcomes] == [
        "From Wed 25 Nov to Mon 30 Nov, Their data came late, told in time"
    ]
    assert kept(sample_desk, chosen.what).slips == 1


def test_one_without_a_date_gets_its_first(harbor: CommitmentsTab, window: MainWindow, sample_desk: Desk) -> None:
    client = harbor.client_id
    window.place.changes.announce(
        add_commitment(sample_desk, NewCommitment(client, Side.OURS, "Think about spring")), None
    )
    harbor.deeds.slip(row(harbor, "Think about spring"))
    dialog = harbor.deeds.dialog
    assert dialog is not None
    day = dialog.form.editor("due_on")
    assert isinstance(day, QLineEdit)
    for typed, understood in (("last thursday", "Thu 19 Nov"), ("soonish", "Not understood yet"), ("", "")):
        day.selectAll()
        QTest.keyClick(day, Qt.Key.Key_Delete)
        QTest.keyClicks(day, typed)
        assert dialog.form.note_of("due_on").strip() == understood
    fill_in(harbor, due_on="3 Dec")
    assert row(harbor, "Think about spring").due == "Thu 3 Dec"
    assert kept(sample_desk, "Think about spring").slips == 0


def test_dropping_asks_why(harbor: CommitmentsTab, sample_desk: Desk) -> None:
    harbor.deeds.drop(row(harbor, "December paid social timings"))
    fill_in(harbor, reason="The campaign was cancelled")
    assert kept(sample_desk, "December paid social timings").status is CommitmentStatus.DROPPED


def test_a_figure_opens_what_it_is_made_of(harbor: CommitmentsTab) -> None:
    link = next(one for one in harbor.theirs.links if one.text() == "18 done later")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(rows(harbor)) == 18
    assert {one.side for one in rows(harbor)} == {Side.THEIRS}
    assert harbor.said.text() == "18 of these"
    assert harbor.all_link.isVisible()
    QTest.mouseClick(harbor.all_link, Qt.MouseButton.LeftButton)
    assert harbor.choice.choice == "open"
    assert len(rows(harbor)) == 6


def test_a_typed_line_shows_what_it_will_be_and_enter_keeps_it(
    harbor: CommitmentsTab, window: MainWindow, sample_desk: Desk
) -> None:
    QTest.keyClicks(harbor.quick.line, "We: send Priya the summary by Friday")
    harbor.quick.preview()
    assert harbor.quick.chip.accessibleName() == "We owe, summary, Priya Raman, Fri 27 Nov"
    QTest.keyClick(harbor.quick.line, Qt.Key.Key_Return)
    made = harbor.list.current_row()
    assert isinstance(made, LedgerRow)
    assert (made.what, made.person, made.due) == ("summary", "Priya Raman", "Fri 27 Nov")
    assert harbor.quick.line.text() == ""
    assert window.toast.words.text() == "Added the promise “summary”"
    QTest.keyClicks(harbor.quick.line, "We:")
    QTest.keyClick(harbor.quick.line, Qt.Key.Key_Return)
    assert harbor.quick.line.text() == "We:"
    assert harbor.quick.chip.accessibleName()
    harbor.quick.chip.show_preview(PromisePreview(remark="<img src=file:x> & so on"))
    assert harbor.quick.chip.toolTip() == "<span>&lt;img src=file:x&gt; &amp; so on</span>"


def test_a_closed_one_of_long_ago_is_brought_into_view(
    window: MainWindow, sample_desk: Desk, harbor: CommitmentsTab
) -> None:
    day = sample_desk.today() - timedelta(days=2000)
    add_commitment(sample_desk, NewCommitment(harbor.client_id, Side.OURS, "Long ago", asked_on=day))
    old = kept(sample_desk, "Long ago").id
    close_commitment(sample_desk, old, on=day)
    window.place.navigator.go("client", id=harbor.client_id, tab="commitments", record=old)
    chosen = harbor.list.current_row()
    assert isinstance(chosen, LedgerRow)
    assert chosen.id == old
    assert harbor.list.viewport().rect().intersects(harbor.list.visualRect(harbor.list.currentIndex()))


def test_a_client_without_promises_says_what_to_do(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = opened(window, add_record(sample_desk, "client", {"name": "New"}).record_id, qtbot)
    assert tab.nothing.shown is not None
    assert tab.nothing.shown.accessibleName() == "Nothing is promised on either side. Add a commitment"
    assert tab.ours.accessibleName() == "We owe: nothing has come due yet"
    tab.nothing.shown.followed.emit()
    assert tab.quick.line.hasFocus()


def test_the_menu_has_the_deeds_before_what_any_record_has(harbor: CommitmentsTab, sample_desk: Desk) -> None:
    chosen = row(harbor, "December paid social timings")
    slip_commitment(sample_desk, chosen.id, SlipNews(sample_desk.today() + timedelta(days=20)))
    texts = [action.text() for action in harbor._menu(chosen).actions() if action.text()]
    assert texts[:3] == ["Done, or open again", "Slip to another date…", "Drop…"]
    assert texts[-1] == "Move to trash"


def test_a_line_that_was_not_kept_comes_back(harbor: CommitmentsTab, window: MainWindow) -> None:
    harbor.quick.line.setText("We: send the")
    window.place.work.settle()
    again = QuickPromise(window.place, harbor.client_id)
    assert again.line.text() == "We: send the"
    again.line.setText("We: send the plan by Friday")
    again.add()
    assert again.line.text() == ""
    harbor.quick.line.clear()
    window.place.work.settle()
    assert QuickPromise(window.place, harbor.client_id).line.text() == ""


def test_a_change_elsewhere_leaves_the_focus_beside_the_list(
    harbor: CommitmentsTab, window: MainWindow, sample_desk: Desk
) -> None:
    link = next(one for one in harbor.detail.findChildren(Link) if one.text() == "Edit")
    link.setFocus()
    promised = add_commitment(sample_desk, NewCommitment(harbor.client_id, Side.THEIRS, "Another"))
    window.place.changes.announce(promised, None)
    assert row(harbor, "Another").is_open
    assert link.hasFocus()


def test_the_sizes_a_person_gives_its_parts_are_kept(window: MainWindow, harbor: CommitmentsTab, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    harbor.splitter.moveSplitter(harbor.splitter.sizes()[0] - 60, 1)
    sizes = harbor.splitter.sizes()
    again = CommitmentsTab(window.place, harbor.client_id)
    qtbot.addWidget(again)
    again.resize(harbor.size())
    again.show()
    assert again.splitter.sizes() == sizes


def test_the_tab_turns_to_another_client_and_what_was_typed_stays_where_it_was_typed(
    window: MainWindow, sample_desk: Desk, harbor: CommitmentsTab, qtbot: QtBot
) -> None:
    before = [one.what for one in rows(harbor)]
    QTest.keyClicks(harbor.quick.line, "We: send the summary by Friday")
    harbor.choice.chosen.emit("all")
    again = opened(window, named(sample_desk, "Oakline Credit Union"), qtbot)
    assert again is harbor, "its widgets are not made anew"
    assert harbor.quick.line.text() == ""
    assert not harbor.quick.chip.isVisible()
    assert harbor.choice.choice == "open"
    assert not {one.what for one in rows(harbor)} & set(before)
    opened(window, named(sample_desk, "Harbor & Finch"), qtbot)
    assert [one.what for one in rows(harbor)] == before
    assert harbor.quick.line.text() == "We: send the summary by Friday"


def test_nothing_of_the_client_before_is_seen_in_a_tab_that_is_not_shown(
    harbor: CommitmentsTab, sample_desk: Desk
) -> None:
    assert harbor.turn_to(named(sample_desk, "Oakline Credit Union"))
    assert rows(harbor) == []
    assert harbor.ours.links == harbor.theirs.links == []
    assert harbor.detail.detail is None


def test_what_is_chosen_is_read_once(harbor: CommitmentsTab, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    plain = harbor.detail.show_record

    def heard(word: str, kind: str, record_id: str) -> None:
        read.append(record_id)
        plain(word, kind, record_id)

    monkeypatch.setattr(harbor.detail, "show_record", heard)
    harbor.refresh()
    assert len(read) == 1
    current = harbor.list.current_row()
    assert isinstance(current, LedgerRow)
    assert read == [current.id]
