"""What a reader of files says about the parts it could not take.

Every reader in ``exchange`` goes on past a damaged part and leaves a :class:`Problem`; only when nothing of a file
can be used does it raise :class:`UnreadableFile`.
"""

from __future__ import annotations

from dataclasses import dataclass

from liaison.model.errors import InputError


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in a file that was skipped or read differently from what it says.

    ``line`` counts from one; None concerns the file as a whole. ``reason`` is a whole sentence in plain English.
    ``left_out`` is true when a whole entry, card or row was skipped, false when it was read all the same.
    """

    file: str
    line: int | None
    reason: str
    left_out: bool = False

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.reason}"


class UnreadableFile(InputError):  # noqa: N818 - reads as what it is, like the other problems a person meets
    """A file is not what it was taken for, or is too large or too damaged; nothing was read from it."""
