"""``liaison review``: the sheet of a review with the record since the last one, and keeping that it was held."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.sheets import as_data, in_form, written
from liaison.cli.words import did
from liaison.desk.finding import client_id, said_day
from liaison.desk.reviews import HeldReview, hold_review, review_sheet
from liaison.model.errors import UsageError
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", help="its name, the beginning of it, or its id")
    parser.add_argument("--format", choices=("text", "md", "html", "json"), default=None, help="text when not given")
    parser.add_argument("-o", "--output", metavar="F", help="the file to write, - for standard output")
    parser.add_argument("--pdf", metavar="F", help="the file to write as a PDF")
    parser.add_argument("--held", metavar="TEXT", help="it was held: what was decided; its lines make promises")
    parser.add_argument("--on", metavar="D", help="the day it was held, today when not given")
    parser.add_argument("--next", metavar="D", help="plan the next review for that day; by the rhythm when not given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Show or write the sheet of the next review, or keep that it was held."""
    if arguments.held is None and (arguments.on or arguments.next):
        raise UsageError(tr("Days are given for a review that was held."), tr("Say what was decided with --held."))
    if sum(one is not None for one in (arguments.held, arguments.pdf, arguments.output)) > 1:
        raise UsageError(tr("One thing at a time."), tr("Leave out all but one of --held, --pdf and --output."))
    with context.desk() as desk:
        client = client_id(desk, arguments.client)
        view = review_sheet(desk, client, is_whole=arguments.held is None)
        if arguments.held is not None:
            held = HeldReview(
                client,
                arguments.held,
                view.review_id,
                view.due_on,
                on=said_day(desk, arguments.on, past=True) if arguments.on else None,
                next_on=said_day(desk, arguments.next) if arguments.next else None,
            )
            kept = hold_review(desk, held)
            return did(kept.changes, review_id=kept.review_id, items=kept.items)
    sheet = view.briefing
    if arguments.pdf:
        return written(context, arguments.pdf, "pdf", context.vault.pdf([sheet], sheet.title), sheet.title)
    form = arguments.format or ("json" if context.options.json else "text")
    if arguments.output is not None:
        text = in_form(form, [sheet], sheet.title, is_pack=False)
        return written(context, arguments.output, form, text.encode("utf-8"), sheet.title)
    return Answer(
        as_data([sheet], is_pack=False),
        lambda screen: screen.text(in_form(form, [sheet], sheet.title, is_pack=False, width=min(screen.width, 100))),
    )
