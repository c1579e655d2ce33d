"""``liaison brief --pdf``: the sheet as a PDF without a window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from liaison.app import screen_needs
from support.command_line import CommandLine

pytestmark = pytest.mark.skipif(bool(screen_needs.missing_packages({"WAYLAND_DISPLAY": "none"})), reason="no toolkit")


_DESKTOP = str(Path(__file__).parents[2] / "desktop")


def _run(line: CommandLine, *words: str) -> subprocess.CompletedProcess[str]:
    """The program as another process without a screen: the toolkit stays out of this one."""
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in without}
    command = [sys.executable, "-m", "liaison", *line.options(), *words]
    return subprocess.run(
        command, env=environment | {"PYTHONPATH": _DESKTOP}, capture_output=True, text=True, check=False, timeout=120
    )


def _said(path: Path) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_the_sheet_is_written_as_a_pdf(sample: CommandLine, tmp_path: Path) -> None:
    done = _run(sample, "brief", "Harbor", "--pdf", str(tmp_path / "sheet.pdf"))
    assert done.returncode == 0, done.stderr
    (text,) = _said(tmp_path / "sheet.pdf")
    assert "Harbor&Finch" in text
    assert "Weekendorderexport" in text
    reader = pypdf.PdfReader(tmp_path / "sheet.pdf")
    assert str(reader.root_object["/Lang"]) == "en"


def test_a_pack_has_a_side_for_each_call(sample: CommandLine, tmp_path: Path) -> None:
    done = _run(sample, "brief", "--pack", "--pdf", str(tmp_path / "pack.pdf"))
    assert done.returncode == 0, done.stderr
    first, second = _said(tmp_path / "pack.pdf")
    assert "page1of2" in first
    assert "page2of2" in second


def test_a_day_without_calls_makes_no_file(sample: CommandLine, tmp_path: Path) -> None:
    done = _run(sample, "brief", "--pack", "--on", "2026-11-28", "--pdf", str(tmp_path / "none.pdf"))
    assert done.returncode != 0
    assert "No call with a client on that day." in done.stderr
    assert not (tmp_path / "none.pdf").exists()
