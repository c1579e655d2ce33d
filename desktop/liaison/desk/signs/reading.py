"""What the record of one client says to the signs: rows become facts, as they are or as they were known on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select

from liaison.desk.briefing.aims import hours_of
from liaison.desk.steps import Reach, Steps, at_once
from liaison.desk.trends.states import states_of
from liaison.insight.signs.facts import (
    ChangeFact,
    ClauseFact,
    ContactFact,
    EntryFact,
    GoalFact,
    MetFact,
    PersonFact,
    PromiseFact,
    RenewalFact,
    ResetFact,
    ReviewFact,
    SignFacts,
    SlipFact,
    StakeFact,
)
from liaison.insight.signs.known import MET_DAYS, as_known
from liaison.insight.yearly import spans
from liaison.model.agreement import Agreement, Clause
from liaison.model.base import Base
from liaison.model.client import BusyPeriod, Client
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.meeting import Review
from liaison.model.stake import Goal, GoalReading, Stake
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange, Finding, Reset
from liaison.model.values import ChangeStatus, ClientStatus, CommitmentStatus, EngagementStatus, GoalStatus

from . import reads

_CONTACT_DAYS: Final = 260
_PROMISE_DAYS: Final = 460
_ENTRY_DAYS: Final = 800
_INTERACTION: Final = ("happened_at", "status", "interaction_kind")
#: Clients that the signs look at.
WATCHED: Final = frozenset({ClientStatus.ACTIVE, ClientStatus.ENDING})

Query = Callable[..., Select[Any]]


class Judged(NamedTuple):
    """What the person said of a finding."""

    id: str
    sign: str
    since_on: date
    snoozed_until: date | None
    snooze_reason: str | None
    judgement: str | None
    judged_on: date | None
    note: str | None


class ClientRead(NamedTuple):
    """The facts of a client, whether the signs look at it at all, and what was said of its findings."""

    facts: SignFacts
    is_watched: bool
    judged: tuple[Judged, ...]


class SignReader:
    """Reads clients as of ``day``: as the record is now, or with ``past`` as it was known at the end of that day."""

    def __init__(self, connection: Connection, zone_name: str, day: date, now: datetime, *, past: bool = False) -> None:
        self._connection = connection
        self._zone = ZoneInfo(zone_name)
        self._day = day
        self._past = past
        end = datetime.combine(day + timedelta(days=1), time(), self._zone).astimezone(UTC) - timedelta(microseconds=1)
        self._values: dict[str, Any] = {
            "until_at": min(now, end),
            "from_at": self._begin(_CONTACT_DAYS),
            "met_from": self._begin(MET_DAYS),
            "from_on": day - timedelta(days=_PROMISE_DAYS),
            "entries_from": day - timedelta(days=_ENTRY_DAYS),
        }
        self._client: dict[str, Any] = {}
        self._ours: dict[str, str] | None = None

    def _begin(self, days: int) -> datetime:
        return datetime.combine(self._day - timedelta(days=days), time(), self._zone).astimezone(UTC)

    def _local_day(self, instant: datetime) -> date:
        return instant.astimezone(self._zone).date()

    def read(self, client_id: str) -> ClientRead | None:
        """Everything the signs need of one client; None where there was none on that day."""
        return at_once(self.in_steps(Reach(self._connection), client_id))

    def in_steps(self, reach: Reach, client_id: str) -> Steps[ClientRead | None]:
        """The same, a statement or two at a time."""
        self._client = self._values | {"client": client_id}
        row = self._connection.execute(reads.client_query(), self._client).one_or_none()
        if row is None or (row.deleted_at is not None and not self._past):
            return None
        stood = next(self._stood([row], Client, reads.CLIENT_COLUMNS), None)
        if stood is None:
            return None
        client, names = stood[1], self._people()
        parts: tuple[tuple[str, Callable[[], Any]], ...] = (
            ("contacts", self._contacts),
            ("people", lambda: self._stakeholders(names)),
            ("changes", lambda: tuple(self._changes(names))),
            ("promises", self._promises),
            ("entries", lambda: self._entries(names)),
            ("clauses", lambda: tuple(self._clauses())),
            ("stakes", lambda: tuple(self._stakes())),
            ("goals", lambda: tuple(self._goals())),
            ("reviews", lambda: tuple(self._reviews())),
            ("resets", lambda: tuple(self._resets())),
            ("renewals", lambda: tuple(self._renewals(client_id, client))),
            ("closed", lambda: tuple(self._closed())),
            ("first_on", self._first),
            ("judged", self._judged),
        )
        read: dict[str, Any] = {}
        for name, part in parts:
            yield
            self._connection = reach.connection
            read[name] = part()
        judged = read.pop("judged")
        yield
        self._connection = reach.connection
        met = self._met(read["contacts"], names)
        facts = SignFacts(
            client_id=client_id,
            client=client["name"],
            day=self._day,
            since_on=client["since_on"],
            recorded_on=self._local_day(row.created_at),
            rhythm_days=client["rhythm_days"],
            review_every_days=client["review_every_days"],
            hours=hours_of(row, self._zone),
            **read,
        )
        # What was dated ahead had not happened yet: as on any day before.
        known = as_known(facts, self._day)._replace(met=met)
        return ClientRead(known, client["status"] in WATCHED, judged)

    def _judged(self) -> tuple[Judged, ...]:
        rows = self._rows(reads.findings_query, Finding, reads.FINDING)
        return tuple(Judged(found.id, **values) for found, values in rows)

    def _rows(self, query: Query, of: type[Base], columns: tuple[str, ...]) -> Iterator[tuple[Any, Mapping[str, Any]]]:
        """Rows with their values: as they are, or as they stood on the day."""
        return self._stood(self._connection.execute(query(past=self._past), self._client).all(), of, columns)

    def _stood(self, rows: Any, of: type[Base], columns: tuple[str, ...]) -> Iterator[tuple[Any, Mapping[str, Any]]]:
        if not self._past:
            yield from ((row, {name: getattr(row, name) for name in columns}) for row in rows)
            return
        for row, state in states_of(self._connection, of, rows, columns, self._local_day):
            if state.known_from <= self._day and (state.known_until is None or self._day < state.known_until):
                yield row, state.values

    def _people(self) -> dict[str, tuple[str, str]]:
        rows = self._connection.execute(reads.people_query(), self._client)
        return {row.id: (row.name, row.given_name or "") for row in rows}

    def _colleagues(self) -> dict[str, str]:
        if self._ours is None:
            self._ours = {row.id: row.name for row in self._connection.execute(reads.colleagues_query())}
        return self._ours

    def _contacts(self) -> tuple[ContactFact, ...]:
        """The newest contacts with the last one and the one in which goals were discussed, oldest first."""
        lately = self._connection.execute(reads.contacts_query(past=self._past), self._client).all()
        found = {row.id: self._contact(row) for row in lately} if not self._past else {}
        if self._past:
            for row, values in self._stood(lately, Interaction, _INTERACTION):
                found[row.id] = ContactFact(
                    row.id, self._local_day(values["happened_at"]), values["interaction_kind"], values["status"]
                )
        for row in self._connection.execute(reads.last_contact_query(past=self._past), self._client):
            found.setdefault(row.id, self._contact(row))
        for row in self._connection.execute(reads.goals_discussed_query(past=self._past), self._client):
            found[row.id] = found.get(row.id, self._contact(row))._replace(goals_discussed=True)
        return tuple(sorted(found.values(), key=lambda one: (one.on, one.id)))

    def _first(self) -> date | None:
        """The day of the oldest interaction that was known."""
        first = self._connection.execute(reads.first_query(past=self._past), self._client).scalar()
        return None if first is None else self._local_day(first)

    def _contact(self, row: Any) -> ContactFact:
        return ContactFact(row.id, self._local_day(row.happened_at), row.interaction_kind, row.status)

    def _met(self, contacts: tuple[ContactFact, ...], names: dict[str, tuple[str, str]]) -> tuple[MetFact, ...]:
        """Who took part; the contact named is the last one of that day, if it is among the newest."""
        by_day = {one.on: one.id for one in contacts}
        found = []
        for row in self._connection.execute(reads.met_query(past=self._past), self._client):
            on = self._local_day(row.last_at)
            is_ours = row.person_id is None
            id_ = row.colleague_id if is_ours else row.person_id
            name = self._colleagues().get(id_, "") if is_ours else names.get(id_, ("", ""))[0]
            if name:
                found.append(MetFact(id_, is_ours, row.times, on, by_day.get(on, ""), name))
        return tuple(found)

    def _stakeholders(self, names: dict[str, tuple[str, str]]) -> tuple[PersonFact, ...]:
        return tuple(
            PersonFact(
                id=one["person_id"],
                name=names[one["person_id"]][0],
                given_name=names[one["person_id"]][1],
                stakeholder_id=row.id,
                level=one["level"],
                stance=one["stance"],
                is_point_of_contact=one["is_point_of_contact"],
                is_decision_maker=one["is_decision_maker"],
                signs_off=one["signs_off"],
                from_on=one["from_on"],
                until_on=one["until_on"],
                recorded_on=self._local_day(row.created_at),
            )
            for row, one in self._rows(reads.stakeholders_query, Stakeholder, reads.STAKEHOLDER)
            if one["person_id"] in names
        )

    def _changes(self, names: dict[str, tuple[str, str]]) -> Iterator[ChangeFact]:
        for row, one in self._rows(reads.changes_query, ContactChange, reads.CHANGE):
            if one["person_id"] not in names:
                continue
            is_over = one["status"] is ChangeStatus.FINISHED
            yield ChangeFact(
                id=row.id,
                person_id=one["person_id"],
                person=names[one["person_id"]][0],
                announced_on=one["announced_on"],
                leaves_on=one["leaves_on"],
                successor=names.get(one["successor_id"], ("", ""))[0] if one["successor_id"] else "",
                finished_on=(one["finished_on"] or one["leaves_on"] or one["announced_on"]) if is_over else None,
                is_under_way=one["status"] is ChangeStatus.UNDER_WAY,
            )

    def _promises(self) -> tuple[PromiseFact, ...]:
        slips: defaultdict[str, list[SlipFact]] = defaultdict(list)
        for _row, one in self._rows(reads.slips_query, Slip, reads.SLIP):
            values = dict(one)
            slips[values.pop("commitment_id")].append(SlipFact(**values))
        found = [
            PromiseFact(
                id=row.id,
                side=one["side"],
                what=one["what"],
                kind=one["commitment_kind"],
                asked_on=one["asked_on"],
                first_due_on=one["first_due_on"],
                due_on=one["due_on"],
                closed_on=one["closed_on"],
                is_dropped=one["status"] is CommitmentStatus.DROPPED,
                mark=one["mark"],
                rounds=one["rounds"],
                has_stake=one["stake_id"] is not None,
                is_asked=one["asked_by_id"] is not None,
                extra_minutes=one["extra_minutes"] or 0,
                asked_at=one["asked_at"],
                closed_at=one["closed_at"],
                slips=tuple(sorted(slips[row.id])),
            )
            for row, one in self._rows(reads.commitments_query, Commitment, reads.COMMITMENT)
        ]
        return tuple(sorted(found, key=lambda one: (one.asked_on or one.first_due_on or date.min, one.id)))

    def _entries(self, names: dict[str, tuple[str, str]]) -> tuple[EntryFact, ...]:
        found = []
        for row, one in self._rows(reads.entries_query, Entry, reads.ENTRY):
            values = dict(one)
            person = names.get(values.pop("person_id") or "", ("", ""))[0]
            kind, on = values.pop("entry_kind"), values.pop("happened_on")
            found.append(EntryFact(id=row.id, kind=kind, on=on, person=person, **values))
        return tuple(sorted(found, key=lambda one: (one.on, one.id)))

    def _clauses(self) -> Iterator[ClauseFact]:
        held = {row.id: one for row, one in self._rows(reads.agreements_query, Agreement, reads.AGREEMENT)}
        for row, one in self._rows(reads.clauses_query, Clause, reads.CLAUSE):
            if one["agreement_id"] in held:
                kind, side, what = one["clause_kind"], one["side"], one["what"]
                yield ClauseFact(row.id, side, kind, what, one["threshold"], one["unit"], **held[one["agreement_id"]])

    def _stakes(self) -> Iterator[StakeFact]:
        for row, one in self._rows(reads.stakes_query, Stake, reads.STAKE):
            first, last = one["season_from"], one["season_until"]
            season = (first, last) if first and last else None
            yield StakeFact(row.id, one["what"], one["live_on"], season, one["ended_on"])

    def _goals(self) -> Iterator[GoalFact]:
        readings: defaultdict[str, list[date]] = defaultdict(list)
        for _row, one in self._rows(reads.readings_query, GoalReading, reads.READING):
            readings[one["goal_id"]].append(one["on"])
        for row, one in self._rows(reads.goals_query, Goal, reads.GOAL):
            if one["status"] is GoalStatus.ACTIVE:
                yield GoalFact(row.id, one["what"], one["closed_on"], tuple(readings[row.id]))

    def _reviews(self) -> Iterator[ReviewFact]:
        for row, one in self._rows(reads.reviews_query, Review, reads.REVIEW):
            yield ReviewFact(row.id, **one)

    def _resets(self) -> Iterator[ResetFact]:
        for row, one in self._rows(reads.resets_query, Reset, reads.RESET):
            yield ResetFact(row.id, **one)

    def _renewals(self, client_id: str, client: Mapping[str, Any]) -> Iterator[RenewalFact]:
        if client["renewal_on"] is not None:
            yield RenewalFact("client", client_id, client["renewal_on"])
        for row, one in self._rows(reads.engagements_query, Engagement, reads.ENGAGEMENT):
            if one["status"] is EngagementStatus.ACTIVE and one["renewal_on"] is not None:
                yield RenewalFact("engagement", row.id, one["renewal_on"], one["name"])

    def _closed(self) -> Iterator[tuple[date, date]]:
        """Closed periods around the day; a yearly one in the years at hand."""
        for _row, one in self._rows(reads.busy_query, BusyPeriod, reads.BUSY):
            if not one["is_closed"]:
                continue
            if one["is_yearly"]:
                around = date(self._day.year - 1, 1, 1), date(self._day.year, 12, 31)
                yield from spans(one["from_on"], one["until_on"], *around, yearly=True)
            else:
                yield one["from_on"], one["until_on"]
