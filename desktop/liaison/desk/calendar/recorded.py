"""What is recorded of single times of a meeting: it is found by the names of these."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.exchange.calendars.carrying import renaming
from liaison.exchange.calendars.shifting import CannotMove
from liaison.exchange.report import UnreadableFile
from liaison.model.interaction import Interaction
from liaison.model.sheet import SheetLine, SheetPerson

Recorded = Interaction | SheetLine | SheetPerson


def recorded(session: Session, meeting_id: str, since: str = "") -> list[Recorded]:
    """What is recorded of single times of a meeting, from one on by their names."""
    found: list[Recorded] = []
    for kind in (Interaction, SheetLine, SheetPerson):
        there = (kind.meeting_id == meeting_id, kind.occurrence.is_not(None), kind.occurrence >= since)
        found += session.scalars(select(kind).where(*there))
    return found


def keep_names(session: Session, meeting_id: str, uid: str, texts: tuple[str, str], zone_name: str) -> None:
    """Let what is recorded of the times of a series follow them from one text of it to another."""
    if texts[0] == texts[1]:
        return
    try:
        names = renaming(*texts, uid, default_zone=zone_name)
    except (CannotMove, UnreadableFile):
        return
    if names.is_none:
        return
    for one in recorded(session, meeting_id):
        one.occurrence = names.name(one.occurrence or "")
