"""What stands under the axis of time."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from liaison.desk.trends.views import EventKind, TrendEvent
from liaison.model.briefing import SourceRef
from liaison.ui.trends.drawing import Frame
from liaison.ui.trends.strip import stripped

DAY = date(2026, 11, 20)


def event(kind: EventKind, days: int) -> TrendEvent:
    return TrendEvent(kind, DAY + timedelta(days=days), kind.value, SourceRef("commitment", "1"))


def test_glyphs_of_two_kinds_do_not_lie_on_each_other(qapp: QApplication) -> None:
    frame = Frame(QRectF(60, 10, 600, 300), DAY.toordinal() - 300, DAY.toordinal() + 10, 1, 9)
    events = [event(EventKind.LATE, -1), event(EventKind.LATE, 0), event(EventKind.WEIGHTS, 1)]
    first, late, weights = stripped(frame, events)
    assert first.glyph.intersects(late.glyph), "what was late often stays where it happened"
    assert not late.glyph.intersects(weights.glyph)
    assert weights.x == frame.x(events[2].on.toordinal())
