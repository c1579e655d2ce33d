"""The entries of one calendar there: which changed, how they are, and replacing one that is still as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlsplit

from .dav import Answer, cal, dav, multiget, propfind, read_answers, sync_collection
from .problems import AnswerCutOff, CalendarGone, ChangedThere, ItemRefused, NotAllowed, ServerTrouble
from .values import Listing, Reply, Version
from .wire import Server

#: Entries asked for at once.
AT_ONCE: Final = 100
#: Whatever version there is: for a server that does not name them, once it was seen that it is the known one.
ANY: Final = "*"
_XML: Final = {"Content-Type": "application/xml; charset=utf-8"}
_PAGES: Final = 1_000
_SAID: Final = 207
_GONE: Final = frozenset({404, 410})
#: How servers say that they do not know a token any more, or do not have this question at all.
_NOT_SO: Final = frozenset({400, 403, 405, 409, 412, 415, 422, 501})


def list_changes(server: Server, url: str, token: str | None, *, has_sync: bool) -> Listing:
    """What changed in a calendar since ``token``, or all there is; with a token and no change, one short answer.

    Raises:
        CalendarGone, NotAllowed: the calendar is not there, or not for us.
        CalendarServerProblem: see :meth:`Server.send`.
    """
    if has_sync:
        found = _since(server, url, token or "")
        if found is None and token:
            found = _since(server, url, "")
        if found is not None:
            return found
    return list_all(server, url)


def _since(server: Server, url: str, token: str) -> Listing | None:
    """None where the server does not answer such a question, or not from this token on."""
    versions: dict[str, str] = {}
    gone: set[str] = set()
    asked = token
    for _page in range(_PAGES):
        reply = server.send("REPORT", url, sync_collection(asked), {"Depth": "0", **_XML}, faults=False)
        if reply.status in _NOT_SO:
            return None
        answers, new = _checked(server, reply)
        more = False
        for one in answers:
            if one.status == 507:
                more = True
            elif one.status in _GONE:
                versions.pop(one.url, None)
                gone.add(one.url)
            elif _is_entry(one, url):
                versions[one.url] = one.text(dav("getetag"))
                gone.discard(one.url)
        if new is None:
            return None
        if not more:
            return Listing(versions, frozenset(gone), new, is_whole=not token)
        if new == asked:
            break
        asked = new
    raise AnswerCutOff(server.host)


def list_all(server: Server, url: str) -> Listing:
    """All there is, by version. An answer that does not name the calendar itself is not whole.

    Raises:
        AnswerCutOff, CalendarGone, NotAllowed, CalendarServerProblem: as for :func:`list_changes`.
    """
    reply = server.send("PROPFIND", url, propfind("getetag", "resourcetype"), {"Depth": "1", **_XML}, faults=False)
    answers, _token = _checked(server, reply)
    if not any(cal("calendar") in one.names(dav("resourcetype")) for one in answers):
        raise AnswerCutOff(server.host)
    versions = {one.url: one.text(dav("getetag")) for one in answers if _is_entry(one, url)}
    return Listing(versions, frozenset(), None, is_whole=True)


def _checked(server: Server, reply: Reply) -> tuple[list[Answer], str | None]:
    if reply.status in _GONE:
        raise CalendarGone(server.host)
    if reply.status == 403:
        raise NotAllowed(server.host)
    if reply.status != _SAID:
        raise ServerTrouble(server.host, reply.status)
    return read_answers(reply)


def _is_entry(answer: Answer, url: str) -> bool:
    """Whether it is an entry and not the calendar itself or a folder."""
    is_itself = urlsplit(answer.url).path.rstrip("/") == urlsplit(url).path.rstrip("/")
    return not is_itself and dav("collection") not in answer.names(dav("resourcetype")) and answer.status == 200


def fetch(server: Server, url: str, wanted: Sequence[str]) -> Mapping[str, Version | None]:
    """Entries as they are, by address; None for one that is said to be gone. At most :data:`AT_ONCE` are asked for.

    What the server does not give this time, for a fault of its own, is not among them.

    Raises:
        CalendarServerProblem: see :meth:`Server.send`.
    """
    assert len(wanted) <= AT_ONCE, "more than one question"
    question = multiget(urlsplit(one).path for one in wanted)
    reply = server.send("REPORT", url, question, {"Depth": "1", **_XML}, faults=False)
    answers, _token = _checked(server, reply)
    found: dict[str, Version | None] = {}
    for one in answers:
        if one.status in _GONE:
            found[one.url] = None
        text = one.raw(cal("calendar-data"))
        if one.status == 200 and text is not None:
            found[one.url] = Version(one.text(dav("getetag")), text)
    return found


def put(server: Server, url: str, text: bytes, etag: str | None) -> str | None:
    """Write an entry over the version ``etag``, or as a new one; the version it has then, where the server tells.

    Raises:
        ChangedThere: there is another version.
        ItemRefused: the server does not take it.
        CalendarServerProblem: see :meth:`Server.send`.
    """
    condition = {"If-Match": etag} if etag else {"If-None-Match": "*"}
    headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
    reply = server.send("PUT", url, text, headers, faults=False)
    _accepted(server, reply)
    said = reply.headers.get("etag")
    return said if said and not said.startswith("W/") else None


def delete(server: Server, url: str, etag: str) -> None:
    """Remove the version ``etag`` of an entry; one that is gone already is fine.

    Raises:
        ChangedThere, ItemRefused, CalendarServerProblem: as for :func:`put`.
    """
    reply = server.send("DELETE", url, b"", {"If-Match": etag}, faults=False)
    if reply.status not in _GONE:
        _accepted(server, reply)


def _accepted(server: Server, reply: Reply) -> None:
    if reply.status == 412:
        raise ChangedThere
    if reply.status >= 500 and reply.status != 507:
        raise ServerTrouble(server.host, reply.status)
    if reply.status // 100 != 2:
        raise ItemRefused(reply.status)
