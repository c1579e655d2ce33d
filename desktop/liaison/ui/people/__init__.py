"""People across clients, and the people of one client."""
