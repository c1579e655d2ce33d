"""The Trends tab of a client, and its five lines on the overview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.insight.trends.observing import LineName
from liaison.ui.client.overview.tab import OverviewTab
from liaison.ui.client.page import ClientPage
from liaison.ui.shell import MainWindow
from liaison.ui.trends.practice_lists import KeptDelegate
from liaison.ui.trends.tab import TrendsTab


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    return client_id(sample_desk, "Harbor & Finch")


@pytest.fixture
def tab(window: MainWindow, harbor: str, qtbot: QtBot) -> TrendsTab:
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("client", id=harbor, tab="trends")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    (found,) = page.findChildren(TrendsTab)
    qtbot.waitUntil(found.met.isVisible)  # the rest of the year follows once the lines are painted
    return found


def test_of_the_next_client_nothing_is_said_before_it_is_known(
    tab: TrendsTab, window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    tab.lines.choose_line("value")
    window.place.navigator.go("client", id=client_id(sample_desk, "Tallgrass Foods"), tab="trends")
    assert tab.lines.trends is not None
    assert tab.lines.trends.client == "Tallgrass Foods"
    assert tab.lines.names == (LineName.DELIVERY, LineName.RAPPORT), "as with the first client"
    assert not any(part.isVisible() for part in (tab.clauses, tab.promises, tab.answers, tab.met, tab.nobody))
    qtbot.waitUntil(tab.met.isVisible)
    assert tab.clauses.isVisible()


def test_adherence_of_both_sides_month_by_month(tab: TrendsTab) -> None:
    rows = {row.what: row for row in tab.clauses.list.rows_now()}
    feedback = rows["They give feedback within 3 days"]
    assert feedback.figure == "11 of 23"
    assert len(feedback.months) == 12
    assert tab.clauses.caption.text() == "Since 1 Dec 2025"
    assert sum(due for _kept, due in feedback.months) == 23
    assert [row.side.value for row in rows.values()] == ["ours", "ours", "theirs", "theirs"]


def test_the_words_of_a_clause_come_before_the_width_of_its_months(tab: TrendsTab, window: MainWindow) -> None:
    clauses = tab.clauses.list
    clauses.viewport().grab()
    assert len(clauses) == 4
    assert not any(clauses.lines.is_cut(row) for row in range(4))
    assert isinstance(clauses.lines, KeptDelegate)
    assert clauses.lines.month_width(1000, 12) == 10
    assert clauses.lines.month_width(100, 12) == 4


def test_say_and_do_of_both_sides(tab: TrendsTab) -> None:
    assert [(row.what, row.figure) for row in tab.promises.list.rows_now()] == [
        ("We do what we say", "50 of 53"),
        ("They do what they say", "11 of 29"),
    ]


def test_whom_we_met_by_level_and_week(tab: TrendsTab) -> None:
    rows = tab.contacts.rows_now()
    assert [(row.name, row.level) for row in rows[:3]] == [
        ("Eleanor Finch", "Executive"),
        ("Priya Raman", "Executive"),
        ("Dana Whitlock", "Director"),
    ]
    assert len(rows[2].weeks) == 52
    assert rows[0].last == "not in a year"
    assert "not met in a year" in rows[0].words
    assert rows[2].last == "19 Nov"


def test_promoter_answers_open_their_record(tab: TrendsTab, window: MainWindow) -> None:
    answers = tab.answers.list
    assert [row.figure for row in answers.rows_now()] == ["9 of 10", "8 of 10"]
    answers.choose(answers.rows_now()[0].id)
    before = window.place.navigator.here
    QTest.keyClick(answers, Qt.Key.Key_Return)
    assert window.place.navigator.here != before


def test_the_lines_lead_to_all_clients(tab: TrendsTab, window: MainWindow, harbor: str) -> None:
    assert tab.lines.trends is not None
    assert tab.lines.trends.client_id == harbor
    assert tab.lines.head.link is not None
    tab.lines.head.link.click()
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, dict(here.args)) == ("trends", {"client": harbor})


def test_the_overview_has_five_lines_that_lead_to_the_tab(window: MainWindow, harbor: str, qtbot: QtBot) -> None:
    window.show()
    window.place.navigator.go("client", id=harbor)
    page = window.frame.page
    assert isinstance(page, ClientPage)
    (overview,) = page.findChildren(OverviewTab)
    relation = overview.side.relation.list
    qtbot.waitUntil(lambda: len(relation) > 0)
    rows = relation.rows_now()
    assert [row.label for row in rows] == ["Rapport", "Delivery", "Responsiveness", "Value", "Candour"]
    assert [row.way for row in rows][:2] == ["good, steady", "strong, steady"]
    assert rows[2].way.startswith("poor, ")
    assert rows[-1].way == "unknown"
    assert len({row.scale for row in rows}) == 1
    relation.choose("responsiveness")
    QTest.keyClick(relation, Qt.Key.Key_Return)
    (tab,) = page.findChildren(TrendsTab)
    assert LineName.RESPONSIVENESS in tab.lines.names


def test_the_lines_are_taken_along_compared_and_turned_into_a_table(tab: TrendsTab) -> None:
    weeks, form, export = tab.controls
    export.click()
    menu = tab.exports.menu
    assert menu is not None
    assert [one.text() for one in menu.actions()][:2] == ["The lines", "Kept as agreed"]
    lines = menu.actions()[0].menu()
    assert isinstance(lines, QMenu)
    assert [one.text() for one in lines.actions()][-1] == "Save as CSV…"
    menu.close()
    weeks.choose("4")
    weeks.chosen.emit("4")
    assert tab.lines.months.isHidden()
    form.choose("table")
    form.chosen.emit("table")
    assert not tab.lines.months.isHidden()
    assert len(tab.lines.months.rows_now()) == 13


def test_contact_is_told_by_level_too(tab: TrendsTab) -> None:
    people = {row.name: row for row in tab.contacts.rows_now()}
    assert tab.met.link is not None
    tab.met.link.click()
    levels = tab.contacts.rows_now()
    assert [(row.name, row.level) for row in levels] == [
        ("Executive", "2 people"),
        ("Director", "1 person"),
        ("Specialist", "1 person"),
    ]
    assert levels[1].weeks == people["Dana Whitlock"].weeks
    assert levels[1].last == people["Dana Whitlock"].last
    tab.met.link.click()
    assert {row.name for row in tab.contacts.rows_now()} == set(people)


def test_what_happened_in_a_month_is_opened_from_the_table(tab: TrendsTab, window: MainWindow) -> None:
    tab.controls.form.chosen.emit("table")
    months = tab.lines.months
    months.choose(next(row.id for row in months.rows_now() if row.happened == "Escalation"))
    QTest.keyClick(months, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.args["tab"] != "trends"
