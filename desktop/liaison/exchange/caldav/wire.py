"""Requests to one calendar server: never to another one, never unencrypted, whole answers of a bounded size only.

The ``caldav`` package brings the session and the ways to prove who one is. Its own requests follow wherever a server
points, ask certificate authorities whether a certificate was taken back, and read answers of any size; so they are
made here.
"""
# ruff: noqa: PLC0415 - the package takes half a second to load, and only a sync needs it

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit, urlunsplit

from liaison.model.words import tr

from .problems import (
    AddressUnusable,
    AnswerCutOff,
    CertificateRefused,
    PasswordRefused,
    SentElsewhere,
    ServerAway,
    ServerTrouble,
)

if TYPE_CHECKING:
    from caldav.davclient import DAVClient

MAX_BYTES: Final = 64 * 1024 * 1024
#: Seconds to connect, and to wait for more of an answer: a large calendar is first listed by working it out.
_TIMEOUT: Final = (15, 90)
_HOPS: Final = 5
#: What changes nothing there and may be asked twice.
_QUESTIONS: Final = frozenset({"PROPFIND", "REPORT"})
_REDIRECTS: Final = frozenset({301, 302, 307, 308})
_HERE: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_SAFE: Final = "/:@!$&'()*+,;=~-._"
_FAULT: Final = 500


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: its status, its headers by lower-case name, the whole body, and where it came from."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


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
    if parts.scheme == "http" and host not in _HERE:
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
    """One server and who one is there. ``sent`` counts the requests. To be closed after use."""

    def __init__(self, url: str, user_name: str, password: str) -> None:
        self.url = plain_address(url)
        self.host = host_of(self.url)
        self.sent = 0
        self._client = _client(self.url, user_name, password)
        self._is_other_way_tried = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End its connections."""
        self._client.session.close()

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
        self._client.auth_type = "digest"
        self._client.build_auth_object()
        return True

    def _once(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        if host_of(url) != self.host or urlsplit(url).scheme != urlsplit(self.url).scheme:
            raise SentElsewhere(self.host, url)
        import niquests

        self.sent += 1
        try:
            response = self._client.session.request(
                method,
                url,
                data=body or None,
                headers={"User-Agent": "Liaison", **headers},
                auth=self._client.auth,
                timeout=_TIMEOUT,
                allow_redirects=False,
                stream=True,
            )
            with response:
                return Reply(
                    response.status_code or 0,
                    {str(name).lower(): str(value) for name, value in response.headers.items()},
                    self._whole(response),
                    url,
                )
        except niquests.exceptions.SSLError as error:
            raise CertificateRefused(self.host, str(error)) from error
        except (niquests.exceptions.ChunkedEncodingError, niquests.exceptions.ContentDecodingError) as error:
            raise AnswerCutOff(self.host) from error
        except (niquests.exceptions.RequestException, OSError) as error:
            raise ServerAway(self.host) from error

    def _whole(self, response: object) -> bytes:
        from niquests import Response

        assert isinstance(response, Response)
        pieces: list[bytes] = []
        size = 0
        for piece in response.iter_content(65536):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BYTES:
                raise AnswerCutOff(self.host)
        said = response.headers.get("Content-Length")
        if said is not None and not response.headers.get("Content-Encoding") and str(said).isdigit():
            is_body = response.request is None or response.request.method != "HEAD"
            if is_body and size < int(said):
                raise AnswerCutOff(self.host)
        return b"".join(pieces)


def _client(url: str, user_name: str, password: str) -> DAVClient:
    """A client whose session keeps to plain HTTP/1.1, keeps nothing going and asks nobody but the server."""
    import niquests
    from caldav.davclient import DAVClient

    client = DAVClient(url, username=user_name, password=password, auth_type="basic", enable_rfc6764=False)
    client.session.close()
    client.session = niquests.Session(
        disable_http2=True, disable_http3=True, revocation_configuration=None, keepalive_delay=None
    )
    return client
