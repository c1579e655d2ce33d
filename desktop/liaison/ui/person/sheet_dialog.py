"""What is asked on a sheet over the dimmed window: a heading, a body that scrolls, and what to do at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, ElidedLabel, Label, Link, PageScroll, SheetDialog

if TYPE_CHECKING:
    from liaison.model.errors import LiaisonError

_ROOM: Final = 64


class QuestionSheet(SheetDialog):
    """``body`` takes what is asked. :meth:`submit` does it; it stays open until that could be done.

    ``discard_link`` is for a sheet that keeps what is typed as a draft; it is hidden until that is shown.
    """

    def __init__(self, window: QWidget, title: str, do: str, *, wide: int = 640, high: int = 560) -> None:
        super().__init__(window, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wide, self._high = wide, high
        self.caption = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.area = PageScroll(top=16, bottom=16)
        self.body = self.area.body
        self.body.setContentsMargins(24, 16, 24, 16)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.cancel_button = Button(tr("Cancel"), shortcut_text=tr("Esc"))
        self.do_button = Button(do, primary=True, shortcut_text=shortcut_words("Ctrl+Enter"))
        self.discard_link = Link(tr("Discard"), colour="ink-2")
        self.discard_link.hide()
        self._lay_out(title)
        self.cancel_button.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.submit)

    def _lay_out(self, title: str) -> None:
        head, middle, foot = self.lay_rows()
        self.title = ElidedLabel(title, Role.SECTION)
        head.addWidget(self.title, 1)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.caption)
        head.addWidget(self.discard_link)
        middle.addWidget(self.area, 1)
        foot.addWidget(self.problem)
        self.lay_buttons(foot, self.cancel_button, self.do_button)

    def show_sheet(self) -> None:
        """Open over the window, which is dimmed meanwhile."""
        around = self._over.size()
        self.setFixedWidth(min(scaled(self._wide), around.width() - 32))
        self.resize(self.width(), min(scaled(self._high), around.height() - _ROOM))
        super().show_sheet()

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, and the way out."""
        self.say_problem(str(error))
        self.do_button.setEnabled(True)

    def say_problem(self, sentence: str) -> None:
        """Say what is in the way at the foot; nothing takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def can_submit(self) -> bool:
        """Whether the button could be pressed."""
        return self.do_button.isEnabled()
