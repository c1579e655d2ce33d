"""The program ``liaison-desk``, and what ``liaison open`` does where there is a screen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Final

from liaison.cli.context import has_screen
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
    # The window lives long: what the start of a short command leaves uncollected must not pile up here.
    gc.enable()
    from hashlib import sha256  # noqa: PLC0415 - only for the window

    from platformdirs import user_config_path, user_log_path  # noqa: PLC0415 - see above

    from liaison.app.door import WindowDoor  # noqa: PLC0415 - see above
    from liaison.app.places import usual_folder  # noqa: PLC0415 - see above
    from liaison.model.clock import FixedClock, SystemClock  # noqa: PLC0415 - see above
    from liaison.ui.application import Start, chosen_zone, run  # noqa: PLC0415 - see above

    folder = (options.vault or usual_folder()).absolute()
    clock = FixedClock(options.now) if options.now else SystemClock()
    passphrase = _passphrase(options)
    name = sha256(os.fsencode(folder)).hexdigest()[:16]
    state_file = user_config_path("Liaison", appauthor=False) / f"window-{name}.ini"
    zone_name = chosen_zone(state_file, options.zone_name)
    start = Start(
        clock=clock,
        zone_name=zone_name,
        door=WindowDoor(folder, clock, zone_name, passphrase, guard=True),
        state_file=state_file,
        log_file=user_log_path("Liaison", appauthor=False) / "faults.log",
        name=name,
    )
    return run(start, new_note=new_note)


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
