"""The test command: what it checks, the programs it needs, and what it says when they are missing."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from devkit import checks, interop, screen
from devkit.checkout import Checkout

ROOT = Path(__file__).resolve().parents[2]
CHECKOUT = Checkout(ROOT)


class TestOtherPrograms:
    def test_the_command_that_installs_them_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(shutil, "which", lambda name: name if name == "apt-get" else None)
        needs = interop.missing_programs((*interop.KEYRING_NEEDS, *interop.NODE_NEEDS))
        assert interop.install_command(needs) == "sudo apt-get install -y dbus-daemon gnome-keyring nodejs npm"

        assert interop.sentence_for(interop.NODE_NEEDS[0]) == (
            "node is missing, so reading our files with JavaScript programs is left out. "
            "To install it: sudo apt-get install -y nodejs"
        )

    def test_no_command_is_made_up(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(shutil, "which", lambda _: None)
        assert interop.sentence_for(interop.NODE_NEEDS[0]).endswith("is left out.")
        assert interop.install_command(interop.NODE_NEEDS) == ""

    @pytest.mark.parametrize(("ci", "word", "fine"), [("", "Skipped", True), ("true", "Missing", False)])
    def test_what_is_missing_is_said_and_refused_in_ci(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        ci: str,
        word: str,
        fine: bool,
    ) -> None:
        monkeypatch.setenv("CI", ci)
        assert interop.report(["node is missing."]) is fine
        assert capsys.readouterr().out == f"{word}: node is missing.\n"
        assert interop.report([]) is True


class TestTheTestCommand:
    def test_it_checks_everything(self) -> None:
        names = [step.name for step in checks.steps(CHECKOUT, ["-x"], fast=True)]
        assert names[:2] == ["formatting", "lint"]
        assert names[-2:] == ["contracts", "tests"]
        assert checks.steps(CHECKOUT, ["-x"], fast=True)[-1].command[-3:] == ["-m", "not slow", "-x"]
        assert "not slow" not in checks.steps(CHECKOUT, [], fast=False)[-1].command

    @pytest.mark.parametrize(("failing", "code"), [((), 0), ((0,), 1), ((0, 2), 1)])
    def test_all_steps_run_even_if_one_fails(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        failing: tuple[int, ...],
        code: int,
    ) -> None:
        made = [
            checks.Step(f"step {n}", [sys.executable, "-c", f"print('ran {n}'); raise SystemExit({int(n in failing)})"])
            for n in range(3)
        ]
        monkeypatch.setattr(checks, "steps", lambda *_, **__: made)
        monkeypatch.setattr(interop, "prepare", lambda _: [])
        monkeypatch.setattr(screen, "prepare", lambda _: [])
        assert checks.run(CHECKOUT, [], fast=False) == code
        printed = capsys.readouterr().out
        assert [n for n in range(3) if f"ran {n}" in printed] == list(failing)
        assert len(re.findall(r"^step \d +(?:ok|FAILED)", printed, re.MULTILINE)) == 3

    def test_what_runs_on_every_change_is_what_a_person_runs(self) -> None:
        lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
        commands = [line for line in lines if line and not line.startswith("#")]
        assert commands == [
            "set -euo pipefail",
            'cd "$(dirname "${BASH_SOURCE[0]}")/.."',
            'export CI="${CI:-true}"',
            "exec python3 packaging/dev.py test </dev/null",
        ]
        assert os.access(ROOT / ".ci" / "run", os.X_OK)
