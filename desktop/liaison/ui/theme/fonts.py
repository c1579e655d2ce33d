"""Fonts by role, in pixels times the text scale, with figures of one width."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication


class Role(Enum):
    """What a text is; the value is its pixel size, line height and weight."""

    TITLE = (22, 28, 600)
    SECTION = (15, 20, 600)
    QUOTE = (15, 24, 400)
    BODY = (13, 20, 400)
    STRONG = (13, 20, 500)
    SECONDARY = (12, 18, 400)
    LABEL = (12, 22, 600)
    CAPTION = (11, 16, 400)

    #: Each is one object; that of the enumeration hashes its name, which a thousand lookups of a painting feel.
    __hash__ = object.__hash__


_STATE: Final[dict[str, float]] = {"scale": 1.0}
_FAMILY: Final[dict[str, str]] = {}
_MADE: Final[dict[tuple[Role, float, bool, int | None], QFont]] = {}
_WIDTHS: Final[dict[tuple[Role, float, str], int]] = {}
_MOST_WIDTHS: Final = 5_000


def set_text_scale(scale: float) -> None:
    """Make every later font this many times its size; called by ``apply_theme``."""
    _STATE["scale"] = scale


def set_family(family: str) -> None:
    """Use a font family by name; an empty name goes back to the system's own."""
    _FAMILY["name"] = family
    _MADE.clear()
    _WIDTHS.clear()


def prefer_family(family: str) -> None:
    """Use a family if the machine has it, else stay with the system's font."""
    if family in QFontDatabase.families():
        set_family(family)


def scaled(pixels: float) -> int:
    """A length that grows with the text: line heights, row heights."""
    return round(pixels * _STATE["scale"])


def font(role: Role, *, weight: int | None = None, underline: bool = False) -> QFont:
    """The font of a role; ``weight`` (100 to 900) only where the design names another than the role's."""
    key = (role, _STATE["scale"], underline, weight)
    made = _MADE.get(key)
    if made is None:
        size, _line, usual = role.value
        made = _MADE[key] = _make(size, weight or usual, underline=underline, is_title=role is Role.TITLE)
    return QFont(made)


def _make(size: int, weight: int, *, underline: bool, is_title: bool) -> QFont:
    family = _FAMILY.get("name") or _system_family()
    made = QFont(family)
    made.setPixelSize(max(11, scaled(size)))
    made.setWeight(QFont.Weight(weight) if weight in _NAMED else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setUnderline(underline)
    if is_title:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
    return made


_NAMED: Final = frozenset(weight.value for weight in QFont.Weight)


def _system_family() -> str:
    if "system" not in _FAMILY:
        _FAMILY["system"] = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return _FAMILY["system"] or QGuiApplication.font().family()


def line_height(role: Role) -> int:
    """The height of one line of a role, in pixels."""
    return scaled(role.value[1])


def text_width(role: Role, text: str) -> int:
    """The width of a text in a role's font, in pixels; columns ask for the same words with every line they paint."""
    key = (role, _STATE["scale"], text)
    width = _WIDTHS.get(key)
    if width is None:
        if len(_WIDTHS) >= _MOST_WIDTHS:
            _WIDTHS.clear()
        width = _WIDTHS[key] = QFontMetrics(font(role)).horizontalAdvance(text)
    return width
