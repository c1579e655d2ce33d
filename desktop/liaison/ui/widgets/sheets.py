"""White sheets, section headers and the two columns of a page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from liaison.ui.theme import Role, font, scaled, token

from .areas import clear_viewport
from .labels import ElidedLabel, Link
from .painting import crisp, hairline, paint_side_bar

PAGE_MARGIN: Final = 32
MAIN_LIMIT: Final = 960
#: A section's title is not cut before it is wider.
_NAME: Final = 200
#: Below this width of a page (a window of 1180) the right column drops under the main one.
STACK_BELOW: Final = 1180 - 200 - 2 * PAGE_MARGIN


class Sheet(QFrame):
    """What is worked on: a white ground with one line around it. ``body`` is its layout. Never put one in another."""

    def __init__(self, parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (24, 18, 24, 18)) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and its line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(token("surface"))
        painter.setPen(token("line"))
        painter.drawRoundedRect(crisp(QRectF(self.rect())), 6, 6)
        painter.end()


class Hairline(QWidget):
    """One pixel of line colour across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0)
        painter.end()


class SectionHeader(QWidget):
    """A section's title, 28 high, with a caption at the far end on the same baseline; on canvas a hairline follows.

    The words lie in the upper 20 pixels.
    """

    def __init__(
        self, title: str, caption: str = "", parent: QWidget | None = None, *, line: bool = False, link: str = ""
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = QWidget()
        words.setFixedHeight(scaled(20))
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.title = _Heading(title, Role.SECTION)
        self.caption = ElidedLabel(caption, Role.SECONDARY, "ink-2")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.caption.setFixedHeight(scaled(20))
        self.caption.setContentsMargins(0, _lower_by(Role.SECTION, Role.SECONDARY), 0, 0)
        row.addWidget(self.title)
        row.addWidget(self.caption, 1)
        self.link = Link(link) if link else None
        if self.link is not None:
            self.link.setMinimumWidth(self.link.sizeHint().width())
            self.link.drop = _lower_by(Role.SECTION, Role.SECONDARY) // 2 + 1  # two pixels below it are its line's
            row.addWidget(self.link)
        column.addWidget(words)
        column.addStretch(1)
        if line:
            column.addWidget(Hairline())
        self.setFixedHeight(scaled(28) + (1 if line else 0))
        self.setAccessibleName(f"{title}, {caption}" if caption else title)

    def set_caption(self, text: str) -> None:
        """Another caption."""
        self.caption.setText(text)
        self.setAccessibleName(f"{self.title.text()}, {text}" if text else self.title.text())


class _Heading(ElidedLabel):
    """A section's title: whole, unless it is a long name; its link is not cut for that."""

    def minimumSizeHint(self) -> QSize:
        """All of it, or room for a name."""
        return QSize(min(self.sizeHint().width(), scaled(_NAME)), super().minimumSizeHint().height())


def _lower_by(large: Role, small: Role) -> int:
    """How much lower the middle of a small line must be for both to stand on one baseline, times two."""
    first, second = QFontMetrics(font(large)), QFontMetrics(font(small))
    return first.ascent() - first.descent() - second.ascent() + second.descent()


class SideMark(QWidget):
    """The mark of who owes, 3 by 14: ``side`` is "ours" or "theirs"."""

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setFixedSize(3, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Solid or broken."""
        painter = QPainter(self)
        paint_side_bar(painter, QRectF(self.rect()), self._side)
        painter.end()


class Columns(QWidget):
    """A main and a right column; the right one drops under the main one in a narrow window.

    In a wide one the main column grows to 960, then the margin beside it grows. ``turned`` tells that they stand the
    other way now.
    """

    turned = Signal()

    def __init__(self, main: QWidget, side: QWidget, *, side_width: int, gap: int, main_width: int = 808) -> None:
        super().__init__()
        self._main, self._side, self._side_width, self._gap = main, side, side_width, gap
        self._main_width = main_width
        self._was_stacked = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(main, 1)
        self._row.addWidget(side, 0)
        self._row.addStretch(0)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other, by the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def set_side_width(self, width: int) -> None:
        """Another width of the right column, before text scale; for pages whose main column must not be cramped."""
        if width != self._side_width:
            self._side_width = width
            self._arrange()

    @property
    def is_stacked(self) -> bool:
        """Whether the right column is below the main one."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def _arrange(self) -> None:
        stacked = 0 < self.width() < scaled(STACK_BELOW)
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
        limit = 16_777_215 if stacked else scaled(max(MAIN_LIMIT, self._main_width))
        side = scaled(self._side_width)
        self._main.setMaximumWidth(limit)
        self._side.setMinimumWidth(0 if stacked else side)
        self._side.setMaximumWidth(limit if stacked else side)
        if stacked is not self._was_stacked:
            self._was_stacked = stacked
            self.turned.emit()


class _BarWatch(QObject):
    """Tells a page when its scroll bar comes or goes, which may change no other size."""

    def __init__(self, page: PageScroll) -> None:
        super().__init__(page)
        self._page = page
        page.verticalScrollBar().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The margin follows."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._page.make_room()
        return super().eventFilter(watched, event)


class PageScroll(QScrollArea):
    """The scrolling part of a page, with the page's margins left and right; ``body`` is the layout inside.

    With ``is_steady`` the scroll bar lies in the margin, so that columns end below the buttons above them.
    """

    def __init__(self, *, top: int = 0, bottom: int = 24, is_steady: bool = False) -> None:
        super().__init__()
        self._is_steady = is_steady
        clear_viewport(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("page", True)
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(PAGE_MARGIN, top, PAGE_MARGIN, bottom)
        self.body.setSpacing(0)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        if is_steady:
            self._bar = _BarWatch(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A scroll bar takes its room from the margin."""
        super().resizeEvent(event)
        if self._is_steady:
            self.make_room()

    def make_room(self) -> None:
        """Have the margin that the scroll bar leaves."""
        margins, bar = self.body.contentsMargins(), self.verticalScrollBar()
        # One that is needed no longer goes in a later turn, but what is inside has its room at once.
        is_there = bar.isVisibleTo(self) and bar.maximum() > bar.minimum()
        far = max(0, PAGE_MARGIN - (bar.sizeHint().width() if is_there else 0))
        left, right = (far, PAGE_MARGIN) if self.isRightToLeft() else (PAGE_MARGIN, far)
        if (margins.left(), margins.right()) != (left, right):
            self.body.setContentsMargins(left, margins.top(), right, margins.bottom())
