"""Where the names in the picture stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from liaison.ui.trends.labels import Named, Side, beside, place_names

ROOM = QRectF(0, 0, 400, 400)


def one(key: str, x: float, y: float, width: float = 80) -> Named:
    return Named(key, QPointF(x, y), width, 16, must=True)


def test_the_right_is_taken_first_then_below_above_and_left() -> None:
    free = one("a", 200, 200)
    assert place_names([free], [], ROOM) == {"a": Side.RIGHT}
    taken = [beside(free.at, free.width, free.height, side).center() for side in Side]
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
