"""Who is on a call or could be, theirs and ours: what they are, what they were told, what is owed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, false, func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.briefing.moment import CLIENT, DAY, IDS, Moment
from liaison.desk.context import Desk
from liaison.desk.labels import shortened
from liaison.desk.people_across import last_seen
from liaison.desk.person_sheet import told_words
from liaison.desk.views.sheet import Absent, Attendee, OurAttendee, Owed, Told
from liaison.insight.briefing.facts import BriefingFacts, CommitmentFacts, PersonFacts
from liaison.insight.lateness import due_words
from liaison.model.briefing import SourceRef
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.values import Direction, EntryKind, Side
from liaison.model.words import tr
from liaison.store.rows import table_of

#: Of those who are not on the call, so many are offered.
_OTHERS: Final = 12
_COLLEAGUES: Final = 40
_TOLD: Final = 2
_LOOKED_AT: Final = 60
#: Told by being offered or given; anything else once it says when it was told.
_TOLD_KINDS: Final = (EntryKind.IDEA, EntryKind.REQUEST)
_GIVEN_KINDS: Final = (EntryKind.FEEDBACK, EntryKind.THANKS)


class Around(NamedTuple):
    """What the sheet itself does not need: whom to list, what they were told, when those not on it were last met."""

    people: tuple[PersonFacts, ...]
    told: Mapping[str, tuple[Told, ...]]
    met: Mapping[str, tuple[date, str]]
    colleagues: tuple[OurColleague, ...]


class OurColleague(NamedTuple):
    """One of us; ``is_manager`` of the client's account."""

    id: str
    name: str
    role: str
    is_me: bool
    is_manager: bool


def read_around(session: Session, desk: Desk, moment: Moment, facts: BriefingFacts) -> Around:
    """What is told of those on the call and of those who could be, in a few bounded reads."""
    people = _listed(facts)
    ids = [one.person_id for one in people]
    unseen = [one.person_id for one in people if one.last_seen is None]
    return Around(
        people,
        _told(moment, ids),
        last_seen(session, desk, unseen) if unseen else {},
        _colleagues(moment),
    )


def _listed(facts: BriefingFacts) -> tuple[PersonFacts, ...]:
    """Those on the call, then those who matter or were met lately."""
    coming = sorted((one for one in facts.people if is_on(one)), key=_rank)
    others = sorted((one for one in facts.people if not is_on(one)), key=_rank)
    set_aside = [one for one in others if one.was_set or one.has_declined]
    rest = [one for one in others if one not in set_aside]
    return (*coming, *set_aside, *rest[:_OTHERS])


def is_on(person: PersonFacts) -> bool:
    """Whether a person of theirs is on the call."""
    return person.is_invited and not person.has_declined


def _rank(person: PersonFacts) -> tuple[bool, bool, bool, int, str, str]:
    seen = person.last_seen.day.toordinal() if person.last_seen and person.last_seen.day else 0
    return (
        not person.is_point_of_contact,
        not person.is_decision_maker,
        not person.signs_off,
        -seen,
        person.name,
        person.person_id,
    )


def attendees(facts: BriefingFacts, around: Around, day: date) -> tuple[Attendee, ...]:
    """Theirs: on the call first, then those who could be."""
    names = {one.person_id: one.name for one in facts.people}
    owed = _owed(facts.commitments, day, lambda promise: promise.person_id)
    return tuple(_attendee(one, names, around, owed.get(one.person_id, ()), day) for one in around.people)


def _attendee(
    one: PersonFacts, names: Mapping[str, str], around: Around, owed: tuple[Owed, ...], day: date
) -> Attendee:
    seen_on, seen_in = (one.last_seen.day, one.last_seen.ref) if one.last_seen else (None, None)
    if one.person_id in around.met:
        seen_on, seen_id = around.met[one.person_id]
        seen_in = SourceRef("interaction", seen_id)
    return Attendee(
        person_id=one.person_id,
        name=one.name,
        given_name=one.given_name,
        role=one.role,
        source=one.source.ref,
        is_expected=is_on(one),
        was_set=one.was_set,
        has_declined=one.has_declined,
        is_first_time=one.is_first_time,
        is_point_of_contact=one.is_point_of_contact,
        is_decision_maker=one.is_decision_maker,
        signs_off=one.signs_off,
        stance=one.stance,
        speaks_for=tuple(names[voice] for voice in one.voices if voice in names),
        likes_information=one.likes_information,
        handle_with_care=one.handle_with_care,
        told=around.told.get(one.person_id, ()),
        owed=owed,
        last_seen=seen_in,
        last_seen_on=seen_on,
        unseen_days=(day - seen_on).days if seen_on else None,
    )


def _owed(
    promises: Iterable[CommitmentFacts], day: date, of: Callable[[CommitmentFacts], str]
) -> dict[str, tuple[Owed, ...]]:
    """Open promises by whom ``of`` names, the latest first."""
    found: defaultdict[str, list[Owed]] = defaultdict(list)
    for promise in promises:
        if promise.closed_on is None and of(promise):
            is_late = promise.due_on is not None and promise.due_on < day
            found[of(promise)].append(
                Owed(
                    promise.source.id,
                    promise.side,
                    promise.what,
                    promise.due_on,
                    due_words(promise.due_on, day),
                    is_late,
                )
            )
    return {
        one: tuple(sorted(every, key=lambda owed: (owed.due_on is None, owed.due_on or date.max, owed.what, owed.id)))
        for one, every in found.items()
    }


def ours(facts: BriefingFacts, around: Around, day: date) -> tuple[OurAttendee, ...]:
    """Those of us on the call, then those who could be; I am on it unless that was said otherwise."""
    owed = _owed(
        (promise for promise in facts.commitments if promise.side is Side.OURS),
        day,
        lambda promise: promise.colleague_id,
    )
    known = {one.source.id: one for one in facts.ours}
    found = [
        OurAttendee(
            colleague_id=one.id,
            name=one.name,
            role=one.role,
            is_me=one.is_me,
            is_expected=one.id in known or (one.is_me and one.id not in facts.hand.staying),
            was_set=one.id in facts.hand.staying or (one.id in known and known[one.id].was_set),
            owed=owed.get(one.id, ()),
        )
        for one in around.colleagues
    ]
    managers = {one.id for one in around.colleagues if one.is_manager}
    return tuple(
        sorted(
            found,
            key=lambda one: (
                not one.is_expected,
                not one.is_me,
                not one.owed,
                one.colleague_id not in managers,
                one.name,
            ),
        )
    )


def absent(facts: BriefingFacts) -> tuple[Absent, ...]:
    """Who decides or signs off and is not on the call (P1); nobody is absent where nobody was invited."""
    on = [one for one in facts.people if is_on(one)]
    if not on:
        return ()
    nobody = not any(one.is_decision_maker or one.signs_off for one in on)
    away = [one for one in facts.people if not is_on(one) and (one.is_decision_maker or one.signs_off)]
    return tuple(
        Absent(
            person_id=one.person_id,
            name=one.name,
            role=one.role,
            source=one.source.ref,
            is_decision_maker=one.is_decision_maker,
            signs_off=one.signs_off,
            has_declined=one.has_declined,
            nobody_decides=nobody,
        )
        for one in sorted(away, key=lambda one: (not one.is_decision_maker, one.name, one.person_id))
    )


def _colleagues(moment: Moment) -> tuple[OurColleague, ...]:
    return tuple(
        OurColleague(row.id, row.name, row.role or "", row.is_me, bool(row.is_manager))
        for row in moment.rows(_colleagues_query())
    )


@cache
def _colleagues_query() -> Select[Any]:
    one, client = table_of(Colleague), table_of(Client)
    manager = select(client.c.account_manager_id).where(client.c.id == CLIENT).scalar_subquery()
    return (
        select(
            one.c.id,
            one.c.name,
            one.c.role,
            one.c.is_me,
            func.coalesce(one.c.id == manager, false()).label("is_manager"),
        )
        .where(one.c.deleted_at.is_(None), or_(one.c.until_on.is_(None), one.c.until_on >= DAY))
        .order_by(one.c.is_me.desc(), one.c.name)
        .limit(_COLLEAGUES)
    )


def _told(moment: Moment, ids: Sequence[str]) -> dict[str, tuple[Told, ...]]:
    """What each was last told here: answers, honest feedback, ideas, requests, dates that moved."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    if ids:
        for row in moment.rows(_told_query(), ids=ids):
            found[row.person_id].append(
                Told(SourceRef("entry", row.id), row.on, told_words(row.entry_kind, row.what, row.answer))
            )
        for row in moment.rows(_moved_query(), ids=ids):
            told = tr("“{what}” moved", what=shortened(row.what))
            found[row.person_id].append(Told(SourceRef("commitment", row.id), row.told_on, told))
    return {
        one: tuple(sorted(every, key=lambda told: (told.on, told.source), reverse=True)[:_TOLD])
        for one, every in found.items()
    }


@cache
def _told_query() -> Select[Any]:
    entry = table_of(Entry)
    on = func.coalesce(entry.c.told_on, entry.c.happened_on)
    return (
        select(entry.c.person_id, entry.c.id, entry.c.entry_kind, entry.c.what, entry.c.answer, on.label("on"))
        .where(
            entry.c.client_id == CLIENT,
            entry.c.person_id.in_(IDS),
            entry.c.deleted_at.is_(None),
            on <= DAY,
            or_(
                entry.c.told_on.is_not(None),
                entry.c.entry_kind.in_(_GIVEN_KINDS) & (entry.c.direction == Direction.GIVEN),
                entry.c.entry_kind.in_(_TOLD_KINDS),
            ),
        )
        .order_by(on.desc(), entry.c.id.desc())
        .limit(_LOOKED_AT)
    )


@cache
def _moved_query() -> Select[Any]:
    promise, slip = table_of(Commitment), table_of(Slip)
    return (
        select(promise.c.person_id, promise.c.id, promise.c.what, slip.c.told_on)
        .join_from(promise, slip, slip.c.commitment_id == promise.c.id)
        .where(
            promise.c.client_id == CLIENT,
            promise.c.person_id.in_(IDS),
            promise.c.side == Side.OURS,
            promise.c.deleted_at.is_(None),
            slip.c.deleted_at.is_(None),
            slip.c.told_on <= DAY,
        )
        .order_by(slip.c.told_on.desc(), slip.c.id.desc())
        .limit(_LOOKED_AT)
    )
