"""Files dropped anywhere on the window are taken for an import, unless what they are dropped on takes them itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, token
from liaison.ui.widgets import fill_round, outline

#: What mail and calendar programs hand over when an invitation is dragged out of them.
CALENDAR: Final = "text/calendar"


class DropCatcher(QObject):
    """Hands files dropped on ``window`` to ``take``, and calendars that are no files to ``take_text``.

    It does so while ``may_take`` says so.
    """

    def __init__(
        self,
        window: QWidget,
        take: Callable[[Sequence[Path]], object],
        take_text: Callable[[bytes], object],
        may_take: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._take, self._take_text, self._may_take = take, take_text, may_take
        self.sign = DropSign(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files; show that they can be dropped."""
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if self._may_take() and (_files(event) or event.mimeData().hasFormat(CALENDAR)):
                self.sign.appear()
                event.acceptProposedAction()
                return True
        elif event.type() is QEvent.Type.DragLeave:
            self.sign.hide()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.sign.hide()
            files = _files(event)
            if files and self._may_take():
                event.acceptProposedAction()
                self._take(files)
                return True
            if event.mimeData().hasFormat(CALENDAR) and self._may_take():
                event.acceptProposedAction()
                self._take_text(bytes(event.mimeData().data(CALENDAR).data()))
                return True
        return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class DropSign(QWidget):
    """An outline around the window that says what dropping does; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline and words."""
        painter = QPainter(self)
        outline(painter, QRectF(self.rect()).adjusted(8, 8, -8, -8), token("ink"), 8, 2)
        painter.setFont(font(Role.SECTION))
        words = tr("Drop to see what an import would change")
        box = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-20, -12, 20, 12)
        box.moveCenter(QRectF(self.rect()).center())
        fill_round(painter, box, token("primary"))
        painter.setPen(token("on-primary"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
