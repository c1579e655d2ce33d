"""Going round the parts of the window with F6, and putting the focus back into the page when it was lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from .frame import Frame
    from .window import MainWindow


def go_round(frame: Frame, step: int) -> None:
    """Put the focus into the next part (``step`` 1) or the one before (-1), where it was there last."""
    parts: list[QWidget] = [part for part in (frame.rail, frame.top_bar, frame.page) if part is not None]
    focus = QApplication.focusWidget()
    here = next((place for place, part in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), None)
    start = len(parts) - 1 if here is None else here
    for turn in range(1, len(parts) + 1):
        target = _target(parts[(start + step * turn) % len(parts)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


class FocusKeeper(QObject):
    """Puts the focus back into the page when what had it is gone, as after a dialog that was opened from a menu.

    The same where something gave it to a part that is not shown, as a list that closes after its page was left.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._changed)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has the keys again: where nothing in it had them, the page does, not the first thing in it."""
        if event.type() is QEvent.Type.WindowActivate:
            last = cast("QWidget | None", self._window.focusWidget())  # the stubs know no None
            if last is None or not last.isVisible():
                self._to_page()
        return super().eventFilter(watched, event)

    def _changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not now.isVisible():
            QTimer.singleShot(0, self, self._mend)

    def _mend(self) -> None:
        focus = QApplication.focusWidget()
        is_lost = (focus is None or not focus.isVisible()) and QApplication.activePopupWidget() is None
        if is_lost and self._window.isActiveWindow():
            self._to_page()

    def _to_page(self) -> None:
        page = self._window.frame.page
        if self._window.is_open and page is not None:
            (page.first_focus() or _target(page) or page).setFocus(Qt.FocusReason.OtherFocusReason)


def _target(part: QWidget) -> QWidget | None:
    """Where the focus was in a part, else the first place it can be."""
    last = cast("QWidget | None", part.focusWidget())  # the stubs know no None
    if last is not None and last is not part and can_take_focus(last):
        return last
    return first_in(part)


def first_in(part: QWidget) -> QWidget | None:
    """The first place in a part where the focus can be."""
    return next((widget for widget in _in_tab_order(part) if can_take_focus(widget)), None)


def _in_tab_order(part: QWidget) -> Iterator[QWidget]:
    widget = _after(part)
    while True:
        if widget is None or widget is part:
            return
        if part.isAncestorOf(widget):
            yield widget
        widget = _after(widget)


def _after(widget: QWidget) -> QWidget | None:
    """The next one in the window, which stays with its parent.

    PySide takes what this is asked for as a part of the one that was asked: once that is destroyed, whatever the
    toolkit itself made (the menu bar, what scrolls) would be taken for destroyed with it, while it is there.
    """
    found = widget.nextInFocusChain()
    if found is not None:
        found.setParent(found.parentWidget())  # it is that already; from here on Python knows it again
    return found


def can_take_focus(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
