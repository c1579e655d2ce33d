"""Beside the calendar: the chosen day, what is late, and the legend."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import count, tr
from liaison.ui.files.dragging import WaitingDrag
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Label, Link, SectionHeader
from liaison.ui.widgets.icon_field import IconField

from .lists import EntryDelegate, EntryList, LegendList
from .preview import Preview
from .shares import LEAST_LATE, LEAST_OF_DAY, RowShare, whole_rows
from .view_model import LegendRow

#: Below the calendar it is wider than beside it.
_ALONE: Final = 330
#: Rows of a day that a page shows which scrolls itself.
_MANY: Final = 12


class AddLine(IconField):
    """Where a meeting is typed in one line. Escape empties it, and an empty one is left.

    ``entered`` tells that the keys are here now, ``rested`` that they are elsewhere.
    """

    left = Signal()
    entered = Signal()
    rested = Signal()

    def __init__(self) -> None:
        super().__init__("plus")
        self.setPlaceholderText(tr("Add to this day…"))
        self.setAccessibleName(tr("Add to this day"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the line, then leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one types here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one does not; another window or a menu in between changes nothing."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.rested.emit()

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
        self.day_list = EntryList(zone, tr("The chosen day"), least=LEAST_OF_DAY)
        WaitingDrag(self.day_list, lambda: waiting_in(self.day_list.current_row()))
        self.nothing = Label(tr("Nothing on this day."), Role.BODY, "ink-2")
        self.unread = Label("", Role.SECONDARY, "ink-2")
        self.unread.hide()
        self.add_line = AddLine()
        self.late_head = SectionHeader(tr("Late, still open"), line=True)
        self.late_list = EntryList(zone, tr("Late, still open"), is_short=True, least=LEAST_LATE)
        self.late_more = Link("")
        self.late_more.clicked.connect(self.more_late)
        self.legend_head = SectionHeader(tr("Show"), tr("This month"), line=True)
        self.legend = LegendList()
        self.year_marks = Label(
            tr("Bold: planned. Pale: by the rhythm, not planned yet. Red: late. A tick: held."),
            Role.SECONDARY,
            "ink-2",
        )
        self.year_marks.setWordWrap(True)
        self.year_marks.hide()
        self._late_rows: tuple[CalendarEntry, ...] = ()
        self._late_number = 0
        self._lay_out()
        self.preview = Preview(self, self.add_line)
        self.understood = self.preview.understood

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.day_head)
        self.nothing.setContentsMargins(0, 8, 0, 0)
        for widget in (self.day_list, self.nothing, self.unread):
            column.addWidget(widget)
        column.addSpacing(14)
        column.addWidget(self.add_line)
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
        column.addWidget(self.year_marks)

    def show_day(self, words: str, distance: str, entries: tuple[CalendarEntry, ...], unread: int) -> None:
        """Show what is on a day; ``unread`` counts what is left out."""
        self.day_head.title.setText(words)
        self.day_head.set_caption(distance)
        self.day_list.setAccessibleName(words)
        self.day_list.show_entries(entries)
        self.nothing.setVisible(not entries)
        self.unread.setText(count(unread, "and {n} more", "and {n} more"))
        self.unread.setVisible(unread > 0)
        self._share()

    def show_late(self, entries: tuple[CalendarEntry, ...], number: int) -> None:
        """Show what is late; nothing of it while nothing is."""
        self.late_head.set_caption(str(number))
        self._late_rows, self._late_number = entries, number
        self._late.setVisible(number > 0)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are shown whole: as many as there is room for."""
        super().resizeEvent(event)
        self._share()
        self.preview.place()

    def _share(self) -> None:
        """Share the room out between the day and what is late; below the calendar, where a page scrolls, both have it.

        Of what is late, the rest is a link.
        """
        row, day, late = scaled(EntryDelegate.height), len(self.day_list), len(self._late_rows)
        is_below = self.width() > scaled(_ALONE)
        if is_below:
            rows = RowShare(min(day, _MANY), late)
        else:
            self.late_more.setVisible(self._late_number > late)
            rows = whole_rows(self._room() // row, day, late)
            if rows.late < late:
                self.late_more.show()
                rows = whole_rows(self._room() // row, day, late)
        self.day_list.show_so_many(rows.day, is_whole=is_below)
        if self.late_list.all_rows() != list(self._late_rows[: rows.late]):
            self.late_list.show_entries(self._late_rows[: rows.late])
        self.late_list.show_so_many(rows.late, is_whole=is_below)
        rest = self._late_number - rows.late
        self.late_more.setText(count(rest, "{n} more", "{n} more"))
        self.late_more.setAccessibleName(count(rest, "{n} more that is late", "{n} more that are late"))
        self.late_more.setVisible(rest > 0)
        self._late.updateGeometry()  # of what is inside of it the column hears one step later, and would keep the old

    def _room(self) -> int:
        """What all but the rows of both lists leaves."""
        lists = [one for one in (self.day_list, self.late_list) if one.isVisibleTo(self)]
        layout = self.layout()
        assert layout is not None, "it is laid out"
        self._late.updateGeometry()  # what is inside of it changed, which is told only later
        layout.invalidate()
        taken = layout.totalSizeHint().height() - sum(one.sizeHint().height() for one in lists)
        return max(0, self.height() - taken)

    def show_legend(self, rows: Sequence[LegendRow], caption: str) -> None:
        """Show the legend with its numbers."""
        self.legend_head.set_caption(caption)
        self.legend.set_rows(rows)
