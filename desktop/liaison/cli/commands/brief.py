"""``liaison brief``: one page before a call."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.desk.briefing import brief
from liaison.desk.finding import client_id, said_day
from liaison.model.briefing import Briefing
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", help="its name, the beginning of it, or its id")
    parser.add_argument(
        "--on", metavar="D", help="the call on that day, or a sheet without one; the next call when not given"
    )
    parser.add_argument("--format", choices=("text", "md", "html", "json"), default=None, help="text when not given")
    parser.add_argument("-o", "--output", metavar="F", help="the file to write, - for standard output")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Compose the sheet and show or write it."""
    with context.desk() as desk:
        on = said_day(desk, arguments.on) if arguments.on else None
        sheet = brief(desk, client_id(desk, arguments.client), on=on)
    form = arguments.format or ("json" if context.options.json else "text")
    if arguments.output is None:
        return Answer({"briefing": _as_data(sheet)}, lambda screen: _show(screen, sheet, form))
    data = _WRITERS[form](sheet).encode("utf-8")
    if arguments.output == "-":
        context.write_bytes(data)
    else:
        from liaison.desk.exports import write_file  # noqa: PLC0415 - most briefings are only read

        write_file(Path(arguments.output).expanduser(), [data])

    def show(screen: Screen) -> None:
        if arguments.output != "-":
            screen.wrapped(tr("Wrote {title} to {file}.", title=sheet.title, file=arguments.output))

    return Answer({"file": arguments.output, "format": form, "bytes": len(data)}, show, silent=arguments.output == "-")


def _show(screen: Screen, sheet: Briefing, form: str) -> None:
    text = _text(sheet, min(screen.width, 100)) if form == "text" else _WRITERS[form](sheet)
    screen.text(text)


def _text(sheet: Briefing, width: int = 78) -> str:
    from liaison.exchange.documents.briefing_text import as_text  # noqa: PLC0415 - one form at a time

    return as_text(sheet, width)


def _markdown(sheet: Briefing) -> str:
    from liaison.exchange.documents.briefing_markdown import as_markdown  # noqa: PLC0415 - one form at a time

    return as_markdown(sheet)


def _html(sheet: Briefing) -> str:
    from liaison.exchange.documents.briefing_html import as_html  # noqa: PLC0415 - one form at a time

    return as_html(sheet)


def _as_data(sheet: Briefing) -> dict[str, object]:
    from liaison.exchange.documents.briefing_json import as_json  # noqa: PLC0415 - one form at a time

    return as_json(sheet)


def _json(sheet: Briefing) -> str:
    return json.dumps({"briefing": _as_data(sheet)}, ensure_ascii=False, indent=2) + "\n"


_WRITERS: dict[str, Callable[[Briefing], str]] = {"text": _text, "md": _markdown, "html": _html, "json": _json}
