"""``python3 packaging/dev.py backtest``: simulate agencies, replay every day, print how the signs did."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Sequence

from .replay import Replayed, replay
from .report import report

Task = tuple[str, int, int, int, int]


def main(arguments: Sequence[str]) -> int:
    """Run the back-test and print it; the same options give the same figures on every machine."""
    parser = argparse.ArgumentParser(prog="dev.py backtest", description=__doc__, allow_abbrev=False)
    parser.add_argument("--seed", default="1", help="any word; another one draws other agencies")
    parser.add_argument("--agencies", type=_positive, default=10, help="how many agencies (10)")
    parser.add_argument("--clients", type=_positive, default=20, help="clients of each (20)")
    parser.add_argument("--years", type=_positive, default=5, help="years simulated at most (5)")
    parser.add_argument("--every", type=_positive, default=1, help="replay every so many days only, for a quick look")
    parser.add_argument("--jobs", type=_positive, default=os.cpu_count() or 1, help="processes at once")
    asked = parser.parse_args(arguments)
    tasks = tasks_of(asked.seed, asked.agencies, asked.clients, asked.years, asked.every)
    clients = replayed(tasks, asked.jobs, _tell)
    said = f"Seed {asked.seed}, {asked.agencies} agencies with {asked.clients} clients, {asked.years} years at most"
    sys.stdout.write(f"{said}\n{report(clients, asked.every)}\n")
    return 0


def tasks_of(seed: str, agencies: int, clients: int, years: int, every: int = 1) -> list[Task]:
    """Every client of every agency."""
    return [(seed, agency, number, years, every) for agency in range(agencies) for number in range(clients)]


def replayed(tasks: Sequence[Task], jobs: int, tell: Callable[[int, int], None] | None = None) -> list[Replayed]:
    """The clients of the tasks, in their order, by so many processes; ``tell`` hears how many are done, of how many."""
    found: list[Replayed] = []

    def take(clients: Iterable[Replayed]) -> list[Replayed]:
        for one in clients:
            found.append(one)
            if tell is not None:
                tell(len(found), len(tasks))
        return found

    if jobs == 1 or len(tasks) == 1:
        return take(map(_one, tasks))
    with multiprocessing.get_context("spawn").Pool(min(jobs, len(tasks)), _prepare, (sys.path,)) as pool:
        return take(pool.imap(_one, tasks, chunksize=1))


def _tell(done: int, of: int) -> None:
    """Every day of hundreds of clients takes minutes: where a person waits, they see how far it is."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {of} clients" + ("\n" if done == of else ""))
        sys.stderr.flush()


def _prepare(path: list[str]) -> None:
    sys.path[:] = path


def _one(task: Task) -> Replayed:
    seed, agency, number, years, every = task
    return replay(seed, agency, number, years, every=every)


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
