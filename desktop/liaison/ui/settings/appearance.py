"""Appearance: colours, text size, language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox

from liaison.model.words import NARROW_SPACE, tr
from liaison.ui.language import AS_SYSTEM, chosen, languages, show_language
from liaison.ui.page import Workplace
from liaison.ui.shell import MainWindow
from liaison.ui.shell.look import set_mode, set_scale
from liaison.ui.theme import Mode

from .parts import Section, choice

SIZES: Final = (100, 110, 125, 150, 175, 200)


class AppearanceSection(Section):
    """Everything here is in force at once; the window is made anew where it must be."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        modes = [
            (Mode.SYSTEM.value, tr("As the system")),
            (Mode.LIGHT.value, tr("Light")),
            (Mode.DARK.value, tr("Dark")),
        ]
        self.colours = choice(modes, place.state.mode.value)
        self.text_size = choice(_sizes(place.state.text_scale), str(round(place.state.text_scale * 100)))
        spoken = [(AS_SYSTEM, tr("As the system")), *languages()]
        self.language = choice(spoken, chosen(place.state))
        self.add_row("colours", tr("Colours"), "", self.colours)
        self.add_row("size", tr("Text size"), tr("Also with Ctrl and plus, minus or zero."), self.text_size)
        self.add_row("language", tr("Language"), "", self.language)
        self.colours.activated.connect(self._set_colours)
        self.text_size.activated.connect(self._set_size)
        self.language.activated.connect(self._set_language)

    def load(self) -> None:
        """Show what is in force, which commands may have changed."""
        _choose(self.colours, self.place.state.mode.value)
        _choose(self.text_size, str(round(self.place.state.text_scale * 100)))

    def changeEvent(self, event: QEvent) -> None:
        """The look may have been changed by a command while this is shown."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and "language" in self.controls:
            self.load()

    def _set_colours(self) -> None:
        set_mode(self._window(), Mode(self.colours.currentData()))

    def _set_size(self) -> None:
        self.place.navigator.settle(section="appearance", at="size")
        self._keep_place()
        set_scale(self._window(), int(self.text_size.currentData()) / 100)

    def _set_language(self) -> None:
        self.place.navigator.settle(section="appearance", at="language")
        self._keep_place()
        show_language(self.place.state, str(self.language.currentData()))

    def _keep_place(self) -> None:
        here = self.place.navigator.here
        if here is not None:
            self.place.state.place = here

    def _window(self) -> MainWindow:
        window = self.window()
        assert isinstance(window, MainWindow)
        return window


def _sizes(now: float) -> list[tuple[str, str]]:
    """The sizes to choose from, and the present one where keys chose it."""
    sizes = sorted({*SIZES, round(now * 100)})
    return [(str(size), f"{size}{NARROW_SPACE}%") for size in sizes]


def _choose(box: QComboBox, key: str) -> None:
    place = box.findData(key)
    if place >= 0:
        box.setCurrentIndex(place)
