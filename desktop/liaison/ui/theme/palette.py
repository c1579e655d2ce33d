"""The palette Qt's own widgets paint with, made from a theme."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from .themes import Theme

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink-3-text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on-primary",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "ink-2",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "ink",
    QPalette.ColorRole.LinkVisited: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "sel",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line",
}
_FAINT = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(theme: Theme) -> QPalette:
    """Every role Fusion paints with, in the theme's colours; disabled text is faint."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.colour(token))
    for role in _FAINT:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink-3-text"))
    return palette
