"""Vaults for the tests of the command line: one with the sample agency to read, copies of it to change."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from support.command_line import CommandLine, make_passphrase_file


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """The sample agency on 24 November 2026; nobody changes it."""
    folder = tmp_path_factory.mktemp("sample")
    line = CommandLine(folder / "vault", make_passphrase_file(folder))
    made = line("init", "--sample", "--no-keyring")
    assert made.code == 0, made.err
    return line


@pytest.fixture
def changing(sample: CommandLine, tmp_path: Path) -> CommandLine:
    """A copy of the sample agency."""
    shutil.copytree(sample.folder, tmp_path / "vault")
    return CommandLine(tmp_path / "vault", sample.passphrase_file)


@pytest.fixture(scope="session")
def _empty_vault(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    folder = tmp_path_factory.mktemp("empty")
    line = CommandLine(folder / "vault", make_passphrase_file(folder))
    assert line("init", "--no-keyring", "--name", "Robin Hale", "--agency", "Northlight Studio").code == 0
    return line


@pytest.fixture
def empty(_empty_vault: CommandLine, tmp_path: Path) -> CommandLine:
    """A vault that knows its user and nothing else."""
    shutil.copytree(_empty_vault.folder, tmp_path / "vault")
    return CommandLine(tmp_path / "vault", _empty_vault.passphrase_file)
