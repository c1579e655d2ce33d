"""A briefing as one self-contained HTML page that prints on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from liaison.model.briefing import Briefing, Line, Section, SectionKey
from liaison.model.words import language, tr

from .plain import balanced, drawn, more_words, new_words
from .templates import render


def as_html(briefing: Briefing) -> str:
    """The sheet as an HTML page with its style inside: nothing is loaded from anywhere, no script runs.

    All text is escaped and stands in its own direction (``bdi``).
    """
    return pack_as_html([briefing], briefing.title)


def pack_as_html(briefings: Sequence[Briefing], title: str) -> str:
    """Several sheets as one page under a title of its own; each begins a new sheet of paper."""
    sheets = [_sheet(briefing, number, len(briefings)) for number, briefing in enumerate(briefings, start=1)]
    return render("briefing.html", {"language": language(), "title": balanced(title), "sheets": sheets})


def _sheet(briefing: Briefing, number: int, total: int) -> dict[str, Any]:
    return {
        "title": balanced(briefing.title),
        "facts": [balanced(fact) for fact in briefing.facts],
        "sections": [_section(section) for section in briefing.sections],
        "agency": balanced(briefing.agency),
        "drawn": drawn(briefing),
        "news": new_words(briefing),
        "page": tr("page {n} of {total}", n=number, total=total),
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "key": section.key.value,
        "label": balanced(section.label),
        "boxes": section.key is SectionKey.POINTS,
        "aside": balanced(section.aside),
        "lines": [_line(line) for line in section.lines],
        "more": more_words(section.more) if section.more else "",
    }


def _line(line: Line) -> dict[str, Any]:
    is_owed = line.side is not None and bool(line.due)
    return {
        "runs": [{"text": balanced(run.text), "strong": run.is_strong} for run in line.runs],
        "second": "" if line.fix else balanced(line.second),
        "fix": balanced(line.fix),
        "label": balanced(line.label),
        "side": line.side.value if line.side and is_owed else "",
        "person": balanced(line.person),
        "due": line.state or line.due if is_owed else "",
        "late": line.is_late,
        "new": tr("new") if line.is_new else "",
        "mark": "" if is_owed else balanced(line.mark),
    }
