"""A briefing as Markdown (CommonMark), for a wiki or a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from liaison.model.briefing import Briefing, Line, Run, Section, SectionKey
from liaison.model.words import tr

from .plain import balanced, drawn, isolated, more_words, new_words

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|~&])")
_STARTS_BLOCK: Final = re.compile(r"^([#+\-=]|\d+[.)])")


def as_markdown(briefing: Briefing) -> str:
    """The sheet as headings and lists. Text of the record is escaped, so that none of it acts as markup.

    The source of each line follows in italics; a point to make has a box to tick, and a line that is new since the
    sheet was last seen says so. Ends with a line break.
    """
    lines = [f"# {escaped(briefing.title)}", "", escaped(" · ".join(briefing.facts)), ""]
    for section in briefing.sections:
        lines += _section(section)
    if news := new_words(briefing):
        lines += [f"**{escaped(news)}**", ""]
    agency = f"{escaped(briefing.agency)} · " if briefing.agency else ""
    lines.append(f"{agency}{drawn(briefing)}")
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """``text`` as itself: no emphasis, link, HTML, entity, table or list can begin in it."""
    safe = _SPECIAL.sub(r"\\\1", isolated(text))
    return _STARTS_BLOCK.sub(_escaped_start, safe)


def _escaped_start(found: re.Match[str]) -> str:
    text = found.group(1)
    return f"{text[:-1]}\\{text[-1]}" if text[0].isdigit() else f"\\{text}"


def _section(section: Section) -> Iterator[str]:
    aside = f", {section.aside}" if section.aside else ""
    yield f"## {escaped(section.label)}{escaped(aside)}"
    yield ""
    box = "[ ] " if section.key is SectionKey.POINTS else ""
    for line in section.lines:
        yield from _line(line, box)
    if section.more:
        yield f"- {more_words(section.more)}"
    yield ""


def _line(line: Line, box: str) -> Iterator[str]:
    label = f"{escaped(line.label)}: " if line.label else ""
    text = "".join(_run(run) for run in line.runs)
    is_owed = line.side is not None and bool(line.due)
    owed = [escaped(line.person), f"**{line.state}**" if line.is_late else line.due] if is_owed else []
    parts = [f"{label}{text}", *(part for part in owed if part)]
    mark = f" *({escaped(line.mark)})*" if line.mark and not is_owed else ""
    below = _code(line.fix) if line.fix else escaped(line.second)
    new = f" **{tr('new')}**" if line.is_new else ""
    yield f"- {box}{', '.join(parts)}{new}{mark}" + ("  " if below else "")
    if below:
        yield f"  {below}"


def _run(run: Run) -> str:
    text = escaped(run.text)
    bare = text.strip()
    return text.replace(bare, f"**{bare}**", 1) if run.is_strong and bare else text


def _code(text: str) -> str:
    """``text`` as code, whatever backticks it holds."""
    fence = "`" * (max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)
    space = " " if "`" in text else ""
    return f"{fence}{space}{balanced(text)}{space}{fence}"
