"""What commands say where something is over, closed or not there, in words that help."""

from __future__ import annotations

from support.command_line import CommandLine


def test_in_the_evening_the_calls_of_the_day_are_over(sample: CommandLine) -> None:
    morning = sample("today").out
    assert ", over" not in morning
    assert "liaison proposals" not in morning
    evening = sample("--now", "2026-11-24T23:30", "today").out
    assert ", over" in evening
    assert "not recorded: liaison proposals" in evening


def test_a_day_without_a_call_is_not_given_the_next_one(sample: CommandLine) -> None:
    outcome = sample("brief", "Harbor", "--on", "2026-11-29")
    assert outcome.code == 0
    assert "no call on Sun 29 Nov" in outcome.out


def test_a_promise_does_not_move_into_the_past(changing: CommandLine) -> None:
    (one, *_rest) = changing.json("commitments", "--ours")["commitments"]
    outcome = changing("slip", one["short_id"], "--to", "2026-11-20")
    assert outcome.code == 3
    assert "which has passed" in outcome.err
    assert changing("slip", one["short_id"], "--to", "today").code == 0


def test_a_promise_that_is_closed_is_said_to_be(changing: CommandLine) -> None:
    assert changing("note", "Harbor", "We: water the ficus by Friday").code == 0
    assert changing("drop", "water the ficus").code == 0
    outcome = changing("done", "water the ficus")
    assert outcome.code == 6
    assert "not open any more: dropped on Tue 24 Nov" in outcome.err
    assert "spelling" not in outcome.err
    missing = changing("done", "paint the fence")
    assert (missing.code, "spelling" in missing.err) == (6, True)


def test_an_empty_vault_does_not_blame_the_spelling(empty: CommandLine) -> None:
    outcome = empty("show", "Harbor")
    assert outcome.code == 6
    assert "There is no client yet." in outcome.err
    assert "There is no promise yet." in empty("done", "report").err


def test_sides_have_one_wording(sample: CommandLine) -> None:
    promises = sample("commitments").out
    agenda = sample("agenda").out
    assert " ours " in promises
    assert " theirs " in promises
    assert " ours " in agenda
    assert " we " not in promises.splitlines()[1]
