"""What the sheet for someone who leaves was told, and the change it asks the desk for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from liaison.desk.contact_changes import NewChange


@dataclass(frozen=True, slots=True)
class Asked:
    """What was filled in, as text; names that are known carry their ids."""

    day: str
    reason: str
    successor_id: str | None
    successor: str
    role: str
    goes_to: str
    goes_to_id: str | None
    goes_to_role: str


def new_change(asked: Asked, place_id: str, last_day: date) -> NewChange:
    """What was filled in, as the desk takes it; called on the record's thread."""
    from liaison.desk.contact_changes import NewChange  # noqa: PLC0415 - loaded on the record's thread

    return NewChange(
        place_id,
        last_day,
        reason=asked.reason,
        successor_id=asked.successor_id,
        successor_name=asked.successor if asked.successor_id is None else "",
        successor_role=asked.role if asked.successor_id is None else "",
        goes_to=asked.goes_to,
        goes_to_client_id=asked.goes_to_id,
        goes_to_role=asked.goes_to_role if asked.goes_to_id is not None else "",
    )
