"""Calendar accounts: adding one, choosing its calendars and what they are used for, and letting it go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.exchange.caldav.finding import find_calendars
from liaison.exchange.caldav.problems import PasswordRefused, ServerAway, ServerTrouble
from liaison.exchange.caldav.values import RemoteCalendar
from liaison.exchange.caldav.wire import Server, host_of, plain_address
from liaison.model.base import new_id
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink, LinkState
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import Changes
from liaison.model.words import join_words, tr

from .clearing import all_sent, clear, count_sent, count_to_clear, undecided
from .details import detail_of, details
from .outgoing import waiting
from .secrets import forget_in_keyring, keep_password, password_of, put_in_keyring
from .uses import SENDS, as_done, choose, done, kind_of, taken_away, uses
from .views import Accounts, AccountView, CalendarView, Left, Use

_TELLS: Final = {Detail.BUSY: 0, Detail.TITLES: 1, Detail.FULL: 2}

#: How often an account may be synced by itself; 0 is on request only.
EVERY_MINUTES = (0, 15, 30, 60, 240)


#: The links of what is there, in calendars that are used.
_USED: Final = (
    CalendarLink.link_state.not_in((LinkState.GONE_HERE, LinkState.GONE_THERE)),
    CalendarLink.collection_id.in_(select(CalendarCollection.id).where(CalendarCollection.is_chosen)),
)


def accounts(desk: Desk) -> Accounts:
    """All accounts with their calendars, by name."""
    with desk.record.reading() as session:
        rows = session.scalars(select(CalendarAccount).order_by(CalendarAccount.name, CalendarAccount.id)).all()
        counted = _counted(session)
        chosen = _Chosen(uses(session), details(session), taken_away(session))
        views = tuple(_view(session, row, counted, chosen) for row in rows)
        used = session.scalars(select(CalendarCollection).where(CalendarCollection.is_chosen))
        return Accounts(views, sum(waiting(desk, session, one) for one in used) + count_to_clear(session, desk.now()))


class _Chosen(NamedTuple):
    """What was chosen, by calendar: what it is used for, how much it is told, and what is to go away there."""

    uses: Mapping[str, Use]
    told: Mapping[str, Detail]
    away: Mapping[str, frozenset[str]]


def _counted(session: Session) -> Mapping[tuple[str, str], int]:
    """How many entries each calendar has, in all, in conflict and refused."""
    found: dict[tuple[str, str], int] = {}
    query = select(
        CalendarLink.collection_id,
        func.count(CalendarLink.record_id),
        func.count().filter(CalendarLink.link_state == LinkState.CONFLICT),
        func.count(CalendarLink.problem),
    )
    query = query.where(*_USED).group_by(CalendarLink.collection_id)
    for collection_id, entries, conflicts, refused in session.execute(query):
        found |= {
            (collection_id, "entries"): entries,
            (collection_id, "conflicts"): conflicts,
            (collection_id, "refused"): refused,
        }
    return found


def _view(
    session: Session, row: CalendarAccount, counted: Mapping[tuple[str, str], int], chosen: _Chosen
) -> AccountView:
    kept = session.scalars(
        select(CalendarCollection)
        .where(CalendarCollection.account_id == row.id)
        .order_by(CalendarCollection.name, CalendarCollection.url)
    )
    return AccountView(
        id=row.id,
        name=row.name,
        url=row.url,
        user_name=row.user_name,
        in_keyring=row.in_keyring,
        every_minutes=row.every_minutes,
        tried_at=row.tried_at,
        synced_at=row.synced_at,
        problem=row.problem or "",
        calendars=tuple(_calendar(session, one, counted, chosen) for one in kept),
    )


def _calendar(
    session: Session, row: CalendarCollection, counted: Mapping[tuple[str, str], int], chosen: _Chosen
) -> CalendarView:
    wanted, told = chosen.uses.get(row.id), chosen.told.get(row.id)
    return CalendarView(
        id=row.id,
        name=row.name,
        url=row.url,
        is_read_only=row.is_read_only,
        holds_meetings=row.holds_meetings,
        holds_todos=row.holds_todos,
        use=done(row, wanted) if wanted is not None else as_done(row, told or Detail.FULL),
        entries=counted.get((row.id, "entries"), 0),
        conflicts=counted.get((row.id, "conflicts"), 0),
        refused=counted.get((row.id, "refused"), 0),
        synced_at=row.synced_at,
        wanted=wanted,
        is_detail_chosen=told is not None,
        sent=count_sent(session, row.id),
        taken_away=tuple(sorted(chosen.away.get(row.id, ()))),
    )


def add_account(
    desk: Desk,
    address: str,
    user_name: str,
    password: str,
    name: str = "",
    *,
    watch: Callable[[], None] | None = None,
) -> str:
    """Look for the calendars at an address and keep the account; its id. Nothing is taken in or sent yet.

    ``watch`` is called again and again while the server is waited for; what it raises ends the waiting at once.

    Raises:
        InputError: the address, the name or the password is empty or unusable, or the account is kept already.
        CalendarServerProblem: the server cannot be used, or has no calendars.
    """
    if not user_name.strip() or not password:
        raise InputError(tr("A user name and a password are needed."), tr("Type those that the server knows you by."))
    url = plain_address(address)
    with desk.record.reading() as session:
        known = select(CalendarAccount.id).where(
            CalendarAccount.url == url, CalendarAccount.user_name == user_name.strip()
        )
        if session.scalar(known) is not None:
            raise InputError(tr("This account is kept already."), tr("Choose its calendars in the settings."))
    with _said_as_typed(), Server(url, user_name.strip(), password, watch) as server:
        found = find_calendars(server)
    account_id = new_id()
    in_keyring = put_in_keyring(account_id, password)
    with desk.record.command("add_calendar_account", tr("Added a calendar account")) as unit:
        row = CalendarAccount(id=account_id, name=name.strip() or host_of(url), url=url, user_name=user_name.strip())
        unit.session.add(row)
        unit.session.flush()
        keep_password(unit.session, row, password, in_keyring=in_keyring)
        _keep_calendars(unit.session, row.id, found)
    return account_id


@contextmanager
def _said_as_typed() -> Iterator[None]:
    """What goes wrong with an account that is being typed: the way out is there, and nothing waits to be sent."""
    try:
        yield
    except PasswordRefused as problem:
        problem.way_out = tr("Type the password again. Some servers want one made for other programs.")
        raise
    except ServerAway as problem:
        problem.way_out = tr("Look whether the address is right and this computer is online.")
        raise
    except ServerTrouble as problem:
        problem.way_out = tr("Look whether the address is right, or try again later.")
        raise


def _keep_calendars(session: Session, account_id: str, found: Sequence[RemoteCalendar]) -> None:
    """Bring the calendars of an account up to date; one that is no longer there stays while it is used."""
    query = select(CalendarCollection).where(CalendarCollection.account_id == account_id)
    known = {row.url: row for row in session.scalars(query)}
    for one in found:
        row = known.pop(one.url, None)
        if row is None:
            session.add(CalendarCollection(account_id=account_id, **asdict(one)))
            continue
        row.name, row.is_read_only, row.has_sync = one.name, one.is_read_only, one.has_sync
        row.holds_meetings, row.holds_todos = one.holds_meetings, one.holds_todos
    for row in known.values():
        if not row.is_chosen:
            session.delete(row)


def look_again(desk: Desk, account_id: str, *, watch: Callable[[], None] | None = None) -> None:
    """Look for the calendars of an account again; ``watch`` as for :func:`add_account`.

    Raises:
        NotFoundError: there is no such account.
        LiaisonError: the password is not there, or the server cannot be used.
    """
    with desk.record.reading() as session:
        row = _account(session, account_id)
        password = password_of(session, row)
    with Server(row.url, row.user_name, password, watch) as server:
        found = find_calendars(server)
    with desk.record.command("look_for_calendars") as unit:
        _keep_calendars(unit.session, account_id, found)


def change_password(desk: Desk, account_id: str, password: str, *, watch: Callable[[], None] | None = None) -> None:
    """Keep another password, once the server accepts it; ``watch`` as for :func:`add_account`.

    Raises:
        NotFoundError: there is no such account.
        CalendarServerProblem: the server does not accept it, or cannot be used.
    """
    with desk.record.reading() as session:
        row = _account(session, account_id)
    with _said_as_typed(), Server(row.url, row.user_name, password, watch) as server:
        find_calendars(server)
    in_keyring = put_in_keyring(account_id, password)
    with desk.record.command("change_calendar_password") as unit:
        kept = _account(unit.session, account_id)
        keep_password(unit.session, kept, password, in_keyring=in_keyring)
        kept.problem = None


def use_calendar(desk: Desk, calendar_id: str, use: Use, *, takes_away: bool | None = None) -> Changes:
    """Say what a calendar is used for. A kind of record that is made here goes to one calendar only: to this one now.

    What was sent to this calendar, or to the one a kind went to until now, and goes there no more ``takes_away`` is
    removed there with the next sync; else it stays as it is. None leaves it as it was chosen before.

    A calendar that is chosen no longer is left alone on either side; chosen again, it goes on from where it was, but
    what went to the trash here meanwhile is not removed there. Told otherwise than before, all of it is sent anew;
    who may only know when one is busy is told of meetings alone, and what else was there is removed with the next sync.

    Raises:
        InputError: it is given up, and what would stay there tells more than others may know from now on.
        NotFoundError: there is no such calendar.
    """
    with desk.record.command("use_calendar", tr("Chose what a calendar is used for")) as unit:
        row = unit.session.get(CalendarCollection, calendar_id)
        if row is None:
            raise NotFoundError(tr("There is no such calendar."))
        is_given_up = row.is_chosen and not use.is_chosen
        if is_given_up and _stays_known(unit.session, row, use.detail, takes_away=bool(takes_away)):
            raise InputError(
                tr("What is in this calendar stays there as it is once it is not used any more."),
                tr("Choose first what others may know, and sync. Then give it up."),
            )
        before = _sending(unit.session, row)
        choose(unit.session, row, use, desk.now(), takes_away=takes_away)
        unit.words = tr(
            "“{calendar}” is used like this now: {use}", calendar=row.name, use=_used(as_done(row, use.detail))
        )
        unit.words += _said_of_the_rest(unit.session, row, before, takes_away=bool(takes_away))
    return unit.changes


def _sending(session: Session, row: CalendarCollection) -> dict[tuple[str, str], set[str]]:
    """What of each other calendar is sent to it, by name and id."""
    others = session.scalars(select(CalendarCollection).where(CalendarCollection.id != row.id))
    return {(one.name, one.id): {name for name in SENDS if getattr(one, name)} for one in others}


def _said_of_the_rest(
    session: Session, row: CalendarCollection, before: Mapping[tuple[str, str], set[str]], *, takes_away: bool
) -> str:
    """What becomes of what is where it goes no more, in words; empty where there is nothing of that."""
    now = _sending(session, row)
    others = join_words(sorted(one[0] for one, sends in before.items() if sends - now[one]))
    if others and takes_away:
        return tr(". No more of it goes to “{others}”, and what is there goes away with the next sync", others=others)
    if others:
        return tr(". No more of it goes to “{others}”, and what is there stays", others=others)
    if takes_away and _leaves(session, row):
        return tr(". What was sent there and no longer is goes away with the next sync")
    return ""


def _leaves(session: Session, row: CalendarCollection) -> bool:
    """Whether something is to go away in a calendar."""
    kinds = {kind_of(name) for name in SENDS if not getattr(row, name)}
    return not row.is_read_only and bool(kinds & count_sent(session, row.id).keys())


def _used(use: Use) -> str:
    """What is done with a calendar, in words."""
    if not use.is_chosen:
        return tr("not at all")
    return ", ".join([*use.parts, use.told] if use.goes_out else use.parts)


def _stays_known(session: Session, row: CalendarCollection, detail: Detail, *, takes_away: bool) -> bool:
    """Whether something from here stays in a calendar that tells more of it than is to be told.

    Where it is taken away, what waits for a decision and what was set aside stays all the same.
    """
    if row.is_read_only or _TELLS[detail] >= _TELLS[detail_of(session, row.id)]:
        return False
    there = select(CalendarLink.id).where(
        CalendarLink.collection_id == row.id, CalendarLink.etag.is_not(None), CalendarLink.uid.like("%@liaison")
    )
    if takes_away:
        there = there.where(CalendarLink.link_state.in_((LinkState.CONFLICT, LinkState.ASIDE)))
    return session.scalar(there.limit(1)) is not None


def sync_every(desk: Desk, account_id: str, minutes: int) -> None:
    """Sync an account by itself every so many minutes while Liaison runs; 0 for on request only."""
    with desk.record.command("sync_every") as unit:
        _account(unit.session, account_id).every_minutes = max(minutes, 0)


def remove_account(
    desk: Desk, account_id: str, *, takes_away: bool = False, tell: Callable[[int, int, str], None] | None = None
) -> tuple[Left, ...]:
    """Let go of an account and its password. What came from there stays here.

    What was sent there stays there too, unless it ``takes_away`` all of it first; says what of that stays all the same.
    ``tell`` is called meanwhile, also while the server is waited for; what it raises ends the work, and the account is
    kept.

    Raises:
        NotFoundError: there is no such account.
        LiaisonError: it is to be taken away, and the password is not there or the server cannot be used.
    """
    left = _take_away(desk, account_id, tell or (lambda _done, _total, _what: None)) if takes_away else ()
    with desk.record.command("remove_calendar_account") as unit:
        row = _account(unit.session, account_id)
        in_keyring = row.in_keyring
        unit.session.delete(row)
    if in_keyring:
        forget_in_keyring(account_id)
    return left


def _take_away(desk: Desk, account_id: str, tell: Callable[[int, int, str], None]) -> tuple[Left, ...]:
    left: list[Left] = []
    with desk.record.reading() as session:
        row = _account(session, account_id)
        places = list(all_sent(session, account_id))
        password = password_of(session, row) if places else ""
    if places:
        said = tr("Taking away what was sent")
        with Server(row.url, row.user_name, password, lambda: tell(0, 0, said)) as server:
            for place in places:
                clear(desk, server, place, left, tell)
    with desk.record.reading() as session:
        return (*left, *undecided(session, account_id))


def _account(session: Session, account_id: str) -> CalendarAccount:
    row = session.get(CalendarAccount, account_id)
    if row is None:
        raise NotFoundError(tr("There is no such calendar account."))
    return row
