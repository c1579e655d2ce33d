"""Keys that know Markdown, as rules on lines."""

from __future__ import annotations

import pytest

from liaison.ui.notes.marks import (
    Continued,
    address_at,
    box_at,
    continued,
    emphasised,
    is_item,
    name_at,
    name_begun,
    outdented,
)


@pytest.mark.parametrize(
    ("line", "goes_on"),
    [
        ("- tea", "- "),
        ("  * tea", "  * "),
        ("9. tea", "10. "),
        ("3) tea", "4) "),
        ("- [x] tea", "- [ ] "),
        ("> said", "> "),
        ("> - tea", "> - "),
    ],
)
def test_a_list_goes_on(line: str, goes_on: str) -> None:
    assert continued(line) == Continued(insert=goes_on)


@pytest.mark.parametrize("line", ["- ", "  2. ", "- [ ] ", "> "])
def test_an_empty_item_ends_it(line: str) -> None:
    assert continued(line) == Continued(clear=True)


@pytest.mark.parametrize("line", ["", "tea", "-tea", "2.5 kg", "We: send it", "**- not**"])
def test_other_lines_are_not_lists(line: str) -> None:
    assert continued(line) is None
    assert not is_item(line)


def test_boxes_are_turned() -> None:
    assert box_at("- [ ] tea") == (3, "x")
    assert box_at("  1. [X] tea") == (6, " ")
    assert box_at("[ ] tea") is None
    assert box_at("- tea [ ]") is None


def test_names_and_addresses_at_a_column() -> None:
    line = "ask [[Dana]] or [[ Leo ]] on https://example.org/x."
    assert [name_at(line, column) for column in (0, 4, 8, 12, 13, 18)] == ["", "Dana", "Dana", "Dana", "", "Leo"]
    assert address_at(line, len(line) - 3) == "https://example.org/x"
    assert address_at(line, 0) == ""


def test_what_is_begun_of_a_name() -> None:
    assert name_begun("ask [[Har") == "Har"
    assert name_begun("ask [[") == ""
    assert name_begun("ask [[Harbor]]") is None
    assert name_begun("ask [Har") is None


def test_emphasis_is_put_on_and_taken_off() -> None:
    assert emphasised("tea", "**") == "**tea**"
    assert emphasised("**tea**", "**") == "tea"
    assert emphasised("*tea*", "*") == "tea"
    assert emphasised("**tea**", "*") == "***tea***"
    assert emphasised("", "**") == "****"


def test_shift_tab_takes_at_most_one_step() -> None:
    assert [outdented(line) for line in ("    - a", " - a", "- a", "\t- a")] == [2, 1, 0, 1]
