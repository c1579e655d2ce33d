"""What an import would change, in groups, as the preview lists it. No Qt."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaison.model.words import count, tr

if TYPE_CHECKING:
    from liaison.desk.imports import ImportReport, ReportLine

#: The groups in their order, with their titles: what somebody should look at comes first.
_TITLES: Final = {
    "skipped": "Left out",
    "noted": "To know",
    "unfiled": "New, but no client could be told: they wait for one",
    "client": "New clients",
    "person": "New people",
    "meeting": "New meetings",
    "commitment": "New to-dos",
    "other": "Other new records",
    "updated": "Updated",
}
#: The parts of what comes, each of which may be left out.
PART_WORDS: Final = {"contacts": "Clients and people", "meetings": "Meetings", "todos": "To-dos"}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group."""

    key: str
    title: str
    number: int


@dataclass(frozen=True, slots=True)
class Line:
    """One record or problem: what it is, where in the files it stands, and why."""

    number: int
    label: str
    why: str
    where: str
    is_problem: bool


Row = Head | Line


def preview_rows(report: ImportReport) -> tuple[Row, ...]:
    """The groups that hold something, each with its lines. What stays as it is has no lines."""
    groups: defaultdict[str, list[Line]] = defaultdict(list)
    for number, line in enumerate(report.lines):
        key = _group(line)
        if key:
            groups[key].append(_line(number, line, is_problem=key == "skipped"))
    rows: list[Row] = []
    for key, title in _TITLES.items():
        if groups[key]:
            rows += [Head(key, tr(title), len(groups[key])), *groups[key]]
    return tuple(rows)


def _group(line: ReportLine) -> str:
    if line.action == "added":
        if line.is_unfiled:
            return "unfiled"
        return line.kind if line.kind in _TITLES else "other"
    return "" if line.action == "unchanged" else line.action


def _line(number: int, line: ReportLine, *, is_problem: bool) -> Line:
    where = line.file if line.line is None else tr("{file}, line {line}", file=line.file, line=line.line)
    label, why = line.label, "; ".join(map(str, line.changes)) or line.reason
    if not label:
        label, why = why, ""
    return Line(number, " ".join(label.split()), " ".join(why.split()), where, is_problem)


def row_words(row: Row) -> str:
    """What a screen reader says of a row."""
    if isinstance(row, Head):
        return f"{row.title}, {row.number}"
    return ", ".join(part for part in (row.label, row.why, row.where) if part)


def summary(report: ImportReport) -> str:
    """What the import would do, in a sentence."""
    counts = report.counts
    parts = [
        count(counts["added"], "{n} record is added", "{n} records are added") if counts["added"] else "",
        count(counts["updated"], "{n} is updated", "{n} are updated") if counts["updated"] else "",
        count(counts["unchanged"], "{n} stays as it is", "{n} stay as they are") if counts["unchanged"] else "",
        count(counts["skipped"], "{n} is left out", "{n} are left out") if counts["skipped"] else "",
    ]
    said = ", ".join(part for part in parts if part)
    return tr("{said}.", said=said) if said else tr("There is nothing in these files.")


def changes_something(report: ImportReport) -> bool:
    """Whether the import would change the record."""
    return bool(report.counts["added"] or report.counts["updated"])
