"""A field with a list to choose from; the list is drawn as the rest of the window is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QToolTip,
    QWidget,
)

from liaison.ui.theme import Role, font, scaled, token

from .painting import draw_text, fill_round, mirrored, plain

_ROW: Final = 32
_PADDING: Final = 10
_AROUND: Final = 5
_RADIUS: Final = 4.0
_WIDEST: Final = 480
#: More choices than these are names: the field is not as wide as the longest of them.
_FEW: Final = 16

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(QStyledItemDelegate):
    """A choice in one line, 32 high, on a rounded ground where it is the one that Enter takes."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words, within reason."""
        wide = QFontMetrics(font(Role.STRONG)).horizontalAdvance(self._words(index)) + 2 * scaled(_PADDING) + 4
        return QSize(min(wide, scaled(_WIDEST)), scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and words; what is chosen now stands in heavier letters."""
        painter.save()
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_round(painter, rect, token("sel"), _RADIUS)
        painter.setFont(font(Role.STRONG if index.row() == self._box.currentIndex() else Role.BODY))
        painter.setPen(token("ink" if option.state & QStyle.StateFlag.State_Enabled else "ink-3-text"))
        padding = scaled(_PADDING)
        room = mirrored(rect.adjusted(padding, 0, -padding, 0), rect, option.direction)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(option.direction)
        draw_text(painter, room, self._words(index))
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The tooltip tells what is cut off."""
        if event.type() is QEvent.Type.ToolTip and index.isValid():
            words = self._words(index)
            room = option.rect.width() - 2 * scaled(_PADDING)
            is_cut = QFontMetrics(font(Role.STRONG)).horizontalAdvance(words) > room
            QToolTip.showText(event.globalPos(), plain(words) if is_cut else "", view)
            return True
        return bool(super().helpEvent(event, view, option, index))

    def _words(self, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class ComboBox(QComboBox):
    """The choices open below the field, at least as wide as it, and wider where their words need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ChoiceDelegate(self))
        self.setMaxVisibleItems(12)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest of a few choices, also in large text."""
        wanted = super().sizeHint()
        if not 0 < self.count() <= _FEW:
            return wanted
        option, probe = QStyleOptionComboBox(), 1000
        self.initStyleOption(option)
        option.rect.setWidth(probe)
        complex_control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        around = probe - self.style().subControlRect(complex_control, option, field, self).width() + 4
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        return QSize(max(wanted.width(), widest + around), wanted.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What does not fit ends in dots."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        complex_control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(complex_control, option, field, self).width() - 2
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(complex_control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn through the choices only with the focus, so that scrolling a form changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        """Open the list on a ground with round corners."""
        view = self.view()
        box = view.window()
        if not box.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
            box.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            box.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            box.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            view.setMouseTracking(True)
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 2 * _AROUND + bar))
        super().showPopup()


def typed_choice() -> ComboBox:
    """A box in which one types any part of what is to be chosen, as where there are many clients."""
    box = ComboBox()
    box.setEditable(True)
    box.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
    completer = box.completer()
    assert completer is not None, "an editable box completes"
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box
