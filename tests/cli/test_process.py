"""The program as a process: pipes, signals, locales, and what a fault says."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from liaison import __version__
from liaison.cli import main
from liaison.cli.context import Answer
from support.command_line import CommandLine, run_with

DESKTOP = str(Path(__file__).parents[2] / "desktop")


def start(line: CommandLine | None, *words: str, **variables: str) -> subprocess.Popen[bytes]:
    """The program as another process with an almost empty environment."""
    options = line.options() if line else []
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": DESKTOP, "HOME": "/nonexistent", **variables}
    command = [sys.executable, "-m", "liaison", *options, *words]
    return subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode("utf-8"), err.decode("utf-8")


def test_version_and_help_need_nothing() -> None:
    assert ended(start(None, "--version")) == (0, f"liaison {__version__}\n", "")
    code, out, err = ended(start(None, "--help"))
    assert (code, err) == (0, "")
    assert out.startswith("liaison [--vault DIR]")


def test_help_does_not_load_the_record() -> None:
    script = "import sys; from liaison.app.terminal import main; main(['--help']); print('sqlalchemy' in sys.modules)"
    out = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONPATH": DESKTOP}, capture_output=True, text=True, check=True
    ).stdout
    assert out.endswith("\nFalse\n")


def test_output_is_utf_8_whatever_the_locale(sample: CommandLine) -> None:
    code, out, err = ended(start(sample, "today", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0"))
    assert (code, err) == (0, "")
    assert "Helen Moss’s birthday" in out


def test_a_reader_that_goes_away_is_no_error(sample: CommandLine) -> None:
    process = start(sample, "export", "json", "-o", "-")
    assert process.stdout is not None
    assert process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(120) == 0


def test_no_colour_where_nobody_sees_it(sample: CommandLine) -> None:
    _code, out, _err = ended(start(sample, "today", FORCE_COLOR="1"))
    assert "\x1b" not in out


def test_an_interruption_ends_with_130_and_changes_nothing(
    changing: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = changing.json("history")

    def interrupted(*_arguments: object, **_options: object) -> None:
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr("liaison.desk.capture.note._interaction", interrupted)
    heeded = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
    try:
        outcome = changing("note", "Harbor", "We: send it")
    finally:
        signal.signal(signal.SIGINT, heeded)
    assert outcome.code == 130
    assert outcome.err == "Interrupted; nothing was changed.\n"
    monkeypatch.undo()
    assert changing.json("history") == before


class Broken:
    """A command with a fault of its own."""

    def configure(self, parser: object) -> None:
        """Take nothing."""

    def run(self, context: object, arguments: object) -> Answer:
        """Fail with text of a note."""
        raise RuntimeError("secret words of a note")


@pytest.mark.parametrize(("debug", "told"), [("", False), ("1", True)])
def test_a_fault_is_a_sentence_without_what_was_typed(
    monkeypatch: pytest.MonkeyPatch, debug: str, *, told: bool
) -> None:
    import io

    from liaison.cli.context import Streams

    monkeypatch.setattr("liaison.cli.parser.load", lambda _name: Broken())
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    streams = Streams(io.TextIOWrapper(io.BytesIO()), out, err)
    code = main.run(["today"], streams, lambda _options, _streams: None, {"LIAISON_DEBUG": debug})  # type: ignore[arg-type, return-value]  # never asked
    err.seek(0)
    said = err.read()
    assert code == main.FAULT
    assert "RuntimeError" in said
    assert ("secret words of a note" in said) is told
    assert ("Traceback" in said) is told


def test_text_that_is_not_readable_is_wrong_usage(sample: CommandLine) -> None:
    outcome = sample("note", "Harbor", "broken \udcff text")
    assert (outcome.code, "readable text" in outcome.err) == (2, True)


def test_the_desktop_entry_opens_the_desk(tmp_path: Path) -> None:
    script = f"from liaison.app.desktop import main; raise SystemExit(main(['--vault', {str(tmp_path / 'none')!r}]))"
    done = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONPATH": DESKTOP}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "liaison init" in done.stdout


def test_a_full_device_is_said_and_a_closed_output_is_quiet(sample: CommandLine) -> None:
    command = shlex.join([sys.executable, "-m", "liaison", *sample.options(), "people"])
    environment = os.environ | {"PYTHONPATH": DESKTOP}
    full = subprocess.run(
        f"{command} > /dev/full", shell=True, capture_output=True, text=True, check=False, env=environment
    )
    assert (full.returncode, "could not be written" in full.stderr) == (5, True)
    closed = subprocess.run(f"{command} >&-", shell=True, capture_output=True, text=True, check=False, env=environment)
    assert (closed.returncode, closed.stderr) == (0, "")


def test_what_is_no_file_is_refused_at_once(sample: CommandLine, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ics")
    (tmp_path / "endless.ics").symlink_to("/dev/zero")
    for name in ("pipe.ics", "endless.ics"):
        outcome = sample("import", str(tmp_path / name))
        assert (outcome.code, "a pipe or a device" in outcome.err) == (3, True)


def test_another_program_reads_names_whole(sample: CommandLine) -> None:
    assert "…" not in sample("people").out
    narrow = replace(sample, environment={"COLUMNS": "80"})
    assert max(map(len, narrow("people").out.splitlines())) <= 80


def test_options_that_name_nothing_are_wrong_usage(sample: CommandLine) -> None:
    assert run_with(["--vault", "", "clients"]).code == 2
    outcome = sample("clients", "--status", "wild")
    assert (outcome.code, "prospect" in outcome.err) == (2, True)
