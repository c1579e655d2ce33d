"""The card of a call: when, who, and the three things to have in mind."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from liaison.model.briefing import Run
from liaison.model.words import count, tr
from liaison.ui.briefing.lines import Lines, broken
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import Button, crisp, draw_text, plain
from liaison.ui.widgets.columns import column_width

from .spots import BLEED, Spot, paint_ground, pairs
from .view_model import CallCardView, PersonLines

if TYPE_CHECKING:
    from liaison.model.briefing import SourceRef

HEIGHT: Final = 184
_PADDING: Final = 20
_GAP: Final = 20
_TIME: Final = 64
_PEOPLE: Final = 216
_LABEL: Final = 56
_TOP: Final = 52
_PERSON: Final = 60
_LINE: Final = 20
_FACT_GAP: Final = 10
_MORE: Final = 24
#: Below this width the facts stand under the people.
_NARROW: Final = 560


class CallCard(QWidget):
    """One call. ``opened`` carries what it shows when its briefing is asked for.

    ``sourced`` carries the place that was pressed, and the records behind what stands there as pairs of kind and id.
    """

    opened = Signal(object)
    sourced = Signal(object, object)

    def __init__(self, view: CallCardView, *, primary: bool) -> None:
        super().__init__()
        self.view = view
        self._cut: list[tuple[QRect, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(HEIGHT))
        self.setAccessibleName(f"{view.time}, {view.client}")
        self.setAccessibleDescription(view.words)
        self.button = Button(tr("Open briefing"), self, primary=primary)
        self.button.setAccessibleName(tr("Open briefing, {client}, {time}", client=view.client, time=view.time))
        self.button.clicked.connect(lambda: self.opened.emit(self.view))
        self.people = [self._spot(person.words, person.sources) for person in view.people]
        self.facts = [self._spot(fact.words, fact.sources) for fact in view.facts]

    def _spot(self, words: str, sources: tuple[SourceRef, ...]) -> Spot:
        spot = Spot(words, pairs(sources), self)
        spot.setVisible(bool(sources))
        spot.wanted.connect(lambda refs: self.sourced.emit(spot, refs))
        return spot

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(scaled(808), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays in the far corner; the card is as tall as its facts need."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        size = self.button.sizeHint()
        place = QRect(self.width() - 17 - size.width(), scaled(13), size.width(), size.height())
        self.button.setGeometry(self._mirrored(place))
        if self.height() != self._height():
            self.setFixedHeight(self._height())
        self._place_spots()

    def _place_spots(self) -> None:
        """Over each person and each fact, as far as its words go."""
        left = _PADDING + scaled(_TIME) + _GAP
        for index, (person, spot) in enumerate(zip(self.view.people, self.people, strict=True)):
            lines = 20 + 17 * sum(bool(line) for line in (person.role, person.note))
            widths = [text_width(Role.STRONG, person.name)]
            widths += [text_width(Role.SECONDARY, line) for line in (person.role, person.note)]
            width = min(scaled(_PEOPLE), int(max(widths)) + 1)
            self._lay(spot, QRect(left, scaled(_TOP + index * _PERSON), width, scaled(lines)))
        top, left = self._facts_top(), self._facts_left() + self._label_width()
        for lines_of, spot in zip(self._fact_lines(), self.facts, strict=True):
            self._lay(spot, QRect(left, top, min(self._fact_width(), _reach(lines_of)), lines_of.height))
            top += lines_of.height + scaled(_FACT_GAP)

    def _lay(self, spot: Spot, words: QRect) -> None:
        spot.setGeometry(self._mirrored(words.adjusted(-BLEED, 0, BLEED, 0)))

    def event(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain(self.cut_at(event.pos())), self)
            return True
        return super().event(event)

    def cut_at(self, place: QPoint) -> str:
        """The whole of a text that is cut off at a place, or nothing."""
        return next((text for rect, text in self._cut if rect.contains(place)), "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, time, people and facts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(token("surface"))
        painter.setPen(token("line"))
        painter.drawRoundedRect(crisp(QRectF(self.rect())), 6, 6)
        paint_ground(painter, [*self.people, *self.facts], "sel-s")
        self._cut = []
        self._paint_time(painter)
        self._paint_heading(painter)
        left = _PADDING + scaled(_TIME) + _GAP
        for index, person in enumerate(self.view.people):
            self._paint_person(painter, left, scaled(_TOP + index * _PERSON), person)
        if self.view.more:
            words = count(self.view.more, "and {n} more on the call", "and {n} more on the call")
            y = scaled(_TOP + len(self.view.people) * _PERSON)
            self._text(painter, QRect(left, y, scaled(_PEOPLE), scaled(17)), words, Role.SECONDARY, "ink-2")
        self._paint_facts(painter)
        painter.end()

    def _paint_time(self, painter: QPainter) -> None:
        view = self.view
        width = scaled(_TIME)
        is_clock = view.time[:1].isdigit()
        when = QRect(_PADDING, scaled(14), width + _GAP, scaled(28))
        self._text(painter, when, view.time, Role.TITLE if is_clock else Role.SECTION, "ink")
        first = QRect(_PADDING, scaled(_TOP), width + 8, scaled(20))
        for index, text in enumerate(text for text in (view.length, view.where) if text):
            self._text(painter, first.translated(0, scaled(20) * index), text, Role.SECONDARY, "ink-2")

    def _paint_heading(self, painter: QPainter) -> None:
        left = _PADDING + scaled(_TIME) + _GAP
        room = self.width() - 17 - self.button.sizeHint().width() - 12 - left
        name_width = min(room, QFontMetrics(font(Role.SECTION)).horizontalAdvance(self.view.client) + 1)
        self._text(painter, QRect(left, scaled(19), name_width, scaled(20)), self.view.client, Role.SECTION, "ink")
        rest = QRect(left + name_width + 8, scaled(19), room - name_width - 8, scaled(20))
        if rest.width() > 24:
            self._text(painter, rest, self.view.title, Role.BODY, "ink-2")

    def _paint_person(self, painter: QPainter, left: int, top: int, person: PersonLines) -> None:
        width = scaled(_PEOPLE)
        self._text(painter, QRect(left, top, width, scaled(20)), person.name, Role.STRONG, "ink")
        lines = [line for line in (person.role, person.note) if line]
        for index, text in enumerate(lines):
            place = QRect(left, top + scaled(20 + 17 * index), width, scaled(17))
            self._text(painter, place, text, Role.SECONDARY, "ink-2")

    def _paint_facts(self, painter: QPainter) -> None:
        left, top = self._facts_left(), self._facts_top()
        for fact, lines in zip(self.view.facts, self._fact_lines(), strict=True):
            place = QRect(left, top, self._label_width(), scaled(_LINE))
            self._text(painter, place, fact.label, Role.SECONDARY, "ink-3-text")
            painter.setPen(token("ink"))
            room = self._mirrored(QRect(left + self._label_width(), top, self._fact_width(), lines.height))
            lines.paint(painter, QPointF(room.topLeft()))
            top += lines.height + scaled(_FACT_GAP)

    def _facts_left(self) -> int:
        left = _PADDING + scaled(_TIME) + _GAP
        return left if self._is_narrow() else left + scaled(_PEOPLE) + _GAP

    def _facts_top(self) -> int:
        return scaled(_TOP) + (self._people_height() if self._is_narrow() else 0)

    def _is_narrow(self) -> bool:
        return self.width() < scaled(_NARROW)

    def _people_height(self) -> int:
        return len(self.view.people) * scaled(_PERSON) + scaled(_MORE if self.view.more else 0)

    def _label_width(self) -> int:
        """As wide as the widest label of the facts, which are not cut."""
        return column_width(_LABEL, (f"{fact.label} " for fact in self.view.facts), Role.SECONDARY)

    def _fact_width(self) -> int:
        return max(scaled(120), self.width() - self._facts_left() - self._label_width() - 14)

    def _fact_lines(self) -> list[Lines]:
        """The facts, each on one line as drawn, or on more where the card is narrow: no fact is cut off."""
        width, direction = self._fact_width(), self.layoutDirection()
        return [broken((Run(fact.text),), width, scaled(_LINE), direction) for fact in self.view.facts]

    def _height(self) -> int:
        people = self._people_height()
        facts = sum(lines.height + scaled(_FACT_GAP) for lines in self._fact_lines())
        return max(
            scaled(HEIGHT), scaled(_TOP) + (people + facts if self._is_narrow() else max(people, facts)) + scaled(4)
        )

    def _text(self, painter: QPainter, rect: QRect, text: str, role: Role, colour: str) -> None:
        place = self._mirrored(rect)
        painter.setFont(font(role))
        painter.setPen(token(colour))
        draw_text(painter, QRectF(place), text)
        if painter.fontMetrics().horizontalAdvance(text) > place.width():
            self._cut.append((place, text))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(Qt.LayoutDirection(self.layoutDirection()), self.rect(), rect)


def _reach(lines: Lines) -> int:
    """How far the longest of these lines goes, in pixels."""
    return ceil(max(lines.layout.lineAt(one).naturalTextWidth() for one in range(lines.layout.lineCount()))) + 1
