"""Unexpected exceptions: a sentence in the window and a line in a local log, without a word of the record."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from liaison.model.errors import EnvironmentProblem
from liaison.model.words import tr

_MOST_BYTES = 256_000


class ProgramFault(EnvironmentProblem):
    """A fault of the program itself, told in a sentence; ``details`` name places in the code, never values."""

    def __init__(self, kind: str, details: str) -> None:
        super().__init__(
            tr("Something went wrong in Liaison itself ({kind}).", kind=kind),
            tr("What you typed is kept. If it happens again, copy the details and report them."),
        )
        self.details = details


def fault_of(error: BaseException) -> ProgramFault:
    """A fault with where it happened: files, lines and functions, and the kind of error without its message."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    kind = type(error).__name__
    return ProgramFault(kind, "\n".join([kind, *places]))


def log_fault(file: Path | None, fault: ProgramFault, now: datetime) -> None:
    """Add a fault to the log; a log that has grown long is begun anew. A log that cannot be written is let be."""
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.exists() and file.stat().st_size > _MOST_BYTES
        with file.open("w" if fresh else "a", encoding="utf-8") as log:
            log.write(f"{now.isoformat(timespec='seconds')} {fault.details}\n\n")
    except OSError:
        return


def do_each(steps: Iterable[Callable[[], object]], tell: Callable[[BaseException], None]) -> None:
    """Do every step, whatever became of those before; what went wrong is told."""
    for step in steps:
        try:
            step()
        except Exception as error:  # noqa: BLE001 - locking goes on to the gate, whatever is in the way
            tell(error)


def catch_everything(show: Callable[[BaseException], None]) -> None:
    """Let ``show`` tell of exceptions that nobody caught; the window stays."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            show(error)

    sys.excepthook = hook
