"""The program in a real window: an X server of its own, driven by keys and clicks as a person would."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "xdotool")
SIZE = (1440, 900)
#: Seconds after which something that a person would see at once counts as not happening; generous on a busy machine.
PATIENCE = 60.0
#: Half a second, in which what was typed is to be kept, and a little for a busy machine.
KEPT_WITHIN_NS = 800_000_000
PASSPHRASE = "a phrase for tests only"


def require_programs() -> None:
    """Skip where this machine has no X server to run; fail where it is meant to have one (in CI)."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"{' and '.join(missing)} should have been installed before the tests")
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")


@contextmanager
def screen(width: int = SIZE[0], height: int = SIZE[1]) -> Iterator[str]:
    """An X server with one empty screen; yields the name of its display."""
    require_programs()
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    # A server starts anew when its last program goes, and refuses whoever comes in that moment.
    # On a busy machine a key is held down for longer than a person would; it is not to be typed again for that.
    command += ["-noreset", "-r"]
    with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading, encoding="ascii") as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()
            server.wait()


@dataclass(slots=True)
class RealWindow:
    """Liaison with an empty home folder on a display; ``now`` fixes its clock, with the zone of London.

    A process at a time: :meth:`start`, do things, :meth:`quit` or :meth:`kill`, look into the vault with :meth:`cli`.
    """

    display: str
    home: Path
    now: str = "2026-11-24T09:02"
    more: dict[str, str] = field(default_factory=dict)
    _process: subprocess.Popen[bytes] | None = None
    _window: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """What the program is started with."""
        return {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT / "desktop"),
            "PYTHONFAULTHANDLER": "1",
            "TZ": "Europe/London",
            "LANG": "C.UTF-8",
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(self.home),
        } | self.more

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "liaison", "--now", self.now, "--zone", "Europe/London", *words]

    def cli(self, *words: str) -> str:
        """What a command prints, with the vault opened by the test's passphrase."""
        phrase = self.home / "passphrase"
        if not phrase.exists():
            phrase.touch(mode=0o600)
            phrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        done = subprocess.run(
            self._command("--passphrase-file", str(phrase), *words),
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, *words: str, unlocked: bool = True) -> None:
        """Open the window; with ``unlocked`` the passphrase file opens the vault."""
        phrase = ["--passphrase-file", str(self.home / "passphrase")] if unlocked else []
        self._process = subprocess.Popen(self._command(*phrase, *(words or ("open",))), env=self.environment)
        self._window = self._x("search", "--sync", "--onlyvisible", "--name", "Liaison").split()[-1]
        self._x("windowmove", self._window, "0", "0")
        self._x("windowsize", self._window, str(SIZE[0]), str(SIZE[1]))
        self.focus()

    def focus(self) -> None:
        """Give the main window the keyboard, as a window manager would."""
        self._x("windowfocus", "--sync", self._window)

    @property
    def title(self) -> str:
        """What the window's title says now."""
        return self._x("getwindowname", self._window).strip()

    def wait_for(self, title: str) -> None:
        """Wait until the title begins so."""
        end = time.monotonic() + PATIENCE
        while not self.title.startswith(title):
            assert time.monotonic() < end, f"the window says “{self.title}”, not “{title}”"
            assert self._process is not None, "the window was never opened"
            assert self._process.poll() is None, "the program ended"
            time.sleep(0.05)

    def shows(self, name: str) -> bool:
        """Whether a window of the program with this in its title is there, as a dialog."""
        return bool(self._asked("search", "--onlyvisible", "--name", name))

    def has_keys(self, name: str) -> bool:
        """Whether keys go to a window with this in its title: one that has just appeared has them a moment later."""
        return name in self._asked("getwindowfocus", "getwindowname")

    def _asked(self, *words: str) -> str:
        """What a question is answered; empty where there is no such window."""
        found = subprocess.run(
            ["xdotool", *words],
            env={"DISPLAY": self.display, "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return found.stdout.strip()

    def wait_until(self, is_so: Callable[[], bool], do: Callable[[], object] = lambda: None) -> None:
        """Wait until it is so, and ``do`` this again and again meanwhile."""
        end = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < end, f"it never came, the window says “{self.title}”"
            do()
            time.sleep(0.2)

    def type_and_wait_until_kept(self, text: str) -> None:
        """Type a text, and wait until the vault was written since and then rested: what was typed is kept by then.

        The program is to have rested as well: on a busy machine it may not have come to what was typed.
        """
        began = time.time_ns()
        self.type(text)
        busy = time.time_ns()

        def is_kept() -> bool:
            nonlocal busy
            if self._is_at_work():
                busy = time.time_ns()
            written = max(file.stat().st_mtime_ns for file in self.home.rglob("*-wal"))
            return written > began and time.time_ns() - max(written, busy) > KEPT_WITHIN_NS

        self.wait_until(is_kept)

    def _is_at_work(self) -> bool:
        """Whether a thread of the program runs, or waits only for its turn or for the disk."""
        assert self._process is not None, "the window was never opened"
        states = []
        for thread in Path(f"/proc/{self._process.pid}/task").iterdir():
            with suppress(OSError):  # it ended just now
                states.append((thread / "stat").read_text(encoding="utf-8").rpartition(") ")[2][0])
        return not {"R", "D"}.isdisjoint(states)

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "ctrl+n", "Return"."""
        self._x("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._x("type", "--delay", "12", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a point of the window."""
        self._x("mousemove", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one point, move in steps, and let go at another."""
        self._x("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
        for step in range(1, 9):
            x, y = (round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True))
            self._x("mousemove", str(x), str(y))
        self._x("mouseup", "1")

    def quit(self) -> None:
        """Close the program as a person does, and wait until it is gone."""
        assert self._process is not None, "the window was never opened"
        self.focus()
        self.press("ctrl+q")
        assert self._process.wait(PATIENCE) == 0
        self._process = None

    def kill(self) -> None:
        """End the process at once, as a crash or a power cut does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def _x(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={"DISPLAY": self.display, "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, f"xdotool {words[0]}: {done.stderr or done.stdout}"
        return done.stdout


@contextmanager
def real_window(home: Path, **more: str) -> Iterator[RealWindow]:
    """A window that is not open yet, on a screen of its own; what is left running at the end is killed."""
    home.mkdir(mode=0o700, exist_ok=True)
    with screen() as display:
        window = RealWindow(display, home, more=more)
        try:
            yield window
        finally:
            window.kill()
