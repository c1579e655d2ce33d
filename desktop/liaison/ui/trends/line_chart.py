"""The lines of a client as one moves along them: from three months to ten years, with what happened under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from liaison.desk.trends.views import ClientTrends, Observed, TrendEvent
from liaison.insight.trends.observing import LineName
from liaison.model.briefing import SourceRef
from liaison.model.words import count, tr
from liaison.ui.theme import Role, scaled, token
from liaison.ui.widgets import Link, announce

from .curves import Shown, heights, paint_curves, plot_in, worked_out
from .drawing import Frame
from .graph import Graph
from .stops import Stop, event_words, next_stop, stops
from .strip import at_place, marked
from .view_model import lines_words, observed_words

_YEAR: Final = 365.0
LEAST: Final = 91.0
MOST: Final = 3653.0
#: A little room behind the last day, for the dot at its end.
_AHEAD: Final = 0.004
_REACH: Final = 8.0
_RING: Final = 6.0
_MOST_TOLD: Final = 8


class LineChart(Graph):
    """``sourced`` carries the record of a dot or of what happened, when it is clicked, or walked to and opened.

    ``listed`` carries the records of what happened at nearly one time, and where on screen to offer them.
    """

    sourced = Signal(object)
    listed = Signal(object, QPoint)

    def __init__(self, *, ground: str = "canvas", height: int = 360) -> None:
        super().__init__(tr("The lines of the client over time"), ground, moves_up=False)
        self._height = height
        self._names: tuple[LineName, ...] = ()
        self.drawn: Shown | None = None
        #: What was worked out last: whose lines, which, and from when to when.
        self._worked: tuple[ClientTrends, tuple[LineName, ...], float, float] | None = None
        self._low, self._high = 1.0, 9.0
        #: How long a time was chosen: to this one comes back from closer by or further away.
        self._days = _YEAR
        self._stop: Stop | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(height))
        #: Leads back from closer by, further away or earlier; it is there only then.
        self.back = Link("", self, Role.CAPTION)
        self.back.hide()
        self.back.clicked.connect(self._go_back)
        self.moved.connect(self._offer_back)
        self.rested.connect(self._work_out)

    def minimumSizeHint(self) -> QSize:
        """It can be narrow."""
        return QSize(280, scaled(self._height))

    def show_lines(self, trends: ClientTrends, names: Sequence[LineName]) -> None:
        """Show these lines of a client; the stretch of time stays, but another client is shown over the chosen one."""
        before = self.drawn
        end = float(trends.on.toordinal())
        if self._names != tuple(names):
            self._names = tuple(names)
            self.place_plot()
        is_same = before is not None and before.trends.client_id == trends.client_id and before.trends.on == trends.on
        self.set_limits(end - MOST, end + _AHEAD * MOST, LEAST, MOST * (1 + _AHEAD))
        left, right, _low, _high = self.shown
        is_client = before is not None and before.trends.client_id == trends.client_id
        wide = right - left if is_client else self._days
        if not is_same:
            left, right = end - wide + _AHEAD * wide, end + _AHEAD * wide
            self.show_range(left, right)
        self._draw(trends, left, right)
        self._offer_back()
        self._stay(is_same=is_same)
        self.setAccessibleDescription(lines_words(trends, self._names))

    def forget(self) -> None:
        """Show nothing until other lines are given, which are then shown over a year."""
        self.drawn = self._worked = self._stop = None
        self.repaint_picture()

    def show_days(self, days: float) -> None:
        """Show so many days, up to the last; this is what one comes back to."""
        self._days = days
        if self.drawn is not None:
            end = self.drawn.trends.on.toordinal()
            self.show_range(end - days + _AHEAD * days, end + _AHEAD * days)

    def _stay(self, *, is_same: bool) -> None:
        """Stand where one stood, if that is there still."""
        before, shown = self._stop, self.drawn
        if before is not None and shown is not None:
            there = (one for one in stops(shown) if one.key == before.key) if is_same else ()
            self._stop = next(iter(there), None)

    def show_chosen(self) -> None:
        """Show the chosen time again, up to the last day."""
        self.show_days(self._days)

    def call_back(self, words: str) -> None:
        """What the way back to the chosen time is called."""
        self.back.setText(words)
        self.back.setAccessibleName(words)
        self._place_back()

    def place_plot(self) -> None:
        """The way back stands behind the axis of time."""
        super().place_plot()
        self._place_back()

    def _place_back(self) -> None:
        plot, size = self.plot_rect(), self.back.sizeHint()
        left = int(plot.right()) + 12
        self.back.setGeometry(left, int(plot.bottom()) + 1, min(size.width(), self.width() - left), size.height())

    def _offer_back(self) -> None:
        left, right, _low, _high = self.shown
        end = right if self.drawn is None else self.drawn.trends.on.toordinal() + _AHEAD * self._days
        is_there = abs(right - left - self._days) < 0.01 * self._days and abs(right - end) < 0.01 * self._days
        self.back.setVisible(not is_there)

    def _go_back(self) -> None:
        self.setFocus()
        self.show_chosen()

    @property
    def stop(self) -> Stop | None:
        """Where one stands that walked there by keys."""
        return self._stop

    def walk(self, by: int) -> None:
        """Go to the next note or what happened next, or to the one before, and tell what it says."""
        if self.drawn is None:
            return
        left, right, _low, _high = self.shown
        self._stop = next_stop(stops(self.drawn), self._stop, by, left, right)
        if self._stop is None:
            return
        away = min(0.0, self._stop.day - left) + max(0.0, self._stop.day - right)
        if away:
            self.move_by(away / (right - left) + (0.1 if away > 0 else -0.1))
        self.repaint_picture()
        announce(self, self._stop.words)
        at = self._place_of(self._stop)
        self.tell(self.mapToGlobal((at + QPointF(8, 8)).toPoint()), self._stop.words)

    def _place_of(self, stop: Stop) -> QPointF:
        """On its dot, or on its glyph under the axis."""
        frame, score = self.frame, stop.score
        if score is not None:
            return frame.at(stop.day, score)
        shown = marked(frame, self.drawn.trends.events) if self.drawn is not None else ()
        found = next((one.glyph.center() for one in shown if stop.event in one.events), None)
        return found if found is not None else QPointF(frame.x(stop.day), frame.plot.bottom())

    @property
    def frame(self) -> Frame:
        """The plot with what it shows."""
        left, right, _low, _high = self.shown
        return Frame(self.plot_rect(), left, right, self._low, self._high)

    def plot_rect(self) -> QRectF:
        """Between the axes and the names."""
        return plot_in(QRectF(self.rect()), self._names)

    def paint_picture(self, painter: QPainter) -> None:
        """Paint it as it is moved to."""
        if self.drawn is None:
            return
        left, right, _low, _high = self.shown
        if left < self.drawn.first or right > self.drawn.last:
            self.drawn = worked_out(self.drawn.trends, self._names, left, right, self.drawn)
        paint_curves(painter, QRectF(self.rect()), self.frame, self.drawn, self.ground)
        if self._stop is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(token("ink"), 1.5))
            painter.drawEllipse(self._place_of(self._stop), _RING, _RING)

    def _work_out(self) -> None:
        """The lines as fine as this stretch wants them, and as high as they need."""
        if self.drawn is not None:
            left, right, _low, _high = self.shown
            self._draw(self.drawn.trends, left, right)

    def _draw(self, trends: ClientTrends, left: float, right: float) -> None:
        wanted = (trends, self._names, left, right)
        if self._worked is not None and self._worked[0] is trends and self._worked[1:] == wanted[1:]:
            return
        self._worked = wanted
        self.drawn = worked_out(trends, self._names, left, right, self.drawn)
        self._low, self._high = heights(self.drawn, left, right)
        self.repaint_picture()

    def _seen_at(self, at: QPointF) -> Observed | None:
        """The observation whose dot is there."""
        if self.drawn is None or not self.plot_rect().contains(at):
            return None
        frame, found, nearest = self.frame, None, _REACH
        for curve in self.drawn.curves:
            seen = curve.line.seen
            for place, day in enumerate(seen.days):
                x = frame.x(day)
                if abs(x - at.x()) < nearest:
                    one = seen[place]
                    away = max(abs(x - at.x()), abs(frame.y(one.score) - at.y()))
                    if away < nearest:
                        found, nearest = one, away
        return found

    def _events_at(self, at: QPointF) -> list[TrendEvent]:
        """What happened where the pointer is in the strip."""
        if self.drawn is None or at.y() < self.plot_rect().bottom():
            return []
        return list(at_place(self.frame, self.drawn.trends.events, at))

    def _sources_at(self, at: QPointF) -> list[SourceRef]:
        seen = self._seen_at(at)
        if seen is not None:
            return [seen.source]
        return list(dict.fromkeys(one.source for one in self._events_at(at)))

    def words_at(self, at: QPointF) -> str:
        """What a dot rests on, or what happened, in a line each."""
        seen = self._seen_at(at)
        if seen is not None:
            return observed_words(seen)
        events = self._events_at(at)
        lines = [event_words(one) for one in events[:_MOST_TOLD]]
        if len(events) > _MOST_TOLD:
            lines.append(count(len(events) - _MOST_TOLD, "and {n} more", "and {n} more"))
        return "\n".join(lines)

    def point_at(self, at: QPointF) -> None:
        """What can be opened shows a hand."""
        is_there = bool(self._sources_at(at))
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_there else Qt.CursorShape.ArrowCursor)

    def pressed_at(self, at: QPointF, *, is_double: bool) -> None:
        """A click opens the record; two where there is none show the chosen time again."""
        sources = self._sources_at(at)
        if not sources:
            if is_double:
                self.show_chosen()
        elif not is_double and len(sources) == 1:
            self.sourced.emit(sources[0])
        elif not is_double:
            refs = tuple((one.kind, one.id) for one in sources)
            self.listed.emit(refs, self.mapToGlobal(at.toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along, Home and End go to the ends; Enter opens where one walked to, Escape leaves it."""
        key = Qt.Key(event.key())
        ways = {Qt.Key.Key_Left: -0.1, Qt.Key.Key_Right: 0.1, Qt.Key.Key_Home: -100.0, Qt.Key.Key_End: 100.0}
        if key in ways and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.move_by(ways[key])
        elif self._stop is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.sourced.emit(self._stop.source)
        elif self._stop is not None and key is Qt.Key.Key_Escape:
            self._stop = None
            QToolTip.hideText()
            self.repaint_picture()
        else:
            super().keyPressEvent(event)
