"""Light marks in the text being typed: headings, emphasis, code, lists, quotations, links, names, captured lines.

A block is looked at again only when it changes, so that a long note costs no more per keystroke than a short one.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from liaison.ui.theme import look, token

_FENCED: Final = 1
_CAPTURED: Final = 2
_FENCE: Final = re.compile(r" {0,3}(?:```|~~~)")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]")
_ITEM: Final = re.compile(r"([ \t]*(?:[-*+]|[0-9]{1,9}[.)]))[ \t]+(\[[ xX]\])?")
_BEGINS: Final = frozenset("#>-*+`~0123456789 \t")
_INSIDE: Final = frozenset("*_`[:")
_SPANS: Final = re.compile(
    r"(?P<code>`+[^`]{1,500}`+)"
    r"|(?P<name>\[\[[^\[\]]{1,200}\]\])"
    r"|(?P<link>\[[^\[\]]{1,300}\]\([^()\s]{1,1000}\))"
    r"|(?P<web>https?://[^\s<>()\[\]]{1,1000})"
    r"|(?P<bold>\*\*(?=\S)[^*]{1,500}\*\*|(?<!\w)__(?=\S)[^_]{1,500}__(?!\w))"
    r"|(?P<italic>(?<![*\w])\*(?=\S)[^*\n]{1,500}\*(?!\w)|(?<!\w)_(?=\S)[^_\n]{1,500}_(?!\w))"
)
#: Longer lines are text only: no line a person types is as long, and patterns need not be tried on what is pasted.
_LONGEST: Final = 4_000


class NoteHighlighter(QSyntaxHighlighter):
    """Marks a note. Blocks that make a record know it: see :func:`is_captured`."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        from liaison.desk.prefixes import prefix_of  # noqa: PLC0415 - loaded with the first editor, not with the window

        self._prefix_of = prefix_of
        self._forms: dict[str, QTextCharFormat] = {}
        self._dress()
        look().changed.connect(self._follow_look)

    def _follow_look(self) -> None:
        self._dress()
        self.rehighlight()

    def _dress(self) -> None:
        self._forms = {
            "heading": _form("ink", weight=QFont.Weight.DemiBold),
            "bold": _form("ink", weight=QFont.Weight.DemiBold),
            "italic": _form("ink", italic=True),
            "code": _form("ink-2", mono=True),
            "mark": _form("ink-3-text"),
            "done": _form("ink-3-text"),
            "quote": _form("ink-2", italic=True),
            "link": _form("ink", underline="edge"),
            "name": _form("ink", underline="ink-3"),
            "We": _form("ours-text", weight=QFont.Weight.Medium),
            "They": _form("theirs-text", weight=QFont.Weight.Medium),
            "captured": _form("ink-2", weight=QFont.Weight.Medium),
        }
        self._forms["web"] = self._forms["link"]

    def highlightBlock(self, text: str) -> None:
        """Mark one line; cheap where there is nothing in it."""
        before = max(0, self.previousBlockState()) & _FENCED
        if _FENCE.match(text):
            self.setFormat(0, len(text), self._forms["mark"])
            self.setCurrentBlockState(before ^ _FENCED)
            return
        if before:
            self.setFormat(0, len(text), self._forms["code"])
            self.setCurrentBlockState(_FENCED)
            return
        self.setCurrentBlockState(0)
        if not text or len(text) > _LONGEST:
            return
        if text[0] in _BEGINS and self._mark_beginning(text):
            return
        if not _INSIDE.isdisjoint(text):
            if ":" in text or "\uff1a" in text:
                self._mark_captured(text)
            self._mark_spans(text)

    def _mark_beginning(self, text: str) -> bool:
        """Marks at the beginning of the line; whether there is nothing more to do."""
        heading = _HEADING.match(text)
        if heading is not None:
            self.setFormat(0, len(text), self._forms["heading"])
            self.setFormat(0, heading.end(), self._forms["mark"])
            return True
        if text.lstrip().startswith(">"):
            self.setFormat(0, len(text), self._forms["quote"])
            return False
        item = _ITEM.match(text)
        if item is not None:
            self.setFormat(0, item.end(), self._forms["mark"])
            if item[2] and item[2] != "[ ]":
                self.setFormat(item.end(), len(text) - item.end(), self._forms["done"])
        return False

    def _mark_captured(self, text: str) -> None:
        prefix = self._prefix_of(text)
        if prefix:
            at = text.find(":") if ":" in text else text.find("\uff1a")
            start = len(text) - len(text.lstrip(" \t>-*+[]xX"))
            self.setFormat(min(start, at), at + 1 - min(start, at), self._forms.get(prefix, self._forms["captured"]))
            self.setCurrentBlockState(_CAPTURED)

    def _mark_spans(self, text: str) -> None:
        for found in _SPANS.finditer(text):
            kind = found.lastgroup or ""
            self.setFormat(found.start(), found.end() - found.start(), self._forms[kind])
            if kind == "name":
                self.setFormat(found.start(), 2, self._forms["mark"])
                self.setFormat(found.end() - 2, 2, self._forms["mark"])


def is_captured(block: QTextBlock) -> bool:
    """Whether a line begins as one that makes a record."""
    state = block.userState()
    return state > 0 and bool(state & _CAPTURED)


def _form(
    colour: str, *, weight: QFont.Weight | None = None, italic: bool = False, mono: bool = False, underline: str = ""
) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(token(colour))
    if weight is not None:
        form.setFontWeight(weight)
    if italic:
        form.setFontItalic(True)
    if mono:
        form.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    if underline:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(token(underline))
    return form
