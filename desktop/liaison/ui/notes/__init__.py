"""Notes: the quick note over every page."""
