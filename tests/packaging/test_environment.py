"""Making the virtual environment: what is current, what is thrown away, and what is said."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devkit import environment
from devkit.checkout import Checkout, SetupProblem, command_in
from devkit.environment import PinnedVenv

ROOT = Path(__file__).resolve().parents[2]
CHECKOUT = Checkout(ROOT)
HASH = "--hash=sha256:" + "0" * 64


@pytest.fixture
def venv(tmp_path: Path) -> PinnedVenv:
    """An environment that looks finished, without the minute it takes to make a real one."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    constraints = tmp_path / "constraints.txt"
    constraints.write_text(f"a==1 {HASH}\n", encoding="utf-8")
    target = PinnedVenv(tmp_path / ".venv", constraints, tmp_path)
    target.python.parent.mkdir(parents=True)
    target.python.touch()
    target.stamp.write_text(target.fingerprint(), encoding="ascii")
    return target


class TestWhetherTheSetUpIsCurrent:
    def test_a_finished_one_is(self, venv: PinnedVenv) -> None:
        assert venv.current()
        assert environment.make(venv) is False

    def test_not_without_a_stamp(self, venv: PinnedVenv) -> None:
        venv.stamp.unlink()
        assert not venv.current()

    def test_not_when_the_pins_changed(self, venv: PinnedVenv) -> None:
        venv.constraints.write_text(f"a==2 {HASH}\n", encoding="utf-8")
        assert not venv.current()

    def test_not_when_the_project_changed(self, venv: PinnedVenv, tmp_path: Path) -> None:
        (tmp_path / "pyproject.toml").write_text("[project]\nname='x'\n", encoding="utf-8")
        assert not venv.current()

    def test_not_when_python_changed(self, venv: PinnedVenv, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "version", "3.99.0")
        assert not venv.current()

    def test_not_when_its_python_is_gone(self, venv: PinnedVenv) -> None:
        venv.python.unlink()
        assert not venv.current()

    def test_not_when_it_was_killed_half_way(self, venv: PinnedVenv) -> None:
        venv.unfinished.touch()
        assert not venv.current()
        assert not venv.usable()

    def test_not_when_the_stamp_is_damaged(self, venv: PinnedVenv) -> None:
        venv.stamp.write_bytes(b"\xff\x00")
        assert not venv.current()

    def test_a_moved_one_is_made_anew(self, venv: PinnedVenv) -> None:
        command_in(venv.folder, "pip").write_text("#!/elsewhere/.venv/bin/python\n", encoding="utf-8")
        assert not venv.usable()

    def test_the_one_of_these_tests_can_be_installed_over(self) -> None:
        here = PinnedVenv(Path(sys.prefix), CHECKOUT.constraints("dev"), ROOT)
        assert here.usable()


class TestMakingIt:
    @pytest.fixture
    def commands(self, venv: PinnedVenv, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        ran: list[list[str]] = []

        def record(command: list[str], *_: object) -> None:
            assert venv.unfinished.exists()
            ran.append(command)

        monkeypatch.setattr(environment, "run_quietly", record)
        return ran

    def test_packages_are_installed_by_hash_and_the_project_without_its_dependencies(
        self, venv: PinnedVenv, commands: list[list[str]]
    ) -> None:
        venv.stamp.unlink()
        assert environment.make(venv) is True
        made, packages, project = commands
        assert made[1:3] == ["-m", "venv"]
        assert "--require-hashes" in packages
        assert "--no-deps" in project
        assert not [option for option in (*packages, *project) if "index" in option or "host" in option]
        assert venv.stamp.exists()
        assert not venv.unfinished.exists()

    def test_what_was_left_half_made_is_thrown_away(self, venv: PinnedVenv, commands: list[list[str]]) -> None:
        venv.unfinished.touch()
        rubbish = venv.folder / "half-written"
        rubbish.touch()
        environment.make(venv)
        assert not rubbish.exists()
        assert len(commands) == 3

    def test_a_failure_leaves_it_marked(self, venv: PinnedVenv, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> None:
            raise SetupProblem("no")

        monkeypatch.setattr(environment, "run_quietly", fail)
        venv.stamp.unlink()
        with pytest.raises(SetupProblem):
            environment.make(venv)
        assert not venv.current()
        assert not venv.usable()


class TestWhatIsSaid:
    def test_a_missing_part_of_python_is_named_with_its_command(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else object())
        monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
        with pytest.raises(SetupProblem, match=r"sudo apt-get install python3\.\d+-venv$"):
            environment.refuse_without_venv()

    def test_no_network_is_said_in_a_sentence(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("CI", raising=False)
        said = environment.explain_failure("install the packages", "x\nNewConnectionError: [Errno -3]\n" * 50)
        assert said.startswith("Could not install the packages: the package registry could not be reached.")
        assert len(said.splitlines()) == 1

    def test_any_other_failure_shows_its_end(self) -> None:
        said = environment.explain_failure("install the packages", "ERROR: hash mismatch for a\n")
        assert "hash mismatch for a" in said

    def test_output_is_hidden_unless_it_fails(self, capfd: pytest.CaptureFixture[str]) -> None:
        environment.run_quietly([sys.executable, "-c", "print('chatter')"], "chat")
        assert capfd.readouterr() == ("", "")
        with pytest.raises(SetupProblem, match="chatter"):
            environment.run_quietly([sys.executable, "-c", "print('chatter'); raise SystemExit(3)"], "chat")

    def test_a_program_that_is_not_there_is_a_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(SetupProblem, match=r"^Could not chat: "):
            environment.run_quietly([str(tmp_path / "nothing")], "chat")


def test_two_at_once_wait_for_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock_file = tmp_path / "lock"
    program = (
        "import sys; from pathlib import Path; from devkit.environment import one_at_a_time\n"
        "with one_at_a_time(Path(sys.argv[1])):\n    print('held', flush=True); sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(lock_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT / "packaging")},
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        monkeypatched_sleeps: list[float] = []

        def let_go(seconds: float) -> None:
            monkeypatched_sleeps.append(seconds)
            other.communicate("\n")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("devkit.environment.time.sleep", let_go)
            with environment.one_at_a_time(lock_file):
                assert other.returncode == 0
    assert monkeypatched_sleeps == [0.2]
    assert "waiting for it" in capsys.readouterr().out
