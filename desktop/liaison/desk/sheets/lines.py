"""Lines of a sheet pinned, hidden, shown again and added by hand."""

from __future__ import annotations

from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.labels import shortened
from liaison.desk.views.sheet import CallRef
from liaison.model.briefing import SectionKey
from liaison.model.errors import InputError, NotFoundError
from liaison.model.sheet import SheetLine
from liaison.model.values import Changes, LineState
from liaison.model.words import tr
from liaison.store.record import Unit

from .calls import normal, refuse_unknown
from .reading import line_on_sheet

#: So many lines that stay whatever happens still leave room on one page for what the record has to say.
MOST_BY_HAND: Final = 10
_OWN: Final = "/sheet_line-"


def pin_line(desk: Desk, call: CallRef, key: str) -> Changes:
    """Let a line stand on every sheet of the client, first in its section, until the pin is taken off.

    Raises:
        InputError: it is a point, which stands there anyhow, or as many lines are pinned or added as fit on a page.
        NotFoundError: the sheet has no such line.
    """
    _refuse_point(key)
    what = line_on_sheet(desk, call, key)
    with desk.record.command("pin_line") as unit:
        call = normal(unit.session, call)
        own = _own(unit, key)
        _refuse_too_many(unit.session, call, own)
        hidden = _of_key(unit.session, call, key, LineState.HIDDEN)
        if hidden is not None:
            hidden.line_state = LineState.SHOWN
        row = own or _of_key(unit.session, call, key, LineState.PINNED)
        if row is None:
            unit.session.add(SheetLine(client_id=call.client_id, section=_section(key), line_key=key, what=what))
        else:
            _put(row, LineState.PINNED, None)
        unit.words = tr("Pinned: {what}", what=shortened(what))
    return unit.changes


def hide_line(desk: Desk, call: CallRef, key: str) -> Changes:
    """Leave a line out of the sheet of this call.

    Raises:
        NotFoundError: the sheet has no such line.
    """
    what = line_on_sheet(desk, call, key)
    with desk.record.command("hide_line") as unit:
        call = normal(unit.session, call)
        row = _of_key(unit.session, call, key, LineState.HIDDEN) or _of_key(unit.session, call, key, LineState.SHOWN)
        if row is None:
            row = SheetLine(client_id=call.client_id, section=_section(key), line_key=key, what=what)
            unit.session.add(row)
        _put(row, LineState.HIDDEN, call)
        unit.words = tr("Hidden for this call: {what}", what=shortened(what))
    return unit.changes


def show_line(desk: Desk, call: CallRef, key: str) -> Changes:
    """Bring a hidden line back, or take the pin off a pinned one; an own line then belongs to this call.

    Raises:
        NotFoundError: the line is neither hidden nor pinned.
    """
    with desk.record.command("show_line") as unit:
        call = normal(unit.session, call)
        row = _of_key(unit.session, call, key, LineState.HIDDEN) or _of_key(unit.session, call, key, LineState.PINNED)
        if row is not None:
            _put(row, LineState.SHOWN, call)
        else:
            row = _own(unit, key)
            if row is None or row.deleted_at is not None or row.line_state is not LineState.PINNED:
                raise NotFoundError(tr("This line is neither hidden nor pinned."), tr("Look again at the sheet."))
            _put(row, LineState.ADDED, call)
        unit.words = tr("As before: {what}", what=shortened(row.what))
    return unit.changes


def add_line(desk: Desk, call: CallRef, text: str, section: SectionKey = SectionKey.ADDED) -> Changes:
    """Write a line of one's own on the sheet of a call, in a section or below all of them.

    Raises:
        InputError: as many lines are pinned or added as fit on a page.
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.command("add_line") as unit:
        client = refuse_unknown(unit.session, call.client_id)
        call = normal(unit.session, call)
        _refuse_too_many(unit.session, call)
        row = SheetLine(client_id=call.client_id, section=section, what=" ".join(text.split()))
        _put(row, LineState.ADDED, call)
        unit.session.add(row)
        unit.words = tr("Added to the sheet of {client}: {what}", client=client.name, what=shortened(text))
    return unit.changes


def change_line(desk: Desk, line_id: str, text: str) -> Changes:
    """Word a line of one's own anew.

    Raises:
        NotFoundError: the line is gone.
    """
    with desk.record.command("change_line") as unit:
        _line(unit, line_id).what = " ".join(text.split())
        unit.words = tr("Changed the line: {what}", what=shortened(text))
    return unit.changes


def remove_line(desk: Desk, line_id: str) -> Changes:
    """Put a line of one's own into the trash.

    Raises:
        NotFoundError: the line is gone.
    """
    with desk.record.command("trash") as unit:
        row = _line(unit, line_id)
        row.deleted_at = desk.now()
        unit.words = tr("Removed the line: {what}", what=shortened(row.what))
    return unit.changes


def _put(row: SheetLine, state: LineState, call: CallRef | None) -> None:
    """On the sheet of one call, or on every sheet of the client."""
    row.line_state = state
    row.meeting_id = call.meeting_id if call is not None else None
    row.occurrence = call.occurrence if call is not None else None
    row.day = call.day if call is not None else None


def _of_key(session: Session, call: CallRef, key: str, state: LineState) -> SheetLine | None:
    """What was done to a composed line: for every sheet where it is pinned, for this call otherwise."""
    query = select(SheetLine).where(
        SheetLine.client_id == call.client_id,
        SheetLine.line_key == key,
        SheetLine.line_state == state,
        SheetLine.deleted_at.is_(None),
    )
    if state is not LineState.PINNED:
        query = query.where(SheetLine.meeting_id == call.meeting_id, SheetLine.occurrence == call.occurrence)
        if call.meeting_id is None:
            query = query.where(SheetLine.day == call.day)
    return session.scalars(query.order_by(SheetLine.created_at)).first()


def _own(unit: Unit, key: str) -> SheetLine | None:
    """The line of one's own that has this key."""
    _section_word, found, line_id = key.partition(_OWN)
    return unit.session.get(SheetLine, line_id) if found else None


def _line(unit: Unit, line_id: str) -> SheetLine:
    row = unit.session.get(SheetLine, line_id)
    if row is None or row.deleted_at is not None or row.line_key is not None:
        raise NotFoundError(tr("This line is not there any more."), tr("Look again at the sheet."))
    return row


def _refuse_point(key: str) -> None:
    if _section(key) is SectionKey.POINTS:
        raise InputError(
            tr("A point stands on every sheet until it was said."), tr("Move it up to have it stand first.")
        )


def _refuse_too_many(session: Session, call: CallRef, except_for: SheetLine | None = None) -> None:
    by_hand = session.scalar(
        select(func.count()).where(
            SheetLine.client_id == call.client_id,
            SheetLine.deleted_at.is_(None),
            SheetLine.id != (except_for.id if except_for is not None else ""),
            (SheetLine.line_state == LineState.PINNED)
            | (
                (SheetLine.line_state == LineState.ADDED)
                & SheetLine.meeting_id.is_not_distinct_from(call.meeting_id)
                & SheetLine.occurrence.is_not_distinct_from(call.occurrence)
                & (SheetLine.meeting_id.is_not(None) | (SheetLine.day == call.day))
            ),
        )
    )
    if (by_hand or 0) >= MOST_BY_HAND:
        raise InputError(
            tr("A sheet has room for {n} lines that are pinned or added.", n=MOST_BY_HAND),
            tr("Take a pin off, or remove a line you added."),
        )


def _section(key: str) -> SectionKey:
    return SectionKey(key.partition("/")[0])
