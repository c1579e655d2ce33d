"""The command line as a test sees it: run inside this process, with streams and a vault of its own."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from liaison.app.wiring import VaultDoor
from liaison.cli.context import Streams
from liaison.cli.main import run

PASSPHRASE = "a phrase for tests only"
NOW = "2026-11-24T09:02"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON document on standard output."""
        return json.loads(self.out)


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class CommandLine:
    """A vault at ``folder`` with the passphrase in a file, and the options that lead there."""

    folder: Path
    passphrase_file: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def options(self) -> list[str]:
        return [
            *("--vault", str(self.folder), "--passphrase-file", str(self.passphrase_file)),
            *("--now", NOW, "--zone", "Europe/London"),
        ]

    def __call__(self, *words: str, stdin: bytes = b"", terminal: bool = False) -> Outcome:
        return run_with([*self.options(), *words], stdin, environment=self.environment, terminal=terminal)

    def json(self, *words: str) -> Any:
        """The document of a command that must succeed."""
        outcome = self("--json", *words)
        assert (outcome.code, outcome.err) == (0, ""), outcome
        return outcome.data


def run_with(
    arguments: Sequence[str],
    stdin: bytes = b"",
    *,
    environment: Mapping[str, str] | None = None,
    terminal: bool = False,
) -> Outcome:
    """Run the command line with exactly these words; a fault of the program shows its trace."""
    kind = Terminal if terminal else io.TextIOWrapper
    out, err = (kind(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    streams = Streams(kind(io.BytesIO(stdin), encoding="utf-8"), out, err)
    code = run(arguments, streams, VaultDoor, {"LIAISON_DEBUG": "", **(environment or {})})
    written = [stream.buffer.getvalue().decode("utf-8") for stream in (out, err)]  # type: ignore[attr-defined]  # BytesIO
    assert code != 1, written[1]
    return Outcome(code, *written)


def make_passphrase_file(folder: Path, text: str = PASSPHRASE, name: str = "passphrase") -> Path:
    """A file that only this user can read."""
    path = folder / name
    path.touch(mode=0o600)
    path.write_text(f"{text}\n", encoding="utf-8")
    return path
