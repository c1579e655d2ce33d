"""A briefing as one self-contained HTML page that prints on one sheet."""

from __future__ import annotations

from typing import Any

from liaison.model.briefing import Briefing, Line, Section
from liaison.model.words import tr

from .plain import balanced, drawn, more_words
from .templates import render


def as_html(briefing: Briefing) -> str:
    """The sheet as an HTML page with its style inside: nothing is loaded from anywhere, no script runs.

    All text is escaped and stands in its own direction (``bdi``).
    """
    return render(
        "briefing.html",
        {
            "title": balanced(briefing.title),
            "facts": [balanced(fact) for fact in briefing.facts],
            "sections": [_section(section) for section in briefing.sections],
            "agency": balanced(briefing.agency),
            "drawn": drawn(briefing),
            "page": tr("page 1 of 1"),
        },
    )


def _section(section: Section) -> dict[str, Any]:
    return {
        "key": section.key.value,
        "label": balanced(section.label),
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
        "mark": "" if is_owed else balanced(line.mark),
    }
