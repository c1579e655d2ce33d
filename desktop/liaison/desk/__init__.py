"""What one can do: commands that change the record and queries that return frozen views."""
