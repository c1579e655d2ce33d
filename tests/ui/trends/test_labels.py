"""Where the names in the picture stand."""

from __future__ import annotations

from itertools import combinations
from random import Random

from PySide6.QtCore import QPointF, QRectF

from liaison.ui.trends.labels import Named, Side, beside, place_names

ROOM = QRectF(0, 0, 400, 400)


def one(key: str, x: float, y: float, width: float = 80) -> Named:
    return Named(key, QPointF(x, y), width, 16, must=True)


def rect_of(named: Named, sides: dict[str, Side]) -> QRectF:
    return beside(named.at, named.width, named.height, sides[named.key])


def test_the_right_is_taken_first_then_below_above_and_left() -> None:
    free = one("a", 200, 200)
    assert place_names([free], [], ROOM) == {"a": Side.RIGHT}
    first = list(Side)[:4]
    taken = [beside(free.at, free.width, free.height, side).center() for side in first]
    assert place_names([free], taken[:1], ROOM) == {"a": Side.BELOW}
    assert place_names([free], taken[:2], ROOM) == {"a": Side.ABOVE}
    assert place_names([free], taken[:3], ROOM) == {"a": Side.LEFT}


def test_where_trails_are_on_all_sides_a_name_lies_over_a_trail_and_not_over_another_name() -> None:
    near = [one("first", 150, 200), one("second", 230, 202)]
    trails = [beside(each.at, each.width, each.height, side).center() for each in near for side in Side]
    sides = place_names(near, trails, ROOM)
    first, second = (beside(each.at, each.width, each.height, sides[each.key]) for each in near)
    assert not first.intersects(second)
    assert not any(first.contains(each.at) or second.contains(each.at) for each in near)


def test_a_name_moves_on_around_its_dot_where_all_four_sides_are_taken() -> None:
    free = Named("a", QPointF(200, 200), 80, 16)
    centres = [beside(free.at, free.width, free.height, side).center() for side in list(Side)[:4]]
    reserved = [QRectF(at.x() - 1, at.y() - 1, 2, 2) for at in centres]
    assert place_names([free], [], ROOM, reserved) == {"a": Side.RIGHT_BELOW}


def test_a_name_without_a_place_is_left_out_and_no_name_lies_over_another_or_over_what_is_reserved() -> None:
    drawn = Random(7)
    corner = QRectF(300, 8, 92, 16)
    crowd = [
        Named(str(place), QPointF(drawn.uniform(250, 380), drawn.uniform(5, 90)), 90, 16, may_cross=True)
        for place in range(40)
    ]
    trails = [QPointF(drawn.uniform(150, 400), drawn.uniform(0, 150)) for _place in range(400)]
    sides = place_names(crowd, trails, ROOM, [corner])
    rects = [rect_of(each, sides) for each in crowd if each.key in sides]
    assert 0 < len(rects) < len(crowd)
    assert not any(first.intersects(second) for first, second in combinations(rects, 2))
    assert not any(rect.intersects(corner) or rect.contains(each.at) for rect in rects for each in crowd)


def test_the_one_that_is_chosen_has_its_name_whatever_is_there() -> None:
    chosen = one("chosen", 200, 200)
    reserved = [QRectF(0, 0, 400, 400)]
    assert set(place_names([chosen, one("other", 10, 10)._replace(must=False)], [], ROOM, reserved)) == {"chosen"}
