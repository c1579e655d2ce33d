"""The warning signs: what each looks at, how it has done so far, and its thresholds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from liaison.insight.signs.finding import NAMES, Sign
from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.widgets import Button, Label

from .parts import Section
from .sign_words import REASONS
from .thresholds import ThresholdsDialog

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.signs import SignRecord, Thresholds
    from liaison.model.values import Changes


class SignsSection(Section):
    """A row for each sign; its thresholds are changed in a dialog, and all are reset at once."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._now: Thresholds | None = None
        self._said: dict[Sign, Label] = {}
        self.dialog: ThresholdsDialog | None = None
        self.reset = Button(tr("Reset all"))
        self.reset.clicked.connect(self._reset)
        self.add_row("reset", tr("Thresholds"), tr("Changes hold from today on; earlier days keep theirs."), self.reset)
        for sign in Sign:
            button = Button(tr("Change…"))
            button.setAccessibleName(tr("Change the thresholds of “{sign}”", sign=tr(NAMES[sign])))
            button.clicked.connect(partial(self._ask, sign))
            self._said[sign] = self.add_row(sign.value.replace(" ", "_"), tr(NAMES[sign]), tr(REASONS[sign]), button)

    def load(self) -> None:
        """Read the thresholds and how the signs have done."""

        def op(desk: Desk) -> tuple[Thresholds, tuple[SignRecord, ...]]:
            from liaison.desk.signs import sign_records, thresholds  # noqa: PLC0415 - loaded on the record's thread

            return thresholds(desk), sign_records(desk)

        self.place.work.run(self, op, self._show, latest="thresholds")

    def _show(self, found: tuple[Thresholds, tuple[SignRecord, ...]]) -> None:
        now, records = found
        self._now = now
        self.reset.setEnabled(now.values != now.shipped)
        for one in records:
            said = [tr(REASONS[one.sign]), _done(one)]
            if any(line.value != line.shipped for line in now.of(one.sign)):
                said.append(tr("Changed."))
            self._said[one.sign].setText(" ".join(part for part in said if part))

    def _ask(self, sign: Sign) -> None:
        if self._now is None:
            return
        dialog = ThresholdsDialog(self.place, tr(NAMES[sign]), tr(REASONS[sign]), self._now.of(sign), self)
        dialog.kept.connect(self.load)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _reset(self) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.signs import reset_thresholds  # noqa: PLC0415 - loaded on the record's thread

            return reset_thresholds(desk)

        self.place.work.command(self, op, lambda _changes: self.load(), refreshes_owner=True)


def _done(one: SignRecord) -> str:
    """How a sign has done: "Right 3 times, 1 false alarm."; empty where it was never judged."""
    parts: list[str] = []
    if one.right:
        parts.append(count(one.right, "right {n} time", "right {n} times"))
    if one.false_alarms:
        parts.append(count(one.false_alarms, "{n} false alarm", "{n} false alarms"))
    return tr("So far: {record}.", record=", ".join(parts)) if parts else ""
