"""The warning signs on the command line: all clients or one, today or as known on a day, in words and as JSON."""

from __future__ import annotations

from liaison.model.errors import ExitCode
from support.command_line import CommandLine


def test_one_client_is_told_with_gravity_reason_and_step(sample: CommandLine) -> None:
    out = " ".join(sample("signs", "Pell").out.split())
    assert "Pell Logistics, Tue 24 Nov" in out
    assert "time to act, since 13 Nov: Quiet for 26 days, your rhythm is 10. Ring Tom Adeyemi." in out
    assert "warning, since 13 May 2025: No review for more than two years" in out


def test_all_clients_are_told_and_those_without_a_sign_left_out(sample: CommandLine) -> None:
    found = sample.json("signs")
    assert found["on"] == "2026-11-24"
    assert [one["client"] for one in found["signs"]] == [
        "Brightwater Museum",
        "Harbor & Finch",
        "Meridian Dental",
        "Oakline Credit Union",
        "Pell Logistics",
        "Tallgrass Foods",
    ]
    cosy = found["signs"][-1]["findings"][0]["finding"]
    assert (cosy["sign"], cosy["severity"]) == ("cosy", "act")
    assert len(cosy["sources"]) == 3


def test_an_earlier_day_tells_what_was_known_then(sample: CommandLine) -> None:
    then = sample.json("signs", "Pell", "--on", "2026-11-05")
    assert then["on"] == "2026-11-05"
    assert "silence" not in [one["finding"]["sign"] for one in then["signs"][0]["findings"]]


def test_a_client_that_is_not_looked_at_says_so(sample: CommandLine) -> None:
    assert "The signs look at clients that are active or ending." in sample("signs", "Juniper").out


def test_a_day_to_come_is_refused_and_another_year_is_named(sample: CommandLine) -> None:
    refused = sample("signs", "--on", "2030-01-01")
    assert refused.code == ExitCode.USAGE
    assert "Signs are not told of a day to come." in refused.err
    assert "Pell Logistics, Wed 5 Nov 2025" in sample("signs", "Pell", "--on", "2025-11-05").out
