"""Findings in the window: the next step opens what it needs, findings rest and are judged, thresholds are changed."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

import liaison
from devkit.texts import texts_of
from liaison.desk.client_people import client_people
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import client_id
from liaison.desk.history import undo_last
from liaison.desk.sheets import list_points
from liaison.desk.signs import client_signs, judge, sign_records, thresholds
from liaison.desk.signs.threshold_words import NAMES as NUMBERS
from liaison.desk.signs.threshold_words import PARTS, name_of, paths_of, unit_of
from liaison.insight.attention import AT_LEAST
from liaison.insight.numbers import numbers
from liaison.insight.signs import Sign
from liaison.insight.signs.finding import NAMES
from liaison.insight.signs.table import DEFAULT
from liaison.model.values import Judgement
from liaison.ui.client.lines import BLEED
from liaison.ui.client.overview.sign_list import SignDelegate
from liaison.ui.client.overview.tab import OverviewTab
from liaison.ui.client.page import ClientPage
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.person.contact_change import ContactChangeDialog
from liaison.ui.settings.page import SettingsPage
from liaison.ui.settings.sign_words import REASONS
from liaison.ui.settings.signs import SignsSection
from liaison.ui.settings.thresholds import ThresholdsDialog
from liaison.ui.shell import MainWindow
from liaison.ui.today.dialogs import AskDialog
from liaison.ui.today.page import TodayPage
from liaison.ui.widgets import Label
from support.history import with_history


def overview(window: MainWindow, desk: Desk, name: str) -> OverviewTab:
    window.place.navigator.go("client", id=client_id(desk, name))
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, OverviewTab)
    return page.tab


def reasons(tab: OverviewTab) -> list[str]:
    return [row.reason for row in tab.side.signs.list.rows_now()]


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def menu_of(tab: OverviewTab, sign: Sign) -> QMenu:
    row = next(one for one in tab.side.signs.list.rows_now() if one.id == sign)
    return tab.deeds.menu(row.view)


def form(window: MainWindow) -> RecordDialog:
    found = [one for one in window.findChildren(RecordDialog) if one.isVisibleTo(window)]
    assert len(found) == 1
    return found[0]


def asked(window: MainWindow) -> AskDialog:
    (found,) = [one for one in window.findChildren(AskDialog) if one.isVisibleTo(window)]
    return found


def test_the_overview_says_what_the_signs_find_gravest_first(window: MainWindow, sample_desk: Desk) -> None:
    tab = overview(window, sample_desk, "Harbor")
    assert reasons(tab)[:2] == [
        "Feedback takes 5 days on average, agreed 3",
        "No candid note since 14 July, praise only",
    ]
    words = tab.side.signs.list.rows_now()[0].words
    assert words == "Warning: Feedback takes 5 days on average, agreed 3. 12 cases. Raise it with Dana"


def test_the_step_of_a_finding_opens_a_form_with_what_is_known(window: MainWindow, sample_desk: Desk) -> None:
    tab = overview(window, sample_desk, "Harbor")
    menu = menu_of(tab, Sign.BROKEN_BY_THEM)
    assert menu.actions()[0].text() == "Raise it with Dana"
    menu.actions()[0].trigger()
    dialog = asked(window)
    assert dialog.form.values()["point"] == "Feedback takes 5 days on average, agreed 3"
    editor = dialog.form.editor("point")
    assert isinstance(editor, QLineEdit)
    assert editor.cursorPosition() == 0, "one reads it from its beginning"
    editor.setText("How long feedback takes")
    before = len(list_commitments(sample_desk))
    dialog.submit()
    assert len(list_commitments(sample_desk)) == before, "it is no promise to anybody"
    harbor = client_id(sample_desk, "Harbor")
    with sample_desk.record.reading() as session:
        points = list_points(session, harbor, sample_desk.today())
    assert points[-1].what == "How long feedback takes"


def test_the_step_on_today_is_taken_from_its_link(window: MainWindow, sample_desk: Desk) -> None:
    window.place.navigator.go("today")
    page = window.frame.page
    assert isinstance(page, TodayPage)
    page.needs.needs.items[1].link.click()
    dialog = asked(window)
    assert dialog.windowTitle() == "Raise it with Owen"
    assert dialog.form.values()["point"] == "3 late deliverables"
    dialog.reject()
    page.needs.needs.items[0].link.click()
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "person"


def test_where_the_contact_left_the_step_opens_the_sheet_of_the_handover(window: MainWindow, sample_desk: Desk) -> None:
    pell = client_id(sample_desk, "Pell")
    tom = next(one for one in client_people(sample_desk, pell) if one.is_point_of_contact)
    change_record(sample_desk, "stakeholder", tom.place_id, {"until_on": "2026-11-20"})
    tab = overview(window, sample_desk, "Pell")
    menu = menu_of(tab, Sign.CONTACT_LEAVING)
    assert menu.actions()[0].text() == "Plan the handover"
    menu.actions()[0].trigger()
    (sheet,) = [one for one in window.findChildren(ContactChangeDialog) if one.isVisibleTo(window)]
    assert sheet.shown is not None
    assert sheet.shown.handover.name == "Tom Adeyemi"


def test_a_step_whose_finding_is_over_opens_the_client(window: MainWindow, sample_desk: Desk) -> None:
    window.place.navigator.go("today")
    page = window.frame.page
    assert isinstance(page, TodayPage)
    pell = client_id(sample_desk, "Pell")
    call = {"interaction_kind": "call", "happened_at": "2026-11-24T08:00", "text": "Talked"}
    add_record(sample_desk, "interaction", call, pell)
    page.needs.needs.items[0].link.click()
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args["id"]) == ("client", pell)


def needs_menu(window: MainWindow, qtbot: QtBot, client: str) -> tuple[TodayPage, QMenu]:
    """The menu that the menu key opens on the link of a client under "Needs you"."""
    window.place.navigator.go("today")
    page = window.frame.page
    assert isinstance(page, TodayPage)
    with qtbot.waitExposed(window):
        window.show()
    item = next(one for one in page.needs.needs.items if one.need.client == client)
    item.link.setFocus()
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(item.link, QContextMenuEvent(keyboard, QPoint(), QPoint()))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    return page, menu


def test_on_today_too_a_finding_is_put_to_rest_by_the_menu_key(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    page, menu = needs_menu(window, qtbot, "Tallgrass Foods")
    action(menu, "Let it rest…").trigger()
    menu.close()
    dialog = page.signs.dialog
    assert dialog is not None
    for name, text in (("until", "3 Dec"), ("reason", "We meet on 2 Dec")):
        editor = dialog.form.editor(name)
        line = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.clear()
        QTest.keyClicks(line, text)
    assert dialog.form.note_of("until") == "Thu 3 Dec"
    dialog.do_button.click()
    reasons_now = [one.need.reason for one in page.needs.needs.items]
    assert not any(reason.startswith("Cosy") for reason in reasons_now)
    rests = client_signs(sample_desk, client_id(sample_desk, "Tallgrass")).silenced
    assert [(one.finding.sign, one.snooze_reason) for one in rests] == [(Sign.COSY, "We meet on 2 Dec")]


def test_on_today_too_a_finding_is_judged(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    page, menu = needs_menu(window, qtbot, "Tallgrass Foods")
    action(menu, "It is a false alarm").trigger()
    menu.close()
    assert not any(one.need.reason.startswith("Cosy") for one in page.needs.needs.items)
    window.place.commands.run("undo")
    assert any(one.need.reason.startswith("Cosy") for one in page.needs.needs.items)


def test_a_finding_rests_with_a_reason_and_can_be_seen_and_woken(window: MainWindow, sample_desk: Desk) -> None:
    tab = overview(window, sample_desk, "Harbor")
    action(menu_of(tab, Sign.BROKEN_BY_THEM), "Let it rest…").trigger()
    dialog = tab.deeds.dialog
    assert dialog is not None
    dialog.do_button.click()
    assert "Feedback takes 5 days on average, agreed 3" in reasons(tab)
    said = next(one for one in dialog.form.findChildren(Label) if one.text().startswith("Give a day ahead"))
    assert not said.isHidden()
    dialog.form.changed.emit()
    assert said.isHidden(), "nothing stays red while it is put right"
    for name, text in (("until", "in 2 weeks"), ("reason", "The new brand manager starts on Monday")):
        editor = dialog.form.editor(name)
        line = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    dialog.do_button.click()
    assert tab.deeds.dialog is None
    assert "Feedback takes 5 days on average, agreed 3" not in reasons(tab)
    assert tab.side.resting.text() == "1 more rests"
    tab.side.resting.click()
    row = tab.side.signs.list.rows_now()[-1]
    assert row.step == "rests until 8 Dec: The new brand manager starts on Monday"
    action(tab.deeds.menu(row.view), "Let it speak again").trigger()
    assert "Feedback takes 5 days on average, agreed 3" in reasons(tab)


def test_a_false_alarm_goes_and_undo_brings_it_back(window: MainWindow, sample_desk: Desk) -> None:
    tab = overview(window, sample_desk, "Harbor")
    action(menu_of(tab, Sign.BROKEN_BY_THEM), "It is a false alarm").trigger()
    assert "Feedback takes 5 days on average, agreed 3" not in reasons(tab)
    assert tab.side.resting.text() == "1 judged a false alarm", "it does not rest"
    window.place.commands.run("undo")
    assert "Feedback takes 5 days on average, agreed 3" in reasons(tab)


def test_what_is_judged_right_stays_and_is_counted(window: MainWindow, sample_desk: Desk) -> None:
    tab = overview(window, sample_desk, "Harbor")
    action(menu_of(tab, Sign.BROKEN_BY_THEM), "It is right").trigger()
    assert "Feedback takes 5 days on average, agreed 3" in reasons(tab)
    record = next(one for one in sign_records(sample_desk) if one.sign is Sign.BROKEN_BY_THEM)
    assert record.right == 1
    assert "It is right" not in [one.text() for one in menu_of(tab, Sign.BROKEN_BY_THEM).actions()]


def test_the_menu_key_opens_the_menu_of_the_chosen_finding(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = overview(window, sample_desk, "Harbor")
    with qtbot.waitExposed(window):
        window.show()
    signs = tab.side.signs.list
    signs.setFocus()
    QApplication.sendEvent(signs.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tab.findChildren(QMenu)))
    menu = next(one for one in tab.findChildren(QMenu) if one.isVisible())
    assert menu.actions()[0].text() == "Raise it with Dana"
    menu.close()


@pytest.fixture
def section(window: MainWindow) -> SignsSection:
    window.place.navigator.go("settings", section="signs")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, SignsSection)
    return page.section


def test_every_sign_stands_in_the_settings_with_its_reason_and_its_numbers_have_words() -> None:
    assert set(REASONS) == set(PARTS) == set(NAMES) == set(Sign)
    paths = numbers(DEFAULT)
    assert {path.split(".")[0] for path in paths} == {part for parts in PARTS.values() for part in parts}
    assert {path.rsplit(".", 1)[-1] for path in paths} == set(NUMBERS)
    shown = {text for path in paths for text in (name_of(path), unit_of(path))}
    assert shown <= set(texts_of(Path(liaison.__file__).parent)), "each can be translated"
    for sign in Sign:
        said = [name_of(path) for path in paths_of(sign)]
        assert len(set(said)) == len(said), sign


def test_a_threshold_is_changed_in_the_settings_and_all_are_reset(section: SignsSection, sample_desk: Desk) -> None:
    assert not section.reset.isEnabled()
    section.controls["silence"].click()  # type: ignore[attr-defined]  # it is a button
    dialog = section.dialog
    assert dialog is not None
    editor = dialog.table.fields["silence.warn"]
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleDescription() == "times what is usual with them"
    write(editor, "much")
    dialog.do_button.click()
    assert thresholds(sample_desk).since is None
    assert editor.property("wrong")
    write(editor, "-4")
    dialog.do_button.click()
    assert dialog.problem.text() == "“Warning from” cannot be that. Give a number from 0 to 100,000."
    assert editor.property("wrong")
    QTest.keyClicks(editor, "2")
    assert not editor.property("wrong")
    assert dialog.problem.isHidden()
    write(editor, "4")
    dialog.do_button.click()
    assert dict(thresholds(sample_desk).values)["silence.warn"] == 4.0
    assert section.reset.isEnabled()
    assert section._said[Sign.SILENCE].text().endswith("Changed.")
    section.reset.click()
    assert thresholds(sample_desk).since is None
    assert not section.reset.isEnabled()
    undo_last(sample_desk)
    assert dict(thresholds(sample_desk).values)["silence.warn"] == 4.0


def words_of(dialog: ThresholdsDialog) -> list[str]:
    items = (dialog._said.itemAt(at) for at in range(dialog._said.count()))
    return [label.text() for item in items if item is not None and isinstance(label := item.widget(), Label)]


def write(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def test_what_would_appear_and_vanish_is_shown_before_a_threshold_is_changed(
    section: SignsSection, sample_desk: Desk
) -> None:
    section.controls["candour_dry"].click()  # type: ignore[attr-defined]  # it is a button
    dialog = section.dialog
    assert dialog is not None
    dialog.preview.click()
    assert any(words.startswith("No finding would change, of ") for words in words_of(dialog))
    editor = dialog.table.fields["candour.note_days"]
    assert isinstance(editor, QLineEdit)
    write(editor, "3650")
    assert dialog.said.isHidden()
    dialog.preview.click()
    assert any(" would vanish: No candid note since " in words for words in words_of(dialog))
    assert thresholds(sample_desk).since is None
    QTest.keyClicks(editor, "x")
    dialog.preview.click()
    assert editor.property("wrong")
    assert dialog.said.isHidden()


def test_how_a_sign_has_done_stands_beside_it(window: MainWindow, sample_desk: Desk) -> None:
    harbor = client_id(sample_desk, "Harbor")
    found = next(one for one in client_signs(sample_desk, harbor).findings if one.finding.sign is Sign.CANDOUR)
    judge(sample_desk, harbor, Sign.CANDOUR, found.finding.since, Judgement.RIGHT)
    window.place.navigator.go("settings", section="signs")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, SignsSection)
    assert page.section._said[Sign.CANDOUR].text().endswith("So far: right 1 time.")


def test_clients_of_a_large_agency_are_looked_at_behind_the_page(
    desk: Desk, closed_window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(30):
        with_history(desk, {"name": f"Client {number:02}", "since_on": "2025-01-05"})
    closed_window.place.work.open(closed_window, lambda: nullcontext(desk))
    closed_window.open_desk()
    closed_window.place.navigator.go("today")
    page = closed_window.frame.page
    assert isinstance(page, TodayPage)
    assert page.needs.head.caption.text() == "30 clients not looked at yet"
    with qtbot.waitExposed(closed_window):
        closed_window.show()
    qtbot.waitUntil(lambda: len(page.needs.needs.items) == AT_LEAST)
    assert page.needs.head.caption.text() == "Rapport, 6 months"


def test_the_step_of_a_finding_is_a_link_of_its_own_and_the_sentence_stands_whole(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    tab = overview(window, sample_desk, "Tallgrass")
    signs = tab.side.sign_list
    qtbot.waitUntil(lambda: len(signs) > 0)
    rows = signs.rows_now()
    place = next(at for at, row in enumerate(rows) if row.id == Sign.LET_OFF.value)
    assert rows[place].reason.startswith("4 slips were let off: “")
    signs.viewport().grab()
    assert not signs.lines.is_cut(place)
    rect = signs.visualRect(signs.rows.index(place))
    assert rect.height() > 48, "over two lines"
    around = QRectF(rect).adjusted(BLEED, 0, -BLEED, 0)
    assert isinstance(signs.lines, SignDelegate)
    places = signs.lines.places(around, rows[place])
    QTest.mouseClick(signs.viewport(), Qt.MouseButton.LeftButton, pos=places.step.center().toPoint())
    assert tab.deeds.dialog is not None
    tab.deeds.dialog.reject()
    signs.setCurrentIndex(signs.rows.index(place))
    QTest.keyClick(signs, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert tab.deeds.dialog is not None
    tab.deeds.dialog.reject()
    QTest.mouseClick(signs.viewport(), Qt.MouseButton.LeftButton, pos=places.evidence.center().toPoint())
    menu = next(one for one in tab.findChildren(QMenu) if one.accessibleName() == "The records behind this")
    assert len(menu.actions()) == len(rows[place].refs)
    menu.close()
