"""The XML of WebDAV: the few questions that are asked, and answers read without following anything they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat
from xml.sax.saxutils import escape

from .problems import AnswerCutOff
from .values import Reply
from .wire import host_of, joined

DAV: Final = "DAV:"
CALDAV: Final = "urn:ietf:params:xml:ns:caldav"
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
_SPACES: Final = f'xmlns="{DAV}" xmlns:c="{CALDAV}"'
_DEEPEST: Final = 64


def propfind(*names: str) -> bytes:
    """The question for properties; those of calendars begin with ``c:``."""
    asked = "".join(f"<{name}/>" for name in names)
    return f"{_HEAD}<propfind {_SPACES}><prop>{asked}</prop></propfind>".encode()


def sync_collection(token: str) -> bytes:
    """The question for what changed since ``token``; empty for everything."""
    return (
        f"{_HEAD}<sync-collection {_SPACES}><sync-token>{escape(token)}</sync-token>"
        "<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>"
    ).encode()


def multiget(paths: Iterable[str]) -> bytes:
    """The question for entries as they are."""
    asked = "".join(f"<href>{escape(path)}</href>" for path in paths)
    return (
        f"{_HEAD}<c:calendar-multiget {_SPACES}><prop><getetag/><c:calendar-data/></prop>{asked}</c:calendar-multiget>"
    ).encode()


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of one address: its own status, or the properties it has."""

    url: str
    status: int
    found: Element

    def text(self, name: str) -> str:
        """The text of a property, empty where there is none."""
        return (self.found.findtext(name) or "").strip()

    def raw(self, name: str) -> str | None:
        """The text of a property exactly as it came."""
        return self.found.findtext(name)

    def names(self, name: str) -> frozenset[str]:
        """The names of all that is in a property."""
        inside = self.found.find(name)
        return frozenset(one.tag for one in inside.iter()) if inside is not None else frozenset()


def dav(name: str) -> str:
    """A name of WebDAV as the reader gives it."""
    return f"{{{DAV}}}{name}"


def cal(name: str) -> str:
    """A name of CalDAV as the reader gives it."""
    return f"{{{CALDAV}}}{name}"


def read_answers(reply: Reply) -> tuple[list[Answer], str | None]:
    """What is said of each address, and the token at the end, if any.

    Raises:
        AnswerCutOff: it is no whole answer of this kind.
    """
    root = read_xml(reply)
    if root.tag != dav("multistatus"):
        raise AnswerCutOff(host_of(reply.url))
    token = (root.findtext(dav("sync-token")) or "").strip()
    return list(_answers(root, reply.url)), token or None


def _answers(root: Element, base: str) -> Iterator[Answer]:
    for one in root.findall(dav("response")):
        own = one.findtext(dav("status"))
        found = Element("found")
        for propstat in one.findall(dav("propstat")):
            if _code(propstat.findtext(dav("status"))) // 100 == 2:
                for prop in propstat.findall(dav("prop")):
                    found.extend(list(prop))
        for href in one.findall(dav("href")):
            yield Answer(joined(base, href.text or ""), _code(own) if own else 200, found)


def _code(status: str | None) -> int:
    words = (status or "").split()
    return int(words[1]) if len(words) > 1 and words[1].isdigit() else 200


def read_xml(reply: Reply) -> Element:
    """A whole document; one that declares anything of its own is refused.

    Raises:
        AnswerCutOff: it is garbled, or not whole.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = [0]

    def start(name: str, attributes: dict[str, str]) -> None:
        depth[0] += 1
        if depth[0] > _DEEPEST:
            raise AnswerCutOff(host_of(reply.url))
        builder.start(_braced(name), attributes)

    def end(name: str) -> None:
        depth[0] -= 1
        builder.end(_braced(name))

    def refuse(*_what: object) -> None:
        raise AnswerCutOff(host_of(reply.url))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.buffer_text = True
    try:
        parser.Parse(reply.body, True)
        root: Element = builder.close()
    except (expat.ExpatError, AssertionError, ValueError) as error:
        raise AnswerCutOff(host_of(reply.url)) from error
    return root


def _braced(name: str) -> str:
    return f"{{{name}" if "}" in name else name
