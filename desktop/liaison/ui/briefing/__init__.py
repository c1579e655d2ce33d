"""The briefing of a client, as a sheet."""
