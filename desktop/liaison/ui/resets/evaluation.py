"""Evaluating a reset (P20): a sheet with the client before and after it, what came of it, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from liaison.model.words import short_day, tr
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.editing import edit_record
from liaison.ui.page import Workplace
from liaison.ui.person.lines import Line, LineList
from liaison.ui.person.sheet_dialog import QuestionSheet
from liaison.ui.theme import Role
from liaison.ui.widgets import ComboBox, Label, Link, SegmentedControl

from .parts import explained, open_sources, text_field, titled
from .said import (
    checkpoint_rows,
    for_parting,
    for_staying,
    line_rows,
    mood_rows,
    promise_rows,
    sign_rows,
)

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.evaluating import Evaluation
    from liaison.model.briefing import SourceRef
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_VERDICTS: Final = (("worked", "It worked"), ("in part", "In part"), ("failed", "It did not work"))
_NEXT: Final = {
    "thank": "Thank them on the next call, and say what stays",
    "again": "Plan another round, now",
    "escalate": "Escalate: a point for the next call with who decides",
    "weigh": "Weigh staying and parting on a worksheet",
    "end": "End it gracefully: begin the off-boarding",
    "nothing": "Nothing for now",
}
#: What is opened once it is begun.
_OPENED: Final = ("stay_or_part", "off_boarding")


class EvaluationSheet(QuestionSheet):
    """Then and now, and what came of it. What is filled in is kept until it is written down or discarded."""

    def __init__(self, place: Workplace, owner: QWidget, reset_id: str) -> None:
        super().__init__(owner.window(), tr("Evaluate the reset"), tr("Evaluate the reset"), wide=760, high=860)
        self._place, self._owner, self._reset_id = place, owner.window(), reset_id
        self.found: Evaluation | None = None
        self._follows: dict[str, tuple[str, ...]] = {}
        self.lists: dict[str, LineList] = {}
        self._make_then_and_now()
        self._make_outcome()
        self.body.addStretch(1)
        self.do_button.setEnabled(False)
        self.keeper = DraftKeeper(place, f"evaluation:{reset_id}", self._typed, self)
        self.discard_link.clicked.connect(self.discard)
        self.finished.connect(self.keeper.flush)
        self._load()

    def _make_then_and_now(self) -> None:
        self.agreed = explained(self.body)
        self.form_link = Link(tr("Open what was agreed"), colour="ink-2")
        self.form_link.clicked.connect(self._open_form)
        self.body.addWidget(self.form_link)
        self._list("lines", tr("The five lines, then and now"), is_tall=True)
        self.no_lines = explained(self.body, tr("Nothing was known of the lines when it began."), is_small=True)
        self._list("promises", tr("What both sides promised"))
        self._list("checkpoints", tr("Looked at together"))
        self._list("moods", tr("How they were"))
        self._list("signs", tr("What warned then, and warns now"))
        self.no_signs = explained(self.body, tr("No sign warned then, and none warns now."), is_small=True)
        for hint in (self.no_lines, self.no_signs):
            hint.hide()

    def _list(self, name: str, title: str, *, is_tall: bool = False) -> None:
        titled(self.body, title)
        shown = self.lists[name] = LineList(title, is_tall=is_tall)
        shown.opened.connect(lambda row, name=name: self._open(name, row))
        self.body.addWidget(shown)

    def _make_outcome(self) -> None:
        titled(self.body, tr("What came of it"))
        self.verdict = SegmentedControl([(key, tr(words)) for key, words in _VERDICTS], tr("What came of it"))
        self.verdict.chosen.connect(self._choose)
        self.body.addWidget(self.verdict)
        self.body.addSpacing(8)
        self.words = text_field(tr("In words: what changed, and what did not"))
        self.words.textChanged.connect(self._touched)
        self.body.addWidget(self.words)
        label = Label(tr("What follows"), Role.BODY, "ink-2")
        self.body.addSpacing(8)
        self.body.addWidget(label)
        self.follows = ComboBox()
        self.follows.setAccessibleName(tr("What follows"))
        label.setBuddy(self.follows)
        self.follows.activated.connect(self._touched)
        self.follows.setEnabled(False)
        self.body.addWidget(self.follows)

    def _load(self) -> None:
        reset_id = self._reset_id

        def op(desk: Desk) -> tuple[Evaluation, dict[str, tuple[str, ...]], str]:
            from liaison.desk.evaluating import FOLLOWS, evaluation, said_status  # noqa: PLC0415 - record's thread

            found = evaluation(desk, reset_id)
            return found, {str(one): tuple(map(str, then)) for one, then in FOLLOWS.items()}, said_status(found.status)

        self._place.work.run(self, op, lambda got: self._show(*got), self.refuse)

    def _show(self, found: Evaluation, follows: dict[str, tuple[str, ...]], problem: str) -> None:
        self.found, self._follows = found, follows
        title = tr("Evaluate the reset with {client}", client=found.client)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title.setText(title)
        self.agreed.setText(_agreed(found))
        rows = {
            "lines": line_rows(found),
            "promises": promise_rows(found),
            "checkpoints": checkpoint_rows(found),
            "moods": mood_rows(found),
            "signs": sign_rows(found),
        }
        for name, lines in rows.items():
            self.lists[name].set_rows(lines)
            self.lists[name].setVisible(bool(lines))
        self.no_lines.setVisible(not found.lines)
        self.no_signs.setVisible(not found.signs)
        self.say_problem(problem)
        self.do_button.setEnabled(not problem)
        self.lists["lines" if found.lines else "promises"].setFocus()
        self.keeper.drop_pending()
        self.keeper.restore(self._take_up)

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with what was typed and not written down."""
        if draft is not None:
            self.words.setPlainText(draft.text)
            self.verdict.choose(draft.state.get("verdict", ""))
            self._offer(draft.state.get("follows", ""))
        self.discard_link.setVisible(draft is not None)
        self.keeper.drop_pending()

    def _typed(self) -> Typed:
        client = self.found.client_id if self.found is not None else ""
        state = {"verdict": self.verdict.choice, "follows": str(self.follows.currentData() or "")}
        return Typed(self.words.toPlainText(), client_id=client, state=state)

    def _touched(self) -> None:
        self.keeper.touch()
        self.discard_link.show()

    def _choose(self, _verdict: str) -> None:
        self._offer("")
        self._touched()

    def _offer(self, chosen: str) -> None:
        """Offer what may follow the verdict: what was chosen of it, or what is proposed."""
        self.follows.clear()
        for key in self._follows.get(self.verdict.choice, ()):
            self.follows.addItem(tr(_NEXT[key]), key)
        self.follows.setCurrentIndex(max(0, self.follows.findData(chosen)))
        self.follows.setEnabled(self.follows.count() > 0)

    def discard(self) -> None:
        """Let go of what was typed, and close."""
        self.keeper.drop()
        self.reject()

    def _open_form(self) -> None:
        edit_record(self._place, self, "reset", self._reset_id)

    def _open(self, name: str, row: Line) -> None:
        if self.found is not None:
            open_sources(self._place, self, self.lists[name], _sources(self.found, name, int(row.key)))

    def submit(self) -> None:
        """Write it down and begin what follows, in one step."""
        if self.found is None:
            return
        if not self.verdict.choice:
            self.say_problem(tr("Choose whether it worked."))
            self.area.ensureWidgetVisible(self.verdict)
            return
        self.keeper.flush()  # before it is done, which lets go of the draft
        found, reset_id, key = self.found, self._reset_id, self.keeper.key
        verdict, words, follows = self.verdict.choice, self.words.toPlainText(), str(self.follows.currentData())
        staying, parting = for_staying(found), for_parting(found)

        def op(desk: Desk) -> Changes:
            from liaison.desk.evaluating import (  # noqa: PLC0415 - loaded on the record's thread
                Next,
                Outcome,
                Verdict,
                evaluate_reset,
            )

            return evaluate_reset(
                desk, reset_id, Outcome(Verdict(verdict), words, Next(follows), staying, parting, key)
            )

        self.area.setEnabled(False)
        self.do_button.setEnabled(False)

        def done(changes: Changes) -> None:
            self.accept()
            self._go_on(changes, follows, words)

        self._place.work.command(self, op, done, self.refuse, refreshes_owner=True)

    def _go_on(self, changes: Changes, follows: str, words: str) -> None:
        """Open what was begun; another round is planned on its own sheet."""
        if follows == "again" and self.found is not None:
            from .sheet import begin_reset  # noqa: PLC0415 - loaded when it is wanted

            begin_reset(self._place, self._owner, self.found.client_id, " ".join(words.split()))
        for kind in _OPENED:
            for record_id in changes.ids(kind):
                edit_record(self._place, self._owner, kind, record_id)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, and lead to where it is put right."""
        self.area.setEnabled(True)
        super().refuse(error)
        if self.found is None:
            self.do_button.setEnabled(False)
        if error.field == "outcome":
            self.words.setFocus()
            self.area.ensureWidgetVisible(self.words)


def _agreed(found: Evaluation) -> str:
    """What it was for, since when, and when it was to be evaluated."""
    began = short_day(found.started_on, found.today)
    said = [tr("Since {day}.", day=began)]
    if found.evaluate_on is not None:
        said[0] = tr(
            "From {day}, to be evaluated on {until}.", day=began, until=short_day(found.evaluate_on, found.today)
        )
    if found.why.strip():
        said.append(tr("Why: {why}", why=" ".join(found.why.split())))
    if found.goals.strip():
        said.append(tr("Goals: {goals}", goals=" ".join(found.goals.split())))
    return "\n".join(said)


def _sources(found: Evaluation, name: str, at: int) -> tuple[SourceRef, ...]:
    """The records behind a line of one of the lists."""
    if name == "promises":
        return (found.promises[at].source,)
    if name == "checkpoints":
        return (found.checkpoints[at].source,)
    if name == "moods":
        return (found.before, found.since)[at].sources
    return found.lines[at].sources if name == "lines" else found.signs[at].sources


def evaluate_reset(place: Workplace, owner: QWidget, reset_id: str) -> EvaluationSheet:
    """Open the sheet that evaluates a reset."""
    sheet = EvaluationSheet(place, owner, reset_id)
    sheet.show_sheet()
    return sheet
