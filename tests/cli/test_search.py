"""Searching on the command line: the words of registers, and help where nothing was found."""

from __future__ import annotations

from support.command_line import CommandLine


def test_an_entry_is_shown_as_what_it_is(changing: CommandLine) -> None:
    assert changing("note", "Harbor", "Idea: a xylophone evening\nConcern: the xylophone is loud").code == 0
    hits = changing.json("search", "xylophone", "--kind", "idea")["hits"]
    assert [(hit["kind"], hit["register"]) for hit in hits] == [("entry", "idea")]
    out = changing("search", "xylophone", "--kind", "idea").out
    assert " idea " in out
    assert " entry " not in out
    both = changing.json("search", "xylophone", "--kind", "entry")["hits"]
    assert {hit["register"] for hit in both} == {"idea", "concern"}


def test_a_misspelt_word_names_those_that_are_like_it(sample: CommandLine) -> None:
    data = sample.json("search", "checkot")
    assert data["hits"] == []
    assert "checkout" in data["similar_words"]
    assert "“checkout”" in sample("search", "checkot").out
    assert sample.json("search", "checkout")["similar_words"] == []
    assert sample.json("search", "qqqqqq")["similar_words"] == []


def test_a_note_without_a_client_says_how_to_file_it_and_that_works(changing: CommandLine) -> None:
    outcome = changing("note", "We: tidy the marimba")
    assert "To file it: liaison set " in outcome.out
    words = " ".join(outcome.out.split())
    note = words.partition("liaison set ")[2].split()[0]
    assert changing("set", note, "client=Harbor").code == 0
    hits = changing.json("search", "marimba")["hits"]
    assert {hit["client"] for hit in hits} == {"Harbor & Finch"}
