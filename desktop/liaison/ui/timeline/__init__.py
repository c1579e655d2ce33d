"""The timeline of a client: what happened on the left, one thing whole on the right."""
