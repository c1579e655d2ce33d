"""The calendar's page over a crowded vault, measured from inside: months by clicks, and frames of dragging.

``python calendar_inside.py FOLDER ROUNDS`` prints figures in seconds as JSON; ``calendar_month`` runs it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench.window_inside import Bench, Taken, opened
from liaison.ui.calendar.moves import Grip
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.tables import DayTable

_FRAMES: Final = 60


def calendar_page(bench: Bench) -> CalendarPage:
    """The calendar, shown."""
    bench.go("calendar", view="month", day="2026-11-24")
    page = bench.window.frame.page
    assert isinstance(page, CalendarPage)
    return page


def clicked(bench: Bench, page: CalendarPage, press: Callable[[], object]) -> Taken:
    """From a click until the month it leads to is painted."""
    loop = QEventLoop()
    page.ready.connect(loop.quit)
    started, before = time.perf_counter(), time.process_time()
    press()
    loop.exec()
    bench.paint()
    taken = Taken(time.perf_counter() - started, time.process_time() - before)
    page.ready.disconnect(loop.quit)
    bench.settle()
    bench.settle()  # the chosen day is asked for once the month is painted
    return taken


def months(bench: Bench, rounds: int) -> dict[str, list[Taken]]:
    """Months that were not read yet, from here and there; then one after the other, as the next one is read ahead."""
    page = calendar_page(bench)
    clicked(bench, page, page.controls.before.click)
    days = [date(2026 + (number % 2), 1 + 5 * number % 12, 9) for number in range(rounds)]
    cold = [clicked(bench, page, partial(page.go_to, day)) for day in dict.fromkeys(days)]
    page.go_to(date(2026, 11, 24))
    bench.finish_behind()
    stepped = []
    for _round in range(min(rounds, 8)):
        stepped.append(clicked(bench, page, page.controls.before.click))
        bench.finish_behind()
    return {"cold": cold, "stepped": stepped}


def dragging(bench: Bench, page: CalendarPage, view: str) -> list[float]:
    """Each move of the mouse with something held, until it is painted, in processor time of the window's thread."""
    page.show_view(view)
    bench.settle()
    bench.paint()
    table: DayTable = page.week if view == "week" else page.month
    area = table.viewport()
    start = next(
        at
        for y in range(60, area.height(), 6)
        for x in range(60, area.width(), 20)
        if (held := table.held_at(at := QPoint(x, y))) is not None
        and held.entry is not None
        and held.entry.record_kind == "meeting"
        and held.grip is Grip.WHOLE
    )
    _send(area, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    frames = []
    for number in range(_FRAMES):
        at = QPoint(
            60 + (start.x() + 37 * number) % (area.width() - 90), 60 + (start.y() + 23 * number) % (area.height() - 90)
        )
        started = time.thread_time()
        _send(area, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        bench.paint()
        frames.append(time.thread_time() - started)
    assert table.ghost is not None, "something was held"
    table.show_ghost(None, None)
    return frames


def _send(area: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
    place, left = QPointF(at), Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(area, QMouseEvent(kind, place, QPointF(area.mapToGlobal(at)), button, left, keys))


def main(folder: Path, rounds: int) -> dict[str, Any]:
    """All figures."""
    bench = Bench(QApplication(["liaison"]), lambda: opened(folder))
    figures: dict[str, Any] = dict(months(bench, rounds))
    page = calendar_page(bench)
    figures |= {view: dragging(bench, page, view) for view in ("month", "week")}
    bench.close()
    bench.window.close()
    return figures


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
    sys.stdout.write("\n")
