"""Asks with which entry a person is to be made one, and does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.people.controls import FilterField
from liaison.ui.people.delegates import mirrored
from liaison.ui.people.row_list import RecordList, TellingDelegate
from liaison.ui.people.view_model import There, Wanted, chosen
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import Hairline, Label, draw_text

from .sheet_dialog import QuestionSheet

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.people_across import PersonEntry
    from liaison.model.values import Changes

_MOST: Final = 200


class EntryDelegate(TellingDelegate):
    """A name, and where the person is."""

    padding = 12

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The name left, role and client after it."""
        direction = Qt.LayoutDirection(option.direction)
        name = QRectF(rect.left(), rect.top(), rect.width() * 0.45, rect.height())
        painter.setFont(font(Role.STRONG))
        draw_text(painter, mirrored(name, rect, direction), row.name)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink-2"))
        draw_text(painter, mirrored(rect.adjusted(name.width() + 12, 0, 0, 0), rect, direction), where_words(row))

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of it where it is cut."""
        fits = text_width(Role.STRONG, row.name) <= rect.width() * 0.45
        return "" if fits and text_width(Role.BODY, where_words(row)) <= rect.width() * 0.5 else words_of(row)


def where_words(entry: PersonEntry) -> str:
    """Role and client of an entry."""
    return ", ".join(part for part in (entry.role, entry.client or tr("no client")) if part)


def words_of(entry: PersonEntry) -> str:
    """An entry for a screen reader."""
    return f"{entry.name}, {where_words(entry)}"


class MergeDialog(QuestionSheet):
    """Chooses the other entry, which goes to the trash once everything of it belongs to the one that is kept."""

    def __init__(self, place: Workplace, owner: QWidget, person_id: str) -> None:
        super().__init__(owner.window(), tr("Merge two entries"), tr("Merge"), wide=560, high=520)
        self._place, self._person_id = place, person_id
        self._entries: tuple[PersonEntry, ...] = ()
        self.kept: PersonEntry | None = None
        self.sentence = Label("", colour="ink-2")
        self.sentence.setWordWrap(True)
        self.field = FilterField()
        self.field.setMaximumWidth(16_777_215)
        self.list = RecordList(
            EntryDelegate(), tr("The other entry"), key=lambda entry: entry.person_id, words=words_of
        )
        self.list.setMinimumHeight(scaled(200))
        self.body.setSpacing(12)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.field)
        self.body.addWidget(Hairline())
        self.body.addWidget(self.list, 1)
        self.do_button.setEnabled(False)
        self.field.textChanged.connect(self._fill)
        self.field.left.connect(self.list.enter)
        self.list.chosen.connect(self._say)
        self.list.opened.connect(lambda _entry: self.submit())
        self._load()

    def _load(self) -> None:
        def op(desk: Desk) -> tuple[PersonEntry, ...]:
            from liaison.desk.people_across import people_across  # noqa: PLC0415 - loaded on the record's thread

            return people_across(desk)

        self._place.work.run(self, op, self._show)

    def _show(self, entries: tuple[PersonEntry, ...]) -> None:
        seen: dict[str, PersonEntry] = {}
        for entry in entries:
            seen.setdefault(entry.person_id, entry)
        self.kept = seen.pop(self._person_id, None)
        self._entries = tuple(seen.values())
        if self.kept is not None:
            self.caption.setText(self.kept.name)
            family = self.kept.name.split()[-1]
            if chosen(self._entries, Wanted(family, there=There.ALL)):
                self.field.setText(family)
        self._fill()
        self._say(None)
        self.field.setFocus()

    def _fill(self) -> None:
        """The entries that fit what is typed."""
        self.list.set_rows(chosen(self._entries, Wanted(self.field.text(), there=There.ALL))[:_MOST])
        self._say(self.list.current_row())

    def _say(self, other: PersonEntry | None) -> None:
        """Say what would happen."""
        self.do_button.setEnabled(other is not None and self.kept is not None)
        if self.kept is None:
            self.sentence.setText(tr("This person is not there any more."))
        elif other is None:
            self.sentence.setText(tr("Choose the other entry of {name}.", name=self.kept.name))
        else:
            said = tr(
                "All of “{other}” goes to “{name}”: places, channels, promises, calls. The other entry goes to the"
                " trash; undo brings both back.",
                other=words_of(other),
                name=self.kept.name,
            )
            self.sentence.setText(said)

    def submit(self) -> None:
        """Make them one."""
        other = self.list.current_row()
        if other is None or self.kept is None:
            return
        keep_id, other_id = self._person_id, other.person_id

        def op(desk: Desk) -> Changes:
            from liaison.desk.merging import merge_people  # noqa: PLC0415 - loaded on the record's thread

            return merge_people(desk, keep_id, other_id)

        self.do_button.setEnabled(False)
        self._place.work.command(self, op, lambda _changes: self.accept(), self.refuse, refreshes_owner=True)


def merge_with(place: Workplace, owner: QWidget, person_id: str) -> MergeDialog:
    """Ask with which entry this person is to be made one."""
    dialog = MergeDialog(place, owner, person_id)
    dialog.show_sheet()
    return dialog
