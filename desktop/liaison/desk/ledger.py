"""The ledger of one client: what either side promised, how it went, and one typed line that adds to it (P8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from liaison.insight.capture import CapturedLine, Prefix, capture_line
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.errors import InputError
from liaison.model.interaction import Interaction
from liaison.model.values import Changes, CommitmentStatus, InteractionKind, Side
from liaison.model.words import join_words, tr, week_day

from .capture.known import capture_context
from .capture.ledger import Ledger
from .capture.lines import MAKERS, Source
from .commitments import read_commitments
from .context import Desk
from .labels import label_of
from .views.commitment import CommitmentView

#: So many promises of one side are listed at once.
MOST: Final = 300

_DONE: Final = Commitment.status == CommitmentStatus.DONE
_IS_OPEN: Final = Commitment.status == CommitmentStatus.OPEN


class Show(StrEnum):
    """Which promises are wanted; the last four are what a figure is made of."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"
    KEPT = "kept"
    LATER = "later"
    DROPPED = "dropped"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class SayDo:
    """How one side does what it says.

    ``kept`` were done by the day first promised or had none, ``later`` after it; ``overdue`` are open and past their
    date. ``told`` counts the slips of which the other side was told before the date, ``let_off`` those let pass (P18).
    """

    side: Side
    kept: int = 0
    later: int = 0
    dropped: int = 0
    overdue: int = 0
    open: int = 0
    slips: int = 0
    told: int = 0
    let_off: int = 0

    @property
    def due(self) -> int:
        """How many have come due or were closed."""
        return self.kept + self.later + self.dropped + self.overdue

    @property
    def share(self) -> float | None:
        """The share that was kept, from 0 to 1; None while nothing has come due."""
        return self.kept / self.due if self.due else None


@dataclass(frozen=True, slots=True)
class LedgerView:
    """Promises of both sides: late ones first, then by date, undated last; closed ones after them, newest first.

    ``are_all`` tells that there are no more than those listed.
    """

    day: date
    ours: tuple[CommitmentView, ...]
    theirs: tuple[CommitmentView, ...]
    figures: tuple[SayDo, SayDo]
    are_all: bool


@dataclass(frozen=True, slots=True)
class PromisePreview:
    """What a typed line would promise; or what is in its way."""

    side: Side | None = None
    what: str = ""
    person: str = ""
    due: str = ""
    remark: str = ""


def ledger(desk: Desk, client_id: str, show: Show = Show.OPEN, side: Side | None = None) -> LedgerView:
    """The promises of one client and how both sides keep theirs; with ``side`` only those of one side are listed."""
    today = desk.today()
    sides = [one for one in (Side.OURS, Side.THEIRS) if side in {None, one}]
    with desk.record.reading() as session:
        listed = {one: _listed(session, client_id, one, show, today) for one in sides}
        figures = _figures(session, client_id, today)
    are_all = all(len(found) <= MOST for found in listed.values())
    ours, theirs = (listed.get(one, ())[:MOST] for one in (Side.OURS, Side.THEIRS))
    return LedgerView(today, ours, theirs, figures, are_all)


def _listed(session: Session, client_id: str, side: Side, show: Show, today: date) -> tuple[CommitmentView, ...]:
    whose = (Commitment.client_id == client_id, Commitment.side == side)
    newest = (Commitment.closed_on.desc(), Commitment.id.desc())
    found: tuple[CommitmentView, ...] = ()
    if show in {Show.OPEN, Show.ALL}:
        found = read_commitments(session, today, (*whose, _IS_OPEN), limit=MOST + 1)
    if show in {Show.CLOSED, Show.ALL}:
        closed = read_commitments(session, today, (*whose, ~_IS_OPEN), order=newest, limit=MOST + 1)
        found = (*found, *closed)
    if show in {Show.KEPT, Show.LATER, Show.DROPPED, Show.OVERDUE}:
        order = () if show is Show.OVERDUE else newest
        found = read_commitments(session, today, (*whose, _parts(today)[show]), order=order, limit=MOST + 1)
    return found


def _parts(today: date) -> dict[Show, ColumnElement[bool]]:
    """What the figures are made of."""
    in_time = or_(Commitment.first_due_on.is_(None), Commitment.closed_on <= Commitment.first_due_on)
    return {
        Show.KEPT: and_(_DONE, in_time),
        Show.LATER: and_(_DONE, Commitment.closed_on > Commitment.first_due_on),
        Show.DROPPED: Commitment.status == CommitmentStatus.DROPPED,
        Show.OVERDUE: and_(_IS_OPEN, Commitment.due_on < today),
    }


def _figures(session: Session, client_id: str, today: date) -> tuple[SayDo, SayDo]:
    parts: dict[str, Any] = {show.value: _number(part) for show, part in _parts(today).items()}
    parts["open"] = _number(_IS_OPEN)
    alive = (Commitment.client_id == client_id, Commitment.deleted_at.is_(None))
    promises = select(Commitment.side, *(part.label(name) for name, part in parts.items())).where(*alive)
    slips = (
        select(
            Commitment.side,
            func.count().label("slips"),
            _number(Slip.told_on <= Slip.old_due_on).label("told"),
            _number(Slip.is_let_off.is_(True)).label("let_off"),
        )
        .join(Commitment, Commitment.id == Slip.commitment_id)
        .where(*alive, Slip.deleted_at.is_(None))
    )
    counted: dict[Side, dict[str, int]] = {Side.OURS: {}, Side.THEIRS: {}}
    for query in (promises, slips):
        for row in session.execute(query.group_by(Commitment.side)):
            counted[row.side] |= {name: value for name, value in row._asdict().items() if name != "side"}
    return SayDo(Side.OURS, **counted[Side.OURS]), SayDo(Side.THEIRS, **counted[Side.THEIRS])


def _number(condition: ColumnElement[bool]) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def preview_promise(desk: Desk, client_id: str, text: str) -> PromisePreview:
    """What a line like "We: send Priya the summary by Friday" would promise; nothing is written."""
    if not text.strip():
        return PromisePreview()
    with desk.record.reading() as session:
        try:
            row, line, remark = _promise(desk, session, client_id, text)
        except InputError as error:
            return PromisePreview(remark=str(error))
        person = label_of(session, "person", row.person_id) if row.person_id is not None else ""
        source = _source(desk, session)
        if Ledger(session.connection(), client_id).already_promised(line, source) is not None:
            remark = tr("This is promised already.")
    due = week_day(row.due_on, desk.today()) if row.due_on is not None else ""
    return PromisePreview(row.side, row.what, person, due, remark)


def add_promise(desk: Desk, client_id: str, text: str) -> tuple[str, Changes]:
    """Keep what a line promises; a line that begins with neither "We:" nor "They:" is ours.

    Raises:
        InputError: it promises nothing.
    """
    with desk.record.command("add_promise") as unit:
        row, _line, _remark = _promise(desk, unit.session, client_id, text)
        unit.session.add(row)
        unit.words = tr("Added the promise “{what}”", what=row.what)
    return row.id, unit.changes


def _promise(desk: Desk, session: Session, client_id: str, text: str) -> tuple[Commitment, CapturedLine, str]:
    context = capture_context(desk, session, client_id)
    line = capture_line(text.strip(), context)
    if line is None or line.prefix not in {Prefix.WE, Prefix.THEY}:
        line = capture_line(f"{Prefix.WE.value}: {text.strip()}", context)
    if line is None or not line.makes_record:
        raise InputError(line.hint if line is not None else tr("Say it in a few words."))
    with session.no_autoflush:
        row = MAKERS[line.prefix](line, _source(desk, session))
    assert isinstance(row, Commitment)
    row.client_id, row.source_id = client_id, None
    return row, line, _doubt(line)


def _source(desk: Desk, session: Session) -> Source:
    """The line stands in no note; what asks for one gets a note that is never written."""
    me = session.scalar(select(Colleague.id).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)))
    note = Interaction(interaction_kind=InteractionKind.NOTE, happened_at=desk.now(), zone=desk.zone_name)
    return Source(note, "", desk.today(), me, {})


def _doubt(line: CapturedLine) -> str:
    if line.remarks:
        return line.remarks[0]
    person = line.person
    if person is not None and person.state == "ambiguous":
        names = join_words([one.name for one in person.candidates])
        return tr("“{text}” could be {names}: name the whole name.", text=person.text, names=names)
    return ""
