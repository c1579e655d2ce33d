"""The four sections of Today and how they lie: side by side in rows that begin together, or below each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.pages import PAGES, TOOLS
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import EmptyState, Hairline, Link, SectionHeader, Sheet
from liaison.ui.widgets.heads import RowHead
from liaison.ui.widgets.sheets import MAIN_LIMIT, STACK_BELOW

from .call_card import CallCard
from .lists import ComingList, DueList
from .needs import NeedsYou
from .view_model import CallCardView, ComingRow, DueHead, DueRow

if TYPE_CHECKING:
    from liaison.insight.attention import Attention

SIDE: Final = 328
_COLUMN_GAP: Final = 40
_SECTION_GAP: Final = 20
_STACK_GAP: Final = 28
_THREE_ROWS: Final = 3 * 32 + 10


class Section(QWidget):
    """A title with a caption, and what it is about below it in ``body``."""

    def __init__(self, title: str, link: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.head = SectionHeader(title, link=link)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)
        self.body.addSpacing(4)
        self.setAccessibleName(title)


class CallsSection(Section):
    """Before your calls: a card for each, or a sentence.

    ``opened`` carries the card whose briefing is wanted, ``sourced`` a statement and its records; ``begun`` asks for
    the page where clients are added, ``more`` for the calls that are left out, ``packed`` for all sheets in one file.
    """

    opened = Signal(object)
    sourced = Signal(object, object)
    begun = Signal()
    more = Signal()
    packed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Before your calls"), tr("Morning pack"))
        self.pack = self.head.link
        assert self.pack is not None, "it was asked for"
        self.pack.setAccessibleName(tr("Morning pack, all sheets of today in one file"))
        self.pack.clicked.connect(self.packed)
        self.pack.hide()
        self.cards: list[CallCard] = []
        self._shown: tuple[CallCardView, ...] | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)
        self.rest = Link("", role=Role.BODY)
        self.rest.clicked.connect(self.more)
        self.rest.hide()
        self.body.addWidget(self.rest)
        self._sheet: Sheet | None = None
        self.empty: EmptyState | None = None

    def show_cards(self, cards: Sequence[CallCardView], nothing: str, *, is_first: bool) -> None:
        """Show these calls; the button that has the focus keeps it."""
        if self._shown == tuple(cards) and cards:
            return
        self._shown = tuple(cards)
        if self.pack is not None:
            self.pack.setVisible(bool(cards))
        focused = next((card.view.meeting_id for card in self.cards if card.button.hasFocus()), None)
        self._clear()
        for index, view in enumerate(cards):
            card = CallCard(view, primary=index == 0)
            card.opened.connect(self.opened)
            card.sourced.connect(self.sourced)
            self.cards.append(card)
            self._column.addWidget(card)
            if view.meeting_id == focused:
                card.button.setFocus()
        if not cards:
            self.empty = EmptyState(nothing, tr("Add a client") if is_first and _has_page("clients") else "")
            self.empty.followed.connect(self.begun)
            self._sheet = Sheet(margins=(20, 5, 20, 5))
            self._sheet.setMinimumHeight(scaled(_THREE_ROWS))
            self._sheet.body.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
            self._column.addWidget(self._sheet)

    def show_rest(self, number: int) -> None:
        """Offer the day's calls that have no card."""
        text = count(number, "Show {n} more call", "Show {n} more calls")
        self.rest.setText(text)
        self.rest.setAccessibleName(text)
        self.rest.setVisible(number > 0)

    def _clear(self) -> None:
        old: list[QWidget] = [*self.cards]
        if self._sheet is not None:
            old.append(self._sheet)
        for widget in old:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.cards, self._sheet, self.empty = [], None, None


class DueSection(Section):
    """Commitments due on their sheet. ``written`` asks for something to write a new one with."""

    written = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Commitments due"))
        self.list = DueList()
        self.sheet = Sheet(margins=(1, 5, 1, 5))
        self.sheet.body.addWidget(self.list)
        self.body.addWidget(self.sheet)
        self.empty: EmptyState | None = None

    def show_rows(self, rows: Sequence[DueHead | DueRow], caption: str, nothing: str) -> None:
        """Show what is due, or that nothing is; the sheet keeps at least three rows' height."""
        self.head.set_caption(caption)
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.sheet.setMinimumHeight(scaled(_THREE_ROWS))
        if self.empty is not None:
            self.sheet.body.removeWidget(self.empty)
            self.empty.deleteLater()
            self.empty = None
        if not rows:
            self.empty = EmptyState(nothing, tr("Write down a promise") if "new_note" in TOOLS else "")
            self.empty.followed.connect(self.written)
            self.empty.setContentsMargins(19, 0, 19, 0)
            self.sheet.body.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)


class NeedsSection(Section):
    """Needs you, on bare canvas."""

    def __init__(self) -> None:
        super().__init__(tr("Needs you"))
        self.needs = NeedsYou()
        self.body.addWidget(self.needs)
        self.empty = _NothingHere(tr("Nobody: no warning sign speaks."), tr("See what the signs look at"))
        # Before the record was read nobody knows.
        self.empty.hide()
        self.body.addWidget(self.empty)

    def show_needs(self, needs: Sequence[Attention], looking: int) -> None:
        """Show who needs attention, or that nobody does, once the signs looked at all; else how many are left."""
        left = count(looking, "{n} client not looked at yet", "{n} clients not looked at yet") if looking else ""
        self.head.set_caption(left or (tr("Rapport, 6 months") if needs else ""))
        self.needs.show_needs(needs)
        self.needs.setVisible(bool(needs))
        self.empty.setVisible(not needs and not looking)


class ComingSection(Section):
    """Coming up, on bare canvas; its rows have the pitch of those of what is due."""

    def __init__(self) -> None:
        super().__init__(tr("Coming up"))
        self.head.set_caption(tr("Reviews and personal dates"))
        self.list = ComingList()
        self._holder = QWidget()
        around = QVBoxLayout(self._holder)
        around.setContentsMargins(0, 5, 0, 0)
        around.addWidget(self.list)
        self.body.addWidget(self._holder)
        self.empty = _NothingHere(tr("Nothing in the next three weeks."), tr("See the calendar"))
        self.empty.hide()
        self.body.addWidget(self.empty)

    def show_rows(self, rows: Sequence[RowHead | ComingRow]) -> None:
        """Show what is coming, or that nothing is."""
        self.list.set_rows(rows)
        self._holder.setVisible(bool(rows))
        self.empty.setVisible(not rows)


class _NothingHere(QWidget):
    """A hairline, a sentence and where to go from there, which ``followed`` asks for."""

    followed = Signal()

    def __init__(self, sentence: str, link: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Hairline())
        said = EmptyState(sentence, link)
        said.followed.connect(self.followed)
        column.addWidget(said)


def _has_page(name: str) -> bool:
    return any(spec.name == name for spec in PAGES)


class Quarters(QWidget):
    """Two columns whose rows begin together, 40 apart; one column in a narrow window."""

    def __init__(self, calls: QWidget, due: QWidget, needs: QWidget, coming: QWidget) -> None:
        super().__init__()
        self._parts = (calls, due, needs, coming)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._stacked: bool | None = None
        self._arrange()

    @property
    def is_stacked(self) -> bool:
        """Whether the right column is below the main one."""
        return bool(self._stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other, by the room there is."""
        super().resizeEvent(event)
        self._arrange()
        spare = 0 if self._stacked else max(0, self.width() - scaled(MAIN_LIMIT + _COLUMN_GAP + SIDE))
        self._grid.setContentsMargins(0, 0, spare, 0)

    def _arrange(self) -> None:
        stacked = 0 < self.width() < scaled(STACK_BELOW)
        if stacked is self._stacked:
            return
        self._stacked = stacked
        places = ((0, 0), (1, 0), (2, 0), (3, 0)) if stacked else ((0, 0), (1, 0), (0, 1), (1, 1))
        for part, (row, column) in zip(self._parts, places, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
            is_side = column == 1
            part.setMinimumWidth(scaled(SIDE) if is_side else 0)
            part.setMaximumWidth(scaled(SIDE) if is_side else 16_777_215)
        self._grid.setVerticalSpacing(_STACK_GAP if stacked else _SECTION_GAP)
        self._grid.setHorizontalSpacing(0 if stacked else _COLUMN_GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 0)
