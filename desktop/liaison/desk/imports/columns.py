"""Correcting what the columns of a table are taken for, where they were recognised or told before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .preview import ColumnsNeeded, TableColumn
from .report import ImportFile

#: What a column is where nothing else is said: as it is recognised by its heading.
AS_RECOGNISED = ""
_LOOKED_AT = 50


def columns_of(files: Sequence[ImportFile], name: str) -> ColumnsNeeded:
    """The columns of the table ``name`` with a cell of each and what was told of it, else :data:`AS_RECOGNISED`.

    Raises:
        UnreadableFile: it cannot be used.
    """
    from liaison.exchange.tables import MAPPABLE_FIELDS, read_grid  # noqa: PLC0415 - only for tables

    file = next(file for file in files if file.name == name)
    grid, told = read_grid(file.data, file.name), file.mapping or {}
    rows = [row.cells for row in grid.rows[:_LOOKED_AT]]
    columns = tuple(
        TableColumn(
            column,
            next((row[at].strip() for row in rows if at < len(row) and row[at].strip()), ""),
            told.get(column, AS_RECOGNISED),
        )
        for at, column in enumerate(grid.columns)
        if column and column not in grid.columns[:at]
    )
    return ColumnsNeeded(tuple(files), name, columns, tuple(dict.fromkeys((*MAPPABLE_FIELDS, "ignore"))))


def corrected(files: Sequence[ImportFile], name: str, mapping: Mapping[str, str]) -> tuple[ImportFile, ...]:
    """The same files, where of the table ``name`` these columns are what was said now; the others are recognised."""
    told = {column: field for column, field in mapping.items() if field != AS_RECOGNISED}
    return tuple(ImportFile(one.name, one.data, told or None) if one.name == name else one for one in files)
