"""The sheet of the busiest client in a window: opened, composed alone, and drawn as a PDF.

``python sheets_inside.py FOLDER BUSIEST_ID ROUNDS`` prints figures in seconds as JSON; ``sheets`` runs it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from bench.window_inside import Bench, known_of, opened
from liaison.desk.briefing import held_rows
from liaison.desk.context import Desk
from liaison.desk.sheets import call_of, sheet
from liaison.ui.printing import Paper, pdf_of, sides_of
from liaison.ui.theme import Role, font


def _timed(bench: Bench, work: Callable[[Desk], object]) -> float:
    """How long something takes on the record's thread, where pages have it done."""
    loop, found = QEventLoop(), []

    def op(desk: Desk) -> float:
        started = time.perf_counter()
        work(desk)
        return time.perf_counter() - started

    def done(seconds: float) -> None:
        found.append(seconds)
        loop.quit()

    bench.window.place.work.run(bench.window, op, done)
    loop.exec()
    return found[0]


def _pdf(desk: Desk, client: str, family: str) -> None:
    """Compose the sheet and draw it, as an export does, but for the disk."""
    view = sheet(desk, call_of(desk, client))
    made = pdf_of(sides_of([view.briefing]), view.briefing.title, language="en", family=family, paper=Paper.A4)
    assert made.startswith(b"%PDF")


def main(folder: Path, busiest: str, rounds: int) -> dict[str, list[float]]:
    """All figures for a vault; the first round, when modules are loaded, does not count."""
    app = QApplication(["liaison"])
    family = font(Role.BODY).family()
    known = known_of(folder, busiest)
    _busiest, other = known.clients
    bench = Bench(app, lambda: opened(folder))
    figures: dict[str, list[float]] = {"opening": [], "processor": [], "alone": [], "pdf": []}
    for number in range(rounds + 1):
        bench.go("briefing", client=other)
        held_rows._SHELVES.clear()  # both read anew, as after a change
        taken = bench.go("briefing", client=busiest)
        held_rows._SHELVES.clear()
        alone = _timed(bench, lambda desk: sheet(desk, call_of(desk, busiest)))
        pdf = _timed(bench, lambda desk: _pdf(desk, busiest, family))
        if number:
            for name, seconds in zip(figures, (*taken, alone, pdf), strict=True):
                figures[name].append(seconds)
    bench.close()
    return figures


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
    sys.stdout.write("\n")
