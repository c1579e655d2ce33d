"""The people of one client: a person from a line, the point of contact, coverage, handovers."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.client_people import client_people
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.running_changes import running_changes
from liaison.ui.client.page import ClientPage
from liaison.ui.editing import open_record
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.people.client_lists import ClientPeopleList, cell_places
from liaison.ui.people.client_tab import PeopleTab
from liaison.ui.people.client_view import CoverageLine, PersonRow
from liaison.ui.person.contact_change import ContactChangeDialog
from liaison.ui.shell import MainWindow


def tab_of(window: MainWindow, name: str, desk: Desk, qtbot: QtBot) -> PeopleTab:
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("client", id=client_id(desk, name), tab="people")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, PeopleTab)
    return page.tab


@pytest.fixture
def harbor(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> PeopleTab:
    """The people of Harbor & Finch."""
    return tab_of(window, "Harbor", sample_desk, qtbot)


def rows(people: ClientPeopleList) -> list[PersonRow]:
    return [people.rows.data(people.rows.index(place)) for place in range(len(people))]


def row(tab: PeopleTab, name: str) -> PersonRow:
    return next(one for one in (*rows(tab.here), *rows(tab.gone)) if one.name == name)


def press(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_who_is_there(harbor: PeopleTab) -> None:
    assert [one.name for one in rows(harbor.here)] == ["Dana Whitlock", "Eleanor Finch", "Priya Raman", "Leo Marsh"]
    assert harbor.here_head.caption.text() == "4 people"
    dana = row(harbor, "Dana Whitlock")
    assert (dana.facts, dana.line, dana.seen) == ("Point of contact", "reports to Eleanor Finch", "seen 19 Nov")
    assert dana.voice.startswith("speaks for Eleanor Finch")
    assert row(harbor, "Priya Raman").seen == "not met yet"
    assert "champion" in dana.words
    assert not harbor.gone.isVisible()


def test_those_who_have_gone(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = tab_of(window, "Tallgrass", sample_desk, qtbot)
    assert [one.name for one in rows(tab.gone)] == ["Ruth Calder"]
    assert rows(tab.gone)[0].line.startswith("until Mar 2026")


def test_a_person_from_one_line(sample_desk: Desk, harbor: PeopleTab) -> None:
    QTest.keyClicks(harbor.entry.field, "Ana Lopez, COO, sceptic, ana@x.example")
    QTest.keyClick(harbor.entry.field, Qt.Key.Key_Return)
    assert harbor.entry.field.text() == ""
    ana = row(harbor, "Ana Lopez")
    assert (ana.role, ana.channel) == ("COO", "Email")
    assert any(one.name == "Ana Lopez" for one in client_people(sample_desk, harbor.client_id))


def test_before_enter_the_line_says_what_would_be_kept(harbor: PeopleTab, sample_desk: Desk, qtbot: QtBot) -> None:
    line = "Ana Lopez, COO, sceptic, reports to Eleanor, signs off budgets, ana@x.example"
    QTest.keyClicks(harbor.entry.field, line)
    chip = harbor.entry.chip
    qtbot.waitUntil(chip.isVisible)
    assert chip.name.text() == "Ana Lopez"
    said = "COO, Executive, sceptic, signs off budgets, reports to Eleanor Finch, Email ana@x.example"
    assert chip.kept.text() == said
    assert chip.remark.text() == ""
    assert chip.accessibleName() == f"Ana Lopez, {said}"
    assert all(one.name != "Ana Lopez" for one in client_people(sample_desk, harbor.client_id))
    QTest.keyClick(harbor.entry.field, Qt.Key.Key_Return)
    assert not chip.isVisible()


def test_what_is_in_the_way_is_said_before_enter(harbor: PeopleTab) -> None:
    harbor.entry.field.setText("Ana, reports to Nobody")
    harbor.entry.preview()
    assert "Nobody" in harbor.entry.chip.remark.text()
    harbor.entry.field.setText("ana@x.example")
    harbor.entry.preview()
    assert harbor.entry.chip.remark.text() == "A line about a person begins with a name."
    assert not harbor.entry.chip.name.isVisible()


def test_what_was_typed_and_not_added_is_there_again(
    window: MainWindow, harbor: PeopleTab, sample_desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(harbor.entry.field, "Ana Lo")
    harbor.entry.keeper.flush()
    again = PeopleTab(window.place, harbor.client_id)
    qtbot.addWidget(again)
    assert again.entry.field.text() == "Ana Lo"


def test_a_line_that_says_no_name_stays_and_says_why(harbor: PeopleTab) -> None:
    QTest.keyClicks(harbor.entry.field, "ana@x.example")
    QTest.keyClick(harbor.entry.field, Qt.Key.Key_Return)
    assert harbor.entry.field.text() == "ana@x.example"
    assert harbor.entry.problem.text().startswith("A line about a person begins with a name.")
    QTest.keyClick(harbor.entry.field, Qt.Key.Key_Home)
    QTest.keyClicks(harbor.entry.field, "Ana, ")
    QTest.keyClick(harbor.entry.field, Qt.Key.Key_Return)
    assert harbor.entry.problem.text() == ""
    assert len(rows(harbor.here)) == 5


def test_the_point_of_contact_is_set_from_the_menu_and_undone(window: MainWindow, harbor: PeopleTab) -> None:
    press(harbor.row_menu(row(harbor, "Leo Marsh")), "Make point of contact")
    assert rows(harbor.here)[0].name == "Leo Marsh"
    assert not row(harbor, "Dana Whitlock").is_contact
    window.undo()
    assert rows(harbor.here)[0].name == "Dana Whitlock"


def test_enter_opens_the_person(window: MainWindow, sample_desk: Desk, harbor: PeopleTab) -> None:
    harbor.here.enter()
    QTest.keyClick(harbor.here, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("person", {"id": person_id(sample_desk, "Dana Whitlock")})


def test_a_record_is_brought_into_view(window: MainWindow, sample_desk: Desk, harbor: PeopleTab) -> None:
    leo = person_id(sample_desk, "Leo Marsh")
    window.place.navigator.go("client", id=harbor.client_id, tab="people", record=leo)
    assert harbor.here.current_row().name == "Leo Marsh"


def test_coverage_leads_to_what_happened(
    window: MainWindow, harbor: PeopleTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[CoverageLine] = [harbor.coverage.rows.data(harbor.coverage.rows.index(place)) for place in range(3)]
    assert [line.level for line in lines] == ["Executive", "Director", "Specialist"]
    assert lines[1].cells == ("–", "19 Nov", "18 Nov")
    assert "Manager: 19 Nov" in lines[1].words
    opened: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "liaison.ui.people.client_tab.open_record", lambda _place, _owner, kind, id_: opened.append((kind, id_))
    )
    rect = harbor.coverage.visualRect(harbor.coverage.rows.index(1))
    _level, cells = cell_places(QRectF(rect).adjusted(6, 0, -6, 0), 3)
    for cell in cells:
        at = QPoint(int(cell.center().x()), rect.center().y())
        QTest.mouseClick(harbor.coverage.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [("interaction", lines[1].records[1]), ("interaction", lines[1].records[2])]
    assert window.isVisible()


def test_a_level_nobody_of_us_met_is_a_warning(sample_desk: Desk, harbor: PeopleTab) -> None:
    add_record(sample_desk, "person", {"name": "Moe", "level": "manager"}, harbor.client_id)
    harbor.refresh()
    lines = [harbor.coverage.rows.data(harbor.coverage.rows.index(place)) for place in range(len(harbor.coverage))]
    assert [line.warning for line in lines if line.level == "Manager"] == ["nobody of us in two years"]


def test_the_steps_of_a_handover_are_ticked(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = tab_of(window, "Meridian", sample_desk, qtbot)
    (steps,) = tab.handovers.lists
    steps.setCurrentIndex(steps.rows.index(1))
    QTest.keyClick(steps, Qt.Key.Key_Space)
    assert running_changes(sample_desk, client_id=tab.client_id)[0].steps[1].done_on is not None
    assert steps.current_row().check is True
    box = QPoint(14, steps.visualRect(steps.rows.index(2)).center().y())
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert running_changes(sample_desk, client_id=tab.client_id)[0].steps[2].done_on is not None
    tab.handovers.finish_links[0].click()
    assert running_changes(sample_desk, client_id=tab.client_id) == ()
    assert tab.handovers.isHidden()


def test_a_handover_is_planned_step_by_step(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = tab_of(window, "Meridian", sample_desk, qtbot)
    (field,) = tab.handovers.fields
    for text in ("Introduce the successor to Alan, 8 Dec", "Flowers, cards and cake"):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == ""
    (change,) = running_changes(sample_desk, client_id=tab.client_id)
    added = [(one.what, one.due_on) for one in change.steps[-2:]]
    assert added == [("Introduce the successor to Alan", date(2026, 12, 8)), ("Flowers, cards and cake", None)]
    (link,) = tab.handovers.change_links
    assert link.text() == "Name who follows"
    link.click()
    assert any(one.isVisibleTo(window) for one in window.findChildren(RecordDialog))


def test_a_step_of_a_handover_is_opened_where_it_is_ticked(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = tab_of(window, "Meridian", sample_desk, qtbot)
    (change,) = running_changes(sample_desk, client_id=tab.client_id)
    open_record(window.place, window, "step", change.steps[2].id)
    assert tab.handovers.lists[0].current_row().id == change.steps[2].id
    open_record(window.place, window, "contact_change", change.id)
    assert tab.handovers.lists[0].current_row().id == change.steps[0].id


def test_leaving_is_offered_for_those_who_are_there(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    tab = tab_of(window, "Tallgrass", sample_desk, qtbot)
    gone = [action.text() for action in tab.row_menu(row(tab, "Ruth Calder")).actions()]
    assert "Leaves…" not in gone
    press(tab.row_menu(row(tab, "Bea Novak")), "Leaves…")
    dialog = window.findChild(ContactChangeDialog)
    assert dialog is not None
    assert dialog.title.text() == "Bea Novak leaves Tallgrass Foods"
    dialog.reject()


def test_a_client_without_people(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    add_record(sample_desk, "client", {"name": "New Client"})
    tab = tab_of(window, "New Client", sample_desk, qtbot)
    assert tab.nobody.isVisible()
    assert tab.no_coverage.isVisible()
    assert tab.first_focus() is tab.entry.field


def test_the_tab_turns_to_another_client_and_what_was_typed_stays_where_it_was_typed(
    window: MainWindow, sample_desk: Desk, harbor: PeopleTab, qtbot: QtBot
) -> None:
    QTest.keyClicks(harbor.entry.field, "Ana Lopez")
    tallgrass = tab_of(window, "Tallgrass", sample_desk, qtbot)
    assert tallgrass is harbor, "its widgets are not made anew"
    assert [one.name for one in rows(tallgrass.gone)] == ["Ruth Calder"]
    assert "Dana Whitlock" not in {one.name for one in rows(tallgrass.here)}
    assert tallgrass.entry.field.text() == ""
    assert not tallgrass.entry.chip.isVisible()
    back = tab_of(window, "Harbor", sample_desk, qtbot)
    assert row(back, "Dana Whitlock").seen == "seen 19 Nov"
    assert back.entry.field.text() == "Ana Lopez"
    assert not back.gone.isVisible()


def test_nothing_of_the_client_before_is_seen_in_a_tab_that_is_not_shown(harbor: PeopleTab, sample_desk: Desk) -> None:
    assert harbor.turn_to(client_id(sample_desk, "Tallgrass"))
    assert len(harbor.here) == len(harbor.gone) == len(harbor.coverage) == 0
    assert harbor.here_head.caption.text() == ""
    assert not any(part.isVisible() for part in (harbor.nobody, harbor.no_coverage, harbor.coverage_heads))
    harbor.refresh()
    assert [one.name for one in rows(harbor.gone)] == ["Ruth Calder"]
