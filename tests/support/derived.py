"""A plugin that derives the same key from the same passphrase once in a process, and not with every vault opened.

Deriving one is meant to take long, and what comes of it depends on nothing but what it is given: tests that open
copies of one vault over and over get the very key that they would have derived.
Load it with ``pytest_plugins = ["support.derived"]`` in the topmost conftest.
"""

from __future__ import annotations

from functools import lru_cache

import argon2.low_level
import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Remember what was derived, for as long as the tests run."""
    argon2.low_level.hash_secret_raw = lru_cache(maxsize=256)(argon2.low_level.hash_secret_raw)
