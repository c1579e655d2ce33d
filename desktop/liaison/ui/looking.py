"""Has all clients read behind the pages: their lines, and what the signs find. One of it serves a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .behind import GivesWay, Now, Some

if TYPE_CHECKING:
    from liaison.desk.context import Desk

    from .page import Workplace
    from .work import Work

_NAME: Final = "looking"
#: Seconds between two times that what was found is shown: a page is read anew for it.
_EVERY_S: Final = 4.0


class Looking(QObject):
    """Reads while there is something left. ``found`` comes now and then, and at the end."""

    found = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setObjectName(_NAME)
        self._work = work
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)

    def begin(self) -> None:
        """There are clients to read, once what is being shown is there; nothing where that is under way."""
        self._soon.start()

    def _begin(self) -> None:
        if not self._work.behind.is_under_way(self, _NAME):
            self._work.behind.run(self, self._op(), lambda _news: self.found.emit(), latest=_NAME)

    def _op(self) -> Callable[[Desk, GivesWay], Some[bool]]:
        often, work, told = Now(_EVERY_S), self._work, list[tuple[int, int]]()  # what waited when it was told last

        def op(desk: Desk, gives_way: GivesWay) -> Some[bool]:
            from liaison.desk.looking import look_at_all  # noqa: PLC0415 - loaded on the record's thread

            looked = look_at_all(desk, gives_way, may_keep=not work.long.holds_writes)
            left = (looked.lines, looked.signs)
            has_news = not looked.has_more or (often() and told != [left])
            if has_news or not told:
                told[:] = [left]
            return Some(looked.has_more, has_news or None)

        return op


def look_behind(place: Workplace, page: QWidget, show: Callable[[], None]) -> Callable[[], None]:
    """What has all clients read; ``show`` is called when there is news, while ``page`` is to be seen."""
    there = place.work.findChild(Looking, _NAME)
    looking = there if isinstance(there, Looking) else Looking(place.work)
    heeding = _Heeding(page, show)
    looking.found.connect(heeding.heed)
    return looking.begin


class _Heeding(QObject):
    """Ends with its page."""

    def __init__(self, page: QWidget, show: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._show = page, show

    def heed(self) -> None:
        """There is news."""
        if self._page.isVisible():
            self._show()
