"""Going round the parts of the window with F6: the rail, the top bar, the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from .frame import Frame


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


def _target(part: QWidget) -> QWidget | None:
    """Where the focus was in a part, else the first place it can be."""
    last = cast("QWidget | None", part.focusWidget())  # the stubs know no None
    if last is not None and last is not part and can_take_focus(last):
        return last
    return next((widget for widget in _in_tab_order(part) if can_take_focus(widget)), None)


def _in_tab_order(part: QWidget) -> Iterator[QWidget]:
    widget = part.nextInFocusChain()
    while True:
        if widget is None or widget is part:
            return
        if part.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def can_take_focus(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
