"""Reading the words behind a command, and the help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import NoReturn, Protocol, cast

from liaison.model.errors import UsageError
from liaison.model.words import tr

from .commands import COMMANDS
from .context import Answer, Context

HELP_HEAD = """liaison [--vault DIR] [--passphrase-file F] [--now ISO] [--zone NAME] [--json] COMMAND

The desk of an agency's account manager: it prepares calls and keeps promises in sight.
"""
HELP_TAIL = """
  --vault DIR            the vault (else LIAISON_VAULT, else the usual place)
  --passphrase-file F    a file with the passphrase in its first line, - for standard input
  --now ISO              act as if it were that moment
  --zone NAME            your time zone, such as Europe/London
  --json                 output for programs, with stable keys
  --version              the version

Names may be shortened as long as they stay unique. Dates may be ISO or plain English ("next tue").
Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 locked or wrong key, 5 environment, 6 not found or ambiguous,
7 something waits for a decision.
`liaison COMMAND --help` explains each command.
"""


class CommandModule(Protocol):
    """What each module in ``commands`` offers."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Say what the command takes."""
        ...

    def run(self, context: Context, arguments: argparse.Namespace) -> Answer:
        """Do it."""
        ...


class _Parser(argparse.ArgumentParser):
    """One that raises instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", tr("See `{command} --help`.", command=self.prog))


def load(command: str) -> CommandModule:
    """The module of a command.

    Raises:
        UsageError: there is no such command.
    """
    if command not in COMMANDS:
        close = get_close_matches(command, COMMANDS, n=3)
        meant = tr("Perhaps {commands}.", commands=tr(" or ").join(close)) if close else tr("See `liaison --help`.")
        raise UsageError(tr("There is no command {command}.", command=command), meant)
    return cast("CommandModule", import_module(f"liaison.cli.commands.{COMMANDS[command].module}"))


def read(command: str, module: CommandModule, words: Sequence[str]) -> argparse.Namespace | str:
    """What the words behind a command say; where they ask for help, the help.

    Raises:
        UsageError: they are not what the command takes.
    """
    parser = _Parser(
        prog=f"liaison {command}",
        description=f"{COMMANDS[command].summary[:1].upper()}{COMMANDS[command].summary[1:]}.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    module.configure(parser)
    before = words[: words.index("--")] if "--" in words else words
    if "-h" in before or "--help" in before:
        return parser.format_help()
    return parser.parse_args(list(words))


def overview() -> str:
    """The help of the program."""
    shown = {f"{name} {command.usage}".strip(): command.summary for name, command in COMMANDS.items()}
    widest = 36
    lines = [
        f"  {usage:<{widest}}  {summary}" if len(usage) <= widest else f"  {usage}\n  {'':<{widest}}  {summary}"
        for usage, summary in shown.items()
    ]
    return "\n".join([HELP_HEAD, *lines, HELP_TAIL])
