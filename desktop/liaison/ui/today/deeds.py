"""What Today does to promises: done, slip, drop, each asked of the desk once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from liaison.model.words import tr, week_day
from liaison.ui.page import Workplace

from .day_fields import NOTHING, not_understood
from .view_model import DueRow

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

    from .dialogs import AskDialog, KnownDay


class PromiseDeeds(QObject):
    """Closes and moves promises for ``page``. ``closing`` carries the ids that are being closed now."""

    closing = Signal(object)

    def __init__(self, place: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._place, self._page = place, page
        self._closing: frozenset[str] = frozenset()
        self.dialog: AskDialog | None = None

    def done(self, row: DueRow) -> None:
        """Check a promise off; a second time while the first is under way does nothing."""
        if row.id in self._closing:
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.commitments import close_commitment  # noqa: PLC0415 - loaded on the record's thread

            return close_commitment(desk, row.id)

        def failed(error: LiaisonError) -> None:
            self._note_closing(self._closing - {row.id})
            self._place.notices.show_problem(error)

        def settled(changes: Changes) -> None:
            self._note_closing(self._closing - {row.id})
            self._tell(changes)

        self._note_closing(self._closing | {row.id})
        self._place.work.command(self._page, op, settled, failed, refreshes_owner=True, quiet=True)

    def slip(self, row: DueRow, to: date | None = None) -> None:
        """Ask for the new date, unless it is known, the reason, and whether they were told; then move it."""
        from .dialogs import AskDialog, KnownDay, Words, slip_fields  # noqa: PLC0415 - Today is shown before its dialogs are loaded

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.commitments import SlipNews, slip_commitment  # noqa: PLC0415 - on the record's thread
                from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread

                told_on = desk.today() if values["they_were_told"] == "yes" else None
                new = known.read(values["new_date"]) if known is not None else values["new_date"]
                news = SlipNews(said_day(desk, new), values["reason"] or None, told_on)
                return slip_commitment(desk, row.id, news)

            self._change(dialog, op)

        sentence = tr("“{what}”, due {day}. The old date is kept.", what=row.what, day=row.due)
        today = self._place.clock.now().astimezone(self._place.zone).date()
        known = KnownDay.of(to, today) if to is not None else None
        words = Words(tr("Slip to another date"), sentence, tr("Slip"))
        dialog = AskDialog(
            words, slip_fields(), act, self._page, {"new_date": known.words} if known is not None else None
        )
        dialog.form.changed.connect(lambda: self._read_date(dialog, row.id, known))
        dialog.tell("new_date", NOTHING)
        if known is not None:
            self._read_date(dialog, row.id, known)
        self._ask(dialog)

    def _read_date(self, dialog: AskDialog, commitment_id: str, known: KnownDay | None) -> None:
        """Tell how the new date is understood, and that it is not later than the old one."""
        text = dialog.form.values()["new_date"].strip()
        text = known.read(text) if known is not None else text

        def op(desk: Desk) -> tuple[str, bool]:
            from liaison.desk.commitments import read_slip  # noqa: PLC0415 - loaded on the record's thread

            if not text:
                return NOTHING, True
            found = read_slip(desk, commitment_id, text)
            return week_day(found.day, desk.today()), found.is_later

        def show(found: tuple[str, bool]) -> None:
            day, is_later = found
            dialog.tell("new_date", day if is_later else tr("{day}, not later", day=day), is_odd=not is_later)

        def refused(_error: LiaisonError) -> None:
            dialog.tell("new_date", not_understood())

        self._place.work.run(dialog, op, show, refused, latest="date")

    def drop(self, row: DueRow) -> None:
        """Ask for the reason, then drop it."""
        from .dialogs import AskDialog, Words, drop_fields  # noqa: PLC0415 - Today is shown before its dialogs are loaded

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.commitments import close_commitment  # noqa: PLC0415 - loaded on the record's thread
                from liaison.model.values import CommitmentStatus  # noqa: PLC0415 - loaded on the record's thread

                return close_commitment(desk, row.id, status=CommitmentStatus.DROPPED, note=values["reason"] or None)

            self._change(dialog, op)

        sentence = tr("“{what}” will not be done. It stays in the record as dropped.", what=row.what)
        self._ask(AskDialog(Words(tr("Drop this promise"), sentence, tr("Drop")), drop_fields(), act, self._page))

    def _ask(self, dialog: AskDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _change(self, dialog: AskDialog, op: Callable[[Desk], Changes]) -> None:
        def settled(changes: Changes) -> None:
            dialog.accept()
            self._tell(changes)

        self._place.work.command(dialog, op, settled, dialog.refuse, refreshes_owner=True, quiet=True)

    def _tell(self, changes: Changes) -> None:
        """The words of a deed say already that it was done."""
        self._place.notices.say(changes.words, undo=True)

    def _note_closing(self, ids: frozenset[str]) -> None:
        self._closing = ids
        self.closing.emit(ids)
