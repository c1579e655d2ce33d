"""The registers: ideas, concerns, goals, stakes and all else that is kept of a client, as lists."""
