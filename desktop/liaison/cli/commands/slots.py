"""``liaison slots``: the ways to open the vault."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.model.errors import UsageError
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("action", nargs="?", choices=("list", "add-keyring", "remove", "recovery-code"), default="list")
    parser.add_argument("number", metavar="N", nargs="?", type=int, help="which one to remove")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them, or change them."""
    if (arguments.action == "remove") != (arguments.number is not None):
        raise UsageError(tr("A number goes with remove, and only with it."), tr("`liaison slots` lists the numbers."))
    if arguments.action == "add-keyring":
        context.vault.add_keyring()
        return Answer({"added": "keyring"}, _says(tr("The keyring of this computer opens the vault from now on.")))
    if arguments.action == "remove":
        gone = context.vault.remove_slot(arguments.number)
        return Answer({"removed": gone}, _says(tr("{label} no longer opens the vault.", label=gone.label)))
    if arguments.action == "recovery-code":
        code = context.vault.new_recovery_code()
        return Answer({"recovery_code": code}, lambda screen: _code(screen, code))
    slots = context.vault.slots()
    columns = (Column("", right=True), Column(tr("Kind")), Column(tr("Label"), elided=True), Column(tr("Since")))
    rows = [(str(slot.number), slot.kind, slot.label, f"{slot.created_at:%Y-%m-%d}") for slot in slots]
    return Answer({"slots": slots}, lambda screen: screen.table(columns, rows))


def _says(sentence: str) -> Callable[[Screen], None]:
    return lambda screen: screen.wrapped(sentence)


def _code(screen: Screen, code: str) -> None:
    screen.line(tr("Recovery code: {code}", code=code))
    screen.wrapped(tr("Keep it on paper; it is shown only now, and the earlier one no longer opens the vault."))
