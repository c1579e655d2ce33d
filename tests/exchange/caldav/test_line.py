"""Whoever turns away from a server does not wait for it, and nothing is sent for them any more."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from liaison.exchange.caldav import line
from liaison.exchange.caldav.line import Line
from liaison.exchange.caldav.problems import AnswerCutOff, ServerAway
from support.faulty_server import Asked, Said, faulty

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
#: Seconds after which a server that nobody waits for answers after all: none of these tests takes so long.
LATE_S = 60.0


class TurnedAwayError(Exception):
    """What a watcher raises."""


@pytest.fixture
def go_on() -> Iterator[threading.Event]:
    """Set at the end at the latest, so that no thread outlives its test."""
    event = threading.Event()
    yield event
    event.set()


def turning_away(when: threading.Event) -> Callable[[], None]:
    def watch() -> None:
        if when.is_set():
            raise TurnedAwayError

    return watch


def ended(asking: Line) -> bool:
    thread = asking._thread
    assert thread is not None
    thread.join(LATE_S / 2)
    return not thread.is_alive()


def test_whoever_turns_away_does_not_wait_for_the_answer(go_on: threading.Event) -> None:
    is_asked = threading.Event()

    def answers(_asked: Asked) -> Said | None:
        is_asked.set()
        go_on.wait(LATE_S)
        return None

    with faulty(answers) as there:
        asking = Line(there.url, "amelie", "x", turning_away(is_asked))
        began = time.monotonic()
        with pytest.raises(TurnedAwayError):
            asking.ask("PROPFIND", there.url, b"", {})
        asking.close()
        assert time.monotonic() - began < LATE_S / 2
        assert ended(asking), "the connection was ended too, not left to time out"
        assert not go_on.is_set()


def test_nothing_is_sent_any_more_once_nobody_waits(go_on: threading.Event, monkeypatch: pytest.MonkeyPatch) -> None:
    connect, is_connecting = socket.create_connection, threading.Event()

    def slow(*arguments: object, **more: object) -> socket.socket:
        is_connecting.set()
        go_on.wait(LATE_S)
        return connect(*arguments, **more)  # type: ignore[arg-type]  # handed through as they came

    with faulty(lambda _asked: Said(201)) as there:
        monkeypatch.setattr(socket, "create_connection", slow)
        asking = Line(there.url, "amelie", "x", turning_away(is_connecting))
        with pytest.raises(TurnedAwayError):
            asking.ask("PUT", f"{there.url}a.ics", b"x", {})
        asking.close()
        go_on.set()
        assert ended(asking)
        assert there.asked == []


def test_a_watched_line_answers_and_fails_like_any_other() -> None:
    answers = [Said(207, "one"), Said(207, "two"), Said(207, "three", cut=2), None]
    with faulty(lambda _asked: answers.pop(0)) as there:
        asking = Line(there.url, "amelie", "x", lambda: None)
        assert [asking.ask("REPORT", there.url, b"?", {}).body for _ in range(2)] == [b"one", b"two"]
        with pytest.raises(AnswerCutOff):
            asking.ask("REPORT", there.url, b"?", {})
        with pytest.raises(ServerAway):
            asking.ask("REPORT", there.url, b"?", {})
        asking.close()
        assert ended(asking)


def test_an_answer_beyond_all_bounds_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "MAX_BYTES", 1000)
    with faulty(lambda asked: Said(207, "x" * (1000 if asked.path == "/fits" else 1001))) as there:
        asking = Line(there.url, "amelie", "x", None)
        assert len(asking.ask("REPORT", f"{there.url}fits", b"", {}).body) == 1000
        with pytest.raises(AnswerCutOff):
            asking.ask("REPORT", there.url, b"", {})
        asking.close()


def test_a_password_is_told_in_letters_of_every_kind_and_never_to_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with faulty(lambda _asked: Said(207, "here")) as there:
        asking = Line(there.url, "amélie", "pässwört", None)
        assert asking.ask("REPORT", there.url, b"", {"If-Match": '"ü"'}).body == b"here"
        asking.close()
    assert there.asked[0].headers["authorization"] == "Basic YW3DqWxpZTpww6Rzc3fDtnJ0"


def test_an_answer_that_was_squeezed_wrongly_is_none() -> None:
    with faulty(lambda _asked: Said(207, "garbled", (("Content-Encoding", "gzip"),))) as there:
        asking = Line(there.url, "amelie", "x", None)
        with pytest.raises(AnswerCutOff):
            asking.ask("REPORT", there.url, b"", {})
        asking.close()


def test_nothing_of_a_package_runs_when_python_starts() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    assert {"urllib3", "urllib3_future", "niquests", "httpx"}.isdisjoint(said.stdout.split())
