"""What the sheets of a client said when they were last seen, so that what changed since can be marked.

It belongs to the machine: it is kept beside the drafts, outside the journal, and cannot be undone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft, read_draft
from liaison.desk.views.sheet import CallRef
from liaison.insight.briefing.keys import digest_of
from liaison.model.briefing import Briefing
from liaison.model.words import language


class Seen(NamedTuple):
    """What each line said, by its key, when the sheet was seen at ``at``."""

    lines: Mapping[str, str]
    at: datetime


def seen(desk: Desk, call: CallRef, briefing: Briefing) -> None:
    """Remember what the sheet said that was just seen.

    What is marked as new is measured against the last day before this one, so that the marks stay for the day. What was
    seen in another language is forgotten: every line would differ from it.
    """
    known = _read(desk, call.client_id)
    if known.get("language") != language():
        known = {}
    today = desk.today()
    state = {"day": today.isoformat(), "language": language(), "now": _written(_lines_of(briefing), desk.now())}
    if known.get("day") == today.isoformat():
        state["before"] = known.get("before", "")
    else:
        state["before"] = known.get("now", "")
    if state != known:
        keep_draft(desk, _key(call.client_id), "", client_id=call.client_id, state=state)


def last_seen(desk: Desk, client_id: str, today: date) -> Seen | None:
    """What the sheets of a client said when they were last seen before ``today``; None where they never were.

    What was seen in another language says nothing of what changed.
    """
    known = _read(desk, client_id)
    if known.get("language") != language():
        return None
    text = known.get("before", "") if known.get("day") == today.isoformat() else known.get("now", "")
    return _as_seen(text)


def _key(client_id: str) -> str:
    return f"sheet-seen:{client_id}"


def _read(desk: Desk, client_id: str) -> Mapping[str, str]:
    draft = read_draft(desk, _key(client_id))
    return draft.state if draft is not None else {}


def _lines_of(briefing: Briefing) -> dict[str, str]:
    return {line.key: digest_of(line) for section in briefing.sections for line in section.lines if line.key}


def _written(lines: Mapping[str, str], at: datetime) -> str:
    return json.dumps({"at": at.isoformat(), "lines": lines}, separators=(",", ":"))


def _as_seen(text: str) -> Seen | None:
    if not text:
        return None
    values = json.loads(text)
    return Seen(values["lines"], datetime.fromisoformat(values["at"]))
