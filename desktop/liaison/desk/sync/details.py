"""How much those who read a calendar on a server may know: a setting of this vault for each of its calendars.

A calendar that was used before there was a choice is told everything, as was said then. What a calendar is used for is
kept in the same setting (``uses.py``), so that neither is ever taken back without the other.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft, read_draft
from liaison.desk.exports.choice import Detail
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.desk_items import Setting

from .standing import KEY

#: How much was told when it was sent last, beside the drafts: where it is lost, all is looked at once more.
_TOLD: Final = "calendar_details:"


def details(session: Session) -> dict[str, Detail]:
    """How much is told, by calendar; of what is not among them, everything."""
    query = select(Setting).where(Setting.key.startswith(KEY), Setting.deleted_at.is_(None))
    return {row.key.removeprefix(KEY): read_detail(row) for row in session.scalars(query)}


def detail_of(session: Session, collection_id: str) -> Detail:
    """How much is told in one calendar."""
    row = session.scalar(select(Setting).where(Setting.key == KEY + collection_id, Setting.deleted_at.is_(None)))
    return Detail.FULL if row is None else read_detail(row)


def read_detail(row: Setting) -> Detail:
    """How much a setting tells; what cannot be understood tells the least."""
    return next((one for one in Detail if one.value == row.value.get("detail")), Detail.BUSY)


def renew(desk: Desk) -> None:
    """Where calendars are told more or less than when they were sent to, by undo too, all of them is sent anew."""
    kept = read_draft(desk, _TOLD)
    told = dict(kept.state) if kept is not None else {}
    with desk.record.reading() as session:
        now = {collection_id: detail.value for collection_id, detail in details(session).items()}
    full = Detail.FULL.value
    _leave_alone(desk, [one for one, detail in told.items() if one not in now and detail != Detail.FULL.value])
    others = [one for one in {*now, *told} if now.get(one, full) != told.get(one, full)]
    if not others:
        return
    with desk.record.command("renew_calendars") as unit:
        for collection_id in others:
            send_anew(unit.session, collection_id)
    keep_draft(desk, _TOLD, "", state=now)


def _leave_alone(desk: Desk, lost: list[str]) -> None:
    """Nothing more goes to calendars for which it is not known any more how much they are told."""
    with desk.record.reading() as session:
        query = select(CalendarCollection.id).where(CalendarCollection.id.in_(lost), CalendarCollection.is_chosen)
        used = session.scalars(query).all()
    if used:
        with desk.record.command("leave_alone") as unit:
            for row in unit.session.scalars(select(CalendarCollection).where(CalendarCollection.id.in_(used))):
                row.returns_changes = row.sends_meetings = row.sends_commitments = row.sends_reviews = False
                row.is_chosen, row.token = False, None


def send_anew(session: Session, collection_id: str) -> None:
    """Let every entry that is told less say otherwise than its copy there, but for the text of its series.

    What came from there and says nothing that was kept from it is the same, whatever is told.
    """
    query = (
        select(CalendarLink)
        .where(CalendarLink.collection_id == collection_id, CalendarLink.link_state == LinkState.SAME)
        .where(CalendarLink.etag.is_not(None), CalendarLink.record_id.is_not(None))
        .where(or_(CalendarLink.uid.like("%@liaison"), CalendarLink.ours.like(".%")))
        .with_only_columns(CalendarLink.id, CalendarLink.ours)
    )
    changed = [
        {"id": id_, "ours": "." + (ours or "").partition(".")[2], "ours_at": None, "refused": None, "problem": None}
        for id_, ours in session.execute(query)
    ]
    if changed:
        session.execute(update(CalendarLink), changed)
