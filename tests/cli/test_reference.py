"""The documented keys of ``--json`` are those that are written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from liaison.cli.commands import COMMANDS
from liaison.cli.parser import load, overview
from liaison.cli.reference import ANSWERS, BEGIN, END, keys_page
from liaison.model.errors import ExitCode
from support.command_line import CommandLine, run_with

PAGE = Path(__file__).parents[2] / "resources" / "help" / "command-line.md"


def test_the_page_holds_what_the_views_say() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text.partition(BEGIN)[2].partition(END)[0].strip() == keys_page().strip(), (
        "write the part between the marks anew: python -m liaison.cli.reference"
    )


def test_every_command_is_documented_and_answers_for_help() -> None:
    documented = {name.partition(" ")[0] for name in ANSWERS}
    assert documented == set(COMMANDS) - {"open"}
    for name in COMMANDS:
        outcome = run_with([name, "--help"])
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out.startswith(f"usage: liaison {name}")
        assert load(name).__doc__
    assert all(f"\n  {name}" in overview() for name in COMMANDS)


def test_every_exit_code_is_told_wherever_they_are_listed() -> None:
    for page in (PAGE, PAGE.parents[2] / "README.md"):
        text = page.read_text(encoding="utf-8")
        assert [code for code in ExitCode if f"| {code.value} | " not in text] == []
    told = overview().partition("Exit codes:")[2]
    assert [code for code in ExitCode if f" {code.value} " not in told.replace("\n", " ")] == []


READING = {
    "feed": ["feed"],
    "sync": ["sync"],
    "sync --list": ["sync", "--list"],
    "clients": ["clients"],
    "show": ["show", "Harbor"],
    "people": ["people"],
    "people --who": ["people", "--who", "Dana Whitlock"],
    "today": ["today"],
    "agenda": ["agenda"],
    "brief": ["brief", "Harbor"],
    "brief --pack": ["brief", "--pack"],
    "brief --points": ["brief", "Oakline", "--points"],
    "review": ["review", "Pell"],
    "follow-up": ["follow-up", "Harbor"],
    "trends": ["trends", "Harbor"],
    "commitments": ["commitments"],
    "fields": ["fields"],
    "fields KIND": ["fields", "stake"],
    "unfiled": ["unfiled"],
    "unfiled --rules": ["unfiled", "--rules"],
    "proposals": ["proposals"],
    "search": ["search", "report"],
    "history": ["history"],
    "history RECORD": ["history", "Harbor"],
    "trash": ["trash"],
    "check": ["check"],
    "slots": ["slots"],
}


@pytest.mark.parametrize("name", READING)
def test_each_reading_command_writes_its_documented_keys_and_text_for_people(sample: CommandLine, name: str) -> None:
    assert list(sample.json(*READING[name])) == list(ANSWERS[name])
    outcome = replace(sample, environment={"COLUMNS": "100"})(*READING[name])
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.strip()
    assert max(len(line) for line in outcome.out.splitlines()) <= 100
