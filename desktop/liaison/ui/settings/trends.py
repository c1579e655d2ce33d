"""The weights of the trends: every number there is, what changing them would do to each client's words, and a reset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import count, short_day, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, Label, Link, announce
from liaison.ui.widgets.flow import FlowLayout

from .numbers import NumberTable
from .parts import Section

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.trends import WeightPreview, WeightsView, WordChange
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

#: So many changes of words are shown one by one.
_MOST: Final = 12


class TrendsSection(Section):
    """What each event says about a level. Nothing is in force before it is kept; undo takes it back."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self.preview = Button(tr("Show what would change"))
        self.keep = Button(tr("Keep"), primary=True)
        self.reset = Button(tr("Reset all"))
        self.said = self.add_row("weights", tr("Weights"), tr("Looking…"))
        self.controls["weights"] = self.preview
        deeds = QWidget()
        line = FlowLayout(deeds)
        for button in (self.preview, self.keep, self.reset):
            line.addWidget(button)
        self.sheet.body.addWidget(deeds)
        self.keep.setAccessibleName(tr("Keep the weights typed"))
        self.reset.setAccessibleName(tr("Reset the weights to those Liaison comes with"))
        self._found = QWidget()
        self._lines = QVBoxLayout(self._found)
        self._lines.setContentsMargins(0, 8, 0, 12)
        self._lines.setSpacing(4)
        self._found.hide()
        self.sheet.body.addWidget(self._found)
        self.table = NumberTable()
        self.sheet.body.addWidget(self.table)
        self.sheet.body.addSpacing(12)
        self.table.edited.connect(self._typed)
        #: What is being looked at, and what was found so far; None where nobody waits.
        self._asked: dict[str, float] | None = None
        self._changes: list[WordChange] = []
        self._looked = 0
        self.preview.clicked.connect(self._preview_or_stop)
        self.keep.clicked.connect(self._keep)
        self.reset.clicked.connect(self._reset)
        self._offer()

    def load(self) -> None:
        """Read the numbers in force; what is being typed stays."""

        def op(desk: Desk) -> WeightsView:
            from liaison.desk.trends import weights_view  # noqa: PLC0415 - loaded on the record's thread

            return weights_view(desk)

        self.place.work.run(self, op, self._show, latest="weights")

    def _show(self, view: WeightsView) -> None:
        today = self.place.clock.now().astimezone(self.place.zone).date()
        said = tr("A level lies from −1, broken, to 1, excellent; noise says how little one event counts.")
        if view.since is not None:
            changed = tr("Changed on {day}; earlier days are replayed as they were.", day=short_day(view.since, today))
            said = f"{said} {changed}"
        self.said.setText(said)
        self.reset.setEnabled(view.since is not None)
        self.table.show_groups(view.groups)
        self.controls.update(self.table.fields)
        self._offer()

    def _typed(self) -> None:
        self._found.hide()
        self._asked = None
        self._offer()

    def _offer(self) -> None:
        """Changes can be looked at and kept where there are some, all of them numbers."""
        is_ready = bool(self.table.changes()) and not self.table.wrong()
        self.preview.setText(tr("Show what would change") if self._asked is None else tr("Stop"))
        self.preview.setEnabled(not self.table.wrong())
        self.keep.setEnabled(is_ready)

    def _preview_or_stop(self) -> None:
        """Look at what would change, or no further where that goes on."""
        if self._asked is not None:
            self._asked = None
            self._offer()
            self._found.hide()
            announce(self.preview, tr("Stopped. Nothing was changed."))
            return
        self._asked, self._changes, self._looked = self.table.changes(), [], 0
        self._offer()
        self._look_on(self._asked, None)

    def _look_on(self, wanted: dict[str, float], among: tuple[str, ...] | None) -> None:
        """Look at some clients more, each once; others may want the record in between, or change it."""

        def op(desk: Desk) -> WeightPreview:
            from liaison.desk.trends import preview_weights  # noqa: PLC0415 - loaded on the record's thread

            return preview_weights(desk, wanted, among=among)

        def show(found: WeightPreview) -> None:
            if wanted is not self._asked:
                return
            self._changes += found.changes
            self._looked += found.clients
            if found.waiting or found.left:
                self._say([Label(_progress(found, self._looked), Role.SECONDARY, "ink-2")])
                self._look_on(wanted, among if found.waiting else found.left)
            else:
                self._show_changes()

        self.place.work.run(self, op, show, self._failed, latest="preview")

    def _show_changes(self) -> None:
        """All that would change, now that every client was looked at."""
        self._asked = None
        self._offer()
        changes = sorted(self._changes, key=lambda one: one.client)
        clients = count(self._looked, "{n} client", "{n} clients")
        if not changes:
            words = tr("No word would change, of {clients}.", clients=clients)
        else:
            number = count(len(changes), "{n} word would change", "{n} words would change")
            words = tr("{number}, of {clients}:", number=number, clients=clients)
        lines: list[QWidget] = [Label(words, Role.STRONG)]
        lines += [self._line(one) for one in changes[:_MOST]]
        more = len(changes) - _MOST
        if more > 0:
            lines.append(Label(count(more, "and {n} more", "and {n} more"), Role.SECONDARY, "ink-2"))
        self._say(lines)
        announce(self._found, words)

    def _line(self, change: WordChange) -> Link:
        """One change; it leads to the client."""
        link = Link(change.sentence, role=Role.BODY)
        link.clicked.connect(lambda: self.place.navigator.go("client", id=change.client_id, tab="trends"))
        return link

    def _say(self, lines: list[QWidget]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for line in lines:
            self._lines.addWidget(line)
        self._found.show()

    def _keep(self) -> None:
        wanted = self.table.changes()

        def op(desk: Desk) -> Changes:
            from liaison.desk.trends import change_weights  # noqa: PLC0415 - loaded on the record's thread

            return change_weights(desk, wanted)

        self.place.work.command(self, op, self._kept, self._failed)

    def _reset(self) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.trends import reset_weights  # noqa: PLC0415 - loaded on the record's thread

            return reset_weights(desk)

        self.place.work.command(self, op, self._kept, self._failed)

    def _kept(self, _changes: Changes) -> None:
        self._asked = None
        self.table.forget_edits()
        self._found.hide()
        self.load()

    def _failed(self, error: LiaisonError) -> None:
        self._asked = None
        self._offer()
        if error.field and self.table.refuse(error.field):
            said = Label(str(error), Role.SECONDARY, "bad-text")
            said.setWordWrap(True)
            self._say([said])
            announce(self._found, str(error))
        else:
            self.show_problem(error)


def _progress(found: WeightPreview, looked: int) -> str:
    """How far it is: clients that were not read yet, or how many of all were looked at."""
    if found.waiting:
        waiting = count(found.waiting, "{n} client is", "{n} clients are")
        return tr("{waiting} still to be read…", waiting=waiting)
    return tr("{n} of {all} clients looked at…", n=looked, all=looked + len(found.left))
