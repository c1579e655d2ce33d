"""Loading the toolkit so that what is loaded after it costs no more than without it."""

from __future__ import annotations

import builtins


def load_toolkit() -> None:
    """Load Qt, and let modules be imported as before.

    PySide puts itself before every import and reads the source of each module that is loaded from then on, to see
    whether it asks for another spelling of Qt's names (``from __feature__ import …``). Nothing here does; it would cost
    a tenth of the start, and keep all sources in memory.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - what puts itself there

    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
