"""The verbs of ``dev.py``."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Sequence

from devkit.checkout import Checkout, SetupProblem, say, this_checkout
from devkit.environment import setup

USAGE = """python3 packaging/dev.py VERB

  run [--sample] [COMMAND ...]   open Liaison, or run one of its commands; --sample: with the sample agency
  test [--fast] [PYTEST ...]     formatting, lint, types, contracts and all tests; --fast: without the slow tests
  screens DIR                    draw every page of the window into pictures, light and dark, large and small
  bench [...]                    measure speed and print a table of ratios
  backtest [...]                 simulate agencies and print how early the warning signs spoke, and how often in vain
  soak [--seed N] [--minutes M]  drive the window with random keys and mouse, and look for faults
  setup                          make .venv and nothing else; the other verbs do it by themselves
  build                          build the wheel into dist
  texts                          bring the translations in step with the texts of the program
  lock [--upgrade]               write the pinned packages anew from pyproject.toml
"""


def main(arguments: Sequence[str]) -> int:
    """Do what ``arguments`` ask for; returns the exit code. A problem of the machine is a sentence and 1."""
    verbs: dict[str, Callable[[Checkout, list[str]], int]] = {
        "run": run,
        "test": test,
        "screens": screens,
        "bench": bench,
        "backtest": backtest,
        "soak": soak,
        "setup": only_setup,
        "build": build,
        "texts": texts,
        "lock": lock,
    }
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say(USAGE)
        return 0 if arguments else 2
    if arguments[0] not in verbs:
        print(f"There is no verb {arguments[0]}; there are {', '.join(verbs)}.", file=sys.stderr)
        return 2
    try:
        return verbs[arguments[0]](this_checkout(), list(arguments[1:]))
    except SetupProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as problem:
        print(f"The disk or its permissions stand in the way: {problem}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(checkout: Checkout, arguments: list[str]) -> int:
    """Open Liaison, or run the command given."""
    setup(checkout)
    command = [str(checkout.command("liaison"))]
    if "--sample" in arguments[:1]:
        from devkit.sample import sample_options, sample_passphrase  # noqa: PLC0415 - only this verb needs it

        arguments = arguments[1:]
        command += sample_options(checkout)
        if arguments in ([], ["open"]):
            say(f"When the sample is locked, its passphrase is: {sample_passphrase(checkout)}")
    return subprocess.call([*command, *(arguments or ["open"])])


def test(checkout: Checkout, arguments: list[str]) -> int:
    """Run all checks."""
    parser = argparse.ArgumentParser(prog="dev.py test", add_help=False, allow_abbrev=False)
    parser.add_argument("--fast", action="store_true")
    known, rest = parser.parse_known_args(arguments)
    setup(checkout)
    from devkit.checks import run as run_checks  # noqa: PLC0415 - only this verb needs it

    return run_checks(checkout, rest, fast=known.fast)


def bench(checkout: Checkout, arguments: list[str]) -> int:
    """Run the benchmark, which prints ratios against something raw measured in the same run."""
    setup(checkout)
    program = checkout.root / "tests" / "bench"
    return subprocess.call([str(checkout.command("python")), str(program), *arguments], cwd=checkout.root)


def backtest(checkout: Checkout, arguments: list[str]) -> int:
    """Replay simulated agencies day by day; ``.github/SIMULATOR.md`` says what is assumed."""
    setup(checkout)
    program = checkout.root / "tests" / "backtest"
    return subprocess.call([str(checkout.command("python")), str(program), *arguments], cwd=checkout.root)


def soak(checkout: Checkout, arguments: list[str]) -> int:
    """Drive the window at random; ``tests/soak/runner.py`` says what is done and what must be true."""
    setup(checkout)
    program = checkout.root / "tests" / "soak"
    return subprocess.call([str(checkout.command("python")), str(program), *arguments], cwd=checkout.root)


def screens(checkout: Checkout, arguments: list[str]) -> int:
    """Draw every page of the window with the sample agency."""
    if len(arguments) != 1:
        raise SetupProblem("screens needs the folder for the pictures: python3 packaging/dev.py screens DIR")
    setup(checkout)
    from devkit import screen  # noqa: PLC0415 - only this verb and the tests need it

    for sentence in screen.prepare(checkout):
        raise SetupProblem(sentence)
    return subprocess.call([str(checkout.command("python")), "-m", "liaison.app.screens", arguments[0]])


def only_setup(checkout: Checkout, arguments: list[str]) -> int:
    """Make the environment and nothing else."""
    if arguments:
        raise SetupProblem("setup takes no options.")
    if not setup(checkout):
        say("Nothing to do: .venv is up to date.")
    return 0


def build(checkout: Checkout, arguments: list[str]) -> int:
    """Build the wheel."""
    if arguments:
        raise SetupProblem("build takes no options.")
    setup(checkout)
    from devkit.wheel import build as build_wheel  # noqa: PLC0415 - only this verb needs it

    build_wheel(checkout)
    return 0


def texts(checkout: Checkout, arguments: list[str]) -> int:
    """Bring the translations in step; texts without a translation are marked in the file."""
    if arguments:
        raise SetupProblem("texts takes no options.")
    from devkit.texts import update  # noqa: PLC0415 - only this verb needs it

    number, missing = update(checkout.root)
    say(f"{number} texts, {missing} of them without a German translation.")
    return 0


def lock(checkout: Checkout, arguments: list[str]) -> int:
    """Pin the packages anew."""
    from devkit.lock import lock as lock_packages  # noqa: PLC0415 - only this verb needs it

    lock_packages(checkout, arguments)
    return 0
