"""A meeting added in one typed line: how it is understood while one types, and a better time where one is needed."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from liaison.model.words import MONTHS, clock_time, tr
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.theme import scaled
from liaison.ui.widgets import announce

from .view_model import day_of, times_words

if TYPE_CHECKING:
    from liaison.desk.calendar.planning import PlanView
    from liaison.desk.calendar.views import CalendarEntry
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

    from .page import CalendarPage

_AFTER_MS = 120
#: What is kept free below the line, for how it is understood.
_BELOW = 72
#: The key of what is typed and not added yet.
DRAFT = "plan"


def typed_days(drawn: CalendarEntry) -> str:
    """The days from one to another as they are typed: "27 Nov 2026 – 1 Dec 2026", which the line reads."""
    return " – ".join(f"{day.day} {MONTHS[day.month - 1]} {day.year}" for day in (drawn.day, drawn.until))


class Adding(QObject):
    """The line below the day of ``page``."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page, self._side = page, page.side
        self.line = page.side.add_line
        self._plan: PlanView | None = None
        self.preview = page.side.preview
        self.against, self.better = self.preview.against, self.preview.better
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.read)
        self.line.textEdited.connect(lambda _text: self._timer.start())
        self.line.textChanged.connect(self._emptied)
        self.line.returnPressed.connect(self.add)
        self.line.left.connect(page.focus_days)
        self.line.entered.connect(self.read)
        self.line.entered.connect(self._come_into_view)
        self.line.rested.connect(self.preview.rest)
        self.better.clicked.connect(self._add_better)
        self.keeper = DraftKeeper(page.place, DRAFT, self._typed, self)
        self.line.textChanged.connect(lambda _text: self.keeper.touch())
        self._is_resumed, self._drawn = False, ""
        self._show(None)

    def resume(self) -> None:
        """Go on, once, with what was typed and not added."""
        if not self._is_resumed:
            self._is_resumed = True
            self.keeper.restore(self._take_up)

    def _typed(self) -> Typed:
        """What is typed and not added yet, with the day it is typed for."""
        return Typed(self.line.text(), cursor=self.line.cursorPosition(), state={"day": self._page.day.isoformat()})

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with what was left, on its day unless another one was asked for."""
        if draft is None or self.line.text().strip():
            return
        self.line.setText(draft.text)
        self.keeper.drop_pending()
        day = day_of(draft.state.get("day", ""))
        if day is not None and self._page.is_on_today:
            self._page.go_to(day)
        self.read()

    def begin(self, day: date, at: time) -> None:
        """Type the time already, and go there."""
        self._page.go_to(day)
        self.line.setText(f"{clock_time(at)} ")
        self.line.setFocus()

    def begin_between(self, drawn: CalendarEntry) -> None:
        """Type from when until when already, as it was drawn."""
        self._page.go_to(drawn.day)
        self._drawn = f"{times_words(drawn, self._page.place.zone) or typed_days(drawn)} "
        self.line.setText(self._drawn)
        self._show_drawn(drawn)
        self.line.setFocus()

    def _show_drawn(self, drawn: CalendarEntry | None) -> None:
        for table in (self._page.month, self._page.week):
            table.show_ghost(None, drawn)

    def read(self) -> None:
        """Ask how the line is understood."""
        text, day, client_id = self.line.text().strip(), self._page.day, self._page.only.client_id

        def op(desk: Desk) -> PlanView:
            from liaison.desk.calendar.planning import understood  # noqa: PLC0415 - loaded on the record's thread

            return understood(desk, text, day, client_id)

        if text:
            self._page.place.work.run(self._page, op, self._show, self._refuse, latest="plan")

    def add(self, at: datetime | None = None) -> None:
        """Record the meeting; the line is empty again once that was done."""
        text, day, client_id = self.line.text().strip(), self._page.day, self._page.only.client_id
        if not text:
            return
        self._timer.stop()

        def op(desk: Desk) -> Changes:
            from liaison.desk.calendar.planning import add_planned  # noqa: PLC0415 - loaded on the record's thread

            return add_planned(desk, text, day, client_id, at)

        def added(_changes: Changes) -> None:
            if self.line.text().strip() == text:
                self.line.begin_anew()

        self._page.place.work.command(self._page, op, added, self._refuse, refreshes_owner=True)

    def _come_into_view(self) -> None:
        """Where the day comes below the calendar, the line and what it means are scrolled to: nobody types blind."""
        for part in (self.preview.understood, self.line):
            if part.isVisible():
                self._page.area.ensureWidgetVisible(part, 0, scaled(_BELOW))

    def _add_better(self) -> None:
        if self._plan is not None:
            self.add(self._plan.better)

    def _emptied(self, text: str) -> None:
        if self._drawn and not text.startswith(self._drawn.strip()):
            self._drawn = ""  # what is drawn stays to be seen for as long as the line says its times
            self._show_drawn(None)
        if not text.strip():
            self._timer.stop()
            self._show(None)

    def _show(self, plan: PlanView | None) -> None:
        if not self.line.text().strip():
            plan = None
        self._plan = plan
        remarks = "\n".join(plan.remarks) if plan is not None else ""
        said = "\n".join(part for part in (plan.words, *plan.remarks) if part) if plan is not None else ""
        against = " ".join(plan.against) if plan is not None else ""
        if remarks and not self.preview.understood.text().endswith(remarks):
            announce(self.line, remarks)
        if against and against != self.against.text():
            announce(self.line, against)
        better = plan.better_words if plan is not None else ""
        self.preview.tell(said, against, tr("Better: {when}", when=better) if better else "")
        if self.line.hasFocus():
            self._come_into_view()

    def _refuse(self, error: LiaisonError) -> None:
        self.preview.tell(str(error), "", "")
