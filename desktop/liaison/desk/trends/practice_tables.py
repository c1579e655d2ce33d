"""A client's year as tables that any spreadsheet opens and none runs."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.exchange.tables import write_table
from liaison.model.values import Level, Side
from liaison.model.words import tr

from .practice import KeptOverTime, Practice, PromoterAnswer


def kept_table(things: Sequence[KeptOverTime]) -> bytes:
    """What was kept of what came due, with a row for each month of each."""
    columns = (tr("Whose"), tr("What"), tr("Month"), tr("Kept"), tr("Due"))
    rows = [
        (
            tr("ours") if one.side is Side.OURS else tr("theirs"),
            one.what or tr("All promises"),
            month.first.strftime("%Y-%m"),
            str(month.kept),
            str(month.due),
        )
        for one in things
        for month in one.months
    ]
    return _table(columns, rows)


def contacts_table(year: Practice, *, is_by_level: bool) -> bytes:
    """How often we met whom in which week; weeks without a meeting are left out."""
    columns = (tr("Who"), tr("Level"), tr("Week from"), tr("Meetings"))
    rows: list[tuple[str, ...]] = []
    if is_by_level:
        met = [(", ".join(one.names), one.level, one.weeks) for one in year.levels]
    else:
        met = [(contact.name, contact.level, contact.weeks) for contact in year.contacts]
    for who, level, weeks in met:
        numbers = [(week, number) for week, number in enumerate(weeks) if number]
        rows += [(who, _level(level), year.week(week).isoformat(), str(number)) for week, number in numbers]
        if not numbers:
            rows.append((who, _level(level), "", "0"))
    return _table(columns, rows)


def answers_table(answers: Sequence[PromoterAnswer]) -> bytes:
    """Whether they would recommend us, the oldest answer first."""
    columns = (tr("Day"), tr("Who"), tr("Answer from 0 to 10"))
    return _table(columns, [(one.on.isoformat(), one.who, str(one.score)) for one in answers])


def _level(level: Level | None) -> str:
    return tr(level.value) if level is not None else ""


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    return write_table([dict(zip(columns, row, strict=True)) for row in rows], columns)
