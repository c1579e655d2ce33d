"""Starting a reset (P20): what led to it, its five steps, and the days on which both sides look at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.resetting import MONTHS, ResetTerms, reset_in_writing
from liaison.insight.signs.finding import Severity, Sign
from liaison.insight.working_time import SharedDays
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.stake import Goal
from liaison.model.turning_point import Checkpoint, Reset
from liaison.model.values import Changes, CommitmentKind, GoalStatus, ResetStatus, Side
from liaison.model.words import tr

from .context import Desk
from .drafts_done import put_away
from .editing.defaults import months_on
from .points_of_contact import points_of_contact
from .sheets.calls import refuse_unknown
from .sheets.points import put_point
from .signs import client_signs
from .working_days import shared_days

_UNDER_WAY: Final = (ResetStatus.DRAFT, ResetStatus.AGREED)
#: A change they notice, and an answer to a request, come soon.
_SOON_DAYS: Final = 14
#: What happens to every relationship is no reason for a reset by itself.
_PEOPLE_COME_AND_GO: Final = frozenset({Sign.CONTACT_LEAVING, Sign.NEWCOMER})
_USUAL_DAYS: Final = SharedDays()
_MOST_EVIDENCE: Final = 6
#: A day further off is a slip of the keyboard; it would fill the summary with hundreds of days.
_MOST_MONTHS: Final = 36


@dataclass(frozen=True, slots=True)
class Evidence:
    """A warning sign that speaks for a reset: its sentence and the records it rests on.

    ``is_cause``: it may have led to it, other than that people come and go.
    """

    sentence: str
    said: str
    sources: tuple[SourceRef, ...]
    is_cause: bool = True


@dataclass(frozen=True, slots=True)
class ResetPlan:
    """What a reset begins with: whom to talk to, what speaks for it, the goals on record, and the usual days.

    ``days`` are those on which we and the client work; whatever is proposed falls on one.
    """

    client_id: str
    client: str
    contact: str
    today: date
    evidence: tuple[Evidence, ...]
    goals: tuple[str, ...]
    soon: date
    evaluate_on: date
    checkpoints: tuple[date, ...]
    running_id: str | None
    days: SharedDays


@dataclass(frozen=True, slots=True)
class NewReset:
    """What was filled in. What was agreed becomes promises of both sides; else it is a point for the next call.

    ``draft`` is the key under which it was kept while it was typed: it goes with the step, and comes back if that is
    undone.
    """

    client_id: str
    terms: ResetTerms
    why: str = ""
    is_agreed: bool = False
    draft: str = ""


def reset_plan(desk: Desk, client_id: str) -> ResetPlan:
    """What a reset with a client begins with today.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    today = desk.today()
    found = client_signs(desk, client_id).findings
    with desk.record.reading() as session:
        client = refuse_unknown(session, client_id)
        goals = session.scalars(
            select(Goal.what)
            .where(Goal.client_id == client_id, Goal.status == GoalStatus.ACTIVE, Goal.deleted_at.is_(None))
            .order_by(Goal.id)
        )
        days = shared_days(session, desk, client)
        evaluate_on = days.after(months_on(today, MONTHS))
        return ResetPlan(
            client_id,
            client.name,
            points_of_contact(session, today, client_id).get(client_id, ""),
            today,
            tuple(
                Evidence(
                    one.finding.sentence,
                    one.finding.evidence,
                    one.finding.sources,
                    one.finding.sign not in _PEOPLE_COME_AND_GO,
                )
                for one in found[:_MOST_EVIDENCE]
                if one.finding.severity is not Severity.NOTE
            ),
            tuple(goals),
            days.after(today + timedelta(days=_SOON_DAYS)),
            evaluate_on,
            checkpoints_until(today, evaluate_on, days),
            _running(session, client_id),
            days,
        )


def checkpoints_until(today: date, evaluate_on: date, days: SharedDays = _USUAL_DAYS) -> tuple[date, ...]:
    """One of ``days`` each month before the one on which it is evaluated; none beyond three years."""
    found = (days.after(months_on(today, month)) for month in range(1, _MOST_MONTHS))
    return tuple(day for day in found if day < evaluate_on - timedelta(days=7))


def _running(session: Session, client_id: str) -> str | None:
    return session.scalar(
        select(Reset.id)
        .where(Reset.client_id == client_id, Reset.status.in_(_UNDER_WAY), Reset.deleted_at.is_(None))
        .order_by(Reset.started_on.desc())
        .limit(1)
    )


def start_reset(desk: Desk, new: NewReset) -> Changes:
    """Begin a reset: itself, its checkpoints, what it says in writing, and what is to be done next, in one step.

    Raises:
        InputError: a reset is under way, or what is agreed lacks a step, or a day lies before it begins or after it
            ends, or it ends beyond three years.
        NotFoundError: there is no such client, or it is in the trash.
    """
    today, terms = desk.today(), new.terms
    _refuse_days_outside(terms, today)
    if new.is_agreed:
        _refuse_half(terms)
    with desk.record.command("start_reset") as unit:
        session = unit.session
        client = refuse_unknown(session, new.client_id)
        if _running(session, new.client_id) is not None:
            raise InputError(
                tr("A reset with {client} is under way already.", client=client.name), tr("Go on with that one.")
            )
        row = Reset(
            client_id=new.client_id,
            started_on=today,
            status=ResetStatus.AGREED if new.is_agreed else ResetStatus.DRAFT,
            agreed_on=today if new.is_agreed else None,
            why=new.why.strip() or None,
            goals=terms.goals.strip() or None,
            our_change=terms.our_change.strip() or None,
            our_request=terms.our_request.strip() or None,
            evaluate_on=terms.evaluate_on,
            summary=reset_in_writing(terms, today, is_agreed=new.is_agreed),
        )
        session.add(row)
        session.flush()
        for day in terms.checkpoints:
            session.add(Checkpoint(reset_id=row.id, what=tr("Look at the reset together"), on=day))
        if new.is_agreed:
            _promise(session, new, today, row.id)
        else:
            _raise(session, new)
        if new.draft:
            put_away(session, new.draft, "start_reset", row.id)
        said = tr("Started a reset with {client}") if new.is_agreed else tr("Drafted a reset with {client}")
        unit.words = said.format(client=client.name)
    return unit.changes


def _refuse_days_outside(terms: ResetTerms, today: date) -> None:
    """What is agreed lies ahead, and is looked at before it is evaluated. A day of what is not filled in is idle."""
    until = terms.evaluate_on
    if until is None or until <= today:
        raise _problem("evaluate_on", tr("A reset needs a day ahead on which it is evaluated."))
    if until > months_on(today, _MOST_MONTHS):
        raise _problem("evaluate_on", tr("A reset is evaluated within three years."))
    for field, what, by, said in (
        (
            "our_change_by",
            terms.our_change,
            terms.our_change_by,
            tr("What we change needs a day from today to the one on which it is evaluated."),
        ),
        (
            "our_request_by",
            terms.our_request,
            terms.our_request_by,
            tr("What we ask of them needs a day from today to the one on which it is evaluated."),
        ),
    ):
        if what.strip() and by is not None and not today <= by <= until:
            raise _problem(field, said)
    if not all(today < day < until for day in terms.checkpoints):
        raise _problem("checkpoints", tr("Both look at it on days ahead, before the one on which it is evaluated."))


def _refuse_half(terms: ResetTerms) -> None:
    """Agreed means that all five steps are there."""
    for field, text, said in (
        ("goals", terms.goals, tr("Say which goals were agreed.")),
        ("our_change", terms.our_change, tr("Say what we change that they notice.")),
        ("our_request", terms.our_request, tr("Say what we ask of them.")),
    ):
        if not text.strip():
            raise _problem(field, tr("What is agreed has all five steps."), said)


def _problem(field: str, sentence: str, way_out: str = "") -> InputError:
    problem = InputError(sentence, way_out)
    problem.field = field
    return problem


def _promise(session: Session, new: NewReset, today: date, reset_id: str) -> None:
    """What both sides agreed to stands in the ledger."""
    terms = new.terms
    for side, what, by in (
        (Side.OURS, terms.our_change, terms.our_change_by),
        (Side.THEIRS, terms.our_request, terms.our_request_by),
    ):
        session.add(
            Commitment(
                client_id=new.client_id,
                reset_id=reset_id,
                side=side,
                commitment_kind=CommitmentKind.PROMISE,
                what=" ".join(what.split()),
                asked_on=today,
                due_on=by,
                first_due_on=by,
            )
        )


def _raise(session: Session, new: NewReset) -> None:
    """What is not agreed yet is to be talked about: a point for the next call, no promise to them."""
    what = tr("Suggest a reset: the goals anew, what we change, what we ask of them, and until when")
    put_point(session, new.client_id, what)
