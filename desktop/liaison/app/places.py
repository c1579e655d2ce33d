"""Where the vault is unless somebody says otherwise, and how a passphrase is read from a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from liaison.model.errors import EnvironmentProblem, InputError
from liaison.model.words import tr

#: What opens the sample vault of a checkout, which holds nothing real.
SAMPLE_PASSPHRASE = "northlight studio sample"  # noqa: S105 - no secret: it is in the README
_MOST_BYTES = 65_536


def usual_folder() -> Path:
    """Where the vault is unless somebody says otherwise."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only when no folder was named

    return user_data_path("Liaison", appauthor=False) / "vault"


def passphrase_in(name: str, warn: Callable[[str], object]) -> str:
    """The first line of a passphrase file; ``warn`` is told a sentence when others can read it.

    Raises:
        EnvironmentProblem: it cannot be read.
        InputError: it holds no passphrase, or is not UTF-8.
    """
    path = Path(name).expanduser()
    try:
        with path.open("rb") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & (stat.S_IRGRP | stat.S_IROTH):
                warn(tr("Others can read {path}; make it private: chmod 600 {path}", path=path))
            return first_line(file.readline(_MOST_BYTES), str(path))
    except OSError as error:
        raise EnvironmentProblem(
            tr("The passphrase file {path} cannot be read.", path=path), tr("Check its name and permissions.")
        ) from error


def first_line(data: bytes, name: str) -> str:
    """A passphrase from the bytes of a line.

    Raises:
        InputError: it is empty, or not UTF-8.
    """
    try:
        text = data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise InputError(tr("{name} is not UTF-8 text.", name=name), tr("Save it as UTF-8.")) from None
    if not text:
        raise InputError(tr("{name} holds no passphrase.", name=name), tr("Write it in the first line."))
    return text
