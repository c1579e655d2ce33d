"""The five lines of a client one below the other on one scale, as the overview has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.client.lines import BLEED, LineDelegate
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled, text_width
from liaison.ui.widgets.painting import mirrored
from liaison.ui.widgets.sparkline import Scale, Spark, own_scale, paint_spark

from .practice_axes import paint_year_axis
from .sparks import spark_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk
    from liaison.desk.trends import TrendLine

WEEKS: Final = 52
_PLOT: Final = 224
_GAP: Final = 8
_HEIGHT: Final = 35
#: So many points of the scale are seen as a way up or down.
_FAR: Final = 1.0
_WAYS: Final = {"rising": "good-text", "slipping": "warn-text", "unknown": "ink-3-text"}


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A line of a client: ``way`` is where it goes, told in the colour ``tone``."""

    id: str
    label: str
    spark: Spark
    way: str
    tone: str
    scale: Scale
    words: str


@dataclass(frozen=True, slots=True)
class Relation:
    """The rows, and the day they end with."""

    rows: tuple[RelationRow, ...]
    on: date


def load_relation(
    place: Workplace,
    owner: QWidget,
    client_id: str,
    done: Callable[[Relation | None], None],
    is_wanted: Callable[[], bool],
) -> None:
    """The five lines of a client over a year; nothing where the client is not there, or it is not wanted any more."""

    def op(desk: Desk) -> Relation | None:
        from liaison.desk.trends import lines  # noqa: PLC0415 - loaded on the record's thread
        from liaison.model.errors import NotFoundError  # noqa: PLC0415 - see above

        if not is_wanted():
            return None
        try:
            trends = lines(desk, client_id, events_since=desk.today())
        except NotFoundError:  # the page says so
            return None
        sparks = [spark_of(line, WEEKS) for line in trends.lines]
        scale = own_scale(*sparks, least=4.0, has_band=True)._replace(width=1.5, end=2.0)
        rows = tuple(
            RelationRow(
                line.name.value,
                line.label,
                spark,
                _standing(line),
                _WAYS.get(line.reading.direction.value, "ink"),
                scale,
                f"{line.label} {_standing(line)}",
            )
            for line, spark in zip(trends.lines, sparks, strict=True)
        )
        return Relation(rows if any(spark.points for spark in sparks) else (), trends.on)

    place.work.run(owner, op, done, lambda _error: None, latest="relation")


def _standing(line: TrendLine) -> str:
    """How good it is and where it goes: a low line that fell all year and moves no more is not just steady.

    Where it goes is that of the last quarter; of one that stands still by then, where it went in the year drawn.
    """
    from liaison.desk.trends import direction_label, level_label  # noqa: PLC0415 - on the record's thread
    from liaison.insight.trends.reading import Direction  # noqa: PLC0415 - see above

    way = direction_label(line.reading.direction)
    if line.reading.is_unknown:
        return way
    level = level_label(line.reading.word)
    if line.reading.direction is Direction.STEADY and len(line.seen):
        drawn = line.change(min(WEEKS, (line.on - line.begun_on).days // 7))
        if drawn.direction is Direction.RISING and drawn.points >= _FAR:
            return tr("{level}, up on the year", level=level)
        if drawn.direction is Direction.SLIPPING and drawn.points <= -_FAR:
            return tr("{level}, down on the year", level=level)
    return f"{level}, {way}"


def relation_columns(rect: QRectF, labels: Sequence[str], ways: Sequence[str]) -> tuple[QRectF, QRectF, QRectF]:
    """Name, small picture and word, from left to right."""
    name = max((text_width(Role.BODY, text) for text in labels), default=60) + 4
    word = max((text_width(Role.BODY, text) for text in ways), default=40) + 4
    plot = max(40.0, min(float(scaled(_PLOT)), rect.width() - name - word - 2 * _GAP))
    spare = max(0.0, rect.width() - name - plot - word)
    left = rect.left() + name + spare / 2
    return (
        QRectF(rect.left(), rect.top(), name, rect.height()),
        QRectF(left, rect.top(), plot, rect.height()),
        QRectF(rect.right() - word, rect.top(), word, rect.height()),
    )


class RelationDelegate(LineDelegate):
    """A line with its name, its picture of 224 by 35, and where it goes."""

    height = _HEIGHT + 1

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._ways: tuple[str, ...] = ()

    def measure(self, rows: Sequence[RelationRow]) -> None:
        """Learn how wide names and words are."""
        self._labels, self._ways = tuple(row.label for row in rows), tuple(row.way for row in rows)

    def columns(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Where name, picture and word lie."""
        return relation_columns(rect, self._labels, self._ways)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The three of them."""
        assert isinstance(row, RelationRow)
        name, plot, word = self.columns(rect)
        self.say(painter, name, row.label)
        paint_spark(painter, self.mirrored(plot), row.spark, row.scale)
        self.say(painter, word, row.way, Role.BODY, row.tone, right=True)


class HasColumns(Protocol):
    """What says where the picture of its lines lies: the second of three columns."""

    def columns(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """The three columns."""
        ...


class RelationAxis(QWidget):
    """The months of a year below small pictures, as many by name as there is room for."""

    def __init__(self, delegate: HasColumns) -> None:
        super().__init__()
        self._delegate, self._on = delegate, date.min
        self.setFixedHeight(scaled(18))

    def show_day(self, on: date) -> None:
        """The year that ends with this day."""
        self._on = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ticks and months."""
        if self._on == date.min:
            return
        painter = QPainter(self)
        around = QRectF(BLEED, 0, self.width() - 2 * BLEED, self.height())
        plot = mirrored(self._delegate.columns(around)[1], around, self.layoutDirection())
        paint_year_axis(painter, QRectF(plot.left(), 0, plot.width(), self.height()), self._on)
        painter.end()
