"""The weights of a vault: versions by day, undo, reset, and what other numbers would change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from liaison.desk.context import Desk
from liaison.desk.finding import client_id as found_client
from liaison.desk.history import undo
from liaison.desk.trends import (
    EventKind,
    change_weights,
    lines,
    preview_weights,
    reset_weights,
    weights_in_force,
    weights_view,
)
from liaison.desk.trends.gathering import gather
from liaison.desk.trends.weights import VERSIONS, table_with
from liaison.desk.whereabouts import whereabouts
from liaison.insight.numbers import numbers
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.table import DEFAULT
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError
from support.sample import create_sample

from .conftest import Wake, Write

TODAY = date(2026, 11, 24)
GOOD = "rapport.mood.good"


def level(desk: Desk, client_id: str, on: date | None = None) -> float:
    return lines(desk, client_id, on=on, as_known=on).line(LineName.RAPPORT).reading.level


def test_the_settings_show_every_number_once_in_the_order_of_their_groups(desk: Desk) -> None:
    view = weights_view(desk)
    shown = [line for group in view.groups for line in group.lines]
    assert sorted(one.path for one in shown) == sorted(numbers(DEFAULT))
    assert {one.path: one.value for one in shown} == numbers(DEFAULT) == {one.path: one.shipped for one in shown}
    assert (view.since, view.versions) == (None, ())
    assert [group.title for group in view.groups][:2] == ["Mood of a call or meeting", "Thanks and promoter answers"]


def test_a_change_is_in_force_from_its_day_and_earlier_days_are_replayed_as_they_were(
    desk: Desk, client_id: str, write: Write, wake: Wake
) -> None:
    wake(date(2026, 6, 1))
    write("call", {"text": "x", "mood": "good", "about_us": "about us", "happened_at": "2026-06-01T08:00"})
    then = level(desk, client_id)
    wake(TODAY)
    before = level(desk, client_id)
    changes = change_weights(desk, {GOOD: 0.9})
    assert changes.words == "Changed the weights of the trends"
    assert level(desk, client_id) == pytest.approx(before * 0.9 / 0.5)
    assert level(desk, client_id, date(2026, 6, 1)) == then
    view = lines(desk, client_id)
    assert view.weights_since == TODAY
    assert [(one.kind, one.on) for one in view.events] == [(EventKind.WEIGHTS, TODAY)]
    place = whereabouts(desk, view.events[0].source.kind, view.events[0].source.id)
    assert (place.page, dict(place.args)) == ("settings", {"section": "trends"})
    assert lines(desk, client_id, on=date(2026, 6, 1), as_known=date(2026, 6, 1)).weights_since is None
    undo(desk)
    assert level(desk, client_id) == before
    assert lines(desk, client_id).weights_since is None


def test_versions_are_kept_one_for_a_day_and_a_reset_is_one_too(desk: Desk, wake: Wake) -> None:
    wake(date(2026, 3, 2))
    change_weights(desk, {GOOD: 0.4})
    change_weights(desk, {GOOD: 0.3, "words.sure": 0.9})
    assert not change_weights(desk, {GOOD: 0.3})
    wake(date(2026, 4, 2))
    reset_weights(desk)
    values, versions = weights_in_force(desk)
    assert values == numbers(DEFAULT)
    assert [(one.since, dict(one.numbers)) for one in versions] == [
        (date(2026, 3, 2), {GOOD: 0.3, "words.sure": 0.9}),
        (date(2026, 4, 2), {}),
    ]
    assert weights_view(desk).since is None
    assert weights_view(desk).versions == (date(2026, 3, 2), date(2026, 4, 2))


@pytest.mark.parametrize(
    "values",
    [
        {"no.such": 1.0},
        {GOOD: 2.0},
        {"cap": 0.0},
        {"promises.recount_days": 0.5},
        {"words.good": 0.6},
        {"rapport.mood.noise": float("nan")},
        {"rapport.mood.noise": 1e9},
    ],
)
def test_numbers_that_make_no_sense_change_nothing(desk: Desk, values: Mapping[str, float]) -> None:
    for act in (change_weights, preview_weights):
        with pytest.raises(InputError):
            act(desk, values)
    assert weights_in_force(desk)[1] == ()


def test_numbers_that_another_version_wrote_are_left_out(desk: Desk) -> None:
    with desk.record.command("write") as unit:
        numbers_of_later = {GOOD: 0.7, "rapport.smiles": 3.0}
        value = {"versions": [{"since": "2026-01-01", "numbers": numbers_of_later}]}
        unit.session.add(Setting(key=VERSIONS.key, value=value))
    assert weights_in_force(desk)[0] == {**numbers(DEFAULT), GOOD: 0.7}
    assert table_with({GOOD: 7.0}) == DEFAULT


def test_what_would_change_is_what_does_change(desk: Desk) -> None:
    create_sample(desk)
    while gather(desk):  # a preview reads what it can at once, however busy the machine is
        pass
    wanted = {"promises.fall": 3.0, GOOD: 0.1}
    found = preview_weights(desk, wanted)
    assert (found.clients, found.waiting) == (8, 0)
    assert "Tallgrass Foods: Delivery weak, slipping, 4.1 → poor, slipping, 2.9" in [
        one.sentence for one in found.changes
    ]
    pieces = [preview_weights(desk, wanted, most=3)]
    while pieces[-1].left:
        pieces.append(preview_weights(desk, wanted, among=pieces[-1].left, most=3))
    assert [one.clients for one in pieces] == [3, 3, 2]
    assert {change for one in pieces for change in one.changes} == set(found.changes)
    before = {one.client_id: one for one in found.changes if one.line is LineName.RAPPORT}
    change_weights(desk, wanted)
    for name in ("Tallgrass", "Harbor", "Meridian", "Pell"):
        client = found_client(desk, name)
        reading = lines(desk, client).line(LineName.RAPPORT).reading
        if client in before:
            change = before[client]
            assert (change.after, change.direction_after) == (reading.word, reading.direction)
            assert change.score_after == pytest.approx(reading.score)
    assert preview_weights(desk, {}).changes == ()


def test_a_reset_takes_the_mark_of_changed_weights_away_but_not_from_the_days_before(
    desk: Desk, client_id: str, wake: Wake
) -> None:
    def marks(on: date | None = None) -> list[date]:
        events = lines(desk, client_id, on=on, as_known=on).events
        return [one.on for one in events if one.kind is EventKind.WEIGHTS]

    first, second = date(2026, 6, 1), date(2026, 8, 3)
    wake(first)
    change_weights(desk, {GOOD: 0.9})
    wake(second)
    change_weights(desk, {GOOD: 0.8})
    assert marks() == [first, second]
    wake(date(2026, 10, 5))
    reset_weights(desk)
    assert marks() == []
    assert marks(date(2026, 9, 1)) == [first, second]
    wake(TODAY)
    change_weights(desk, {GOOD: 0.7})
    assert marks() == [TODAY]
    reset_weights(desk)
    assert marks() == []
