"""The thresholds of one warning sign: changed in a dialog, which shows what would appear and vanish with others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, FramedDialog, Label, announce

from .numbers import NumberTable

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.signs import SignChange, SignPreview, ThresholdLine
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

#: So many findings that would change are shown one by one.
_MOST: Final = 8


class _Numbers(NamedTuple):
    """The numbers of a sign, which stand under the title of the dialog."""

    lines: Sequence[ThresholdLine]
    title: str = ""


class ThresholdsDialog(FramedDialog):
    """A field for each number with its unit below it. What cannot be is said at its field, and it stays open.

    ``kept`` comes when others are in force.
    """

    kept = Signal()

    def __init__(
        self, place: Workplace, title: str, sentence: str, lines: Sequence[ThresholdLine], parent: QWidget
    ) -> None:
        super().__init__(title, sentence, tr("Change"), parent, width=480)
        self._place = place
        self._asked: dict[str, float] | None = None
        self._found: list[SignChange] = []
        self._looked = 0
        self.table = NumberTable()
        self.table.show_groups([_Numbers(lines)])
        self.body.addWidget(self.table)
        self.preview = Button(tr("Show what would change"))
        self.preview.setAutoDefault(False)
        self.preview.clicked.connect(self._look)
        self.buttons.insertWidget(0, self.preview)
        self.said = QWidget()
        self._said = QVBoxLayout(self.said)
        self._said.setContentsMargins(0, 8, 0, 0)
        self._said.setSpacing(4)
        self.said.hide()
        self.finished.connect(self._stop)
        self.body.addWidget(self.said)
        self.table.edited.connect(self._typed)
        next(iter(self.table.fields.values())).setFocus()

    def submit(self) -> None:
        """Keep what was changed."""
        wanted = self._typed_values()
        if wanted is None:
            return
        if not wanted:
            self.accept()
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.signs import change_thresholds  # noqa: PLC0415 - loaded on the record's thread

            return change_thresholds(desk, wanted)

        def done(_changes: Changes) -> None:
            self.kept.emit()
            self.accept()

        self.do_button.setEnabled(False)
        self._asked = None
        self._place.work.command(self, op, done, self.refuse, refreshes_owner=True)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, and mark its field."""
        self._asked = None
        self.preview.setEnabled(True)
        self._show(())
        self.table.refuse(error.field)
        self.say_problem(str(error))

    def _typed_values(self) -> dict[str, float] | None:
        """The numbers that differ, by path; None where something is no number, which is said."""
        wrong = self.table.wrong()
        if not wrong:
            return self.table.changes()
        self.say_problem(tr("That is not a number."))
        wrong[0].setFocus()
        wrong[0].selectAll()
        return None

    def _typed(self) -> None:
        self.say_problem("")
        self._asked = None
        self.preview.setEnabled(True)
        self._show(())

    def _look(self) -> None:
        wanted = self._typed_values()
        if wanted is None:
            return
        self._asked, self._found, self._looked = wanted, [], 0
        self.preview.setEnabled(False)
        self._read_on(wanted, None)

    def _stop(self) -> None:
        """Once it is closed, nobody waits for what would change."""
        self._asked = None

    def _read_on(self, wanted: dict[str, float], among: tuple[str, ...] | None) -> None:
        """Look at some clients more; others may want the record in between."""

        def op(desk: Desk) -> SignPreview:
            from liaison.desk.signs import preview_thresholds  # noqa: PLC0415 - loaded on the record's thread

            return preview_thresholds(desk, wanted, among=among)

        def show(found: SignPreview) -> None:
            if wanted is not self._asked:
                return
            self._found += found.changes
            self._looked += found.clients
            self._show_found(len(found.waiting))
            if found.waiting:
                self._read_on(wanted, found.waiting)
            else:
                self.preview.setEnabled(True)

        self._place.work.run(self, op, show, self.refuse, latest="preview")

    def _show_found(self, waiting: int) -> None:
        """What would change with the clients that were looked at."""
        clients = count(self._looked, "{n} client", "{n} clients")
        if self._found:
            number = count(len(self._found), "{n} finding would change", "{n} findings would change")
            words = tr("{number}, of {clients}:", number=number, clients=clients)
        else:
            words = tr("No finding would change, of {clients}.", clients=clients)
        lines = [Label(words, Role.STRONG)]
        shown = sorted(self._found, key=lambda one: (one.client.casefold(), one.finding))
        lines += [Label(one.sentence) for one in shown[:_MOST]]
        more = len(shown) - _MOST
        if more > 0:
            lines.append(Label(count(more, "and {n} more", "and {n} more"), Role.SECONDARY, "ink-2"))
        if waiting:
            left = count(waiting, "{n} client is", "{n} clients are")
            lines.append(Label(tr("{waiting} still to be read…", waiting=left), Role.SECONDARY, "ink-2"))
        self._show(lines)
        if not waiting:
            announce(self.said, words)

    def _show(self, lines: Sequence[Label]) -> None:
        while (item := self._said.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            line.setWordWrap(True)
            self._said.addWidget(line)
        self.said.setVisible(bool(lines))
