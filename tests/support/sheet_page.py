"""Reading and using the page of a sheet as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from liaison.ui.briefing.page import BriefingPage
from liaison.ui.briefing.view_model import SheetRow


def rows_of(page: BriefingPage) -> list[SheetRow]:
    """The lines that the sheet shows."""
    return list(page.sheet.list.rows_shown())


def choose_row(page: BriefingPage, text: str) -> SheetRow:
    """Go to the line that says this."""
    row = next(row for row in rows_of(page) if text in row.text)
    page.sheet.list.setFocus()
    assert page.sheet.list.choose(row.key)
    return row


def type_line(widget: QWidget, text: str) -> None:
    """Type something and press Enter."""
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def open_menu(owner: QWidget) -> QMenu:
    """The menu that is open over a widget."""
    return next(one for one in owner.findChildren(QMenu) if one.isVisible())
