"""The files of pinned packages: what they may hold, and whether they cover what the project names."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)")


def normal_name(requirement: str) -> str:
    """The name of a requirement as registries compare it: ``Jinja2>=3`` is ``jinja2``."""
    found = _NAME.match(requirement.strip())
    return re.sub(r"[-_.]+", "-", found.group(1)).lower() if found else ""


def pins(text: str) -> dict[str, str]:
    """The pinned version of each package in the text of a constraints file, by normal name."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, separator, rest = line.partition("==")
        if separator and not line.startswith((" ", "#")):
            found[normal_name(name)] = rest.split()[0]
    return found


def unhashed(text: str) -> list[str]:
    """The packages of a constraints file that have no hash, by normal name."""
    joined = text.replace("\\\n", " ")
    pinned = [line for line in joined.splitlines() if "==" in line and not line.lstrip().startswith("#")]
    return [normal_name(line) for line in pinned if "--hash=sha256:" not in line]


def named_dependencies(pyproject: Path, groups: Iterable[str] = ()) -> list[str]:
    """The normal names the project asks for, with those of the given dependency groups."""
    described = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    wanted = list(described["project"]["dependencies"])
    for group in groups:
        wanted += described["dependency-groups"][group]
    return [normal_name(requirement) for requirement in wanted]


def missing_pins(pyproject: Path, constraints: Path, groups: Iterable[str] = ()) -> list[str]:
    """The names the project asks for that the constraints file does not pin."""
    pinned = pins(constraints.read_text(encoding="utf-8"))
    return [name for name in named_dependencies(pyproject, groups) if name not in pinned]
