"""``liaison open`` until its title says that Today is painted with data. Prints its peak memory, and ends.

The program itself runs, from its own entry; the only thing added is an ear at the window's title. With ``--close``
before everything else the window is then closed as by a person, and the program ends in its own way.
"""

from __future__ import annotations

import os
import resource
import sys
from functools import partial
from typing import TYPE_CHECKING

from liaison.app.terminal import main

if TYPE_CHECKING:
    from liaison.ui.application import Program


def listen(*, closes: bool) -> None:
    """Hear what the window of the program is called: end the process once it is Today, or close the window.

    Nothing is loaded for that before the program loads it: its modules come in its own order, behind its own toolkit.
    """
    from liaison.ui import loading

    load = loading.load_toolkit

    def load_and_listen() -> None:
        load()
        _listen_to_program(closes=closes)

    setattr(loading, "load_toolkit", load_and_listen)  # noqa: B010 - an ear, which types would forbid


def _listen_to_program(*, closes: bool) -> None:
    from liaison.ui import application

    begin = application.Program.begin

    def begin_and_listen(program: application.Program, *, shown: bool = False, new_note: bool = False) -> None:
        heard = partial(_close_once, program) if closes else _called
        program.window.windowTitleChanged.connect(heard)
        begin(program, shown=shown, new_note=new_note)

    setattr(application.Program, "begin", begin_and_listen)  # noqa: B010 - see above


def _called(title: str) -> None:
    if title.startswith("Today"):
        sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n")
        sys.stdout.flush()
        os._exit(0)


def _close_once(program: Program, title: str) -> None:
    if title.startswith("Today"):
        program.window.close()


if __name__ == "__main__":
    _given = sys.argv[1:]
    _closes = _given[:1] == ["--close"]
    listen(closes=_closes)
    sys.exit(main(_given[1:] if _closes else _given))
