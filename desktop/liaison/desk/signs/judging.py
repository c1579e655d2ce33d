"""What the person says of a finding: not now, and why; right; or a false alarm. It feeds the sign's own record."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.insight.signs.finding import NAMES, Sign
from liaison.model.errors import InputError
from liaison.model.turning_point import Finding
from liaison.model.values import Changes, Judgement
from liaison.model.words import short_day, tr
from liaison.store.rows import table_of

from .views import SignRecord


def snooze(desk: Desk, client_id: str, sign: Sign, since: date, *, until: date, reason: str) -> Changes:
    """Let a finding rest until a day, with the reason. ``since`` is the finding's own.

    Raises:
        InputError: the day is not ahead, or there is no reason.
    """
    why = reason.strip()
    if not why:
        raise InputError(tr("A finding rests for a reason."), tr("Say in a few words why it can wait."))
    if until <= desk.today():
        raise InputError(tr("It can only rest until a day ahead."), tr("Choose a later day."))
    words = tr("Let “{sign}” rest until {day}", sign=tr(NAMES[sign]), day=short_day(until, desk.today()))
    with desk.record.command("snooze_sign", words) as unit:
        row = _row(unit.session, client_id, sign, since)
        row.snoozed_until, row.snooze_reason = until, why
    return unit.changes


def wake(desk: Desk, client_id: str, sign: Sign, since: date) -> Changes:
    """Let a finding speak again: neither snoozed nor judged."""
    with desk.record.command("wake_sign", tr("Let “{sign}” speak again", sign=tr(NAMES[sign]))) as unit:
        row = _row(unit.session, client_id, sign, since)
        row.snoozed_until = row.snooze_reason = None
        row.judgement = row.judged_on = None
    return unit.changes


def judge(desk: Desk, client_id: str, sign: Sign, since: date, judgement: Judgement) -> Changes:
    """Say that a finding was right, or a false alarm; a false alarm is not shown until it begins anew."""
    name = tr(NAMES[sign])
    if judgement is Judgement.RIGHT:
        words = tr("“{sign}” was right", sign=name)
    else:
        words = tr("“{sign}” was a false alarm", sign=name)
    with desk.record.command("judge_sign", words) as unit:
        row = _row(unit.session, client_id, sign, since)
        row.judgement, row.judged_on = judgement, desk.today()
    return unit.changes


def _row(session: Session, client_id: str, sign: Sign, since: date) -> Finding:
    """What is kept of this finding, or a new line for it; one judged before it began was another."""
    query = (
        select(Finding)
        .where(Finding.client_id == client_id, Finding.sign == sign.value, Finding.deleted_at.is_(None))
        .order_by(Finding.since_on.desc(), Finding.id.desc())
        .limit(1)
    )
    row = session.scalar(query)
    if row is None or (row.judged_on is not None and row.judged_on < since):
        row = Finding(client_id=client_id, sign=sign.value, since_on=since)
        session.add(row)
    return row


def sign_records(desk: Desk) -> tuple[SignRecord, ...]:
    """How each sign has done so far, in the order of the signs."""
    finding = table_of(Finding)
    query = (
        select(finding.c.sign, finding.c.judgement, func.count().label("times"))
        .where(finding.c.judgement.is_not(None), finding.c.deleted_at.is_(None))
        .group_by(finding.c.sign, finding.c.judgement)
    )
    with desk.record.reading() as session:
        times = {(row.sign, row.judgement): row.times for row in session.execute(query)}
    return tuple(
        SignRecord(sign, times.get((sign.value, Judgement.RIGHT), 0), times.get((sign.value, Judgement.FALSE_ALARM), 0))
        for sign in Sign
    )
