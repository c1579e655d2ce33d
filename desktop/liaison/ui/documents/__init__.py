"""The documents of one client: files attached to any of its records, and what can be made of the record."""
