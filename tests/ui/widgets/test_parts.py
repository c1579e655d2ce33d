"""Parts of screens are where the package says, and only loaded when they are asked for."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from liaison.ui import widgets


@pytest.mark.parametrize("name", widgets.__all__)
def test_every_part_is_there(name: str) -> None:
    assert getattr(widgets, name) is not None


def test_an_unknown_part_is_refused() -> None:
    with pytest.raises(AttributeError):
        import_module("liaison.ui.widgets").__getattr__("Unknown")


def test_one_part_does_not_load_the_others() -> None:
    code = "import sys; from liaison.ui.widgets import Label; print('liaison.ui.widgets.choice' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert said.stdout.strip() == "False"
