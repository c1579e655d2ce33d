"""The briefing of a client: read what it needs from the record, and have it composed."""

from .brief import brief, gather

__all__ = ["brief", "gather"]
