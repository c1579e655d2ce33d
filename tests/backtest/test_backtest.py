"""The simulator writes an ordinary record, the replay says what the program says, the signs are worth their noise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backtest.chance import Chance
from backtest.habits import draw_house
from backtest.life import simulate
from backtest.records import Written
from backtest.replay import Replayed, found_on
from backtest.replay import replay as replay_one
from backtest.report import any_act, moods_below, quiet_beyond, report
from backtest.runner import main, replayed, tasks_of
from backtest.scoring import alarms, by_chance, score
from backtest.truth import Ending, Truth
from backtest.vault import write
from liaison.desk.context import Desk
from liaison.desk.signs import client_signs
from liaison.insight.signs import Finding
from liaison.model.clock import FixedClock
from liaison.store.record import Record


def drawn(number: int, years: int) -> tuple[Truth, list[Written], str]:
    return simulate("test/0", draw_house(Chance("test/0")), number, years)


def told(found: Finding) -> tuple[Any, ...]:
    return (found.sign, found.severity, found.since, found.sentence, found.sources)


@pytest.mark.parametrize("number", [0, 3, 7])
def test_the_program_finds_in_a_real_record_what_the_replay_finds(number: int, desk: Desk, record: Record) -> None:
    """Written by commands and read through tables and journal, every day looked at says the same."""
    truth, written, client_id = drawn(number, 1)
    write(record, written)
    after = FixedClock(datetime(truth.last.year, truth.last.month, truth.last.day, 9, tzinfo=UTC) + timedelta(days=1))
    later = replace(desk, record=record.with_clock(after))
    days = [truth.first + timedelta(days=day) for day in range(30, (truth.last - truth.first).days, 37)]
    said = found_on("test", 0, number, 1, days)
    assert sum(map(len, said)) > 10
    for day, findings in zip(days, said, strict=True):
        views = client_signs(later, client_id, on=day).findings
        assert {told(one.finding) for one in views} == {told(one) for one in findings}, day


def test_a_seed_gives_the_same_record_and_another_one_does_not() -> None:
    assert drawn(1, 2)[1] == drawn(1, 2)[1]
    other = simulate("other/0", draw_house(Chance("other/0")), 1, 2)
    assert drawn(1, 2)[1] != other[1]


def test_nothing_is_written_after_the_end_nor_known_before_it_happened() -> None:
    truth, written, _client = drawn(2, 5)
    for one in written:
        assert truth.first <= one.on <= truth.last
        for name in ("happened_on", "closed_on", "slipped_on", "told_on", "answered_on", "held_on", "announced_on"):
            day = one.values.get(name)
            assert day is None or day <= one.on, one
        if one.kind == "interaction":
            assert one.values["happened_at"].date() <= one.on


def test_processes_and_their_number_change_nothing() -> None:
    tasks = tasks_of("jobs", 1, 3, 1, 14)
    assert replayed(tasks, 2) == replayed(tasks, 1)


def client(days: int, cause: int | None, act: dict[str, list[int]], ending: Ending | None = None) -> Replayed:
    kind = Ending.FADING if cause is not None else ending
    return Replayed(days, kind, cause, frozenset(range(40, 60)), act)


def test_an_alarm_begins_once_and_again_when_it_stands_for_a_quarter() -> None:
    assert alarms({}) == []
    assert alarms({"a": [5, 6, 7, 20]}) == [5]
    assert alarms({"a": [5, 36]}) == [5, 36]
    assert alarms({"a": list(range(200))}) == [0, 90, 180]
    assert alarms({"a": [5, 6], "b": [20]}) == [5], "one thing that two signs see within a month is one alarm"
    assert alarms({"a": list(range(5, 60)), "b": [50]}) == [5, 50]


def test_only_what_begins_after_the_cause_announces() -> None:
    stands = client(300, 200, {"a": list(range(150, 220))})
    speaks = client(300, 200, {"a": [50, 240, 241]})
    of = score([stands, speaks, client(365, None, {})], lambda one: one.act)
    assert (of.endings, of.announced, of.leads, of.false_alarms, of.troubled) == (2, 1, (60,), 2, 1)
    assert of.years == pytest.approx((200 + 200 + 365) / 365.25)
    assert of.share == 0.5
    assert of.calm_rate < of.false_rate


def test_an_ending_without_a_cause_is_never_announced_but_by_chance() -> None:
    sudden = [client(400, None, {"a": [300]}, Ending.OUTSIDE), client(400, None, {"a": [10]}, Ending.OUTSIDE)]
    assert score(sudden, lambda one: one.act).endings == 0
    assert score(sudden, lambda one: one.act).false_alarms == 2
    assert by_chance(sudden, lambda one: one.act) == (2, 1)


@pytest.fixture(scope="module")
def small_run() -> list[Replayed]:
    """Twenty clients on a fixed seed, one day a week."""
    return [replay_one("regression", 0, number, 5, every=7) for number in range(20)]


@pytest.mark.slow
def test_the_signs_announce_endings_without_crying_wolf(small_run: list[Replayed]) -> None:
    """The goals are measured on hundreds of clients; so few may miss one by a little, but not by much."""
    of = any_act(small_run)
    assert of.endings >= 8
    assert of.share >= 0.75
    assert of.lead >= 60
    assert of.false_rate <= 0.6


@pytest.mark.slow
@pytest.mark.parametrize("baseline", [moods_below(0.2, 7), quiet_beyond(40, 7)])
def test_the_signs_do_better_than_one_figure(small_run: list[Replayed], baseline: Any) -> None:
    signs, figure = any_act(small_run), score(small_run, baseline)
    assert signs.share > figure.share or signs.false_rate < figure.false_rate / 2


@pytest.mark.slow
def test_the_report_names_every_goal_and_both_baselines(small_run: list[Replayed]) -> None:
    text = report(small_run, 7)
    for part in ("at least 85%", "at least 60", "at most 0.5", "last five moods", "no contact for", "not foreseeable"):
        assert part in text


def test_it_is_run_from_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--agencies", "1", "--clients", "2", "--years", "1", "--every", "10", "--jobs", "1", "--seed", "line"]
    assert main(options) == 0
    first = capsys.readouterr().out
    assert "2 clients" in first
    assert main(options) == 0
    assert capsys.readouterr().out == first
    with pytest.raises(SystemExit):
        main(["--agencies", "0"])
