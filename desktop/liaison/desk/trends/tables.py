"""The figures of the pictures as tables that any spreadsheet opens and none runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from liaison.exchange.tables import write_table
from liaison.insight.trends.observing import FIVE, LineName
from liaison.model.words import tr

from .standings import Dot, Portfolio, Standing, quadrant_label
from .views import ClientTrends, line_label
from .words import direction_label, level_label


def portfolio_table(portfolio: Portfolio, dots: Sequence[Dot]) -> bytes:
    """Where these clients stand: a row for each, five lines with how sure each is, word and direction."""
    columns = [tr("Client"), tr("Day"), tr("Quadrant"), tr("Last heard")]
    for name in FIVE:
        columns += _columns(name)
    columns.append(tr("Reason"))
    rows = []
    for one in dots:
        row = {
            tr("Client"): one.client,
            tr("Day"): portfolio.on.isoformat(),
            tr("Quadrant"): quadrant_label(one.quadrant) if one.quadrant is not None else tr("unknown"),
            tr("Last heard"): one.last_heard_on.isoformat() if one.last_heard_on is not None else "",
            tr("Reason"): one.reason,
        }
        for name in FIVE:
            row.update(zip(_columns(name), _cells(one.line(name)), strict=True))
        rows.append(row)
    return write_table(rows, columns)


def _columns(name: LineName) -> tuple[str, str, str, str]:
    label = line_label(name)
    return (
        label,
        tr("{line}, ±", line=label),
        tr("{line}, word", line=label),
        tr("{line}, direction", line=label),
    )


def _cells(one: Standing) -> tuple[str, str, str, str]:
    return f"{one.score:.2f}", f"{one.plus_minus:.2f}", level_label(one.word), direction_label(one.direction)


def lines_table(trends: ClientTrends, names: Sequence[LineName], first: date, last: date) -> bytes:
    """The lines of a client between two days: what each showed on a day with its band, and what it saw."""
    columns = (tr("Day"), tr("Line"), tr("What"), tr("Score"), tr("Low"), tr("High"))
    rows = []
    for name in names:
        line = trends.line(name)
        for point in line.curve(first, last):
            what = tr("unknown") if point.is_unknown else tr("Estimate")
            figures = (point.score, point.low, point.high)
            rows.append((point.on.isoformat(), line.label, what, *(f"{figure:.2f}" for figure in figures)))
        rows += [
            (one.on.isoformat(), line.label, one.sentence, f"{one.score:.2f}", "", "")
            for one in line.seen
            if first <= one.on <= last
        ]
    return write_table([dict(zip(columns, row, strict=True)) for row in rows], columns)
