"""``liaison restore``: bring a backup back."""

from __future__ import annotations

import argparse
from pathlib import Path

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.model.errors import InputError
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("file", metavar="F", help="the backup")
    parser.add_argument("--replace", action="store_true", help="move a vault that is there aside (it is never deleted)")
    parser.add_argument("--recovery-code", metavar="CODE", help="open the backup with its recovery code; - to be asked")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Verify it, then put it in place."""
    if context.vault.exists() and not arguments.replace:
        raise InputError(
            tr("There is already a vault in {folder}.", folder=context.vault.folder),
            tr("Add --replace to move it aside (it is never deleted), or name another folder with --vault."),
        )
    code = arguments.recovery_code
    if code == "-":
        code = context.ask(tr("Recovery code: "))
    done = context.vault.restore(Path(arguments.file).expanduser(), recovery_code=code, replace=arguments.replace)

    def show(screen: Screen) -> None:
        screen.wrapped(
            tr(
                "Restored the vault as of {when} UTC to {folder}.",
                when=f"{done.made_at:%Y-%m-%d %H:%M}",
                folder=done.folder,
            )
        )
        if done.moved_aside:
            screen.wrapped(tr("The vault that was there is now in {folder}.", folder=done.moved_aside))

    return Answer({"vault": done.folder, "made_at": done.made_at, "moved_aside": done.moved_aside}, show)
