"""What can go wrong that a person can act on.

Errors of the environment and of the input are :class:`LiaisonError`; anything else that is raised is a bug.
Each carries one sentence and a way out, and belongs to one exit code of the command line.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """The exit codes of the command line; part of the contract for automation."""

    DONE = 0
    USAGE = 2
    BAD_INPUT = 3
    LOCKED = 4
    ENVIRONMENT = 5
    NOT_FOUND = 6
    UNDECIDED = 7


class LiaisonError(Exception):
    """A problem with a sentence that says what happened and a way out.

    ``sentence`` and ``way_out`` are whole sentences in plain English; ``way_out`` may be empty.
    Neither ever holds a key, a passphrase or text of a note. ``field`` names the field of a record that is to be
    corrected, where it is one.
    """

    exit_code: ClassVar[ExitCode] = ExitCode.ENVIRONMENT

    def __init__(self, sentence: str, way_out: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.way_out = way_out
        self.field = ""

    def __str__(self) -> str:
        return f"{self.sentence} {self.way_out}".strip()


class UsageError(LiaisonError):
    """The command or its options were not understood."""

    exit_code = ExitCode.USAGE


class InputError(LiaisonError):
    """A file or a value cannot be used; nothing was changed."""

    exit_code = ExitCode.BAD_INPUT


class InvariantError(InputError):
    """A change would break a rule of the record (see the classes in ``model``); nothing was changed."""


class UndoError(InputError):
    """There is nothing to undo or redo, or the record has moved on since."""


class NotFoundError(LiaisonError):
    """No record answers to a name; ``candidates`` holds similar ones."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, sentence: str, way_out: str = "", candidates: Sequence[str] = ()) -> None:
        super().__init__(sentence, way_out)
        self.candidates = tuple(candidates)


class AmbiguousNameError(NotFoundError):
    """More than one record answers to a name; ``candidates`` holds them all."""


class LockedError(LiaisonError):
    """The vault cannot be opened with what was given; ``may_pass``: doing the same again later may open it."""

    exit_code = ExitCode.LOCKED
    may_pass: ClassVar[bool] = False


class EnvironmentProblem(LiaisonError):  # noqa: N818 - EnvironmentError is a builtin
    """The disk, the permissions or another process stand in the way."""

    exit_code = ExitCode.ENVIRONMENT
