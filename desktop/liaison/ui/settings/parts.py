"""What the sections are made of: a sheet of rows, each with a name, a sentence and a control."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Hairline, Label, SectionHeader, Sheet

_FIELD = 280


class Section(QWidget):
    """One section. Subclasses add rows when made, and read what they show in :meth:`load`."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__()
        self.place = place
        self.controls: dict[str, QWidget] = {}
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(SectionHeader(title))
        self.column.addSpacing(4)
        self.sheet = Sheet(margins=(20, 4, 20, 4))
        self.column.addWidget(self.sheet)
        self.column.addStretch(1)

    def load(self) -> None:
        """Read what it shows."""

    def add_row(self, key: str, name: str, sentence: str, *controls: QWidget) -> Label:
        """One more setting; ``key`` finds its first control, which is named unless it names itself.

        The sentence is returned, so that it can say something else later.
        """
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 12, 0, 12)
        line.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(2)
        title, said = Label(name, Role.STRONG), Label(sentence, Role.SECONDARY, "ink-2")
        said.setWordWrap(True)
        said.setVisible(bool(sentence))
        words.addWidget(title)
        words.addWidget(said)
        words.addStretch(1)
        line.addLayout(words, 1)
        side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        side.setSpacing(8)
        for control in controls:
            side.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(side)
        if controls:
            self.controls[key] = controls[0]
            title.setBuddy(controls[0])
            if not controls[0].accessibleName():
                controls[0].setAccessibleName(name)
            controls[0].setAccessibleDescription(sentence)
        if self.sheet.body.count():
            self.sheet.body.addWidget(Hairline())
        self.sheet.body.addWidget(row)
        return said

    def show_problem(self, error: LiaisonError) -> None:
        """Say what is in the way, in the window's bar."""
        self.place.notices.show_problem(error)


def field_width(widget: QWidget) -> None:
    """Controls of one width stand under each other; longer words make them wider."""
    widget.setMinimumWidth(scaled(_FIELD))
    widget.setFixedHeight(scaled(32))


def choice(pairs: list[tuple[str, str]], chosen: str) -> QComboBox:
    """A box with pairs of key and word, one of them chosen."""
    box = QComboBox()
    for key, word in pairs:
        box.addItem(word, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    field_width(box)
    return box


def open_folder(path: str) -> None:
    """Show a folder in the system's own file window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
