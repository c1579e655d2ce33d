"""The language of the window: English as written, or a translation in ``resources/translations``, changed at run time.

A translation is a Qt Linguist file (``liaison_de.ts``) read as it is, in a few milliseconds, as the first picture waits
for it. Its sources are the English texts given to :func:`liaison.model.words.tr`; Qt's own texts come from Qt's
translation. A text that is not translated yet is shown in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from liaison.model.words import install_translator

from .resources import resources

if TYPE_CHECKING:
    from .state import WindowState

#: Follow the system where it has a language that we have.
AS_SYSTEM: Final = ""
_ENGLISH: Final = "en"
_NAMES: Final[Mapping[str, str]] = {"en": "English", "de": "Deutsch"}
_KEY: Final = "language"
#: The context of our own texts in a translation; those of Qt have other ones.
_CONTEXT: Final = "Liaison"
#: A text with its finished translation; one that is unfinished or obsolete says so in an attribute.
_MESSAGE: Final = re.compile(r"<source>([^<]+)</source>\s*(?:<comment>[^<]*</comment>\s*)?<translation>([^<]+)</")
_ENTITIES: Final = {"&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&"}


def languages() -> tuple[tuple[str, str], ...]:
    """The languages there are, by code, each under its own name."""
    there = {path.stem.removeprefix("liaison_") for path in resources("translations").glob("liaison_*.ts")}
    return tuple((code, name) for code, name in _NAMES.items() if code == _ENGLISH or code in there)


def read_catalog(code: str) -> dict[str, str]:
    """The finished translations of a language by their English source; empty for English.

    Raises:
        OSError: there is no such file.
    """
    if code == _ENGLISH:
        return {}
    file = resources("translations") / f"liaison_{code}.ts"
    return {_plain(source): _plain(text) for source, text in _MESSAGE.findall(file.read_text(encoding="utf-8"))}


def _plain(text: str) -> str:
    """The text that the file spells so. The ampersand comes last, as it begins the other spellings."""
    if "&" in text:
        for spelled, letter in _ENTITIES.items():
            text = text.replace(spelled, letter)
    return text


class CatalogTranslator(QTranslator):
    """Answers look-ups of our own texts through Qt from a catalog; what Qt says itself is Qt's to translate."""

    def __init__(self, catalog: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog

    def isEmpty(self) -> bool:
        """Whether there is nothing in it."""
        return not self._catalog

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation of a text; None, which is not an empty text, lets Qt ask the next translator."""
        return self._catalog.get(source_text) if context == _CONTEXT else None


def chosen(state: WindowState) -> str:
    """The language the person chose; :data:`AS_SYSTEM` if none."""
    code = state.get(_KEY, AS_SYSTEM)
    return code if code in dict(languages()) else AS_SYSTEM


def show_language(state: WindowState, code: str) -> None:
    """Use a language from now on and remember it; every window shows its texts anew.

    ``code`` is one of :func:`languages` or :data:`AS_SYSTEM`.
    """
    state.put(_KEY, code)
    use_language(code or _of_system())


def begin_language(state: WindowState) -> None:
    """Use the language chosen, or the system's, at the start of the program."""
    use_language(chosen(state) or _of_system())


#: Languages for which translators were installed since the program began.
_INSTALLED: Final[set[str]] = set()


def use_language(code: str) -> None:
    """Translate every later sentence, and tell the windows there are that the language has changed."""
    app = QCoreApplication.instance()
    assert app is not None, "the language is that of a running program"
    catalog = read_catalog(code)
    install_translator((lambda text: catalog.get(text, text)) if catalog else None, code)
    QLocale.setDefault(QLocale(code) if code != _ENGLISH else QLocale.system())
    # Looking through what the program owns makes Python classes of all of it, so that is left until there is something.
    for old in app.findChildren(QTranslator) if _INSTALLED else ():
        app.removeTranslator(old)
        old.deleteLater()
    if catalog:
        _INSTALLED.add(code)
        qt = QTranslator(app)
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
        app.installTranslator(CatalogTranslator(catalog, app))


def _of_system() -> str:
    known = dict(languages())
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), _ENGLISH)
