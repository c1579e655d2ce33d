"""Planning a meeting: one typed line understood, and a time that suits both sides. Pure: values in, values out."""

from __future__ import annotations

from liaison.insight.planning.line import read_plan
from liaison.insight.planning.naming import KnownClient
from liaison.insight.planning.planned import PlannedLine
from liaison.insight.planning.repeating import Repeating, find_repeating
from liaison.insight.planning.suiting import Busy, Conflict, ConflictKind, Hours, better_time, conflicts

__all__ = [
    "Busy",
    "Conflict",
    "ConflictKind",
    "Hours",
    "KnownClient",
    "PlannedLine",
    "Repeating",
    "better_time",
    "conflicts",
    "find_repeating",
    "read_plan",
]
