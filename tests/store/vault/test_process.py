from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import resource, sys
from pathlib import Path
from liaison.store.vault import disable_core_dumps
disable_core_dumps()
disable_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE))
if sys.platform == "linux":
    import ctypes
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_core_dumps_are_off(pytestconfig: pytest.Config) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={"PYTHONPATH": str(pytestconfig.rootpath / "desktop")},
        capture_output=True,
        text=True,
        check=True,
    )
    expected = ["(0, 0)", "0"] if sys.platform == "linux" else ["(0, 0)"]
    assert done.stdout.split("\n")[: len(expected)] == expected
