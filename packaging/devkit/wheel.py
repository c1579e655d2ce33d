"""Builds the wheel and looks whether everything that has to be inside is."""

from __future__ import annotations

import zipfile
from pathlib import Path

from devkit.checkout import Checkout, SetupProblem, say
from devkit.environment import run_quietly

COMMANDS = ("liaison = ", "liaison-desk = ")


def build(checkout: Checkout) -> Path:
    """Write the wheel into ``dist`` and return its path. Raises :class:`SetupProblem` if something is not inside."""
    folder = checkout.root / "dist"
    for old in folder.glob("liaison-*.whl"):
        old.unlink()
    command = [str(checkout.command("python")), "-m", "hatchling", "build", "--target", "wheel", "--directory", "dist"]
    run_quietly(command, "build the wheel", folder=checkout.root)
    (wheel,) = folder.glob("liaison-*.whl")
    lacking = missing_from(wheel, expected_files(checkout.root))
    if lacking:
        raise SetupProblem(f"{wheel.name} lacks {', '.join(lacking)}; see [tool.hatch.build.targets.wheel].")
    say(f"Built dist/{wheel.name}.")
    return wheel


def expected_files(root: Path) -> list[str]:
    """The files of the program and its resources by their names inside the wheel."""
    program = (path.relative_to(root / "desktop") for path in (root / "desktop" / "liaison").rglob("*.py"))
    resources = (
        Path("liaison") / path.relative_to(root)
        for path in (root / "resources").rglob("*")
        if path.is_file() and not path.name.startswith(".")
    )
    return sorted(path.as_posix() for path in (*program, *resources))


def missing_from(wheel: Path, expected: list[str]) -> list[str]:
    """Which of the ``expected`` files and of the two commands the wheel lacks."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry_points = next(name for name in names if name.endswith(".dist-info/entry_points.txt"))
        points = archive.read(entry_points).decode()
    commands = [f"the command {name.split()[0]}" for name in COMMANDS if name not in points]
    return [name for name in expected if name not in names] + commands
