"""Every kind of record by its name; importing this module maps the whole record."""

from __future__ import annotations

from typing import Final

from . import (  # noqa: F401 - importing them maps their classes
    agreement,
    calendar_sync,
    client,
    colleague,
    commitment,
    desk_items,
    engagement,
    entry,
    interaction,
    journal,
    meeting,
    person,
    sheet,
    stake,
    stakeholder,
    turning_point,
)
from .base import Base

KINDS: Final[dict[str, type[Base]]] = {mapper.class_.kind(): mapper.class_ for mapper in Base.registry.mappers}

#: The kinds that make up the record: journaled, searchable in the history, part of the JSON export.
RECORD_KINDS: Final = tuple(sorted(kind for kind, of in KINDS.items() if of.is_journaled))
