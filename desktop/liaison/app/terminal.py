"""The program ``liaison``: the command line over the wiring."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    # The process is short and keeps nearly all it makes: collecting while modules load costs a tenth of the start.
    gc.set_threshold(100_000, 50, 50)
    arguments = sys.argv[1:] if arguments is None else arguments
    from liaison.app.desktop import open_window  # noqa: PLC0415 - after the collector was stopped

    code = open_window(arguments)
    if code is not None:
        return code
    from liaison.cli.context import Streams, standard_streams  # noqa: PLC0415 - after the collector was stopped
    from liaison.cli.main import run  # noqa: PLC0415 - see above
    from liaison.cli.operations import VaultOps  # noqa: PLC0415 - see above
    from liaison.cli.options import Options  # noqa: PLC0415 - see above

    def wire(options: Options, streams: Streams) -> VaultOps:
        from liaison.app.wiring import VaultDoor  # noqa: PLC0415 - not for help and wrong usage
        from liaison.store.vault import disable_core_dumps  # noqa: PLC0415 - see above

        disable_core_dumps()
        return VaultDoor(options, streams)

    return run(arguments, standard_streams(), wire)


if __name__ == "__main__":
    sys.exit(main())
