"""The contexts the phrases are read in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from insight.capture.scene import COLLEAGUES, PEOPLE, PLAIN
from liaison.insight.capture import CaptureContext


@pytest.fixture
def plain() -> CaptureContext:
    """A client without people, on Tuesday 24 November 2026, 09:02 in Halifax."""
    return PLAIN


@pytest.fixture
def harbor() -> CaptureContext:
    """The same moment at Harbor & Finch."""
    return replace(PLAIN, people=PEOPLE, colleagues=COLLEAGUES, client_names=("Harbor & Finch",))
