"""``liaison slip``: a promise moves to another date; the old one is kept."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.commitments import SlipNews, get_commitment, set_first_date, slip_commitment
from liaison.desk.finding import commitment_id, person_id, said_day
from liaison.model.errors import InputError
from liaison.model.words import tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("commitment", metavar="COMMITMENT", help="words of it, or its id")
    parser.add_argument("--to", metavar="DATE", required=True, help="the new date")
    parser.add_argument("--because", metavar="REASON", help="why it slips")
    told = parser.add_mutually_exclusive_group()
    told.add_argument("--told", metavar="DATE", help="when the other side was told; today when neither is given")
    told.add_argument("--not-told", action="store_true", help="the other side has not been told")
    parser.add_argument("--let-off-by", metavar="NAME", help="who let it pass")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Move it; a promise without a date gets its first."""
    with context.desk() as desk:
        found = commitment_id(desk, arguments.commitment)
        before = get_commitment(desk, found)
        to = said_day(desk, arguments.to)
        if to < desk.today():
            raise InputError(
                tr("A promise cannot move to {day}, which has passed.", day=week_day(to, desk.today())),
                tr("Give today or a day to come; `liaison done` and `liaison drop` close a promise."),
            )
        if before.due_on is None and not (arguments.because or arguments.let_off_by):
            return did(set_first_date(desk, found, to), commitment=get_commitment(desk, found))
        told_on = None
        if not arguments.not_told:
            told_on = said_day(desk, arguments.told, past=True) if arguments.told else desk.today()
        let_off_by = person_id(desk, arguments.let_off_by, before.client_id) if arguments.let_off_by else None
        changes = slip_commitment(
            desk,
            found,
            SlipNews(to=to, reason=arguments.because, told_on=told_on, let_off_by_id=let_off_by),
        )
        return did(changes, commitment=get_commitment(desk, found))
