"""What the system must have before Qt can open a window; without it Qt would end the process without a word."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Final

#: Shared libraries that Qt loads but does not bring, and the Debian package of each.
_ALWAYS: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_X11: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing_packages(
    environment: Mapping[str, str], *, platform: str = sys.platform, load: Callable[[str], object] | None = None
) -> tuple[str, ...]:
    """Debian packages that a window on this Linux system still needs, in order; none on other systems.

    ``load`` raises OSError for a shared library that is not there; without it the system's own loader is asked.
    """
    if platform != "linux":
        return ()
    wanted = dict(_ALWAYS)
    if not environment.get("WAYLAND_DISPLAY"):
        wanted |= _X11
    return tuple(package for library, package in wanted.items() if not _is_there(library, load or _loaded))


def _loaded(library: str) -> object:
    """As ``ctypes`` loads a library, without making the classes that it has for calling into one."""
    from _ctypes import dlopen  # noqa: PLC0415 - not on every system

    return dlopen(library)


def _is_there(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True
