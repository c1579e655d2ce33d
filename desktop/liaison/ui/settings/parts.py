"""What the sections are made of: a sheet of rows, each with a name, a sentence and a control."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ComboBox, Hairline, Label, SectionHeader, Sheet

_FIELD = 280
_BESIDE = 480
_LEAST = 200


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
        row = _Row()
        words = QVBoxLayout()
        words.setSpacing(2)
        title, said = Label(name, Role.STRONG), Label(sentence, Role.SECONDARY, "ink-2")
        title.setWordWrap(True)
        said.setWordWrap(True)
        said.setVisible(bool(sentence))
        words.addWidget(title)
        words.addWidget(said)
        words.addStretch(1)
        row.line.addLayout(words, 1)
        side = QHBoxLayout()
        side.setSpacing(8)
        for control in controls:
            side.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        side.addStretch(0)
        row.line.addLayout(side)
        row.side = side
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


class _Row(QWidget):
    """Words and controls beside each other, or the controls below where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 12, 0, 12)
        self.line.setSpacing(24)
        self.side: QHBoxLayout | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below, by the room there is."""
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(_BESIDE)
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self.line.direction() is not wanted:
            self.line.setDirection(wanted)
            self.line.setSpacing(8 if is_narrow else 24)
            if self.side is not None:
                self.side.setStretch(self.side.count() - 1, 1 if is_narrow else 0)

    def minimumSizeHint(self) -> QSize:
        """It gives way; the controls then stand below."""
        return QSize(_LEAST, super().minimumSizeHint().height())


def field_width(widget: QWidget) -> None:
    """Controls of one width stand under each other; longer words make them wider."""
    widget.setMinimumWidth(_FIELD)
    widget.setFixedHeight(scaled(32))


def choice(pairs: list[tuple[str, str]], chosen: str) -> ComboBox:
    """A box with pairs of key and word, one of them chosen."""
    box = ComboBox()
    for key, word in pairs:
        box.addItem(word, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    field_width(box)
    return box


def open_folder(path: str) -> None:
    """Show a folder in the system's own file window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
