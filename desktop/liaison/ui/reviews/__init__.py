"""The review of a client: its sheet with the record since the last one, and what is decided beside it."""
