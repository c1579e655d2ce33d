"""Views as JSON: what is written reads back as it was, and nothing else reads."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.desk.views.codec import Unreadable, from_json, shape, to_json
from liaison.desk.views.prepared import PreparedDay
from liaison.model.values import Side


@dataclass(frozen=True, slots=True)
class Leaf:
    name: str
    side: Side | None
    weight: float
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    leaves: tuple[Leaf, ...]
    pairs: tuple[tuple[str, int], ...]
    at: datetime | None
    on: date | None
    hour: time | None
    is_so: bool
    chief: Leaf | None = None


leaves = st.builds(
    Leaf,
    st.text(),
    st.none() | st.sampled_from(Side),
    st.floats(allow_nan=False, allow_infinity=False),
    st.none() | st.integers(),
)
trees = st.builds(
    Tree,
    st.lists(leaves, max_size=4).map(tuple),
    st.lists(st.tuples(st.text(), st.integers()), max_size=3).map(tuple),
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.none() | st.dates(),
    st.none() | st.times(),
    st.booleans(),
    st.none() | leaves,
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=20,
)


@given(trees)
def test_a_view_reads_back_as_it_was(tree: Tree) -> None:
    assert from_json(Tree, to_json(tree)) == tree


@given(anything)
def test_other_json_is_refused_or_a_whole_view(value: Any) -> None:
    try:
        view = from_json(Tree, json.dumps(value))
    except Unreadable:
        return
    assert from_json(Tree, to_json(view)) == view


@given(trees, st.data())
def test_a_text_that_was_cut_or_changed_never_breaks_anything_else(tree: Tree, data: st.DataObject) -> None:
    text = to_json(tree)
    place = data.draw(st.integers(0, len(text) - 1))
    for damaged in (text[:place], text[:place] + data.draw(st.characters()) + text[place + 1 :]):
        with suppress(Unreadable):
            assert isinstance(from_json(Tree, damaged), Tree)


@pytest.mark.parametrize("text", ["", "[", "[[]]", '{"leaves": []}', "[" * 100_000, "null", "[[],[],null,null,null,1]"])
def test_damaged_texts(text: str) -> None:
    with pytest.raises(Unreadable):
        from_json(Tree, text)


def test_the_shape_tells_views_apart() -> None:
    assert len({shape(Leaf), shape(Tree), shape(PreparedDay)}) == 3
    assert shape(Tree) == shape(Tree)
