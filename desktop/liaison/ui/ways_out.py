"""What a person in the window can do about a problem, where the desk names a command of the command line."""

from __future__ import annotations

import re
from typing import Final

from liaison.model.errors import LiaisonError
from liaison.model.words import tr

#: The program's name in small letters stands in commands only, in any language.
_COMMAND: Final = re.compile(r"\bliaison ([a-z]+)")
_WAYS: Final = {
    "clients": "See all of them under Clients.",
    "trash": "It may be in the trash.",
    "unfiled": "See what waits for a client under “Waiting for a client”.",
    "fields": "Add it with its form.",
    "note": "Write it in a note.",
    "restore": "Bring the latest backup back.",
    "slots": "The settings show how the vault can be opened.",
    "export": "Give a file that was written by Export….",
    "import": "Drop the file on the window, or choose Import….",
    "add": "Add it with its form.",
    "set": "Change it in its form.",
}


def in_window(error: LiaisonError) -> LiaisonError:
    """The problem with its way out in the window's words; one that names no command stays as it is."""
    found = _COMMAND.search(error.way_out)
    if found is not None:
        way = _WAYS.get(found.group(1))
        error.way_out = tr(way) if way is not None else ""
    return error
