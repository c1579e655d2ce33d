"""Files in and out: import by drop with a preview, export, backup, restore, check, and how far long work is."""

from __future__ import annotations

from .commands import Files, add_files, equip_frame, make_strip

__all__ = ["Files", "add_files", "equip_frame", "make_strip"]
