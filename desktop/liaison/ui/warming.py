"""Loads the modules of the pages in idle moments after the first paint, so that the first visit of a page is quick."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from .behind import GivesWay, Some
from .client.tabs import TABS
from .pages import PAGES, TOOLS

if TYPE_CHECKING:
    from liaison.desk.context import Desk

    from .page import Workplace

#: Milliseconds after which it begins, and between two modules: whatever a person does comes in between.
_BEGINS_MS: Final = 2_000
_BETWEEN_MS: Final = 120
#: What pages ask of the record, loaded on the record's thread.
OF_THE_RECORD: Final = (
    "liaison.desk.clients",
    "liaison.desk.client_heads",
    "liaison.desk.overview",
    "liaison.desk.timeline",
    "liaison.desk.ledger",
    "liaison.desk.client_people",
    "liaison.desk.people_across",
    "liaison.desk.person_sheet",
    "liaison.desk.notes",
    "liaison.desk.palette",
    "liaison.desk.briefing",
    "liaison.desk.editing",
    "liaison.desk.calls",
    # What finds slips of the keys, asked by the first word in the palette that nothing begins with.
    "rapidfuzz",
)


def modules() -> Iterator[str]:
    """The modules of every page, tab and tool, in the order in which they are likely to be wanted."""
    makers = [*TOOLS.values(), *(spec.maker for spec in PAGES), *(spec.maker for spec in TABS)]
    yield from dict.fromkeys(maker.partition(":")[0] for maker in makers)
    yield "liaison.ui.today.dialogs"
    yield "liaison.ui.editing.dialog"
    yield "liaison.ui.log.dialog"
    yield "liaison.ui.call.ending"
    yield "liaison.ui.call.follow_up"


class Warming(QObject):
    """Loads one module after the other and then rests for good."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._left = list(modules())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    @property
    def is_done(self) -> bool:
        """Whether everything is loaded."""
        return not self._left

    def begin(self) -> None:
        """Begin soon; the desk is open."""
        if self._left and not self._timer.isActive():
            self._timer.start(_BEGINS_MS)
            self._place.work.behind.run(self, _loading_of_the_record())

    def _next(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            self._timer.start(_BETWEEN_MS)


def _loading_of_the_record() -> Callable[[Desk, GivesWay], Some[None]]:
    """Loads one module after the other, for none can be loaded by halves."""
    left = list(OF_THE_RECORD)

    def load(_desk: Desk, _gives_way: GivesWay) -> Some[None]:
        import_module(left.pop(0))
        return Some(has_more=bool(left))

    return load
