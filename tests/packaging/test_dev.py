"""``packaging/dev.py`` as it is called, and the promises the checkout makes to a newcomer."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from devkit import checks, sample, verbs
from devkit.checkout import Checkout

ROOT = Path(__file__).resolve().parents[2]
AGREED = {"pyproject.toml", "README.md", "LICENSE", "desktop", "resources", "tests", "packaging"}


class TestTheCommandLine:
    def test_an_old_python_is_refused_in_one_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(sys, "version_info", (3, 9, 2))
        monkeypatch.setattr(shutil, "which", lambda _: None)
        assert dev.main() == 2
        assert capsys.readouterr().out == (
            "Liaison needs Python 3.11 or newer and this is 3.9; install a newer one and try again.\n"
        )

    def test_a_newer_python_on_the_path_takes_over(self, monkeypatch: pytest.MonkeyPatch) -> None:
        calls: list[list[str]] = []
        monkeypatch.setattr(sys, "version_info", (3, 9, 2))
        monkeypatch.setattr(sys, "argv", ["dev.py", "test", "-x"])
        monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/python3.12" if name == "python3.12" else None)

        def call(command: list[str]) -> int:
            calls.append(command)
            return 7

        monkeypatch.setattr(subprocess, "call", call)
        assert dev.main() == 7
        assert calls == [["/usr/bin/python3.12", dev.__file__, "test", "-x"]]

    @pytest.mark.parametrize(("arguments", "code"), [([], 2), (["--help"], 0), (["fly"], 2)])
    def test_verbs(self, arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
        assert verbs.main(arguments) == code
        printed = capsys.readouterr()
        assert "run" in printed.out + printed.err

    @pytest.mark.parametrize(
        ("arguments", "ran"),
        [
            (["run"], ["open"]),
            (["run", "brief", "Harbor", "--sample"], ["brief", "Harbor", "--sample"]),
            (["run", "--sample"], ["--vault", "v", "open"]),
            (["run", "--sample", "today", "--json"], ["--vault", "v", "today", "--json"]),
        ],
    )
    def test_run_opens_liaison_or_runs_a_command(
        self, monkeypatch: pytest.MonkeyPatch, arguments: list[str], ran: list[str]
    ) -> None:
        calls: list[list[str]] = []

        def call(command: list[str]) -> int:
            calls.append(command)
            return 4

        monkeypatch.setattr(verbs, "setup", lambda _: False)
        monkeypatch.setattr(sample, "sample_options", lambda _: ["--vault", "v"])
        monkeypatch.setattr(subprocess, "call", call)
        assert verbs.main(arguments) == 4
        assert calls == [[str(Checkout(ROOT).command("liaison")), *ran]]

    def test_a_disk_that_cannot_be_written_is_a_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def refuse(_: Checkout) -> bool:
            raise PermissionError(13, "Permission denied", ".venv")

        monkeypatch.setattr(verbs, "setup", refuse)
        assert verbs.main(["setup"]) == 1
        assert capsys.readouterr().err.startswith("The disk or its permissions stand in the way: ")

    def test_what_is_not_ours_goes_to_pytest(self, monkeypatch: pytest.MonkeyPatch) -> None:
        seen: list[tuple[list[str], bool]] = []

        def run_checks(_: Checkout, arguments: list[str], *, fast: bool) -> int:
            seen.append((arguments, fast))
            return 0

        monkeypatch.setattr(verbs, "setup", lambda _: False)
        monkeypatch.setattr(checks, "run", run_checks)
        assert verbs.main(["test", "tests/store", "--fast", "-x", "-k", "slow"]) == 0
        assert seen == [(["tests/store", "-x", "-k", "slow"], True)]

    def test_a_problem_is_a_sentence_and_no_traceback(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert verbs.main(["setup", "--now"]) == 1
        assert capsys.readouterr().err == "setup takes no options.\n"


class TestTheCheckout:
    def test_the_readme_begins_with_the_two_commands(self) -> None:
        lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:12]
        commands = [line.split("#")[0].strip() for line in lines if "dev.py" in line]
        assert commands == ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]

    def test_the_top_level_holds_only_the_agreed_names(self) -> None:
        listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
        names = {line.split("/")[0] for line in listed.stdout.splitlines() if not line.startswith(".")}
        assert names <= AGREED
        assert names >= {"pyproject.toml", "packaging"} or listed.returncode

    def test_everything_the_readme_points_at_is_there(self) -> None:
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        targets = [target for target in re.findall(r"\]\(([^)#]+)", text) if "://" not in target]
        assert targets
        assert [target for target in targets if not (ROOT / target).exists()] == []

    def test_the_scripts_need_only_the_standard_library(self) -> None:
        allowed = sys.stdlib_module_names | {"devkit", "__future__"}
        files = [ROOT / "packaging" / "dev.py", *(ROOT / "packaging" / "devkit").glob("*.py")]
        imported = {
            found
            for file in files
            for found in re.findall(r"^\s*(?:from|import) (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
        }
        assert imported <= allowed
