"""Every control on every page says what it is: walked through Qt's own accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison.app.screens import filled_in
from liaison.desk.context import Desk
from liaison.ui.entry import UnlockPage, WelcomePage
from liaison.ui.pages import PAGES, TOOLS
from liaison.ui.settings.sections import SECTIONS
from liaison.ui.shell import MainWindow
from liaison.ui.shell.parts import can_take_focus
from support.doors import TestDoor

#: What a control must not be for a screen reader.
VAGUE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def focusable(around: QWidget) -> Iterator[QWidget]:
    return (widget for widget in around.findChildren(QWidget) if can_take_focus(widget))


def interface_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def nameless(around: QWidget) -> list[str]:
    """The controls that Tab stops at and that have no name or no role."""
    found = []
    for widget in focusable(around):
        interface = interface_of(widget)
        name = interface.text(QAccessible.Text.Name).strip()
        is_area = widget.metaObject().className() in {"PageScroll", "QScrollArea"}
        if not name or (interface.role() in VAGUE and not is_area):
            found.append(f"{type(widget).__name__} {widget.objectName()!r}: name {name!r}, {interface.role()}")
    return found


def silent_rows(around: QWidget) -> list[str]:
    """Lists whose first row has no words."""
    found = []
    for widget in focusable(around):
        interface = interface_of(widget)
        table = interface.tableInterface() if hasattr(interface, "tableInterface") else None
        if table is not None and table.rowCount() and table.columnCount():
            cell = table.cellAt(0, 0)
            if cell is not None and not cell.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__}: {interface.text(QAccessible.Text.Name)}")
    return found


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    qtbot.waitUntil(window.isVisible)
    return window


def test_every_control_of_every_page_has_a_name_and_a_role(shown: MainWindow) -> None:
    found = {}
    for spec in PAGES:
        shown.place.navigator.go(spec.name, **filled_in(shown, dict(spec.picture)))
        found[spec.name] = nameless(shown) + silent_rows(shown)
    assert {name: problems for name, problems in found.items() if problems} == {}


def test_every_setting_has_a_name_and_a_role(shown: MainWindow) -> None:
    found = {}
    for spec in SECTIONS:
        shown.place.navigator.go("settings", section=spec.key)
        found[spec.key] = nameless(shown)
    assert {name: problems for name, problems in found.items() if problems} == {}


@pytest.mark.parametrize("tool", TOOLS)
def test_what_opens_over_a_page_has_names_and_roles(shown: MainWindow, tool: str) -> None:
    shown.use_tool(tool)
    assert nameless(shown) == []


def test_the_pages_before_the_desk_have_names_and_roles(closed_window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    door = TestDoor(desk)
    welcome, unlock = WelcomePage(closed_window.place.work, door), UnlockPage(closed_window.place.work, door)
    for page in (welcome, unlock):
        qtbot.addWidget(page)
        page.show()
        assert nameless(page) == []
    for step in (welcome.introduce, welcome.protect, welcome.keep_code, welcome.begin):
        welcome.steps.show_page(step)
        if step is welcome.keep_code:
            welcome.keep_code.begin(door.code)
        assert nameless(welcome) == []


def test_a_nameless_control_is_noticed(qapp: QApplication, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QPushButton, QVBoxLayout

    around = QWidget()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(QPushButton())
    around.show()
    assert len(nameless(around)) == 1
