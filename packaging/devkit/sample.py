"""The vault with the sample agency that ``dev.py run --sample`` opens; it lives in ``.venv`` and holds nothing real."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from devkit.checkout import Checkout, say
from devkit.environment import run_quietly

#: No secret: the sample holds nothing real, and who locks it wants to open it again. The window knows it too.
PASSPHRASE: Final = "northlight studio sample"  # noqa: S105 - see above


def sample_options(checkout: Checkout) -> list[str]:
    """The options that open the sample vault, which is made first if it is not there yet."""
    vault, passphrase = checkout.venv / "sample-vault", checkout.venv / "sample-passphrase"
    if not (vault / "vault.json").exists() or not passphrase.exists():
        say("Making the sample agency; this is done once.")
        shutil.rmtree(vault, ignore_errors=True)
        _write_passphrase(passphrase)
        unfinished = checkout.venv / "sample-vault.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        program = str(checkout.command("liaison"))
        command = [program, *_options(unfinished, passphrase), "init", "--sample", "--no-keyring"]
        run_quietly(command, "make the sample agency")
        unfinished.rename(vault)
    return _options(vault, passphrase)


def sample_passphrase(checkout: Checkout) -> str:
    """What opens the sample vault; one made by an earlier version has its own."""
    file = checkout.venv / "sample-passphrase"
    return file.read_text(encoding="ascii").strip() if file.exists() else PASSPHRASE


def _options(vault: Path, passphrase: Path) -> list[str]:
    return ["--vault", str(vault), "--passphrase-file", str(passphrase)]


def _write_passphrase(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text(f"{PASSPHRASE}\n", encoding="ascii")
