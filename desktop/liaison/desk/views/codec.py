"""Views as JSON and back: dataclasses of texts, numbers, dates, enumerations, tuples and further views.

What is read is what was written or nothing: every value is held against its annotation, so that damaged or foreign
JSON raises :class:`Unreadable` instead of becoming a view that no query would have made.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar, cast
from zlib import crc32

T = TypeVar("T")
Reader = Callable[[Any], Any]


class Unreadable(ValueError):  # noqa: N818 - it says what the JSON is
    """The JSON is not that of the view."""


def to_json(view: object) -> str:
    """A view as JSON, the values of each dataclass in the order of its fields."""
    return json.dumps(_plain(view), ensure_ascii=False, separators=(",", ":"))


def from_json(of: type[T], text: str) -> T:
    """The view of class ``of`` that :func:`to_json` made ``text`` from.

    Raises:
        Unreadable: it is not such a text.
    """
    try:
        read: Reader = _reader(cast("Any", of))
        view: T = read(json.loads(text))
    except (ValueError, TypeError, RecursionError) as error:
        raise Unreadable(str(error)) from error
    return view


@cache
def shape(of: type[Any]) -> int:
    """A number that changes with the fields of a view and of the views in it."""
    hints = _hints(cast("Any", of))
    inner = [shape(cast("Any", one)) for hint in hints.values() for one in _views_in(hint)]
    return crc32(repr(([(name, repr(hint)) for name, hint in hints.items()], inner)).encode())


def _plain(value: Any) -> Any:
    kind = type(value)
    if value is None or kind in _AS_THEY_ARE:
        return value
    if kind is tuple:
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    raise TypeError(f"a view holds no {kind.__name__}")


_AS_THEY_ARE: Final = frozenset({str, int, float, bool})


@cache
def _hints(of: type[Any]) -> dict[str, Any]:
    found = typing.get_type_hints(of)
    return {field.name: found[field.name] for field in fields(of)}


def _views_in(hint: Any) -> list[type[Any]]:
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    return [one for inner in typing.get_args(hint) for one in _views_in(inner)]


@cache
def _reader(hint: Any) -> Reader:
    """What reads a value of that annotation."""
    inner = typing.get_args(hint)
    if isinstance(hint, types.UnionType):
        return _optional(hint, inner)
    if typing.get_origin(hint) is tuple:
        return _many(_reader(inner[0])) if inner[1:] == (Ellipsis,) else _some([_reader(one) for one in inner])
    if hint in _AS_THEY_ARE:
        return _exactly(hint)
    if hint in _BY_TEXT:
        return _from_text(_BY_TEXT[hint])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and is_dataclass(hint):
        return _view(hint)
    raise TypeError(f"a view holds no {hint}")


_BY_TEXT: Final[dict[Any, Callable[[str], Any]]] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    time: time.fromisoformat,
}


def _optional(hint: Any, inner: tuple[Any, ...]) -> Reader:
    rest = [one for one in inner if one is not types.NoneType]
    if len(rest) != 1 or len(inner) != 2:
        raise TypeError(f"a view holds no {hint}")
    read = _reader(rest[0])
    return lambda value: None if value is None else read(value)


def _exactly(kind: type[Any]) -> Reader:
    def read(value: Any) -> Any:
        # A whole number may stand where a view holds any number.
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise TypeError(f"{value!r:.40} is no {kind.__name__}")
        return value

    return read


def _from_text(understand: Callable[[str], Any]) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is not str:
            raise TypeError(f"{value!r:.40} is no text")
        return understand(value)

    return read


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError(f"{value!r:.40} is no list")
    return value


def _many(read: Reader) -> Reader:
    return lambda value: tuple([read(one) for one in _list(value)])


def _some(readers: list[Reader]) -> Reader:
    return lambda value: tuple([read(one) for read, one in zip(readers, _list(value), strict=True)])


def _view(of: type[Any]) -> Reader:
    # The readers of the fields are found when the first one is read: views may hold views of their own class.
    readers: list[Reader] = []

    def read(value: Any) -> Any:
        if not readers:
            readers.extend(_reader(hint) for hint in _hints(cast("Any", of)).values())
        return of(*[one(part) for one, part in zip(readers, _list(value), strict=True)])

    return read
