"""Themes as data: colours by what they mean, read from ``resources/themes``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor

from liaison.ui.resources import resources

THEME_NAMES = ("light", "dark")


class Mode(StrEnum):
    """What the person chose: one theme, or whatever the system shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(NamedTuple):
    """One set of colours. Every theme has the same names in ``colours``, each as ``#RRGGBB``."""

    name: str
    is_dark: bool
    colours: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """The colour of a meaning; an unknown token is a bug and raises ``KeyError``."""
        return QColor(self.colours[token])


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name: "light" or "dark"."""
    found = dict(_lines((resources("themes") / f"{name}.toml").read_text(encoding="utf-8")))
    return Theme(found.pop("name"), found.pop("is_dark") == "true", found)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of a theme, one on each line; loading a reader of all of TOML would take far longer."""
    for line in text.splitlines():
        key, equals, value = line.partition(" = ")
        if equals and not key.startswith("#"):
            yield key, value.strip('"')


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, from 1 to 21, as the accessibility guidelines (WCAG 2) count it."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
