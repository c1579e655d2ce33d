"""The weights in the settings: seen, tried, kept, undone and reset by a person."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk import trends
from liaison.desk.context import Desk
from liaison.desk.trends import WeightPreview, weights_in_force, weights_view
from liaison.insight.numbers import numbers
from liaison.insight.trends.table import DEFAULT
from liaison.model.words import install_translator
from liaison.ui.settings.numbers import NumberTable, figure, read_figure
from liaison.ui.settings.page import SettingsPage
from liaison.ui.settings.trends import TrendsSection
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import Label, Link, PageScroll, Sheet

GOOD = "rapport.mood.good"
FALL = "promises.fall"


@pytest.fixture
def section(window: MainWindow) -> TrendsSection:
    window.show()
    window.place.navigator.go("settings", section="trends")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, TrendsSection)
    return page.section


def write(section: TrendsSection, path: str, text: str) -> None:
    field = section.table.fields[path]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def found(section: TrendsSection) -> list[str]:
    labels = [one.text() for one in section._found.findChildren(Label)]
    return labels + [one.text() for one in section._found.findChildren(Link)]


def test_every_number_has_a_named_field_with_what_is_in_force(section: TrendsSection) -> None:
    assert set(section.table.fields) == set(numbers(DEFAULT))
    field = section.table.fields[GOOD]
    assert (field.text(), field.accessibleName()) == ("0.5", "Mood of a call or meeting: Good")
    assert section.table.fields["growth_per_day"].text() == "0.001"
    assert section.table.fields["rapport.mood.strained"].text() == "−1"
    assert not section.keep.isEnabled()
    assert not section.reset.isEnabled()


def test_fields_that_come_into_a_section_that_is_seen_are_laid_out_once(
    sample_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Label] = []
    plain = Label.heightForWidth

    def counted(self: Label, width: int) -> int:
        asked.append(self)
        return plain(self, width)

    around, sheet, section, table = PageScroll(), Sheet(), QWidget(), NumberTable()
    sheet.body.addWidget(table)
    QVBoxLayout(section).addWidget(sheet)
    around.body.addWidget(section)
    around.resize(600, 700)
    qtbot.addWidget(around)
    with qtbot.waitExposed(around):
        around.show()
    monkeypatch.setattr(Label, "heightForWidth", counted)
    table.show_groups(weights_view(sample_desk).groups)
    qtbot.waitUntil(lambda: table.height() > 1000)
    assert table.isVisible()
    assert all(field.isVisible() for field in table.fields.values())
    times = len(asked) / len(table.findChildren(Label))
    assert times < 25, "each that came by itself had all laid out anew"


def test_what_would_change_is_shown_and_leads_to_the_client(section: TrendsSection, window: MainWindow) -> None:
    write(section, FALL, "3")
    section.preview.click()
    lines = found(section)
    assert any(line.startswith("Tallgrass Foods: Delivery weak, slipping") for line in lines)
    assert lines[0].endswith("of 8 clients:")
    link = next(one for one in section._found.findChildren(Link) if "Tallgrass" in one.text())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args.get("tab")) == ("client", "trends")


def test_what_was_shown_goes_with_the_next_change_and_nothing_may_change(section: TrendsSection) -> None:
    write(section, "value.idea_offered.value", "0.31")
    section.preview.click()
    assert found(section) == ["No word would change, of 8 clients."]
    write(section, GOOD, "0.4")
    assert not section._found.isVisibleTo(section)


def test_numbers_are_kept_undone_and_reset(section: TrendsSection, sample_desk: Desk, window: MainWindow) -> None:
    write(section, GOOD, "0,4")
    section.keep.click()
    assert weights_in_force(sample_desk)[0][GOOD] == 0.4
    assert section.table.fields[GOOD].text() == "0.4"
    assert not section.keep.isEnabled()
    assert section.reset.isEnabled()
    assert "Changed on 24 Nov" in section.said.text()
    window.place.commands.run("undo")
    assert weights_in_force(sample_desk)[0][GOOD] == 0.5
    assert section.table.fields[GOOD].text() == "0.5"
    write(section, GOOD, "0.3")
    section.keep.click()
    section.reset.click()
    assert weights_in_force(sample_desk)[0][GOOD] == 0.5
    assert section.table.fields[GOOD].text() == "0.5"


def test_what_is_no_number_is_marked_and_what_cannot_be_is_refused(section: TrendsSection, sample_desk: Desk) -> None:
    write(section, GOOD, "much")
    assert section.table.fields[GOOD].property("wrong")
    assert not section.keep.isEnabled()
    assert not section.preview.isEnabled()
    write(section, GOOD, "7")
    assert not section.table.fields[GOOD].property("wrong")
    section.keep.click()
    assert weights_in_force(sample_desk)[0][GOOD] == 0.5
    assert section.table.fields[GOOD].text() == "7", "what was typed stays"


@pytest.mark.parametrize(
    ("number", "text"), [(0.001, "0.001"), (-1.0, "−1"), (16.0, "16"), (0.0, "0"), (-0.35, "−0.35")]
)
def test_figures_read_as_they_are_written(number: float, text: str) -> None:
    assert figure(number) == text
    assert read_figure(text) == number


def test_a_figure_is_read_as_the_language_writes_it() -> None:
    assert (read_figure("1,000"), read_figure("0.5"), read_figure("0,5")) == (1000.0, 0.5, 0.5)
    install_translator(lambda text: {"1,000": "1.000"}.get(text, text), "de")
    try:
        assert (read_figure("1.000"), read_figure(figure(0.001)), read_figure(figure(3650.5))) == (
            1000.0,
            0.001,
            3650.5,
        )
    finally:
        install_translator(None)


@pytest.mark.parametrize("text", ["", "x", "1.2.3", "--1", "nan", "inf", "1,2345"])
def test_what_is_no_figure(text: str) -> None:
    assert read_figure(text) is None


def test_a_number_that_cannot_be_is_said_by_its_name_at_its_field(section: TrendsSection, window: MainWindow) -> None:
    write(section, "rapport.mood.strained", "7")
    section.keep.click()
    (said,) = found(section)
    assert said.startswith("“Mood of a call or meeting: Strained” cannot be that.")
    field = section.table.fields["rapport.mood.strained"]
    assert field.property("wrong") is True
    assert window.focusWidget() is field
    assert window.frame.errors.isHidden(), "it is said where it is"
    write(section, "rapport.mood.strained", "-0.9")
    assert field.property("wrong") is False
    assert section._found.isHidden()
    section.keep.click()
    assert section._found.isHidden()


def test_clients_are_looked_at_in_pieces_with_how_far_it_is_and_a_stop(
    section: TrendsSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []
    said: list[tuple[list[str], str]] = []

    def some(_desk: object, _values: object, *, among: Any = None) -> WeightPreview:
        asked.append(among)
        said.append((found(section), section.preview.text()))
        if len(asked) == 3:
            section.preview.click()
        return WeightPreview((), 2, 0, ("five", "six"))

    monkeypatch.setattr(trends, "preview_weights", some)
    write(section, FALL, "3")
    section.preview.click()
    assert asked == [None, ("five", "six"), ("five", "six")]
    assert said[1][1] == "Stop"
    assert said[1][0][-1] == "2 of 4 clients looked at…"
    assert said[2][0][-1] == "4 of 6 clients looked at…"
    assert section.preview.text() == "Show what would change"
    assert not section._found.isVisibleTo(section)
    assert section.keep.isEnabled(), "what was typed stays"


def test_a_client_that_changed_between_two_pieces_does_not_count_others_twice(
    section: TrendsSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = trends.preview_weights, []

    def look(desk: Desk, values: dict[str, float], *, among: tuple[str, ...] | None = None) -> WeightPreview:
        asked.append(among)
        if len(asked) == 2:  # as when a sync or an import changed a client meanwhile
            return WeightPreview((), 0, 1)
        return real(desk, values, among=among, most=4)

    monkeypatch.setattr(trends, "preview_weights", look)
    write(section, FALL, "3")
    section.preview.click()
    assert len(asked) == 3
    assert asked[1] == asked[2] is not None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    lines = found(section)
    assert lines[0].endswith("of 8 clients:")
    assert len(lines) == len(set(lines))
