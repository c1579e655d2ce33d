"""Calendar accounts: adding one, choosing its calendars and what they are used for, and letting it go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Final

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

from .details import detail_of, details
from .outgoing import waiting
from .secrets import forget_in_keyring, keep_password, password_of, put_in_keyring
from .uses import SENDS, as_done, choose, done, uses
from .views import Accounts, AccountView, CalendarView, Use

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
        chosen_uses, told = uses(session), details(session)
        views = tuple(_view(session, row, counted, chosen_uses, told) for row in rows)
        chosen = session.scalars(select(CalendarCollection).where(CalendarCollection.is_chosen))
        return Accounts(views, sum(waiting(desk, session, one) for one in chosen))


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
    session: Session,
    row: CalendarAccount,
    counted: Mapping[tuple[str, str], int],
    chosen: Mapping[str, Use],
    told: Mapping[str, Detail],
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
        calendars=tuple(_calendar(one, counted, chosen.get(one.id), told.get(one.id)) for one in kept),
    )


def _calendar(
    row: CalendarCollection, counted: Mapping[tuple[str, str], int], chosen: Use | None, told: Detail | None
) -> CalendarView:
    return CalendarView(
        id=row.id,
        name=row.name,
        url=row.url,
        is_read_only=row.is_read_only,
        holds_meetings=row.holds_meetings,
        holds_todos=row.holds_todos,
        use=done(row, chosen) if chosen is not None else as_done(row, told or Detail.FULL),
        entries=counted.get((row.id, "entries"), 0),
        conflicts=counted.get((row.id, "conflicts"), 0),
        refused=counted.get((row.id, "refused"), 0),
        synced_at=row.synced_at,
        wanted=chosen,
        is_detail_chosen=told is not None,
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


def use_calendar(desk: Desk, calendar_id: str, use: Use) -> Changes:
    """Say what a calendar is used for. A kind of record that is made here goes to one calendar only: to this one now.

    A calendar that is chosen no longer is left alone on either side; chosen again, it goes on from where it was, but
    what went to the trash here meanwhile is not removed there. Told otherwise than before, all of it is sent anew;
    who may only know when one is busy is told of meetings alone, and what else was there is removed with the next sync.
    """
    with desk.record.command("use_calendar", tr("Chose what a calendar is used for")) as unit:
        row = unit.session.get(CalendarCollection, calendar_id)
        if row is None:
            raise NotFoundError(tr("There is no such calendar."))
        if row.is_chosen and not use.is_chosen and _stays_known(unit.session, row, use.detail):
            raise InputError(
                tr("What is in this calendar stays there as it is once it is not used any more."),
                tr("Choose first what others may know, and sync. Then give it up."),
            )
        before = _sending(unit.session, row)
        choose(unit.session, row, use, desk.now())
        unit.words = tr(
            "“{calendar}” is used like this now: {use}", calendar=row.name, use=_used(as_done(row, use.detail))
        )
        if ceased := [name for name, sends in before.items() if sends - _sending(unit.session, row)[name]]:
            unit.words = tr(
                "{said}. No more of it goes to “{others}”, and what is there stays",
                said=unit.words,
                others=join_words(sorted(name for name, _id in ceased)),
            )
    return unit.changes


def _sending(session: Session, row: CalendarCollection) -> dict[tuple[str, str], set[str]]:
    """What of each other calendar is sent to it, by name and id."""
    others = session.scalars(select(CalendarCollection).where(CalendarCollection.id != row.id))
    return {(one.name, one.id): {name for name in SENDS if getattr(one, name)} for one in others}


def _used(use: Use) -> str:
    """What is done with a calendar, in words."""
    if not use.is_chosen:
        return tr("not at all")
    return ", ".join([*use.parts, use.told] if use.goes_out else use.parts)


def _stays_known(session: Session, row: CalendarCollection, detail: Detail) -> bool:
    """Whether something from here is in a calendar that tells more of it than is to be told."""
    if row.is_read_only or _TELLS[detail] >= _TELLS[detail_of(session, row.id)]:
        return False
    there = select(CalendarLink.id).where(
        CalendarLink.collection_id == row.id, CalendarLink.etag.is_not(None), CalendarLink.uid.like("%@liaison")
    )
    return session.scalar(there.limit(1)) is not None


def sync_every(desk: Desk, account_id: str, minutes: int) -> None:
    """Sync an account by itself every so many minutes while Liaison runs; 0 for on request only."""
    with desk.record.command("sync_every") as unit:
        _account(unit.session, account_id).every_minutes = max(minutes, 0)


def remove_account(desk: Desk, account_id: str) -> None:
    """Let go of an account and its password. Nothing is removed there, and what came from there stays here."""
    with desk.record.command("remove_calendar_account") as unit:
        row = _account(unit.session, account_id)
        in_keyring = row.in_keyring
        unit.session.delete(row)
    if in_keyring:
        forget_in_keyring(account_id)


def _account(session: Session, account_id: str) -> CalendarAccount:
    row = session.get(CalendarAccount, account_id)
    if row is None:
        raise NotFoundError(tr("There is no such calendar account."))
    return row
