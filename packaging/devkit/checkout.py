"""Where things are in a checkout, and the problem a person can act on."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


class SetupProblem(Exception):  # noqa: N818 - a sentence for a person, not a bug
    """Something about the machine or the checkout stands in the way; the text is the sentence and the way out."""


@dataclass(frozen=True, slots=True)
class Checkout:
    """The folders and files of one checkout."""

    root: Path

    @property
    def venv(self) -> Path:
        """The virtual environment with everything in it."""
        return self.root / ".venv"

    @property
    def interop(self) -> Path:
        """The other programs that read what Liaison writes, for the tests."""
        return self.venv / "interop"

    @property
    def pyproject(self) -> Path:
        """The project's description, with the dependencies by name."""
        return self.root / "pyproject.toml"

    def constraints(self, kind: str = "") -> Path:
        """The pinned packages: of the program (no kind), of its development (``dev``) or of ``interop``."""
        return self.root / "packaging" / f"constraints{'-' if kind else ''}{kind}.txt"

    def command(self, name: str) -> Path:
        """The path of a command inside the virtual environment, whether or not it is there."""
        return command_in(self.venv, name)


def command_in(venv: Path, name: str) -> Path:
    """The path of the command ``name`` in the virtual environment ``venv`` on this operating system."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def this_checkout() -> Checkout:
    """The checkout this file belongs to."""
    return Checkout(Path(__file__).resolve().parents[2])


def in_ci() -> bool:
    """Whether this is the machine that judges changes, where nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def say(sentence: str) -> None:
    """Print a sentence at once, also when the output goes to a file."""
    print(sentence, flush=True)


def base_python() -> str:
    """The Python outside any virtual environment, so that one can be made while another is in use."""
    name = "python.exe" if os.name == "nt" else f"bin/python3.{sys.version_info.minor}"
    candidate = Path(sys.base_prefix) / name
    return str(candidate) if candidate.exists() else sys.executable
