"""The sample vault that ``dev.py run --sample`` opens, and the wheel that ``dev.py build`` writes."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from devkit import sample, wheel
from devkit.checkout import Checkout
from liaison.app.places import SAMPLE_PASSPHRASE

ROOT = Path(__file__).parents[2]


class TestTheSampleVault:
    @pytest.fixture
    def checkout(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
        checkout = Checkout(tmp_path)
        checkout.venv.mkdir()

        def init(command: list[str], _: str) -> None:
            assert command[-3:] == ["init", "--sample", "--no-keyring"]
            vault = Path(command[command.index("--vault") + 1])
            vault.mkdir()
            (vault / "vault.json").touch()

        monkeypatch.setattr(sample, "run_quietly", init)
        return checkout

    def test_it_is_made_once(self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
        first = sample.sample_options(checkout)
        passphrase = Path(first[3]).read_text(encoding="ascii")
        monkeypatch.setattr(sample, "run_quietly", None)
        assert sample.sample_options(checkout) == first
        assert first[::2] == ["--vault", "--passphrase-file"]
        assert Path(first[3]).read_text(encoding="ascii") == passphrase
        assert passphrase.strip() == SAMPLE_PASSPHRASE
        assert f"`{SAMPLE_PASSPHRASE}`" in (ROOT / "README.md").read_text(encoding="utf-8")

    def test_one_of_an_earlier_version_is_told_with_its_own(self, checkout: Checkout) -> None:
        assert sample.sample_passphrase(checkout) == SAMPLE_PASSPHRASE
        (checkout.venv / "sample-passphrase").write_text("another one\n", encoding="ascii")
        assert sample.sample_passphrase(checkout) == "another one"

    def test_its_passphrase_is_not_readable_by_others(self, checkout: Checkout) -> None:
        mode = Path(sample.sample_options(checkout)[3]).stat().st_mode
        assert os.name == "nt" or mode & 0o077 == 0

    def test_one_left_half_made_is_not_opened(self, checkout: Checkout) -> None:
        left = checkout.venv / "sample-vault.unfinished"
        left.mkdir()
        (left / "half").touch()
        options = sample.sample_options(checkout)
        assert not left.exists()
        assert not (Path(options[1]) / "half").exists()


class TestTheWheel:
    def test_what_is_not_inside_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "liaison-1-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("liaison/__init__.py", "")
            archive.writestr("liaison-1.dist-info/entry_points.txt", "[console_scripts]\nliaison = a:b\n")
        expected = ["liaison/__init__.py", "liaison/resources/a.txt"]
        assert wheel.missing_from(path, expected) == ["liaison/resources/a.txt", "the command liaison-desk"]

    def test_resources_are_expected_inside(self, tmp_path: Path) -> None:
        for name in ("desktop/liaison/__init__.py", "resources/themes/light.toml", "resources/.hidden"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
        assert wheel.expected_files(tmp_path) == ["liaison/__init__.py", "liaison/resources/themes/light.toml"]
