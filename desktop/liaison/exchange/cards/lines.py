"""The content lines of a file of contact cards: unfolding, properties and where each card begins and ends.

One reader for vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), also mixed in one file. It works on octets, because a
character set may be named per property, and streams: nothing is kept of photos, sounds and keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

MAX_VALUE = 1_000_000
MAX_HEAD = 4_096
MAX_PROPERTIES = 2_000

_IGNORED = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN", "X-ABCROP-RECTANGLE"})
# Possessive, so that a line of nothing but quotes costs one pass.
_HEAD = re.compile(rb'(?:[^":]++|"[^"]*+")*+:')
_PARAMETER = re.compile(r';((?:[^";]++|"[^"]*+")*+)')
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_BASE64 = re.compile(rb";\s*(?:ENCODING\s*=\s*)?(?:BASE64|B)\s*(?:[;:]|$)", re.IGNORECASE)
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B", "Q"})
_VALUE_KINDS = frozenset({"INLINE", "URL", "CONTENT-ID", "CID"})
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card; ``value`` is unfolded but neither decoded nor unescaped, names are in capitals."""

    line: int
    group: str
    name: str
    parameters: dict[str, tuple[str, ...]]
    value: bytes

    def parameter(self, name: str) -> str:
        """The first value of a parameter, or an empty text."""
        values = self.parameters.get(name)
        return values[0] if values else ""

    @property
    def types(self) -> tuple[str, ...]:
        """The types (TYPE, and the bare words of vCard 2.1) in small letters."""
        return tuple(text.lower() for text in self.parameters.get("TYPE", ()))


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something in the lines that could not be taken as it is."""

    line: int
    reason: str


@dataclass(slots=True)
class RawCard:
    """The properties between BEGIN:VCARD and END:VCARD."""

    line: int
    version: str = ""
    properties: list[Property] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)

    @property
    def old(self) -> bool:
        """Whether the rules of vCard 2.1 hold."""
        return self.version == "2.1"

    def add(self, line: _Line) -> None:
        """Take in one unfolded line, or leave a flaw."""
        if line.ignored or not line.parts[0].strip():
            return
        if line.size > MAX_VALUE:
            self.flaws.append(Flaw(line.number, "The line is too long and was left out."))
        elif len(self.properties) >= MAX_PROPERTIES:
            self._flaw_once(Flaw(line.number, f"The card has more than {MAX_PROPERTIES} lines; the rest was left out."))
        elif (parsed := parse_property(line.text(), line.number)) is None:
            self._flaw_once(Flaw(line.number, "The line is not part of a contact card and was left out."))
        elif parsed.name == "VERSION":
            self.version = parsed.value.strip().decode("ascii", "replace")[:8]
        else:
            self.properties.append(parsed)

    def _flaw_once(self, flaw: Flaw) -> None:
        if all(known.reason != flaw.reason for known in self.flaws):
            self.flaws.append(flaw)


class _Line:
    """A content line that is still growing."""

    __slots__ = ("base64", "ignored", "name", "number", "old", "parts", "quoted", "size", "soft")

    def __init__(self, number: int, first: bytes, *, old: bool) -> None:
        self.number = number
        self.old = old
        self.parts = [first]
        self.size = len(first)
        self.soft = False
        self._look_at_head(first)
        self._note_soft_break()

    def _look_at_head(self, text: bytes) -> None:
        head = text[: text.find(b":") + 1] if b":" in text[:MAX_HEAD] else text[:MAX_HEAD]
        self.name = re.split(rb"[;:]", head, maxsplit=1)[0].rpartition(b".")[2].strip().upper().decode("latin-1")
        self.quoted = b"QUOTED-PRINTABLE" in head.upper()
        self.ignored = self.name in _IGNORED
        self.base64 = self.ignored or _BASE64.search(head) is not None

    def _note_soft_break(self) -> None:
        if self.quoted and self.parts[-1].rstrip(b" \t").endswith(b"="):
            self.parts[-1] = self.parts[-1].rstrip(b" \t")[:-1]
            self.soft = True

    def takes(self, text: bytes) -> bool:
        """Take in the next physical line if it continues this one."""
        if not text:
            self.soft = self.base64 = False
            return True
        goes_on = self._goes_on(text)
        folded = text[:1] in (b" ", b"\t") and not self.soft
        self.soft = False
        if goes_on and not marker(self.parts[0]):
            self._append(_unfolded(text, old=self.old) if folded else text)
        return goes_on

    def _goes_on(self, text: bytes) -> bool:
        if self.soft:
            return not marker(text)
        if text[:1] in (b" ", b"\t"):
            return not (marker(self.parts[0]) and text.strip())
        return self.base64 and b":" not in text

    def _append(self, text: bytes) -> None:
        if self.ignored:
            return
        self.size += len(text)
        if self.size > MAX_VALUE:
            return
        if len(self.parts) == 1 and b":" not in self.parts[0]:
            self._look_at_head(self.parts[0] + text)
        self.parts.append(text)
        self._note_soft_break()

    def text(self) -> bytes:
        """The unfolded line."""
        return b"".join(self.parts)


def _unfolded(text: bytes, *, old: bool) -> bytes:
    """A folded line without the white space of the fold; in vCard 2.1 that was a space of the text."""
    return b" " + text.lstrip(b" \t") if old else text[1:]


def marker(text: bytes) -> str:
    """Either "BEGIN" or "END" if the line begins or ends a card, else an empty text."""
    if len(text) > 40:
        return ""
    squeezed = text.strip().upper().replace(b" ", b"").replace(b"\t", b"")
    return {b"BEGIN:VCARD": "BEGIN", b"END:VCARD": "END"}.get(squeezed, "")


def parse_property(text: bytes, number: int) -> Property | None:
    """The property that an unfolded line states, or None if it states none."""
    start = text[: MAX_HEAD + 1]
    match = _HEAD.match(start)
    end = match.end() - 1 if match else start.find(b":")
    if end < 0:
        return None
    head = text[:end].decode("utf-8", "replace").strip()
    semicolon = head.find(";")
    full_name, rest = (head, "") if semicolon < 0 else (head[:semicolon], head[semicolon:])
    group, _, name = full_name.strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return None
    return Property(number, group.lower(), name.upper(), _parameters(rest), text[end + 1 :])


def _parameters(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    pieces = _PARAMETER.findall(text) if text.count('"') % 2 == 0 else text.split(";")
    for piece in pieces:
        name, equals, value = piece.partition("=")
        name, value = name.strip().upper(), value.strip()
        if not equals:
            name, value = _bare(name), name
        if value:
            found.setdefault(name, []).extend(_values(name, value))
    return {name: tuple(values) for name, values in found.items()}


def _bare(word: str) -> str:
    """Which parameter a word without a name belongs to, as vCard 2.1 allows."""
    if word in _ENCODINGS:
        return "ENCODING"
    return "VALUE" if word in _VALUE_KINDS else "TYPE"


def _values(name: str, value: str) -> list[str]:
    """The values of one parameter; lists of types are written with and without quotes around the whole."""
    value = re.sub(r"\^[n'^]", lambda caret: _CARET[caret[0]], value.replace('"', ""))
    if name != "TYPE":
        return [value]
    return [part.strip(" \\") for part in value.split(",") if part.strip(" \\")]


def _logical_lines(data: bytes) -> Iterator[_Line]:
    current: _Line | None = None
    old = False
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    for number, raw in enumerate(BytesIO(data), 1):
        text = raw.rstrip(b"\r\n")
        if current is not None:
            if current.takes(text):
                continue
            if current.name == "VERSION":
                old = b"2.1" in current.parts[0]
            elif current.name == "BEGIN":
                old = False
            yield current
            current = None
        if text:
            current = _Line(number, text, old=old)
    if current is not None:
        yield current


def raw_cards(data: bytes) -> Iterator[RawCard | Flaw]:
    """The cards of a file in order, and a :class:`Flaw` for each stretch of lines outside of any card."""
    card: RawCard | None = None
    nested = 0
    stray = False
    for line in _logical_lines(data):
        what = marker(line.parts[0])
        if card is None:
            if what == "BEGIN":
                card, stray = RawCard(line.number), False
            elif not stray:
                stray = True
                yield Flaw(line.number, "What stands here is outside of any contact card and was left out.")
        elif nested:
            nested += {"BEGIN": 1, "END": -1}.get(what, 0)
        elif what == "BEGIN" and _awaits_agent(card):
            nested = 1
        elif what == "BEGIN":
            card.flaws.append(Flaw(line.number, "The card before this one has no END:VCARD; it was read as it stands."))
            yield card
            card = RawCard(line.number)
        elif what == "END":
            yield card
            card = None
        else:
            card.add(line)
    if card is not None:
        card.flaws.append(Flaw(card.line, "The card has no END:VCARD; it was read as it stands."))
        yield card


def _awaits_agent(card: RawCard) -> bool:
    """Whether the last property is an AGENT whose card follows (vCard 2.1, section 2.4.3)."""
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.value.strip()
