"""A briefing as plain data for automation; its keys are part of the contract of the command line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from liaison.model.briefing import Briefing, Line, Section, SourceRef


def as_json(briefing: Briefing) -> dict[str, Any]:
    """The sheet as JSON values. Every key below is always there; what is absent is null, empty or zero.

    - ``client_id``, ``client``, ``title``, ``agency``: text; ``facts``: the parts of the subtitle
    - ``day``: the day asked for, else today (YYYY-MM-DD); a call that ``starts_at`` names may be later in that case
    - ``drawn_at``: when it was made (ISO 8601, UTC); ``zone``: IANA name
    - ``meeting_id``, ``starts_at``: the call at hand and its start (ISO 8601, UTC), or null
    - ``since``: when the sheets of the client were last seen on an earlier day (ISO 8601, UTC), or null
    - ``sections``: in the order of the sheet, each with

      - ``key``: who, our_side, stakes, since, we_owe, they_owe, mood, bring, points, care or added; our_side, points
        and added are there only where they hold lines; ``label``, ``aside``: text
      - ``more``: how many lines were left out; ``more_sources``: the records they rest on
      - ``lines``: each with ``text``; ``runs`` (``text``, ``strong``); ``second``; ``label``; ``side`` (ours, theirs or
        null); ``person``; ``due``; ``state``; ``late`` (true or false); ``mark``; ``weight``; ``fix`` (the command
        that would fill in a gap); ``key`` (what the line is about, the same when it is worded anew); ``new`` (true when
        it was not there or said something else at ``since``); ``pinned`` (true or false) and ``sources``

    - ``unknowns``: the gaps, each with ``section``, ``text`` and ``fix``

    A source is ``{"kind": ..., "id": ...}``, as in the history and in the JSON export.
    """
    return {
        "client_id": briefing.client_id,
        "client": briefing.client,
        "title": briefing.title,
        "agency": briefing.agency,
        "facts": list(briefing.facts),
        "day": briefing.day.isoformat(),
        "drawn_at": _instant(briefing.drawn_at),
        "zone": briefing.zone_name,
        "meeting_id": briefing.meeting_id,
        "starts_at": _instant(briefing.starts_at) if briefing.starts_at else None,
        "since": _instant(briefing.since) if briefing.since else None,
        "sections": [_section(section) for section in briefing.sections],
        "unknowns": [
            {"section": section.key.value, "text": line.text, "fix": line.fix}
            for section in briefing.sections
            for line in section.lines
            if line.fix
        ],
    }


def _instant(value: datetime) -> str:
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _section(section: Section) -> dict[str, Any]:
    return {
        "key": section.key.value,
        "label": section.label,
        "aside": section.aside,
        "lines": [_line(line) for line in section.lines],
        "more": section.more,
        "more_sources": _sources(section.more_sources),
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "text": line.text,
        "runs": [{"text": run.text, "strong": run.is_strong} for run in line.runs],
        "second": line.second,
        "label": line.label,
        "side": line.side.value if line.side else None,
        "person": line.person,
        "due": line.due,
        "state": line.state,
        "late": line.is_late,
        "mark": line.mark,
        "weight": line.weight,
        "fix": line.fix,
        "key": line.key,
        "new": line.is_new,
        "pinned": line.is_pinned,
        "sources": _sources(line.sources),
    }


def _sources(refs: Iterable[SourceRef]) -> list[dict[str, str]]:
    return [{"kind": ref.kind, "id": ref.id} for ref in refs]
