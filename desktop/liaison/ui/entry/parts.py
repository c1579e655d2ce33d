"""What the pages before the desk share: a column in the middle of the window, and a heading."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label, PageScroll


def in_the_middle(page: QWidget, inside: QWidget, width: int) -> QScrollArea:
    """Lay ``inside`` out in the upper middle of ``page``, as wide as ``width``; it scrolls where there is no room."""
    area = PageScroll(top=24)
    inside.setMaximumWidth(scaled(width))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(inside, 100)
    row.addStretch(1)
    area.body.addStretch(2)
    area.body.addLayout(row)
    area.body.addStretch(3)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return area


class FittingStack(QWidget):
    """Pages of which one is shown; as tall as that one, so that what follows stands right below it."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._at = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """One more page; the first one is shown."""
        page.setVisible(not self._pages)
        self._pages.append(page)
        self._column.addWidget(page)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages[self._at]

    def show_page(self, page: QWidget) -> None:
        """Show another page."""
        self._at = self._pages.index(page)
        for one in self._pages:
            one.setVisible(one is page)

    def show_before(self) -> QWidget:
        """Show the page before the one that is shown, if there is one, and tell which it is."""
        self.show_page(self._pages[max(0, self._at - 1)])
        return self.page


def wrapped(text: str, role: Role = Role.BODY, colour: str = "ink-2") -> Label:
    """A paragraph."""
    label = Label(text, role, colour)
    label.setWordWrap(True)
    return label


def add_field(column: QVBoxLayout, words: str, field: QLineEdit) -> None:
    """A field under its label."""
    label = Label(words, Role.BODY, "ink-2")
    label.setBuddy(field)
    field.setAccessibleName(words)
    field.setFixedHeight(scaled(32))
    column.addWidget(label)
    column.addWidget(field)


def buttons(*shown: Button) -> QHBoxLayout:
    """Buttons beside each other, from where reading begins."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in shown:
        row.addWidget(button)
    row.addStretch(1)
    return row
