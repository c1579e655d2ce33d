"""What stands in the agenda and in the year while nothing is in them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject

from liaison.ui.widgets import EmptyState, RowList

_BESIDE: Final = 20
_ABOVE: Final = 2


class NothingHere(EmptyState):
    """A sentence and a link where the first row of ``rows`` would be. The list itself keeps the keys."""

    def __init__(self, rows: RowList, sentence: str, link: str) -> None:
        super().__init__(sentence, link, rows.viewport())
        self._rows = rows
        rows.viewport().installEventFilter(self)
        rows.rows.modelReset.connect(self._follow)
        self.hide()  # until it was read that nothing is there

    def _follow(self) -> None:
        self.setVisible(not len(self._rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as the list."""
        if event.type() is QEvent.Type.Resize:
            wide = max(0, self._rows.viewport().width() - 2 * _BESIDE)
            self.setGeometry(_BESIDE, _ABOVE, wide, 2 * self.sizeHint().height())  # the link may stand below
        return super().eventFilter(watched, event)
