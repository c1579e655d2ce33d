"""What was removed, and bringing it back."""
