"""Enumerations that are made quickly hold what Python’s own hold, each one of Qt’s and the awkward ones."""

from __future__ import annotations

import enum
import subprocess
import sys
from typing import Any

import pytest

from liaison.ui.quick_enums import _original, make, make_enums_quickly, told

_ALL_OF_QT = """
import enum
from liaison.ui import quick_enums
asked = []
usual = enum.EnumType._create_
def heard(cls, name, names, **more):
    asked.append((cls, name, names, more))
    return usual(cls, name, names, **more)
enum.EnumType._create_ = heard
from PySide6 import QtCore, QtGui, QtWidgets
for module in (QtCore, QtGui, QtWidgets):
    for name in dir(module):
        getattr(module, name)
enum.EnumType._create_ = usual
quick_enums.make_enums_quickly()
in_force = enum.EnumType._create_
wrong, quick = [], 0
for cls, name, names, more in asked:
    more["module"] = more["module"] or "one"
    quick += quick_enums._is_plain(cls, names)
    one, another = (how(cls, name, names, **more) for how in (in_force, usual))
    if quick_enums.told(one) != quick_enums.told(another):
        wrong.append(name)
print(len(asked) > 400, quick > 0.95 * len(asked), wrong)
"""


@pytest.fixture
def in_force(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What makes them once the program has begun: Python's own where this Python makes them in another way."""
    monkeypatch.setattr(enum.EnumType, "_create_", _original)
    make_enums_quickly()
    return enum.EnumType._create_  # type: ignore[attr-defined]  # what an enumeration is called for


def test_this_python_makes_them_as_is_known(in_force: Any) -> None:
    """The first ones of Python 3.11 knew no mask of single flags."""
    assert (in_force is make) == hasattr(enum.Flag, "_singles_mask_")


def test_each_enumeration_of_the_toolkit_is_as_python_makes_it() -> None:
    done = subprocess.run([sys.executable, "-c", _ALL_OF_QT], capture_output=True, text=True, check=False)
    assert done.stdout == "True True []\n", done.stderr


@pytest.mark.parametrize("base", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
@pytest.mark.parametrize(
    "names",
    [
        [("LOW", 1), ("SAME", 1), ("BOTH", 3), ("HIGH", 2), ("NONE", 0)],
        [("HIGH", 4), ("LOW", 1), ("ALL", -1)],
        [("name", 1), ("value", 2)],
        [("real", 1)],
        [("FAR", 2**40), ("LEFT", 7)],
        [],
    ],
)
def test_the_awkward_ones_too(in_force: Any, base: Any, names: list[tuple[str, int]]) -> None:
    def inverted(of: Any) -> str:
        try:
            return repr(~of(names[0][1]))
        except ValueError as error:
            return str(error)

    made, usual = in_force(base, "One", list(names), module="one"), _original(base, "One", list(names), module="one")
    assert told(made) == told(usual)
    for _name, value in names:
        assert repr(made(value)) == repr(usual(value))
    if names and issubclass(base, enum.Flag):
        assert inverted(made) == inverted(usual)


@pytest.mark.parametrize("names", ["LOW HIGH", [("LOW", 1), ("LOW", 2)], [("LOW", "a word")], [("_own_", 1)]])
def test_what_is_not_qts_is_left_to_python(names: Any) -> None:
    def outcome(how: Any) -> object:
        try:
            return told(how(enum.Enum, "One", names, module="one"))
        except (TypeError, ValueError) as error:
            return str(error)

    assert outcome(make) == outcome(_original)


@pytest.mark.parametrize("other", ["lambda made, names: None", "lambda made, names: made.kept_elsewhere"])
def test_where_python_makes_them_in_another_way_nothing_is_changed(other: str) -> None:
    script = (
        "import enum\nfrom liaison.ui import quick_enums\nusual = enum.EnumType._create_\n"
        f"quick_enums._enter_flags = {other}\nquick_enums.make_enums_quickly()\n"
        "print(enum.EnumType._create_ is usual)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
