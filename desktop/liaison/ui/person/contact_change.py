"""Someone leaves a client (P13): one sheet that shows what goes with them, and one step that does all of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.model.date_words import examples, said_as
from liaison.model.words import short_day, tr
from liaison.ui.drafts import DraftKeeper
from liaison.ui.editing import edit_record
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import ComboBox, Hairline, Label, SideCheck

from .asked import Asked, new_change
from .change_draft import Filled, filled_from
from .handover_section import StepList
from .lines import Line, LineList
from .reach import AddField
from .sheet_dialog import QuestionSheet
from .view_model import taken_over_words

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.handover import Handover, PlannedStep
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_BETWEEN: Final = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """What the sheet is told: what goes with them, and the other clients by id and name."""

    handover: Handover
    clients: tuple[tuple[str, str], ...]


class ContactChangeDialog(QuestionSheet):
    """Asks when, why, who follows and where they go; shows promises, knowledge, exposure and the plan.

    What is filled in is kept as a draft until it is done or discarded.
    """

    def __init__(self, place: Workplace, owner: QWidget, place_id: str) -> None:
        super().__init__(owner.window(), tr("Someone leaves"), tr("Begin the handover"), wide=680, high=760)
        self._place, self._place_id = place, place_id
        self.shown: Shown | None = None
        #: Whether somebody followed when the promises were last ticked for them; what is ticked off then stays so.
        self._is_followed = False
        self._dates: dict[str, date | None] = {}
        self._leaves: date | None = None
        self._taken_off: frozenset[str] = frozenset()
        self._make_fields()
        self._make_lists()
        self.body.addStretch(1)
        self.do_button.setEnabled(False)
        self.keeper = DraftKeeper(place, f"contact-change:{place_id}", lambda: self.filled().as_typed(), self)
        self._keep_what_is_typed()
        self._load()

    def _keep_what_is_typed(self) -> None:
        for editor in self._texts().values():
            editor.textChanged.connect(self._touched)
        for signal in (self.promises.ticked, self.plan.ticked, self.own_step.said, self.as_promises.toggled):
            signal.connect(self._touched)
        self.discard_link.clicked.connect(self.discard)
        self.finished.connect(self.keeper.flush)

    def _texts(self) -> dict[str, QLineEdit]:
        followed = self.successor.lineEdit()
        assert followed is not None
        named = {"day": self.day, "reason": self.reason, "successor": followed, "role": self.role}
        return named | {"goes_to": self.goes_to, "goes_to_role": self.goes_to_role}

    def _touched(self) -> None:
        self.keeper.touch()
        self.discard_link.show()

    def filled(self) -> Filled:
        """What is filled in, as a draft keeps it."""
        plan = self._rows(self.plan)
        return Filled(
            {name: editor.text() for name, editor in self._texts().items()},
            tuple(row.id for row in self._rows(self.promises) if not row.check),
            tuple(row.key for row in plan if not row.check and not row.key.startswith("own:")),
            tuple((row.title, bool(row.check)) for row in plan if row.key.startswith("own:")),
            self.as_promises.isChecked(),
        )

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with what was typed and not done."""
        if draft is not None:
            filled = filled_from(draft.state)
            self._taken_off = frozenset(filled.taken_off)
            for what, is_ticked in filled.own_steps:
                self._add_step(what, is_ticked=is_ticked)
            self.as_promises.setChecked(filled.is_listed)
            for name, editor in self._texts().items():
                editor.setText(filled.texts.get(name, ""))
            back = frozenset(filled.kept_back)
            self.promises.set_rows([replace(row, check=row.id not in back) for row in self._rows(self.promises)])
            self._plan()
        self.discard_link.setVisible(draft is not None)
        self.keeper.drop_pending()

    def discard(self) -> None:
        """Let go of what was typed, and close."""
        self.keeper.drop()
        self.reject()

    def _make_fields(self) -> None:
        self.day, self.reason, self.role = QLineEdit(), QLineEdit(), QLineEdit()
        self.goes_to, self.goes_to_role = QLineEdit(), QLineEdit()
        self.successor = ComboBox()
        self.successor.setEditable(True)
        self.successor.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.day.setPlaceholderText(", ".join(examples()[:3]))
        self.goes_to.setPlaceholderText(tr("A client of ours or any other place"))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, editor in (
            (tr("Last day"), self.day),
            (tr("Reason"), self.reason),
            (tr("Who follows"), self.successor),
            (tr("Their role"), self.role),
            (tr("Goes to"), self.goes_to),
            (tr("Role there"), self.goes_to_role),
        ):
            named = Label(label, Role.BODY, "ink-2")
            named.setBuddy(editor)
            editor.setAccessibleName(label)
            editor.setFont(font(Role.BODY))
            editor.setFixedHeight(scaled(32))
            self.form.addRow(named, editor)
        self.body.addLayout(self.form)
        self.day.editingFinished.connect(self._plan)
        self.successor.currentTextChanged.connect(self._follow)
        self.goes_to.textChanged.connect(lambda _text: self._follow())

    def _make_lists(self) -> None:
        self.exposure = self._titled(tr("What hangs on them"))
        self.exposure_label = Label("")
        self.exposure_label.setWordWrap(True)
        self.body.addWidget(self.exposure_label)
        self.promises_title = self._titled(tr("Open between us"))
        self.promises_note = Label("", Role.SECONDARY, "ink-2")
        self.promises_note.setWordWrap(True)
        self.body.addWidget(self.promises_note)
        self.promises = StepList(tr("Promises to hand over"))
        self.promises.ticked.connect(lambda line: self._toggle(self.promises, line))
        self.body.addWidget(self.promises)
        self.records_title = self._titled(tr("What they know"))
        self.records = LineList(tr("What they know"))
        self.records.opened.connect(lambda line: edit_record(self._place, self, line.kind, line.id))
        self.body.addWidget(self.records)
        self._titled(tr("Handover plan"))
        self.plan = StepList(tr("Steps of the handover"))
        self.plan.ticked.connect(lambda line: self._toggle(self.plan, line))
        self.body.addWidget(self.plan)
        self.body.addSpacing(8)
        self.own_step = AddField(tr("Add a step"), tr("Add a step of your own, with Enter"))
        self.own_step.said.connect(self._add_step)
        self.body.addWidget(self.own_step)
        self.body.addSpacing(8)
        self.as_promises = SideCheck(tr("Put the steps on our list of commitments too"), "ink-2")
        self.as_promises.setChecked(True)
        self.body.addWidget(self.as_promises)

    def _titled(self, title: str) -> QWidget:
        """A title with its line, which may be hidden together."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, _BETWEEN, 0, 4)
        column.setSpacing(4)
        column.addWidget(Label(title, Role.SECTION))
        column.addWidget(Hairline())
        self.body.addWidget(holder)
        return holder

    def _load(self) -> None:
        place_id = self._place_id

        def op(desk: Desk) -> Shown:
            from liaison.desk.handover import goes_to_clients, handover  # noqa: PLC0415 - on the record's thread

            found = handover(desk, place_id)
            return Shown(found, goes_to_clients(desk, found.client_id))

        self._place.work.run(self, op, self._show, self.refuse)

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        view = shown.handover
        title = tr("{name} leaves {client}", name=view.name, client=view.client)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title.setText(title)
        self.successor.addItem("", None)
        for person_id, name in view.others:
            self.successor.addItem(name, person_id)
        completer = QCompleter([name for _id, name in shown.clients], self.goes_to)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.goes_to.setCompleter(completer)
        self.exposure_label.setText("\n".join(view.exposure) or tr("Others there are known and were met lately."))
        self._show_promises(view)
        records = [Line(one.id, one.kind, one.id, one.what, lead=one.label) for one in view.records]
        self.records.set_rows(records)
        for part in (self.records_title, self.records):
            part.setVisible(bool(records))
        if view.until_on is not None:
            self.day.setText(view.until_on.isoformat())  # as it reads back, in every language and year
        self._follow()
        self._plan()
        if view.running_id is not None:
            self.say_problem(tr("A handover from {name} is under way already.", name=view.name))
        self.do_button.setEnabled(view.running_id is None)
        self.day.setFocus()
        self.keeper.drop_pending()
        self.keeper.restore(self._take_up)

    def _show_promises(self, view: Handover) -> None:
        self.promises.set_rows(
            [
                Line(one.id, "commitment", one.id, one.what, tail=one.due, side=one.side.value, check=False)
                for one in view.promises
            ]
        )
        for part in (self.promises_title, self.promises):
            part.setVisible(bool(view.promises))

    def _follow(self, _text: str = "") -> None:
        """Ask for roles only where they matter, and offer the promises to who follows."""
        name = self.successor.currentText().strip()
        is_new = bool(name) and self._successor_id() is None
        self.form.setRowVisible(self.role, is_new)
        self.form.setRowVisible(self.goes_to_role, self._goes_to_id() is not None)
        if self.shown is not None and self.shown.handover.promises:
            self.promises.setEnabled(bool(name))
            if bool(name) != self._is_followed:
                self._is_followed = bool(name)
                self.promises.set_rows([replace(row, check=bool(name)) for row in self._rows(self.promises)])
        self.promises_note.setVisible(self.shown is not None and bool(self.shown.handover.promises))
        self._say_when()
        self._plan()

    def _say_when(self) -> None:
        """When the promises go over."""
        if self.shown is None:
            return
        view, name = self.shown.handover, self.successor.currentText().strip()
        self.promises_note.setText(taken_over_words(name, self._leaves, view.today, view.more_promises))

    def _successor_id(self) -> str | None:
        found = self.successor.findText(self.successor.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return self.successor.itemData(found) if found >= 0 else None

    def _goes_to_id(self) -> str | None:
        said = self.goes_to.text().strip().casefold()
        clients = self.shown.clients if self.shown is not None else ()
        return next((client_id for client_id, name in clients if name.casefold() == said), None)

    def _rows(self, of: LineList) -> list[Line]:
        return [of.rows.data(of.rows.index(place)) for place in range(len(of))]

    def _toggle(self, of: LineList, line: Line) -> None:
        of.set_rows([replace(row, check=not row.check) if row.key == line.key else row for row in self._rows(of)])

    def _plan(self) -> None:
        """Work out the usual steps for the day and the name as they stand."""
        if self.shown is None:
            return
        name, day = self.shown.handover.name, self.day.text().strip()
        days = self.shown.handover.days
        successor = self.successor.currentText().strip()

        def op(desk: Desk) -> tuple[date | None, tuple[PlannedStep, ...]]:
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.handover import plan_steps  # noqa: PLC0415 - loaded on the record's thread

            leaves = said_day(desk, day) if day else None
            return leaves, plan_steps(name, successor, leaves or desk.today(), desk.today(), days)

        def show(planned: tuple[date | None, tuple[PlannedStep, ...]]) -> None:
            self._leaves = planned[0]
            self._say_when()
            self._show_plan(planned[1])

        self._place.work.run(self, op, show, self._wrong_day, latest="plan")

    def _wrong_day(self, error: LiaisonError) -> None:
        self._leaves = None
        self._say_when()
        self.say_problem(" ".join(part for part in (str(error), error.way_out) if part))

    def _show_plan(self, steps: tuple[PlannedStep, ...]) -> None:
        """Show the steps; one that was taken off stays off, those added stay at the end."""
        off = {row.key for row in self._rows(self.plan) if not row.check} | self._taken_off
        self._taken_off = frozenset()
        today = self.shown.handover.today if self.shown is not None else None
        has_day = bool(self.day.text().strip())
        usual = [
            Line(
                f"usual:{place}",
                "step",
                "",
                step.what,
                tail=short_day(step.due_on, today) if step.due_on is not None and has_day else "",
                check=f"usual:{place}" not in off,
            )
            for place, step in enumerate(steps)
        ]
        self._dates = {line.key: step.due_on for line, step in zip(usual, steps, strict=True)}
        own = [row for row in self._rows(self.plan) if row.key.startswith("own:")]
        self.plan.set_rows([*usual, *own])
        if self.shown is not None and self.shown.handover.running_id is None:
            self.say_problem("")

    def _add_step(self, text: str, *, is_ticked: bool = True) -> None:
        rows = self._rows(self.plan)
        number = sum(row.key.startswith("own:") for row in rows)
        self.plan.set_rows([*rows, Line(f"own:{number}", "step", "", text, check=is_ticked)])
        self.own_step.clear()

    def asked(self) -> Asked:
        """What is filled in."""
        return Asked(
            self.day.text().strip(),
            self.reason.text().strip(),
            self._successor_id(),
            self.successor.currentText().strip(),
            self.role.text().strip(),
            self.goes_to.text().strip(),
            self._goes_to_id(),
            self.goes_to_role.text().strip(),
        )

    def submit(self) -> None:
        """Do all of it in one step."""
        asked = self.asked()
        if not asked.day:
            self.say_problem(said_as(tr("Give the last day, as in “{date}” or “{day}”.")))
            self.day.setFocus()
            return
        hand_over = tuple(row.id for row in self._rows(self.promises) if row.check and asked.successor)
        steps = tuple((row.title, self._dates.get(row.key)) for row in self._rows(self.plan) if row.check)
        self.keeper.flush()  # before it is done, which lets go of the draft
        place_id, as_promises, key = self._place_id, self.as_promises.isChecked(), self.keeper.key

        def op(desk: Desk) -> Changes:
            from liaison.desk.contact_changes import begin_change  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.drafts import drop_draft  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.handover import PlannedStep  # noqa: PLC0415 - loaded on the record's thread

            new = new_change(asked, place_id, said_day(desk, asked.day))
            planned = tuple(PlannedStep(what, due_on) for what, due_on in steps)
            new = replace(new, hand_over=hand_over, steps=planned, steps_as_promises=as_promises)
            changes = begin_change(desk, new)
            drop_draft(desk, key)
            return changes

        for part in (self.area, self.do_button, self.discard_link):
            part.setEnabled(False)
        self._place.work.command(self, op, lambda _changes: self.accept(), self.refuse, refreshes_owner=True)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, and let it be corrected."""
        for part in (self.area, self.discard_link):
            part.setEnabled(True)
        super().refuse(error)


def begin_contact_change(place: Workplace, owner: QWidget, place_id: str) -> ContactChangeDialog:
    """Open the sheet for the person who holds a place."""
    dialog = ContactChangeDialog(place, owner, place_id)
    dialog.show_sheet()
    return dialog
