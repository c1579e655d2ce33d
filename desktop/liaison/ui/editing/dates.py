"""The editor of a date: words as "friday", and a small calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from liaison.model.date_words import examples
from liaison.model.words import tr
from liaison.ui.theme import Role, font, icon, scaled, token
from liaison.ui.widgets import Button

from .editors import FieldEditor, _Line, filled


class DateEditor(FieldEditor):
    """A day in words or figures, or from the calendar. ``day`` is what the words were understood as, in ISO 8601."""

    is_short = True

    def __init__(self, text: str, label: str, *, is_behind: bool = False) -> None:
        """``is_behind``: the day lies behind, and so do the examples of what may be typed."""
        super().__init__()
        self.day = text
        self.popup: MonthPopup | None = None
        self.line = _Line(self)
        self.line.setText(text)
        said = examples()
        self.line.setPlaceholderText(said.behind if is_behind else f"{said.day}, {said.span}")
        self.line.textEdited.connect(self.changed)
        self.line.left.connect(self.left)
        self.button = Button("", icon="calendar", quiet=True)
        self.button.setAccessibleName(tr("{field}, choose in a calendar", field=label))
        self.button.setToolTip(tr("Choose in a calendar"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.open_calendar)
        filled(self, self.line, self.button)
        self.setFixedWidth(scaled(208))

    def text(self) -> str:
        """The words as typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Other words."""
        self.line.setText(text)

    def open_calendar(self) -> None:
        """Show the month of the date below the line."""
        self.popup = MonthPopup(self, self.day)
        self.popup.picked.connect(self._pick)
        self.popup.show_below(self)

    def _pick(self, day: str) -> None:
        self.day = day
        self.line.setText(day)
        self.line.setFocus()
        self.changed.emit()


class MonthPopup(QFrame):
    """One month, whose weeks begin as the locale has them. ``picked`` carries the chosen day in ISO 8601."""

    picked = Signal(str)

    def __init__(self, parent: QWidget, day: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("month")
        self.setStyleSheet(
            f"#month {{ background: {token('surface').name()}; border: 1px solid {token('edge').name()}; }}"
            f"QToolButton {{ border: none; color: {token('ink').name()}; padding: 4px 8px; background: transparent; }}"
            "QToolButton::menu-indicator { image: none; }"
            f"#qt_calendar_navigationbar {{ background: {token('surface').name()}; }}"
        )
        self.calendar = QCalendarWidget(self)
        self._dress()
        known = _known_day(day)
        if known is not None:
            self.calendar.setSelectedDate(QDate(known.year, known.month, known.day))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)
        self.calendar.setFocus()

    def _dress(self) -> None:
        shown = self.calendar
        shown.setAccessibleName(tr("Calendar"))
        shown.setFont(font(Role.BODY))
        shown.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        plain = QTextCharFormat()
        plain.setForeground(token("ink"))
        for day in Qt.DayOfWeek:
            shown.setWeekdayTextFormat(day, plain)
        for name, sign in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            turn = shown.findChild(QToolButton, name)
            if isinstance(turn, QToolButton):
                turn.setIcon(icon(_turned(sign) if self.isRightToLeft() else sign, "ink"))
        head = QTextCharFormat()
        head.setBackground(token("surface"))
        head.setFont(font(Role.SECONDARY))
        shown.setHeaderTextFormat(head)

    def show_below(self, editor: QWidget) -> None:
        """Open at the lower edge of what it belongs to."""
        corner = editor.rect().bottomLeft() + QPoint(0, 4)
        self.adjustSize()
        if editor.isRightToLeft():
            corner.setX(editor.width() - self.width())
        self.move(editor.mapToGlobal(corner))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(f"{day.year():04d}-{day.month():02d}-{day.day():02d}")
        self.close()


def _turned(sign: str) -> str:
    return "chevron-right" if sign == "chevron-left" else "chevron-left"


def _known_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
