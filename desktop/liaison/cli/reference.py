"""The keys of ``--json``, written from the views themselves, so that the page in ``resources/help`` cannot drift.

``python -m liaison.cli.reference`` prints the part of the page between its two marks.
"""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Final

from liaison.cli.operations import SlotShown
from liaison.desk.calls import FollowUpView
from liaison.desk.capture import CapturedItem
from liaison.desk.clients import ClientProfile, ClientRow
from liaison.desk.filing_rules import FilingRule
from liaison.desk.history import JournalEntry, RecordHistory
from liaison.desk.imports import ReportLine
from liaison.desk.imports.proposals import ProposalView
from liaison.desk.people import PersonRow, PersonView
from liaison.desk.searching import Hit, Similar
from liaison.desk.signs import ClientSigns
from liaison.desk.sync.views import AccountView, Left, SyncProblem
from liaison.desk.today import AgendaDay
from liaison.desk.trash import TrashItem
from liaison.desk.trends.report import TrendReport
from liaison.desk.unfiled import UnfiledView
from liaison.desk.unrecorded import Unrecorded
from liaison.desk.views.commitment import CommitmentView
from liaison.desk.views.sheet import PointView
from liaison.desk.views.today import TodayView
from liaison.model.values import Money

BEGIN: Final = "<!-- keys: written by python -m liaison.cli.reference -->"
END: Final = "<!-- end of keys -->"


@dataclass(frozen=True, slots=True)
class Many:
    """A list of views."""

    of: type[Any]


Value = str | type[Any] | Many
_CHANGE: Final[Mapping[str, Value]] = {
    "words": "what was done, in words",
    "journal_id": "the entry of the journal, null when nothing changed",
    "touched": "list of `kind` and `id` of each record that was touched",
}

#: The keys at the top of each command's document. Commands that change something share those of a change.
ANSWERS: Final[Mapping[str, Mapping[str, Value]]] = {
    "init": {
        "vault": "its folder",
        "recovery_code": "shown only now",
        "keyring": "whether the keyring opens it",
        "keyring_problem": "why not, or null",
        "sample": "whether it holds the sample agency",
    },
    "import": {
        **_CHANGE,
        "dry_run": "true when nothing was written",
        "counts": "object from `added`, `updated`, `unchanged`, `skipped`, `noted` to a number",
        "lines": Many(ReportLine),
    },
    "export": {"file": "where to", "format": "ics, vcf, csv or json", "bytes": "its size"},
    "feed": {"feeds": "list of `name`, `file`, `detail`, `kinds`, `is_on`, `written_at` and `problem`"},
    "sync": {
        **_CHANGE,
        "added": "how many came in new",
        "updated": "how many came in changed",
        "removed": "how many went to the trash, as they are gone there",
        "sent": "how many went out, new or changed",
        "removed_there": "how many were removed there",
        "conflicts": "how many wait to be decided",
        "problems": Many(SyncProblem),
        "left": Many(Left),
    },
    "sync --list": {
        "accounts": Many(AccountView),
        "waiting": "how many changes wait to be sent",
        "conflicts": "how many wait to be decided",
    },
    "clients": {"clients": Many(ClientRow)},
    "show": {"client": ClientProfile},
    "people": {"people": Many(PersonRow)},
    "people --who": {"person": PersonView},
    "today": {"today": TodayView},
    "agenda": {
        "from": "the first day",
        "to": "the last day",
        "days": Many(AgendaDay),
        "unfiled": "how many were left out",
    },
    "brief": {"briefing": "the sheet; see the end of this page"},
    "brief --pack": {"briefings": "the sheets of the day; see the end of this page"},
    "brief --points": {"points": Many(PointView)},
    "review": {"review": "the sheet; see the end of this page"},
    "review --held": {**_CHANGE, "review_id": "id", "items": Many(CapturedItem)},
    "follow-up": {"follow_up": FollowUpView, "unrecorded": Many(Unrecorded)},
    "signs": {"on": "the day", "signs": Many(ClientSigns)},
    "trends": {"trends": TrendReport},
    "note": {**_CHANGE, "note_id": "id", "client": "name or null", "items": Many(CapturedItem)},
    "commitments": {"commitments": Many(CommitmentView)},
    "done": {**_CHANGE, "commitment": CommitmentView},
    "slip": {**_CHANGE, "commitment": CommitmentView},
    "drop": {**_CHANGE, "commitment": CommitmentView},
    "add": {**_CHANGE, "kind": "kind of record", "id": "id"},
    "set": {**_CHANGE, "kind": "kind of record", "id": "id"},
    "fields": {"kinds": "list of kinds"},
    "fields KIND": {
        "kind": "kind of record",
        "fields": "list of `name`, `type`, `needed`, `choices`, `target` (kind it names, or null) and `note`",
    },
    "unfiled": {
        "unfiled": Many(UnfiledView),
        "matching": "how many fit what was asked for",
        "waiting": "how many there are, shown or not",
    },
    "unfiled --rules": {"rules": Many(FilingRule)},
    "proposals": {"proposals": Many(ProposalView)},
    "search": {
        "query": "as searched",
        "hits": Many(Hit),
        "similar": Many(Similar),
        "similar_words": "list of words of the record, when nothing was found",
    },
    "history": {"journal": Many(JournalEntry)},
    "history RECORD": {"history": RecordHistory},
    "undo": _CHANGE,
    "redo": _CHANGE,
    "trash": {"trash": Many(TrashItem)},
    "check": {"ok": "true when sound", "problems": "list of sentences", "notes": "list of sentences"},
    "backup": {
        "path": "the file",
        "bytes": "its size",
        "made_at": "instant",
        "rows": "rows in it",
        "attachments": "files in it",
    },
    "restore": {"vault": "its folder", "made_at": "instant", "moved_aside": "folder of the earlier vault, or null"},
    "passphrase": {"changed": "true"},
    "slots": {"slots": Many(SlotShown)},
}

_PLAIN: Final[Mapping[type[Any], str]] = {
    str: "text",
    bool: "true or false",
    int: "number",
    float: "number",
    datetime: "instant",
    date: "date",
    time: "time",
    Decimal: "decimal as text",
    Path: "text",
    Money: "`amount` and `currency`",
}


def keys_page() -> str:
    """Every command with its keys, then every view with its own."""
    lines: list[str] = []
    found: dict[str, type[Any]] = {}
    for command, answer in ANSWERS.items():
        lines += [f"### liaison {command}", ""]
        for key, value in answer.items():
            lines.append(f"- `{key}`: {_value(value, found)}")
        lines.append("")
    lines += ["## Views", ""]
    done: set[str] = set()
    while waiting := sorted(set(found) - done):
        name = waiting[0]
        done.add(name)
        lines += [f"### {name}", "", *_keys(found[name], found), ""]
    return "\n".join(lines)


def _value(value: Value, found: dict[str, type[Any]]) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Many):
        found[value.of.__name__] = value.of
        return f"list of [{value.of.__name__}](#{value.of.__name__.lower()})"
    return _words(value, found)


def _keys(view: type[Any], found: dict[str, type[Any]]) -> Iterator[str]:
    hints = typing.get_type_hints(view)
    for field in fields(view):
        yield f"- `{field.name}`: {_words(hints[field.name], found)}"


def _words(hint: Any, found: dict[str, type[Any]]) -> str:
    """A type as the page says it; views that are met are put into ``found``."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        said = [_words(one, found) for one in inner if one is not type(None)]
        return " or ".join([*said, "null"] if type(None) in inner else said)
    if origin is typing.Literal:
        return ", ".join(str(one) for one in inner)
    if origin in {tuple, Mapping}:
        return _several(origin, inner, found)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "one of " + ", ".join(str(member.value) for member in hint)
    assert is_dataclass(hint), hint
    assert isinstance(hint, type)
    found[hint.__name__] = hint
    return f"[{hint.__name__}](#{hint.__name__.lower()})"


def _several(origin: Any, inner: tuple[Any, ...], found: dict[str, type[Any]]) -> str:
    if origin is Mapping:
        return f"an object: {_words(inner[1], found)} by {_words(inner[0], found)}"
    if len(inner) == 2 and inner[1] is Ellipsis:
        return f"list of {_words(inner[0], found)}"
    return "[" + ", ".join(_words(one, found) for one in inner) + "]"


if __name__ == "__main__":
    sys.stdout.write(f"{BEGIN}\n\n{keys_page()}{END}\n")
