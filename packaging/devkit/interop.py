"""What the tests need beyond Python packages: a keyring service, a screen, and other readers of our files."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from devkit.checkout import Checkout, SetupProblem, in_ci, say
from devkit.environment import PinnedVenv, make, run_quietly


@dataclass(frozen=True, slots=True)
class Need:
    """A program of the system and the package that brings it, by package manager."""

    program: str
    serves: str
    packages: dict[str, str]


KEYRING_NEEDS = (
    Need(
        "dbus-daemon",
        "testing the keyring slot",
        {"apt-get": "dbus-daemon", "dnf": "dbus-daemon", "pacman": "dbus"},
    ),
    Need(
        "gnome-keyring-daemon",
        "testing the keyring slot",
        dict.fromkeys(("apt-get", "dnf", "pacman"), "gnome-keyring"),
    ),
)
NODE_NEEDS = (
    Need(
        "node",
        "reading our files with JavaScript programs",
        {"apt-get": "nodejs", "dnf": "nodejs", "pacman": "nodejs", "brew": "node"},
    ),
    Need(
        "npm", "installing those JavaScript programs", {"apt-get": "npm", "dnf": "npm", "pacman": "npm", "brew": "node"}
    ),
)
WINDOW_NEEDS = (
    Need(
        "Xvfb",
        "driving the real window",
        {"apt-get": "xvfb", "dnf": "xorg-x11-server-Xvfb", "pacman": "xorg-server-xvfb"},
    ),
    Need("xdotool", "driving the real window", dict.fromkeys(("apt-get", "dnf", "pacman"), "xdotool")),
    Need(
        "at-spi-bus-launcher",
        "reading the window as a screen reader does",
        dict.fromkeys(("apt-get", "dnf", "pacman"), "at-spi2-core"),
    ),
)
_ELSEWHERE = ("/usr/libexec", "/usr/lib", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
_INSTALL = {"apt-get": "apt-get install -y", "dnf": "dnf install -y", "pacman": "pacman -S", "brew": "brew install"}


def needs_here() -> tuple[Need, ...]:
    """The programs wanted on this operating system; only Linux has a keyring and a screen that are programs."""
    return (KEYRING_NEEDS + WINDOW_NEEDS if platform.system() == "Linux" else ()) + NODE_NEEDS


def found(program: str) -> str | None:
    """Where a program is: on the path, or where systems keep those that only other programs start."""
    on_path = shutil.which(program)
    if on_path is not None:
        return on_path
    return next((str(place) for folder in _ELSEWHERE if (place := Path(folder) / program).is_file()), None)


def missing_programs(needs: Iterable[Need]) -> list[Need]:
    """Those of ``needs`` that are not here."""
    return [need for need in needs if found(need.program) is None]


def install_command(needs: Iterable[Need]) -> str:
    """The command a person would type to install ``needs`` here, or an empty string if no package manager is known."""
    for manager, install in _INSTALL.items():
        packages = sorted({need.packages[manager] for need in needs if manager in need.packages})
        if packages and shutil.which(manager):
            return f"{'' if manager == 'brew' else 'sudo '}{install} {' '.join(packages)}"
    return ""


def sentence_for(need: Need) -> str:
    """What is missing, what that leaves out, and the command that would bring it."""
    command = install_command([need])
    return f"{need.program} is missing, so {need.serves} is left out.{command and ' To install it: '}{command}"


def prepare(checkout: Checkout) -> list[str]:
    """Install what is missing and can be installed; returns a sentence for each thing that stays away."""
    absent = missing_programs(needs_here())
    if absent and may_install():
        apt_install(sorted({need.packages["apt-get"] for need in absent}))
        absent = missing_programs(absent)
    left_out = [sentence_for(need) for need in absent]
    left_out += _attempt(lambda: _khal(checkout), "khal")
    if not {"node", "npm"} & {need.program for need in absent}:
        left_out += _attempt(lambda: _node_modules(checkout), "the JavaScript readers")
    return left_out


def _attempt(step: Callable[[], None], what: str) -> list[str]:
    try:
        step()
    except SetupProblem as problem:
        return [f"{what}: {problem}"]
    return []


def may_install() -> bool:
    """Whether packages of the system can be installed without asking: as root, with apt-get."""
    return sys.platform != "win32" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str]) -> None:
    """Install with apt-get; a failure is only said, since what is missing is looked for again afterwards."""
    say(f"Installing {', '.join(packages)} for the tests.")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        run_quietly(["apt-get", "update"], "refresh the list of system packages", quiet)
    except SetupProblem as problem:
        say(str(problem))
    try:
        command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
        run_quietly(command, "install system packages", quiet)
    except SetupProblem as problem:
        say(str(problem))


def _khal(checkout: Checkout) -> None:
    make(PinnedVenv(checkout.interop / "khal", checkout.constraints("interop")))


def _node_modules(checkout: Checkout) -> None:
    """Install the pinned JavaScript packages into ``.venv/interop/node_modules``."""
    source = checkout.root / "packaging" / "interop"
    files = [source / "package.json", source / "package-lock.json"]
    wanted = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    stamp = checkout.interop / "node_modules" / ".liaison-stamp"
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    checkout.interop.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copy(file, checkout.interop / file.name)
    npm = shutil.which("npm") or "npm"
    run_quietly([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], "install them", folder=checkout.interop)
    stamp.write_text(wanted, encoding="ascii")


def report(left_out: list[str]) -> bool:
    """Say what the tests will leave out and why; returns whether that is acceptable, which in CI it is not."""
    for sentence in left_out:
        say(f"{'Missing' if in_ci() else 'Skipped'}: {sentence}")
    return not (left_out and in_ci())
