"""The window over a vault, measured from inside: pages, a long timeline, the palette, a long note, and rest.

``python window_inside.py FOLDER BUSIEST_ID ROUNDS`` prints figures in seconds as JSON; ``window`` runs it.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QWidget

from bench.opening import open_desk
from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.model.clock import FixedClock
from liaison.store.vault import Vault
from liaison.ui.client.tabs import TABS
from liaison.ui.pages import PAGES
from liaison.ui.palette.overlay import Palette
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.work import DeskThread
from support.big_rows import NOW
from support.big_vault import PASSPHRASE
from support.big_words import COMMON_WORDS

_ZONE: Final = "Europe/London"
_PATIENCE_MS: Final = 60_000
_REST_MS: Final = 5_000
_NOTE_BYTES: Final = 200_000
_FRAMES: Final = 300
_STEP: Final = 120


class Bench:
    """One window over one vault."""

    def __init__(self, app: QApplication, door: Callable[[], Any]) -> None:
        self.app = app
        self.window = MainWindow(DeskThread(), FixedClock(NOW), _ZONE)
        show_look(self.window)
        self.broken: list[BaseException] = []
        self.window.place.work.broke.connect(self.broken.append)
        self.window.show()
        self._until_shown(lambda: self.window.place.work.open(self.window, door, lambda _none: self.window.open_desk()))

    def go(self, page: str, **args: str) -> float:
        """Seconds from going to a page until it is painted with its data."""
        return self._until_shown(lambda: self.window.place.navigator.go(page, **args))

    def rest(self, milliseconds: int) -> float:
        """Processor time used while nothing is done."""
        self._wait(500)
        before = time.process_time()
        self._wait(milliseconds)
        return time.process_time() - before

    def paint(self) -> None:
        """Let the window do what waits to be done."""
        self.app.processEvents()

    def settle(self) -> None:
        """Let what a page loads after it was painted arrive, so that it does not count for the next."""
        loop = QEventLoop()
        self.window.place.work.aside(self.window, lambda: None, lambda _none: loop.quit())
        loop.exec()

    def close(self) -> None:
        """Close the desk and end its thread."""
        self.window.place.work.close()
        assert not self.broken, self.broken

    def _until_shown(self, act: Callable[[], object]) -> float:
        loop = QEventLoop()
        self.window.frame.shown.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop, lambda: loop.exit(1))
        started = time.perf_counter()
        act()
        is_late = loop.exec()
        seconds = time.perf_counter() - started
        assert not is_late, self.broken or "the page never said that it was ready"
        self.window.frame.shown.disconnect(loop.quit)
        self.settle()
        return seconds

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def places(busiest: str, person: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every page there is, with what it needs to be asked for, and every tab of a client."""
    known = {
        "client": {"id": busiest},
        "briefing": {"client": busiest},
        "person": {"id": person},
        "map": {"client": busiest},
        "search": {"query": COMMON_WORDS[0]},
    }
    for spec in PAGES:
        yield spec.name, known.get(spec.name, {})
    for tab in TABS:
        yield "client", {"id": busiest, "tab": tab.name}


def switching(bench: Bench, busiest: str, person: str, rounds: int) -> dict[str, list[float]]:
    """How long each page takes, by name; the first time, when its module is loaded, does not count."""
    every = list(places(busiest, person))
    found: dict[str, list[float]] = {}
    for number in range(rounds + 1):
        for page, args in every:
            seconds = bench.go(page, **args)
            if number:
                found.setdefault(" ".join((page, args.get("tab", ""))).strip(), []).append(seconds)
    return found


def timeline(bench: Bench, busiest: str, rounds: int) -> dict[str, list[float]]:
    """Opening the timeline of the busiest client, and each frame of scrolling through it."""
    opening: list[float] = []
    frames: list[float] = []
    for number in range(rounds + 1):
        bench.go("settings" if any(spec.name == "settings" for spec in PAGES) else "today")
        seconds = bench.go("client", id=busiest, tab="timeline")
        opening += [seconds] if number else []
    shown = bench.window.frame.page
    lists = [] if shown is None else [one for one in shown.findChildren(QAbstractItemView) if one.isVisible()]
    longest = max(lists, key=lambda one: one.verticalScrollBar().maximum())
    bar = longest.verticalScrollBar()
    while len(frames) < _FRAMES and bar.value() < bar.maximum():
        started = time.perf_counter()
        bar.setValue(bar.value() + _STEP)
        bench.paint()
        frames.append(time.perf_counter() - started)
        if bar.value() > bar.maximum() - 20 * _STEP:
            bench.settle()
    return {"opening": opening, "frames": frames}


def palette(bench: Bench, names: list[str]) -> list[float]:
    """Each keystroke in the palette until its answer is there: names, words, both."""
    found: list[float] = []
    dice = random.Random(7)
    bench.window.use_tool("search")
    opened = bench.window.findChild(Palette, "palette")
    assert isinstance(opened, Palette)
    bench.settle()
    for name in names:
        typed = dice.choice([name, f"{name.split()[0]} {dice.choice(COMMON_WORDS)}", dice.choice(COMMON_WORDS)])
        opened.field.edit.clear()
        for letter in typed[:12]:
            started = time.perf_counter()
            QTest.keyClicks(opened.field.edit, letter)
            bench.settle()
            bench.paint()
            found.append(time.perf_counter() - started)
    opened.dismiss()
    return found


def typing(app: QApplication, rounds: int) -> list[float]:
    """Each keystroke in a note of 200 kB, in a vault of its own, until it is painted."""
    with tempfile.TemporaryDirectory(prefix="liaison-") as folder:
        vault, _code = Vault.create(Path(folder) / "vault", passphrase=PASSPHRASE, clock=FixedClock(NOW))
        with vault:
            pass
        with _opened(Path(folder) / "vault") as desk:
            line = "They asked for the figures of the week, and we said by Friday.\n"
            note = take_note(desk, NewNote(line * (_NOTE_BYTES // len(line)))).note_id
        bench = Bench(app, lambda: _opened(Path(folder) / "vault"))
        bench.go("notes", id=str(note))
        page: QWidget | None = bench.window.frame.page
        assert page is not None
        editor = max(page.findChildren(QTextEdit), key=lambda one: one.document().characterCount())
        assert editor.document().characterCount() > _NOTE_BYTES // 2
        editor.setFocus()
        found = []
        for number in range(rounds):
            started = time.perf_counter()
            QTest.keyClick(editor, Qt.Key.Key_A if number % 6 else Qt.Key.Key_Space)
            bench.paint()
            found.append(time.perf_counter() - started)
        bench.close()
    return found


@contextmanager
def _opened(folder: Path) -> Iterator[Desk]:
    with open_desk(folder) as (desk, _engine):
        yield desk


def main(folder: Path, busiest: str, rounds: int) -> dict[str, Any]:
    """All figures for a vault."""
    app = QApplication(["liaison"])
    names: list[str] = []
    person = ""
    with _opened(folder) as desk, desk.record.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT name, id FROM person ORDER BY id LIMIT 20").all()
        names, person = [row[0] for row in rows], rows[0][1].hex()
    bench = Bench(app, lambda: _opened(folder))
    figures: dict[str, Any] = {
        "pages": switching(bench, busiest, person, rounds),
        "palette": palette(bench, names[: max(2, rounds)]),
    }
    if any(tab.name == "timeline" for tab in TABS):
        figures["timeline"] = timeline(bench, busiest, rounds)
    bench.go("today")
    figures["rest"] = bench.rest(_REST_MS)
    bench.close()
    bench.window.close()
    if any(spec.name == "notes" for spec in PAGES):
        figures["typing"] = typing(app, 30 * rounds)
    return figures


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
    sys.stdout.write("\n")
