"""The navigation rail: pages, pinned clients, settings and lock, and the line that says how things stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, paint_icon, scaled, token
from liaison.ui.widgets import Label, Pressable, clear_viewport, draw_text, fill_round, focus_outline, mirrored, plain
from liaison.ui.widgets.sparkline import Spark, own_scale, paint_spark, sparks_words

WIDTH: Final = 200
_INSIDE: Final = 183
_ITEM: Final = 32
_LOWEST: Final = 22
#: Large text leaves room for the page; long names are then cut off, and told in a tooltip.
_WIDEST: Final = 300
_SPARK: Final = QSize(40, 14)


class RailItem(Pressable):
    """One entry, 183 by 32: icon, word, and a number or nothing at the far end."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, 0
        self._is_target = False
        self._sparks: tuple[Spark, ...] = ()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(scaled(_ITEM))
        room = min(scaled(WIDTH), _WIDEST) - 17 - 24 - (scaled(16) + 10 if icon else 0)
        is_cut = QFontMetrics(font(Role.STRONG)).horizontalAdvance(text) > room
        self.setToolTip(plain(text) if is_cut else "")

    def set_count(self, count: int) -> None:
        """The number at the far end; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def set_target(self, *, is_target: bool) -> None:
        """Whether something that is dragged would be dropped here."""
        self._is_target = is_target
        self.update()

    def show_sparks(self, sparks: tuple[Spark, ...]) -> None:
        """A small line at the far end, where there is one."""
        self._sparks = sparks
        self.setAccessibleDescription(", ".join(sparks_words(sparks)))
        room = min(scaled(WIDTH), _WIDEST) - 17 - 24 - self._spark_room()
        is_cut = QFontMetrics(font(Role.STRONG)).horizontalAdvance(self.text()) > room
        self.setToolTip(plain(self.text()) if is_cut else "")
        self.update()

    @property
    def sparks(self) -> tuple[Spark, ...]:
        """What is drawn at the far end."""
        return self._sparks

    def _spark_room(self) -> int:
        return scaled(_SPARK.width()) + 8 if self._sparks else 0

    def nextCheckState(self) -> None:
        """What is checked follows the place the window is at, not the click."""

    def sizeHint(self) -> QSize:
        """The width of the rail less its inset."""
        return QSize(_INSIDE, scaled(_ITEM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word, number and focus."""
        painter = QPainter(self)
        rect, direction = QRectF(self.rect()), self.layoutDirection()
        if self.isChecked():
            fill_round(painter, rect, token("sel"))
        elif self.underMouse():
            fill_round(painter, rect, token("hover"))
        colour = "ink" if self.isChecked() or not self._icon else "ink-2"
        x = 12.0
        if self._icon:
            size = scaled(16)
            box = QRectF(x, rect.center().y() - size / 2, size, size)
            paint_icon(painter, mirrored(box, rect, direction), self._icon, colour)
            x += size + 10
        painter.setFont(font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(token(colour))
        number = str(self._count) if self._count else ""
        room = QFontMetrics(font(Role.SECONDARY)).horizontalAdvance(number) + 8 if number else 0
        room += self._spark_room()
        words = QRectF(x, 0, self.width() - x - 12 - room, self.height())
        draw_text(painter, mirrored(words, rect, direction), self.text())
        if number:
            painter.setFont(font(Role.SECONDARY))
            painter.setPen(token("ink-2"))
            end = QRectF(0, 0, self.width() - 12, self.height())
            draw_text(painter, mirrored(end, rect, direction), number, right=True)
        for spark in self._sparks:
            wide, high = scaled(_SPARK.width()), scaled(_SPARK.height())
            box = QRectF(self.width() - 12 - wide, (self.height() - high) / 2, wide, high)
            paint_spark(painter, mirrored(box, rect, direction), spark, own_scale(spark))
        if self.hasFocus() or self._is_target:
            focus_outline(painter, rect)
        painter.end()


class StateLine(QWidget):
    """How things stand, in small letters behind a ring: "Offline · saved 09:02"."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._act: Callable[[], object] | None = None
        self.setFixedHeight(scaled(16))

    def lead_to(self, act: Callable[[], object] | None) -> None:
        """Do that with a click; the palette has it for keys."""
        self._act = act
        self.setCursor(Qt.CursorShape.PointingHandCursor if act is not None else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads on."""
        if self._act is not None and event.button() is Qt.MouseButton.LeftButton:
            self._act()
            return
        super().mouseReleaseEvent(event)

    def set_text(self, text: str) -> None:
        """Show another state."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(token("ink-3"), 1.25))
        around, direction = QRectF(self.rect()), self.layoutDirection()
        painter.drawEllipse(mirrored(QRectF(16.5, self.height() / 2 - 3.5, 7, 7), around, direction))
        painter.setFont(font(Role.CAPTION))
        painter.setPen(token("ink-2"))
        words = QRectF(36, 0, self.width() - 44, self.height())
        draw_text(painter, mirrored(words, around, direction), self._text)
        painter.end()


class Rail(QWidget):
    """The rail. ``gone_to`` carries the key of the entry that was clicked: a page, "client:ID", or "lock"."""

    gone_to = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(min(scaled(WIDTH), _WIDEST))
        self.setAccessibleName(tr("Navigation"))
        self._items: dict[str, RailItem] = {}
        #: What Tab goes to after the last entry.
        self.followers: tuple[QWidget, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 9, 16)
        self._column.setSpacing(0)
        self._column.addSpacing(scaled(22))
        self._column.addLayout(_indented(Label(tr("Liaison"), Role.SECTION)))
        self._column.addSpacing(scaled(64 - 22 - 20))
        self._pages = QVBoxLayout()
        self._column.addLayout(self._pages)
        self._caption = Label(tr("Pinned"), Role.CAPTION, "ink-2")
        self._column.addSpacing(28)
        self._column.addLayout(_indented(self._caption))
        self._column.addSpacing(4)
        self._pinned = QVBoxLayout()
        self._column.addWidget(self._scrolling(self._pinned), 1)
        self._foot = QVBoxLayout()
        self._column.addLayout(self._foot)
        self._column.addSpacing(16)
        self.state = StateLine()
        self._column.addWidget(self.state)
        self._caption.hide()

    def _scrolling(self, layout: QVBoxLayout) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        clear_viewport(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        column.addLayout(layout)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text in a low window: the entries stand closer, before they would lie over each other."""
        super().resizeEvent(event)
        self._fit_items()

    def _fit_items(self) -> None:
        items = [item for key, item in self._items.items() if not key.startswith("client:")]
        rest = self._column.minimumSize().height() - sum(item.minimumHeight() for item in items)
        high = (self.height() - rest) // max(1, len(items))
        for item in items:
            item.setFixedHeight(max(scaled(_LOWEST), min(scaled(_ITEM), high)))

    def add_page(self, key: str, title: str, icon: str, *, at_foot: bool = False) -> None:
        """One more entry, under the others or at the foot."""
        (self._foot if at_foot else self._pages).addWidget(self._item(key, title, icon))

    def show_pinned(self, clients: Sequence[tuple[str, str]]) -> None:
        """The pinned clients, as pairs of id and name."""
        for key in [key for key in self._items if key.startswith("client:")]:
            self._items.pop(key).deleteLater()
        for client_id, name in clients:
            self._pinned.addWidget(self._item(f"client:{client_id}", name, ""))
        for before, after in pairwise((*self._in_order(), *self.followers)):  # else those made now come after the page
            QWidget.setTabOrder(before, after)
        self._caption.setVisible(bool(clients))
        self._fit_items()

    @property
    def pinned(self) -> tuple[str, ...]:
        """The ids of the pinned clients."""
        return tuple(key.removeprefix("client:") for key in self._items if key.startswith("client:"))

    def show_sparks(self, sparks: Mapping[str, tuple[Spark, ...]]) -> None:
        """The small lines of the pinned clients."""
        for client_id in self.pinned:
            self._items[f"client:{client_id}"].show_sparks(sparks.get(client_id, ()))

    def _in_order(self) -> list[QWidget]:
        """The entries from top to bottom."""
        columns = (self._pages, self._pinned, self._foot)
        places = [(item, [column.indexOf(item) for column in columns]) for item in self._items.values()]
        return [
            item
            for at in range(len(columns))
            for item, place in sorted(places, key=lambda one: one[1])
            if place[at] >= 0
        ]

    def set_count(self, key: str, count: int) -> None:
        """The number beside an entry."""
        if key in self._items:
            self._items[key].set_count(count)

    def select(self, key: str) -> None:
        """Mark where the window is; a client that is not pinned is marked at "clients"."""
        if key.startswith("client:") and key not in self._items:
            key = "clients"
        for one, item in self._items.items():
            item.setChecked(one == key)

    def keys(self) -> tuple[str, ...]:
        """The keys of all entries; those of pinned clients are "client:" and the id."""
        return tuple(self._items)

    def item(self, key: str) -> RailItem:
        """The entry of that key."""
        return self._items[key]

    def _item(self, key: str, title: str, icon: str) -> RailItem:
        item = self._items[key] = RailItem(title, icon, self)
        item.clicked.connect(lambda: self.gone_to.emit(key))
        return item

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line at its edge."""
        painter = QPainter(self)
        x = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(QRectF(x, 0, 1, self.height()), token("line"))
        painter.end()


def _indented(label: Label) -> QHBoxLayout:
    """A label that begins where the words of the entries do, in either direction of reading."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(12)
    row.addWidget(label, 1)
    return row
