"""Imports: files of other programs brought into the record, all of them in one undoable command."""

from __future__ import annotations

from .files import backup_among, read_files
from .importing import import_files
from .report import Action, Cancelled, ImportFile, ImportReport, Part, Progress, ReportLine
from .sources import BackupGiven

__all__ = [
    "Action",
    "BackupGiven",
    "Cancelled",
    "ImportFile",
    "ImportReport",
    "Part",
    "Progress",
    "ReportLine",
    "backup_among",
    "import_files",
    "read_files",
]
