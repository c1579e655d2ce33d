"""``liaison search``: find text anywhere in the record."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import day_words
from liaison.desk.editing import kind_of
from liaison.desk.finding import client_id
from liaison.desk.labels import kind_words
from liaison.desk.searching import Runs, find
from liaison.model.errors import UsageError
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("query", metavar="QUERY", nargs="+", help='words; "several words" in quotes stay together')
    parser.add_argument("--client", metavar="C", help="only what belongs to this client")
    parser.add_argument("--kind", metavar="KIND", action="append", help="only records of this kind")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many; 50 when not given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Find it."""
    if not 1 <= arguments.limit <= 1_000:
        raise UsageError(tr("--limit is a number from 1 to 1000."), tr("Leave it out for 50."))
    asked = [kind_of(kind) for kind in arguments.kind or ()]
    kinds = {kind for kind, _more in asked} or None
    is_every_entry = any(kind == "entry" and not more for kind, more in asked)
    registers = () if is_every_entry else {more["entry_kind"].value for _kind, more in asked if "entry_kind" in more}
    query = " ".join(f'"{word}"' if " " in word and len(arguments.query) > 1 else word for word in arguments.query)
    with context.desk() as desk:
        client = client_id(desk, arguments.client) if arguments.client else None
        found = find(desk, query, limit=arguments.limit, kinds=kinds, client_id=client, registers=registers)
        today = desk.today()
    columns = (
        Column(tr("Day")),
        Column(tr("Kind")),
        Column(tr("Client"), elided=True),
        Column(tr("What"), wrapped=True),
        Column("Id"),
    )

    def show(screen: Screen) -> None:
        if not found.hits:
            screen.wrapped(tr("Nothing was found for “{query}”.", query=query))
        for one in found.similar:
            screen.line(tr("Perhaps {name} ({kind}, {id})", name=one.name, kind=kind_words(one.kind), id=one.short_id))
        if found.similar_words:
            words = ", ".join(f"“{word}”" for word in found.similar_words)
            screen.wrapped(tr("Words like it in the record: {words}", words=words))
        screen.table(
            columns,
            [
                (
                    day_words(hit.happened_on, today),
                    tr(hit.register) if hit.register else kind_words(hit.kind),
                    hit.client or "",
                    ": ".join(part for part in (_marked(hit.title), _marked(hit.snippet)) if part),
                    hit.short_id,
                )
                for hit in found.hits
            ],
        )

    return Answer(
        {"query": query, "hits": found.hits, "similar": found.similar, "similar_words": found.similar_words}, show
    )


def _marked(runs: Runs) -> str:
    """A text with its matches between stars, which need no colour."""
    return " ".join("".join(f"*{text}*" if is_match else text for text, is_match in runs).split())
