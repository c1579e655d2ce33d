"""The commitments of one client: both sides, how they went, and one line that adds to them."""
