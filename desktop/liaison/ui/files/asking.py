"""Questions before something that cannot simply be undone, and the frame of the dialogs of this package."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label


class FramedDialog(QDialog):
    """A heading, a sentence, room in ``body``, and two buttons. ``do_button`` is :meth:`submit`."""

    def __init__(
        self, title: str, sentence: str, do: str, parent: QWidget, *, keep: str = "", width: int = 480
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(scaled(width))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(0)
        heading = Label(title, Role.SECTION)
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addSpacing(4)
        self.sentence = Label(sentence, Role.BODY, "ink-2")
        self.sentence.setWordWrap(True)
        column.addWidget(self.sentence)
        column.addSpacing(16)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addSpacing(16)
        self.keep_button = Button(keep or tr("Cancel"), shortcut_text=tr("Esc"))
        self.keep_button.setAutoDefault(False)
        self.keep_button.clicked.connect(self.reject)
        self.do_button = Button(do, primary=True)
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self.submit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.do_button)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)

    def submit(self) -> None:
        """Do it; subclasses say what."""
        self.accept()

    def refuse(self, sentence: str) -> None:
        """Say what is in the way; an empty sentence takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.do_button.setEnabled(True)


class Question(FramedDialog):
    """A sentence and two answers; ``act`` is called for the one that does something."""

    def __init__(
        self, title: str, sentence: str, do: str, act: Callable[[], object], parent: QWidget, *, keep: str = ""
    ) -> None:
        super().__init__(title, sentence, do, parent, keep=keep)
        self._act = act

    def submit(self) -> None:
        """Do it."""
        self.accept()
        self._act()
