"""Forms over the window: what a person types reaches the record, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDeadlineTimer, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.commitments import get_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import list_drafts
from liaison.desk.editing import current_form
from liaison.desk.finding import person_id
from liaison.desk.history import recent
from liaison.desk.trash import trash
from liaison.desk.trashed import trash_page
from liaison.ui.editing import edit_record, new_record, open_record, record_menu, show_history, trash_record
from liaison.ui.editing.dates import DateEditor
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.editing.editors import ChoiceEditor, LineEditor, LongEditor, SegmentEditor, WeekdaysEditor
from liaison.ui.editing.naming import ReferenceEditor
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import Dim
from support.patience import PATIENCE_MS


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    return next(row.id for row in list_clients(sample_desk) if row.name.startswith("Harbor"))


@pytest.fixture
def report(sample_desk: Desk) -> str:
    return next(one.id for one in list_commitments(sample_desk) if one.what == "November performance report")


def dialog(window: MainWindow) -> RecordDialog:
    found = [one for one in window.findChildren(RecordDialog) if one.isVisible()]
    assert len(found) == 1
    patience = QDeadlineTimer(PATIENCE_MS)
    while QApplication.activeWindow() is not found[0] and not patience.hasExpired():
        QTest.qWait(1)
    assert QApplication.activeWindow() is found[0]
    return found[0]


def has_focus(form: RecordDialog, field: str) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and form.fields.rows[field].editor.isAncestorOf(focus)


def type_into(form: RecordDialog, field: str, text: str) -> None:
    editor = form.fields.rows[field].editor
    target = editor.focusProxy()
    assert isinstance(target, QWidget)
    target.setFocus()
    if isinstance(editor, (LineEditor, DateEditor, ReferenceEditor)):
        editor.line.selectAll()
    QTest.keyClicks(target, text)


def test_a_changed_field_is_saved_with_ctrl_enter_and_the_toast_offers_undo(
    shown: MainWindow, sample_desk: Desk, report: str
) -> None:
    told: list[str] = []
    edit_record(shown.place, shown, "commitment", report, lambda: told.append("done"))
    form = dialog(shown)
    assert [one.isVisible() for one in shown.findChildren(Dim)] == [True]
    type_into(form, "what", "December report")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert get_commitment(sample_desk, report).what == "December report"
    assert told == ["done"]
    assert shown.toast.isVisible()
    shown.undo()
    assert get_commitment(sample_desk, report).what == "November performance report"


def test_saving_without_a_change_writes_nothing(shown: MainWindow, sample_desk: Desk, report: str) -> None:
    before = recent(sample_desk, 1)[0].number
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    form.submit()
    assert not form.isVisible()
    assert recent(sample_desk, 1)[0].number == before


def test_moving_a_date_asks_why_and_whether_they_were_told(shown: MainWindow, sample_desk: Desk, report: str) -> None:
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    because, told = form.fields.rows["because"], form.fields.rows["told_on"]
    assert not because.isVisible()
    type_into(form, "due_on", "friday week")
    assert because.isVisible()
    assert told.isVisible()
    form.fields.rows["due_on"].understand()
    assert form.fields.rows["due_on"].caption.text() == "Fri 4 Dec"
    type_into(form, "because", "Figures are late")
    type_into(form, "told_on", "today")
    form.submit()
    commitment = get_commitment(sample_desk, report)
    assert str(commitment.due_on) == "2026-12-04"
    assert commitment.slips == 1
    history = [one.words for one in recent(sample_desk, 1)]
    assert history == ["Changed the promise “November performance report”"]


def test_what_cannot_be_read_is_said_under_its_field_and_kept(
    shown: MainWindow, sample_desk: Desk, report: str
) -> None:
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    type_into(form, "what", "Kept words")
    type_into(form, "due_on", "blurb")
    form.submit()
    row = form.fields.rows["due_on"]
    assert form.isVisible()
    assert row.problem.isVisible()
    assert row.problem.text().startswith("“blurb” is not a date")
    assert has_focus(form, "due_on")
    assert form.fields.rows["what"].editor.text() == "Kept words"
    type_into(form, "due_on", "friday")
    assert not row.problem.isVisible()
    form.submit()
    assert get_commitment(sample_desk, report).what == "Kept words"


def test_a_rule_of_the_record_names_the_field_by_its_label(shown: MainWindow, sample_desk: Desk, harbor: str) -> None:
    new_record(shown.place, shown, "concern", client_id=harbor, presets={"what": "Late reports"})
    form = dialog(shown)
    type_into(form, "told_on", "today")
    form.submit()
    assert form.isVisible()
    said = form.problem.text() + "".join(row.problem.text() for row in form.fields.rows.values())
    assert "answered before the person is told" in said
    assert "_on" not in said


def test_what_is_needed_is_asked_for_before_anything_is_sent(shown: MainWindow, sample_desk: Desk, harbor: str) -> None:
    before = recent(sample_desk, 1)[0].number
    new_record(shown.place, shown, "idea", client_id=harbor)
    form = dialog(shown)
    assert has_focus(form, "what")
    form.submit()
    assert form.fields.rows["what"].problem.text() == "This is needed."
    assert recent(sample_desk, 1)[0].number == before


def test_a_new_record_is_handed_on_by_its_id(shown: MainWindow, sample_desk: Desk, harbor: str) -> None:
    made: list[str] = []
    new_record(shown.place, shown, "idea", client_id=harbor, presets={"what": "Cards"}, done=made.append)
    form = dialog(shown)
    assert form.windowTitle() == "New idea"
    assert "client" not in form.fields.rows
    form.submit()
    saved = current_form(sample_desk, "entry", made[0])
    assert (saved.word, saved.values["what"], saved.values["happened_on"]) == ("idea", "Cards", "2026-11-24")
    assert saved.client_id == harbor


def test_what_was_left_in_a_form_comes_back_only_where_it_began_with_the_same(
    shown: MainWindow, sample_desk: Desk, harbor: str
) -> None:
    people = [person_id(sample_desk, name) for name in ("Dana Whitlock", "Priya Raman")]
    for person in people:
        new_record(shown.place, shown, "commitment", client_id=harbor, presets={"person": person})
        form = dialog(shown)
        assert form.fields.rows["what"].editor.text() == ""
        type_into(form, "what", f"For {person}")
        form.reject()
    new_record(shown.place, shown, "commitment", client_id=harbor, presets={"person": people[0]})
    assert dialog(shown).fields.rows["what"].editor.text() == f"For {people[0]}"


def test_names_are_offered_while_typing_and_the_chosen_one_is_kept(
    shown: MainWindow, sample_desk: Desk, report: str, qtbot: QtBot
) -> None:
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    editor = form.fields.rows["person"].editor
    assert isinstance(editor, ReferenceEditor)
    editor.line.setFocus()
    editor.line.clear()
    QTest.keyClicks(editor.line, "quist")
    editor.ask()
    qtbot.waitUntil(editor.offered.isVisible)
    offered = [str(editor.offered.model().index(place, 0).data()) for place in range(editor.offered.model().rowCount())]
    assert offered
    assert offered[0].startswith("Walter Quist")
    QTest.keyClick(editor.offered, Qt.Key.Key_Down)
    QTest.keyClick(editor.offered, Qt.Key.Key_Return)
    assert editor.line.text() == "Walter Quist"
    assert len(editor.text()) == 32
    form.submit()
    assert get_commitment(sample_desk, report).person == "Walter Quist"


def test_what_was_typed_comes_back_after_the_form_was_left_and_can_be_let_go(
    shown: MainWindow, sample_desk: Desk, report: str
) -> None:
    edit_record(shown.place, shown, "commitment", report)
    type_into(dialog(shown), "what", "Half a thought")
    QTest.keyClick(dialog(shown), Qt.Key.Key_Escape)
    assert [draft.key for draft in list_drafts(sample_desk, "form:")] == [f"form:commitment:{report}"]
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    assert form.brought_back.isVisible()
    assert form.fields.rows["what"].editor.text() == "Half a thought"
    form.start_again.click()
    assert form.fields.rows["what"].editor.text() == "November performance report"
    assert not form.brought_back.isVisible()
    assert list_drafts(sample_desk, "form:") == ()
    type_into(form, "what", "A whole thought")
    form.submit()
    assert list_drafts(sample_desk, "form:") == ()
    assert get_commitment(sample_desk, report).what == "A whole thought"


def test_a_day_that_lies_behind_has_examples_that_do(shown: MainWindow, report: str) -> None:
    new_record(shown.place, shown, "client")
    since = dialog(shown).fields.rows["since_on"].editor
    assert isinstance(since, DateEditor)
    assert since.line.placeholderText() == "last friday, 3 Mar 2025"
    dialog(shown).reject()
    edit_record(shown.place, shown, "commitment", report)
    due = dialog(shown).fields.rows["due_on"].editor
    assert isinstance(due, DateEditor)
    assert due.line.placeholderText() == "friday, in two weeks"


def test_the_calendar_puts_its_day_into_the_field(shown: MainWindow, report: str) -> None:
    edit_record(shown.place, shown, "commitment", report)
    editor = dialog(shown).fields.rows["due_on"].editor
    assert isinstance(editor, DateEditor)
    editor.open_calendar()
    assert editor.popup is not None
    assert editor.popup.calendar.selectedDate().toString("yyyy-MM-dd") == "2026-11-23"
    editor.popup.calendar.setSelectedDate(editor.popup.calendar.selectedDate().addDays(4))
    editor.popup.calendar.activated.emit(editor.popup.calendar.selectedDate())
    assert editor.text() == "2026-11-27"


@pytest.mark.parametrize(
    ("place", "first"),
    [("en_US", Qt.DayOfWeek.Sunday), ("de_DE", Qt.DayOfWeek.Monday), ("ar_EG", Qt.DayOfWeek.Saturday)],
)
def test_the_calendar_begins_the_week_as_the_locale_does(
    shown: MainWindow, report: str, place: str, first: Qt.DayOfWeek
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        edit_record(shown.place, shown, "commitment", report)
        editor = dialog(shown).fields.rows["due_on"].editor
        assert isinstance(editor, DateEditor)
        editor.open_calendar()
        assert editor.popup is not None
        assert editor.popup.calendar.firstDayOfWeek() == first
        editor.popup.close()
    finally:
        QLocale.setDefault(before)


def test_rarely_used_fields_come_on_request_and_keep_their_values(
    shown: MainWindow, sample_desk: Desk, harbor: str
) -> None:
    edit_record(shown.place, shown, "client", harbor)
    form = dialog(shown)
    industry = form.fields.rows["industry"]
    assert not industry.isVisible()
    assert form.fields.more.text().startswith("More fields, ")
    form.fields.more.click()
    assert industry.isVisible()
    days = form.fields.rows["work_days"].editor
    assert isinstance(days, WeekdaysEditor)
    assert days.text() == "01234"
    days.days[5].click()
    form.submit()
    assert current_form(sample_desk, "client", harbor).values["work_days"] == "012345"


def test_the_wheel_over_a_form_changes_no_choice(shown: MainWindow, harbor: str) -> None:
    edit_record(shown.place, shown, "client", harbor)
    editor = dialog(shown).fields.rows["status"].editor
    assert isinstance(editor, ChoiceEditor)
    assert isinstance(editor.box, QComboBox)
    before = editor.text()
    none = Qt.MouseButton.NoButton
    middle = editor.box.rect().center().toPointF()
    turn = QWheelEvent(
        middle, middle, QPoint(0, -120), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(editor.box, turn)
    assert editor.text() == before


def test_every_editor_has_a_name_and_is_reached_by_the_tab_key(shown: MainWindow, report: str) -> None:
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    for row in form.fields.rows.values():
        target = row.editor if isinstance(row.editor, (SegmentEditor, WeekdaysEditor)) else row.editor.focusProxy()
        assert isinstance(target, QWidget)
        assert target.accessibleName() == row.label_text
    first = form.fields.rows["side"].editor.focusProxy()
    assert first is not None
    assert QAccessible.queryAccessibleInterface(first).text(QAccessible.Text.Name) == "We"
    seen: list[QWidget] = []
    for _press in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        seen.append(focus)
    for name in ("what", "person", "due_on", "note"):
        assert any(form.fields.rows[name].editor.isAncestorOf(widget) for widget in seen), name
    assert form.save_button in seen
    assert form.cancel_button in seen
    assert isinstance(form.fields.rows["note"].editor, LongEditor)


def test_a_record_opens_where_it_is_shown_or_as_its_form(
    shown: MainWindow, sample_desk: Desk, harbor: str, report: str
) -> None:
    open_record(shown.place, shown, "client", harbor)
    here = shown.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("client", {"id": harbor})
    trash(sample_desk, "commitment", report)
    open_record(shown.place, shown, "commitment", report)
    here = shown.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("trash", {"record": report})
    show_history(shown.place, "commitment", report)
    here = shown.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("history", {"kind": "commitment", "id": report})
    manager = current_form(sample_desk, "client", harbor).values["account_manager"]
    open_record(shown.place, shown, "colleague", manager)
    assert dialog(shown).windowTitle() == "Edit colleague"


def test_the_menu_of_a_record_trashes_it_and_undo_brings_it_back(
    shown: MainWindow, sample_desk: Desk, report: str
) -> None:
    menu = record_menu(shown.place, shown, "commitment", report)
    said = [action.text() for action in menu.actions() if action.text()]
    assert said == ["Open it", "Edit…", "History", "Move to trash"]
    menu.actions()[-1].trigger()
    assert [item.record_id for item in trash_page(sample_desk).items] == [report]
    shown.undo()
    assert trash_page(sample_desk).items == ()
    trash_record(shown.place, shown, "commitment", report)
    assert len(trash_page(sample_desk).items) == 1


def test_a_record_in_the_trash_is_shown_and_not_changed(shown: MainWindow, sample_desk: Desk, report: str) -> None:
    trash(sample_desk, "commitment", report)
    edit_record(shown.place, shown, "commitment", report)
    form = dialog(shown)
    assert not form.save_button.isVisible()
    assert not form.fields.isEnabled()


def test_the_form_stays_inside_a_small_window(shown: MainWindow, harbor: str, qtbot: QtBot) -> None:
    shown.resize(800, 560)
    qtbot.waitUntil(lambda: shown.height() <= 560)
    edit_record(shown.place, shown, "client", harbor)
    form = dialog(shown)
    assert form.height() <= shown.height()
    assert form.width() <= shown.width()
