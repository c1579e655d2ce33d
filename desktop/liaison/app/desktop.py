"""The program ``liaison-desk``, and what ``liaison open`` does where there is a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

from liaison.cli.display import has_screen
from liaison.cli.options import Options, split
from liaison.model.errors import LiaisonError
from liaison.model.words import tr

#: Brings up a new note, in the window that is open already if there is one: ``liaison-desk --new-note``.
_NEW_NOTE: Final = "--new-note"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the desk and return the exit code."""
    from liaison.app import terminal  # noqa: PLC0415 - it imports this module

    return terminal.main(["open", *(sys.argv[1:] if arguments is None else arguments)])


def open_window(arguments: Sequence[str]) -> int | None:
    """Show the window and return its exit code; None when something else was asked for or there is no screen."""
    if not has_screen(os.environ):
        return None
    try:
        options, command, rest = split(arguments, os.environ)
    except LiaisonError:
        return None  # the command line says what is wrong
    new_note = rest == [_NEW_NOTE]
    if command not in {None, "open"} or (rest and not new_note) or options.help or options.version or options.json:
        return None
    return None if _says_what_is_missing() else _run(options, new_note=new_note)


def _says_what_is_missing() -> bool:
    """Name the system packages that the window needs and that are not there; whether there are any."""
    from liaison.app import screen_needs  # noqa: PLC0415 - only for the window

    missing = screen_needs.missing_packages(os.environ)
    if missing:
        install = f"sudo apt-get install {' '.join(missing)}"
        sys.stderr.write(tr("The window needs more of this system; on Debian: {install}", install=install) + "\n")
    return bool(missing)


def _run(options: Options, *, new_note: bool) -> int:
    from hashlib import sha256  # noqa: PLC0415 - only for the window

    from platformdirs import user_config_path, user_log_path  # noqa: PLC0415 - see above

    from liaison.app.door import WindowDoor  # noqa: PLC0415 - see above
    from liaison.app.places import SAMPLE_PASSPHRASE, usual_folder  # noqa: PLC0415 - see above
    from liaison.model.clock import FixedClock, SystemClock  # noqa: PLC0415 - see above
    from liaison.ui.single import NEW_NOTE, FirstWindow  # noqa: PLC0415 - see above

    folder = (options.vault or usual_folder()).absolute()
    name = sha256(os.fsencode(folder)).hexdigest()[:16]
    first = FirstWindow(name) if FirstWindow.asks_early else None
    if first is not None and first.raise_other(NEW_NOTE if new_note else ""):
        return 0
    clock = FixedClock(options.now) if options.now else SystemClock()
    passphrase = _passphrase(options)
    door = WindowDoor(folder, clock, options.zone_name, passphrase, guard=True)
    door.begin()
    from liaison.ui.loading import load_toolkit  # noqa: PLC0415 - while the vault is being unlocked

    load_toolkit()
    from liaison.ui.application import Start, chosen_zone, run  # noqa: PLC0415 - see above

    state_file = user_config_path("Liaison", appauthor=False) / f"window-{name}.ini"
    zone_name = door.zone_name = chosen_zone(state_file, options.zone_name)
    log_file = user_log_path("Liaison", appauthor=False) / "faults.log"
    start = Start(
        clock=clock,
        zone_name=zone_name,
        door=door,
        state_file=state_file,
        log_file=log_file,
        name=name,
        known_passphrase=SAMPLE_PASSPHRASE if passphrase == SAMPLE_PASSPHRASE else "",
    )
    return run(start, first=first, new_note=new_note)


def _passphrase(options: Options) -> str | None:
    """What the passphrase file says; None without one, or where it cannot be used, which is said: the window asks."""
    if options.passphrase_file in {None, "-"}:
        return None
    from liaison.app.places import passphrase_in  # noqa: PLC0415 - only with a passphrase file

    try:
        return passphrase_in(str(options.passphrase_file), lambda sentence: sys.stderr.write(f"{sentence}\n"))
    except LiaisonError as problem:
        sys.stderr.write(f"{problem}\n")
        return None


if __name__ == "__main__":
    sys.exit(main())
