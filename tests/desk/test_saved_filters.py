"""Filters kept under a name with the vault."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.desk.saved_filters import SavedFilter, remove_filter, rename_filter, save_filter, saved_filters
from liaison.model.errors import InputError, NotFoundError

LATE = SavedFilter("Late", (("text", ""), ("segment", "working"), ("marks", "late")))


def names(desk: Desk) -> list[str]:
    return [one.name for one in saved_filters(desk, "clients")]


def test_a_filter_is_kept_for_its_list_only(desk: Desk) -> None:
    save_filter(desk, "clients", LATE)
    assert saved_filters(desk, "clients") == (LATE,)
    assert saved_filters(desk, "people") == ()


def test_the_same_name_again_replaces(desk: Desk) -> None:
    save_filter(desk, "clients", LATE)
    other = SavedFilter(" Late ", (("text", "x"),))
    save_filter(desk, "clients", other)
    assert saved_filters(desk, "clients") == (SavedFilter("Late", (("text", "x"),)),)


def test_renaming_keeps_place_and_values_and_refuses_a_taken_name(desk: Desk) -> None:
    save_filter(desk, "clients", LATE)
    save_filter(desk, "clients", SavedFilter("Quiet", ()))
    rename_filter(desk, "clients", "Late", "Overdue")
    assert names(desk) == ["Overdue", "Quiet"]
    assert saved_filters(desk, "clients")[0].values == LATE.values
    with pytest.raises(InputError, match="Quiet"):
        rename_filter(desk, "clients", "Overdue", "Quiet")


def test_removing_can_be_undone(desk: Desk) -> None:
    save_filter(desk, "clients", LATE)
    assert remove_filter(desk, "clients", "Late").words == "Removed the filter “Late”"
    assert names(desk) == []
    undo(desk)
    assert names(desk) == ["Late"]


def test_a_filter_needs_a_name_of_some_length_and_must_be_there(desk: Desk) -> None:
    with pytest.raises(InputError):
        save_filter(desk, "clients", SavedFilter("  ", ()))
    with pytest.raises(InputError):
        save_filter(desk, "clients", SavedFilter("x" * 61, ()))
    with pytest.raises(NotFoundError):
        remove_filter(desk, "clients", "Late")
    with pytest.raises(NotFoundError):
        rename_filter(desk, "clients", "Late", "Overdue")


def test_there_is_an_end_to_how_many_are_kept(desk: Desk) -> None:
    for number in range(30):
        save_filter(desk, "clients", SavedFilter(f"F{number}", ()))
    with pytest.raises(InputError, match="30"):
        save_filter(desk, "clients", LATE)
