"""What a vault with these rows would say to signs and lines on any past day.

The program answers this from the tables and the journal (``desk/signs/reading.py`` and ``desk/trends/facts.py``), one
day at a time. A replay asks for every day of years, so the same is kept here as versions, each with the days on which
it was known. That both say the same is tested: the rows are written into a real record, and the findings compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from liaison.insight.signs.facts import (
    ChangeFact,
    ClauseFact,
    ContactFact,
    EntryFact,
    GoalFact,
    PersonFact,
    PromiseFact,
    RenewalFact,
    ReviewFact,
    SignFacts,
    SlipFact,
    StakeFact,
)
from liaison.insight.signs.known import met_in
from liaison.insight.working_time import WorkingHours
from liaison.model.values import (
    ChangeStatus,
    CommitmentStatus,
    EntryKind,
    EntryOutcome,
    InteractionKind,
    InteractionStatus,
)

from .life import ZONE
from .records import Written

FOREVER: Final = date.max
HOURS: Final = WorkingHours(ZoneInfo(ZONE))
#: How far back the program looks; what is older says nothing any more.
CONTACT_DAYS: Final = timedelta(days=260)
PROMISE_DAYS: Final = timedelta(days=460)
ENTRY_DAYS: Final = timedelta(days=800)


class State(NamedTuple):
    """How a row stood, from a day on and until before another."""

    since: date
    until: date
    values: dict[str, Any]


Rows = dict[str, dict[str, list[State]]]


def rows_of(written: Iterable[Written]) -> Rows:
    """Every row of every kind with its states, one for a day: the last."""
    steps: dict[str, dict[str, list[tuple[date, dict[str, Any]]]]] = defaultdict(dict)
    for one in written:
        known = steps[one.kind].setdefault(one.id, [])
        before = known[-1][1] if known else {}
        if known and known[-1][0] == one.on:
            known[-1] = (one.on, before | one.values)
        else:
            known.append((one.on, before | one.values))
    return {kind: {id_: _states(found) for id_, found in rows.items()} for kind, rows in steps.items()}


def _states(found: list[tuple[date, dict[str, Any]]]) -> list[State]:
    ends = [later[0] for _earlier, later in pairwise(found)]
    return [State(since, until, values) for (since, values), until in zip(found, [*ends, FOREVER], strict=True)]


class _Version(NamedTuple):
    """A fact as it was known for some days. ``begins`` and ``ends``: outside of these it plays no part."""

    since: date
    until: date
    begins: date
    ends: date
    fact: Any


class Known:
    """One client: its facts on any day."""

    def __init__(self, rows: Rows, client_id: str) -> None:
        self._rows = rows
        client = rows["client"][client_id]
        first = client[0].values
        self._whole = SignFacts(
            client_id=client_id,
            client=first["name"],
            day=client[0].since,
            since_on=first["since_on"],
            recorded_on=client[0].since,
            rhythm_days=first["rhythm_days"],
            review_every_days=first["review_every_days"],
            hours=HOURS,
        )
        self._names = {
            id_: found[-1].values["name"] for kind in ("person", "colleague") for id_, found in rows[kind].items()
        }
        self._versions: dict[str, list[_Version]] = {
            "contacts": sorted(self._contacts(), key=lambda one: (one.fact.on, one.fact.id)),
            "people": list(self._people()),
            "changes": list(self._changes()),
            "promises": sorted(self._promises(), key=_by_asking),
            "entries": sorted(self._entries(), key=lambda one: (one.fact.on, one.fact.id)),
            "clauses": list(self._clauses()),
            "stakes": [_always(one, StakeFact(id_, one.values["what"])) for id_, one in self._each("stake")],
            "goals": list(self._goals()),
            "reviews": list(self._reviews()),
            "renewals": [
                _always(one, RenewalFact("client", client_id, one.values["renewal_on"]))
                for one in client
                if one.values["renewal_on"] is not None
            ],
        }
        self._block: dict[str, list[_Version]] = {}
        self._block_until = date.min

    def on(self, day: date) -> SignFacts:
        """The facts as known at the end of a day; days are asked for in order. Lines are the caller's to add."""
        if day >= self._block_until:
            self._block_until = day + timedelta(days=28)
            self._block = {
                name: [one for one in every if one.since < self._block_until and one.until > day and one.ends >= day]
                for name, every in self._versions.items()
            }
        found: dict[str, Any] = {
            name: tuple(one.fact for one in every if one.since <= day < one.until and one.begins <= day <= one.ends)
            for name, every in self._block.items()
        }
        found["contacts"] = self._with_last(found["contacts"], day)
        met = met_in(found["contacts"], day, self._names)
        return self._whole._replace(day=day, met=met, closed=self._closed(day), **found)

    def _with_last(self, contacts: tuple[ContactFact, ...], day: date) -> tuple[ContactFact, ...]:
        """The contacts at hand, with the last one before them where none of them was held."""
        if any(is_contact(one) for one in contacts):
            return contacts
        every = self._versions["contacts"]
        earlier = [one.fact for one in every if one.since <= day and is_contact(one.fact) and one.fact.on <= day]
        return (*earlier[-1:], *contacts)

    def _each(self, kind: str) -> Iterator[tuple[str, State]]:
        for id_, states in self._rows.get(kind, {}).items():
            for one in states:
                yield id_, one

    def _contacts(self) -> Iterator[_Version]:
        there: defaultdict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for _id, one in self._each("attendance"):
            theirs, ours = there[one.values["interaction_id"]]
            if one.values.get("person_id"):
                theirs.append(one.values["person_id"])
            else:
                ours.append(one.values["colleague_id"])
        for id_, one in self._each("interaction"):
            values = one.values
            on = values["happened_at"].date()
            theirs, ours = there[id_]
            fact = ContactFact(
                id_,
                on,
                values["interaction_kind"],
                values["status"],
                values["goals_discussed"],
                tuple(theirs),
                tuple(ours),
            )
            yield _Version(one.since, one.until, on, on + CONTACT_DAYS, fact)

    def _people(self) -> Iterator[_Version]:
        made = {id_: found[0] for id_, found in self._rows["stakeholder"].items()}
        for id_, one in self._each("stakeholder"):
            values = one.values
            person = self._rows["person"][values["person_id"]][0].values
            fact = PersonFact(
                id=values["person_id"],
                name=person["name"],
                given_name=person["given_name"],
                stakeholder_id=id_,
                level=values["level"],
                stance=values.get("stance"),
                is_point_of_contact=values.get("is_point_of_contact", False),
                is_decision_maker=values.get("is_decision_maker", False),
                from_on=values["from_on"],
                until_on=values.get("until_on"),
                recorded_on=made[id_].since,
            )
            yield _always(one, fact)

    def _changes(self) -> Iterator[_Version]:
        for id_, one in self._each("contact_change"):
            values = one.values
            is_over = values["status"] is ChangeStatus.FINISHED
            fact = ChangeFact(
                id_,
                values["person_id"],
                self._names[values["person_id"]],
                values["announced_on"],
                values["leaves_on"],
                self._names.get(values.get("successor_id") or "", ""),
                values["finished_on"] if is_over else None,
            )
            yield _always(one, fact)

    def _promises(self) -> Iterator[_Version]:
        slips: defaultdict[str, list[State]] = defaultdict(list)
        for _id, one in self._each("slip"):
            slips[one.values["commitment_id"]].append(one)
        for id_, one in self._each("commitment"):
            days = sorted({one.since, *(slip.since for slip in slips[id_] if one.since < slip.since < one.until)})
            for since, until in zip(days, [*days[1:], one.until], strict=True):
                told = sorted(_slip(slip.values) for slip in slips[id_] if slip.since <= since)
                closed = one.values.get("closed_on")
                ends = closed + PROMISE_DAYS if closed else FOREVER
                yield _Version(since, until, date.min, ends, _promise(id_, one.values, tuple(told)))

    def _entries(self) -> Iterator[_Version]:
        for id_, one in self._each("entry"):
            values = one.values
            fact = EntryFact(
                id_,
                values["entry_kind"],
                values["happened_on"],
                values["what"],
                values.get("direction"),
                values.get("is_candid", False),
                values.get("outcome", EntryOutcome.OPEN),
                values.get("outcome_on"),
                values.get("due_on"),
                values.get("answered_on"),
                values.get("told_on"),
                values.get("score"),
                self._names.get(values.get("person_id") or "", ""),
            )
            ends = FOREVER if fact.kind is EntryKind.CONCERN else fact.on + ENTRY_DAYS
            yield _Version(one.since, one.until, fact.on, ends, fact)

    def _clauses(self) -> Iterator[_Version]:
        agreed = {id_: found[0].values["agreed_on"] for id_, found in self._rows.get("agreement", {}).items()}
        for id_, one in self._each("clause"):
            values = one.values
            terms = (values["side"], values["clause_kind"], values["what"], values["threshold"], values["unit"])
            yield _always(one, ClauseFact(id_, *terms, agreed_on=agreed[values["agreement_id"]]))

    def _goals(self) -> Iterator[_Version]:
        readings: defaultdict[str, list[State]] = defaultdict(list)
        for _id, one in self._each("goal_reading"):
            readings[one.values["goal_id"]].append(one)
        for id_, one in self._each("goal"):
            days = [one.since, *(reading.since for reading in readings[id_])]
            for since, until in zip(days, [*days[1:], FOREVER], strict=True):
                known = tuple(reading.values["on"] for reading in readings[id_] if reading.since <= since)
                yield _always(State(since, until, {}), GoalFact(id_, one.values["what"], readings=known))

    def _reviews(self) -> Iterator[_Version]:
        for id_, one in self._each("review"):
            values = one.values
            status, held = values.get("status"), values.get("held_on")
            fact = ReviewFact(id_, values["due_on"], values["what"], held_on=held)
            yield _always(one, fact._replace(status=status) if status is not None else fact)

    def _closed(self, day: date) -> tuple[tuple[date, date], ...]:
        found = []
        for _id, one in self._each("busy_period"):
            if one.since <= day:
                begins, length = one.values["from_on"], one.values["until_on"] - one.values["from_on"]
                starts = [begins.replace(year=year) for year in (day.year - 1, day.year)]
                found += [(start, start + length) for start in starts]
        return tuple(found)


def is_contact(one: ContactFact) -> bool:
    """Whether something counts as having been in touch."""
    return one.status is InteractionStatus.HELD and one.kind is not InteractionKind.NOTE


def _always(one: State, fact: Any) -> _Version:
    return _Version(one.since, one.until, date.min, FOREVER, fact)


def _by_asking(one: _Version) -> tuple[date, str]:
    return (one.fact.asked_on or one.fact.first_due_on or date.min, one.fact.id)


def _slip(values: dict[str, Any]) -> SlipFact:
    return SlipFact(
        values["slipped_on"], values["old_due_on"], values["new_due_on"], values["told_on"], values["is_let_off"]
    )


def _promise(id_: str, values: dict[str, Any], slips: tuple[SlipFact, ...]) -> PromiseFact:
    return PromiseFact(
        id=id_,
        side=values["side"],
        what=values["what"],
        kind=values["commitment_kind"],
        asked_on=values["asked_on"],
        first_due_on=values["first_due_on"],
        due_on=values["due_on"],
        closed_on=values.get("closed_on"),
        is_dropped=values.get("status") is CommitmentStatus.DROPPED,
        mark=values.get("mark"),
        rounds=values.get("rounds", 0),
        has_stake=values.get("stake_id") is not None,
        is_asked=values.get("asked_by_id") is not None,
        extra_minutes=values.get("extra_minutes") or 0,
        asked_at=values.get("asked_at"),
        closed_at=values.get("closed_at"),
        slips=slips,
    )
