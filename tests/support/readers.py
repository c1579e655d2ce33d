"""Programs that know nothing of ours and read what we write.

``ical.js`` (Node) is looked for where ``LIAISON_NODE_MODULES`` points, ``khal`` where ``LIAISON_KHAL`` does; without
these variables, in ``.venv/interop`` of the checkout. What is missing skips the test with its reason, and fails it
where ``CI`` is set.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).parents[2]
INTEROP = CHECKOUT / ".venv" / "interop"


def _missing(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@dataclass(frozen=True, slots=True)
class IcalJs:
    """Reads calendars with ical.js."""

    node: str
    modules: Path

    def read(self, file: Path, occurrences: int = 0) -> list[dict[str, Any]]:
        """The events and to-dos of ``file``, each with its first ``occurrences`` starts as UTC texts."""
        script = Path(__file__).with_name("calendar_reader.cjs")
        done = subprocess.run(
            [self.node, str(script), str(file), str(occurrences)],
            capture_output=True,
            text=True,
            check=False,
            env={"LIAISON_NODE_MODULES": str(self.modules), "PATH": os.environ["PATH"], "TZ": "Asia/Tokyo"},
        )
        assert done.returncode == 0, done.stderr
        found: list[dict[str, Any]] = json.loads(done.stdout)
        return found


@dataclass(frozen=True, slots=True)
class Khal:
    """Reads calendars with khal, in a home of its own."""

    program: Path
    home: Path

    def _run(self, *arguments: str) -> str:
        config = self.home / "khal.conf"
        calendar = self.home / "calendar"
        calendar.mkdir(exist_ok=True)
        config.write_text(
            f"[calendars]\n[[desk]]\npath = {calendar}\n[sqlite]\npath = {self.home / 'khal.db'}\n"
            "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
            "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "[default]\ndefault_calendar = desk\n",
            encoding="utf-8",
        )
        done = subprocess.run(
            [str(self.program), "-c", str(config), *arguments],
            capture_output=True,
            text=True,
            check=False,
            env={"HOME": str(self.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def list(self, file: Path, first: str, last: str) -> list[tuple[str, str]]:
        """Start (UTC, or the date) and title of every event of ``file`` that begins between two dates, sorted."""
        self._run("import", "--batch", "-a", "desk", str(file))
        text = self._run(
            "list", "--day-format", "", "--format", "{start-date-full}|{start-time-full}|{title}", first, last
        )
        rows = {tuple(line.split("|")) for line in text.splitlines() if line.count("|") == 2}
        return sorted((f"{day} {time}".strip(), title) for day, time, title in rows)


@pytest.fixture
def ical_js() -> IcalJs:
    """ical.js, or the skip that says what is missing."""
    node = shutil.which("node")
    modules = Path(os.environ.get("LIAISON_NODE_MODULES") or INTEROP / "node_modules")
    if node is None or not (modules / "ical.js").is_dir():
        _missing("ical.js or node is missing; set LIAISON_NODE_MODULES to a folder that holds ical.js.")
    return IcalJs(str(node), modules)


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    """khal, or the skip that says what is missing."""
    program = Path(os.environ.get("LIAISON_KHAL") or INTEROP / "khal" / "bin" / "khal")
    if not program.exists():
        _missing("khal is missing; set LIAISON_KHAL to its program.")
    home = tmp_path / "khal"
    home.mkdir()
    return Khal(program, home)
