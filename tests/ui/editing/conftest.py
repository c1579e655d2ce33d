"""Where the windows of these tests open."""

from __future__ import annotations

import pytest

from liaison.ui.navigation import Place


@pytest.fixture
def first_place() -> Place:
    """Where the window opens: a plain page."""
    return Place("trash")
