"""``liaison sync``: calendars on servers, both ways; accounts are added in the window."""

from __future__ import annotations

import argparse
from dataclasses import replace

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.cli.words import changed, did
from liaison.desk.exports import Detail
from liaison.desk.imports.report import Progress
from liaison.desk.sync.accounts import accounts, use_calendar
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import Accounts, AccountView, CalendarView, SyncReport
from liaison.model.errors import ExitCode, NotFoundError, UsageError
from liaison.model.words import count, tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("account", metavar="ACCOUNT", nargs="?", help="one account; all of them when not given")
    parser.add_argument("--calendar", metavar="CALENDAR", help="the calendar that --detail is about")
    parser.add_argument(
        "--detail",
        choices=[detail.value for detail in Detail],
        help="what those who read --calendar may know: everything, titles and times, or busy times only; "
        "all of it is sent anew with the next sync",
    )
    parser.add_argument("--list", action="store_true", help="the accounts and what waits, without asking any server")
    parser.epilog = tr(
        "With a server that cannot be used it ends with exit code 5; the others are synced. "
        "With entries that were changed on both sides, and wait for a decision, it ends with exit code 7."
    )


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Sync, or list the accounts."""
    if (arguments.detail is None) is not (arguments.calendar is None):
        raise UsageError(tr("--calendar and --detail go together."), tr("See `liaison sync --help`."))
    with context.desk() as desk:
        found = accounts(desk)
        account = _named(found, arguments.account) if arguments.account else None
        if arguments.calendar is not None:
            calendar = _calendar_named(found, account, arguments.calendar)
            return did(
                use_calendar(
                    desk, calendar.id, replace(calendar.wanted or calendar.use, detail=Detail(arguments.detail))
                )
            )
        if arguments.list:
            listed = (account,) if account is not None else found.accounts
            data = {"accounts": listed, "waiting": found.waiting, "conflicts": found.conflicts}
            return Answer(data, lambda screen: _list(screen, listed, found))
        report = sync(desk, account.id if account is not None else None, progress=_progress(context))
        conflicts = accounts(desk).conflicts
    if context.streams.stderr.isatty():
        context.say_progress("")
    for problem in report.problems:
        context.say(f"{problem.account}, {problem.calendar}: {problem.sentence} {problem.way_out}")
    data = changed(report.changes) | {
        "added": report.added,
        "updated": report.updated,
        "removed": report.removed,
        "sent": report.sent,
        "removed_there": report.removed_there,
        "conflicts": conflicts,
        "problems": report.problems,
        "left": report.left,
    }
    code = ExitCode.ENVIRONMENT if report.problems else ExitCode.UNDECIDED if conflicts else ExitCode.DONE
    return Answer(data, lambda screen: _show(screen, report, conflicts, found), code)


def _progress(context: Context) -> Progress | None:
    """On a terminal it is said what is being done."""
    if not context.streams.stderr.isatty():
        return None
    return lambda _done, _total, what: context.say_progress(what)


def _named(found: Accounts, name: str) -> AccountView:
    fitting = [one for one in found.accounts if one.name.casefold().startswith(name.casefold())]
    exact = [one for one in fitting if one.name.casefold() == name.casefold()]
    if len(exact or fitting) == 1:
        return (exact or fitting)[0]
    raise NotFoundError(
        tr("There is no one calendar account called {name}.", name=name),
        tr("See them with: liaison sync --list"),
        [one.name for one in fitting or found.accounts],
    )


def _calendar_named(found: Accounts, account: AccountView | None, name: str) -> CalendarView:
    """A calendar that is used, of one account or of any."""
    used = [one for of in found.accounts if account in {None, of} for one in of.calendars if one.use.is_chosen]
    fitting = [one for one in used if one.name.casefold().startswith(name.casefold())]
    exact = [one for one in fitting if one.name.casefold() == name.casefold()]
    if len(exact or fitting) == 1:
        return (exact or fitting)[0]
    raise NotFoundError(
        tr("There is no one calendar called {name} that is used.", name=name),
        tr("See them with: liaison sync --list"),
        [one.name for one in fitting or used],
    )


def _list(screen: Screen, listed: tuple[AccountView, ...], found: Accounts) -> None:
    if not listed:
        screen.wrapped(tr("There is no calendar account. Add one in the settings of the window."))
    for account in listed:
        screen.heading(
            tr("{account}, {user} at {address}", account=account.name, user=account.user_name, address=account.url)
        )
        for calendar in account.calendars:
            use = calendar.use
            used = count(calendar.entries, "{n} entry", "{n} entries") if use.is_chosen else tr("not used")
            told = f"; {use.told}" if use.goes_out else ""
            screen.wrapped(f"{calendar.name}: {used}{told}", indent="  ", hanging="    ")
        if account.problem:
            screen.wrapped(account.problem, indent="  ", hanging="    ")
    if found.waiting:
        screen.wrapped(count(found.waiting, "{n} change waits to be sent.", "{n} changes wait to be sent."))
    _say_conflicts(screen, found.conflicts)


def _show(screen: Screen, report: SyncReport, conflicts: int, found: Accounts) -> None:
    if not any(calendar.use.is_chosen for one in found.accounts for calendar in one.calendars):
        screen.wrapped(tr("No calendar is chosen. Choose one in the settings of the window."))
        return
    screen.wrapped(
        tr(
            "Came in: {added} added, {updated} updated, {removed} removed. Went out: {sent} sent, {gone} removed.",
            added=report.added,
            updated=report.updated,
            removed=report.removed,
            sent=report.sent,
            gone=report.removed_there,
        )
    )
    for left in report.left:
        screen.wrapped(f"{left.calendar}: {left.label}: {left.reason}", hanging="    ")
    _say_conflicts(screen, conflicts)


def _say_conflicts(screen: Screen, conflicts: int) -> None:
    if conflicts:
        said = count(conflicts, "{n} entry was changed on both sides.", "{n} entries were changed on both sides.")
        screen.wrapped(tr("{said} Decide in the window: Settings, Calendar accounts.", said=said))
