"""Offscreen widgets, without waiting: the executor is synchronous and the clock stands still."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
