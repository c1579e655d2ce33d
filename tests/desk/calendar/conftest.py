"""The sample agency to read calendars of."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from support.sample import create_sample


@pytest.fixture
def sample_desk(desk: Desk) -> Desk:
    """The sample agency on Tuesday 24 November 2026."""
    create_sample(desk)
    return desk
