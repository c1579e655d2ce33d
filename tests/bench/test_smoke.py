"""The benchmark runs at a hundredth of its size and says where a limit is exceeded; how fast it is, is not tested."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.calendar_file import calendar_file
from bench.measuring import Outcome, side_by_side, table
from bench.runner import MEASURES, PLACE, main
from liaison.exchange.calendars.reading import read_calendar
from liaison.store.check import check
from support.big_history import shares
from support.big_vault import FULL, SMALL, big_vault
from support.secret_service import require_programs


def quiet(_sentence: str) -> None:
    """Nobody listens."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small vault is kept, made by the first test that asks."""
    return tmp_path_factory.mktemp("bench")


def figures(place: Path, *only: str) -> list[dict[str, Any]]:
    """What the benchmark writes for programs when it measures only these."""
    file = place / "figures.json"
    chosen = [word for name in only for word in ("--only", name)]
    code = main(["--small", "--json", str(file), *chosen], place)
    found: list[dict[str, Any]] = json.loads(file.read_text(encoding="ascii"))
    assert code == int(any(one["over"] for one in found))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(MEASURES.keys() - {"start", "window"}))
def test_every_measure_runs_and_is_compared_with_something(place: Path, name: str) -> None:
    found = figures(place, name)
    assert found
    for one in found:
        assert one["seconds"] > 0
        assert one["raw_seconds"] or one["most_seconds"]


@pytest.mark.slow
def test_the_whole_process_is_measured_through_a_real_keyring_and_leaves_the_vault_as_it_was(place: Path) -> None:
    require_programs()
    vault = big_vault(place, SMALL, quiet)
    with vault.open() as opened:
        before = [slot.kind for slot in opened.slots()]
    (one,) = figures(place, "start")
    assert one["limit"] == 2.0
    assert one["raw_seconds"] > 0
    with vault.open() as opened:
        assert [slot.kind for slot in opened.slots()] == before


@pytest.mark.slow
def test_the_window_is_measured_from_its_start_to_its_rest(place: Path) -> None:
    require_programs()
    found = figures(place, "window")
    told = " ".join(one["name"] for one in found)
    parts = ("start to Today", "peak memory", "switching pages", "after a change", "palette", "timeline", "scrolling")
    for what in (*parts, "while all clients are read", "first reading", "a note of 200 kB", "rest"):
        assert what in told
    assert all(one["seconds"] > 0 for one in found)
    # The first reading has no limit: it is told.
    assert all(one["raw_seconds"] or one["most_seconds"] for one in found if "first reading" not in one["name"])


@pytest.mark.slow
def test_the_generated_vault_is_sound_and_kept_until_the_generator_changes(place: Path) -> None:
    made: list[str] = []
    vault = big_vault(place, SMALL, made.append)
    with vault.open() as opened:
        report = check(opened)
    assert report.ok, report.problems
    made.clear()
    assert big_vault(place, SMALL, made.append) == vault
    assert not made


@pytest.mark.slow
def test_a_generated_vault_of_an_earlier_schema_is_migrated_and_not_made_anew(place: Path) -> None:
    vault = big_vault(place, SMALL, quiet)
    stamp = vault.folder.parent / "stamp.json"
    stamp.write_text(json.dumps({**json.loads(stamp.read_text()), "schema": "an earlier one"}))
    said: list[str] = []
    assert big_vault(place, SMALL, said.append) == vault
    assert [one.split()[0] for one in said] == ["Bringing"]
    said.clear()
    assert big_vault(place, SMALL, said.append) == vault
    assert not said


def test_a_limit_is_exceeded_by_ratio_or_by_time() -> None:
    assert Outcome("a", 0.3, 0.1, limit=2.9).is_over
    assert not Outcome("a", 0.3, 0.1, limit=3.1).is_over
    assert Outcome("a", 0.3, 0.1, limit=3.1, most=0.2).is_over
    assert not Outcome("a", None, limit=2.0).is_over


def test_the_table_names_what_is_over() -> None:
    text = table([Outcome("fast", 0.002, 0.001, limit=3.0), Outcome("slow", 4.0, 1.0, limit=3.0, note="why")])
    _, fast, slow = text.splitlines()
    assert fast.split() == ["fast", "2.00", "ms", "1.00", "ms", "2.00x", "3.0x", "ok"]
    assert slow.split() == ["slow", "4.00", "s", "1.00", "s", "4.00x", "3.0x", "OVER;", "why"]


def test_both_sides_are_run_in_turn_and_warm_ups_do_not_count() -> None:
    order: list[str] = []
    pair = side_by_side(lambda n: order.append(f"a{n}"), lambda n: order.append(f"b{n}"), repetitions=2, warm_up=1)
    assert order == ["b0", "a0", "a1", "b1", "b2", "a2"]
    assert pair.ours >= 0 <= pair.raw


def test_the_busiest_client_of_the_full_vault_has_twenty_thousand_interactions() -> None:
    dealt = shares(FULL.interactions, FULL.clients, FULL.busiest)
    assert dealt[0] == 20_000
    assert sum(dealt) == 1_000_000
    assert min(dealt) > 500


def test_the_calendar_is_the_same_each_time_and_reads_without_problems() -> None:
    people = [("Ann Other", "ann@x.example"), ("Bo Marsh", "bo@y.example"), ("Cy Dee", "cy@z.example")]
    data = calendar_file(60, people, 7)
    assert data == calendar_file(60, people, 7) != calendar_file(60, people, 8)
    found = read_calendar(data, "calendar.ics", default_zone="Europe/London")
    assert len(found.meetings) == 60
    assert not found.problems
    assert sum(bool(meeting.recurrence) for meeting in found.meetings) == 3


def test_the_vault_is_kept_in_the_checkout_where_git_does_not_look() -> None:
    ignored = (PLACE.parent / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert f"/{PLACE.name}/" in ignored
