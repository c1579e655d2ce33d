"""The list of the palette. The focus stays in the field; the list is walked from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from liaison.model.words import tr
from liaison.ui.widgets import ROW_ROLE, RowList

from .delegate import LineDelegate, is_cut
from .rows import Caption, Line

_SIDES = 68


class LineList(RowList):
    """Captions and lines; one line is always chosen."""

    def __init__(self) -> None:
        super().__init__(
            LineDelegate(),
            tr("Results"),
            key=lambda row: row.key,
            words=lambda row: row.words,
            open_on_click=True,
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setViewportMargins(0, 0, 0, 8)

    def show_rows(self, rows: Sequence[Caption | Line]) -> None:
        """Show these, the first line chosen."""
        self.rows.replace(rows)
        self.scrollToTop()
        self._choose(next((at for at, row in enumerate(rows) if isinstance(row, Line)), -1))

    def step(self, by: int) -> None:
        """Choose the line so many further down or up; past either end it goes on at the other."""
        lines = self._lines()
        if not lines:
            return
        at = self.currentIndex().row()
        here = lines.index(at) if at in lines else 0
        wanted = here + by
        if abs(by) > 1:
            wanted = max(0, min(len(lines) - 1, wanted))
        self._choose(lines[wanted % len(lines)])

    def next_group(self, by: int) -> None:
        """Choose the first line of the next group, or of the one before."""
        heads = [at + 1 for at in range(len(self)) if isinstance(self._row(at), Caption)]
        if not heads:
            return
        at = self.currentIndex().row()
        here = max((place for place, head in enumerate(heads) if head <= at), default=0)
        self._choose(heads[(here + by) % len(heads)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A caption is not chosen by a click."""
        if isinstance(self.indexAt(event.position().toPoint()).data(ROW_ROLE), Line):
            super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            row = index.data(ROW_ROLE)
            is_told = isinstance(row, Line) and is_cut(row, self.viewport().width() - _SIDES)
            QToolTip.showText(event.globalPos(), f"<span>{_escaped(row.words)}</span>" if is_told else "", self)
            return True
        return super().viewportEvent(event)

    def _lines(self) -> list[int]:
        return [at for at in range(len(self)) if isinstance(self._row(at), Line)]

    def _row(self, at: int) -> object:
        return self.rows.data(self.rows.index(at))

    def _choose(self, at: int) -> None:
        index: QModelIndex | QPersistentModelIndex = self.rows.index(at) if at >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if at == 1:
            self.scrollToTop()


def _escaped(text: str) -> str:
    from html import escape  # noqa: PLC0415 - only when something is cut off

    return escape(text)
