"""The channels of a person, best first: ranked by drag or with Alt and the arrows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from liaison.model.values import ChannelKind
from liaison.model.words import tr
from liaison.ui.people.delegates import mirrored
from liaison.ui.people.row_list import RecordList, TellingDelegate
from liaison.ui.people.words import channel_word
from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, draw_text

if TYPE_CHECKING:
    from liaison.desk.person_sheet import ChannelLine

_ICON: Final = 24
_RANK: Final = 18
_OPENED_BY: Final = {
    ChannelKind.EMAIL: "mailto:",
    ChannelKind.PHONE: "tel:",
    ChannelKind.MOBILE: "tel:",
}


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A way to reach them. ``link`` is what the system opens on request; empty where it can open nothing."""

    id: str
    rank: int
    title: str
    address: str
    rest: str
    link: str

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (f"{self.rank} {self.title}", self.address, self.rest) if part)


def channel_rows(channels: tuple[ChannelLine, ...]) -> list[ChannelRow]:
    """Channels as rows."""
    return [
        ChannelRow(
            one.id,
            one.rank,
            channel_word(one.kind),
            one.address or "",
            ", ".join(part for part in (one.label, one.hours, one.note) if part),
            channel_link(one.kind, one.address),
        )
        for one in channels
    ]


def channel_link(kind: ChannelKind, address: str | None) -> str:
    """What opens a channel: a mail or a call to plain letters and digits, never anything else."""
    begin = _OPENED_BY.get(kind)
    if begin is None or not address:
        return ""
    plain = "".join(address.split())
    if kind is ChannelKind.EMAIL:
        return begin + plain if "@" in plain and not set(plain) & set("?&#%<>\"'") else ""
    digits = "".join(letter for letter in plain if letter.isdigit() or letter == "+")
    return begin + digits if digits else ""


class ChannelDelegate(TellingDelegate):
    """Rank, channel, address; at the end hours and label, or what can be done with it."""

    height = 36
    ground_selected = "sel"
    ground_hover = "hover"
    padding = 0

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A channel; the one that is chosen or under the mouse shows its icons."""
        assert isinstance(row, ChannelRow)
        direction = Qt.LayoutDirection(option.direction)
        is_lit = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus))
        inner = rect.adjusted(6, 0, -6, 0)
        rank = QRectF(inner.left(), inner.top(), scaled(_RANK), inner.height())
        painter.setPen(token("ink-2"))
        draw_text(painter, mirrored(rank, inner, direction), str(row.rank))
        body = inner.adjusted(scaled(_RANK), 0, 0, 0)
        taken = self._paint_end(painter, inner, row, direction, is_lit=is_lit)
        painter.setPen(token("ink"))
        painter.setFont(font(Role.STRONG))
        room = body.adjusted(0, 0, -taken, 0)
        width = draw_text(painter, mirrored(room, inner, direction), row.title)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink-2"))
        beside = room.adjusted(width + 8, 0, 0, 0)
        if beside.width() > 24:
            draw_text(painter, mirrored(beside, inner, direction), row.address)

    def _paint_end(
        self, painter: QPainter, inner: QRectF, row: ChannelRow, direction: Qt.LayoutDirection, *, is_lit: bool
    ) -> float:
        if is_lit:
            for name, place in icon_places(inner, row).items():
                at = mirrored(place, inner, direction)
                paint_icon(painter, QRectF(at.center().x() - 8, at.center().y() - 8, 16, 16), name)
            return float(_ICON * len(icon_places(inner, row)) + 6)
        if not row.rest:
            return 0.0
        painter.setFont(font(Role.SECONDARY))
        wide = min(inner.width() / 2, text_width(Role.SECONDARY, row.rest) + 2.0)
        end = QRectF(inner.right() - wide, inner.top(), wide, inner.height())
        painter.setPen(token("ink-2"))
        draw_text(painter, mirrored(end, inner, direction), row.rest, right=True)
        return wide + 8

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of a channel where it does not fit."""
        assert isinstance(row, ChannelRow)
        wanted = scaled(_RANK) + text_width(Role.STRONG, row.title) + text_width(Role.BODY, row.address) + 28
        wanted += text_width(Role.SECONDARY, row.rest) + 8 if row.rest else 0
        return row.words if wanted > rect.width() else ""


def icon_places(inner: QRectF, row: ChannelRow) -> dict[str, QRectF]:
    """Where the icons of a row lie: drag, and copy and open where there is something to copy and to open."""
    names = [name for name, is_there in (("external", row.link), ("copy", row.address), ("drag", True)) if is_there]
    return {
        name: QRectF(inner.right() - _ICON * (place + 1), inner.top(), _ICON, inner.height())
        for place, name in enumerate(names)
    }


class ChannelList(RecordList):
    """``ranked`` carries the ids in their new order; ``copied`` and ``followed`` a row whose icon was clicked."""

    ranked = Signal(object)
    copied = Signal(object)
    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            ChannelDelegate(),
            tr("Channels, best first"),
            key=lambda row: row.id,
            words=lambda row: row.words,
            fit=True,
        )
        self.setAccessibleDescription(tr("Alt with the arrow keys ranks a channel."))
        self._pressed: QPoint | None = None
        self._drop = -1

    def ids(self) -> list[str]:
        """The ids of the channels as they stand."""
        return [self.rows.data(self.rows.index(place)).id for place in range(len(self))]

    def move_current(self, step: int) -> None:
        """Rank the chosen channel one higher or lower."""
        place = self.currentIndex().row()
        self._rank(place, place + step)

    def _rank(self, start: int, end: int) -> None:
        ids = self.ids()
        if 0 <= start < len(ids) and 0 <= end < len(ids) and start != end:
            ids.insert(end, ids.pop(start))
            self.ranked.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows ranks; Ctrl+C copies the address."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.current_row() is not None:
                self.copied.emit(self.current_row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may begin a drag."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the channel would go."""
        at = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if self._drop < 0 and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        height = scaled(self.delegate.height)
        self._drop = max(0, min(len(self), round((at.y() + self.verticalScrollBar().value()) / height)))
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the channel, or do what its icon says."""
        super().mouseReleaseEvent(event)
        start, drop, self._pressed, self._drop = self._pressed, self._drop, None, -1
        self.viewport().unsetCursor()
        self.viewport().update()
        if start is None:
            return
        if drop >= 0:
            place = self.indexAt(start).row()
            self._rank(place, drop - 1 if drop > place else drop)
            return
        self._click(event.position().toPoint())

    def _click(self, at: QPoint) -> None:
        index = self.indexAt(at)
        row = index.data(ROW_ROLE)
        if row is None:
            return
        inner = QRectF(self.visualRect(index)).adjusted(6, 0, -6, 0)
        direction = Qt.LayoutDirection(self.layoutDirection())
        for name, place in icon_places(inner, row).items():
            if mirrored(place, inner, direction).contains(at.toPointF()):
                if name == "copy":
                    self.copied.emit(row)
                elif name == "external":
                    self.followed.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a line where a dragged channel would go."""
        super().paintEvent(event)
        if self._drop >= 0:
            painter = QPainter(self.viewport())
            y = min(self._drop * scaled(self.delegate.height), self.viewport().height() - 2)
            painter.fillRect(QRectF(0, max(0, y - 1), self.viewport().width(), 2), token("ink"))
            painter.end()
