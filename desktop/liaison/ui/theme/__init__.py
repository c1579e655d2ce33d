"""How the window looks: colours by meaning, fonts by role, line icons. Widgets ask here and name no colour."""

from __future__ import annotations

from .fonts import Role, font, line_height, prefer_family, scaled, text_width
from .icons import icon, icon_names, icon_pixmap, paint_icon
from .look import Look, apply_theme, look, theme_for, token
from .themes import THEME_NAMES, Mode, Theme, contrast, load_theme

__all__ = [
    "THEME_NAMES",
    "Look",
    "Mode",
    "Role",
    "Theme",
    "apply_theme",
    "contrast",
    "font",
    "icon",
    "icon_names",
    "icon_pixmap",
    "line_height",
    "load_theme",
    "look",
    "paint_icon",
    "prefer_family",
    "scaled",
    "text_width",
    "theme_for",
    "token",
]
