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
    from liaison.ui.shell import MainWindow

NOW: Final = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
ZONE: Final = "Europe/London"
SIZES: Final = ((1440, 900), (1024, 700))
#: A list asks for its lines once it rests; everything here is read at once when it is asked for.
_BEHIND_MS: Final = 250
_FIRST_CLIENT: Final = "first client"
_FIRST_PERSON: Final = "first person"


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
    from PySide6.QtCore import Qt  # noqa: PLC0415 - after the platform was chosen
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the platform was chosen

    from liaison.ui.client.tabs import TABS  # noqa: PLC0415 - see above
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
            # What is not visible reads no more than it must; on no screen all the same.
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            window.show()
            for spec in PAGES:
                yield from _draw_page(window, spec.name, spec.name, dict(spec.picture), folder)
            for tab in TABS[1:]:
                at = {"id": _FIRST_CLIENT, "tab": tab.name}
                yield from _draw_page(window, f"client-{tab.name}", "client", at, folder)
        finally:
            window.place.work.close()


def _draw_page(window: MainWindow, name: str, page: str, args: Mapping[str, str], folder: Path) -> Iterator[Path]:
    from liaison.ui.shell.look import set_mode  # noqa: PLC0415 - after the platform was chosen
    from liaison.ui.theme import Mode  # noqa: PLC0415 - see above

    for mode in (Mode.LIGHT, Mode.DARK):
        set_mode(window, mode)
        window.place.navigator.go(page, **filled_in(window, args))
        for width, height in SIZES:
            window.resize(width, height)
            _settle()
            path = folder / f"{name}-{mode.value}-{width}x{height}.png"
            window.grab().save(str(path))
            yield path


def _settle() -> None:
    """Let what a page reads behind its first paint arrive, as the lines in small do."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - after the platform was chosen

    loop = QEventLoop()
    QTimer.singleShot(_BEHIND_MS, loop.quit)
    loop.exec()


def filled_in(window: MainWindow, wanted: Mapping[str, str]) -> dict[str, str]:
    """Arguments of a page with "first client" and "first person" put in."""
    found: dict[str, str] = {}

    def op(desk: Desk) -> dict[str, str]:
        from liaison.desk.clients import list_clients  # noqa: PLC0415 - only where a page needs it
        from liaison.desk.people import list_people  # noqa: PLC0415 - see above

        client = list_clients(desk)[0].id
        contact = next(one for one in list_people(desk, client) if one.is_point_of_contact)
        return {_FIRST_CLIENT: client, _FIRST_PERSON: contact.id}

    if {_FIRST_CLIENT, _FIRST_PERSON} & set(wanted.values()):
        window.place.work.run(window, op, found.update)
    return {key: found.get(value, value) for key, value in wanted.items()}


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
