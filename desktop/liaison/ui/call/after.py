"""What Today asks of calls that are over and of which nothing is written down: once, with a way to say no."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from liaison.desk.views.call import CallState
from liaison.desk.views.sheet import CallRef
from liaison.model.words import clock_time, tr, week_day
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import ElidedLabel, Link

from .calls import calls_of
from .not_held import add_not_held

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.imports.proposals import ProposalView
    from liaison.model.values import Changes


class AfterCalls(QWidget):
    """A line for each such call. It takes no room where there is none."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self.setAccessibleName(tr("Calls that are over"))
        self._shown: tuple[ProposalView, ...] = ()
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        calls_of(place).changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Ask the record which calls there are."""

        def op(desk: Desk) -> tuple[ProposalView, ...]:
            from liaison.desk.calls import unwritten  # noqa: PLC0415 - loaded on the record's thread

            return unwritten(desk)

        self._place.work.run(self, op, self._show, latest="unwritten")

    def _show(self, found: tuple[ProposalView, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_Row(self._place, one) for one in found]
        for row in self.rows:
            row.answered.connect(self.refresh)
            self._column.addWidget(row)
        self.setVisible(bool(found))


class _Row(QWidget):
    """One call, and the three answers. ``answered`` comes once one of them is kept."""

    answered = Signal()

    def __init__(self, place: Workplace, call: ProposalView) -> None:
        super().__init__()
        self._place, self.call = place, call
        self.words = ElidedLabel(_words(place, call), Role.BODY, "ink-2")
        self.write_link = Link(tr("Write it up"), role=Role.BODY)
        self.not_held_link = Link(tr("It did not take place"), role=Role.BODY)
        self.nothing_link = Link(tr("Nothing to record"), role=Role.BODY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        for link in (self.write_link, self.not_held_link, self.nothing_link):
            link.setAccessibleName(tr("{deed}, {call}", deed=link.text(), call=self.words.text()))
            row.addWidget(link)
        self.write_link.clicked.connect(self._write)
        self.not_held_link.clicked.connect(self._offer)
        self.nothing_link.clicked.connect(self._dismiss)

    def _write(self) -> None:
        write_up(self._place, self.call)

    def menu(self) -> QMenu:
        """Why it did not take place."""
        menu = QMenu(self)
        call = self.call
        day = call.starts_at.astimezone(self._place.zone).date()
        ref = CallRef(call.client_id, call.meeting_id, call.recurrence_id, day)
        add_not_held(menu, self._place, self, ref, self.answered.emit)
        return menu

    def _offer(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.not_held_link.mapToGlobal(self.not_held_link.rect().bottomLeft()))

    def _dismiss(self) -> None:
        call = self.call

        def op(desk: Desk) -> Changes:
            from liaison.desk.imports.proposals import dismiss_proposal  # noqa: PLC0415 - loaded there

            return dismiss_proposal(desk, call.meeting_id, call.recurrence_id)

        self._place.work.command(self, op, lambda _changes: self.answered.emit(), refreshes_owner=True)


def write_up(place: Workplace, call: ProposalView) -> None:
    """Open the notes of a call that is over, as if it went on, with its time standing still."""
    calls = calls_of(place)
    calls.begin(
        CallState(
            client_id=call.client_id,
            client=call.client,
            title=call.title,
            started_at=call.starts_at,
            day=call.starts_at.astimezone(place.zone).date(),
            meeting_id=call.meeting_id,
            occurrence=call.recurrence_id,
            theirs=tuple(person_id for person_id, _name in call.people),
            ended_at=call.ends_at or call.starts_at,
            is_afterwards=True,
        ),
        calls.go_there,
    )


def write_up_meeting(place: Workplace, owner: QWidget, meeting_id: str, day: date | None = None) -> None:
    """The same for a meeting of which nothing is written down: its last time of these days, or of one day."""

    def op(desk: Desk) -> ProposalView | None:
        from liaison.desk.imports.proposals import proposals  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.unrecorded import last_days  # noqa: PLC0415 - as above

        found = proposals(desk, day or last_days(desk.today()), until=day)
        return next((one for one in reversed(found) if one.meeting_id == meeting_id), None)

    def show(found: ProposalView | None) -> None:
        if found is not None:
            write_up(place, found)

    place.work.run(owner, op, show, latest="write_up")


def _words(place: Workplace, call: ProposalView) -> str:
    """Which call is meant."""
    when = _moment(call.starts_at, place)
    return tr("{client}, {when}: over, nothing written down yet", client=call.client, when=when)


def _moment(starts: datetime, place: Workplace) -> str:
    local, today = starts.astimezone(place.zone), place.clock.now().astimezone(place.zone).date()
    time = clock_time(local)
    return time if local.date() == today else f"{week_day(local.date(), today)} {time}"
