"""Draws every page of the window into pictures: the sample agency on its reference day, light and dark, two sizes."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from liaison.model.clock import FixedClock

if TYPE_CHECKING:
    from liaison.app.door import WindowDoor
    from liaison.desk.context import Desk
    from liaison.ui.pages import PageSpec
    from liaison.ui.shell import MainWindow

NOW: Final = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
ZONE: Final = "Europe/London"
SIZES: Final = ((1440, 900), (1024, 700))
_FIRST_CLIENT: Final = "first client"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures into the folder named; returns the exit code."""
    folder = Path((sys.argv[1:] if arguments is None else arguments)[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for path in draw(folder):
        sys.stdout.write(f"{path}\n")
    return 0


def draw(folder: Path) -> Iterator[Path]:
    """Draw all pages, and tell each picture when it is written."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the platform was chosen

    from liaison.ui.pages import PAGES  # noqa: PLC0415 - see above
    from liaison.ui.shell import MainWindow  # noqa: PLC0415 - see above
    from liaison.ui.theme import prefer_family  # noqa: PLC0415 - see above
    from liaison.ui.work import SyncExecutor  # noqa: PLC0415 - see above

    app = QApplication.instance() or QApplication(["liaison"])
    assert isinstance(app, QApplication)
    prefer_family("Inter")
    with tempfile.TemporaryDirectory() as vault:
        door = _with_sample(Path(vault) / "vault")
        window = MainWindow(SyncExecutor(), FixedClock(NOW), ZONE, door=door)
        try:
            window.place.work.open(window, door.enter)
            window.open_desk()
            for spec in PAGES:
                yield from _draw_page(window, spec, folder)
        finally:
            window.place.work.close()


def _draw_page(window: MainWindow, spec: PageSpec, folder: Path) -> Iterator[Path]:
    from liaison.ui.shell.look import set_mode  # noqa: PLC0415 - after the platform was chosen
    from liaison.ui.theme import Mode  # noqa: PLC0415 - see above

    for mode in (Mode.LIGHT, Mode.DARK):
        set_mode(window, mode)
        window.place.navigator.go(spec.name, **_filled_in(window, dict(spec.picture)))
        for width, height in SIZES:
            window.resize(width, height)
            path = folder / f"{spec.name}-{mode.value}-{width}x{height}.png"
            window.grab().save(str(path))
            yield path


def _filled_in(window: MainWindow, wanted: Mapping[str, str]) -> dict[str, str]:
    found: list[str] = []

    def op(desk: Desk) -> str:
        from liaison.desk.clients import list_clients  # noqa: PLC0415 - only where a page needs it

        return list_clients(desk)[0].id

    if _FIRST_CLIENT in wanted.values():
        window.place.work.run(window, op, found.append)
    return {key: found[0] if value == _FIRST_CLIENT else value for key, value in wanted.items()}


def _with_sample(folder: Path) -> WindowDoor:
    """The way to a new vault in ``folder`` with the sample agency in it."""
    from liaison.app.door import WindowDoor  # noqa: PLC0415 - the record is imported when it is needed
    from liaison.desk.sample import create_sample  # noqa: PLC0415 - see above

    door = WindowDoor(folder, FixedClock(NOW), ZONE)
    door.prepare("only for these pictures")

    def fill(desk: Desk) -> None:
        create_sample(desk)

    door.finish(fill, keyring=False)
    return door


if __name__ == "__main__":
    sys.exit(main())
