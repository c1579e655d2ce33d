"""Writes the files of pinned, hashed packages anew, for Linux, macOS and Windows and every supported Python."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from devkit.checkout import Checkout, SetupProblem, command_in, say
from devkit.environment import make_tool_venv, run_quietly

HEADER = "# Written by `python3 packaging/dev.py lock` from pyproject.toml. Do not edit by hand.\n"
LOCKER = "uv>=0.9"
OLDEST_PYTHON = "3.11"


def index_settings(pip_settings: str, environment: Mapping[str, str]) -> dict[str, str]:
    """The person's package index for the locker, read from what ``pip config list`` printed."""
    settings: dict[str, str] = {}
    for line in pip_settings.splitlines():
        key, separator, value = line.partition("=")
        if separator and key.endswith(".index-url") and "UV_DEFAULT_INDEX" not in environment:
            settings["UV_DEFAULT_INDEX"] = value.strip("'\"")
        if separator and key.endswith(".cert") and "SSL_CERT_FILE" not in environment:
            settings["SSL_CERT_FILE"] = value.strip("'\"")
    return settings


def sources(kind: str) -> list[str]:
    """What the locker reads for one kind of constraints file."""
    if kind == "interop":
        return ["--group", "pyproject.toml:interop"]
    if kind == "dev":
        return ["pyproject.toml", "--group", "dev", "-c", "packaging/constraints.txt"]
    return ["pyproject.toml"]


def compile_command(locker: str, kind: str, output: str, more: Sequence[str]) -> list[str]:
    """The command that writes one constraints file: hashes, markers for every system, no index and no host names."""
    options = ["--universal", "--generate-hashes", "--python-version", OLDEST_PYTHON, "--no-config", "--quiet"]
    quiet = ["--no-header", "--no-emit-index-url", "--no-emit-find-links", "--annotation-style", "line"]
    return [locker, "pip", "compile", *options, *quiet, *sources(kind), "-o", output, *more]


def lock(checkout: Checkout, more: Sequence[str]) -> None:
    """Write all constraints files; ``--upgrade`` in ``more`` takes the newest versions instead of keeping the pins."""
    tools = checkout.venv / "lock"
    make_tool_venv(tools, LOCKER)
    asked = subprocess.run(
        [command_in(tools, "python"), "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    settings = index_settings(asked.stdout, os.environ)
    for kind in ("", "dev", "interop"):
        path = checkout.constraints(kind)
        command = compile_command(str(command_in(tools, "uv")), kind, relative(path, checkout), more)
        run_quietly(command, f"lock {path.name}", settings, checkout.root)
        text = path.read_text(encoding="utf-8")
        if "://" in text:
            raise SetupProblem(f"{path.name} holds an address; a package was named by address instead of by name.")
        path.write_text(HEADER + text, encoding="utf-8", newline="\n")
        say(f"Wrote {relative(path, checkout)}.")
    _lock_node_packages(checkout)


def _lock_node_packages(checkout: Checkout) -> None:
    """Pin what the JavaScript readers need, by hash and without addresses."""
    npm = shutil.which("npm")
    if npm is None:
        say("npm is missing, so packaging/interop/package-lock.json stays as it is.")
        return
    options = ["--package-lock-only", "--ignore-scripts", "--no-audit", "--omit-lockfile-registry-resolved=true"]
    run_quietly(
        [npm, "install", *options], "lock the JavaScript readers", folder=checkout.root / "packaging" / "interop"
    )
    say("Wrote packaging/interop/package-lock.json.")


def relative(path: Path, checkout: Checkout) -> str:
    """``path`` as it is written from the top of the checkout."""
    return path.relative_to(checkout.root).as_posix()
