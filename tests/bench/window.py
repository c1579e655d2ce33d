"""The window: from the start of the process to Today, its memory, switching pages, long lists, typing, and rest.

Start and memory are compared with a bare main window of the same toolkit on the same screen, in turn; the rest has a
limit in time, as the hand and the eye have.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from bench.measuring import Effort, Outcome, side_by_side
from bench.starting import keyring_slot
from support.big_rows import Scale
from support.big_vault import BigVault, big_vault
from support.real_window import screen
from support.secret_service import PROGRAMS, secret_service

#: The vault that the start is measured on: as many clients as the great one, a tenth of its history.
STARTING: Final = Scale(clients=500, people=5_000, interactions=100_000, commitments=10_000)
_HERE: Final = Path(__file__).parent
_TESTS: Final = _HERE.parent
_MEGABYTE: Final = 1024.0
#: Seconds after which a process that measures is given up.
_PATIENCE: Final = 900.0


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """The lines of the table for the window."""
    starting = vault if effort.share < 1 else big_vault(effort.scratch.parent, STARTING, _say)
    with display() as environment:
        outcomes = _start(starting, effort, environment)
        for one in {starting.folder: starting, vault.folder: vault}.values():
            outcomes += _inside(one, effort, environment, is_great=one is vault)
    return outcomes


def _start(vault: BigVault, effort: Effort, screen_of: dict[str, str]) -> list[Outcome]:
    name, memory = "window: start to Today painted", "window: peak memory of that"
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        note = f"{' and '.join(missing)} not installed"
        return [Outcome(name, None, limit=3.0, note=note), Outcome(memory, None, limit=2.5, note=note)]
    with tempfile.TemporaryDirectory(prefix="liaison-") as folder, secret_service(Path(folder)) as variables:
        environment = {**screen_of, **variables}
        program = [str(_HERE / "window_start.py"), "--vault", str(vault.folder), "--now", "2026-11-24T09:02", "open"]
        peaks: dict[bool, list[int]] = {True: [], False: []}

        def ours(_number: int) -> None:
            peaks[True].append(int(run_python(program, environment)))

        def bare(_number: int) -> None:
            peaks[False].append(int(run_python([str(_HERE / "bare_window.py")], environment)))

        with keyring_slot(vault.folder, environment):
            # The program ends once in its own way: a start then finds what the one before has left, as it always does.
            run_python([program[0], "--close", *program[1:]], environment)
            pair = side_by_side(ours, bare, repetitions=effort.of(15, 3), warm_up=2)
    peak, least = (statistics.median(peaks[side]) / _MEGABYTE for side in (True, False))
    platform = environment.get("QT_QPA_PLATFORM", "a real display")
    return [
        Outcome(name, pair.ours, pair.raw, 3.0, note=f"{vault.scale.interactions:,} interactions, {platform}"),
        Outcome(memory, peak, least, 2.5, unit="MB"),
    ]


def _inside(vault: BigVault, effort: Effort, environment: dict[str, str], *, is_great: bool) -> list[Outcome]:
    rounds = effort.of(8, 2)
    command = [str(_HERE / "window_inside.py"), str(vault.folder), vault.busiest_id, str(rounds)]
    figures: dict[str, Any] = json.loads(run_python(command, environment).splitlines()[-1])
    size = f"{vault.scale.interactions:,}"
    outcomes = [
        _pages(f"window: switching pages, p95, {size}", figures["pages"]),
        _pages(f"window: the same after a change, p95, {size}", figures["changed"]),
        _taken(f"window: a keystroke in the palette, p95, {size}", figures["palette"], 0.05),
        _taken(f"window: the same while all clients are read, p95, {size}", figures["meanwhile"], 0.05),
        _read(f"window: first reading of all clients behind the page, {size}", figures["reading"]),
    ]
    if not is_great:
        return outcomes
    opening, frames = figures["timeline"]["opening"], figures["timeline"]["frames"]
    return [
        *outcomes,
        _taken(f"window: opening the longest timeline, p95, {size}", opening, 0.15),
        Outcome("window: a frame of scrolling it, p95", _p95(frames), most=0.016),
        Outcome("window: a keystroke in a note of 200 kB, p95", _p95(figures["typing"]), most=0.016),
        Outcome("window: processor time in 5 s of rest", figures["rest"], most=0.05),
    ]


def _pages(name: str, visits: dict[str, list[list[float]]]) -> Outcome:
    """All visits of all pages together; the pages that take most of the processor are named."""
    every = [visit for one in visits.values() for visit in one]
    medians = {page: statistics.median(processor for _seconds, processor in one) for page, one in visits.items()}
    most = sorted(medians, key=lambda page: -medians[page])[:4]
    told = ", ".join(f"{page} {medians[page] * 1000:.0f}" for page in most)
    return _taken(name, every, 0.1, f" (medians: {told})")


def _taken(name: str, every: Sequence[Sequence[float]], most: float, more: str = "") -> Outcome:
    """By the clock on the wall; beside it what it took of the processors, which others on the machine do not change."""
    processor = _p95([one[1] for one in every]) * 1000
    return Outcome(name, _p95([one[0] for one in every]), most=most, note=f"processor {processor:.0f} ms{more}")


def _read(name: str, taken: Sequence[float]) -> Outcome:
    """Done once for a vault, in moments of rest. There is no limit to it: it is told so that nobody is misled."""
    return Outcome(name, taken[0], note=f"processor {taken[1]:.1f} s")


def _p95(seconds: Sequence[float]) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


def run_python(arguments: Sequence[str], environment: dict[str, str]) -> str:
    """What a script says in a process of its own; that it fails fails the benchmark."""
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=_PATIENCE,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment of a process with a screen: an X server of its own, else Qt without one. Nothing is kept."""
    with tempfile.TemporaryDirectory(prefix="liaison-") as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home}
        environment["PYTHONPATH"] = os.pathsep.join([str(_TESTS), str(_TESTS.parent / "desktop")])
        # An installed program comes compiled, as the packages it stands on do; here the warm-up sees to it.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.pop("WAYLAND_DISPLAY", None)
        if shutil.which("Xvfb") is None:
            yield {**environment, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}
            return
        environment.pop("QT_QPA_PLATFORM", None)
        with screen() as name:
            yield {**environment, "DISPLAY": name}


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()
