"""The recovery code: shown once, to be copied, printed or saved, and confirmed by typing two of its groups beside."""

from __future__ import annotations

import os
import secrets
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.model.errors import EnvironmentProblem, InputError, LiaisonError
from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_ASKED: Final = 2
#: Groups of the code in one line: it stands beside the fields in which two of them are repeated.
_IN_A_LINE: Final = 2
_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


class RecoveryCode(QWidget):
    """One code. ``problem`` carries what stands in the way of printing or saving it; ``entered`` comes on Enter."""

    problem = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self.numbers: tuple[int, ...] = ()
        self.shown = Label("", Role.SECTION)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = Button(tr("Copy"), icon="copy")
        self.print_button = Button(tr("Print…"), icon="printer")
        self.save_button = Button(tr("Save…"), icon="download")
        self._labels = [Label("", Role.BODY, "ink-2") for _ in range(_ASKED)]
        self.groups = [QLineEdit() for _ in range(_ASKED)]
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.groups[0].returnPressed.connect(self.groups[1].setFocus)
        self.groups[1].returnPressed.connect(self.entered)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        beside = QHBoxLayout()
        beside.setSpacing(32)
        beside.addWidget(self.shown, 0, Qt.AlignmentFlag.AlignTop)
        asked = QVBoxLayout()
        asked.setSpacing(4)
        for label, field in zip(self._labels, self.groups, strict=True):
            field.setFixedHeight(scaled(32))
            label.setBuddy(field)
            asked.addWidget(label)
            asked.addWidget(field)
            asked.addSpacing(4)
        beside.addLayout(asked, 1)
        column.addLayout(beside)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy_button, self.print_button, self.save_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for first, then in pairwise((self.shown, *self.groups, self.copy_button, self.print_button, self.save_button)):
            self.setTabOrder(first, then)

    def show_code(self, code: str) -> None:
        """Show a code, and ask for two of its groups."""
        self._code = code
        groups = code.split("-")
        counted = [f"{number:>{len(str(len(groups)))}}\u2002{group}" for number, group in enumerate(groups, 1)]
        lines = [counted[start : start + _IN_A_LINE] for start in range(0, len(counted), _IN_A_LINE)]
        self.shown.setText("\n".join("   ".join(line) for line in lines))
        self.shown.setFont(_fixed(self.shown.font()))
        self.shown.setAccessibleName(tr("Recovery code: {code}", code=code))
        self.numbers = tuple(sorted(secrets.SystemRandom().sample(range(1, len(groups) + 1), _ASKED)))
        for number, label, field in zip(self.numbers, self._labels, self.groups, strict=True):
            label.setText(tr("Group {n} of the code", n=number))
            field.setAccessibleName(label.text())
            field.clear()

    def check(self) -> None:
        """See whether the groups that were typed are those of the code; look-alikes and case do not matter.

        Raises:
            InputError: one is not.
        """
        groups = self._code.split("-")
        for number, field in zip(self.numbers, self.groups, strict=True):
            if field.text().strip().upper().translate(_ALIKE) != groups[number - 1]:
                field.setFocus()
                raise InputError(
                    tr("That is not group {n} of the code.", n=number), tr("Compare it with what you wrote down.")
                )

    def forget(self) -> None:
        """Let go of the code, in the clipboard too."""
        clipboard = QGuiApplication.clipboard()
        if self._code and clipboard.text() == self._code:
            clipboard.clear()
        self._code = ""
        self.shown.clear()
        for field in self.groups:
            field.clear()

    def copy(self) -> None:
        """Put the code into the clipboard."""
        QGuiApplication.clipboard().setText(self._code)

    def save_to(self, path: Path) -> None:
        """Write the code into a file that only the user can read.

        Raises:
            EnvironmentProblem: it cannot be written.
        """
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor with its permissions
                file.write(f"{self._words()}\n\n{self._code}\n")
        except OSError as error:
            raise EnvironmentProblem(
                tr("The code could not be saved in {path}.", path=path), tr("Choose another folder.")
            ) from error

    def _words(self) -> str:
        return tr("Recovery code of Liaison. It opens the vault if the passphrase is lost: keep it away from it.")

    def _save(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, tr("Save the recovery code"), tr("Liaison recovery code.txt"))
        if name:
            try:
                self.save_to(Path(name))
            except LiaisonError as error:
                self.problem.emit(error)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only when one prints

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._paint_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _paint_on(self, printer: QPrinter) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self.problem.emit(EnvironmentProblem(tr("The printer does not answer."), tr("Write the code down.")))
            return
        page = printer.pageRect(printer.Unit.DevicePixel)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        painter.setFont(QFont(self.font().family(), 12))
        painter.drawText(page, flags, f"{self._words()}\n\n{self._code}")
        painter.end()


def _fixed(like: QFont) -> QFont:
    """Letters of one width, as large as ``like``: a code is compared letter by letter."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(like.pixelSize())
    made.setWeight(like.weight())
    return made
