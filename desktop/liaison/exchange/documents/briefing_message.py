"""A briefing as plain text for a chat or an e-mail, where letters have no common width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from liaison.model.briefing import Briefing, Line, Section, SectionKey
from liaison.model.words import tr

from .plain import drawn, isolated, more_words, new_words

_BULLET: Final = "• "
_BOX: Final = "☐ "


def as_message(briefing: Briefing) -> str:
    """The sheet as short paragraphs: a label, then a line for each statement with its source in brackets.

    What is not known is left out: it is a matter for the record, not for who reads the message. Ends with a line break.
    """
    lines = [isolated(briefing.title), ", ".join(map(isolated, briefing.facts)), ""]
    for section in briefing.sections:
        lines += _section(section)
    if news := new_words(briefing):
        lines.append(f"+ {news}")
    agency = [isolated(briefing.agency)] if briefing.agency else []
    lines.append(", ".join([*agency, drawn(briefing)]))
    return "\n".join(lines) + "\n"


def _section(section: Section) -> Iterator[str]:
    known = [line for line in section.lines if not line.fix]
    if not known:
        return
    aside = f", {section.aside}" if section.aside else ""
    yield f"{section.label}{aside}"
    bullet = _BOX if section.key is SectionKey.POINTS else _BULLET
    for line in known:
        yield bullet + _line(line)
    if section.more:
        yield bullet + more_words(section.more)
    yield ""


def _line(line: Line) -> str:
    is_owed = line.side is not None and bool(line.due)
    text = isolated(line.text)
    if line.label:
        text = f"{isolated(line.label)}: {text}"
    owed = [isolated(line.person), line.state or line.due] if is_owed else []
    said = ", ".join(part for part in (text, *owed) if part)
    if line.second:
        said = f"{said} – {isolated(line.second)}"
    mark = tr("{text} ({source})", text=said, source=isolated(line.mark)) if line.mark and not is_owed else said
    return f"+ {mark}" if line.is_new else mark
