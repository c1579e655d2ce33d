"""Writes a date match as the tables do."""

from __future__ import annotations

from liaison.insight.capture import DateMatch


def reading(match: DateMatch | None) -> str:
    """ "by~ 2026-12-03..2026-12-07 14:00", or empty for None."""
    if match is None:
        return ""
    end = f"..{match.end}" if match.end else ""
    clock = f" {match.time:%H:%M}" if match.time else ""
    return f"{match.kind}{'' if match.exact else '~'} {match.day}{end}{clock}"
