"""What a client is after: goals, stakes and the working agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from liaison.desk.names import short_id
from liaison.insight.briefing.facts import BriefingFacts, GoalFacts
from liaison.insight.briefing.phrases import cost_in_words, figure
from liaison.model.values import (
    ClauseKind,
    Side,
)
from liaison.model.words import short_day, tr


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal with where it began, where it stands and where it should go, all in its unit; ``words`` says it short."""

    id: str
    short_id: str
    what: str
    baseline: Decimal | None
    latest: Decimal | None
    latest_on: date | None
    target: Decimal | None
    unit: str
    words: str


@dataclass(frozen=True, slots=True)
class StakeView:
    """What is at stake, with its cost in words ("about $4,200 a minute")."""

    id: str
    short_id: str
    what: str
    if_it_fails: str
    cost: str
    season: str
    live_on: date | None


@dataclass(frozen=True, slots=True)
class ClauseView:
    """A clause of the working agreement with how far it was kept in the last year; ``total`` None: not measured."""

    id: str
    number: int
    side: Side
    kind: ClauseKind
    what: str
    kept: int | None
    total: int | None
    words: str


def goals_part(facts: BriefingFacts, today: date) -> tuple[GoalView, ...]:
    """Active goals with their latest reading."""
    return tuple(
        GoalView(
            id=goal.source.id,
            short_id=short_id(goal.source.id),
            what=goal.what,
            baseline=goal.baseline,
            latest=goal.readings[-1].value if goal.readings else None,
            latest_on=goal.readings[-1].on if goal.readings else None,
            target=goal.target,
            unit=goal.unit,
            words=_goal_words(goal, today),
        )
        for goal in sorted(facts.goals, key=lambda goal: (goal.what, goal.source.id))
    )


def _goal_words(goal: GoalFacts, today: date) -> str:
    parts = []
    if goal.baseline is not None:
        parts.append(tr("from {figure}", figure=figure(goal.baseline, goal.unit)))
    if goal.readings:
        latest = goal.readings[-1]
        day = short_day(latest.on, today)
        parts.append(tr("{figure} on {day}", figure=figure(latest.value, goal.unit), day=day))
    else:
        parts.append(tr("no reading yet"))
    if goal.target is not None:
        parts.append(tr("target {figure}", figure=figure(goal.target, goal.unit)))
    return ", ".join(parts)


def stakes_part(facts: BriefingFacts) -> tuple[StakeView, ...]:
    """Stakes that have not ended, with their cost and season in words."""
    found = []
    for stake in sorted(facts.stakes, key=lambda stake: (stake.what, stake.source.id)):
        cost = cost_in_words(stake.cost, stake.cost_amount, stake.cost_unit, stake.cost_of, stake.cost_per)
        season = ""
        if stake.season_from and stake.season_until:
            ends = (short_day(date.fromisoformat(f"2000-{day}")) for day in (stake.season_from, stake.season_until))
            season = "–".join(ends)
        found.append(
            StakeView(
                id=stake.source.id,
                short_id=short_id(stake.source.id),
                what=stake.what,
                if_it_fails=stake.if_it_fails,
                cost=tr("about {cost}", cost=cost) if cost and stake.is_estimate else cost,
                season=season,
                live_on=stake.live_on,
            )
        )
    return tuple(found)


def agreement_part(facts: BriefingFacts) -> tuple[ClauseView, ...]:
    """The clauses in force with how far they were kept in the last year (P22); unknown where nothing was measured."""
    return tuple(
        ClauseView(
            id=clause.source.id,
            number=clause.number,
            side=clause.side,
            kind=clause.kind,
            what=clause.what,
            kept=clause.adherence.kept if clause.adherence else None,
            total=clause.adherence.total if clause.adherence else None,
            words=_kept_words(clause.adherence.kept, clause.adherence.total)
            if clause.adherence
            else tr("not measured"),
        )
        for clause in facts.clauses
    )


def _kept_words(kept: int, total: int) -> str:
    if total == 0:
        return tr("unknown, no case yet")
    return tr("{share} %, {kept} of {total}", share=round(100 * kept / total), kept=kept, total=total)
