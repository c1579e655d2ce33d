"""``python tests/soak``: the program under random input; see ``runner``."""

from __future__ import annotations

import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    sys.path[:0] = [str(TESTS), str(TESTS.parent / "desktop")]
    from soak.runner import main

    sys.exit(main(sys.argv[1:]))
