"""Loading the toolkit so that what is loaded after it costs no more than without it."""

from __future__ import annotations

import builtins
import sys
from typing import Final

#: Seconds that no other thread breaks in: what needs it takes a fraction of a millisecond.
_UNDISTURBED: Final = 1.0


def load_toolkit() -> None:
    """Load Qt, and let modules be imported as before.

    PySide puts itself before every import and reads the source of each module that is loaded from then on, to see
    whether it asks for another spelling of Qt's names (``from __feature__ import …``). Nothing here does; it would cost
    a tenth of the start, and keep all sources in memory.

    Shiboken walks through all modules while it begins, and Python ends if another thread imports one during that walk,
    as the one does that unlocks the vault. So the walk is not broken into; waiting for files lets the others go on.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_UNDISTURBED)
    try:
        import shiboken6  # noqa: F401, PLC0415 - here it begins

        _spare_sources()
        _step_aside()
    finally:
        sys.setswitchinterval(usual)
    import PySide6.QtCore  # noqa: F401, PLC0415 - the first module of it

    _step_aside()


def _spare_sources() -> None:
    """Have no source read even where it stands before an import.

    Around each import it takes itself away and puts itself back. A thread that is in the middle of that puts it back
    after it was taken away for good.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - the toolkit's own, without types


def _step_aside() -> None:
    """Take PySide away from before every import."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
