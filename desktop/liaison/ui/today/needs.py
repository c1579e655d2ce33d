"""Needs you: who needs attention, why in a sentence, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Hairline, Label, Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaison.insight.attention import Attention


class NeedItem(QWidget):
    """One client with its reason and the step as a link; a hairline stands on top."""

    def __init__(self, need: Attention) -> None:
        super().__init__()
        self.need = need
        self.setAccessibleName(f"{need.client}: {need.reason}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(16))
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addSpacing(scaled(16))
        column.addWidget(Label(need.client, Role.STRONG))
        column.addSpacing(2)
        reason = Label(need.reason, Role.SECONDARY, "ink-2")
        reason.setWordWrap(True)
        column.addWidget(reason)
        column.addSpacing(4)
        self.link = Link(need.step)
        self.link.setAccessibleName(f"{need.step}, {need.client}")
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)


class NeedsYou(QWidget):
    """All who need attention, weightiest first. ``followed`` carries the one whose step is taken."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.items: list[NeedItem] = []
        self._shown: tuple[Attention, ...] = ()

    def show_needs(self, needs: Sequence[Attention]) -> None:
        """Show these; what has the focus keeps it if its client is still there."""
        if tuple(needs) == self._shown and self.items:
            return
        self._shown = tuple(needs)
        focused = next((item.need.client_id for item in self.items if item.link.hasFocus()), None)
        for item in self.items:
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = [NeedItem(need) for need in needs]
        for item in self.items:
            item.link.clicked.connect(lambda _checked=False, need=item.need: self.followed.emit(need))
            self._column.addWidget(item)
            if item.need.client_id == focused:
                item.link.setFocus()
