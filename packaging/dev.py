#!/usr/bin/env python3
"""Sets up, runs and tests Liaison: ``python3 packaging/dev.py VERB``, on any machine with Python 3.11 or newer.

Only the standard library is used. This file is kept readable by old versions of Python, so that they can say
which one is needed; the work is done in ``devkit``.
"""

import shutil
import subprocess
import sys

NEEDED = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


def newer_python() -> str:
    """The path of an installed Python that is new enough, or an empty string."""
    for name in NEWER:
        path = shutil.which(name)
        if path:
            return path
    return ""


def main() -> int:
    """Run the verb given on the command line and return its exit code."""
    if sys.version_info < NEEDED:
        path = newer_python()
        if path:
            return subprocess.call([path, __file__, *sys.argv[1:]])
        found = "{}.{}".format(*sys.version_info)
        print("Liaison needs Python 3.11 or newer and this is " + found + "; install a newer one and try again.")
        return 2
    from devkit.verbs import main as run_verb  # noqa: PLC0415 - old versions of Python cannot read it

    return run_verb(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
