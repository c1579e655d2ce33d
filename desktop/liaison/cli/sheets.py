"""Sheets on the command line: the forms in which a briefing or a review is shown and written."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.model.briefing import ReviewKey
from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.model.briefing import Briefing


def written(context: Context, target: str, form: str, data: bytes, title: str) -> Answer:
    """Write a sheet into a file, or onto standard output for "-", and say so."""
    if target == "-":
        context.write_bytes(data)
    else:
        from liaison.desk.exports import write_file  # noqa: PLC0415 - most briefings are only read

        write_file(Path(target).expanduser(), [data])

    def show(screen: Screen) -> None:
        if target != "-":
            screen.wrapped(tr("Wrote {title} to {file}.", title=title, file=target))

    return Answer({"file": target, "format": form, "bytes": len(data)}, show, silent=target == "-")


def in_form(form: str, sheets: Sequence[Briefing], title: str, *, is_pack: bool, width: int = 78) -> str:
    """Sheets in one of the forms: text, md, html or json; only those of a pack may be several or none."""
    if form == "html":
        from liaison.exchange.documents.briefing_html import pack_as_html  # noqa: PLC0415 - one form at a time

        return pack_as_html(sheets, title)
    if form == "json":
        return json.dumps(as_data(sheets, is_pack=is_pack), ensure_ascii=False, indent=2) + "\n"
    write, between = _WRITERS[form]
    return between.join(write(one, width) for one in sheets)


def _text(one: Briefing, width: int) -> str:
    from liaison.exchange.documents.briefing_text import as_text  # noqa: PLC0415 - one form at a time

    return as_text(one, width)


def _markdown(one: Briefing, _width: int) -> str:
    from liaison.exchange.documents.briefing_markdown import as_markdown  # noqa: PLC0415 - one form at a time

    return as_markdown(one)


def as_data(sheets: Sequence[Briefing], *, is_pack: bool) -> dict[str, object]:
    """Sheets as JSON values under the name of their sort."""
    from liaison.exchange.documents.briefing_json import as_json  # noqa: PLC0415 - one form at a time

    if is_pack:
        return {"briefings": [as_json(one) for one in sheets]}
    is_review = any(isinstance(section.key, ReviewKey) for section in sheets[0].sections)
    return {"review" if is_review else "briefing": as_json(sheets[0])}


#: How one sheet is written, and what stands between two of them.
_WRITERS: dict[str, tuple[Callable[[Briefing, int], str], str]] = {
    "text": (_text, "\n\n"),
    "md": (_markdown, "\n---\n\n"),
}
