"""Attached files: a list with everything one can do with them, and the copies that are opened outside the vault."""

from __future__ import annotations

from .deeds import FileDeeds
from .list import AttachmentList

__all__ = ["AttachmentList", "FileDeeds"]
