"""Adding and changing any record from text: the command line's ``add`` and ``set``, and later the window's forms."""

from __future__ import annotations

from .fields import Field, editable_kinds, fields_of, kind_of
from .writing import Edited, add_record, change_record, main_field

__all__ = [
    "Edited",
    "Field",
    "add_record",
    "change_record",
    "editable_kinds",
    "fields_of",
    "kind_of",
    "main_field",
]
