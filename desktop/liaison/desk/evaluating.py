"""Evaluating a reset (P20): the client before and after it, what was promised and kept, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from liaison.insight.signs.finding import Severity, Sign
from liaison.insight.trends.reading import Direction, Reading, score, toward
from liaison.model.briefing import SourceRef
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.turning_point import Checkpoint, OffBoarding, Reset, StayOrPart
from liaison.model.values import AboutUs, Changes, CommitmentStatus, InteractionStatus, Mood, ResetStatus, Side
from liaison.model.words import tr

from .context import Desk
from .drafts_done import put_away
from .sheets.points import put_point
from .signs import ClientSigns, client_signs
from .trends import Change, TrendLine, line_label, lines

#: Moods are compared over as many days before the reset as after it, at least and at most so many.
_SHORTEST: Final = 28
_LONGEST: Final = 182
_MOST: Final = 400
#: So many of what moved a line are opened from it.
_MOVERS: Final = 8


@dataclass(frozen=True, slots=True)
class LineThenNow:
    """A line as it was known at the start, as that day is seen today (a score), now, and how it truly changed."""

    label: str
    then: Reading
    looked_back: float
    now: Reading
    change: Change
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class PromiseThen:
    """What one side promised; without a date to keep to where it was only written down, and ``source`` is the reset."""

    source: SourceRef
    side: Side
    what: str
    status: CommitmentStatus | None = None
    first_due_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Moods:
    """How they were over some days: how often each mood about us or of which that is not known, the best last."""

    since: date
    until: date
    times: tuple[tuple[Mood, int], ...]
    not_about_us: int
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class SignThenNow:
    """A sign that warned when the reset began (or only now), in the sentence of the day it is from."""

    sign: Sign
    sentence: str
    still: bool
    is_new: bool
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class CheckpointThen:
    """A day on which both sides wanted to look at it."""

    source: SourceRef
    what: str
    on: date
    held_on: date | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A reset before and after. ``lines`` are empty where nothing was known of the client at its start."""

    reset_id: str
    client_id: str
    client: str
    today: date
    started_on: date
    evaluate_on: date | None
    status: ResetStatus
    why: str
    goals: str
    lines: tuple[LineThenNow, ...]
    promises: tuple[PromiseThen, ...]
    checkpoints: tuple[CheckpointThen, ...]
    before: Moods
    since: Moods
    signs: tuple[SignThenNow, ...]


class Verdict(StrEnum):
    """What came of a reset."""

    WORKED = "worked"
    IN_PART = "in part"
    FAILED = "failed"


class Next(StrEnum):
    """What follows: nothing, thanks on the next call, another round, escalating, weighing whether to stay, an end.

    Another round is a reset of its own: nothing begins with it here.
    """

    NOTHING = "nothing"
    THANK = "thank"
    AGAIN = "again"
    ESCALATE = "escalate"
    WEIGH = "weigh"
    END = "end"


#: What may follow a verdict; the first is proposed.
FOLLOWS: Final = {
    Verdict.WORKED: (Next.THANK, Next.NOTHING),
    Verdict.IN_PART: (Next.AGAIN, Next.ESCALATE, Next.NOTHING),
    Verdict.FAILED: (Next.WEIGH, Next.ESCALATE, Next.END, Next.NOTHING),
}
_SAID: Final = {
    Verdict.WORKED: "Worked: {words}",
    Verdict.IN_PART: "Worked in part: {words}",
    Verdict.FAILED: "Did not work: {words}",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided. ``for_staying`` and ``for_parting`` begin the worksheet where it is to be weighed.

    ``draft`` is the key under which it was kept while it was typed.
    """

    verdict: Verdict
    words: str
    follows: Next = Next.NOTHING
    for_staying: str = ""
    for_parting: str = ""
    draft: str = ""


def evaluation(desk: Desk, reset_id: str) -> Evaluation:
    """A reset with all that speaks for and against it having worked.

    Raises:
        NotFoundError: there is no such reset, or it or its client is in the trash.
    """
    today = desk.today()
    with desk.record.reading() as session:
        row, client = _found(session, reset_id)
        start = row.agreed_on or row.started_on
        promises = _promises(session, row)
        checkpoints = _checkpoints(session, row)
        span = timedelta(days=min(_LONGEST, max(_SHORTEST, (today - start).days)))
        before = _moods(session, desk, row.client_id, start - span, start - timedelta(days=1))
        since = _moods(session, desk, row.client_id, max(start, today - span), today)
    return Evaluation(
        reset_id,
        row.client_id,
        client.name,
        today,
        start,
        row.evaluate_on,
        row.status,
        row.why or "",
        row.goals or "",
        _lines(desk, row.client_id, start),
        promises,
        checkpoints,
        before,
        since,
        _signs(desk, row.client_id, start),
    )


def _found(session: Session, reset_id: str) -> tuple[Reset, Client]:
    row = session.get(Reset, reset_id)
    client = session.get(Client, row.client_id) if row is not None else None
    if row is None or client is None or row.deleted_at is not None or client.deleted_at is not None:
        raise NotFoundError(tr("There is no such reset."), tr("See them all in the register of resets."))
    return row, client


def _lines(desk: Desk, client_id: str, start: date) -> tuple[LineThenNow, ...]:
    """The five lines: then by what was known then, now by all that is known, the change from the joint posterior."""
    now = lines(desk, client_id, events_since=desk.today())
    try:
        then = lines(desk, client_id, on=start, as_known=start, events_since=start)
    except NotFoundError:
        return ()
    return tuple(_compared(then.line(one.name), one, start) for one in now.lines)


def _compared(then: TrendLine, now: TrendLine, start: date) -> LineThenNow:
    begin, end = float(start.toordinal()), float(now.on.toordinal())
    moved, chance = now.line.change(begin, end), now.line.chance_of_rise(begin, end)
    is_dark = then.reading.is_unknown or now.reading.is_unknown
    way = Direction.UNKNOWN if is_dark else toward(chance, now.table)
    change = Change((now.on - start).days // 7, way, chance, 4.0 * moved.mean, 4.0 * moved.deviation)
    movers = dict.fromkeys(one.observed.source for one in now.moved(start, _MOVERS).shares)
    looked_back = score(now.line.level_at(begin).mean)
    sources = tuple(movers) or tuple(now.seen.latest(_MOVERS))
    return LineThenNow(line_label(now.name), then.reading, looked_back, now.reading, change, sources)


def _promises(session: Session, row: Reset) -> tuple[PromiseThen, ...]:
    """What both sides promised with it; where it was never put on the list, as it is written down."""
    texts = {Side.OURS: _flat(row.our_change), Side.THEIRS: _flat(row.our_request)}
    one = Commitment
    as_written = and_(
        one.client_id == row.client_id,
        one.reset_id.is_(None),
        one.asked_on == (row.agreed_on or row.started_on),
        or_(*(and_(one.side == side, one.what == text) for side, text in texts.items())),
    )
    query = (
        select(one)
        .where(one.deleted_at.is_(None), one.client_id == row.client_id, or_(one.reset_id == row.id, as_written))
        .order_by(one.side, one.first_due_on, one.id)
        .limit(50)
    )
    made = [
        PromiseThen(
            SourceRef("commitment", found.id),
            found.side,
            found.what,
            found.status,
            found.first_due_on,
            found.due_on,
            found.closed_on,
        )
        for found in session.scalars(query)
    ]
    sides = {found.side for found in made}
    written = [
        PromiseThen(SourceRef("reset", row.id), side, text)
        for side, text in texts.items()
        if text and side not in sides
    ]
    return tuple(sorted((*made, *written), key=lambda found: found.side is not Side.OURS))


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())


def _checkpoints(session: Session, row: Reset) -> tuple[CheckpointThen, ...]:
    query = (
        select(Checkpoint)
        .where(Checkpoint.reset_id == row.id, Checkpoint.deleted_at.is_(None))
        .order_by(Checkpoint.on, Checkpoint.id)
        .limit(50)
    )
    return tuple(
        CheckpointThen(SourceRef("checkpoint", one.id), one.what, one.on, one.held_on) for one in session.scalars(query)
    )


def _moods(session: Session, desk: Desk, client_id: str, since: date, until: date) -> Moods:
    seen = Interaction
    query = (
        select(seen.id, seen.mood, seen.about_us)
        .where(
            seen.client_id == client_id,
            seen.happened_at >= _midnight(desk, since),
            seen.happened_at < _midnight(desk, until + timedelta(days=1)),
            seen.status == InteractionStatus.HELD,
            seen.mood.is_not(None),
            seen.deleted_at.is_(None),
        )
        .order_by(seen.happened_at.desc(), seen.id.desc())
        .limit(_MOST)
    )
    rows: list[Any] = list(session.execute(query))
    counted = [row for row in rows if row.about_us is not AboutUs.NOT_ABOUT_US]
    times = tuple((mood, number) for mood in Mood if (number := sum(row.mood is mood for row in counted)))
    sources = tuple(SourceRef("interaction", row.id) for row in rows)
    return Moods(since, until, times, len(rows) - len(counted), sources)


def _midnight(desk: Desk, day: date) -> datetime:
    return datetime.combine(day, time.min, desk.zone)


def _signs(desk: Desk, client_id: str, start: date) -> tuple[SignThenNow, ...]:
    """Those that warned at the start, and those that warn only now; what is only noted is left out."""
    now = {one.finding.sign: one.finding for one in _warned(client_signs(desk, client_id))}
    try:
        then = [one.finding for one in _warned(client_signs(desk, client_id, on=start))]
    except NotFoundError:
        then = []
    known = {one.sign for one in then}
    # What is about the reset itself speaks because nobody has evaluated it.
    return tuple(
        SignThenNow(one.sign, one.sentence, one.sign in now, is_new=False, sources=one.sources)
        for one in then
        if one.sign is not Sign.RESET
    ) + tuple(
        SignThenNow(one.sign, one.sentence, still=True, is_new=True, sources=one.sources)
        for one in now.values()
        if one.sign not in known and one.sign is not Sign.RESET
    )


def _warned(signs: ClientSigns) -> list[Any]:
    return [one for one in (*signs.findings, *signs.silenced) if one.finding.severity is not Severity.NOTE]


def evaluate_reset(desk: Desk, reset_id: str, outcome: Outcome) -> Changes:
    """Write down what came of a reset, and begin what follows, in one step.

    Raises:
        InputError: nothing is said of it, it does not follow, or the reset was not agreed or is evaluated already.
        NotFoundError: there is no such reset, or it is in the trash.
    """
    words = " ".join(outcome.words.split())
    if not words:
        problem = InputError(tr("Say in words what came of it."))
        problem.field = "outcome"
        raise problem
    if outcome.follows not in FOLLOWS[outcome.verdict]:
        raise InputError(tr("That does not follow from what came of it."), tr("Choose what follows."))
    today = desk.today()
    with desk.record.command("evaluate_reset") as unit:
        session = unit.session
        row, client = _found(session, reset_id)
        if row.status is not ResetStatus.AGREED:
            raise InputError(said_status(row.status), tr("Its form has all that is known of it."))
        row.status, row.evaluated_on = ResetStatus.EVALUATED, today
        row.outcome = tr(_SAID[outcome.verdict], words=words)
        _follow(session, row.client_id, outcome, today, words)
        if outcome.draft:
            put_away(session, outcome.draft, "evaluate_reset", row.id)
        unit.words = tr("Evaluated the reset with {client}", client=client.name)
    return unit.changes


def said_status(status: ResetStatus) -> str:
    """Why a reset cannot be evaluated; nothing where it can."""
    if status is ResetStatus.EVALUATED:
        return tr("This reset is evaluated already.")
    if status is ResetStatus.AGREED:
        return ""
    return tr("This reset was never agreed.")


def _follow(session: Session, client_id: str, outcome: Outcome, today: date, words: str) -> None:
    if outcome.follows is Next.THANK:
        put_point(session, client_id, tr("Thank them for the reset, and say what stays as it is now"))
    elif outcome.follows is Next.ESCALATE:
        put_point(
            session, client_id, tr("Escalate: tell who decides what was agreed, what was kept, and what we need now")
        )
    elif outcome.follows is Next.WEIGH:
        session.add(
            StayOrPart(
                client_id=client_id,
                opened_on=today,
                for_staying=outcome.for_staying or None,
                for_parting=outcome.for_parting or None,
            )
        )
    elif outcome.follows is Next.END:
        session.add(OffBoarding(client_id=client_id, announced_on=today, reason=words))
