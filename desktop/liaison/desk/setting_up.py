"""The first things a new record is told: who works with it, and for which agency."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from liaison.model.colleague import Colleague
from liaison.model.desk_items import Setting
from liaison.model.values import Changes
from liaison.model.words import tr

from .briefing.brief import AGENCY_SETTING
from .context import Desk


def introduce(desk: Desk, *, name: str | None = None, agency: str | None = None) -> Changes:
    """Keep the user's name as the colleague who is "me", and the name of the agency; what is None stays.

    A name of the agency that is in the trash comes back from there.

    Raises:
        InvariantError: the name is empty.
    """
    with desk.record.command("introduce", tr("Introduced the user and the agency")) as unit:
        if name is not None:
            me = unit.session.scalar(select(Colleague).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)))
            if me is None:
                unit.session.add(Colleague(name=name, is_me=True))
            else:
                me.name = name
        if agency is not None:
            setting = unit.session.scalar(select(Setting).where(Setting.key == AGENCY_SETTING))
            if setting is None:
                unit.session.add(Setting(key=AGENCY_SETTING, value={"name": agency}))
            else:
                setting.value = {**setting.value, "name": agency}
                setting.deleted_at = None
    return unit.changes


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who works with this record, and for which agency; empty where it was not told."""

    name: str
    agency: str


def introduction(desk: Desk) -> Introduction:
    """What :func:`introduce` was told last."""
    with desk.record.reading() as session:
        name = session.scalar(select(Colleague.name).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)))
        kept = session.scalar(select(Setting.value).where(Setting.key == AGENCY_SETTING, Setting.deleted_at.is_(None)))
    return Introduction(name or "", str((kept or {}).get("name") or ""))
