"""The line in which a person is added to a client, and below it how the line would be kept, before Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.person.deeds import PersonDeeds
from liaison.ui.person.reach import AddField
from liaison.ui.theme import Role, scaled, token
from liaison.ui.widgets import ElidedLabel, Label, announce, fill_round

from .words import channel_word, level_word, stance_word

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.person_lines import PersonPreview
    from liaison.model.errors import LiaisonError

_PAUSE_MS: Final = 120


class PersonChip(QWidget):
    """Who, and what would be kept of them; at the end what is in doubt."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(32))
        self.name = Label("", Role.STRONG)
        self.kept = ElidedLabel("", Role.BODY, "ink")
        self.remark = Label("", Role.SECONDARY, "ink-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.name)
        row.addWidget(self.kept, 1)
        row.addWidget(self.remark)
        self.hide()

    def show_preview(self, view: PersonPreview) -> None:
        """Show this; nothing hides it."""
        self.name.setText(view.name)
        self.name.setVisible(bool(view.name))
        self.kept.setText(kept_words(view))
        known = tr("In the record already") if view.is_known else ""
        self.remark.setText(view.problem or known)
        self.remark.set_colour("bad-text" if view.problem else "ink-2")
        self.setAccessibleName(", ".join(part.text() for part in (self.name, self.kept, self.remark) if part.text()))
        self.setVisible(bool(self.accessibleName()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of what was understood."""
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), token("sel-s"))
        painter.end()


def kept_words(view: PersonPreview) -> str:
    """What would be kept of a person beside the name, in one line."""
    signs = tr("signs off {what}", what=view.signs_off) if view.signs_off else tr("signs off")
    parts = (
        view.role,
        level_word(view.level) if view.level is not None else "",
        stance_word(view.stance),
        tr("point of contact") if view.is_point_of_contact else "",
        tr("decides") if view.is_decision_maker else "",
        signs if view.signs_off is not None else "",
        tr("reports to {name}", name=view.boss) if view.boss else "",
        *(f"{channel_word(kind)} {address}".strip() for kind, address in view.channels),
    )
    return ", ".join(part for part in parts if part)


class QuickPerson(QWidget):
    """Adds a person of one client with Enter; what is typed is kept as a draft until then."""

    def __init__(self, place: Workplace, client_id: str, deeds: PersonDeeds) -> None:
        super().__init__()
        self._place, self._client_id, self._deeds = place, client_id, deeds
        self._being_kept = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field = AddField(tr("Add a person"), tr("Ana Lopez, CFO, sceptic, ana@x.example"))
        self.chip = PersonChip()
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.field, self.chip, self.problem):
            column.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.preview)
        self.keeper = DraftKeeper(place, f"person:{client_id}", self._typed, self)
        self.field.textChanged.connect(self._pause.start)
        self.field.textChanged.connect(self.keeper.touch)
        self.field.said.connect(self.add)
        self.keeper.restore(self._take_up)

    def turn_to(self, client_id: str) -> None:
        """Add to another client; what was typed stays with the one it was typed for."""
        self.keeper.switch(f"person:{client_id}")
        self._client_id, self._being_kept = client_id, ""
        self.field.setText("")
        self._pause.stop()
        self.keeper.drop_pending()
        self.chip.hide()
        self._say("")
        self.keeper.restore(self._take_up)

    def _typed(self) -> Typed:
        return Typed(self.field.text(), self._client_id, self.field.cursorPosition())

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with what was typed and not added."""
        if draft is not None and not self.field.text():
            self.field.setText(draft.text)
            self.keeper.drop_pending()

    def preview(self) -> None:
        """Show how the line would be kept; nothing is written."""
        text, client_id = self.field.text(), self._client_id

        def op(desk: Desk) -> PersonPreview:
            from liaison.desk.person_lines import preview_person_line  # noqa: PLC0415 - loaded on the record's thread

            return preview_person_line(desk, client_id, text)

        def show(view: PersonPreview) -> None:
            if client_id == self._client_id:
                self.chip.show_preview(view)

        self._place.work.run(self, op, show, latest="preview")

    def add(self, text: str) -> None:
        """Add who was typed; the field is emptied once they are there, unless it says something else by then."""
        if text == self._being_kept:
            return
        self._being_kept = text
        self._pause.stop()
        client_id = self._client_id

        def done() -> None:
            if client_id != self._client_id:
                return
            self._being_kept = ""
            self._say("")
            if self.field.text().strip() == text:
                self.field.setText("")
                self.keeper.drop()
                self.preview()

        def failed(error: LiaisonError) -> None:
            if client_id != self._client_id:
                self._place.notices.show_problem(error)
                return
            self._being_kept = ""
            self.chip.hide()
            self._say(" ".join(part for part in (str(error), error.way_out) if part))

        self._deeds.add_person(client_id, text, done, failed)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self.field, sentence)
