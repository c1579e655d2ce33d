"""What happened beside the lines, where there is no room for each of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from liaison.ui.trends.page import TrendsPage
from liaison.ui.trends.strip import marked

from .conftest import lines_of


def test_what_has_one_mark_is_told_and_offered_one_by_one(page: TrendsPage) -> None:
    chart = lines_of(page)
    page.side.stretch.setCurrentIndex(page.side.stretch.count() - 1)
    assert chart.drawn is not None
    events = chart.drawn.trends.events
    several = next(one for one in marked(chart.frame, events) if len(one.events) > 1)
    at = several.glyph.center()
    assert [line.rsplit(", ", 1)[0] for line in chart.words_at(at).splitlines()] == [
        one.words for one in several.events
    ]
    offered: list[tuple[tuple[str, str], ...]] = []
    chart.listed.connect(lambda refs, _at: offered.append(refs))
    chart.pressed_at(at, is_double=False)
    assert offered == [tuple((one.source.kind, one.source.id) for one in several.events)]


def test_keys_stop_at_each_thing_that_has_a_mark_with_others(page: TrendsPage) -> None:
    chart = lines_of(page)
    page.side.stretch.setCurrentIndex(page.side.stretch.count() - 1)
    assert chart.drawn is not None
    several = next(one for one in marked(chart.frame, chart.drawn.trends.events) if len(one.events) > 1)
    stopped, told = [], []
    for _step in range(400):
        chart.walk(-1)
        if chart.stop is None or chart.stop in stopped:
            break
        stopped.append(chart.stop)
        told.append(chart.stop.words)
    assert all(any(said.startswith(one.words) for said in told) for one in several.events)


def test_the_pointer_finds_nothing_where_nothing_happened(page: TrendsPage) -> None:
    chart = lines_of(page)
    assert chart.words_at(QPoint(1, 1).toPointF()) == ""
