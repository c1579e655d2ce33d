"""The page of trends in a window: 500 clients painted and moved, and a note that redraws the lines of its client.

``python trends_inside.py FOLDER BUSIEST_ID ROUNDS`` prints figures in seconds as JSON; ``trends_page`` runs it.
"""

from __future__ import annotations

import json
import math
import random
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from bench.window_inside import Bench, opened
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.trends import gather
from liaison.desk.trends.standings import Dot, Standing, TrailPoint
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.reading import Direction, LevelWord
from liaison.model.values import Changes, ClientStatus
from liaison.ui.trends.line_chart import LineChart
from liaison.ui.trends.page import TrendsPage
from liaison.ui.trends.quadrant_chart import QuadrantChart
from support.big_rows import NOW

_CLIENTS: Final = 500
_MONTHS: Final = 6
_WEEKS: Final = 26


def _dots() -> list[Dot]:
    """As many clients as a person can have, each wandering its own way."""
    dice, today = random.Random(11), NOW.date()
    found = []
    for number in range(_CLIENTS):
        x, y, way = dice.uniform(2, 8.5), dice.uniform(2, 8.5), dice.uniform(0, 2 * math.pi)
        trail = tuple(_at(today, week, x, y, way) for week in range(_WEEKS, -1, -1))
        standings = tuple(_standing(name, x if name is LineName.DELIVERY else y, dice) for name in FIVE)
        name = f"Client {number:03}"
        found.append(Dot(f"{number}", name, name, ClientStatus.ACTIVE, standings, trail, "", None, today, 100))
    return found


def _at(today: date, week: int, x: float, y: float, way: float) -> TrailPoint:
    away = 0.05 * week
    bent = way + 0.08 * week
    return TrailPoint(today - timedelta(weeks=week), x + away * math.cos(bent), y + away * math.sin(bent))


def _standing(name: LineName, score: float, dice: random.Random) -> Standing:
    sure = dice.uniform(0.3, 1.3)
    return Standing((score - 5) / 4, sure / 4, score, sure, LevelWord.FAIR, Direction.STEADY, name)


def painting(bench: Bench, chart: QuadrantChart, rounds: int) -> list[float]:
    """From having 500 clients until they are painted with their trails, ellipses and names."""
    dots, found = _dots(), []
    for _round in range(rounds):
        started = time.thread_time()
        chart.show_dots(dots, _MONTHS)
        bench.paint()
        found.append(time.thread_time() - started)
    return found


def moving(bench: Bench, chart: QuadrantChart | LineChart, rounds: int) -> list[float]:
    """Frames of moving along a part of a picture, in processor time of the window's thread."""
    chart.show_whole() if isinstance(chart, QuadrantChart) else chart.show_days(365)
    chart.zoom(0.5)
    bench.paint()
    found = []
    for number in range(20 * rounds):
        started = time.thread_time()
        chart.move_by(0.01 if number // 20 % 2 else -0.01)
        bench.paint()
        found.append(time.thread_time() - started)
    return found


def appending(bench: Bench, page: TrendsPage, client: str, rounds: int) -> list[float]:
    """From a note in the record until its client's lines are painted with it."""
    found, loop = [], QEventLoop()
    started: list[float] = []

    def written(_changes: Changes) -> None:
        started.append(time.perf_counter())

    page.side.shown.connect(loop.quit)
    bench.window.place.changes.subscribe(loop, None, written)
    for number in range(rounds + 1):
        started.clear()
        call = {"text": f"Call {number}", "mood": "tense", "happened_at": "2026-11-24T08:00"}

        def op(desk: Desk, call: dict[str, str] = call) -> Changes:
            return add_record(desk, "call", call, client).changes

        bench.window.place.work.command(bench.window, op)
        loop.exec()
        bench.paint()
        if number:
            found.append(time.perf_counter() - started[0])
        for _look in range(2):  # the picture of all clients follows its lines, and is painted after them
            bench.settle()
            bench.paint()
    return found


def main(folder: Path, busiest: str, rounds: int) -> dict[str, list[float]]:
    """All figures for a vault, which is written to."""
    app = QApplication(["liaison"])
    with opened(folder) as desk:
        while gather(desk):
            pass
    bench = Bench(app, lambda: opened(folder))
    bench.window.resize(1440, 900)
    bench.go("trends", client=busiest)
    bench.settle()
    page = bench.window.frame.page
    assert isinstance(page, TrendsPage)
    picture, lines = page.picture.chart, page.side.chart
    assert picture is not None
    assert lines is not None
    found = {
        "appending": appending(bench, page, busiest, rounds),
        "moving lines": moving(bench, lines, rounds),
        "painting": painting(bench, picture, rounds),
        "moving": moving(bench, picture, rounds),
    }
    bench.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
    sys.stdout.write("\n")
