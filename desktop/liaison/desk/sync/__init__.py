"""Two-way sync with calendar servers (CalDAV): accounts, what goes where, taking in, sending, conflicts."""
