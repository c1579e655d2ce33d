"""Every colour has a meaning, is in every theme, and can be read where it stands."""

from __future__ import annotations

import re
import tomllib
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from liaison.ui import theme
from liaison.ui.resources import resources
from liaison.ui.theme import Role

UI = Path(__file__).parents[3] / "desktop" / "liaison" / "ui"
GROUNDS = ("canvas", "surface", "hover", "sel-s", "sel")
TEXTS = ("ink", "ink-2", "ink-3-text", "ours-text", "theirs-text", "good-text", "warn-text", "bad-text")
TRENDS = ("delivery-text", "rapport-text")
PAIRS = [
    *product((*TEXTS, *TRENDS), GROUNDS),
    *product(("ink",), ("ours-tint", "theirs-tint", "warn-tint", "bad-tint")),
    *product(("ink-2", "bad-text"), ("ours-tint", "theirs-tint")),
    ("ours-text", "ours-tint"),
    ("theirs-text", "theirs-tint"),
    ("on-primary", "primary"),
    ("on-primary", "primary-hover"),
]
MARKS = list(product(("ours", "theirs", "good", "warn", "bad", "ink-3"), GROUNDS[:2]))


class Counted(QWidget):
    """Counts how often it is told that its style is another."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        self.times += event.type() is QEvent.Type.StyleChange


@pytest.mark.parametrize("name", theme.THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    colours = theme.load_theme(name)
    assert theme.contrast(colours.colour(text), colours.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", theme.THEME_NAMES)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(name: str, mark: str, ground: str) -> None:
    colours = theme.load_theme(name)
    assert theme.contrast(colours.colour(mark), colours.colour(ground)) >= 2.9


def test_all_themes_have_the_same_tokens() -> None:
    light, dark = (theme.load_theme(name) for name in theme.THEME_NAMES)
    assert set(light.colours) == set(dark.colours)
    assert not light.is_dark
    assert dark.is_dark
    for colours in (light.colours, dark.colours):
        assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in colours.values())


@pytest.mark.parametrize("name", theme.THEME_NAMES)
def test_a_theme_is_read_as_its_file_says(name: str) -> None:
    data = tomllib.loads((resources("themes") / f"{name}.toml").read_text(encoding="utf-8"))
    read = theme.load_theme(name)
    assert (read.name, read.is_dark, read.colours) == (data["name"], data["is_dark"], data["colours"])


def test_no_colour_is_named_outside_the_themes() -> None:
    colour = re.compile(
        r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\d\"']|Qt\.(?:GlobalColor\.)?(?!transparent)\w*(?:[Rr]ed|[Bb]lue)\b"
    )
    named = {path.name for path in UI.rglob("*.py") if colour.search(path.read_text(encoding="utf-8"))}
    assert named == set()


def test_switching_changes_palette_fonts_and_tells(qapp: QApplication) -> None:
    told: list[str] = []
    theme.look().changed.connect(lambda: told.append(theme.look().theme.name))
    theme.apply_theme(qapp, theme.load_theme("dark"), 1.5)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.token("canvas")
    assert theme.font(Role.TITLE).pixelSize() == 33
    theme.apply_theme(qapp, theme.load_theme("light"), 1.0)
    assert told == ["dark", "light"]
    assert theme.font(Role.TITLE).pixelSize() == 22
    assert theme.font(Role.SECTION).weight() == 600


def test_no_text_is_smaller_than_eleven_pixels(qapp: QApplication) -> None:
    assert min(theme.font(role).pixelSize() for role in Role) == 11


def test_text_scale_is_held_between_one_and_two(qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme.load_theme("light"), 7)
    assert theme.look().text_scale == 2
    theme.apply_theme(qapp, theme.load_theme("light"), 0.1)
    assert theme.look().text_scale == 1


@pytest.mark.parametrize("name", theme.icon_names())
def test_icons_are_drawn_in_the_colour_of_their_token(qapp: QApplication, name: str) -> None:
    image = theme.icon_pixmap(name, "bad", 16, 2.0).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert image.width() == 32
    solid = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert len(solid) > 6
    wanted = theme.token("bad")
    assert all(abs(one.red() - wanted.red()) < 3 and abs(one.blue() - wanted.blue()) < 3 for one in solid)


def test_another_theme_dresses_each_widget_once(qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme.load_theme("light"))
    widget = Counted()
    widget.ensurePolished()
    widget.times = 0
    theme.apply_theme(qapp, theme.load_theme("dark"))
    assert widget.times == 1
    theme.apply_theme(qapp, theme.load_theme("light"))
    assert widget.times == 2
    widget.deleteLater()
