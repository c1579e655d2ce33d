"""Ten years of being in touch: interactions, the promises and register lines that came of them, in order of time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.values import (
    AboutUs,
    CommitmentKind,
    CommitmentStatus,
    Direction,
    EntryKind,
    EntryOutcome,
    Intent,
    InteractionKind,
    InteractionStatus,
    Mark,
    Mood,
    Side,
)
from support.big_rows import BEGIN, NOW, TODAY, Dealer, MadeClient, Scale

_BATCH: Final = 20_000
_KINDS: Final = (
    (InteractionKind.EMAIL, 45, 2),
    (InteractionKind.CALL, 20, 6),
    (InteractionKind.MESSAGE, 15, 1),
    (InteractionKind.MEETING, 10, 8),
    (InteractionKind.NOTE, 8, 3),
    (InteractionKind.VISIT, 2, 8),
)
_TOGETHER: Final = frozenset({InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT})
_INTENTS: Final = (Intent.CHECK_IN, Intent.BRIEF, Intent.DELIVERY, Intent.REVIEW, Intent.FEEDBACK, Intent.IDEA)
_MOODS: Final = (Mood.STRAINED, Mood.TENSE, Mood.NEUTRAL, Mood.GOOD, Mood.GOOD, Mood.WARM)
_ENTRIES: Final = (
    EntryKind.IDEA,
    EntryKind.CONCERN,
    EntryKind.FEEDBACK,
    EntryKind.RESULT,
    EntryKind.THANKS,
    EntryKind.REQUEST,
    EntryKind.PROMOTER,
)
_PROMISES: Final = (CommitmentKind.PROMISE, CommitmentKind.DELIVERABLE, CommitmentKind.REPLY, CommitmentKind.APPROVAL)


def write_history(deal: Dealer, scale: Scale, clients: list[MadeClient], say: Callable[[str], None]) -> None:
    """All interactions from the first to the last, with what came of them."""
    whose = _whose(deal, scale, clients)
    step = (NOW - BEGIN) / scale.interactions
    each = scale.interactions // scale.commitments
    for number, client in enumerate(whose):
        at = BEGIN + step * number
        interaction, person = _interaction(deal, client, at)
        if number % each == 0:
            _commitment(deal, client, at, interaction, person)
        if number % 20 == 1:
            _entry(deal, client, at, interaction, person)
        if (number + 1) % _BATCH == 0:
            deal.write()
            if (number + 1) % (10 * _BATCH) == 0:
                say(f"{number + 1:>9,} interactions")
    deal.write()


def shares(total: int, among: int, most: int) -> list[int]:
    """``total`` dealt out to so many, the first gets ``most`` and each next one less, by a power law."""
    low, high = 0.0, 4.0
    for _ in range(60):
        middle = (low + high) / 2
        if sum(most * (place + 1) ** -middle for place in range(among)) > total:
            low = middle
        else:
            high = middle
    dealt = [max(1, int(most * (place + 1) ** -high)) for place in range(among)]
    for place in range(total - sum(dealt)):
        dealt[1 + place % (among - 1)] += 1
    return dealt


def _whose(deal: Dealer, scale: Scale, clients: list[MadeClient]) -> list[MadeClient]:
    """The client of each interaction, in order of time."""
    parts = shares(scale.interactions, scale.clients, scale.busiest)
    whose = [client for client, share in zip(clients, parts, strict=True) for _ in range(share)]
    deal.dice.shuffle(whose)
    return whose


def _interaction(deal: Dealer, client: MadeClient, at: datetime) -> tuple[str, str | None]:
    """One interaction with those who took part; its id, and who it was with."""
    kind, _, sentences = deal.dice.choices(_KINDS, [weight for _, weight, _ in _KINDS])[0]
    mood = deal.dice.choice(_MOODS) if kind in _TOGETHER and deal.chance(0.6) else None
    is_weekly = kind is InteractionKind.CALL and at > NOW - timedelta(days=540) and deal.chance(0.3)
    interaction = deal.row(
        Interaction,
        at,
        client_id=client.id,
        interaction_kind=kind,
        status=InteractionStatus.HELD if deal.chance(0.97) else InteractionStatus.CANCELLED_BY_THEM,
        intent=deal.dice.choice(_INTENTS),
        direction=Direction.RECEIVED if deal.chance(0.5) else Direction.GIVEN,
        happened_at=at - timedelta(minutes=5),
        zone="Europe/London",
        minutes=30 if kind in _TOGETHER else None,
        summary=deal.words.phrase(),
        text=deal.words.note(deal.dice.randint(1, sentences)),
        mood=mood,
        about_us=AboutUs.UNKNOWN if mood else None,
        meeting_id=client.series if is_weekly else None,
    )
    if kind is InteractionKind.NOTE:
        return interaction, None
    count = 2 if kind in _TOGETHER else 1
    people = deal.dice.sample(client.people, min(count, len(client.people)))
    for person in people:
        deal.row(Attendance, at, interaction_id=interaction, person_id=person)
    return interaction, people[0]


def _commitment(deal: Dealer, client: MadeClient, at: datetime, interaction: str, person: str | None) -> None:
    asked = at.date()
    first = asked + timedelta(days=deal.dice.randint(2, 30))
    slips = deal.chance(0.2) and first <= TODAY
    due = first + timedelta(days=7) if slips else first
    closed = due + timedelta(days=deal.dice.choice((-2, -1, 0, 0, 0, 3)))
    is_open = closed >= TODAY or deal.chance(0.01)
    is_dropped = not is_open and deal.chance(0.03)
    status = CommitmentStatus.OPEN if is_open else CommitmentStatus.DROPPED if is_dropped else CommitmentStatus.DONE
    side = Side.OURS if deal.chance(0.6) else Side.THEIRS
    commitment = deal.row(
        Commitment,
        at,
        client_id=client.id,
        engagement_id=client.engagements[-1] if deal.chance(0.3) else None,
        side=side,
        commitment_kind=deal.dice.choice(_PROMISES),
        what=deal.words.phrase(),
        person_id=person,
        asked_by_id=person,
        asked_on=asked,
        asked_at=at,
        due_on=due,
        first_due_on=first,
        status=status,
        closed_on=None if is_open else max(asked, closed),
        mark=Mark.HIT if status is CommitmentStatus.DONE else None,
        stake_id=client.stakes[0] if deal.chance(0.1) else None,
        source_id=interaction,
    )
    if slips:
        _slip(deal, at, commitment, first, due)


def _slip(deal: Dealer, at: datetime, commitment: str, first: date, due: date) -> None:
    deal.row(
        Slip,
        at,
        commitment_id=commitment,
        slipped_on=first,
        old_due_on=first,
        new_due_on=due,
        reason=deal.words.phrase(),
        told_on=first if deal.chance(0.5) else None,
    )


def _entry(deal: Dealer, client: MadeClient, at: datetime, interaction: str, person: str | None) -> None:
    kind = deal.dice.choice(_ENTRIES)
    day = at.date()
    is_open = deal.chance(0.03) and kind in {EntryKind.IDEA, EntryKind.CONCERN, EntryKind.REQUEST}
    settled = min(day + timedelta(days=5), TODAY)
    is_answered = kind is EntryKind.CONCERN and not is_open
    has_direction = kind in {EntryKind.FEEDBACK, EntryKind.THANKS}
    deal.row(
        Entry,
        at,
        client_id=client.id,
        entry_kind=kind,
        direction=Direction.RECEIVED if has_direction else None,
        what=deal.words.phrase(),
        note=deal.words.note(1),
        happened_on=day,
        person_id=person,
        outcome=EntryOutcome.OPEN if is_open else EntryOutcome.DONE,
        outcome_on=None if is_open else settled,
        is_candid=kind is EntryKind.FEEDBACK and deal.chance(0.3),
        due_on=day + timedelta(days=5) if kind is EntryKind.CONCERN else None,
        answered_on=settled if is_answered else None,
        told_on=settled if is_answered else None,
        goal_id=client.goals[0] if kind is EntryKind.RESULT else None,
        score=deal.dice.randint(5, 10) if kind is EntryKind.PROMOTER else None,
        source_id=interaction,
    )
