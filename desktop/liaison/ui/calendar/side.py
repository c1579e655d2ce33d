"""Beside the calendar: the chosen day, what is late, and the legend."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import count, tr
from liaison.ui.files.dragging import WaitingDrag
from liaison.ui.theme import Role, font, icon, scaled
from liaison.ui.widgets import Label, Link, SectionHeader

from .lists import EntryList, LegendList
from .view_model import LegendRow


class AddLine(QLineEdit):
    """Where a meeting is typed in one line. Escape empties it, and an empty one is left.

    Where it has nothing of its own to take back, the keys for that are those of the window.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Role.BODY))
        self.setFixedHeight(scaled(32))
        self.setPlaceholderText(tr("Add to this day…"))
        self.setAccessibleName(tr("Add to this day"))
        self.addAction(icon("plus"), QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        """Keys that take back or do again are left to the window where there is nothing of them here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            is_redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if is_undo or is_redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the line, then leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def begin_anew(self) -> None:
        """Empty it for good: what was typed was added, and is taken back as that."""
        self.setText("")


def waiting_in(entry: CalendarEntry | None) -> list[tuple[str, str]]:
    """The record behind an entry that waits for a client, to be dragged onto one."""
    is_waiting = entry is not None and entry.client_id is None and entry.record_kind in {"meeting", "commitment"}
    return [(entry.record_kind, entry.record_id)] if entry is not None and is_waiting else []


class Side(QWidget):
    """The right column. ``more_late`` asks for everything that is late."""

    more_late = Signal()

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self.day_head = SectionHeader("", line=True)
        self.day_list = EntryList(zone, tr("The chosen day"))
        WaitingDrag(self.day_list, lambda: waiting_in(self.day_list.current_row()))
        self.nothing = Label(tr("Nothing on this day."), Role.BODY, "ink-2")
        self.unread = Label("", Role.SECONDARY, "ink-2")
        self.unread.hide()
        self.add_line = AddLine()
        self.understood = Label("", Role.SECONDARY, "ink-2")
        self.understood.setWordWrap(True)
        self.understood.hide()
        self.below_line = QVBoxLayout()
        self.late_head = SectionHeader(tr("Late, still open"), line=True)
        self.late_list = EntryList(zone, tr("Late, still open"), is_short=True, least=2)
        self.late_more = Link("")
        self.late_more.clicked.connect(self.more_late)
        self.legend_head = SectionHeader(tr("Show"), tr("This month"), line=True)
        self.legend = LegendList()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.day_head)
        column.addSpacing(2)
        self.nothing.setContentsMargins(0, 8, 0, 0)
        for widget in (self.day_list, self.nothing, self.unread):
            column.addWidget(widget)
        column.addSpacing(14)
        column.addWidget(self.add_line)
        column.addWidget(self.understood)
        column.addLayout(self.below_line)
        column.addSpacing(16)
        self._late = QWidget()
        late = QVBoxLayout(self._late)
        late.setContentsMargins(0, 0, 0, 16)
        late.setSpacing(0)
        for part in (self.late_head, self.late_list, self.late_more):
            late.addWidget(part)
        column.addWidget(self._late)
        column.addStretch(1)
        column.addWidget(self.legend_head)
        column.addWidget(self.legend)

    def show_day(self, words: str, distance: str, entries: tuple[CalendarEntry, ...], unread: int) -> None:
        """Show what is on a day; ``unread`` counts what is left out."""
        self.day_head.title.setText(words)
        self.day_head.set_caption(distance)
        self.day_list.setAccessibleName(words)
        self.day_list.show_entries(entries)
        self.nothing.setVisible(not entries)
        self.unread.setText(count(unread, "and {n} more", "and {n} more"))
        self.unread.setVisible(unread > 0)

    def show_late(self, entries: tuple[CalendarEntry, ...], number: int) -> None:
        """Show what is late; nothing of it while nothing is."""
        self.late_head.set_caption(str(number))
        self.late_list.show_entries(entries)
        rest = number - len(entries)
        self.late_more.setText(count(rest, "{n} more", "{n} more"))
        self.late_more.setAccessibleName(count(rest, "{n} more that is late", "{n} more that are late"))
        self.late_more.setVisible(rest > 0)
        self._late.setVisible(number > 0)

    def show_legend(self, rows: Sequence[LegendRow], caption: str) -> None:
        """Show the legend with its numbers."""
        self.legend_head.set_caption(caption)
        self.legend.set_rows(rows)
