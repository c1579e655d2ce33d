"""With what a sheet is drawn: the fonts, colours and lengths of the window, or those of paper."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from liaison.ui.theme import Role, Theme, font, load_theme, scaled, text_width, token

#: On paper, figures and signs that are other shapes of themselves could not be copied out of the file as text.
_LEFT_OUT: Final = ("tnum", "calt", "liga")


class Hand(Protocol):
    """Fonts, colours and lengths. Lengths are pixels as they are drawn at the usual size."""

    #: Whether lines are set by the letters' own widths, as on paper, and not by the pixels of a screen.
    is_exact: bool

    def font(self, role: Role, weight: int | None = None) -> QFont:
        """The font of a role."""
        ...

    def colour(self, name: str) -> QColor:
        """The colour of a meaning."""
        ...

    def scaled(self, pixels: float) -> int:
        """A length that grows with the text."""
        ...

    def width(self, role: Role, text: str) -> float:
        """How wide a text is."""
        ...


class WindowHand:
    """The look the window has now."""

    is_exact = False

    def font(self, role: Role, weight: int | None = None) -> QFont:
        """The font of a role."""
        return font(role, weight=weight)

    def colour(self, name: str) -> QColor:
        """The colour of a meaning."""
        return token(name)

    def scaled(self, pixels: float) -> int:
        """A length that grows with the text."""
        return scaled(pixels)

    def width(self, role: Role, text: str) -> float:
        """How wide a text is."""
        return text_width(role, text)


class PaperHand:
    """Ink on white paper at the usual size, whatever the window looks like; in the family that the window has.

    It asks nothing of the window's state, so that a page can be drawn on any thread.
    """

    is_exact = True

    def __init__(self, family: str) -> None:
        self._family = family
        self._theme: Theme = load_theme("light")
        self._fonts: dict[tuple[Role, int], QFont] = {}

    def font(self, role: Role, weight: int | None = None) -> QFont:
        """The font of a role, its letters where they belong at any size."""
        size, _line, usual = role.value
        key = (role, weight or usual)
        if key not in self._fonts:
            made = self._fonts[key] = QFont(self._family)
            made.setPixelSize(size)
            made.setWeight(QFont.Weight(key[1]))
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            for name in _LEFT_OUT:
                made.setFeature(QFont.Tag(name), 0)
        return QFont(self._fonts[key])

    def colour(self, name: str) -> QColor:
        """The colour of a meaning in the light theme."""
        return self._theme.colour(name)

    def scaled(self, pixels: float) -> int:
        """Paper has one size."""
        return round(pixels)

    def width(self, role: Role, text: str) -> float:
        """How wide a text is."""
        return QFontMetricsF(self.font(role)).horizontalAdvance(text)
