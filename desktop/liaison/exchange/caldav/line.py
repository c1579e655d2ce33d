"""The connection to one calendar server: one request at a time, whole answers of a bounded size only.

A request is made on a thread of its own where somebody watches over it, so that nobody who turns away, to lock or to
quit, waits for a server. The system says which certificates and which proxies are to be trusted, the latter never for a
server on this computer.
"""
# ruff: noqa: PLC0415 - the package takes a moment to load, and only a sync needs it

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .problems import AnswerCutOff, CertificateRefused, NotEncrypted, ServerAway
from .values import Reply

if TYPE_CHECKING:
    from httpx import Auth, Client, Response

MAX_BYTES: Final = 64 * 1024 * 1024
#: Seconds to connect, and to wait for more of an answer: what there is in a large calendar may first be worked out.
_CONNECT_S: Final = 15.0
_ANSWER_S: Final = 180.0
#: Seconds that an unused connection is kept open, and between two looks at whether to turn away.
_KEPT_S: Final = 60.0
_LOOK_S: Final = 0.2
_HERE: Final = frozenset({"127.0.0.1", "localhost", "::1"})
#: What tells of the connection that is used.
_CONNECTED: Final = ("connect_tcp.complete", "start_tls.complete")
#: What tells of a step that begins, and can still be left undone.
_BEGINS: Final = ".started"

#: What an answer in the clear is called where an encrypted one was begun.
_NO_TLS: Final = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "PACKET_LENGTH_TOO_LONG"})


class _TurnedAwayError(Exception):
    """Nobody waits for the answer any more."""


@dataclass(slots=True)
class _Job:
    """A request for the other thread, and what became of it."""

    do: Callable[[], Reply]
    is_done: threading.Event = field(default_factory=threading.Event)
    reply: Reply | None = None
    error: Exception | None = None


class Line:
    """A connection that is kept between requests. To be closed after use.

    ``watch`` is called several times a second while an answer is waited for; what it raises ends the waiting at once,
    and the line with it.
    """

    def __init__(self, url: str, user_name: str, password: str, watch: Callable[[], None] | None) -> None:
        parts = urlsplit(url)
        self._host, self._user_name, self._password, self._watch = parts.netloc, user_name, password, watch
        self._is_encrypted, self._is_here = parts.scheme == "https", is_here(parts.hostname or "")
        self._proof: Auth | None = None
        self._client: Client | None = None
        self._socket: socket.socket | None = None
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_left = False

    def prove_with_digest(self) -> None:
        """Prove who one is without telling the password, from now on."""
        from httpx import DigestAuth

        self._proof = DigestAuth(self._user_name, self._password)

    def ask(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        """Send a request and wait for the whole answer.

        Raises:
            ServerAway, CertificateRefused, NotEncrypted, AnswerCutOff: see there; and whatever ``watch`` raises.
        """
        if self._watch is None:
            return self._exchange(method, url, body, headers)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="calendar server", daemon=True)
            self._thread.start()
        job = _Job(lambda: self._exchange(method, url, body, headers))
        self._jobs.put(job)
        try:
            while not job.is_done.wait(_LOOK_S):
                self._watch()
        except BaseException:
            self._leave()
            raise
        if job.error is not None:
            raise job.error
        assert job.reply is not None, "a job ends with a reply or an error"
        return job.reply

    def close(self) -> None:
        """End the connection; one that was left ends by itself."""
        if self._thread is None:
            self._hang_up()
            return
        self._jobs.put(None)
        if not self._is_left:
            self._thread.join()

    def _leave(self) -> None:
        """Wake the other thread where it waits for the server. Only that thread closes anything."""
        self._is_left = True
        if self._socket is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _work(self) -> None:
        """On the other thread."""
        while not self._is_left and (job := self._jobs.get()) is not None:
            try:
                job.reply = job.do()
            except Exception as error:  # noqa: BLE001 - it is raised again where it is waited for
                job.error = error
            job.is_done.set()
        self._hang_up()

    def _hang_up(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = None

    def _exchange(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        import httpx

        is_answered = False
        try:
            with self._connected().stream(
                method,
                url,
                content=body or None,
                headers=[(name.encode(), value.encode()) for name, value in headers.items()],
                auth=self._proof,
                extensions={"trace": self._note},
            ) as response:
                is_answered = True
                said = {name.lower(): value for name, value in response.headers.items()}
                return Reply(response.status_code, said, self._whole(response), url)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, _TurnedAwayError) as error:
            refused = _refused_certificate(error)
            if refused is not None:
                raise CertificateRefused(self._host, refused) from error
            if _speaks_plainly(error):
                raise NotEncrypted(self._host) from error
            if is_answered and isinstance(error, httpx.RemoteProtocolError | httpx.DecodingError):
                raise AnswerCutOff(self._host) from error
            raise ServerAway(self._host) from error

    def _whole(self, response: Response) -> bytes:
        pieces: list[bytes] = []
        size = 0
        for piece in response.iter_bytes():
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BYTES:
                raise AnswerCutOff(self._host)
        return b"".join(pieces)

    def _note(self, event: str, info: Mapping[str, Any]) -> None:
        """Told each step of a request: keeps what it goes over, and sends nothing once nobody waits."""
        if event.endswith(_CONNECTED):
            self._socket = info["return_value"].get_extra_info("socket")
        if self._is_left and event.endswith(_BEGINS):
            raise _TurnedAwayError

    def _connected(self) -> Client:
        """The client: plain HTTP/1.1 over one connection, following nothing."""
        if self._client is not None:
            return self._client
        import httpx

        self._proof = self._proof or httpx.BasicAuth(self._user_name, self._password)
        try:
            self._client = httpx.Client(
                headers={"User-Agent": "Liaison"},
                verify=_trusted() if self._is_encrypted else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                timeout=httpx.Timeout(_ANSWER_S, connect=_CONNECT_S),
                limits=httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEPT_S),
                trust_env=not self._is_here,
            )
        except (ImportError, ValueError) as error:  # a proxy of a kind that cannot be used
            raise ServerAway(self._host) from error
        return self._client


def is_here(host: str) -> bool:
    """Whether a server is on this computer, by its name without the port."""
    return host in _HERE


def _trusted() -> ssl.SSLContext:
    """Trust in whom the system trusts; where it keeps no list that can be read, in whom browsers do."""
    context = ssl.create_default_context()
    kept = ssl.get_default_verify_paths()
    if context.get_ca_certs() or kept.cafile or kept.capath:
        return context
    import httpx

    return httpx.create_ssl_context(trust_env=False)


def _refused_certificate(error: BaseException) -> str | None:
    """Why a certificate was refused, where that is what went wrong."""
    return next((str(one) for one in _causes(error) if isinstance(one, ssl.SSLCertVerificationError)), None)


def _speaks_plainly(error: BaseException) -> bool:
    """Whether the server answered something that is no TLS at all."""
    return any(isinstance(one, ssl.SSLError) and one.reason in _NO_TLS for one in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
