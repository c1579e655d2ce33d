"""About: version, licences, and where the data are."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata
from typing import Final

from PySide6.QtCore import qVersion

from liaison import __version__
from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.widgets import Button

from .parts import Section, open_folder

#: The packages it is built with; each says its own licence.
_PARTS: Final = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "sqlcipher3",
    "keyring",
    "cryptography",
    "argon2-cffi",
    "icalendar",
    "recurring-ical-events",
    "rapidfuzz",
    "Jinja2",
    "platformdirs",
    "tzdata",
    "rich",
    "charset-normalizer",
)
#: What a package writes as its licence is either a name, or the whole text.
_SHORT: Final = 60


class AboutSection(Section):
    """What this is, and where what was written lies."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self.add_row("version", tr("Version"), tr("Liaison {version}, Qt {qt}", version=__version__, qt=qVersion()))
        self.add_row("licence", tr("Licence"), tr("Free software under the Apache License 2.0, without any warranty."))
        self.parts = self.add_row("parts", tr("Built with"), tr("Looking…"))
        self.folder = Button(tr("Open folder"), icon="external")
        where = str(place.door.folder) if place.door is not None else ""
        self.add_row("data", tr("Your data"), where or tr("In memory only."), self.folder)
        self.folder.setVisible(bool(where))
        self.folder.clicked.connect(lambda: open_folder(where))
        self.add_row(
            "network",
            tr("What leaves this computer"),
            tr("Nothing, unless you set it up: no reports, no pictures from afar, no questions for updates."),
        )

    def load(self) -> None:
        """Ask the packages for their licences."""
        self.place.work.aside(self, _licences, self.parts.setText)


def _licences() -> str:
    """The packages with their licences, in a line."""
    return ", ".join(f"{name} ({licence})" if (licence := _licence(name)) else name for name in _PARTS)


def _licence(name: str) -> str:
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return ""
    expression = said.get_all("License-Expression")
    if expression:
        return str(expression[0])
    classes = [one for one in said.get_all("Classifier") or () if one.startswith("License ::")]
    if classes:
        return ", ".join(one.rpartition(" :: ")[2].removesuffix(" License") for one in classes)
    free = (said.get_all("License") or [""])[0]
    return str(free) if len(free) < _SHORT else ""
