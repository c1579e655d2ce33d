"""Adding and changing any record from text: the command line's ``add`` and ``set``, and later the window's forms."""

from __future__ import annotations

from .fields import Field, FieldType, editable_kinds, fields_of, kind_of
from .forms import RecordForm, blank_form, current_form
from .helping import Suggestion, Understood, suggest, understood
from .writing import Edited, add_record, change_record, main_field

__all__ = [
    "Edited",
    "Field",
    "FieldType",
    "RecordForm",
    "Suggestion",
    "Understood",
    "add_record",
    "blank_form",
    "change_record",
    "current_form",
    "editable_kinds",
    "fields_of",
    "kind_of",
    "main_field",
    "suggest",
    "understood",
]
