"""What is said of a call that has ended: its line, when to talk next, and the message that follows it up."""
