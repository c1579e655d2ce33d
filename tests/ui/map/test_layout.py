"""How people stand on the map and how its lines run, for forests of every shape."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.ui.map.geometry import Rect, crosses
from liaison.ui.map.labels import curve_label, elbow_label
from liaison.ui.map.layout import (
    COLUMN_GAP,
    HEIGHT,
    ROW_GAP,
    WIDTH,
    Arrangement,
    Box,
    arrange,
    arrange_freely,
    settle,
)
from liaison.ui.map.lines import Elbow, curve, elbow


@st.composite
def forests(draw: st.DrawFn, most: int = 200) -> list[Box]:
    """People of whom most report to someone before them."""
    number = draw(st.integers(1, most))
    reach = draw(st.sampled_from((1, 3, 20, 200)))
    boxes = []
    for place in range(number):
        boss = draw(st.one_of(st.none(), st.integers(max(0, place - reach), place))) if place else None
        label = draw(st.sampled_from((0.0, 40.0, 110.0, 400.0)))
        is_aside = draw(st.integers(0, 9)) == 0
        boxes.append(Box(str(place), None if boss in {None, place} else str(boss), label, is_aside))
    return boxes


def rects(made: Arrangement) -> dict[str, Rect]:
    return {key: Rect(x, y, WIDTH, HEIGHT) for key, (x, y) in made.spots.items()}


def lines(boxes: list[Box], made: Arrangement) -> list[tuple[Box, Elbow]]:
    where = rects(made)
    everyone = list(where.values())
    known = {box.id: box for box in boxes}
    return [
        (box, elbow(where[box.boss_id], where[box.id], everyone, hangs=box.id in made.hanging))
        for box in boxes
        if box.boss_id is not None and not box.is_aside and not known[box.boss_id].is_aside
    ]


def check(boxes: list[Box], made: Arrangement) -> None:
    where = rects(made)
    assert where.keys() == {box.id for box in boxes}
    assert not any(one.meets(other) for one, other in combinations(where.values(), 2))
    assert min(rect.x for rect in where.values()) >= -0.01
    assert max(rect.right for rect in where.values()) <= made.width + 0.01
    assert max(rect.bottom for rect in where.values()) <= made.height + 0.01
    for _box, way in lines(boxes, made):
        assert not any(crosses(way.points, rect) for rect in where.values())


@settings(max_examples=25, deadline=None)
@given(forests())
def test_nobody_meets_anyone_and_no_line_runs_through_anyone(boxes: list[Box]) -> None:
    check(boxes, arrange_freely(boxes))


@settings(max_examples=25, deadline=None)
@given(forests(most=60), st.sampled_from((212.0, 424.0, 672.0, 1176.0, 4000.0)))
def test_nor_within_any_width(boxes: list[Box], limit: float) -> None:
    check(boxes, arrange(boxes, limit))


@settings(max_examples=25, deadline=None)
@given(forests(most=40), st.lists(st.tuples(st.integers(0, 39), st.integers(0, 800), st.integers(0, 600)), max_size=5))
def test_others_make_room_for_those_placed_by_hand(boxes: list[Box], moves: list[tuple[int, int, int]]) -> None:
    fixed = {str(who): (float(x), float(y)) for who, x, y in moves if who < len(boxes)}
    made = settle(arrange_freely(boxes), fixed)
    where = rects(made)
    for key, spot in fixed.items():
        assert made.spots[key] == spot
    free = [rect for key, rect in where.items() if key not in fixed]
    assert not any(one.meets(other) for one, other in combinations(free, 2))
    assert not any(one.meets(where[key]) for one in free for key in fixed)


def test_who_reports_to_someone_placed_by_hand_stands_below_them() -> None:
    boxes = [Box("boss"), Box("moved", "boss"), Box("new", "moved"), Box("newer", "new"), Box("other", "boss")]
    bosses = {box.id: box.boss_id for box in boxes}
    plain = arrange_freely(boxes)
    x, y = plain.spots["moved"]
    made = settle(plain, {"moved": (x + 300, y + 400)}, bosses)
    assert made.spots["moved"] == (x + 300, y + 400)
    for key in ("new", "newer"):
        assert made.spots[key][1] >= made.spots[bosses[key] or ""][1] + HEIGHT
    assert made.spots["other"] == plain.spots["other"]
    assert not any(one.meets(other) for one, other in combinations(rects(made).values(), 2))
    up = settle(plain, {"moved": (x, y - 20)}, bosses)
    assert up.spots["new"] == plain.spots["new"], "who stands below already stays"


@settings(max_examples=25, deadline=None)
@given(forests(most=40))
def test_labels_cover_nobody_and_no_other_label_and_no_line_runs_through_them(boxes: list[Box]) -> None:
    boxes = [Box(box.id, box.boss_id, min(box.label, 96.0), is_aside=False) for box in boxes]
    made = arrange_freely(boxes)
    where = rects(made)
    taken = list(where.values())
    ways = [way.points for _box, way in lines(boxes, made)]
    for box, way in lines(boxes, made):
        if box.label:
            is_left = where[box.id].centre[0] < where[box.boss_id or ""].centre[0]
            label = elbow_label(way, box.label, taken, ways, is_left=is_left)
            assert not any(label.meets(other) for other in taken)
            assert not any(crosses(points, label) for points in ways)
            taken.append(label)


def test_a_boss_stands_above_the_middle_and_rows_are_even() -> None:
    made = arrange_freely([Box("boss"), Box("a", "boss"), Box("b", "boss"), Box("c", "b")])
    across, down = WIDTH + COLUMN_GAP, HEIGHT + ROW_GAP
    expected = {"boss": (across / 2, 0.0), "a": (0.0, down), "b": (across, down), "c": (across, 2 * down)}
    assert dict(made.spots) == expected


def test_it_spreads_over_the_width_and_hangs_where_there_is_none() -> None:
    boxes = [Box("boss"), *(Box(str(place), "boss") for place in range(4))]
    wide, narrow = arrange(boxes, 1100), arrange(boxes, 400)
    assert wide.width == 1100
    assert wide.hanging == frozenset()
    assert narrow.hanging == {"0", "1", "2", "3"}
    assert narrow.width <= 400


def test_sixty_people_fit_a_room() -> None:
    boxes = [Box("0"), *(Box(str(place), str((place - 1) // 6)) for place in range(1, 60))]
    made = arrange_freely(boxes)
    assert min(1176 / made.width, 720 / made.height) > 0.4


def test_many_reports_of_the_topmost_hang_in_columns_that_fill_the_room() -> None:
    teams = [Box(str(place), "boss", 90.0) for place in range(12)]
    boxes = [
        Box("boss"),
        *teams,
        *(Box(f"{place}-{one}", str(place)) for place in range(0, 12, 3) for one in range(11)),
    ]
    made = arrange_freely(boxes)
    check(boxes, made)
    assert len({made.spots[box.id][0] for box in teams}) > 2
    assert 0.4 < made.width / made.height < 4
    assert min(1176 / made.width, 720 / made.height) > 0.5
    first, *_rest = (way for box, way in lines(boxes, made) if box.boss_id == "boss" and len(way.points) == 5)
    assert first.points[1][1] == first.points[2][1] < made.spots["0"][1]


def test_a_line_that_leads_back_counts_as_none() -> None:
    made = arrange_freely([Box("a", "b"), Box("b", "a"), Box("c", "gone")])
    assert len(set(made.spots.values())) == 3


@pytest.mark.parametrize(
    "report",
    [
        Rect(600, 0, WIDTH, HEIGHT),
        Rect(0, 300, WIDTH, HEIGHT),
        Rect(300, 40, WIDTH, HEIGHT),
        Rect(0, -200, WIDTH, HEIGHT),
    ],
)
def test_a_line_finds_its_way_round_someone_in_between(report: Rect) -> None:
    boss = Rect(0, 0, WIDTH, HEIGHT)
    between = Rect((report.x + boss.x) / 2 + 300, report.y / 2 + 90, WIDTH, HEIGHT)
    for other in (between, Rect(report.x / 2, report.y / 2 + (20 if report.y else 0), 20, 10)):
        if other.meets(boss) or other.meets(report):
            continue
        way = elbow(boss, report, [boss, report, other])
        assert not crosses(way.points, other)
        assert all(x1 == x2 or y1 == y2 for (x1, y1), (x2, y2) in pairwise(way.points))


def test_influences_go_round_people_and_their_labels_cover_none() -> None:
    source, target = Rect(0, 0, WIDTH, HEIGHT), Rect(600, 0, WIDTH, HEIGHT)
    between = Rect(300, 0, WIDTH, HEIGHT)
    way = curve(source, target, [between])
    assert not any(between.holds(way.at(step / 50)) for step in range(51))
    taken = [source, target, between]
    label = curve_label(way, 120, taken)
    assert not any(label.meets(other) for other in taken)
