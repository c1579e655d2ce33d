"""The program ``liaison``: the command line over the wiring."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NoReturn

#: How many new objects there are before garbage is looked for, and how much rarer among older ones.
COLLECTED: Final = (100_000, 50, 50)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without ``arguments``, those of the process, which a command ends."""
    # Modules keep nearly all they make: collecting while they load costs a tenth of the start. The wiring begins with
    # it once the desk is open; from then on it is rarely worth its time, as the process is short.
    gc.disable()
    gc.set_threshold(*COLLECTED)
    given = sys.argv[1:] if arguments is None else arguments
    from liaison.app.desktop import open_window  # noqa: PLC0415 - after the collector was stopped

    opened = open_window(given)
    if opened is not None:
        return opened
    from liaison.cli.context import Streams, standard_streams  # noqa: PLC0415 - after the collector was stopped
    from liaison.cli.main import run  # noqa: PLC0415 - see above
    from liaison.cli.operations import VaultOps  # noqa: PLC0415 - see above
    from liaison.cli.options import Options  # noqa: PLC0415 - see above

    def wire(options: Options, streams: Streams) -> VaultOps:
        from liaison.app.wiring import VaultDoor  # noqa: PLC0415 - not for help and wrong usage
        from liaison.store.vault import disable_core_dumps  # noqa: PLC0415 - see above

        disable_core_dumps()
        return VaultDoor(options, streams)

    code = run(given, standard_streams(), wire)
    if arguments is None:
        _end(code)
    return code


def _end(code: int) -> NoReturn:
    """End the process at once.

    The vault is closed and all output is written by now; taking the loaded modules apart one by one would cost a
    quarter of the whole run.
    """
    with suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
