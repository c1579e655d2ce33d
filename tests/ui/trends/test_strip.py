"""What stands under the axis of time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from liaison.desk.trends.views import EventKind, TrendEvent
from liaison.model.briefing import SourceRef
from liaison.model.words import install_translator
from liaison.ui.trends.drawing import Frame
from liaison.ui.trends.strip import Mark, at_place, marked

DAY = date(2026, 11, 20)
#: A year in the plot of the page.
FRAME = Frame(QRectF(28, 8, 436, 304), DAY.toordinal() - 361, DAY.toordinal() + 4, 1, 9)


def event(kind: EventKind, days: int) -> TrendEvent:
    return TrendEvent(kind, DAY + timedelta(days=days), f"{kind.value} {days}", SourceRef(kind.value, f"{days}"))


def crowd(number: int, apart: int) -> list[TrendEvent]:
    kinds = [EventKind.REVIEW, EventKind.ESCALATION, EventKind.LATE, EventKind.RESET, EventKind.CONTACT_CHANGE]
    events = [event(kinds[place % len(kinds)], -place * apart) for place in range(number)]
    return sorted(events, key=lambda one: one.on)


def words(marks: list[Mark]) -> list[str]:
    return [mark.text for mark in marks if mark.word is not None]


def test_what_happened_at_nearly_one_time_keeps_its_words_in_two_rows(qapp: QApplication) -> None:
    events = [event(EventKind.CONTACT_CHANGE, -260), event(EventKind.ESCALATION, -220), event(EventKind.RESET, -178)]
    marks = marked(FRAME, events)
    assert words(marks) == ["New contact", "Escalation", "Reset agreed"]
    assert marks[0].glyph.top() == marks[2].glyph.top() < marks[1].glyph.top()


def test_words_stand_before_their_glyphs_where_there_is_no_room_behind(qapp: QApplication) -> None:
    narrow = FRAME._replace(plot=QRectF(28, 8, 375, 304))
    events = [event(EventKind.CONTACT_CHANGE, -257), event(EventKind.ESCALATION, -216), event(EventKind.RESET, -173)]
    marks = marked(narrow, events)
    assert words(marks) == ["New contact", "Escalation", "Reset agreed"]


def test_the_word_of_what_was_late_stays_though_something_happened_before_it(qapp: QApplication) -> None:
    install_translator(lambda text: {"Weights changed": "Gewichte geändert", "Late": "Verspätet"}.get(text, text), "de")
    try:
        events = [event(EventKind.WEIGHTS, -26), event(EventKind.LATE, -20), event(EventKind.LATE, -5)]
        assert sorted(words(marked(FRAME, events))) == ["Gewichte geändert", "Verspätet"]
    finally:
        install_translator(None)


def test_triangles_stay_where_something_late_came(qapp: QApplication) -> None:
    events = [event(EventKind.LATE, -1), event(EventKind.LATE, 0), event(EventKind.WEIGHTS, 1)]
    first, second, weights = marked(FRAME, events)
    for mark, one in ((first, events[0]), (second, events[1]), (weights, events[2])):
        assert mark.glyph.center().x() == pytest.approx(FRAME.x(one.on.toordinal()))
    assert first.glyph.intersects(second.glyph)
    assert not second.glyph.intersects(weights.glyph)
    assert words([first, second]) == ["Late"]


@pytest.mark.parametrize(("number", "apart"), [(4, 1), (12, 20), (40, 9), (120, 3)])
def test_no_word_lies_on_another_and_nothing_is_left_out(qapp: QApplication, number: int, apart: int) -> None:
    events = crowd(number, apart)
    marks = marked(FRAME, events)
    assert sorted((one for mark in marks for one in mark.events), key=lambda one: one.on) == events
    for row in {mark.word.top() for mark in marks if mark.word is not None}:
        taken = sorted((one.word.left(), one.word.right()) for one in marks if one.word and one.word.top() == row)
        assert all(end <= start for (_start, end), (start, _end) in pairwise(taken))
    assert all(mark.word is not None for mark in marks if not mark.is_late)


def test_a_mark_of_several_says_how_many_and_tells_them_under_the_pointer(qapp: QApplication) -> None:
    events = crowd(40, 9)
    several = next(mark for mark in marked(FRAME, events) if len(mark.events) > 1)
    assert several.text == f"{len(several.events)} events"
    assert tuple(at_place(FRAME, events, several.glyph.center())) == several.events
