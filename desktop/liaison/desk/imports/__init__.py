"""Imports: files of other programs brought into the record, all of them in one undoable command."""

from __future__ import annotations

from .files import read_files
from .importing import import_files
from .report import Action, Cancelled, ImportFile, ImportReport, Part, Progress, ReportLine

__all__ = [
    "Action",
    "Cancelled",
    "ImportFile",
    "ImportReport",
    "Part",
    "Progress",
    "ReportLine",
    "import_files",
    "read_files",
]
