"""Keys and mouse, given to the toolkit as the system does: to whatever window takes them at that moment."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

NONE: Final = Qt.KeyboardModifier.NoModifier
LEFT: Final = Qt.MouseButton.LeftButton
#: What one would rather click at than at any place.
_INVITING: Final = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QTabBar, QAbstractItemView)
_NOTCH: Final = 120
_STEPS: Final = 6
#: Rows below the first one in view of which one is clicked at.
_ROWS: Final = 30
Blow = Callable[[], object]
"""One event, or two that belong together. No window is held from one to the next: it may be gone."""


def top() -> QWidget | None:
    """The window that takes the input now: a menu, else a dialog that bars the others, else the active one."""
    found = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    if found is not None and found.isVisible():
        return found
    return next((one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()), None)


def _handle() -> QWindow | None:
    """The system's window of it, if it is seen; one made anew in the place of another may be known as gone."""
    widget = top()
    found = None if widget is None else widget.window().windowHandle()
    found = found or QGuiApplication.focusWindow()
    try:
        return found if found.isVisible() else None
    except (RuntimeError, AttributeError):
        return None


def press(keys: str) -> Blow:
    """One chord, as “Ctrl+K” or “Return”."""
    chord = QKeySequence(keys)
    (both,) = (chord[at] for at in range(chord.count()))  # type: ignore[index] # the stubs do not know it
    code, held = both.key(), both.keyboardModifiers()
    is_sign = not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    text = chr(code.value).lower() if is_sign and _is_printed(code.value) else ""
    return partial(_stroke, code, text, held)


def type_sign(sign: str) -> Blow:
    """One letter, digit or sign, of any script."""
    upper = sign.upper()
    code = Qt.Key(ord(upper)) if len(upper) == 1 and _is_printed(ord(upper)) else Qt.Key.Key_unknown
    return partial(_stroke, code, sign, NONE)


def _is_printed(value: int) -> bool:
    return " " <= chr(min(value, 127)) < "\x7f"


def _stroke(code: Qt.Key, text: str, held: Qt.KeyboardModifier) -> None:
    """Down and up; what had the key down may be gone by then, and the next one has it up.

    Keys go to widgets: a window of the system that is made and destroyed with a menu is not known safely here.
    """
    for is_down in (True, False):
        popup = QApplication.activePopupWidget()
        inside = QApplication.focusWidget() if popup is None else cast("QWidget | None", popup.focusWidget())
        widget = inside or popup or top()
        if widget is not None:
            QTest.simulateEvent(widget, is_down, code, held, text, False)


def a_place(chance: random.Random) -> QPoint | None:
    """Somewhere in the window that takes the input: mostly on something inviting, else anywhere."""
    widget = top()
    if widget is None:
        return None
    window = widget.window()
    if isinstance(widget, QMenu) and widget.actions() and chance.random() < 0.8:
        return widget.actionGeometry(chance.choice(widget.actions())).center()
    if chance.random() < 0.75:
        parts = [one for one in window.findChildren(QWidget) if isinstance(one, _INVITING) and _is_seen(one)]
        if parts:
            part = chance.choice(parts)
            return part.mapTo(window, _inside(part, chance))
    return _any(window.rect(), chance)


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _inside(part: QWidget, chance: random.Random) -> QPoint:
    """A place in a part; in a list mostly on one of the rows that can be seen."""
    area = part.visibleRegion().boundingRect()
    if isinstance(part, QAbstractItemView):
        return part.viewport().mapTo(part, _in_row(part, chance))
    return _any(area, chance) if chance.random() < 0.5 else area.center()


def _in_row(view: QAbstractItemView, chance: random.Random) -> QPoint:
    area, model = view.viewport().rect(), view.model()
    first = view.indexAt(area.topLeft() + QPoint(4, 4))
    if first.isValid() and chance.random() < 0.8:
        last = min(model.rowCount(), first.row() + _ROWS)
        spot = view.visualRect(model.index(chance.randrange(first.row(), max(last, first.row() + 1)), 0)) & area
        area = spot if spot.isValid() else area
    return _any(area, chance)


def _any(area: QRect, chance: random.Random) -> QPoint:
    x, y = chance.randrange(max(1, area.width())), chance.randrange(max(1, area.height()))
    return area.topLeft() + QPoint(x, y)


def click(place: QPoint, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NONE) -> Iterator[Blow]:
    """Move there, press and let go."""
    yield partial(_mouse, lambda window: QTest.mouseMove(window, place))
    yield partial(_mouse, lambda window: QTest.mousePress(window, button, held, place))
    yield partial(_mouse, lambda window: QTest.mouseRelease(window, button, held, place))


def double_click(place: QPoint) -> Iterator[Blow]:
    """Twice, at once."""
    yield from click(place)
    yield partial(_mouse, lambda window: QTest.mouseDClick(window, LEFT, NONE, place))


def drag(start: QPoint, end: QPoint) -> Iterator[Blow]:
    """Press, carry in steps, and let go."""
    yield partial(_mouse, lambda window: QTest.mousePress(window, LEFT, NONE, start))
    for step in range(1, _STEPS + 1):
        yield partial(_carry, start + (end - start) * (step / _STEPS))
    yield partial(_mouse, lambda window: QTest.mouseRelease(window, LEFT, NONE, end))


def wheel(place: QPoint, notches: int, held: Qt.KeyboardModifier = NONE) -> Blow:
    """Turn the wheel by so many notches."""
    by = QPoint(0, _NOTCH * notches)
    return partial(_mouse, lambda window: QTest.wheelEvent(window, QPointF(place), by, QPoint(), held))


def _carry(place: QPoint) -> None:
    _mouse(lambda window: QTest.mouseMove(window, place))


def _mouse(act: Callable[[QWindow], object]) -> None:
    window = _handle()
    if window is not None:
        with suppress(RuntimeError):  # of a name that is dead; faults of the program do not come here
            act(window)
