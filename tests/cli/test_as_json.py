"""Views as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from liaison.cli.as_json import document, plain
from liaison.model.values import Money, Side


@dataclass(frozen=True, slots=True)
class Inner:
    day: date


@dataclass(frozen=True, slots=True)
class Outer:
    inner: Inner
    many: tuple[Inner, ...]
    nothing: None = None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (date(2026, 11, 24), "2026-11-24"),
        (datetime(2026, 11, 24, 10, 2, tzinfo=timezone(timedelta(hours=1))), "2026-11-24T09:02:00Z"),
        (datetime(2026, 11, 24, 9, 2, tzinfo=UTC), "2026-11-24T09:02:00Z"),
        (time(9, 30), "09:30:00"),
        (Decimal("4200.10"), "4200.10"),
        (Decimal("1E+3"), "1000"),
        (Money(Decimal(4200), "USD"), {"amount": "4200", "currency": "USD"}),
        (Side.OURS, "ours"),
        (Path("a/b"), "a/b"),
        ({"b", "a"}, ["a", "b"]),
        (None, None),
        (True, True),
        (
            Outer(Inner(date(2026, 1, 1)), (Inner(date(2026, 1, 2)),)),
            {"inner": {"day": "2026-01-01"}, "many": [{"day": "2026-01-02"}], "nothing": None},
        ),
    ],
)
def test_each_value_has_one_form(value: object, expected: object) -> None:
    assert plain(value) == expected


def test_a_value_without_a_form_is_a_fault() -> None:
    with pytest.raises(TypeError):
        plain(object())


def test_a_document_is_one_json_text_with_letters_as_they_are() -> None:
    text = document({"name": "Zoë 日本"})
    assert "Zoë 日本" in text
    assert json.loads(text) == {"name": "Zoë 日本"}
    assert text.endswith("}\n")
