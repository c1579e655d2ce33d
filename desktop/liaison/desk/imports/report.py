"""What goes into an import and what it says afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from liaison.exchange.report import Problem
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.model.words import tr

Action = Literal["added", "updated", "unchanged", "skipped", "noted"]

#: Called with how much is done, how much there is, and what is being done in words. May raise :class:`Cancelled`.
Progress = Callable[[int, int, str], None]


class Part(StrEnum):
    """What comes in files, of which a person may leave something out."""

    CONTACTS = "contacts"
    MEETINGS = "meetings"
    TODOS = "todos"


class Cancelled(InputError):  # noqa: N818 - it is the wish of the person, not a fault
    """The person stopped the import; nothing was changed. Raised by a progress callback."""

    def __init__(self) -> None:
        super().__init__(tr("The import was stopped; nothing was changed."))


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A file to import: its name as the report shows it, and its octets.

    ``mapping`` says what the columns of this table are; without it, the mapping of the whole import counts.
    """

    name: str
    data: bytes
    mapping: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that an update changes: what it is, and its values as a person reads them; empty where none is."""

    what: str
    before: str
    after: str

    def __str__(self) -> str:
        if not self.before:
            return tr("{what}: {after}", what=self.what, after=self.after)
        after = self.after or tr("nothing")
        return tr("{what}: {before} → {after}", what=self.what, before=self.before, after=after)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """What became of one record, or of a part of a file that is none.

    ``kind`` is a record kind, or "part" for what the reader of the file passed over or had to guess at; ``label``
    is how a list shows the record. ``line`` counts from one, None for the file as a whole. ``is_unfiled`` tells that
    the record waits for a client. ``changes`` say from what to what an update goes. Of what is new, ``when`` is the
    day or instant that it begins or is due, and ``repeats`` that it does so again.
    """

    action: Action
    kind: str
    record_id: str | None
    label: str
    file: str
    line: int | None
    reason: str = ""
    is_unfiled: bool = False
    changes: tuple[Difference, ...] = ()
    when: datetime | date | None = None
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Every record that an import added, updated, left unchanged or skipped, in the order of the files.

    What is "noted" came in, or was never a record: the reader guessed at it, or passed over a part of it.

    ``counts`` has the number of lines of each action. ``changes`` is without a journal id when nothing changed, on a
    dry run, and when a whole record was restored together with its own journal.
    """

    lines: tuple[ReportLine, ...]
    counts: Mapping[Action, int]
    changes: Changes


@dataclass(slots=True)
class Reporter:
    """Collects the lines of a report."""

    lines: list[ReportLine] = field(default_factory=list)

    def say(
        self,
        action: Action,
        kind: str,
        label: str,
        where: Place,
        *,
        record_id: str | None = None,
        reason: str = "",
        is_unfiled: bool = False,
        changes: Iterable[Difference] = (),
        when: datetime | date | None = None,
        repeats: bool = False,
    ) -> None:
        """Add a line."""
        line = ReportLine(
            action,
            kind,
            record_id,
            label,
            where.file,
            where.line,
            reason,
            is_unfiled,
            tuple(changes),
            when,
            repeats,
        )
        self.lines.append(line)

    def say_problems(self, problems: Iterable[Problem]) -> None:
        """Pass on what a reader could not take, or took differently."""
        for problem in problems:
            action: Action = "skipped" if problem.left_out else "noted"
            self.say(action, "part", "", Place(problem.file, problem.line), reason=problem.reason)

    def counts(self) -> dict[Action, int]:
        """The number of lines of each action."""
        found = Counter(line.action for line in self.lines)
        actions: tuple[Action, ...] = ("added", "updated", "unchanged", "skipped", "noted")
        return {action: found[action] for action in actions}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the files something stands."""

    file: str
    line: int | None = None
