"""Changing what is agreed: clauses are added in one line and put in order; an agreement ends on a day."""

from __future__ import annotations

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.agreement import Agreement, Clause
from liaison.model.client import Client
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.model.words import tr

from .wording import read_clause


def add_clause(desk: Desk, client_id: str, text: str) -> Changes:
    """Add a clause from one line to the agreement in force; the first one makes an agreement, agreed today.

    Raises:
        InputError: the line does not say whom it binds and what.
    """
    draft = read_clause(text)
    with desk.record.command("add_clause", tr("Added the clause “{what}”", what=draft.what)) as unit:
        agreement = _in_force(unit.session, desk, client_id)
        if agreement is None:
            client = unit.session.get_one(Client, client_id)
            name = tr("How we work with {client}", client=client.short_name or client.name)
            agreement = Agreement(client_id=client_id, name=name, agreed_on=desk.today())
            unit.session.add(agreement)
            unit.session.flush()
        last = unit.session.scalar(select(func.max(Clause.number)).where(Clause.agreement_id == agreement.id)) or 0
        unit.session.add(
            Clause(
                agreement_id=agreement.id,
                number=last + 1,
                side=draft.side,
                clause_kind=draft.kind,
                what=draft.what,
                threshold=draft.threshold,
                unit=draft.unit,
            )
        )
    return unit.changes


def _in_force(session: Session, desk: Desk, client_id: str) -> Agreement | None:
    day = desk.today()
    return session.scalar(
        select(Agreement)
        .where(
            Agreement.client_id == client_id,
            Agreement.deleted_at.is_(None),
            Agreement.agreed_on <= day,
            or_(Agreement.until_on.is_(None), Agreement.until_on >= day),
        )
        .order_by(Agreement.agreed_on.desc(), Agreement.id.desc())
        .limit(1)
    )


def move_clause(desk: Desk, clause_id: str, by: int) -> Changes:
    """Move a clause up (-1) or down (1) among those of its side; at the end it stays, and nothing changes."""
    with desk.record.command("move_clause") as unit:
        row = unit.session.get_one(Clause, clause_id)
        siblings = list(
            unit.session.scalars(
                select(Clause)
                .where(Clause.agreement_id == row.agreement_id, Clause.side == row.side, Clause.deleted_at.is_(None))
                .order_by(Clause.number, Clause.id)
            )
        )
        unit.words = tr("Moved the clause “{what}”", what=row.what)
        place = siblings.index(row)
        target = place + by
        if 0 <= target < len(siblings):
            other = siblings[target]
            row.number, other.number = other.number, row.number
    return unit.changes


def end_agreement(desk: Desk, agreement_id: str) -> Changes:
    """End an agreement with yesterday as its last day, so that it is in force no more; it stays in the history.

    Raises:
        InputError: it was agreed today, so it has no day to end on.
    """
    with desk.record.command("end_agreement") as unit:
        row = unit.session.get_one(Agreement, agreement_id)
        last = desk.today().fromordinal(desk.today().toordinal() - 1)
        if last < row.agreed_on:
            raise InputError(tr("It was agreed only today."), tr("Move it to the trash instead."))
        row.until_on = last
        unit.words = tr("Ended the agreement “{name}”", name=row.name)
    return unit.changes
