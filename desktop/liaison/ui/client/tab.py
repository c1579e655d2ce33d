"""What a tab of the client page is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.model.values import Changes


class ClientTab(QWidget):
    """One tab of one client. It lies below the row of tabs (y 148 of the window) and has the page's width of it.

    It is made for one client when it is first shown, and made anew for another unless it can turn to it. It gets
    :meth:`refresh` whenever it is shown, asks for its data through ``place.work`` and emits ``ready`` once it shows
    them.
    """

    #: The kinds of record it shows; empty is all of them.
    kinds: ClassVar[frozenset[str]] = frozenset()

    ready = Signal()

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__()
        self.place, self.client_id = place, client_id

    def turn_to(self, client_id: str) -> bool:
        """Show nothing until :meth:`refresh` has read another client; False where it has to be made anew for that."""
        return False

    def refresh(self) -> None:
        """Read everything again, keeping scroll, selection and focus."""

    def concerned(self, changes: Changes) -> bool:
        """Whether a change touches what it shows."""
        return not self.kinds or any(kind in self.kinds for kind, _id in changes.touched)

    def show_record(self, record_id: str) -> None:
        """Bring one record into view and select it, now or once the data are there."""

    def show_person(self, person_id: str) -> None:
        """Narrow what is shown to one person, where the tab can."""

    def first_focus(self) -> QWidget | None:
        """What has the focus when the tab is gone to."""
        return None
