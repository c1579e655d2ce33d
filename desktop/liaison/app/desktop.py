"""The program ``liaison-desk``: opens the desk, as ``liaison open`` does."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from liaison.app import terminal


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the desk and return the exit code."""
    return terminal.main(["open", *(sys.argv[1:] if arguments is None else arguments)])


if __name__ == "__main__":
    sys.exit(main())
