"""The system's libraries that Qt loads but does not bring: installed where that is possible, else named."""

from __future__ import annotations

import os
import runpy
from collections.abc import Mapping
from typing import Any

from devkit.checkout import Checkout
from devkit.interop import apt_install, may_install


def missing_packages(checkout: Checkout, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Debian packages that a window on this system still needs; the program knows which (``app/screen_needs.py``)."""
    needs: dict[str, Any] = runpy.run_path(str(checkout.root / "desktop" / "liaison" / "app" / "screen_needs.py"))
    return tuple(needs["missing_packages"](environment))


def prepare(checkout: Checkout) -> list[str]:
    """Install what is missing where that is allowed; a sentence with the command for what stays away, else nothing.

    The tests open windows on an X server of their own, so what X needs is wanted whatever screen there is.
    """
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    missing = missing_packages(checkout, environment)
    if missing and may_install():
        apt_install(missing)
        missing = missing_packages(checkout, environment)
    return [sentence_for(missing)] if missing else []


def sentence_for(packages: tuple[str, ...]) -> str:
    """What is missing, what that leaves out, and the command that would bring it."""
    command = f"sudo apt-get install -y {' '.join(packages)}"
    return f"Libraries of the system are missing, so no window can be opened. On Debian, to install them: {command}"
