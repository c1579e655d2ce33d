"""What is done with a review: held on its own page, moved, skipped with the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.date_words import said_as
from liaison.model.words import short_day, tr
from liaison.ui.today.day_fields import tell_day
from liaison.ui.today.dialogs import AskDialog, Asked, KnownDay, Words

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes
    from liaison.ui.page import Page


def review_args(entry: CalendarEntry) -> dict[str, str]:
    """The page of the review that an entry is; one that follows from the rhythm has no record yet."""
    args = {"client": entry.client_id or ""}
    return args if entry.is_planned else args | {"review": entry.record_id}


class ReviewDeeds(QObject):
    """Moves and skips reviews for ``page``, and leads to where they are held."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.dialog: AskDialog | None = None

    def hold(self, entry: CalendarEntry) -> None:
        """Go to its sheet, with the record since the last one and room for what is decided."""
        self._page.place.navigator.go("review", **review_args(entry))

    def move(self, entry: CalendarEntry, to: date | None = None) -> None:
        """Ask for the new date, or whether it is to be the one that is known."""

        def op(desk: Desk, values: dict[str, str]) -> Changes:
            from liaison.desk.calendar.reviews import move_review  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread

            new = known.read(values["new_date"]) if known is not None else values["new_date"]
            return move_review(desk, entry, said_day(desk, new), values["reason"])

        place = self._page.place
        today = place.clock.now().astimezone(place.zone).date()
        known = KnownDay.of(to, today) if to is not None else None
        note = said_as(tr("Give the new date, as in “{day}” or “{date}”."))
        sentence = tr("“{what}”, on {day}.", what=entry.title, day=short_day(entry.day))
        self._ask(
            Words(tr("Move the review"), sentence, tr("Move")),
            (Asked("new_date", "date", is_needed=True, note=note), Asked("reason", note=tr("Why it is moved."))),
            op,
            {"new_date": known.words} if known is not None else None,
        )
        if self.dialog is not None:
            tell_day(self.dialog, place, "new_date", known=known)

    def skip(self, entry: CalendarEntry) -> None:
        """Ask for the reason."""

        def op(desk: Desk, values: dict[str, str]) -> Changes:
            from liaison.desk.calendar.reviews import skip_review  # noqa: PLC0415 - loaded on the record's thread

            return skip_review(desk, entry, values["reason"])

        fields = (Asked("reason", is_needed=True, note=tr("Why it is skipped.")),)
        sentence = tr("“{what}” will not be held. It stays in the record as skipped.", what=entry.title)
        self._ask(Words(tr("Skip the review"), sentence, tr("Skip")), fields, op)

    def _ask(
        self,
        words: Words,
        fields: tuple[Asked, ...],
        op: Callable[[Desk, dict[str, str]], Changes],
        known: Mapping[str, str] | None = None,
    ) -> None:
        place = self._page.place

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def settled(changes: Changes) -> None:
                dialog.accept()
                place.notices.say(changes.words, undo=True)

            place.work.command(
                dialog, lambda desk: op(desk, values), settled, dialog.refuse, refreshes_owner=True, quiet=True
            )

        self.dialog = AskDialog(words, fields, act, self._page, known)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()
