"""What a screen reader sees of a program: the tree that AT-SPI tells over D-Bus."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from jeepney import DBusAddress, Properties, new_method_call  # type: ignore[import-untyped]  # it has no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # see above

from devkit.interop import found
from support.secret_service import bus

LAUNCHER: Final = "at-spi-bus-launcher"
#: Seconds after which a program that does not show up counts as not telling anything.
PATIENCE: Final = 60.0
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_FOCUSABLE, _SHOWING = 11, 25
_MOST: Final = 5000


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object: its role in words, its name, whether it takes the focus, and where it is in the tree."""

    role: str
    name: str
    is_focusable: bool
    path: str


@contextmanager
def accessibility(folder: Path) -> Iterator[dict[str, str]]:
    """A session with its accessibility bus; yields the variables that lead a program to it."""
    launcher = found(LAUNCHER)
    if launcher is None and os.environ.get("CI"):
        pytest.fail(f"{LAUNCHER} should have been installed before the tests")
    if launcher is None:
        pytest.skip(f"{LAUNCHER} not installed")
    with bus(folder) as session:
        environment = session | {"PATH": os.environ["PATH"], "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        command = [launcher, "--launch-immediately"]
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                yield environment
            finally:
                process.terminate()
                process.wait()


class Reader:
    """Reads the tree of the one program on the accessibility bus of ``environment``."""

    def __init__(self, environment: dict[str, str]) -> None:
        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _patiently(lambda: _call(session, where, "GetAddress")[0])
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def nodes(self) -> list[Node]:
        """Everything that is shown of the program, from the outside in; waits until the program is there."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

        def programs() -> list[tuple[str, str]]:
            found_ones = self._children(root)
            assert found_ones, "no program is on the accessibility bus"
            return found_ones

        told: list[Node] = []
        waiting = [(one, "") for one in _patiently(programs)]
        while waiting:
            place, path = waiting.pop()
            node, is_shown = self._node(place, path)
            if is_shown or node.role in {"application", "frame"}:
                told.append(node)
                inside = f"{path} / {node.role} {node.name!r}"
                waiting += [(one, inside) for one in self._children(place)]
            assert len(told) < _MOST, "the tree has no end"
        return told

    def wait_for(self, beginning: str) -> Node:
        """The first node whose name begins so, once there is one; a person would read it by then."""

        def look() -> Node:
            shown = [node for node in self.nodes() if node.name.startswith(beginning)]
            assert shown, f"nothing is called “{beginning}…”"
            return shown[0]

        found_one: Node = _patiently(look)
        return found_one

    def _node(self, place: tuple[str, str], path: str) -> tuple[Node, bool]:
        address = DBusAddress(place[1], place[0], _ACCESSIBLE)
        low, high = _call(self._bus, address, "GetState")[0]
        states = low | high << 32
        role = _call(self._bus, address, "GetRoleName")[0]
        answer = self._bus.send_and_get_reply(Properties(address).get("Name"))
        name = str(answer.body[0][1])
        return Node(role, name, bool(states >> _FOCUSABLE & 1), path), bool(states >> _SHOWING & 1)

    def _children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        return list(_call(self._bus, DBusAddress(place[1], place[0], _ACCESSIBLE), "GetChildren")[0])


def _call(connection: DBusConnection, address: DBusAddress, method: str) -> tuple[Any, ...]:
    answer = connection.send_and_get_reply(new_method_call(address, method), timeout=PATIENCE)
    assert answer.header.message_type.name == "method_return", f"{method}: {answer.body}"
    return tuple(answer.body)


def _patiently(ask: Any) -> Any:
    """What ``ask`` answers once it no longer fails."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return ask()
        except AssertionError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
