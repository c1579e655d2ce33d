"""The types of fixtures that are functions."""

from __future__ import annotations

from collections.abc import Callable

from liaison.desk.imports import ImportReport
from liaison.exchange.calendars.values import CalendarFile

#: Imports one file and returns the report.
Bring = Callable[..., ImportReport]
#: Reads a calendar made of the components given.
Read = Callable[..., CalendarFile]
#: The text of a component.
Text = Callable[..., str]
