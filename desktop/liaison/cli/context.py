"""What a command is handed, and what it hands back."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO

from liaison.model.errors import EnvironmentProblem, ExitCode, InputError
from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.desk.context import Desk

    from .operations import VaultOps
    from .options import Options
    from .screen import Screen


class ReaderGone(Exception):  # noqa: N818 - not an error: nobody reads any more, so there is nothing more to write
    """Whoever read standard output went away."""


_NARROWEST: Final = 40
_LARGEST: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command found or did: ``data`` for programs (its keys are documented), ``show`` for people.

    A ``silent`` answer has been written to standard output already.
    """

    data: Mapping[str, object]
    show: Callable[[Screen], None]
    exit_code: ExitCode = ExitCode.DONE
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Streams:
    """Standard input, output and error of the process."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO

    @property
    def is_conversation(self) -> bool:
        """Whether a person sits at both ends, so that a question can be asked."""
        return self.stdin.isatty() and self.stderr.isatty()


@dataclass(frozen=True, slots=True)
class Context:
    """The options, the vault and the streams of one run of the command line."""

    options: Options
    vault: VaultOps
    streams: Streams

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The desk over the unlocked vault, locked again afterwards."""
        with self.vault.desk() as desk:
            yield desk

    def say(self, sentence: str) -> None:
        """A remark for the person that is not part of the answer."""
        self.streams.stderr.write(f"{sentence}\n")
        self.streams.stderr.flush()

    def say_progress(self, what: str) -> None:
        """On a terminal, in place of what was said before, what is being done."""
        self.streams.stderr.write(f"\r\x1b[K{what}")
        self.streams.stderr.flush()

    def ask(self, question: str) -> str:
        """Put a question on a terminal and return the answer, white space around it removed."""
        self.streams.stderr.write(question)
        self.streams.stderr.flush()
        return self.streams.stdin.readline().strip()

    def read_text(self) -> str:
        """All of standard input as text.

        Raises:
            InputError: it is not UTF-8.
        """
        return text_of(self._input().read(), tr("standard input"))

    def write_bytes(self, data: bytes) -> None:
        """Write to standard output as it is, after what was written as text.

        Raises:
            ReaderGone: nobody reads any more.
        """
        try:
            self.streams.stdout.flush()
            self.streams.stdout.buffer.write(data)
            self.streams.stdout.buffer.flush()
        except BrokenPipeError:
            raise ReaderGone from None

    def _input(self) -> BinaryIO:
        return self.streams.stdin.buffer


def text_of(data: bytes, name: str) -> str:
    """Bytes as UTF-8 text, without a byte order mark.

    Raises:
        InputError: they are something else.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(tr("{name} is not UTF-8 text.", name=name), tr("Save it as UTF-8 and try again.")) from None


def read_file(path: str) -> bytes:
    """The whole content of a file.

    Raises:
        InputError: it is not there or not a file.
        EnvironmentProblem: it may not be read.
    """
    try:
        file = Path(path)
        if not stat.S_ISREG(file.stat().st_mode):
            raise InputError(
                tr("{path} is not a file but a folder, a pipe or a device.", path=path), tr("Name a file.")
            )
        if file.stat().st_size > _LARGEST:
            raise InputError(tr("{path} is larger than 1 GB.", path=path), tr("Split it into smaller files."))
        return file.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise InputError(tr("{path} is not a file that is there.", path=path), tr("Check the name.")) from error
    except (OSError, ValueError) as error:
        raise EnvironmentProblem(
            tr("{path} cannot be read: {reason}.", path=path, reason=_reason(error)), tr("Check its permissions.")
        ) from error


def _reason(error: BaseException) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def terminal_width(stream: TextIO) -> int | None:
    """The width of the terminal that ``stream`` is, or None where it is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream.isatty() else None
    except (OSError, ValueError):
        return 80 if stream.isatty() else None


def asked_width(environment: Mapping[str, str]) -> int | None:
    """The width that COLUMNS asks for, or None."""
    columns = environment.get("COLUMNS", "")
    return max(int(columns), _NARROWEST) if columns.isascii() and columns.isdigit() and int(columns) else None


def standard_streams() -> Streams:
    """The streams of this process, in UTF-8 whatever the locale says; one that is closed reads and writes nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - as long as the process
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace" if stream is not sys.stdin else "surrogateescape")
    return Streams(sys.stdin, sys.stdout, sys.stderr)
