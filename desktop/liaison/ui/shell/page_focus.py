"""Where the keyboard goes when another page is shown: to where it was there, else where the page wants it."""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from liaison.ui.navigation import Place
from liaison.ui.page import Page

from .parts import first_in


class PageFocus:
    """Puts the focus into the pages of one frame."""

    def __init__(self, frame: QWidget) -> None:
        self._frame = frame
        self._here: Place | None = None
        self._left: dict[tuple[str, frozenset[tuple[str, str]]], QWidget] = {}
        self._waiting: tuple[Page, QWidget | None, QWidget | None] | None = None

    def forget(self) -> None:
        """There are no pages any more."""
        self._here = self._waiting = None
        self._left.clear()

    def leave(self, page: Page | None) -> None:
        """Remember where the focus was on the page that is about to be left."""
        if page is None or self._here is None:
            return
        last = cast("QWidget | None", page.focusWidget())  # the stubs know no None
        if last is not None:
            self._left[_key(self._here)] = last

    def enter(self, page: Page, place: Place, *, is_return: bool) -> None:
        """Put the focus into the page that is shown now; once it has its data, again where it could not be yet."""
        self._here = place
        known = self._left.get(_key(place)) if is_return or not place.args else None
        before = known if known is not None and shiboken6.isValid(known) and page.isAncestorOf(known) else None
        _put(page, before)
        self._waiting = page, before, QApplication.focusWidget()

    def settle(self, page: Page) -> None:
        """The page has its data: unless the focus was moved meanwhile, it goes where it belongs."""
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting[0] is not page:
            return
        _page, before, then = waiting
        now = QApplication.focusWidget()
        is_elsewhere = now is not None and (now is not then or not self._frame.isAncestorOf(now))
        if not is_elsewhere:
            _put(page, before if before is not None and shiboken6.isValid(before) else None)


def _put(page: Page, before: QWidget | None) -> None:
    focus = before if before is not None and before.isVisibleTo(page) and before.isEnabled() else page.first_focus()
    if focus is None or not focus.isVisibleTo(page):
        focus = first_in(page) or focus
    if focus is not None and not focus.hasFocus():
        focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(place: Place) -> tuple[str, frozenset[tuple[str, str]]]:
    return place.page, frozenset(place.args.items())
