"""What the briefing page does to a sheet: each asked of the desk once, each to be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from liaison.ui.editing import edit_record, new_record
from liaison.ui.page import Workplace

from .gaps import is_to_log, kind_missing

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.sheet import CallRef
    from liaison.model.briefing import Line
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

Done = Callable[[], object]


class SheetDeeds:
    """Changes the sheet of one call; ``page`` asks and shows what comes of it."""

    def __init__(self, place: Workplace, page: QWidget) -> None:
        self._place, self._page = place, page
        self.call: CallRef | None = None

    def _do(self, op: Callable[[Desk, CallRef], Changes], done: Done | None = None, failed: Done | None = None) -> None:
        call = self.call
        if call is None:
            return

        def refused(error: LiaisonError) -> None:
            self._place.notices.show_problem(error)
            if failed is not None:
                failed()

        def settled(_changes: Changes) -> None:
            if done is not None:
                done()

        self._place.work.command(self._page, lambda desk: op(desk, call), settled, refused, refreshes_owner=True)

    def fill(self, line: Line) -> bool:
        """Open the form or the dialog that fills the gap a line states; False where there is none for it."""
        call, kind = self.call, kind_missing(line)
        if call is None:
            return False
        if kind:
            new_record(self._place, self._page, kind, client_id=call.client_id)
        elif is_to_log(line):
            from liaison.ui.log import log_interaction  # noqa: PLC0415 - when it is wanted

            log_interaction(self._page.window(), self._place, call.client_id)
        elif line.fix.startswith("liaison set ") and line.sources:
            edit_record(self._place, self._page, line.sources[0].kind, line.sources[0].id)
        else:
            return False
        return True

    def pin(self, key: str) -> None:
        """Keep a line on every sheet of the client."""

        def op(desk: Desk, call: CallRef) -> Changes:
            from liaison.desk.sheets import pin_line  # noqa: PLC0415 - loaded on the record's thread

            return pin_line(desk, call, key)

        self._do(op)

    def hide(self, key: str) -> None:
        """Leave a line out of this call's sheet."""

        def op(desk: Desk, call: CallRef) -> Changes:
            from liaison.desk.sheets import hide_line  # noqa: PLC0415 - loaded on the record's thread

            return hide_line(desk, call, key)

        self._do(op)

    def show(self, key: str) -> None:
        """Bring a hidden line back, or take the pin off one."""

        def op(desk: Desk, call: CallRef) -> Changes:
            from liaison.desk.sheets import show_line  # noqa: PLC0415 - loaded on the record's thread

            return show_line(desk, call, key)

        self._do(op)

    def add_line(self, text: str, done: Done, failed: Done) -> None:
        """Put a line of one's own on this call's sheet."""

        def op(desk: Desk, call: CallRef) -> Changes:
            from liaison.desk.sheets import add_line  # noqa: PLC0415 - loaded on the record's thread

            return add_line(desk, call, text)

        self._do(op, done, failed)

    def remove_line(self, line_id: str) -> None:
        """Take a line of one's own off."""

        def op(desk: Desk, _call: CallRef) -> Changes:
            from liaison.desk.sheets import remove_line  # noqa: PLC0415 - loaded on the record's thread

            return remove_line(desk, line_id)

        self._do(op)

    def add_point(self, text: str, done: Done, failed: Done) -> None:
        """Note something one wants to say."""

        def op(desk: Desk, call: CallRef) -> Changes:
            from liaison.desk.sheets import add_point  # noqa: PLC0415 - loaded on the record's thread

            return add_point(desk, call.client_id, text)

        self._do(op, done, failed)

    def say_point(self, point_id: str, *, said: bool) -> None:
        """It was said, or it was not after all."""

        def op(desk: Desk, _call: CallRef) -> Changes:
            from liaison.desk.sheets import point_said  # noqa: PLC0415 - loaded on the record's thread

            return point_said(desk, point_id, said=said)

        self._do(op)

    def move_point(self, point_id: str, position: int) -> None:
        """Say it earlier or later."""

        def op(desk: Desk, _call: CallRef) -> Changes:
            from liaison.desk.sheets import move_point  # noqa: PLC0415 - loaded on the record's thread

            return move_point(desk, point_id, position)

        self._do(op)

    def remove_point(self, point_id: str) -> None:
        """It need not be said any more."""

        def op(desk: Desk, _call: CallRef) -> Changes:
            from liaison.desk.sheets import remove_point  # noqa: PLC0415 - loaded on the record's thread

            return remove_point(desk, point_id)

        self._do(op)

    def expect(self, kind: str, record_id: str, *, is_expected: bool) -> None:
        """A person or a colleague is on this call, or is not."""

        def op(desk: Desk, call: CallRef) -> Changes:
            from liaison.desk.sheets import set_expected  # noqa: PLC0415 - loaded on the record's thread

            if kind == "person":
                return set_expected(desk, call, person_id=record_id, is_expected=is_expected)
            return set_expected(desk, call, colleague_id=record_id, is_expected=is_expected)

        self._do(op)
