"""Random input for the whole program, run after run: ``python3 packaging/dev.py soak [--seed N] [--minutes M]``.

Each run is a process of its own with a home folder of its own, which opens the window over the sample agency and does
what its seed chooses: keys, mouse, text, commands, pages, other sizes, languages, looks and days, locking, quitting and
starting again (``deeds``). After each event it looks whether what must be true still is (``watching``), and at the end
at the record (``record``): it is sound, and as it was at the start once everything was taken back. What is found is
printed with the deed it came with; ``--keep`` keeps the folder of a run with a line for each deed in ``trace.txt``.

A seed chooses the same again where the window shows the same. Time plays a part in that, so a seed is where to begin
to look, not a recording. The record is read on the window's thread; ``--threaded`` reads it on its own, as for people.
``--display`` opens the window on a screen of its own (Xvfb) in place of none.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from support.real_window import screen

HERE = Path(__file__).resolve().parent
#: So many times the seconds given, and a start, until a run that does not end is ended.
_PATIENCE = 4
_START_S = 120.0
_RUN_S = 300.0


def main(arguments: Sequence[str]) -> int:
    """Run as often as there is time for; 0 if nothing was found."""
    options = _parser().parse_args(arguments)
    if options.home is not None:
        return _one(options)
    end = time.monotonic() + options.minutes * 60
    with contextlib.ExitStack() as stack:
        base = Path(options.keep or stack.enter_context(tempfile.TemporaryDirectory(prefix="liaison-soak-")))
        base.mkdir(parents=True, exist_ok=True)
        display = {"DISPLAY": stack.enter_context(screen()), "QT_QPA_PLATFORM": "xcb"} if options.display else {}
        vault = base / "vault"
        if not vault.exists():
            from soak.record import make_vault

            make_vault(vault)
        failed, seed = [], options.seed
        while True:
            left = end - time.monotonic()
            if not _run(vault, seed, options, min(_RUN_S, max(left, 10.0)), display):
                failed.append(seed)
            seed += 1
            if options.once or time.monotonic() > end:
                break
    number = seed - options.seed
    sys.stdout.write(f"{number} runs; {f'found something with {failed}' if failed else 'nothing was found'}\n")
    return 1 if failed else 0


def _run(vault: Path, seed: int, options: argparse.Namespace, seconds: float, display: Mapping[str, str]) -> bool:
    """One run in a process of its own; whether nothing was found."""
    home = Path(tempfile.mkdtemp(prefix=f"seed{seed}-", dir=vault.parent))
    more = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "TZ": "Europe/London", "LANG": "C.UTF-8"}
    environment = {**os.environ, **more, "QT_QPA_PLATFORM": "offscreen", **display}
    command = [sys.executable, str(HERE), "--home", str(home / "run"), "--vault", str(vault), "--seed", str(seed)]
    command += ["--deeds", str(options.deeds), "--seconds", str(seconds), *(["--threaded"] if options.threaded else [])]
    sys.stdout.write(f"seed {seed}\n")
    sys.stdout.flush()
    try:
        code = subprocess.run(command, env=environment, check=False, timeout=seconds * _PATIENCE + _START_S).returncode
    except subprocess.TimeoutExpired:
        sys.stdout.write("  the run did not end\n")
        return False
    if code < 0:
        sys.stdout.write(f"  the program was ended by signal {-code}\n")
    return code == 0


def _one(options: argparse.Namespace) -> int:
    """What the process of a run does."""
    from soak.session import Orders, drive

    orders = Orders(options.seed, options.deeds, options.seconds, is_threaded=options.threaded)
    watch = drive(orders, Path(options.home), Path(options.vault))
    for kind, number in watch.found.most_common():
        sys.stdout.write(f"  {number:4} {kind}\n")
    sys.stdout.flush()
    # What is left of the toolkit is not taken apart: only a program that ends by itself does that.
    os._exit(1 if watch.found else 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Drive the window at random and look for faults.")
    parser.add_argument("--seed", type=int, default=1, help="the first seed; the next runs count on from it")
    parser.add_argument("--minutes", type=float, default=5, help="how long; runs take five minutes at most")
    parser.add_argument("--deeds", type=int, default=100_000, help="what a run does at most")
    parser.add_argument("--once", action="store_true", help="one run only")
    parser.add_argument("--threaded", action="store_true", help="the record on a thread of its own")
    parser.add_argument("--display", action="store_true", help="on an X server of its own")
    parser.add_argument("--keep", help="a folder in which the runs are kept")
    for name in ("--home", "--vault"):
        parser.add_argument(name, help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=float, default=0, help=argparse.SUPPRESS)
    return parser
