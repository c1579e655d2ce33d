"""A reset in five steps (P20): one sheet that shows what led to it, asks for each step, and puts it in writing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from liaison.insight.resetting import ResetTerms, reset_in_writing
from liaison.model.words import join_words, tr, week_day
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.person.handover_section import StepList
from liaison.ui.person.lines import Line, LineList
from liaison.ui.person.sheet_dialog import QuestionSheet
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Label, Link, SideCheck

from .parts import explained, open_sources, text_field, titled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.resets import ResetPlan
    from liaison.insight.working_time import SharedDays
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_DAY: Final = 128
_DAYS: Final = ("our_change_by", "our_request_by", "evaluate_on")


class Days(NamedTuple):
    """The days as they are understood, and when both sides look at it until then."""

    by: dict[str, date | None]
    checkpoints: tuple[date, ...]


class ResetSheet(QuestionSheet):
    """Why, then the five steps. What is filled in is kept as a draft until it is begun or discarded.

    ``begun`` comes with why it was needed.
    """

    begun = Signal(str)

    def __init__(self, place: Workplace, owner: QWidget, client_id: str, why: str = "") -> None:
        super().__init__(owner.window(), tr("Start a reset"), tr("Start the reset"), wide=680, high=800)
        self._place, self._client_id, self._led = place, client_id, why
        self.plan: ResetPlan | None = None
        self._days = Days({}, ())
        self._taken_off: frozenset[date] = frozenset()
        self._since: date | None = None
        self.texts: dict[str, QPlainTextEdit] = {}
        self.days: dict[str, QLineEdit] = {}
        self._make_steps()
        self.body.addStretch(1)
        self.do_button.setEnabled(False)
        self.keeper = DraftKeeper(place, f"reset:{client_id}", self._typed, self)
        self.discard_link.clicked.connect(self.discard)
        self.finished.connect(self.keeper.flush)
        self._load()

    def _make_steps(self) -> None:
        explained(
            self.body,
            tr(
                "For a relationship on the rocks: the goals anew, one change of ours they notice, one request of them, "
                "a time frame, and all of it in writing. Nothing of why goes to them."
            ),
        )
        titled(self.body, tr("What led to it"))
        self._text("why", tr("Why it is needed"))
        self.evidence = LineList(tr("What speaks for it"))
        self.evidence.opened.connect(self._open_evidence)
        self.body.addWidget(self.evidence)
        titled(self.body, tr("1. Their goals, discussed anew"))
        self.known_goals = explained(self.body, is_small=True)
        self._text("goals", tr("What they want to reach now"))
        titled(self.body, tr("2. What we change, so that they notice"))
        self._text("our_change", tr("One thing, soon"))
        self._day("our_change_by", tr("By"), tr("What we change, by"))
        titled(self.body, tr("3. What we ask of them"))
        self._text("our_request", tr("One thing they can do"))
        self._day("our_request_by", tr("By"), tr("What we ask of them, by"))
        titled(self.body, tr("4. A time frame"))
        self._day("evaluate_on", tr("Evaluated on"))
        self.checkpoints = StepList(tr("Days on which both look at it"))
        self.checkpoints.ticked.connect(self._toggle)
        self.body.addWidget(self.checkpoints)
        titled(self.body, tr("5. In writing"))
        self.writing = Label("")
        self.writing.setWordWrap(True)
        self.body.addWidget(self.writing)
        self.copy_link = Link(tr("Copy it"), colour="ink-2")
        self.copy_link.clicked.connect(self._copy)
        self.body.addWidget(self.copy_link)
        self.body.addSpacing(8)
        self.agreed = SideCheck(tr("They agreed to it: put both promises on the list"), "ink-2")
        self.agreed.toggled.connect(self._touched)
        self.body.addWidget(self.agreed)
        self.otherwise = explained(
            self.body, tr("Until then it is a draft, and a point for the next call."), is_small=True
        )

    def _text(self, name: str, said: str) -> None:
        text = self.texts[name] = text_field(said)
        text.textChanged.connect(self._touched)
        self.body.addWidget(text)

    def _day(self, name: str, said: str, spoken: str = "") -> None:
        field = self.days[name] = QLineEdit()
        label = Label(said, Role.BODY, "ink-2")
        label.setBuddy(field)
        field.setAccessibleName(spoken or said)
        field.setFont(font(Role.BODY))
        field.setFixedHeight(scaled(32))
        field.setMinimumWidth(scaled(_DAY))
        field.textEdited.connect(self._touched)
        field.editingFinished.connect(self._work_out)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(field)
        row.addStretch(1)
        self.body.addLayout(row)

    def _load(self) -> None:
        client_id = self._client_id

        def op(desk: Desk) -> ResetPlan:
            from liaison.desk.resets import reset_plan  # noqa: PLC0415 - loaded on the record's thread

            return reset_plan(desk, client_id)

        self._place.work.run(self, op, self._show, self.refuse)

    def _show(self, plan: ResetPlan) -> None:
        self.plan = plan
        title = tr("Start a reset with {client}", client=plan.client)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title.setText(title)
        rows = [Line(str(at), "finding", "", one.sentence, tail=one.said) for at, one in enumerate(plan.evidence)]
        self.evidence.set_rows(rows)
        self.evidence.setVisible(bool(rows))
        known = tr("On record: {goals}", goals=join_words(list(plan.goals))) if plan.goals else ""
        self.known_goals.setText(known)
        self.known_goals.setVisible(bool(known))
        cause = next((one.sentence for one in plan.evidence if one.is_cause), "")
        self.texts["why"].setPlainText(self._led or cause)
        soon = plan.soon.isoformat()
        for name, day in (
            ("our_change_by", soon),
            ("our_request_by", soon),
            ("evaluate_on", plan.evaluate_on.isoformat()),
        ):
            self.days[name].setText(day)
        self._days = Days(
            {"our_change_by": plan.soon, "our_request_by": plan.soon, "evaluate_on": plan.evaluate_on}, plan.checkpoints
        )
        self._show_days()
        self._since = plan.today
        self.say_problem(self._hindrance())
        self.do_button.setEnabled(plan.running_id is None)
        self.texts["goals"].setFocus()
        self._name_deed()
        self.keeper.drop_pending()
        self.keeper.restore(self._take_up)

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with what was typed and not begun."""
        if draft is not None:
            for name, text in self.texts.items():
                text.setPlainText(draft.state.get(name, ""))
            for name, field in self.days.items():
                field.setText(draft.state.get(name, field.text()))
            self.agreed.setChecked(draft.state.get("agreed") == "yes")
            self._taken_off = frozenset(date.fromisoformat(day) for day in draft.state.get("taken_off", "").split())
            if since := draft.state.get("since"):
                self._since = date.fromisoformat(since)
            self._work_out()
        self.discard_link.setVisible(draft is not None)
        self.keeper.drop_pending()

    def _hindrance(self) -> str:
        """Why none can be begun at all; empty where one can."""
        if self.plan is None or self.plan.running_id is None:
            return ""
        return tr("A reset with {client} is under way already.", client=self.plan.client)

    def discard(self) -> None:
        """Let go of what was typed, and close."""
        self.keeper.drop()
        self.reject()

    def _typed(self) -> Typed:
        state = {name: text.toPlainText() for name, text in self.texts.items()}
        said = "\n".join(words for name, words in state.items() if name != "why" and words.strip())
        state |= {name: field.text() for name, field in self.days.items()}
        state["agreed"] = "yes" if self.agreed.isChecked() else ""
        state["taken_off"] = " ".join(sorted(day.isoformat() for day in self._taken_off))
        # The days between are counted from the one on which it was first filled in: taken up later, they are the same.
        state["since"] = self._since.isoformat() if self._since is not None else ""
        return Typed(said, client_id=self._client_id, state=state)

    def _touched(self) -> None:
        self.keeper.touch()
        self.discard_link.show()
        self._name_deed()
        self._write()

    def _name_deed(self) -> None:
        """What is not agreed to yet is kept as a draft."""
        is_agreed = self.agreed.isChecked()
        self.otherwise.setVisible(not is_agreed)
        self.do_button.setText(tr("Start the reset") if is_agreed else tr("Keep the draft"))

    def _work_out(self) -> None:
        """Understand the days as they stand, and plan the days between."""
        if self.plan is None:
            return
        asked = {name: field.text().strip() for name, field in self.days.items()}

        def show(days: Days) -> None:
            self.say_problem(self._hindrance())
            self._days = days
            self._show_days()

        def failed(error: LiaisonError) -> None:
            self.say_problem(self._hindrance() or str(error))

        self._place.work.run(
            self, partial(_understood, asked, self._since, self.plan.days), show, failed, latest="days"
        )

    def _show_days(self) -> None:
        today = self._today()
        self.checkpoints.set_rows(
            [
                Line(day.isoformat(), "checkpoint", "", tr("Look at it together"), tail=week_day(day, today), check=on)
                for day in self._days.checkpoints
                for on in (day not in self._taken_off,)
            ]
        )
        self.checkpoints.setVisible(bool(self._days.checkpoints))
        self._write()

    def _toggle(self, line: Line) -> None:
        day = next(one for one in self._days.checkpoints if one.isoformat() == line.key)
        self._taken_off = self._taken_off ^ {day}
        self._show_days()
        self._touched()

    def _today(self) -> date | None:
        return self.plan.today if self.plan is not None else None

    def terms(self) -> ResetTerms:
        """What is filled in."""
        goals, change, request = (self.texts[name].toPlainText() for name in ("goals", "our_change", "our_request"))
        client = self.plan.client if self.plan is not None else ""
        terms = ResetTerms(client, goals, our_change=change, our_request=request)
        return self._with_days(terms, self._days)

    def _with_days(self, terms: ResetTerms, days: Days) -> ResetTerms:
        return replace(
            terms,
            our_change_by=days.by.get("our_change_by"),
            our_request_by=days.by.get("our_request_by"),
            checkpoints=tuple(day for day in days.checkpoints if day not in self._taken_off),
            evaluate_on=days.by.get("evaluate_on"),
        )

    def _write(self) -> None:
        """Show what both sides would read."""
        if self.plan is not None:
            text = reset_in_writing(self.terms(), self.plan.today, is_agreed=self.agreed.isChecked())
            self.writing.setText(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.writing.text())
        self._place.notices.say(tr("Copied the summary."))

    def _open_evidence(self, line: Line) -> None:
        if self.plan is not None:
            open_sources(self._place, self, self.evidence, self.plan.evidence[int(line.key)].sources)

    def submit(self) -> None:
        """Begin it in one step, with the days as they are written now."""
        if self.plan is None:
            return
        days = self.plan.days
        terms, why, is_agreed = self.terms(), self.texts["why"].toPlainText(), self.agreed.isChecked()
        asked = {name: field.text().strip() for name, field in self.days.items()}
        self.keeper.flush()  # before it is done, which lets go of the draft
        client_id, key, with_days, since = self._client_id, self.keeper.key, self._with_days, self._since

        def op(desk: Desk) -> Changes:
            from liaison.desk.resets import NewReset, start_reset  # noqa: PLC0415 - loaded on the record's thread

            agreed = with_days(terms, _understood(asked, since, days, desk))
            return start_reset(desk, NewReset(client_id, agreed, why, is_agreed, key))

        self.area.setEnabled(False)
        self.do_button.setEnabled(False)

        def done(_changes: Changes) -> None:
            self.begun.emit(why)
            self.accept()

        self._place.work.command(self, op, done, self.refuse, refreshes_owner=True)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, and lead to where it is put right."""
        self.area.setEnabled(True)
        super().refuse(error)
        editor = self.texts.get(error.field) or self.days.get(error.field)
        if editor is not None:
            editor.setFocus()
            self.area.ensureWidgetVisible(editor)


def begin_reset(place: Workplace, owner: QWidget, client_id: str, why: str = "") -> ResetSheet:
    """Open the sheet for a client, with what led to it."""
    sheet = ResetSheet(place, owner, client_id, why)
    sheet.show_sheet()
    return sheet


def _understood(asked: Mapping[str, str], since: date | None, days: SharedDays, desk: Desk) -> Days:
    """The days as they are written, and those between that are still ahead; called on the record's thread."""
    from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread
    from liaison.desk.resets import checkpoints_until  # noqa: PLC0415 - loaded on the record's thread

    by = {name: said_day(desk, text) if text else None for name, text in asked.items()}
    until = by["evaluate_on"]
    today = desk.today()
    between = checkpoints_until(since or today, until, days) if until is not None else ()
    return Days(by, tuple(day for day in between if day > today))
