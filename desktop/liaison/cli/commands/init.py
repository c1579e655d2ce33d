"""``liaison init``: make a vault."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the options."""
    parser.add_argument("--sample", action="store_true", help="fill it with the sample agency Northlight Studio")
    parser.add_argument("--no-keyring", action="store_true", help="do not let the system's keyring open it")
    parser.add_argument("--name", help="your name, for the history")
    parser.add_argument("--agency", help="the name of your agency")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Make the vault, then what was asked to be in it; the recovery code is shown once."""
    from liaison.desk.setting_up import introduce  # noqa: PLC0415 - the vault is made first

    created = context.vault.create(keyring=not arguments.no_keyring)
    with context.desk() as desk:
        if arguments.name or arguments.agency:
            introduce(desk, name=arguments.name, agency=arguments.agency)
        if arguments.sample:
            from liaison.desk.sample import create_sample  # noqa: PLC0415 - only for the sample

            create_sample(desk)

    def show(screen: Screen) -> None:
        screen.wrapped(tr("Made a vault in {folder}.", folder=created.folder))
        if arguments.sample:
            screen.wrapped(tr("It holds the sample agency Northlight Studio."))
        screen.line()
        screen.line(tr("Recovery code: {code}", code=created.recovery_code))
        screen.wrapped(tr("Keep it on paper, away from this computer; it is shown only now."))
        if created.keyring:
            screen.wrapped(tr("The keyring of this computer opens the vault too."))
        elif created.why_not:
            screen.wrapped(tr("The keyring was not used: {why} The passphrase opens the vault.", why=created.why_not))

    data = {
        "vault": created.folder,
        "recovery_code": created.recovery_code,
        "keyring": created.keyring,
        "keyring_problem": created.why_not or None,
        "sample": bool(arguments.sample),
    }
    return Answer(data, show)
