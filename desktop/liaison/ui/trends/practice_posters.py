"""A client's year as pictures for outside: what was kept, say and do, whom we met, and promoter answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from liaison.model.words import short_day, tr
from liaison.ui.client.lines import LineDelegate
from liaison.ui.posters import Poster
from liaison.ui.theme import scaled

from .headed import headed
from .practice_axes import AXIS, SHADES, paint_month_axis, paint_shades, paint_year_axis
from .practice_lists import AnswerDelegate, ContactDelegate, KeptDelegate
from .practice_rows import answer_rows, clause_rows, contact_rows, level_rows, promise_rows

if TYPE_CHECKING:
    from liaison.desk.trends.practice import KeptOverTime, Practice

_WIDE: Final = 760
_NARROW: Final = 480
#: There is more room for a month than in the column of a page.
_WIDE_MONTH: Final = 26.0

Below = Callable[[QPainter, QRectF], None]


class _Lines(NamedTuple):
    """What a picture shows, how wide, and what stands below it, each so high."""

    delegate: LineDelegate
    rows: Sequence[Any]
    wide: int
    below: tuple[tuple[int, Below], ...] = ()


def practice_posters(client: str, year: Practice, *, is_by_level: bool) -> list[Poster]:
    """What there is of the four, each with its figures."""
    made = [
        _kept(client, year, tr("Kept as agreed"), year.clauses, clause_rows(year)),
        _kept(client, year, tr("Say and do"), tuple(one for one in year.promises if one.due), promise_rows(year)),
        _contacts(client, year, is_by_level=is_by_level),
        _answers(client, year),
    ]
    return [poster for poster in made if poster is not None]


def _kept(
    client: str, year: Practice, title: str, things: Sequence[KeptOverTime], rows: Sequence[Any]
) -> Poster | None:
    if not rows:
        return None
    delegate = KeptDelegate()
    delegate.widest_month = _WIDE_MONTH
    delegate.measure(rows)
    months = [month.first for month in year.promises[0].months]

    def below(painter: QPainter, area: QRectF) -> None:
        chart = delegate.chart(area, len(months))
        paint_month_axis(painter, QRectF(chart.left(), area.top(), chart.width(), area.height()), months)

    def table() -> bytes:
        from liaison.desk.trends.practice_tables import kept_table  # noqa: PLC0415 - only where it is saved

        return kept_table(things)

    head = _head(client, title, months[0], year.on)
    return _poster(title, head, _Lines(delegate, rows, _WIDE, ((AXIS, below),)), table)


def _contacts(client: str, year: Practice, *, is_by_level: bool) -> Poster | None:
    rows = level_rows(year) if is_by_level else contact_rows(year)
    if not rows:
        return None
    delegate = ContactDelegate()
    delegate.measure(rows)

    def below(painter: QPainter, area: QRectF) -> None:
        strip = delegate.columns(area)[1]
        paint_year_axis(painter, QRectF(strip.left(), area.top(), strip.width(), area.height()), year.on)

    def table() -> bytes:
        from liaison.desk.trends.practice_tables import contacts_table  # noqa: PLC0415 - only where it is saved

        return contacts_table(year, is_by_level=is_by_level)

    title = tr("Contact by week and level") if is_by_level else tr("Contact by week")
    head = _head(client, title, year.first_week, year.on)
    lines = _Lines(delegate, rows, _WIDE, ((AXIS, below), (SHADES, paint_shades)))
    return _poster(title, head, lines, table)


def _answers(client: str, year: Practice) -> Poster | None:
    rows = answer_rows(year)
    if not rows:
        return None
    delegate = AnswerDelegate()
    delegate.measure(rows)

    def table() -> bytes:
        from liaison.desk.trends.practice_tables import answers_table  # noqa: PLC0415 - only where it is saved

        return answers_table(year.answers)

    title = tr("Would they recommend us")
    head = _head(client, title, year.answers[0].on, year.on)
    return _poster(title, head, _Lines(delegate, rows, _NARROW), table)


def _head(client: str, title: str, first: date, on: date) -> tuple[str, str]:
    """Whose it is and what, and over what time."""
    span = tr("{first} to {last}", first=short_day(first, date.min), last=short_day(on, date.min))
    return tr("{client}: {lines}", client=client, lines=title), span


def _poster(title: str, head: tuple[str, str], lines: _Lines, table: Callable[[], bytes]) -> Poster:
    delegate, rows, wide, below = lines
    width, each = scaled(wide), scaled(delegate.height)

    def paint(painter: QPainter) -> None:
        for number, row in enumerate(rows):
            delegate.paint_alone(painter, QRectF(0, number * each, width, each), row)
        top = len(rows) * each
        for high, part in below:
            part(painter, QRectF(0, top, width, scaled(high)))
            top += scaled(high)

    high = len(rows) * each + sum(scaled(one) for one, _part in below)
    return headed(title, head, QSize(width, high), paint, table)
