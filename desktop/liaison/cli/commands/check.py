"""``liaison check``: see whether the vault is sound."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.model.errors import ExitCode
from liaison.model.words import count, tr


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""
    parser.epilog = tr("It changes nothing. With a problem found it ends with exit code 5.")


def run(context: Context, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - the shape of a command
    """Look over the vault and say what is wrong."""
    tell = context.say_progress if context.streams.stderr.isatty() else None
    found = context.vault.check(tell)
    if tell is not None:
        tell("")

    def show(screen: Screen) -> None:
        if found.ok:
            screen.wrapped(tr("The vault is sound."))
        else:
            screen.wrapped(count(len(found.problems), "{n} problem was found:", "{n} problems were found:"))
        for sentence in (*found.problems, *found.notes):
            screen.wrapped(sentence, indent="  ", hanging="    ")
        if not found.ok:
            screen.wrapped(
                tr("Make a copy of the vault's folder, then bring back the latest backup: liaison restore F")
            )

    data = {"ok": found.ok, "problems": found.problems, "notes": found.notes}
    return Answer(data, show, ExitCode.DONE if found.ok else ExitCode.ENVIRONMENT)
