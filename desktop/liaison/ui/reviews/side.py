"""The right column of a review: what is decided with the promises in it, and when the next one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.values import ReviewStatus
from liaison.model.words import count, short_day, tr, week_day
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Label, Link, SectionHeader

from .deciding import Decided, Deciding
from .planning import ReviewPlan

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.reviews import ReviewSheet
    from liaison.model.errors import LiaisonError

_BETWEEN: Final = 20


class _Held(NamedTuple):
    """A review that was held here, and what was typed for it."""

    review_id: str
    typed: Typed


class ReviewSide(QWidget):
    """What one writes while a review is held. What is typed is kept for its client until the review was held.

    ``held`` asks for it to be kept, ``rhythm_chosen`` carries days, None, or "other". ``noted`` asks for the note of a
    review that was held, ``changed`` for its form.
    """

    held = Signal()
    rhythm_chosen = Signal(object)
    moved = Signal()
    skipped = Signal()
    noted = Signal()
    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._keeper: DraftKeeper | None = None
        self._client = ""
        self._held: _Held | None = None
        self.is_saving = False
        self.deciding = Deciding(place)
        self.plan = ReviewPlan(place)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.said = Label("", Role.BODY, "ink-2")
        self.note, self.change = Link(tr("Open the note")), Link(tr("Change what was kept"))
        self.next_said = Label("", Role.BODY)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        self.over = QWidget()
        done = QVBoxLayout(self.over)
        done.setContentsMargins(0, 0, 0, 0)
        done.setSpacing(8)
        self.head = SectionHeader(tr("This review"), line=True)
        done.addWidget(self.head)
        for label in (self.said, self.next_said, self.problem):
            label.setWordWrap(True)
        done.addWidget(self.said)
        done.addWidget(self.next_said)
        for link in (self.note, self.change):
            done.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.over, self.deciding, self.plan, self.problem):
            column.addWidget(part)
        column.addStretch(1)
        self.problem.hide()

    def _connect(self) -> None:
        self.deciding.edited.connect(self._touch)
        self.deciding.wanted.connect(self.held)
        self.plan.edited.connect(self._touch)
        self.plan.rhythm_chosen.connect(self.rhythm_chosen)
        self.plan.moved.connect(self.moved)
        self.plan.skipped.connect(self.skipped)
        self.note.clicked.connect(self.noted)
        self.change.clicked.connect(self.changed)

    def show_view(self, view: ReviewSheet, *, is_other: bool) -> None:
        """Show the column of a review; what is being typed stays."""
        is_open = view.status is ReviewStatus.PLANNED
        self.over.setVisible(not is_open)
        self.deciding.setVisible(is_open)
        self.plan.setVisible(is_open)
        self.note.setVisible(view.interaction_id is not None)
        self.change.setVisible(view.review_id is not None)
        if is_open:
            self.deciding.show_view(view)
            self.plan.show_view(view)
            self._keep_for(view)
            self._follow_held()
        else:
            self.said.setText(_became(view))
            self.next_said.setText(_next(view))
        if is_other:
            self.problem.hide()

    def _keep_for(self, view: ReviewSheet) -> None:
        """Hold what was typed for this client; what was typed for another one stays kept."""
        if view.client_id == self._client and self._keeper is not None:
            return
        if self._keeper is not None:
            self._keeper.flush()
            self._keeper.deleteLater()
        self._client = view.client_id
        self.deciding.turn_to(view.client_id)
        self.plan.forget_edits()
        self._keeper = DraftKeeper(self._place, f"review:{view.client_id}", self._typed, self)
        self._keeper.restore(self._bring_back)

    def _typed(self) -> Typed:
        text = self.deciding.text.source()
        state = self.plan.state() | self.deciding.state()
        cursor = self.deciding.text.textCursor().position()
        return Typed(text, self._client, cursor, state, is_kept_empty=bool(self.plan.state()))

    def _bring_back(self, draft: DraftView | None) -> None:
        if draft is not None and not self.deciding.text.source():
            self.deciding.restore(draft.text, draft.cursor, draft.state)
            self.plan.restore(draft.state)

    def _touch(self) -> None:
        self.problem.hide()
        if self._keeper is not None:
            self._keeper.touch()

    def typed(self) -> Decided:
        """What is written and chosen."""
        on, next_on = self.plan.days()
        return Decided(self.deciding.text.source(), on, next_on, self.deciding.answers())

    def written_draft(self) -> str:
        """The key under which all that is typed is kept, written by the time of the next command."""
        if self._keeper is None:
            return ""
        self._keeper.flush()
        return self._keeper.key

    def set_saving(self, *, is_saving: bool) -> None:
        """While it is being kept it cannot be changed."""
        self.is_saving = is_saving
        self.deciding.text.setReadOnly(is_saving)
        self.plan.setEnabled(not is_saving)

    def was_held(self, review_id: str) -> bool:
        """Whether a review was held here."""
        return self._held is not None and self._held.review_id == review_id

    def _follow_held(self) -> None:
        """What was typed comes back when holding is undone, and goes again when it is done again."""
        held = self._held
        if held is None or held.typed.client_id != self._client:
            return

        def op(desk: Desk) -> bool:
            from liaison.desk.reviews import is_held  # noqa: PLC0415 - loaded on the record's thread

            return is_held(desk, held.review_id)

        def follow(is_held: bool) -> None:  # noqa: FBT001 - an answer handed over
            text = self.deciding.text.source()
            if held.typed.client_id != self._client or self._keeper is None:
                return
            if not is_held and not text:
                self.deciding.restore(held.typed.text, held.typed.cursor, held.typed.state)
                self.plan.restore(held.typed.state)
                self._keeper.touch()
                self.deciding.text.setFocus(Qt.FocusReason.OtherFocusReason)
            elif is_held and text and text == held.typed.text:
                self.deciding.text.clear()
                self._keeper.drop()

        self._place.work.run(self, op, follow, latest="held")

    def let_go(self, review_id: str) -> None:
        """It was kept as this review: nothing is left to be typed. Undone, it comes back into the field."""
        self._held = _Held(review_id, self._typed())
        self.set_saving(is_saving=False)
        if self._keeper is not None:
            self._keeper.drop()
            self._keeper.deleteLater()
        self._keeper, self._client = None, ""
        self.deciding.text.clear()

    def say_problem(self, error: LiaisonError) -> None:
        """Say what is in the way."""
        self.problem.setText(str(error))
        self.problem.show()


def _became(view: ReviewSheet) -> str:
    """What became of a review."""
    if view.status is ReviewStatus.SKIPPED:
        return tr("It was skipped: {reason}", reason=view.reason)
    if view.held_on is None:
        return ""
    late = (view.held_on - view.due_on).days if view.due_on is not None else 0
    held = tr("Held on {day}", day=short_day(view.held_on, None))
    return f"{held}, {count(late, '{n} day after its date', '{n} days after its date')}" if late > 0 else held


def _next(view: ReviewSheet) -> str:
    if view.next_on is not None:
        return tr("The next review is planned for {day}.", day=week_day(view.next_on, view.day))
    if view.every_days:
        return tr("The next review follows by the rhythm on {day}.", day=week_day(view.proposed_on, view.day))
    return tr("No next review is planned.")
