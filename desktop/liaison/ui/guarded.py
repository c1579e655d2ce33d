"""What the window does in place of the toolkit (keys, paint, sizes): a fault there is told, and never ends the process.

An error raised in C, as for a widget that is gone, may end the process when it leaves such a method while the program
itself is calling the toolkit: shiboken 6.11 with Python 3.11 takes such an error for a finished exception. So none
leaves: it goes where exceptions go that nobody caught, and the toolkit has an answer with which it goes on.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt

_OURS: Final = "liaison."
_TOOLKIT: Final = frozenset({"PySide6", "Shiboken"})
#: What is answered where the answer could not be found, by what the method says it answers; anything else is nothing.
_ANSWERS: Final[dict[str, Callable[[], Any]]] = {
    "bool": bool, "int": int, "str": str, "QSize": QSize, "Qt.ItemFlag": lambda: Qt.ItemFlag.NoItemFlags,
    "Qt.Orientation": lambda: Qt.Orientation(0), "QModelIndex": QModelIndex, "QRect": QRect, "QRectF": QRectF,
}  # fmt: skip
#: What Python code calls and means to hear from, although the toolkit has it, too.
_ASKED: Final = frozenset({
    "setPlaceholderText", "placeholderText", "setPlainText", "clear", "setText", "addWidget", "horizontalOffset",
})  # fmt: skip
_MARK: Final = "_liaison_guarded"
_telling: Final[list[Exception]] = []


def guard(cls: type[QObject]) -> None:
    """Let no exception leave the methods by which this class, with what is mixed into it, answers the toolkit."""
    toolkit = next(base for base in cls.__mro__ if base.__module__.partition(".")[0] in _TOOLKIT)
    for one in cls.__mro__:
        if one is not cls and (issubclass(one, QObject) or not one.__module__.startswith(_OURS)):
            continue  # that one is guarded by itself
        for name, method in list(vars(one).items()):
            is_own = isinstance(method, FunctionType) and not name.startswith("__") and name not in _ASKED
            if is_own and hasattr(toolkit, name) and not hasattr(method, _MARK):
                setattr(one, name, _guarded(name, method))


def _guarded(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    answer = _ANSWERS.get(str(method.__annotations__.get("return")))

    @functools.wraps(method)
    def guarded(*args: Any, **named: Any) -> Any:
        try:
            return method(*args, **named)
        except Exception as error:  # noqa: BLE001 - what leaves this method may end the process
            _tell(error)
        if name == "eventFilter":
            return not shiboken6.isValid(args[1])  # nothing must reach what is gone
        return answer() if answer is not None else None

    setattr(guarded, _MARK, True)
    return guarded


def _tell(error: Exception) -> None:
    """Hand a fault to the one who tells of what nobody caught; one of telling itself is not told again."""
    if _telling:
        return
    _telling.append(error)
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        _telling.clear()


def guard_all() -> None:
    """Guard every class of the window, those there are and those that are made from now on."""

    def begin(cls: type[QObject], /, **rest: object) -> None:
        super(QObject, cls).__init_subclass__(**rest)
        if cls.__module__.startswith(_OURS):
            guard(cls)

    if _MARK in vars(QObject):
        return
    for cls in _below(QObject):
        if cls.__module__.startswith(_OURS):
            guard(cls)
    setattr(QObject, "__init_subclass__", classmethod(begin))  # noqa: B010 - the toolkit's class declares no such name
    setattr(QObject, _MARK, True)


def _below(cls: type[QObject]) -> Iterator[type[QObject]]:
    for one in type.__subclasses__(cls):
        yield one
        yield from _below(one)
