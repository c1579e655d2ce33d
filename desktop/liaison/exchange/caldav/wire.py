"""Requests to one calendar server: never to another one, never unencrypted."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Final, Self
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit, urlunsplit

from liaison.model.words import tr

from .line import Line, is_here
from .problems import AddressUnusable, PasswordRefused, SentElsewhere, ServerAway, ServerTrouble
from .values import Reply

_HOPS: Final = 5
#: What changes nothing there and may be asked twice.
_QUESTIONS: Final = frozenset({"PROPFIND", "REPORT"})
_REDIRECTS: Final = frozenset({301, 302, 307, 308})
_SAFE: Final = "/:@!$&'()*+,;=~-._"
_FAULT: Final = 500


def plain_address(text: str) -> str:
    """What a person typed, as the address of a server over https.

    Raises:
        AddressUnusable: it is none, or it is not encrypted and not on this computer.
    """
    typed = text.strip()
    typed = typed if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", typed) else f"https://{typed}"
    parts, host = _parts(typed)
    if not host or parts.scheme not in {"http", "https"} or any(letter.isspace() for letter in typed):
        raise AddressUnusable(
            tr("“{text}” is not the address of a server.", text=text.strip()),
            tr("Type it as in https://calendar.example.org."),
        )
    if parts.username or parts.password:
        raise AddressUnusable(
            tr("The address holds a name or a password."), tr("Type them in their own fields, so that they are kept.")
        )
    if parts.scheme == "http" and not is_here(host):
        raise AddressUnusable(
            tr("That address is not encrypted: the password could be read on the way."),
            tr("Use the address that begins with https."),
        )
    return same_way(urlunsplit((parts.scheme, parts.netloc.lower(), parts.path or "/", parts.query, "")))


def _parts(typed: str) -> tuple[SplitResult, str]:
    try:
        parts = urlsplit(typed)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return urlsplit(""), ""
    return parts, host


def same_way(url: str) -> str:
    """An address written in one way, however its letters were escaped."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.lower(), quote(unquote(parts.path), safe=_SAFE), parts.query, ""))


def joined(base: str, reference: str) -> str:
    """What a server calls something, as an absolute address."""
    return same_way(urljoin(base, reference.strip()))


def host_of(url: str) -> str:
    """The name of the server in an address, for sentences."""
    return urlsplit(url).netloc


class Server:
    """One server and who one is there. ``sent`` counts the requests. To be closed after use.

    ``watch`` is called several times a second while an answer is waited for, and may raise to turn away from it.
    """

    def __init__(self, url: str, user_name: str, password: str, watch: Callable[[], None] | None = None) -> None:
        self.url = plain_address(url)
        self.host = host_of(self.url)
        self.sent = 0
        self._line = Line(self.url, user_name, password, watch)
        self._is_other_way_tried = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End its connections."""
        self._line.close()

    def send(
        self, method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None, *, faults: bool = True
    ) -> Reply:
        """Send a request and wait for the whole answer. With ``faults`` the server's own (5xx) are raised.

        Raises:
            PasswordRefused, ServerAway, CertificateRefused, ServerTrouble, AnswerCutOff, SentElsewhere: see there.
        """
        reply = self._proven(method, url, body, headers or {})
        for _hop in range(_HOPS):
            if reply.status not in _REDIRECTS or "location" not in reply.headers:
                break
            reply = self._proven(method, joined(reply.url, reply.headers["location"]), body, headers or {})
        else:
            raise ServerTrouble(self.host, reply.status)
        if faults and reply.status >= _FAULT:
            raise ServerTrouble(self.host, reply.status)
        return reply

    def _proven(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        reply = self._asked(method, url, body, headers)
        if reply.status == 401 and self._may_prove_otherwise(reply):
            reply = self._once(method, url, body, headers)
        if reply.status == 401:
            raise PasswordRefused(self.host)
        return reply

    def _asked(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        """A question is put once more where a connection that was kept open turned out to be gone."""
        try:
            return self._once(method, url, body, headers)
        except ServerAway:
            if method not in _QUESTIONS or self.sent == 1:
                raise
        return self._once(method, url, body, headers)

    def _may_prove_otherwise(self, reply: Reply) -> bool:
        """Whether the server asks for another way to prove who one is (Digest); that is tried once."""
        asked = reply.headers.get("www-authenticate", "")
        offered = {word.lower() for word in re.findall(r"(?:^|,\s*)([A-Za-z]+)\s", f"{asked} ")}
        if self._is_other_way_tried or "digest" not in offered or "basic" in offered:
            return False
        self._is_other_way_tried = True
        self._line.prove_with_digest()
        return True

    def _once(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        if host_of(url) != self.host or urlsplit(url).scheme != urlsplit(self.url).scheme:
            raise SentElsewhere(self.host, url)
        self.sent += 1
        return self._line.ask(method, url, body, headers)
