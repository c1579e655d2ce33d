"""The trends: one client of ten years, five hundred of them at once, and one observation more.

The raw side of many clients is the arithmetic of the filter and the smoother alone, on whole columns and without the
order in which observations depend on each other.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any, Final

import numpy as np

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import open_desk
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.opening import set_up_desk
from liaison.desk.trends import lines
from liaison.desk.trends.gathering import Gathered, gathered_of
from liaison.desk.trends.lines import drawn_lines
from liaison.desk.trends.portfolio import drawn_all
from liaison.insight.trends.observing import Facts, GoalFact, MoodFact, Plain, PlainFact, ReplyFact
from liaison.insight.trends.packing import Packed, pack
from liaison.insight.trends.table import DEFAULT
from liaison.model.briefing import SourceRef
from liaison.model.clock import FixedClock
from liaison.model.interaction import Interaction
from liaison.model.values import AboutUs, InteractionKind, Mood, Side
from liaison.store.record import Record
from support.big_rows import NOW, TODAY
from support.big_vault import BigVault
from support.records import empty_engine

EACH: Final = 1_000
CLIENTS: Final = 500
ONE_MOST: Final = 0.020
ALL_MOST: Final = 3.0
ALL_LIMIT: Final = 3.0
APPENDED_MOST: Final = 0.050
HELD_MOST: Final = 0.1
_TEN_YEARS: Final = 3_650


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """Four lines of the table."""
    return [
        _one(effort),
        _all(effort),
        _appended(effort),
        _held(vault, effort),
    ]


def _client(seed: int, each: int) -> Packed:
    """Ten years of one client, so many observations in each of the five lines."""
    dice = random.Random(seed)

    def days() -> list[tuple[date, SourceRef]]:
        chosen = sorted(dice.randrange(_TEN_YEARS) for _ in range(each))
        return [
            (TODAY - timedelta(days=back), SourceRef("interaction", f"{dice.getrandbits(128):032x}")) for back in chosen
        ]

    facts = Facts(
        moods=tuple(MoodFact(on, dice.choice(list(Mood)), AboutUs.ABOUT_US, ref, on) for on, ref in days()),
        replies=tuple(
            ReplyFact(side, on, float(dice.randrange(1, 9)), 3.0, ref, on) for side in Side for on, ref in days()
        ),
        goals=tuple(GoalFact(on, dice.randrange(100) / 100, 0.5, ref, on) for on, ref in days()),
        plain=tuple(PlainFact(dice.choice(_CANDOUR), on, ref, on) for on, ref in days()),
    )
    return pack(facts)


_CANDOUR: Final = (Plain.FEEDBACK, Plain.SLIP_TOLD, Plain.SLIP_NOT_TOLD, Plain.GOALS_DISCUSSED)


def _one(effort: Effort) -> Outcome:
    """Weighing, filter, smoother, readings and what moved the lines of one client."""
    packed = _client(1, effort.of(EACH, least=50))
    first = TODAY - timedelta(days=_TEN_YEARS)

    def draw(_number: int) -> object:
        drawn = drawn_lines(packed, {}, TODAY, TODAY, DEFAULT)
        return [(line.curve(first, TODAY, 120), line.moved(most=20)) for line in drawn.values()]

    def nothing(_number: int) -> object:
        return None

    pair = side_by_side(draw, nothing, repetitions=effort.of(30, least=3), warm_up=2)
    return Outcome("trends of one client", pair.ours, most=ONE_MOST, note=f"{len(packed.line):,} observations")


def _all(effort: Effort) -> Outcome:
    """The same of all clients at once, from what is held in memory to where each stands."""
    held = Gathered("Europe/London")
    number = effort.of(CLIENTS)
    for place in range(number):
        held.clients[f"{place:032x}"] = _client(place % 20, EACH)
    ids = sorted(held.clients)
    drawn_all(held, ids, DEFAULT, TODAY, TODAY)
    size = number * EACH * 5
    dice = np.random.default_rng(1)
    at = np.sort(dice.integers(0, _TEN_YEARS, size)).astype(float)
    value, noise = dice.uniform(-1, 1, size), np.full(size, 0.25)

    def draw(_number: int) -> object:
        return drawn_all(held, ids, DEFAULT, TODAY, TODAY)

    def bare(_number: int) -> object:
        return _arithmetic(at, value, noise)

    pair = side_by_side(draw, bare, repetitions=effort.of(7, least=2), warm_up=1)
    note = f"{number} clients, {size:,} observations"
    return Outcome("trends of all clients", pair.ours, pair.raw, ALL_LIMIT, ALL_MOST, note)


def _arithmetic(at: Any, value: Any, noise: Any) -> object:
    """What filter and smoother compute for each observation, with whole columns in place of what came before."""
    variance, mean = np.full(len(at), 0.1), np.zeros(len(at))
    predicted = np.minimum(0.36, variance + 0.001 * np.diff(at, prepend=0.0))
    surprise = value - mean
    heard = np.maximum(noise, surprise * surprise / 9.0 - predicted)
    gain = predicted / (predicted + heard)
    mean = mean + gain * surprise
    variance = predicted * (1.0 - gain)
    share = variance / predicted
    later = np.roll(mean, -1)
    smoothed = mean + share * (later - mean)
    band = variance + share * share * (np.roll(variance, -1) - predicted)
    return smoothed, band


def _appended(effort: Effort) -> Outcome:
    """One observation more of a client with many: from the command's end to the lines drawn anew."""
    with empty_engine() as engine:
        desk = set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London")
        client = add_record(desk, "client", {"name": "Harbor"}).record_id
        _write_moods(desk, client, effort.of(5 * EACH, least=100))
        lines(desk, client)

        def redraw(number: int) -> object:
            return lines(desk, client)

        def append(number: int) -> object:
            return add_record(desk, "call", {"text": f"{number}", "mood": "good"}, client)

        pair = side_by_side(redraw, append, repetitions=effort.of(20, least=3), warm_up=2, in_order=True)
    return Outcome("one observation more", pair.ours, most=APPENDED_MOST, note="after the command, to the lines drawn")


def _write_moods(desk: Desk, client_id: str, number: int) -> None:
    dice = random.Random(3)
    kind, moods = InteractionKind.CALL, list(Mood)
    rows: list[dict[str, Any]] = [
        {
            "client_id": client_id,
            "interaction_kind": kind,
            "happened_at": NOW - timedelta(days=dice.randrange(1, _TEN_YEARS)),
            "zone": "Europe/London",
            "text": "Call",
            "mood": dice.choice(moods),
            "about_us": AboutUs.ABOUT_US,
        }
        for _ in range(number)
    ]
    with desk.record.command("write") as unit:
        unit.add_rows(Interaction, rows)


def _held(vault: BigVault, effort: Effort) -> Outcome:
    """The lines of the busiest client of the vault, drawn anew from what its record said, and with all events."""
    with open_desk(vault.folder) as (desk, _engine):
        with desk.record.reading() as session:
            held = gathered_of(desk, session.connection())

        def draw(_number: int) -> object:
            held.made.pop("lines", None)
            return lines(desk, vault.busiest_id)

        def nothing(_number: int) -> object:
            return None

        pair = side_by_side(draw, nothing, repetitions=effort.of(10, least=2), warm_up=1)
        seen = lines(desk, vault.busiest_id).seen
    return Outcome("trends of the busiest client", pair.ours, most=HELD_MOST, note=f"{seen:,} observations, drawn anew")
