"""Opening a vault as the program does, and listening to what is said to its database."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from liaison.app.terminal import COLLECTED
from liaison.app.wiring import open_desk as wired_desk
from liaison.desk.context import Desk
from liaison.model.clock import FixedClock
from support.big_rows import NOW
from support.big_vault import open_vault

Statement = tuple[str, Any]
"""SQL and its parameters, as the driver gets them; many rows at once have a list of parameters."""


@contextmanager
def open_desk(folder: Path) -> Iterator[tuple[Desk, Engine]]:
    """The desk over a vault, with the engine below it; garbage is collected as often as the program has it."""
    gc.set_threshold(*COLLECTED)
    vault = open_vault(folder)
    with wired_desk(vault, FixedClock(NOW), "Europe/London") as desk:
        yield desk, vault.engine()


@contextmanager
def overheard(engine: Engine) -> Iterator[list[Statement]]:
    """All statements executed meanwhile, in order."""
    heard: list[Statement] = []

    def listen(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        heard.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", listen)
    try:
        yield heard
    finally:
        event.remove(engine, "before_cursor_execute", listen)


@contextmanager
def driver_connection(engine: Engine) -> Iterator[Any]:
    """The bare connection of the driver that the engine uses, with the same cache."""
    pooled = engine.raw_connection()
    try:
        yield pooled.driver_connection
    finally:
        pooled.close()
