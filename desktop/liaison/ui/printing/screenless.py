"""Sheets as a PDF where there is no window, as for the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from liaison.model.briefing import Briefing
from liaison.model.words import language

from .paper import usual_paper
from .pdf import pdf_of
from .sides import sides_of


def pdf_without_window(briefings: Sequence[Briefing], title: str, paper: str = "") -> bytes:
    """Sheets as a PDF in the system's font; ``paper`` is "a4", "letter", or empty for what is usual here."""
    platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    app = QGuiApplication.instance() or QGuiApplication(["liaison", *platform])
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    family = QFontInfo(font).family()
    made = pdf_of(sides_of(briefings), title, language=language(), family=family, paper=usual_paper(paper))
    del app  # it had to live until here
    return made
