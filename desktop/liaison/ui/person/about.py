"""The personal side of someone: what they care about, how they like information, what to handle with care (P9)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import EmptyState, Label, SectionHeader

_KEY: Final = 116


class AboutSection(QWidget):
    """Labels and what is known; ``edited`` asks for the form."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Good to know"))
        self.head = SectionHeader(tr("Good to know"), link=tr("Edit"))
        if self.head.link is not None:
            self.head.link.clicked.connect(self.edited)
        self.labels: dict[str, Label] = {}
        self._parts: list[QWidget] = []
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self.head.setContentsMargins(6, 0, 6, 0)
        self._body.addWidget(self.head)
        self._body.addSpacing(4)

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show what is known, by field, label and text; or a sentence and a link."""
        for part in self._parts:
            self._body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.labels = [], {}
        if not lines:
            nothing = EmptyState(tr("Nothing personal is noted yet."), tr("Add what they care about"))
            nothing.setContentsMargins(6, 0, 6, 0)
            nothing.followed.connect(self.edited)
            self._add(nothing)
            return
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(6, 2, 6, 2)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, scaled(_KEY))
        grid.setColumnStretch(1, 1)
        for row, (field, label, text) in enumerate(lines):
            key = Label(label, Role.BODY, "ink-2")
            said = self.labels[field] = Label(text)
            said.setWordWrap(True)
            said.setAccessibleName(f"{label}: {text}")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            key.setBuddy(said)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        self._add(holder)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._body.addWidget(part)
