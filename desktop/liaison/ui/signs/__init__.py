"""What can be done with a finding of a warning sign, wherever it is shown."""

from __future__ import annotations

from .deeds import SignDeeds

__all__ = ["SignDeeds"]
