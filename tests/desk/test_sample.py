"""The sample agency: complete, dated relative to the clock, the reference screens on their day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import and_, create_engine, func, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from liaison.desk.context import Desk
from liaison.desk.occurrences import refresh
from liaison.desk.opening import set_up_desk
from liaison.desk.sample import create_sample
from liaison.desk.sample.dates import REFERENCE, Calendar
from liaison.insight.adherence import Sample, Terms, adherence
from liaison.insight.working_time import WorkingHours
from liaison.model.agreement import Agreement, Clause
from liaison.model.base import Base
from liaison.model.client import BusyPeriod, Client
from liaison.model.clock import FixedClock
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement, Milestone
from liaison.model.entry import Entry
from liaison.model.errors import InputError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.invariants import check_rules
from liaison.model.journal import Journal
from liaison.model.kinds import KINDS
from liaison.model.meeting import Invitee, Meeting, Occurrence, Review
from liaison.model.person import Channel, Never, Person, PersonalDate
from liaison.model.stake import Goal, GoalReading, Stake, StakeFelt
from liaison.model.stakeholder import Influence, Stakeholder
from liaison.model.turning_point import (
    Checkpoint,
    ContactChange,
    Finding,
    OffBoarding,
    PostMortem,
    Reset,
    StayOrPart,
    Step,
)
from liaison.model.values import (
    AboutUs,
    ClauseKind,
    ClientStatus,
    CommitmentKind,
    CommitmentStatus,
    EntryKind,
    Intent,
    InteractionStatus,
    Side,
    StayOrPartDecision,
)
from liaison.store.journal import undo
from liaison.store.record import Record

NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)

#: Kinds that the sample leaves empty: the journal is written by commands, attachments are files.
EMPTY = {"attachment"}


def rows(session: Session, of: type[Base], *where: Any) -> list[Any]:
    return list(session.scalars(select(of).where(*where)))


def client_called(session: Session, name: str) -> Client:
    return session.scalars(select(Client).where(Client.name == name)).one()


def held(session: Session, client: Client) -> list[Interaction]:
    return rows(session, Interaction, Interaction.client_id == client.id, Interaction.status == InteractionStatus.HELD)


def _empty_record(clock: FixedClock) -> Record:
    def connect() -> object:
        return driver.connect(":memory:", isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite+pysqlite://", module=driver, creator=connect, poolclass=StaticPool)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
    return Record(engine, clock)


@pytest.fixture(scope="module")
def shown() -> Iterator[tuple[Desk, Session]]:
    """The sample on the reference day, made once and only read."""
    desk = set_up_desk(_empty_record(FixedClock(NOW)), "Europe/London")
    create_sample(desk)
    with desk.record.reading() as session:
        yield desk, session


@pytest.fixture
def session(shown: tuple[Desk, Session]) -> Session:
    return shown[1]


def test_is_one_command_with_its_words(desk: Desk) -> None:
    changes = create_sample(desk)
    assert changes.words == "Created the sample agency Northlight Studio"
    with desk.record.reading() as session:
        assert [entry.words for entry in rows(session, Journal)] == [changes.words]


@pytest.mark.parametrize("kind", sorted(set(KINDS) - EMPTY))
def test_every_kind_has_rows(session: Session, kind: str) -> None:
    assert session.scalar(select(func.count()).select_from(KINDS[kind])), kind


def test_there_are_eighteen_months_of_history_for_each_client(session: Session) -> None:
    per_client = Counter(row.client_id for row in rows(session, Interaction))
    assert 400 <= sum(per_client.values()) <= 700
    for client in rows(session, Client, Client.status == ClientStatus.ACTIVE):
        times = [row.happened_at for row in held(session, client)]
        assert len(times) >= 50
        assert min(times) < NOW - timedelta(days=520)
    texts = [row.text for row in rows(session, Interaction)]
    assert len(set(texts)) > 0.9 * len(texts)


_PRACTICES: dict[str, Callable[[Session], object]] = {
    "P1": lambda s: (
        rows(s, Influence)
        and rows(s, Stakeholder, Stakeholder.reports_to_id.is_not(None), Stakeholder.reports_label.is_not(None))
        and rows(s, Commitment, Commitment.on_behalf_of_id.is_not(None), Commitment.driver.is_not(None))
    ),
    "P2": lambda s: (
        rows(s, Stake, Stake.cost_per.is_not(None), Stake.season_from.is_not(None))
        and rows(s, StakeFelt)
        and rows(s, Commitment, Commitment.stake_id.is_not(None))
    ),
    "P3": lambda s: (
        rows(s, BusyPeriod, BusyPeriod.fill.is_not(None)) and rows(s, Client, Client.quiet_from.is_not(None))
    ),
    "P4": lambda s: rows(
        s, Interaction, Interaction.about_us == AboutUs.NOT_ABOUT_US, Interaction.mood_context.is_not(None)
    ),
    "P5": lambda s: (
        rows(s, Client, Client.hired_us_because.is_not(None))
        and rows(s, GoalReading)
        and rows(s, Interaction, Interaction.goals_discussed)
        and rows(s, Entry, Entry.is_candid)
    ),
    "P6": lambda s: (
        rows(s, Commitment, Commitment.extra_minutes > 0) and rows(s, Entry, Entry.entry_kind == EntryKind.THANKS)
    ),
    "P7": lambda s: rows(
        s,
        Client,
        Client.rhythm_days.is_not(None),
        Client.renewal_on.is_not(None),
        Client.review_every_days.is_not(None),
    ),
    "P8": lambda s: (
        rows(s, Slip, Slip.told_on.is_not(None))
        and rows(s, Slip, Slip.told_on.is_(None))
        and rows(s, Commitment, Commitment.mark.is_not(None), Commitment.rounds > 0)
    ),
    "P9": lambda s: (
        rows(s, Person, Person.cares_about.is_not(None), Person.likes_information.is_not(None))
        and rows(s, Entry, Entry.entry_kind == EntryKind.CONCERN, Entry.told_on.is_(None))
        and rows(s, Entry, Entry.entry_kind == EntryKind.CONCERN, Entry.told_on.is_not(None))
    ),
    "P10": lambda s: rows(s, Entry, Entry.entry_kind == EntryKind.PROMOTER, Entry.happened_on < date(2026, 1, 1)),
    "P11": lambda s: (
        {row.level for row in rows(s, Colleague)} >= {"director", "manager", "specialist"}
        and len({row.colleague_id for row in rows(s, Attendance, Attendance.colleague_id.is_not(None))}) >= 5
    ),
    "P12": lambda s: (
        rows(s, Entry, Entry.entry_kind == EntryKind.IDEA, Entry.is_beyond_contract)
        and rows(s, Entry, Entry.entry_kind == EntryKind.INTRODUCTION, Entry.led_to.is_not(None))
        and rows(s, Never)
        and rows(s, Channel, Channel.rank == 3)
    ),
    "P13": lambda s: (
        rows(s, ContactChange, ContactChange.leaves_on > REFERENCE, ContactChange.successor_id.is_(None))
        and rows(s, Step, Step.contact_change_id.is_not(None))
        and s.execute(
            select(Stakeholder.person_id).group_by(Stakeholder.person_id).having(func.count(Stakeholder.client_id) > 1)
        ).all()
    ),
    "P14": lambda s: (
        rows(s, Entry, Entry.entry_kind == EntryKind.RESULT, Entry.quote.is_not(None), Entry.evidence.is_not(None))
        and rows(s, OffBoarding)
        and rows(s, Step, Step.off_boarding_id.is_not(None), Step.done_on.is_not(None))
    ),
    "P15": lambda s: rows(s, PostMortem, PostMortem.reason_found.is_not(None), PostMortem.lessons.is_not(None)),
    "P16": lambda s: (
        len({row.intent for row in rows(s, Interaction, Interaction.intent.is_not(None))}) >= len(Intent) - 1
        and len({row.level for row in rows(s, Stakeholder)}) >= 4
    ),
    "P17": lambda s: (
        rows(s, Engagement, Engagement.price_amount.is_not(None), Engagement.objective.is_not(None))
        and rows(s, Milestone)
        and rows(
            s,
            Commitment,
            Commitment.commitment_kind == CommitmentKind.DELIVERABLE,
            Commitment.engagement_id.is_not(None),
        )
        and rows(s, Commitment, Commitment.commitment_kind == CommitmentKind.APPROVAL)
    ),
    "P18": lambda s: (
        len(rows(s, Slip, Slip.is_let_off, Slip.let_off_by_id.is_not(None))) >= 3
        and rows(s, Review, Review.status == "skipped")
    ),
    "P19": lambda s: rows(s, Finding, Finding.sign == "single_thread"),
    "P20": lambda s: (
        rows(s, Reset, Reset.summary.is_not(None), Reset.status == "agreed")
        and rows(s, Checkpoint)
        and rows(s, Commitment, Commitment.reset_id.is_not(None))
        and rows(s, Agreement, Agreement.reset_id.is_not(None))
    ),
    "P21": lambda s: (
        {row.decision for row in rows(s, StayOrPart)} >= {StayOrPartDecision.UNDECIDED, StayOrPartDecision.PART}
    ),
    "P22": lambda s: (
        {row.side for row in rows(s, Clause)} == set(Side) and len({row.clause_kind for row in rows(s, Clause)}) >= 6
    ),
    "P23": lambda s: rows(s, Reset, Reset.summary.is_not(None)) and rows(s, Review, Review.decided.is_not(None)),
    "P24": lambda s: (
        len(rows(s, Entry, Entry.entry_kind == EntryKind.PROMOTER)) >= 10 and rows(s, Entry, Entry.is_referral)
    ),
}


@pytest.mark.parametrize("practice", [f"P{number}" for number in range(1, 25)])
def test_every_practice_has_something_to_show(session: Session, practice: str) -> None:
    assert _PRACTICES[practice](session)


def test_every_row_keeps_the_rules(session: Session) -> None:
    for of in KINDS.values():
        for row in rows(session, of):
            check_rules(session, row)


def test_every_reference_leads_to_a_row(session: Session) -> None:
    assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_the_promises_of_today_are_those_of_the_reference_screen(session: Session) -> None:
    found = session.execute(
        select(Commitment.side, Commitment.what, Client.name, Person.name, Commitment.due_on)
        .join(Client, Client.id == Commitment.client_id)
        .join(Person, Person.id == Commitment.person_id)
        .where(Commitment.status == CommitmentStatus.OPEN, Commitment.due_on <= date(2026, 11, 29))
        .order_by(Commitment.side, Commitment.due_on, Client.name.desc())
    ).all()
    assert [(side.value, what, client, person, due and due.day) for side, what, client, person, due in found] == [
        ("ours", "November performance report", "Tallgrass Foods", "Owen Castillo", 23),
        ("ours", "Reset scorecard, three months on", "Oakline Credit Union", "Marcus Bell", 24),
        ("ours", "Load-test summary for peak week", "Harbor & Finch", "Priya Raman", 25),
        ("ours", "Rate-card comparison", "Pell Logistics", "Tom Adeyemi", 27),
        ("theirs", "Access to the member survey", "Oakline Credit Union", "Ingrid Solberg", 20),
        ("theirs", "Weekend order export", "Harbor & Finch", "Leo Marsh", 22),
        ("theirs", "Name of Sofia’s successor", "Meridian Dental", "Alan Reyes", 26),
        ("theirs", "Feedback on the gift guide draft", "Harbor & Finch", "Dana Whitlock", 27),
    ]


def test_the_meetings_of_the_month_are_those_of_the_reference_calendar(session: Session) -> None:
    begins, ends = datetime(2026, 10, 26, tzinfo=UTC), datetime(2026, 12, 7, tzinfo=UTC)
    found = session.execute(
        select(Occurrence.starts_at, Client.short_name)
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .join(Client, Client.id == Meeting.client_id)
        .where(Occurrence.starts_at.between(begins, ends))
        .order_by(Occurrence.starts_at)
    ).all()
    assert [(f"{at:%d.%m %H:%M}", name) for at, name in found] == [
        ("26.10 09:30", "Brightwater"),
        ("29.10 11:00", "Pell"),
        ("02.11 09:30", "Tallgrass"),
        ("04.11 11:00", "Meridian"),
        ("10.11 15:00", "Oakline"),
        ("12.11 10:00", "Harbor"),
        ("17.11 13:00", "Brightwater"),
        ("18.11 16:00", "Tallgrass"),
        ("24.11 10:00", "Harbor"),
        ("24.11 14:30", "Oakline"),
        ("27.11 09:30", "Brightwater"),
        ("02.12 11:00", "Meridian"),
    ]


def test_what_was_done_this_month_is_that_of_the_reference_calendar(session: Session) -> None:
    found = rows(session, Commitment, Commitment.closed_on >= date(2026, 10, 26))
    assert sorted((row.closed_on.isoformat()[5:], row.what) for row in found) == [
        ("10-28", "Sell-in deck"),
        ("11-03", "Gift guide outline"),
        ("11-05", "Patient figures"),
        ("11-09", "Poster proofs"),
        ("11-12", "Media plan, Q1"),
        ("11-13", "Image rights"),
        ("11-16", "Recipe photos"),
        ("11-18", "Load test run"),
        ("11-19", "Product feed"),
    ]


def test_what_is_coming_up_is_that_of_the_reference_screen(session: Session) -> None:
    assert {(row.on, row.what) for row in rows(session, PersonalDate)} == {
        (date(2026, 11, 25), "back from leave"),
        (date(2026, 12, 9), "10 years at Tallgrass"),
    }
    assert {row.leaves_on for row in rows(session, ContactChange, ContactChange.finished_on.is_(None))} == {
        date(2026, 12, 4)
    }
    birthdays = {row.name: (row.birth_year, row.birth_month, row.birth_day) for row in rows(session, Person)}
    assert birthdays["Helen Moss"] == (1976, 11, 27)
    assert birthdays["Marcus Bell"] == (1986, 11, 14)
    assert [
        row.due_on for row in rows(session, Review, Review.due_on.between(date(2026, 11, 7), date(2026, 12, 31)))
    ] == [date(2026, 11, 30)]
    assert rows(session, Stake, Stake.what == "Gift guide")[0].live_on == date(2026, 12, 1)
    assert rows(session, Checkpoint, Checkpoint.held_on.is_(None))[0].on == date(2026, 12, 11)
    assert client_called(session, "Brightwater Museum").renewal_on == date(2027, 1, 6)


@pytest.mark.parametrize(
    ("client", "days"),
    [
        ("Pell Logistics", 26),
        ("Brightwater Museum", 7),
        ("Tallgrass Foods", 6),
        ("Meridian Dental", 5),
        ("Oakline Credit Union", 4),
        ("Harbor & Finch", 2),
    ],
)
def test_last_heard(session: Session, client: str, days: int) -> None:
    last = max(row.happened_at for row in held(session, client_called(session, client)))
    assert (REFERENCE - last.date()).days == days


def test_the_notes_behind_harbor(session: Session) -> None:
    harbor = client_called(session, "Harbor & Finch")
    notes = held(session, harbor)
    assert sum(row.happened_at > NOW - timedelta(days=365) for row in notes) == 38
    assert sum(row.happened_at > datetime(2026, 7, 15, tzinfo=UTC) for row in notes) == 11
    dana = session.scalars(select(Person).where(Person.name == "Dana Whitlock")).one()
    ids = {row.id for row in notes}
    assert sum(row.interaction_id in ids for row in rows(session, Attendance, Attendance.person_id == dana.id)) == 41
    praise = rows(
        session,
        Entry,
        and_(Entry.client_id == harbor.id, Entry.entry_kind == EntryKind.FEEDBACK, Entry.is_candid.is_(False)),
    )
    assert len(praise) == 11
    assert min(row.happened_on for row in praise) > date(2026, 7, 14)


def test_notes_of_half_a_year(session: Session) -> None:
    half_a_year_ago = datetime(2026, 5, 24, 9, 2, tzinfo=UTC)
    found = rows(
        session, Interaction, Interaction.status == InteractionStatus.HELD, Interaction.happened_at > half_a_year_ago
    )
    assert len(found) == 214


@pytest.mark.parametrize(
    ("kind", "kept", "total"),
    [
        (ClauseKind.REPLY_TIME, 14, 15),
        (ClauseKind.AGENDA_AHEAD, 15, 17),
        (ClauseKind.NOTICE, 14, 23),
        (ClauseKind.FEEDBACK_TIME, 11, 23),
    ],
)
def test_how_far_the_agreement_with_harbor_is_kept(session: Session, kind: ClauseKind, kept: int, total: int) -> None:
    harbor = client_called(session, "Harbor & Finch")
    measured = {
        ClauseKind.REPLY_TIME: Commitment.commitment_kind == CommitmentKind.REPLY,
        ClauseKind.AGENDA_AHEAD: Commitment.commitment_kind == CommitmentKind.AGENDA,
        ClauseKind.NOTICE: Commitment.asked_by_id.is_not(None),
        ClauseKind.FEEDBACK_TIME: Commitment.commitment_kind == CommitmentKind.FEEDBACK,
    }
    clause = session.scalars(
        select(Clause)
        .join(Agreement, Agreement.id == Clause.agreement_id)
        .where(Agreement.client_id == harbor.id, Clause.clause_kind == kind)
    ).one()
    cases = rows(
        session,
        Commitment,
        Commitment.client_id == harbor.id,
        Commitment.asked_on >= date(2025, 11, 24),
        measured[kind],
    )
    samples = [Sample(c.asked_on, c.closed_on, c.first_due_on, c.asked_at, c.closed_at) for c in cases]
    hours = WorkingHours(ZoneInfo(harbor.zone), start=harbor.work_from, end=harbor.work_until)
    found = adherence(Terms(kind, clause.threshold, clause.unit), samples, hours, NOW)
    assert (found.kept, found.total) == (kept, total)


def test_feedback_of_harbor_since_august_takes_six_days(session: Session) -> None:
    harbor = client_called(session, "Harbor & Finch")
    cases = rows(
        session,
        Commitment,
        Commitment.client_id == harbor.id,
        Commitment.commitment_kind == CommitmentKind.FEEDBACK,
        Commitment.asked_on >= date(2026, 8, 1),
        Commitment.closed_on.is_not(None),
    )
    assert len(cases) == 9
    assert sum((row.closed_on - row.asked_on).days for row in cases) == 9 * 6


def test_tallgrass_is_silent_over_the_harvest_and_late_in_autumn(session: Session) -> None:
    tallgrass = client_called(session, "Tallgrass Foods")
    days = sorted(row.happened_at.date() for row in held(session, tallgrass))
    assert max((later - day).days for day, later in pairwise(days)) == 58
    late = {
        row.what: row.days_late(REFERENCE) for row in rows(session, Commitment, Commitment.client_id == tallgrass.id)
    }
    assert (late["Q3 report"], late["Sell-in deck"], late["Recipe photos"]) == (4, 2, 3)


def _words(session: Session) -> list[tuple[str, ...]]:
    """Every text and date of the record, without ids."""
    found = []
    for kind, of in KINDS.items():
        if kind in {"journal", "journal_row"}:
            continue
        columns = [c.key for c in of.__table__.columns if c.key != "id" and not c.key.endswith("_id")]
        found += [(kind, *(str(getattr(row, name)) for name in columns)) for row in rows(session, of)]
    return sorted(found)


def test_the_same_clock_gives_the_same_words(desk: Desk) -> None:
    create_sample(desk)
    with desk.record.reading() as session:
        first = _words(session)
    undo(desk.record)
    create_sample(desk)
    with desk.record.reading() as session:
        assert _words(session) == first


def test_undo_takes_everything_back_but_the_draft(desk: Desk) -> None:
    create_sample(desk)
    undo(desk.record)
    with desk.record.reading() as session:
        left = {kind for kind, of in KINDS.items() if session.scalar(select(func.count()).select_from(of))}
    assert left == {"journal", "journal_row", "draft"}


_CLOCKS = [
    *(datetime(2026, 11, 23 + number, 8, 55, tzinfo=UTC) for number in range(7)),
    datetime(2028, 2, 29, 7, 0, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    datetime(2027, 1, 1, 0, 5, tzinfo=UTC),
    datetime(2027, 3, 28, 1, 30, tzinfo=UTC),
    datetime(2025, 6, 15, 21, 0, tzinfo=UTC),
]


_ZONES = ["Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"]


@pytest.mark.parametrize(
    ("now", "zone"),
    [(now, _ZONES[number % len(_ZONES)]) for number, now in enumerate(_CLOCKS)],
    ids=lambda value: f"{value:%a-%Y-%m-%d}" if isinstance(value, datetime) else value,
)
def test_it_is_alive_on_any_day(record: Record, clock: FixedClock, now: datetime, zone: str) -> None:
    clock.instant = now
    desk = Desk(record, zone)
    create_sample(desk)
    today = desk.today()
    with record.reading() as session:
        calls = [row.starts_at.astimezone(desk.zone) for row in rows(session, Occurrence)]
        assert sorted(at.time() for at in calls if at.date() == today) == [time(10, 0), time(14, 30)]
        assert all(row.happened_at <= now for row in rows(session, Interaction))
        for kind, of in KINDS.items():
            assert all(row.created_at <= now for row in rows(session, of)), kind
        promises = rows(session, Commitment, Commitment.status == CommitmentStatus.OPEN)
        assert sum(today <= row.due_on <= today + timedelta(days=7) for row in promises) >= 4
        late = [row for row in promises if row.due_on < today]
        assert len(late) == 3
        assert max(row.days_late(today) for row in late) <= 10
        closed = rows(session, Commitment, Commitment.status != CommitmentStatus.OPEN)
        assert all(row.asked_on <= row.closed_on <= today for row in closed)
        assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []


@pytest.mark.parametrize("away", range(-9, 10))
def test_days_move_in_order_and_keep_off_weekends(away: int) -> None:
    today = REFERENCE + timedelta(days=away)
    calendar = Calendar(today, datetime.combine(today, time(9, 0), UTC), "Europe/London")
    written = [REFERENCE + timedelta(days=number) for number in range(-60, 61)]
    moved = [calendar.day(day) for day in written]
    assert moved == sorted(moved)
    assert calendar.day(REFERENCE) == today
    assert all(to < today for day, to in zip(written, moved, strict=True) if day < REFERENCE)
    for day, to in zip(written, moved, strict=True):
        assert day.weekday() >= 5 or to.weekday() < 5 or day == REFERENCE


def test_days_in_texts_move_along() -> None:
    today = REFERENCE + timedelta(days=7)
    calendar = Calendar(today, datetime.combine(today, time(9, 0), UTC), "Europe/London")
    assert calendar.in_words("{d 2026-11-12} {w 2026-12-01} {l 2027-01-11} {m 2026-06-15} {q 2026-09-30}") == (
        "19 Nov Tue 8 Dec Mon 18 January June Q4"
    )


def test_no_text_keeps_a_place_to_fill(session: Session) -> None:
    assert not [row for row in _words(session) if re.search(r"\{[a-z]+ ?[^'}]*\}", " ".join(row[1:2]))]
    for of, column in ((Interaction, "text"), (Commitment, "what"), (Entry, "what"), (Meeting, "title")):
        assert not [row for row in rows(session, of) if "{" in getattr(row, column)]


def test_nothing_in_it_is_real(session: Session) -> None:
    addresses = [row.address for row in rows(session, Channel) if row.address]
    mails = [text for text in addresses if "@" in text]
    mails += [row.address for row in rows(session, Invitee)] + [row.email for row in rows(session, Colleague)]
    assert all(re.fullmatch(r"[a-z.]+@[a-z]+\.example", text) for text in mails)
    phones = [text for text in addresses if "@" not in text]
    assert all(re.fullmatch(r"(902 )?555 01\d\d", text) for text in phones)
    for client in rows(session, Client):
        assert all(domain.endswith(".example") for domain in client.domains)
        assert str(client.website).endswith(".example")


def test_a_record_with_clients_is_left_alone(desk: Desk) -> None:
    create_sample(desk)
    with pytest.raises(InputError, match="needs an empty record"):
        create_sample(desk)


def test_who_already_is_the_user_stays_so(desk: Desk) -> None:
    with desk.record.command("init", "Began") as unit:
        unit.session.add(Colleague(id="0" * 31 + "1", name="Kim Vester", is_me=True))
    create_sample(desk)
    with desk.record.reading() as session:
        assert [row.name for row in rows(session, Colleague, Colleague.is_me.is_(True))] == ["Kim Vester"]
        assert {row.account_manager_id for row in rows(session, Client)} == {"0" * 31 + "1"}


def test_calls_fall_into_their_working_hours(session: Session) -> None:
    harbor = client_called(session, "Harbor & Finch")
    start = datetime(2026, 11, 24, 10, 0, tzinfo=UTC).astimezone(ZoneInfo(harbor.zone))
    assert harbor.work_from <= start.time() <= harbor.work_until
    assert start.time() == time(11, 0)


def test_goals_of_harbor(session: Session) -> None:
    harbor = client_called(session, "Harbor & Finch")
    goals = rows(session, Goal, Goal.client_id == harbor.id)
    found = {str(goal.what): (str(goal.baseline), str(goal.readings[-1].value), str(goal.target)) for goal in goals}
    assert found == {
        "Grow orders from returning customers": ("24", "33", "35"),
        "Cut abandoned checkouts": ("71", "64", "60"),
        "Lower the cost of a new customer": ("26.50", "23.80", "18.00"),
    }


def test_occurrences_are_those_that_the_meetings_say(shown: tuple[Desk, Session]) -> None:
    desk, session = shown
    written = {(row.meeting_id, row.recurrence_id, row.starts_at, row.ends_at) for row in rows(session, Occurrence)}
    with desk.record.command("again", dry_run=True) as unit:
        begins, ends = REFERENCE - timedelta(days=548), REFERENCE + timedelta(days=184)
        ids = [row.id for row in rows(session, Meeting)]
        refresh(unit.session, ids, start=begins, end=ends, zone_name=desk.zone_name, now=NOW)
        again = {
            (row.meeting_id, row.recurrence_id, row.starts_at, row.ends_at) for row in rows(unit.session, Occurrence)
        }
    assert {at for _, _, at, _ in written} == {at for _, _, at, _ in again}
    assert written == again
