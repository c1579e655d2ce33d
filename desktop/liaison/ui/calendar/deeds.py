"""What can be done with an entry of the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QDialog, QMenu

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.model.values import Side
from liaison.model.words import short_day, tr
from liaison.ui.editing import edit_date, edit_record, record_menu, trash_record
from liaison.ui.today.deeds import PromiseDeeds
from liaison.ui.today.view_model import DueRow

from .moves import place_words, stays_because
from .view_model import is_waiting, late_words

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes
    from liaison.ui.signs import SignDeeds

    from .asking import EditDialog, TakeOutDialog
    from .page import CalendarPage
    from .review_deeds import ReviewDeeds


PROMISES: Final = frozenset({EntryKind.OURS, EntryKind.THEIRS})
#: What an entry is itself, and is not only marked by.
_TRASHED: Final = frozenset(
    {"meeting", "commitment", "review", "personal_date", "busy_period", "checkpoint", "milestone"}
)


class EntryDeeds(QObject):
    """Menus and deeds for the entries of ``page``."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page = page
        self.place = page.place
        self.promises = PromiseDeeds(page.place, page)
        self.reviews: ReviewDeeds | None = None
        self.signs: SignDeeds | None = None
        self.dialog: TakeOutDialog | EditDialog | None = None

    def menu(self, entry: CalendarEntry) -> QMenu:
        """What can be done with one entry, the record's own deeds last."""
        menu = self._menu_of_record(entry)
        menu.setAccessibleName(entry.title)
        first = menu.actions()[0]
        added = self._of_meeting(entry) if entry.kind is EntryKind.MEETING else self._of_promise(entry)
        if entry.record_kind == "review" or entry.is_planned:
            added = self._of_review(entry)
        client = entry.client_id
        if client:
            added.append((tr("Client"), lambda: self.place.navigator.go("client", id=client)))
        for words, act in added:
            action = menu.addAction(words, act)
            menu.removeAction(action)
            menu.insertAction(first, action)
        if not stays_because(entry):
            mover = self._page.mover
            action = menu.addAction(tr("Move with the arrow keys"), lambda: mover.begin(entry))
            menu.removeAction(action)
            menu.insertAction(first, action)
            added.append((action.text(), action.trigger))
        if added:
            menu.insertSeparator(first)
        return menu

    def _menu_of_record(self, entry: CalendarEntry) -> QMenu:
        """What can be done with the record; of a meeting that repeats it is asked how much of it is meant.

        What is only marked here by a client or a person takes neither of them to the trash.
        """
        is_one_of_many = self._is_one_of_many(entry)
        trash = (tr("Move to trash…") if is_one_of_many else tr("Move to trash"), lambda: self.trash(entry))
        edit = partial(self._ask_what_to_edit, entry) if is_one_of_many else None
        return record_menu(self.place, self._page, entry.record_kind, entry.record_id, edit=edit, trash=trash)

    def _ask_what_to_edit(self, entry: CalendarEntry) -> None:
        from .asking import EditDialog  # noqa: PLC0415 - not before a meeting is edited

        dialog = EditDialog(entry.title, place_words(entry, self.place.zone), self._page)
        self.dialog = dialog
        dialog.chosen.connect(lambda reach: self._edit(entry, reach))
        dialog.open()

    def _edit(self, entry: CalendarEntry, reach: str) -> None:
        if reach == "this":
            edit_date(self.place, self._page, entry.record_id, entry.occurrence or "")
        else:
            edit_record(self.place, self._page, entry.record_kind, entry.record_id)

    def _is_one_of_many(self, entry: CalendarEntry) -> bool:
        return entry.kind is EntryKind.MEETING and entry.repeats

    def trash(self, entry: CalendarEntry | None) -> None:
        """Move an entry to the trash; of a meeting that repeats, ask how much of it."""
        if entry is None:
            self.place.notices.say(tr("Choose what is to be moved to the trash first."))
        elif self._is_one_of_many(entry):
            from .asking import TakeOutDialog  # noqa: PLC0415 - not before a date is taken out

            dialog = TakeOutDialog(entry.title, place_words(entry, self.place.zone), self._page)
            self.dialog = dialog
            dialog.chosen.connect(lambda reach: self._take_out(entry, reach))
            dialog.open()
        elif entry.record_kind in _TRASHED and not entry.sign:
            trash_record(self.place, self._page, entry.record_kind, entry.record_id)
        else:
            self.place.notices.offer(
                tr("“{what}” is marked here by another record: that is not moved to the trash here.", what=entry.title),
                tr("Open it"),
                lambda: self._page.open_entry(entry),
            )

    def _take_out(self, entry: CalendarEntry, reach: str) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.calendar.leaving import Reach, take_out  # noqa: PLC0415 - on the record's thread

            return take_out(desk, entry.record_id, entry.occurrence or "", Reach(reach))

        self.place.work.command(self._page, op, refreshes_owner=True)

    def _of_promise(self, entry: CalendarEntry) -> list[tuple[str, Callable[[], object]]]:
        if entry.kind not in PROMISES or entry.is_done:
            return []
        row = due_row(entry)
        return [
            (tr("Done"), lambda: self.promises.done(row)),
            (tr("Slip to another date…"), lambda: self.promises.slip(row)),
            (tr("Drop…"), lambda: self.promises.drop(row)),
        ]

    def slip_to(self, entry: CalendarEntry, day: date) -> QDialog | None:
        """Ask what is asked when a promise moves to a day that is known."""
        self.promises.slip(due_row(entry), day)
        return self.promises.dialog

    def move_review(self, entry: CalendarEntry, day: date) -> QDialog | None:
        """Ask whether a review is to be on a day."""
        from .review_deeds import ReviewDeeds  # noqa: PLC0415 - not before a review is acted on

        self.reviews = self.reviews or ReviewDeeds(self._page)
        self.reviews.move(entry, day)
        return self.reviews.dialog

    def _of_review(self, entry: CalendarEntry) -> list[tuple[str, Callable[[], object]]]:
        if entry.is_done:
            return []
        from .review_deeds import ReviewDeeds  # noqa: PLC0415 - not before a review is acted on

        self.reviews = self.reviews or ReviewDeeds(self._page)
        deeds = self.reviews
        return [
            (tr("Hold the review…"), lambda: deeds.hold(entry)),
            (tr("Move to another date…"), lambda: deeds.move(entry)),
            (tr("Skip…"), lambda: deeds.skip(entry)),
        ]

    def _of_meeting(self, entry: CalendarEntry) -> list[tuple[str, Callable[[], object]]]:
        if is_waiting(entry):
            return [(tr("File under a client…"), lambda: self.place.commands.run("file_waiting"))]
        if not entry.client_id or entry.is_cancelled:
            return []
        return [
            (tr("Briefing"), lambda: self._page.open_entry(entry)),
            (tr("Write it up"), lambda: self.write_up(entry))
            if entry.is_unrecorded
            else (tr("Start call"), lambda: self.start_call(entry)),
            (tr("Review…"), lambda: self.place.navigator.go("review", client=entry.client_id or "")),
        ]

    def offer_sign(self, entry: CalendarEntry, at: QPoint) -> None:
        """Offer, where the menu is asked for, what can be done with what a sign found."""
        from liaison.ui.signs import SignDeeds  # noqa: PLC0415 - not before a sign is acted on

        self.signs = self.signs or SignDeeds(self.place, self._page)
        self.signs.offer_of(entry.client_id or "", entry.sign, at)

    def write_up(self, entry: CalendarEntry) -> None:
        """Write down what was said in a meeting that is over."""
        from liaison.ui.call.after import write_up_meeting  # noqa: PLC0415 - not before it is wanted

        write_up_meeting(self.place, self._page, entry.record_id, entry.day)

    def start_call(self, entry: CalendarEntry) -> None:
        """Begin the call of a meeting now, on its sheet with the notes beside it."""
        from liaison.desk.views.sheet import CallRef  # noqa: PLC0415 - not before a call begins
        from liaison.ui.call import start_call  # noqa: PLC0415 - not before a call begins

        ref = CallRef(entry.client_id or "", entry.record_id, entry.occurrence, entry.day)
        start_call(self.place, ref, entry.title)
        self._page.open_entry(entry)


def due_row(entry: CalendarEntry) -> DueRow:
    """A promise as the deeds of Today know it."""
    return DueRow(
        id=entry.record_id,
        client_id=entry.client_id or "",
        side=Side(entry.kind.value),
        what=entry.title,
        client=entry.client_name,
        person=entry.detail,
        due=short_day(entry.day),
        state=late_words(entry),
        is_late=entry.days_late > 0,
    )
