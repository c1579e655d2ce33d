"""The capture grammar: one small grammar for every place where text is typed.

A line that begins with ``We:``, ``They:``, ``Idea:``, ``Concern:``, ``Feedback:``, ``Result:``, ``Intro:``,
``Thanks:``, ``Goal:`` or ``Ask:`` makes that record, with people, dates, figures and reasons recognised in it.
Everything carries the span of its words, and the text itself is never changed. Pure: values in, values out.
"""

from __future__ import annotations

from liaison.insight.capture.dates import due_date, find_dates
from liaison.insight.capture.grammar import capture, capture_line, near_misses
from liaison.insight.capture.values import (
    CaptureContext,
    CapturedLine,
    CapturedNote,
    DateMatch,
    Figure,
    Introduction,
    KnownPerson,
    PersonMatch,
    Prefix,
    Span,
    TextMatch,
)

__all__ = [
    "CaptureContext",
    "CapturedLine",
    "CapturedNote",
    "DateMatch",
    "Figure",
    "Introduction",
    "KnownPerson",
    "PersonMatch",
    "Prefix",
    "Span",
    "TextMatch",
    "capture",
    "capture_line",
    "due_date",
    "find_dates",
    "near_misses",
]
