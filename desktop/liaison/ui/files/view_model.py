"""What an import would change, in groups, as the preview lists it. No Qt."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from liaison.model.words import clock_time, count, tr, week_day

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
    """One record or problem: what it is, when, where in the files it stands, and why."""

    number: int
    label: str
    why: str
    where: str
    is_problem: bool
    when: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What an update changes, in a line of its own below the record: from what to what."""

    key: str
    what: str
    before: str
    after: str


Row = Head | Line | Change


def preview_rows(report: ImportReport, zone: tzinfo, today: date) -> tuple[Row, ...]:
    """The groups that hold something, each with its lines. What stays as it is has no lines."""
    groups: defaultdict[str, list[Line | Change]] = defaultdict(list)
    numbers: Counter[str] = Counter()
    for number, line in enumerate(report.lines):
        key = _group(line)
        if key:
            numbers[key] += 1
            groups[key].append(_line(number, line, _when(line, zone, today), is_problem=key == "skipped"))
            groups[key] += [
                Change(f"{number}.{at}", one.what, one.before, one.after) for at, one in enumerate(line.changes)
            ]
    rows: list[Row] = []
    for key in _TITLES:
        if groups[key]:
            rows += [Head(key, tr(_TITLES[key]), numbers[key]), *groups[key]]
    return tuple(rows)


def _group(line: ReportLine) -> str:
    if line.action == "added":
        if line.is_unfiled:
            return "unfiled"
        return line.kind if line.kind in _TITLES else "other"
    return "" if line.action == "unchanged" else line.action


def _when(line: ReportLine, zone: tzinfo, today: date) -> str:
    """When something new begins or is due."""
    when = line.when
    if when is None:
        return ""
    local = when.astimezone(zone) if isinstance(when, datetime) else when
    words = week_day(local.date() if isinstance(local, datetime) else local, today)
    if isinstance(local, datetime):
        words = tr("{day}, {time}", day=words, time=clock_time(local))
    return tr("{when}, repeats", when=words) if line.repeats else words


def _line(number: int, line: ReportLine, when: str, *, is_problem: bool) -> Line:
    where = line.file if line.line is None else tr("{file}, line {line}", file=line.file, line=line.line)
    # That no client could be told stands at the head of those that wait for one.
    label, why = line.label, "" if line.changes or line.is_unfiled else line.reason
    if not label:
        label, why = why, ""
    return Line(number, " ".join(label.split()), " ".join(why.split()), where, is_problem, when)


def row_words(row: Row) -> str:
    """What a screen reader says of a row."""
    if isinstance(row, Head):
        return f"{row.title}, {row.number}"
    if isinstance(row, Change):
        if not row.before:
            return tr("{what}: {after}", what=row.what, after=row.after)
        after = row.after or tr("nothing")
        return tr("{what}: from {before} to {after}", what=row.what, before=row.before, after=after)
    return ", ".join(part for part in (row.label, row.when, row.why, row.where) if part)


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
