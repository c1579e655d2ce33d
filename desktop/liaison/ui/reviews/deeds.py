"""What is done with a review on its page: held, moved, skipped; how often it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.ui.calendar.review_deeds import ReviewDeeds
from liaison.ui.editing import edit_record, open_record

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.reviews import ReviewHeld, ReviewSheet
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

    from .page import ReviewPage


class ReviewPageDeeds(QObject):
    """The deeds of ``page``; ``view`` is what is shown there."""

    def __init__(self, page: ReviewPage) -> None:
        super().__init__(page)
        self._page = page
        self.view: ReviewSheet | None = None
        self.asking = ReviewDeeds(page)

    def hold(self) -> None:
        """Keep that it was held, with what is typed beside the sheet."""
        view, side = self.view, self._page.side
        if view is None or side.is_saving:
            return
        typed, draft = side.typed(), side.written_draft()
        side.set_saving(is_saving=True)

        kept: list[ReviewHeld] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.reviews import HeldReview, hold_review  # noqa: PLC0415 - as above

            held = HeldReview(
                view.client_id,
                typed.text,
                view.review_id,
                view.due_on,
                on=said_day(desk, typed.on, past=True) if typed.on else None,
                next_on=said_day(desk, typed.next_on) if typed.next_on else None,
                answers=typed.answers,
                draft=draft,
            )
            kept.append(hold_review(desk, held))
            return kept[-1].changes

        def settled(_changes: Changes) -> None:
            side.let_go(kept[-1].review_id)
            args = {"client": view.client_id, "review": kept[-1].review_id}
            self._page.place.navigator.settle(**args)
            self._page.go_on(args)

        def failed(error: LiaisonError) -> None:
            side.set_saving(is_saving=False)
            side.say_problem(error)

        self._page.place.work.command(self._page, op, settled, failed)

    def set_rhythm(self, days: object) -> None:
        """Have a review every so many days, or None; the form asks for other numbers."""
        view = self.view
        if view is None:
            return
        if days == "other":
            edit_record(self._page.place, self._page, "client", view.client_id)
            return
        every = days if isinstance(days, int) else None

        def op(desk: Desk) -> Changes:
            from liaison.desk.reviews import set_rhythm  # noqa: PLC0415 - loaded on the record's thread

            return set_rhythm(desk, view.client_id, every)

        self._page.place.work.command(self._page, op, refreshes_owner=True)

    def move(self) -> None:
        """Plan it for another day."""
        entry = self._entry()
        if entry is not None:
            self.asking.move(entry)

    def skip(self) -> None:
        """Leave it out, with the reason."""
        entry = self._entry()
        if entry is not None:
            self.asking.skip(entry)

    def open_note(self) -> None:
        """Go to the note of the review."""
        if self.view is not None and self.view.interaction_id is not None:
            open_record(self._page.place, self._page, "interaction", self.view.interaction_id)

    def change(self) -> None:
        """Change what is kept of the review in its form."""
        if self.view is not None and self.view.review_id is not None:
            edit_record(self._page.place, self._page, "review", self.view.review_id)

    def _entry(self) -> CalendarEntry | None:
        """The review as the calendar has it."""
        view = self.view
        if view is None:
            return None
        day = view.due_on or view.day
        return CalendarEntry(
            kind=EntryKind.REVIEW,
            day=day,
            until=day,
            title=view.briefing.title,
            record_kind="review" if view.review_id is not None else "client",
            record_id=view.review_id or view.client_id,
            client_id=view.client_id,
            client=view.client,
            client_name=view.client,
            is_planned=view.review_id is None,
        )
