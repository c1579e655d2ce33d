"""What is done to promises on the page of their client: closed with how it went, given a date, opened again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from liaison.model.date_words import said_as
from liaison.model.words import tr
from liaison.ui.today.day_fields import tell_day
from liaison.ui.today.deeds import PromiseDeeds
from liaison.ui.today.dialogs import AskDialog, Asked, Words
from liaison.ui.today.view_model import DueRow

from .view_model import LedgerRow

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes


class LedgerDeeds(PromiseDeeds):
    """As on Today, and what needs more words."""

    def check(self, row: LedgerRow) -> None:
        """Close an open promise with how it went; open a closed one again."""
        if row.is_open:
            self.finish(row)
        else:
            self.reopen(row)

    def finish(self, row: LedgerRow) -> None:
        """Ask how it went, then close it as done."""

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.commitments import close_commitment  # noqa: PLC0415 - on the record's thread
                from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread
                from liaison.model.values import Mark  # noqa: PLC0415 - loaded on the record's thread

                on = said_day(desk, values["on"], past=True) if values["on"] else None
                mark = Mark(values["mark"]) if values["mark"] else None
                return close_commitment(desk, row.id, on=on, mark=mark, note=values["how_it_went"] or None)

            self._change(dialog, op)

        sentence = tr("“{what}” is done.", what=row.what)
        dialog = AskDialog(Words(tr("How did it go?"), sentence, tr("Done")), _finish_fields(), act, self._page)
        tell_day(dialog, self._place, "on", past=True)
        self._ask(dialog)

    def slip(self, row: DueRow, to: date | None = None) -> None:
        """Move its date, to that day if it is known; a promise that has none gets its first."""
        if isinstance(row, LedgerRow) and not row.has_date:
            self._first_date(row)
        else:
            super().slip(row, to)

    def _first_date(self, row: LedgerRow) -> None:
        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.commitments import set_first_date  # noqa: PLC0415 - on the record's thread
                from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread

                return set_first_date(desk, row.id, said_day(desk, values["due_on"]))

            self._change(dialog, op)

        note = said_as(tr("Give the date, as in “{day}” or “{date}”."))
        fields = (Asked("due_on", "date", is_needed=True, note=note),)
        sentence = tr("“{what}” has no date yet.", what=row.what)
        dialog = AskDialog(Words(tr("Give it a date"), sentence, tr("Give date")), fields, act, self._page)
        tell_day(dialog, self._place, "due_on")
        self._ask(dialog)

    def reopen(self, row: LedgerRow) -> None:
        """Open it again; undo closes it as it was."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.commitments import reopen_commitment  # noqa: PLC0415 - loaded on the record's thread

            return reopen_commitment(desk, row.id)

        self._at_once(op)

    def _at_once(self, op: Callable[[Desk], Changes]) -> None:
        self._place.work.command(self._page, op, self._tell, refreshes_owner=True, quiet=True)


def _finish_fields() -> tuple[Asked, ...]:
    return (
        Asked("mark", "one of", choices=("hit", "acceptable", "missed"), note=tr("Whether it hit the mark.")),
        Asked("how_it_went", note=tr("What they said, what to do better.")),
        Asked("on", "date", note=tr("The day it was done; today when empty.")),
    )
