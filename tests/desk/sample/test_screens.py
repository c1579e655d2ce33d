"""On its reference day the sample shows what the reference screens show."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.desk.sample.dates import REFERENCE
from liaison.desk.today import today_view
from liaison.insight.adherence import Sample, Terms, adherence
from liaison.insight.working_time import WorkingHours
from liaison.model.agreement import Agreement, Clause
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.person import Person, PersonalDate
from liaison.model.stake import Goal, Stake
from liaison.model.turning_point import (
    Checkpoint,
    ContactChange,
)
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    CommitmentStatus,
    EntryKind,
    InteractionStatus,
)
from support.sample_reading import NOW, client_called, held, rows


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


def test_who_needs_attention_and_why(shown: tuple[Desk, Session]) -> None:
    found = today_view(shown[0]).needs_you
    assert [(one.client, one.reason) for one in found] == [
        ("Pell Logistics", "Quiet for 26 days, your rhythm is 10"),
        ("Tallgrass Foods", "Cosy: rapport is high while 3 late deliverables went unmentioned"),
        ("Meridian Dental", "Point of contact leaves on 4 Dec, no successor named"),
    ]


def test_the_briefing_for_the_first_call(shown: tuple[Desk, Session]) -> None:
    desk, session = shown
    sheet = brief(desk, client_called(session, "Harbor & Finch").id)
    lines = ["".join(run.text for run in line.runs) for section in sheet.sections for line in section.lines]
    for expected in (
        "Dana Whitlock, Marketing Director",
        "Priya Raman, CFO, signs off",
        "Checkout outage costs about $4,200 a minute in season",
        "Gift guide goes live Tue 1 Dec; Dana promised it to Eleanor",
        "Load test passed at three times normal traffic",
        "Paid social: 22\u202f% more orders than this week last year",
        "Warehouse move slipped a week, to Mon 11 January",
        "Load-test summary for peak week",
        "Weekend order export",
        "Tense on 12 Nov: the warehouse move, not about us",
        "Delivery cut-off countdown on the basket page",
        "Gift guide feedback in three days, as agreed",
        "Priya distrusts click figures; lead with cost per order",
    ):
        assert expected in lines
