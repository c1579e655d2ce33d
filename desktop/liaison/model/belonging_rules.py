"""The rules of what belongs to whom: records of one client refer to its own, and nothing is written down twice."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from .agreement import Agreement, Clause
from .base import Base
from .commitment import Commitment
from .desk_items import Setting
from .engagement import Engagement
from .entry import Entry
from .errors import InvariantError
from .interaction import Interaction
from .rulebook import find, is_changed, is_new, like, rule
from .stake import Goal, Stake
from .stakeholder import Influence, Stakeholder
from .turning_point import ContactChange, Reset
from .words import tr

#: What belongs to one client for good, so that only its own records may refer to it. Calls and meetings are not here:
#: they may be filed anew, and the promise made in a call with one client may be to another.
_OWNED: Final[dict[str, type[Any]]] = {
    of.kind(): of for of in (Agreement, Clause, ContactChange, Engagement, Goal, Reset, Stake)
}
#: The records that refer to them, with the columns and what they refer to. A meeting is not among them: it is filed by
#: its invitees, whatever work it was once about.
_REFERRING: Final[dict[type[Any], tuple[tuple[str, str], ...]]] = {
    of: tuple(
        (column.name, key.target_fullname.split(".")[0])
        for column in of.__table__.columns
        for key in column.foreign_keys
        if key.target_fullname.split(".")[0] in _OWNED
    )
    for of in (Agreement, Commitment, Entry, Interaction)
}


def check_clients(session: Session, row: Base) -> None:
    """Check that ``row`` refers to records of its own client only.

    Raises:
        InvariantError: it refers to one of another client, or what refers to it would.
    """
    for column, kind in _REFERRING.get(type(row), ()):
        _check_reference(session, row, column, kind)
    if row.kind() in _OWNED and not is_new(row) and is_changed(row, _owner_column(row)):
        _refuse_if_referred(session, row)


def _check_reference(session: Session, row: Any, column: str, kind: str) -> None:
    target_id = getattr(row, column)
    if (
        target_id is None
        or row.client_id is None
        or (session.is_modified(row) and not is_changed(row, column, "client_id"))
    ):
        return
    owner = _client_of(session, find(session, _OWNED[kind], target_id))
    if owner is not None and owner != row.client_id:
        raise InvariantError(
            tr("The {kind} belongs to another client.", kind=kind.replace("_", " ")),
            tr("Choose one of the same client, or leave it out."),
        )


def _client_of(session: Session, row: Any) -> str | None:
    if isinstance(row, Clause):
        return _client_of(session, find(session, Agreement, row.agreement_id))
    return row.client_id if row is not None else None


def _owner_column(row: Base) -> str:
    return "agreement_id" if isinstance(row, Clause) else "client_id"


def _refuse_if_referred(session: Session, row: Base) -> None:
    with session.no_autoflush:
        for of, references in _REFERRING.items():
            for column, kind in references:
                if kind == row.kind() and session.scalar(select(of.id).where(getattr(of, column) == row.id).limit(1)):
                    raise InvariantError(
                        tr("Other records of its client refer to this {kind}.", kind=kind.replace("_", " ")),
                        tr("Add another one for the other client."),
                    )


@rule(Stakeholder)
def _one_place_at_a_time(session: Session, place: Stakeholder) -> None:
    first, last = place.from_on or date.min, place.until_on or date.max
    for other in like(session, place, "client_id", "person_id"):
        if (other.from_on or date.min) <= last and first <= (other.until_on or date.max):
            raise InvariantError(
                tr("The person has a place at this client at that time already."),
                tr("Change that place, or give the day it ended."),
            )


@rule(Clause)
def _clauses_have_their_own_numbers(session: Session, clause: Clause) -> None:
    if like(session, clause, "agreement_id", "number"):
        raise InvariantError(
            tr("The agreement has a clause {number} already.", number=clause.number), tr("Give another number.")
        )


@rule(Influence)
def _influence_is_said_once(session: Session, influence: Influence) -> None:
    if like(session, influence, "from_id", "to_id"):
        raise InvariantError(tr("That influence is written down already."), tr("Change its label instead."))


@rule(Setting)
def _setting_is_kept_once(session: Session, setting: Setting) -> None:
    with session.no_autoflush:
        found = session.execute(
            select(Setting.deleted_at).where(Setting.key == setting.key, Setting.id != setting.id)
        ).first()
    if found is not None:
        raise InvariantError(
            tr("There is a setting “{key}” already.", key=setting.key),
            tr("Change it instead.") if found.deleted_at is None else tr("Restore it from the trash: liaison trash"),
        )
