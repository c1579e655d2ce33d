"""Each practice of the mission has something in the sample to show it with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.sample.dates import REFERENCE
from liaison.model.agreement import Agreement, Clause
from liaison.model.client import BusyPeriod, Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement, Milestone
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Review
from liaison.model.person import Channel, Never, Person
from liaison.model.stake import GoalReading, Stake, StakeFelt
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
    CommitmentKind,
    EntryKind,
    Intent,
    Side,
    StayOrPartDecision,
)
from support.sample_reading import rows

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
    "P19": lambda s: rows(s, Finding, Finding.sign == "single thread"),
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
