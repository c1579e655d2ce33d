"""The overview of a client: why they hired us, what they are after, what is at stake, and how to reach them."""
