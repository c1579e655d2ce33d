"""Sheets on paper for the command line: the toolkit is loaded without a window, if this system can."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from liaison.app.screen_needs import missing_packages
from liaison.model.errors import EnvironmentProblem
from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.model.briefing import Briefing


def drawn_as_pdf(briefings: Sequence[Briefing], title: str, paper: str = "") -> bytes:
    """Sheets as a PDF, one side each; ``paper`` is "a4", "letter", or empty for what is usual here.

    Raises:
        EnvironmentProblem: this system lacks what the toolkit stands on.
    """
    missing = missing_packages({**os.environ, "WAYLAND_DISPLAY": "none"})  # no window is opened, on X11 neither
    if missing:
        install = f"sudo apt-get install {' '.join(missing)}"
        raise EnvironmentProblem(
            tr("Drawing a PDF needs more of this system."), tr("On Debian: {install}", install=install)
        )
    from liaison.ui.printing.screenless import pdf_without_window  # noqa: PLC0415 - the toolkit, for this alone

    return pdf_without_window(briefings, title, paper)
