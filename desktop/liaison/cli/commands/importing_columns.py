"""Asking a person what the columns of a table are, when neither its headings nor a mapping tell."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaison.cli.context import Context
from liaison.cli.screen import printable
from liaison.desk.imports import ImportFile, ImportReport
from liaison.model.errors import InputError
from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.exchange.tables import NeedsMapping

#: Nobody answers more questions than this; a mapping file is less work.
_MOST_COLUMNS: Final = 40
_SHOWN: Final = 30
_UNREAD: Final = "ignore"


def asking_for_columns(
    context: Context, files: Sequence[ImportFile], take: Callable[[Sequence[ImportFile]], ImportReport]
) -> ImportReport:
    """``take`` the files; on a terminal, ask once for the columns of each table that are not known.

    Raises:
        NeedsMapping: nobody is there to be asked, or the answers do not tell who the rows are about.
    """
    try:
        return take(files)
    except InputError as problem:
        from liaison.exchange.tables import NeedsMapping  # noqa: PLC0415 - only for tables

        if not isinstance(problem, NeedsMapping) or not _can_ask(context, problem):
            raise
        asked = [file.name == problem.file and file.mapping is None for file in files]
        if not any(asked):
            raise
        mapping = _ask(context, problem)
    known = [replace(file, mapping=mapping) if is_it else file for file, is_it in zip(files, asked, strict=True)]
    return asking_for_columns(context, known, take)


def _can_ask(context: Context, problem: NeedsMapping) -> bool:
    return context.streams.is_conversation and not context.options.json and len(problem.columns) <= _MOST_COLUMNS


def _ask(context: Context, problem: NeedsMapping) -> dict[str, str]:
    context.say(
        tr(
            "The columns of {file} are not known. Say what each one is: Enter takes what stands in brackets, "
            "? lists what there is, {unread} passes a column over.",
            file=printable(problem.file),
            unread=_UNREAD,
        )
    )
    found = {column: _field(context, problem, column) for column in dict.fromkeys(problem.columns) if column}
    context.say(
        tr(
            "To import such a table without questions, keep this in a file for --mapping: {mapping}",
            mapping=printable(json.dumps(found, ensure_ascii=False)),
        )
    )
    return found


def _field(context: Context, problem: NeedsMapping, column: str) -> str:
    """What one column is; asked again until the answer is a field, or there is none."""
    from liaison.exchange.tables.mapping import field_called  # noqa: PLC0415 - only for tables

    proposed = problem.proposed.get(column, _UNREAD)
    example = problem.examples.get(column, "")[:_SHOWN]
    shown = tr(" (such as “{cell}”)", cell=printable(example)) if example else ""
    while answer := context.ask(f"{printable(column[:_SHOWN])}{shown} [{proposed}]: "):
        field = field_called(answer)
        if field is not None:
            return field
        context.say(tr("One may map to: {fields}.", fields=", ".join(problem.fields)))
    return proposed
