"""The options for every command: wherever they stand, and what they mean."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from liaison.cli.options import Options, split, system_zone
from liaison.model.errors import UsageError

LONDON = {"TZ": "Europe/London"}


@pytest.mark.parametrize(
    ("words", "command", "rest"),
    [
        ([], None, []),
        (["brief", "Harbor"], "brief", ["Harbor"]),
        (["--json", "brief", "Harbor"], "brief", ["Harbor"]),
        (["brief", "--json", "Harbor"], "brief", ["Harbor"]),
        (["brief", "Harbor", "--json"], "brief", ["Harbor"]),
        (["note", "--", "--json"], "note", ["--", "--json"]),
        (["--vault", "x", "brief"], "brief", []),
        (["brief", "--vault=x", "Harbor"], "brief", ["Harbor"]),
        (["brief", "--on", "friday"], "brief", ["--on", "friday"]),
        (["brief", "--help"], "brief", ["--help"]),
    ],
)
def test_what_is_not_for_every_command_is_left_for_the_command(
    words: list[str], command: str | None, rest: list[str]
) -> None:
    assert split(words, LONDON)[1:] == (command, rest)


def test_options_mean_the_same_before_and_after_the_command() -> None:
    given = ["--vault", "v", "--passphrase-file", "p", "--now", "2026-11-24T09:02", "--json", "--zone", "UTC"]
    before, after = split([*given, "today"], {})[0], split(["today", *given], {})[0]
    assert before == after
    assert before == Options(
        vault=Path("v"),
        passphrase_file="p",
        now=datetime(2026, 11, 24, 9, 2, tzinfo=UTC),
        zone_name="UTC",
        json=True,
    )


def test_variables_stand_in_for_options_and_give_way_to_them() -> None:
    variables = {"LIAISON_VAULT": "from-variable", "LIAISON_PASSPHRASE_FILE": "file-of-variable", "TZ": "UTC"}
    options = split([], variables)[0]
    assert (options.vault, options.passphrase_file) == (Path("from-variable"), "file-of-variable")
    options = split(["--vault", "said", "--passphrase-file", "-"], variables)[0]
    assert (options.vault, options.passphrase_file) == (Path("said"), "-")


@pytest.mark.parametrize(
    ("now", "instant"),
    [
        ("2026-07-24T09:02", datetime(2026, 7, 24, 8, 2, tzinfo=UTC)),
        ("2026-11-24T09:02", datetime(2026, 11, 24, 9, 2, tzinfo=UTC)),
        ("2026-07-24T09:02+02:00", datetime(2026, 7, 24, 7, 2, tzinfo=UTC)),
        ("2026-07-24T09:02Z", datetime(2026, 7, 24, 9, 2, tzinfo=UTC)),
    ],
)
def test_now_without_a_zone_is_the_wall_clock_of_the_user(now: str, instant: datetime) -> None:
    assert split(["--now", now], LONDON)[0].now == instant


@pytest.mark.parametrize(
    "words",
    [
        ["--now", "tomorrow"],
        ["--now", "0001-01-01T00:00+14:00"],
        ["--now", "0001-01-01T00:00"],
        ["--now", "9999-12-31T23:59"],
        ["--now"],
        ["--vault"],
        ["--zone", "Middle/Earth"],
        ["--zone", "../../etc/passwd"],
        ["--frobnicate", "today"],
        ["-x"],
    ],
)
def test_an_option_that_means_nothing_is_wrong_usage(words: list[str]) -> None:
    with pytest.raises(UsageError) as error:
        split(words, LONDON)
    assert error.value.way_out


def test_the_zone_of_the_machine() -> None:
    assert system_zone({"TZ": ":America/Chicago"}) == "America/Chicago"
    assert system_zone({"TZ": "XYZ3abc"}) == "UTC"
    assert system_zone({})
