"""Running a reader on hostile input in a process of its own, with its memory and processor time bounded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SECONDS = 10
MEGABYTES = 500

_PROGRAM = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({megabytes} * 1024 * 1024,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, ({seconds},) * 2)
sys.path.insert(0, {source!r})
from {module} import {function} as read
from liaison.model.errors import InputError
data = sys.stdin.buffer.read()
try:
    found = read(data, "a")
except InputError:
    print("refused")
else:
    print(len(found.contacts), len(found.problems))
"""


def read_bounded(module: str, function: str, data: bytes) -> str:
    """What the reader said: "refused", or the numbers of contacts and problems.

    Fails if it needs more than 10 s of processor time or 500 MB of address space, or raises anything but its own error.
    """
    source = str(Path(__file__).parents[2] / "desktop")
    program = _PROGRAM.format(seconds=SECONDS, megabytes=MEGABYTES, source=source, module=module, function=function)
    done = subprocess.run([sys.executable, "-c", program], input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode().strip()
