"""What the operating system knows of processes: which one a number stands for, and what it may write of ours."""
# ruff: noqa: PLC0415 - imported when first needed: start-up time is benchmarked

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_PR_SET_DUMPABLE = 4


def disable_core_dumps() -> None:
    """Ask the system never to write this process's memory to disk, nor to let others of the user attach to it.

    Best effort: where a system has no such switch this does nothing.
    """
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_gone(pid: int) -> bool:
    """Whether no process has that number any more; False where this system is not asked."""
    if os.name != "posix" or pid == os.getpid():
        return False
    with suppress(OSError, OverflowError):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
    return False


if sys.platform == "linux":

    def process_start(pid: int) -> str | None:
        """What tells process ``pid`` from any other that ever had its number; None when it does not run.

        Here the boot and the clock tick of the start: proc(5), /proc/[pid]/stat, field 22.
        """
        try:
            status = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
            boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        except OSError:
            return None
        fields = status.rpartition(")")[2].split()
        return None if fields[0] in "ZX" else f"{boot}:{fields[19]}"

elif sys.platform == "win32":

    def process_start(pid: int) -> str | None:
        """What tells process ``pid`` from any other that ever had its number; None when it does not run."""
        import ctypes
        from ctypes import wintypes

        query_limited_information = 0x1000
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        number = kernel.OpenProcess(query_limited_information, False, pid)
        if not number:
            return None
        process = wintypes.HANDLE(number)
        times = [wintypes.FILETIME() for _ in range(4)]
        try:
            known = kernel.GetProcessTimes(process, *(ctypes.byref(time) for time in times))
        finally:
            kernel.CloseHandle(process)
        created, ended = times[0], times[1]
        if not known or ended.dwHighDateTime or ended.dwLowDateTime:
            return None
        return f"{created.dwHighDateTime:x}:{created.dwLowDateTime:x}"

else:

    def process_start(pid: int) -> str | None:
        """What tells process ``pid`` from any other that ever had its number; None when it does not run."""
        import subprocess

        command = ["/bin/ps", "-o", "lstart=", "-p", str(pid)]
        try:
            answer = subprocess.run(command, capture_output=True, check=False, timeout=5)  # noqa: S603 - fixed command
        except (OSError, subprocess.TimeoutExpired):
            return None
        return answer.stdout.decode("ascii", "replace").strip() or None
