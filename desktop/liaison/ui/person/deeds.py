"""What is done to a person from their page and from the people of a client: each asked of the desk once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes


class PersonDeeds(QObject):
    """Changes what concerns a person for ``page``, which is shown anew after each."""

    def __init__(self, place: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._place, self._page = place, page

    def rank(self, person_id: str, ids: Sequence[str]) -> None:
        """Rank their channels."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.channels import rank_channels  # noqa: PLC0415 - loaded on the record's thread

            return rank_channels(desk, person_id, ids)

        self._do(op)

    def add_reach(
        self, person_id: str, text: str, done: Callable[[], None], failed: Callable[[LiaisonError], None]
    ) -> None:
        """Add the channel or the never that a line says."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.channels import add_reach_line  # noqa: PLC0415 - loaded on the record's thread

            return add_reach_line(desk, person_id, text)

        self._place.work.command(self._page, op, lambda _changes: done(), failed, refreshes_owner=True)

    def add_person(
        self, client_id: str, text: str, done: Callable[[], None], failed: Callable[[LiaisonError], None]
    ) -> None:
        """Add the person that a line says to a client."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.person_lines import add_person_line  # noqa: PLC0415 - loaded on the record's thread

            return add_person_line(desk, client_id, text)

        self._place.work.command(self._page, op, lambda _changes: done(), failed, refreshes_owner=True)

    def make_contact(self, place_id: str, *, is_contact: bool) -> None:
        """Make someone the point of contact, or take the mark away."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import set_point_of_contact  # noqa: PLC0415 - on the record's thread

            return set_point_of_contact(desk, place_id, is_contact=is_contact)

        self._do(op)

    def tick(self, step_id: str, *, done: bool) -> None:
        """Tick a step of a handover, or take the tick away."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.running_changes import tick_step  # noqa: PLC0415 - loaded on the record's thread

            return tick_step(desk, step_id, done=done)

        self._do(op)

    def plan(self, change_id: str, text: str) -> None:
        """Add a step to a handover; what follows the last comma may be its day."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.running_changes import add_step, step_in  # noqa: PLC0415 - on the record's thread

            return add_step(desk, change_id, *step_in(desk, text))

        self._do(op)

    def finish(self, change_id: str) -> None:
        """Call a handover finished."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.running_changes import finish_change  # noqa: PLC0415 - loaded on the record's thread

            return finish_change(desk, change_id)

        self._do(op)

    def hand_over(self, change_id: str) -> None:
        """Let the promises that wait for somebody's last day go to who follows now."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.due_handovers import hand_over_now  # noqa: PLC0415 - loaded on the record's thread

            return hand_over_now(desk, change_id)

        self._do(op)

    def copy(self, address: str) -> None:
        """Put an address on the clipboard."""
        if address:
            QGuiApplication.clipboard().setText(address)
            self._place.notices.say(tr("Copied: {address}", address=address))

    def open_link(self, link: str) -> None:
        """Hand a mail or a call to the system; only ever because a person asked for it."""
        if link:
            QDesktopServices.openUrl(QUrl(link))

    def _do(self, op: Callable[[Desk], Changes]) -> None:
        self._place.work.command(self._page, op, refreshes_owner=True)
