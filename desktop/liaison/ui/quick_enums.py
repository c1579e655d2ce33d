"""Enumerations of Qt made in a third of the time.

PySide makes an enumeration of Python for each of Qt's, with 4,000 names before the first page is painted, and Python
takes each name through a class of its own: more than a tenth of the start. Here the class is made by Python without
its names, and the names are then entered as Python would, which a sample shows first: where Python does it in another
way, as another version may, all stays as it is.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Final

Pairs = Sequence[tuple[str, int]]

_BASES: Final = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})
_SAMPLE: Final = [("LOW", 1), ("SAME", 1), ("BOTH", 3), ("HIGH", 2), ("NONE", 0)]
_original: Final[Any] = enum.EnumType._create_  # type: ignore[attr-defined]  # what an enumeration is called for


def make_enums_quickly() -> None:
    """From now on, where Python makes them as is known here."""
    with suppress(Exception):  # another version may keep what they hold elsewhere
        if all(told(make(base, "Sample", _SAMPLE)) == told(_original(base, "Sample", _SAMPLE)) for base in _SAMPLED):
            setattr(enum.EnumType, "_create_", make)  # noqa: B010 - Python's own, which types do not tell of


def make(cls: Any, class_name: str, names: Any, *, module: str | None = None, **more: Any) -> Any:
    """What ``EnumType._create_`` returns."""
    module = module or sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001 - as Python finds who asks
    if more.get("type") is not None or module is None or not _is_plain(cls, names):
        return _original(cls, class_name, names, module=module, **more)
    made = _original(cls, class_name, (), module=module, **more)
    if issubclass(made, enum.Flag):
        _enter_flags(made, names)
    else:
        _enter(made, names)
    return made


def _is_plain(cls: Any, names: Any) -> bool:
    """Whether these are names of Qt: whole numbers, under names that mean nothing to an enumeration itself."""
    if cls not in _BASES or type(names) is not list or not names:
        return False
    if not all(type(pair) is tuple and len(pair) == 2 and type(pair[1]) is int for pair in names):
        return False
    found = {name for name, _value in names}
    return len(found) == len(names) and _own_names(cls).isdisjoint(found) and not any(name[:1] == "_" for name in found)


@cache
def _own_names(cls: Any) -> frozenset[str]:
    return frozenset(name for base in cls.__mro__ for name in vars(base)) | {"mro", ""}


def _enter(made: Any, names: Pairs) -> None:
    by_value, in_order = made._value2member_map_, made._member_names_
    for name, value in names:
        if value not in by_value:
            by_value[value] = _member(made, name, value)
            in_order.append(name)
        made._member_map_[name] = by_value[value]
        type.__setattr__(made, name, by_value[value])


def _enter_flags(made: Any, names: Pairs) -> None:
    """As above; only single bits are told when the flags are counted up, the others are names for several of them."""
    by_value, in_order = made._value2member_map_, made._member_names_
    mask = singles = 0
    for name, value in names:
        is_single = value > 0 and not value & (value - 1)
        mask |= value
        singles |= value if is_single else 0
        if value not in by_value:
            by_value[value] = _member(made, name, value)
            if is_single:
                in_order.append(name)
        made._member_map_[name] = by_value[value]
        type.__setattr__(made, name, by_value[value])
    made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, singles, 2 ** mask.bit_length() - 1
    values = [made._member_map_[name]._value_ for name in in_order]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_


def _member(made: Any, name: str, value: int) -> Any:
    member = made._new_member_(made, value) if made._use_args_ else made._new_member_(made)
    member._value_ = value
    member._name_ = name
    member.__objclass__ = made
    member._sort_order_ = len(made._member_names_)
    return member


def told(of: Any) -> tuple[object, ...]:
    """All that an enumeration holds, to be compared with that of another one."""
    members = {
        name: (repr(one), type(one._value_), one._sort_order_, one.__objclass__ is of, sorted(vars(one)))
        for name, one in of._member_map_.items()
    }
    own = {name: repr(held).partition(" at 0x")[0] for name, held in vars(of).items() if not isinstance(held, dict)}
    by_value = [(value, one._name_) for value, one in of._value2member_map_.items()]
    return own, members, list(of._member_map_), by_value, [one._name_ for one in of], list(of.__members__)


_SAMPLED: Final = tuple(_BASES)
