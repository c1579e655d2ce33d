"""Markdown to read: without raw HTML, without loading anything, with [[names]] as links to records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final
from urllib.parse import quote, unquote

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFontDatabase,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from liaison.ui.theme import Role, font, scaled, token

#: The scheme of links to records; what follows is the name, percent-encoded.
RECORD_SCHEME: Final = "liaison-record"
_OPENED: Final = frozenset({"http", "https", "mailto"})
_NAME: Final = re.compile(r"\[\[([^\[\]\n]{1,200})\]\]")
_IMAGE: Final = re.compile(r"!\[([^\]\n]{0,200})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])")
_CODE: Final = re.compile(r"(`{1,3}[^`\n]{0,2000}`{1,3})")
_FENCE: Final = re.compile(r" {0,3}(?:```|~~~)")
_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~])")


class SafeDocument(QTextDocument):
    """A document that never loads anything: an image is an empty one, everything else is nothing."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, whatever is asked for."""
        del name
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else b""


def prepared(text: str) -> str:
    """``text`` with [[names]] as links, images as their words, and every typed line on a line of its own."""
    lines = list(_apart(_lines(text)))
    return "\n".join(
        f"{line}  " if line.strip() and place + 1 < len(lines) and lines[place + 1].strip() else line
        for place, line in enumerate(lines)
    )


def _apart(lines: Iterator[str]) -> Iterator[str]:
    """An empty line after a list, where a line at the margin follows that is no item: else it would be one more."""
    in_list = fenced = False
    for line in lines:
        fenced ^= bool(_FENCE.match(line))
        is_item = not fenced and _ITEM.match(line) is not None
        if in_list and not is_item and line.strip() and not line[0].isspace():
            yield ""
            in_list = False
        yield line
        in_list = is_item or (in_list and bool(line.strip()))


def _lines(text: str) -> Iterator[str]:
    fenced = False
    for line in text.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
            yield line
        elif fenced:
            yield line
        else:
            yield "".join(
                piece if place % 2 else _NAME.sub(_link, _IMAGE.sub(r"\1", piece))
                for place, piece in enumerate(_CODE.split(line))
            )


def _link(found: re.Match[str]) -> str:
    name = found[1].strip()
    if not name:
        return found[0]
    shown = _SPECIAL.sub(r"\\\1", name)
    return f"[{shown}]({RECORD_SCHEME}:{quote(name, safe='')})"


def safe_markdown(text: str, document: QTextDocument | None = None) -> QTextDocument:
    """``text`` as a document in the fonts and colours of now; raw HTML stays text.

    ``document`` is filled where one is given, else one is made.
    """
    made = SafeDocument() if document is None else document
    made.setDefaultFont(font(Role.BODY))
    features = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    made.setMarkdown(prepared(text), features)
    block = made.begin()
    while block.isValid():
        _dress(block)
        block = block.next()
    return made


def _dress(block: QTextBlock) -> None:
    """The fonts and colours of a block, which Markdown does not say."""
    cursor = QTextCursor(block)
    spaced = QTextBlockFormat()
    spaced.setTopMargin(0)
    if block.textList() is None:
        spaced.setMarker(QTextBlockFormat.MarkerType.NoMarker)  # Qt leaves the box of the item before on it
    spaced.setBottomMargin(scaled(2 if block.textList() is not None else 8))
    spaced.setLineHeight(float(scaled(4)), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    level = block.blockFormat().headingLevel()
    if level:
        spaced.setTopMargin(scaled(8) if block.previous().isValid() else 0)
    cursor.mergeBlockFormat(spaced)
    for start, length, form in _fragments(block):
        if not (level or form.isAnchor() or form.fontFixedPitch()):
            continue
        if level:
            form.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            form.setFont(font(Role.SECTION if level < 3 else Role.STRONG, weight=600))
        if form.isAnchor():
            form.setForeground(token("ink"))
            form.setFontUnderline(True)
            form.setUnderlineColor(token("ink-3"))
            form.setToolTip(f"<qt>{escape(_destination(form.anchorHref()))}</qt>")
        elif form.fontFixedPitch():
            form.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            form.setBackground(token("sel-s"))
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, length and format of every run of a block, taken before any of them is changed."""
    found = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        at += 1
    return found


def _destination(address: str) -> str:
    return unquote(address.partition(":")[2]) if address.startswith(f"{RECORD_SCHEME}:") else address


class MarkdownView(QTextBrowser):
    """Shows Markdown to read. ``name_opened`` carries the name in a [[name]] that was followed.

    Links to web pages and addresses are handed to the system when they are clicked; everything else leads nowhere.
    """

    name_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setDocument(SafeDocument(self))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setProperty("bare", True)
        self.anchorClicked.connect(self._follow)

    @property
    def text(self) -> str:
        """The Markdown that is shown."""
        return self._text

    def show_markdown(self, text: str) -> None:
        """Show another text."""
        self._text = text
        safe_markdown(text, self.document())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, whatever is asked for."""
        del name
        return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else b""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._text:
            self.show_markdown(self._text)

    def _follow(self, address: QUrl) -> None:
        if address.scheme() == RECORD_SCHEME:
            self.name_opened.emit(
                unquote(address.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")[2])
            )
        elif address.scheme() in _OPENED:
            QDesktopServices.openUrl(address)
