"""A client of whom something was written down from its first day on."""

from __future__ import annotations

from liaison.desk.context import Desk
from liaison.desk.editing import add_record


def with_history(desk: Desk, values: dict[str, str]) -> str:
    """A client with ``values`` and a note of the day since when it is one; the id of the client."""
    client = add_record(desk, "client", values).record_id
    note = {"interaction_kind": "note", "happened_at": f"{values['since_on']} 09:00", "text": "Taken over"}
    add_record(desk, "interaction", note, client)
    return client
