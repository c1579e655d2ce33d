"""Loading the toolkit so that neither it nor what is loaded after it costs more than it must."""

from __future__ import annotations

import builtins
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from .quick_enums import make_enums_quickly

#: Seconds that no other thread breaks in: what needs it takes a fraction of a millisecond.
_UNDISTURBED: Final = 1.0
#: What Shiboken knows of signatures. It brings them as source, in an archive in memory, and compiles all of it whenever
#: it begins: a quarter of what loading Qt takes. They are asked for when a call fails or somebody asks for help.
_ASKED_FOR: Final = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "mapping", "parser")
)
#: The versions in which nothing else of them is needed earlier; in others all is compiled at once.
_KNOWN: Final = "6.11."
#: What Shiboken takes out of them by itself, where it does not ask.
_TAKEN: Final = "update_mapping"
_STUB: Final = "from liaison.ui.loading import when_asked_for\n__getattr__ = when_asked_for(globals(), {filename!r})"
_SOURCES: Final[dict[str, Any]] = {}
_LOADING: Final = threading.RLock()


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
        with _leaving_signatures():
            import shiboken6  # noqa: F401, PLC0415 - here it begins
        _spare_sources()
        _step_aside()
    finally:
        sys.setswitchinterval(usual)
    make_enums_quickly()
    import PySide6.QtCore  # noqa: F401, PLC0415 - the first module of it

    _step_aside()


@contextmanager
def _leaving_signatures() -> Iterator[None]:
    """Have :data:`_ASKED_FOR` compiled when something in them is first asked for."""
    original: Any = builtins.compile

    def compile_or_leave(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
        if filename in _ASKED_FOR and sys.modules["shiboken6"].__version__.startswith(_KNOWN):
            _SOURCES[filename] = source
            source = _STUB.format(filename=filename)
        return original(source, filename, *rest, **more)

    builtins.compile = compile_or_leave
    try:
        yield
    finally:
        builtins.compile = original


def when_asked_for(module: dict[str, Any], filename: str) -> Callable[[str], Any]:
    """The ``__getattr__`` of a module that is not there yet: it runs the module's own source, once, in its place."""

    def load() -> None:
        with _LOADING:
            source = _SOURCES.pop(filename, None)
            if source is not None:
                exec(compile(source, filename, "exec"), module)  # noqa: S102 - the toolkit's own, as it would itself

    def find(name: str) -> Any:
        if not name.startswith("__"):
            load()
        try:
            return module[name]
        except KeyError:
            raise AttributeError(name) from None

    def taken() -> Any:
        load()
        return module[_TAKEN]()

    if filename.endswith("mapping.py"):
        module[_TAKEN] = taken
    return find


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
