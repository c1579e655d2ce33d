"""What was typed before and is not saved is told of once, and one goes on with it where it was typed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft
from liaison.desk.finding import client_id, person_id
from liaison.desk.person_sheet import person_sheet
from liaison.desk.preparing import prepare_day
from liaison.desk.unsaved import Editor, unsaved_texts
from liaison.model.clock import FixedClock
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.client.page import ClientPage
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.log import LogDialog
from liaison.ui.navigation import Place
from liaison.ui.notes.page import NotesPage
from liaison.ui.notes.quick_note import QuickNote
from liaison.ui.person.contact_change import ContactChangeDialog
from liaison.ui.shell import MainWindow
from liaison.ui.unsaved import Unsaved
from support.sample_reading import NOW


@pytest.fixture
def unsaved(window: MainWindow) -> Iterator[Unsaved]:
    made = Unsaved(window.place, window)
    window.show()
    yield made
    for dialog in window.findChildren(QDialog):
        dialog.close()


def at(desk: Desk, days: int, hour: int, minute: int) -> None:
    """Something is typed then."""
    clock = desk.record.clock
    assert isinstance(clock, FixedClock)
    clock.instant = (NOW - timedelta(days=days)).replace(hour=hour, minute=minute)


def visible(window: QWidget, of: type[QDialog]) -> QDialog:
    return next(one for one in window.findChildren(of) if one.isVisible())


def test_a_note_of_yesterday_is_told_of_once_and_opened(
    window: MainWindow, unsaved: Unsaved, sample_desk: Desk
) -> None:
    at(sample_desk, 1, 17, 40)
    keep_draft(sample_desk, "quick-note", "Priya called about the audit")
    unsaved.tell()
    assert window.toast.words.text() == "A note from yesterday 17:40 is not saved yet."
    assert window.toast.undo.isHidden()
    window.toast.link.click()
    note = visible(window, QuickNote)
    assert isinstance(note, QuickNote)
    assert note.text.toPlainText() == "Priya called about the audit"
    assert window.toast.isHidden()
    unsaved.tell()
    assert window.toast.isHidden(), "it is told once"


def test_what_the_program_keeps_for_itself_is_no_text(window: MainWindow, unsaved: Unsaved, sample_desk: Desk) -> None:
    prepare_day(sample_desk)
    keep_draft(sample_desk, "handed-over:1", "")
    keep_draft(sample_desk, "log:1", "  ")
    assert unsaved_texts(sample_desk) == ()
    unsaved.tell()
    assert window.toast.isHidden()
    window.place.commands.run("unsaved")
    assert window.toast.words.text() == "Everything that was typed is saved."


def test_several_are_counted_and_chosen_from_a_menu(window: MainWindow, unsaved: Unsaved, sample_desk: Desk) -> None:
    harbor = client_id(sample_desk, "Harbor")
    at(sample_desk, 4, 9, 5)
    keep_draft(sample_desk, f"promise:{harbor}", "We: send the summary", client_id=harbor)
    at(sample_desk, 0, 8, 50)
    keep_draft(sample_desk, "note:new", "Long  note\nabout it")
    unsaved.tell()
    assert window.toast.words.text() == "2 texts are not saved yet."
    window.toast.link.click()
    assert unsaved.menu is not None
    texts = [action.text() for action in unsaved.menu.actions()]
    assert texts == [
        "Note: 08:50 · Long note about it",
        "Commitment: Harbor && Finch · Fri 20 Nov, 09:05 · We: send the summary",
    ]
    unsaved.menu.actions()[1].trigger()
    unsaved.menu.close()
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert page.tab is not None
    assert "We: send the summary" in [field.text() for field in page.tab.findChildren(QLineEdit)]


@pytest.mark.parametrize("editor", [Editor.CLAUSE, Editor.REGISTER, Editor.PERSON])
def test_a_line_of_a_client_is_found_where_it_was_typed(
    window: MainWindow, unsaved: Unsaved, sample_desk: Desk, editor: Editor
) -> None:
    harbor = client_id(sample_desk, "Harbor")
    keep_draft(sample_desk, f"{editor.value}:{harbor}", "They answer in 2 days", client_id=harbor)
    window.place.commands.run("unsaved")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert page.tab is not None
    assert "They answer in 2 days" in [field.text() for field in page.tab.findChildren(QLineEdit)]


@pytest.mark.parametrize(
    ("editor", "place"),
    [
        (Editor.REVIEW, lambda client: Place("review", {"client": client})),
        (Editor.CLAUSE, lambda client: Place("client", {"id": client, "tab": "agreement"})),
    ],
)
def test_what_stands_on_the_page_in_view_is_not_told_of(
    window: MainWindow, unsaved: Unsaved, sample_desk: Desk, editor: Editor, place: Callable[[str], Place]
) -> None:
    harbor, pell = client_id(sample_desk, "Harbor"), client_id(sample_desk, "Pell")
    keep_draft(sample_desk, f"{editor.value}:{harbor}", "They answer in 2 days", client_id=harbor)
    here = place(harbor)
    window.place.navigator.go(here.page, **here.args)
    unsaved.tell()
    assert window.toast.isHidden()
    at(sample_desk, -1, 10, 0)
    keep_draft(sample_desk, f"{editor.value}:{pell}", "They pay in 30 days", client_id=pell)
    unsaved.tell()
    assert window.toast.words.text().endswith("is not saved yet.")


@pytest.mark.parametrize("editor", [Editor.POINT, Editor.SHEET_LINE])
def test_a_line_for_a_sheet_is_found_where_it_was_typed(
    window: MainWindow, unsaved: Unsaved, sample_desk: Desk, editor: Editor
) -> None:
    harbor = client_id(sample_desk, "Harbor")
    keep_draft(sample_desk, f"{editor.value}:{harbor}", "Ask about the stock feed", client_id=harbor)
    window.place.commands.run("unsaved")
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    line = page.before.point_line if editor is Editor.POINT else page.before.fact_line
    assert line.field.text() == "Ask about the stock feed"


def test_a_note_a_log_a_form_and_a_handover_open_again(window: MainWindow, unsaved: Unsaved, sample_desk: Desk) -> None:
    harbor = client_id(sample_desk, "Harbor")
    page: object
    keep_draft(sample_desk, "note:new", "Only begun")
    window.place.commands.run("unsaved")
    page = window.frame.page
    assert isinstance(page, NotesPage)
    assert page.pane.text.toPlainText() == "Only begun"
    page.pane.keeper.drop()

    keep_draft(sample_desk, f"log:{harbor}", "We talked", client_id=harbor)
    window.place.commands.run("unsaved")
    log = visible(window, LogDialog)
    assert isinstance(log, LogDialog)
    log.keeper.drop()
    log.close()

    person = person_id(sample_desk, "Dana Whitlock")
    keep_draft(sample_desk, f"form:person:{person}", json.dumps({"name": "Dana W"}))
    window.place.commands.run("unsaved")
    form = visible(window, RecordDialog)
    assert isinstance(form, RecordDialog)
    assert "Dana W" in [field.text() for field in form.findChildren(QLineEdit)]
    form._keeper.drop()
    form.close()

    place = person_sheet(sample_desk, person).places[0].id
    keep_draft(sample_desk, f"contact-change:{place}", "4 Dec", state={"day": "4 Dec"})
    window.place.commands.run("unsaved")
    sheet = visible(window, ContactChangeDialog)
    assert isinstance(sheet, ContactChangeDialog)
    assert sheet.day.text() == "4 Dec"
    sheet.keeper.drop()


def test_a_new_form_with_what_it_began_with_opens_again(
    window: MainWindow, unsaved: Unsaved, sample_desk: Desk
) -> None:
    harbor = client_id(sample_desk, "Harbor")
    keep_draft(sample_desk, f"form:commitment:{harbor}:side=theirs", json.dumps({"what": "the audit"}))
    assert unsaved_texts(sample_desk)[0].begins == "the audit"
    window.place.commands.run("unsaved")
    form = visible(window, RecordDialog)
    assert "the audit" in [field.text() for field in form.findChildren(QLineEdit)]
