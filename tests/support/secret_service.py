"""A real Secret Service for tests: gnome-keyring under a D-Bus session of its own, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")


def require_programs() -> None:
    """Skip where this machine has no gnome-keyring; fail where it is meant to have one (in CI)."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"{' and '.join(missing)} should have been installed before the tests")
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")


@contextmanager
def bus(folder: Path) -> Iterator[dict[str, str]]:
    """An empty D-Bus session that starts no services; yields the variables that lead to it."""
    require_programs()
    with tempfile.TemporaryDirectory(prefix="bus-") as runtime:  # the path of a socket holds 107 characters
        yield from _bus(folder, Path(runtime))


def _bus(folder: Path, runtime: Path) -> Iterator[dict[str, str]]:
    folder.mkdir(parents=True, exist_ok=True)
    configuration = folder / "bus.conf"
    configuration.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:dir={runtime}</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>'
        "</busconfig>",
        encoding="ascii",
    )
    home = folder / "home"
    home.mkdir()
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield {
                "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip(),
                "HOME": str(home),
                "XDG_RUNTIME_DIR": str(runtime),
                "XDG_CONFIG_HOME": str(home / ".config"),
                "XDG_DATA_HOME": str(home / ".local" / "share"),
            }
        finally:
            daemon.terminate()
            daemon.wait()


@contextmanager
def secret_service(folder: Path) -> Iterator[dict[str, str]]:
    """A Secret Service with an unlocked login collection; yields the variables that lead to it.

    ``folder`` must be short enough for the path of a Unix socket (about 80 characters).
    """
    with bus(folder) as variables:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        environment = {**os.environ, **variables}
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(command, env=environment, **pipes) as daemon:  # type: ignore[call-overload]  # shared pipes
            try:
                daemon.stdin.write(b"a password for tests only")
                daemon.stdin.close()
                wait_for_name(variables["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.secrets")
                yield variables
            finally:
                daemon.terminate()
                daemon.wait()


def wait_for_name(address: str, name: str) -> None:
    """Return once somebody on the bus owns ``name``: asked once, then told by the bus."""
    import jeepney  # type: ignore[import-untyped]  # it carries no annotations
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # the same

    from_bus = jeepney.message_bus
    rule = jeepney.MatchRule(type="signal", interface=from_bus.interface, member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    bus_object = jeepney.DBusAddress(from_bus.object_path, from_bus.bus_name, from_bus.interface)
    with open_dbus_connection(address) as connection, connection.filter(rule) as signals:
        connection.send_and_get_reply(jeepney.new_method_call(bus_object, "AddMatch", "s", (rule.serialise(),)))
        reply = connection.send_and_get_reply(jeepney.new_method_call(bus_object, "NameHasOwner", "s", (name,)))
        if not reply.body[0]:
            connection.recv_until_filtered(signals, timeout=60)


def lock_collection(address: str) -> None:
    """Lock the login collection, as a desktop does with the screen."""
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(address) as connection:
        secretstorage.Collection(connection).lock()
