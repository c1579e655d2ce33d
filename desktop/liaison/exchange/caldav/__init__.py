"""Calendars kept on a server (CalDAV, RFC 4791): finding them, and what changed there since a moment."""
