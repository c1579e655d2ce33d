"""The window over a vault, measured from inside: pages, a long timeline, the palette, a long note, and rest.

``python window_inside.py FOLDER BUSIEST_ID ROUNDS`` prints figures in seconds as JSON; ``window`` runs it.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from bench.opening import open_desk
from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft, list_drafts
from liaison.model.clock import FixedClock
from liaison.model.kinds import RECORD_KINDS
from liaison.model.values import Changes
from liaison.store.vault import Vault
from liaison.ui.client.tabs import TABS
from liaison.ui.collecting import WHILE_OPEN
from liaison.ui.pages import PAGES
from liaison.ui.palette.overlay import Palette
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.timeline.list import TimelineList
from liaison.ui.warming import OF_THE_RECORD, modules
from liaison.ui.work import DeskThread
from support.big_rows import NOW
from support.big_vault import PASSPHRASE
from support.big_words import COMMON_WORDS

_ZONE: Final = "Europe/London"
_PATIENCE_MS: Final = 60_000
_REST_MS: Final = 5_000
#: After which what a page asks for behind it has been asked for.
_SOON_MS: Final = 600
_NOTE_BYTES: Final = 200_000
_STEP: Final = 240
_GROWN: Final = 60
_EVERYTHING: Final = Changes(None, "", frozenset((kind, "") for kind in RECORD_KINDS))


class Taken(NamedTuple):
    """What something took in seconds until it was painted: by the clock on the wall, and of processors on all threads.

    What the machine did for others meanwhile is in the first alone.
    """

    seconds: float
    processor: float


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
        gc.set_threshold(*WHILE_OPEN)  # as the program has it once the start is over

    def go(self, page: str, **args: str) -> Taken:
        """From going to a page until it is painted with its data."""
        return self._until_shown(lambda: self.window.place.navigator.go(page, **args))

    def change(self) -> None:
        """Have every page believe that something it shows was changed."""
        self.window.place.changes.announce(_EVERYTHING, None)
        self.settle()

    def finish_behind(self) -> None:
        """Wait until nothing is left to do behind the pages, what it leads to among it."""
        behind = self.window.place.work.behind
        self._wait(_SOON_MS)
        while not behind.is_at_rest:
            loop = QEventLoop()
            behind.rested.connect(loop.quit)
            loop.exec()
            behind.rested.disconnect(loop.quit)
            self._wait(_SOON_MS)

    def rest(self, milliseconds: int) -> float:
        """Processor time used while nothing is done, after what was begun is finished."""
        self.finish_behind()
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

    def _until_shown(self, act: Callable[[], object]) -> Taken:
        loop = QEventLoop()
        self.window.frame.shown.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop, lambda: loop.exit(1))
        started, before = time.perf_counter(), time.process_time()
        act()
        is_late = loop.exec()
        taken = Taken(time.perf_counter() - started, time.process_time() - before)
        assert not is_late, self.broken or "the page never said that it was ready"
        self.window.frame.shown.disconnect(loop.quit)
        self.settle()
        return taken

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


@dataclass(frozen=True, slots=True)
class Known:
    """Two clients and two people of the vault to be gone to in turn, the busiest client first; and names to type."""

    clients: tuple[str, str]
    people: tuple[str, str]
    names: tuple[str, ...]


def places(known: Known, turn: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Every page there is, with what it needs to be asked for, and every tab of a client; another one each turn."""
    client, person = known.clients[turn % 2], known.people[turn % 2]
    asked = {
        "client": {"id": client},
        "briefing": {"client": client},
        "person": {"id": person},
        "map": {"client": client},
        "search": {"query": COMMON_WORDS[turn % 2]},
    }
    for spec in PAGES:
        yield spec.name, asked.get(spec.name, {})
    for tab in TABS:
        yield "client", {"id": client, "tab": tab.name}


def switching(bench: Bench, known: Known, rounds: int, *, changed: bool = False) -> dict[str, list[Taken]]:
    """How long each page takes, by name; the first time, when its module is loaded, does not count.

    What is shown of one client or person is another one's each time. With ``changed`` something was changed that
    concerns every page, so that none may show what it still has.
    """
    found: dict[str, list[Taken]] = {}
    for number in range(rounds + (0 if changed else 1)):
        for page, args in places(known, number):
            if changed:
                bench.change()
            taken = bench.go(page, **args)
            if number or changed:
                found.setdefault(" ".join((page, args.get("tab", ""))).strip(), []).append(taken)
    return found


def timeline(bench: Bench, known: Known, rounds: int) -> dict[str, Any]:
    """Opening the timeline of the busiest client after another one's, and each frame of scrolling through it."""
    busiest, other = known.clients
    opening: list[Taken] = []
    for number in range(rounds + 1):
        bench.go("client", id=other, tab="timeline")
        taken = bench.go("client", id=busiest, tab="timeline")
        opening += [taken] if number else []
    shown = bench.window.frame.page
    lists = [] if shown is None else [one for one in shown.findChildren(TimelineList) if one.isVisible()]
    (longest,) = lists
    frames, painted = scrolled(bench, longest, 40 * rounds)
    assert painted >= len(frames), "each frame is painted"
    assert len(longest) > _GROWN, "it grows while it is scrolled"
    return {"opening": opening, "frames": frames}


def scrolled(bench: Bench, longest: TimelineList, number: int) -> tuple[list[float], int]:
    """Frames of scrolling down, in processor time of the window's thread, and how many were painted.

    Further rows are read on the record's thread; what it costs the window's to take them in is a frame, too.
    """
    bar, painted = longest.verticalScrollBar(), Painted()
    longest.viewport().installEventFilter(painted)
    frames: list[float] = []
    taken: list[float] = []
    for _frame in range(number):
        started = time.thread_time()
        bar.setValue(bar.value() + _STEP)
        bench.paint()
        frames.append(time.thread_time() - started)
        if bar.value() > bar.maximum() - 4 * bar.pageStep():
            before, begun = len(longest), time.thread_time()
            bench.settle()
            bench.paint()
            taken += [time.thread_time() - begun] if len(longest) > before else []
    longest.viewport().removeEventFilter(painted)
    return frames + taken, painted.number + len(taken)


class Painted(QObject):
    """Counts how often a widget was painted."""

    number = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.number += event.type() is QEvent.Type.Paint
        return False


def palette(bench: Bench, names: Sequence[str]) -> list[Taken]:
    """Each keystroke in the palette until its answer is there and painted: names, words, both."""
    found: list[Taken] = []
    dice = random.Random(7)
    bench.window.use_tool("search")
    opened = bench.window.findChild(Palette, "palette")
    assert isinstance(opened, Palette)
    bench.settle()
    for name in names:
        typed = dice.choice([name, f"{name.split()[0]} {dice.choice(COMMON_WORDS)}", dice.choice(COMMON_WORDS)])
        opened.field.edit.clear()
        for letter in typed[:12]:
            started, before = time.perf_counter(), time.process_time()
            QTest.keyClicks(opened.field.edit, letter)
            bench.settle()
            bench.paint()
            found.append(Taken(time.perf_counter() - started, time.process_time() - before))
    opened.dismiss()
    return found


def typing(app: QApplication, rounds: int) -> list[float]:
    """Each keystroke in a note of 200 kB until it is painted, in processor time of the window's thread.

    The vault is one of its own: what is typed is kept as a draft meanwhile.
    """
    with tempfile.TemporaryDirectory(prefix="liaison-") as folder:
        vault, _code = Vault.create(Path(folder) / "vault", passphrase=PASSPHRASE, clock=FixedClock(NOW))
        with vault:
            pass
        with opened(Path(folder) / "vault") as desk:
            line = "They asked for the figures of the week, and we said by Friday.\n"
            note = take_note(desk, NewNote(line * (_NOTE_BYTES // len(line)))).note_id
        bench = Bench(app, lambda: opened(Path(folder) / "vault"))
        bench.go("notes", id=str(note))
        page: QWidget | None = bench.window.frame.page
        assert page is not None
        editor = max(page.findChildren(QTextEdit), key=lambda one: one.document().characterCount())
        assert editor.document().characterCount() > _NOTE_BYTES // 2
        editor.setFocus()
        found = []
        for number in range(rounds):
            started = time.thread_time()
            QTest.keyClick(editor, Qt.Key.Key_A if number % 6 else Qt.Key.Key_Space)
            bench.paint()
            found.append(time.thread_time() - started)
        bench.close()
    return found


def first_reading(bench: Bench, names: Sequence[str]) -> tuple[Taken, list[Taken]]:
    """What reading all clients for their lines and the signs takes behind the page, and keys in the palette meanwhile.

    What an earlier run kept was forgotten. The keys are not counted to it, but that it waits for a moment of rest is.
    A small agency is read with Today, and nothing is left to do behind it.
    """
    started, before = time.perf_counter(), time.process_time()
    bench.go("today")
    bench._wait(2 * _SOON_MS)
    begun, so_far = time.perf_counter(), time.process_time()
    palette(bench, names[:1])  # what the first key reads is no part of it
    bench._wait(2 * _SOON_MS)
    keys = palette(bench, names[1:])
    between = time.perf_counter() - begun, time.process_time() - so_far
    bench.finish_behind()
    taken = time.perf_counter() - started - between[0], time.process_time() - before - between[1]
    return Taken(*taken), keys


def load_modules() -> None:
    """What the program loads in idle moments after its start."""
    for name in (*modules(), *OF_THE_RECORD):
        import_module(name)


def forget_read(folder: Path) -> None:
    """Forget what was kept of an earlier reading: that is only a help for the next start."""
    with opened(folder) as desk:
        for one in list_drafts(desk, "gathered:"):
            drop_draft(desk, one.key)


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    with open_desk(folder) as (desk, _engine):
        yield desk


def known_of(folder: Path, busiest: str) -> Known:
    """What is gone to in a vault."""
    with opened(folder) as desk, desk.record.reading() as session:
        connection = session.connection()
        people = connection.exec_driver_sql("SELECT name, id FROM person ORDER BY id LIMIT 20").all()
        clients = connection.exec_driver_sql("SELECT id FROM client ORDER BY id LIMIT 2").scalars().all()
    (other,) = [one.hex() for one in clients if one.hex() != busiest][:1]
    return Known((busiest, other), (people[0][1].hex(), people[1][1].hex()), tuple(row[0] for row in people))


def main(folder: Path, busiest: str, rounds: int) -> dict[str, Any]:
    """All figures for a vault."""
    app = QApplication(["liaison"])
    load_modules()
    forget_read(folder)
    known = known_of(folder, busiest)
    bench = Bench(app, lambda: opened(folder))
    reading, meanwhile = first_reading(bench, known.names[: max(3, rounds)])
    figures: dict[str, Any] = {
        "reading": reading,
        "meanwhile": meanwhile,
        "pages": switching(bench, known, rounds),
        "changed": switching(bench, known, max(1, rounds // 2), changed=True),
        "palette": palette(bench, known.names[: max(2, rounds)]),
        "timeline": timeline(bench, known, rounds),
    }
    bench.go("today")
    figures["rest"] = bench.rest(_REST_MS)
    bench.close()
    bench.window.close()
    figures["typing"] = typing(app, 30 * rounds)
    return figures


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
    sys.stdout.write("\n")
