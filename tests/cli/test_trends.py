"""``liaison trends``: the lines of a client today and as they were known on a day."""

from __future__ import annotations

from support.command_line import CommandLine

FIVE = ["rapport", "delivery", "responsiveness", "value", "candour"]


def test_the_lines_are_told_with_what_moved_them(sample: CommandLine) -> None:
    out = sample("trends", "Tallgrass").out
    for words in ("Rapport", "Delivery", "What moved it in the last 13 weeks"):
        assert words in out


def test_as_data_every_line_has_its_level_its_doubt_and_the_records_that_moved_it(sample: CommandLine) -> None:
    told = sample.json("trends", "Tallgrass")["trends"]
    assert [one["line"] for one in told["lines"]] == FIVE
    assert told["on"] == "2026-11-24"
    rapport = told["lines"][0]
    assert 1.0 <= rapport["score"] <= 9.0
    assert rapport["plus_minus"] > 0.0
    assert all(move["kind"] and move["id"] for move in rapport["moved"])


def test_an_earlier_day_tells_what_was_known_then_and_no_day_to_come(sample: CommandLine) -> None:
    now, then = (sample.json("trends", "Tallgrass", *on)["trends"] for on in ((), ("--on", "2026-08-01")))
    assert then["on"] == "2026-08-01"
    seen = [[one["observations"] for one in told["lines"]] for told in (then, now)]
    assert sum(seen[0]) < sum(seen[1])
    assert all(event["on"] <= "2026-08-01" for event in then["events"])
    ahead = sample("trends", "Tallgrass", "--on", "2027-01-01")
    assert ahead.code == 2
    assert "Trends are not told of a day to come." in ahead.err


def test_figures_are_rounded_once_as_the_window_does(sample: CommandLine) -> None:
    for client in ("Tallgrass", "Pell"):
        told = sample.json("trends", client)["trends"]
        for one in told["lines"]:
            assert one["score"] != round(one["score"], 2)
            assert one["plus_minus"] != round(one["plus_minus"], 2)
    rapport = next(line for line in sample("trends", "Tallgrass").out.splitlines() if line.startswith("Rapport"))
    delivery = next(line for line in sample("trends", "Pell").out.splitlines() if line.startswith("Delivery"))
    assert "0.9" in rapport.split()
    assert "6.9" in delivery.split()
