"""The list of clients, and what it shares with the lists of people and of registers."""
