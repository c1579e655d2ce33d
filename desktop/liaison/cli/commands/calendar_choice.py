"""The options that say what of the calendar is written; ``export`` and ``feed`` share them."""

from __future__ import annotations

import argparse

from liaison.desk.context import Desk
from liaison.desk.exports import ALL_KINDS, CalendarChoice, Detail, Kept
from liaison.desk.finding import client_id, person_id, said_day

_KINDS = tuple(kind.value for kind in Kept)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Describe them."""
    group = parser.add_argument_group("what of the calendar")
    group.add_argument("--kind", action="append", choices=_KINDS, help="only entries of this kind; may be repeated")
    group.add_argument("--client", action="append", metavar="CLIENT", help="only of this client; may be repeated")
    group.add_argument("--person", metavar="NAME", help="only what this person is invited to, owes or is owed")
    group.add_argument("--from", dest="start", metavar="D", help="only from this day on")
    group.add_argument("--to", dest="end", metavar="D", help="only up to this day")
    group.add_argument(
        "--detail",
        choices=[detail.value for detail in Detail],
        help="what may be known: everything (an export), titles and times (a feed), or busy times only",
    )
    group.add_argument(
        "--unfiled",
        action="store_true",
        help="what waits for a client, too: else such meetings are busy times (an export of everything has it all)",
    )
    group.add_argument(
        "--remind", type=int, metavar="MINUTES", help="a reminder so long before what has a time and none of its own"
    )


def is_asked(arguments: argparse.Namespace) -> bool:
    """Whether any of the options is given."""
    some = (arguments.kind, arguments.client, arguments.person, arguments.start, arguments.end)
    return any(some) or arguments.remind is not None or arguments.detail is not None or arguments.unfiled


def choice_of(desk: Desk, arguments: argparse.Namespace, *, for_others: bool) -> CalendarChoice:
    """What the options choose; where it is ``for_others``, no more than they say.

    Raises:
        NotFoundError, AmbiguousNameError: a client or a person is not known.
        UsageError: a day cannot be understood.
        InputError: nothing is chosen, or what cannot be.
    """
    detail = Detail(arguments.detail or (Detail.TITLES if for_others else Detail.FULL))
    return CalendarChoice(
        kinds=frozenset(map(Kept, arguments.kind)) if arguments.kind else ALL_KINDS,
        client_ids=tuple(client_id(desk, name) for name in arguments.client or ()),
        person_id=person_id(desk, arguments.person) if arguments.person else None,
        start=said_day(desk, arguments.start) if arguments.start else None,
        end=said_day(desk, arguments.end) if arguments.end else None,
        detail=detail,
        alarm_minutes=arguments.remind,
        with_unfiled=arguments.unfiled or (detail is Detail.FULL and not for_others),
    ).checked()
