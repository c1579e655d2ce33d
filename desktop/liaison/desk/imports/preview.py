"""What an import would change, before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from liaison.desk.context import Desk
from liaison.model.errors import InputError

from .importing import import_files
from .report import ImportFile, ImportReport, Part, Progress
from .sources import kind_of

_PARTS: Final = {
    "client": Part.CONTACTS,
    "person": Part.CONTACTS,
    "meeting": Part.MEETINGS,
    "commitment": Part.TODOS,
}


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What these files would change, but for the parts that are left out."""

    files: tuple[ImportFile, ...]
    report: ImportReport
    leaving_out: frozenset[Part] = frozenset()

    @property
    def parts(self) -> tuple[Part, ...]:
        """What may be left out: nothing where all is of one part, or where a whole record comes in."""
        if any(kind_of(file) == "json" for file in self.files):
            return ()
        there = {_PARTS.get(line.kind) for line in self.report.lines if line.action != "skipped"} | self.leaving_out
        found = tuple(part for part in Part if part in there)
        return found if len(found) > 1 else ()

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the files whose columns may be corrected."""
        return tuple(dict.fromkeys(file.name for file in self.files if kind_of(file) == "table"))


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table: its heading, a cell of it, and what it seems to hold ("ignore" where that is unknown)."""

    name: str
    example: str
    proposed: str


@dataclass(frozen=True, slots=True)
class ColumnsNeeded:
    """The columns of the table ``file`` have to be told first; each may be one of ``fields``, or "ignore"."""

    files: tuple[ImportFile, ...]
    file: str
    columns: tuple[TableColumn, ...]
    fields: tuple[str, ...]


def preview_import(
    desk: Desk,
    files: Sequence[ImportFile],
    progress: Progress | None = None,
    writing: Callable[[], None] | None = None,
    leaving_out: frozenset[Part] = frozenset(),
) -> ImportPreview | ColumnsNeeded:
    """Do the import and take it back: what would change, or what has to be told first.

    ``progress``, ``writing`` and ``leaving_out`` are as for :func:`import_files`.

    Raises:
        UnreadableFile: a file cannot be used.
        InputError: a mapping does not fit, or a rule of the record would be broken.
    """
    files = tuple(files)
    try:
        report = import_files(desk, files, dry_run=True, progress=progress, writing=writing, leaving_out=leaving_out)
        return ImportPreview(files, report, leaving_out)
    except InputError as problem:
        from liaison.exchange.tables import NeedsMapping  # noqa: PLC0415 - only for tables

        if not isinstance(problem, NeedsMapping):
            raise
        columns = tuple(
            TableColumn(name, problem.examples.get(name, ""), problem.proposed.get(name, "ignore"))
            for name in dict.fromkeys(problem.columns)
            if name
        )
        fields = tuple(dict.fromkeys((*problem.fields, "ignore")))
        return ColumnsNeeded(files, problem.file, columns, fields)


def with_mapping(files: Sequence[ImportFile], file: str, mapping: dict[str, str]) -> tuple[ImportFile, ...]:
    """The same files, where the table ``file`` knows what its columns are."""
    return tuple(
        ImportFile(one.name, one.data, mapping) if one.name == file and one.mapping is None else one for one in files
    )
