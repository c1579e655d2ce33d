"""The warning signs: what each looks at, how it has done so far, and its thresholds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from liaison.insight.signs.finding import NAMES, Sign
from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.widgets import Button, FieldForm, FramedDialog, Label

from .parts import Section
from .sign_words import NUMBERS, PARTS, REASONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk
    from liaison.desk.signs import SignRecord, Thresholds
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes


class _Field(NamedTuple):
    """A threshold in the shape forms are made from."""

    name: str
    type: str = "number"
    is_needed: bool = True
    choices: tuple[str, ...] = ()
    target: str | None = None
    note: str = ""


class SignsSection(Section):
    """A row for each sign; its thresholds are changed in a dialog, and all are reset at once."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._values: dict[str, float] = {}
        self._shipped: dict[str, float] = {}
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
        self._values, self._shipped = dict(now.values), dict(now.shipped)
        self.reset.setEnabled(self._values != self._shipped)
        for one in records:
            paths = self._paths(one.sign)
            said = [tr(REASONS[one.sign]), _done(one)]
            if any(self._values[path] != self._shipped[path] for path in paths):
                said.append(tr("Changed."))
            self._said[one.sign].setText(" ".join(part for part in said if part))

    def _paths(self, sign: Sign) -> list[str]:
        return [path for path in self._values if path.split(".")[0] in PARTS[sign]]

    def _ask(self, sign: Sign) -> None:
        paths = self._paths(sign)
        values = {path: _figure(self._values[path]) for path in paths}
        shipped = {path: _figure(self._shipped[path]) for path in paths}
        self.dialog = ThresholdsDialog(sign, values, shipped, self._keep, self)
        self.dialog.finished.connect(self._forget)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self, dialog: ThresholdsDialog, values: dict[str, float]) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.signs import change_thresholds  # noqa: PLC0415 - loaded on the record's thread

            return change_thresholds(desk, values)

        def kept(_changes: Changes) -> None:
            dialog.accept()
            self.load()

        self.place.work.command(dialog, op, kept, dialog.refuse, refreshes_owner=True)

    def _reset(self) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.signs import reset_thresholds  # noqa: PLC0415 - loaded on the record's thread

            return reset_thresholds(desk)

        self.place.work.command(self, op, lambda _changes: self.load(), refreshes_owner=True)


class ThresholdsDialog(FramedDialog):
    """The thresholds of one sign. What cannot be is said at its field, and it stays open."""

    def __init__(
        self,
        sign: Sign,
        values: dict[str, str],
        shipped: dict[str, str],
        keep: Callable[[ThresholdsDialog, dict[str, float]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(tr(NAMES[sign]), tr(REASONS[sign]), tr("Change"), parent, width=440)
        self._values, self._keep = values, keep
        note = {path: tr("Liaison comes with {figure}.", figure=figure) for path, figure in shipped.items()}
        fields = [_Field(path, note=note[path]) for path in values]
        names = {path: tr(NUMBERS[path.rsplit(".", 1)[-1]]) for path in values}
        self.form = FieldForm(fields, values, labels=names)
        self.body.addWidget(self.form)
        self.form.editor(fields[0].name).setFocus()

    def submit(self) -> None:
        """Keep what was changed."""
        wanted: dict[str, float] = {}
        for path, text in self.form.values().items():
            number = _number(text)
            if number is None:
                self.form.show_problem(tr("That is not a number."), path)
                return
            if text.strip() != self._values[path]:
                wanted[path] = number
        if not wanted:
            self.accept()
            return
        self.do_button.setEnabled(False)
        self._keep(self, wanted)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way."""
        self.do_button.setEnabled(True)
        self.form.show_problem(str(error), next(iter(self._values)))


def _done(one: SignRecord) -> str:
    """How a sign has done: "Right 3 times, 1 false alarm."; empty where it was never judged."""
    parts: list[str] = []
    if one.right:
        parts.append(count(one.right, "right {n} time", "right {n} times"))
    if one.false_alarms:
        parts.append(count(one.false_alarms, "{n} false alarm", "{n} false alarms"))
    return tr("So far: {record}.", record=", ".join(parts)) if parts else ""


def _figure(value: float) -> str:
    return f"{value:g}"


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace("\u2212", "-").replace(",", "."))
    except ValueError:
        return None
